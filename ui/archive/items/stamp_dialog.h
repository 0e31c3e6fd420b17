// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_services.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/action_dialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QRadioButton;

namespace bihuan {

/// 归档章 of the items chosen: onto signed sheets fed again, on a sheet to be cut, or onto the PDF of one item.
class StampDialog final : public ActionDialog {
    Q_OBJECT
public:
    StampDialog(ArchiveServices& services, const UiContext& context, const QList<Id<ArchiveItem>>& items, QWidget* parent);

signals:
    void stamped(int items);
    void stampedFile(const QString& path);

protected:
    void carryOut() override;

private:
    std::optional<ArchiveSettings> kept(); ///< what is entered, as it was saved; nothing when it cannot be
    void show(std::shared_ptr<PageSet> pages, const Issues& issues, bool marks);
    void stampFile(const ArchiveSettings& settings);

    ArchiveServices& m_services;
    UiContext m_context;
    QList<Id<ArchiveItem>> m_items;
    QRadioButton* m_overlay;
    QRadioButton* m_sheet;
    QRadioButton* m_file;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_top;
    QCheckBox* m_red;
};

/// Fonds, category, scheme of the numbers, thickness of pages.
class ArchiveSettingsDialog final : public ActionDialog {
    Q_OBJECT
public:
    ArchiveSettingsDialog(RecordService& records, QWidget* parent);

signals:
    void saved();

protected:
    void carryOut() override;

private:
    RecordService& m_records;
    ArchiveSettings m_before;
    QLineEdit* m_fonds;
    QLineEdit* m_category;
    QComboBox* m_series;
    QDoubleSpinBox* m_page;
    QDoubleSpinBox* m_item;
};

} // namespace bihuan
