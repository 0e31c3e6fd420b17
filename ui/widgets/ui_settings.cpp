// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ui_settings.h"

#include "core/base/code_table.h"

#include <QMainWindow>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowVersion = 1;

constexpr CodeTable<ColorMode, 3> modeCodes{{
    { ColorMode::System, u"system" },
    { ColorMode::Light, u"light" },
    { ColorMode::Dark, u"dark" },
}};
static_assert(modeCodes.isComplete(ColorMode::Dark));

} // namespace

Appearance UiSettings::appearance() const
{
    Appearance result;
    result.mode = modeCodes.value(m_file.value(u"look/mode"_s).toString()).value_or(result.mode);
    result.fontPt = m_file.value(u"look/fontPt"_s, result.fontPt).toInt();
    return result;
}

void UiSettings::setAppearance(const Appearance& appearance)
{
    m_file.setValue(u"look/mode"_s, modeCodes.code(appearance.mode));
    m_file.setValue(u"look/fontPt"_s, appearance.fontPt);
}

void UiSettings::saveWindow(const QMainWindow& window)
{
    m_file.setValue(u"window/version"_s, windowVersion);
    m_file.setValue(u"window/geometry"_s, window.saveGeometry());
    m_file.setValue(u"window/state"_s, window.saveState(windowVersion));
}

bool UiSettings::restoreWindow(QMainWindow& window) const
{
    if (m_file.value(u"window/version"_s).toInt() != windowVersion)
        return false;
    return window.restoreGeometry(m_file.value(u"window/geometry"_s).toByteArray())
        && window.restoreState(m_file.value(u"window/state"_s).toByteArray(), windowVersion);
}

void UiSettings::saveHeader(const QString& key, const QHeaderView& header, int version)
{
    m_file.setValue(u"columns/%1/version"_s.arg(key), version);
    m_file.setValue(u"columns/%1/count"_s.arg(key), header.count());
    m_file.setValue(u"columns/%1/state"_s.arg(key), header.saveState());
}

bool UiSettings::restoreHeader(const QString& key, QHeaderView& header, int version) const
{
    if (m_file.value(u"columns/%1/version"_s.arg(key)).toInt() != version
        || m_file.value(u"columns/%1/count"_s.arg(key)).toInt() != header.count())
        return false;
    return header.restoreState(m_file.value(u"columns/%1/state"_s.arg(key)).toByteArray());
}

void UiSettings::forgetHeader(const QString& key)
{
    m_file.remove(u"columns/%1"_s.arg(key));
}

void UiSettings::forgetHeaders()
{
    m_file.remove(u"columns"_s);
}

} // namespace bihuan
