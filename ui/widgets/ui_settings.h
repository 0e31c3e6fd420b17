// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QSettings>

class QHeaderView;
class QMainWindow;

namespace bihuan {

/// What the window remembers on this computer: nothing about the school but the words of a filter a user saved. Every state is stored with the shape it
/// belongs to and dropped when that changed, because Qt accepts a state that does not fit and then misbehaves.
class UiSettings {
public:
    /// An INI file; made when first written.
    explicit UiSettings(const QString& path)
        : m_file(path, QSettings::IniFormat)
    {
    }

    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

    void saveWindow(const QMainWindow& window);
    bool restoreWindow(QMainWindow& window) const;

    /// `version` grows whenever the meaning of the columns changes.
    void saveHeader(const QString& key, const QHeaderView& header, int version);
    bool restoreHeader(const QString& key, QHeaderView& header, int version) const;
    void forgetHeader(const QString& key);
    void forgetHeaders(); ///< of all lists

    QVariant value(const QString& key, const QVariant& fallback = {}) const { return m_file.value(key, fallback); }
    void setValue(const QString& key, const QVariant& value) { m_file.setValue(key, value); }

private:
    QSettings m_file;
};

} // namespace bihuan
