// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_settings.h"

#include "core/archive/items/archive_states.h"
#include "core/base/text.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

const QString group = u"archive"_s;

double numberOf(const QHash<QString, QString>& values, const QString& key, double fallback)
{
    bool ok = false;
    const double value = values.value(key).toDouble(&ok);
    return ok ? value : fallback;
}

} // namespace

Result<ArchiveSettings> readArchiveSettings(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(store.database(), group));
    ArchiveSettings settings;
    settings.fondsNo = values.value(u"fonds"_s);
    settings.categoryCode = values.value(u"category"_s, settings.categoryCode);
    settings.series = values.value(u"series"_s, settings.series);
    settings.mmPerPage = numberOf(values, u"mm_per_page"_s, settings.mmPerPage);
    settings.mmPerItem = numberOf(values, u"mm_per_item"_s, settings.mmPerItem);
    settings.stampMm = {numberOf(values, u"stamp_x"_s, settings.stampMm.x()), numberOf(values, u"stamp_y"_s, settings.stampMm.y())};
    settings.redStamp = values.value(u"stamp_red"_s, u"1"_s) == u"1"_s;
    return settings;
}

Result<> saveArchiveSettings(RecordService& records, const ArchiveSettings& given)
{
    static const QRegularExpression code(u"^[A-Za-z0-9]{0,12}$"_s);
    ArchiveSettings settings = given;
    settings.fondsNo = toHalfWidth(given.fondsNo).trimmed();
    settings.categoryCode = toHalfWidth(given.categoryCode).trimmed().toUpper();
    if (settings.fondsNo == fondsToCome)
        settings.fondsNo.clear();
    if (!code.match(settings.fondsNo).hasMatch())
        return Error{Error::Kind::Invalid, tr("“%1” is no number of a fonds: letters and digits only, or leave it empty until the archive gives one.").arg(given.fondsNo), {}};
    if (settings.categoryCode.isEmpty() || !code.match(settings.categoryCode).hasMatch())
        return Error{Error::Kind::Invalid, tr("The archive category is a code of letters, such as WS."), {}};
    if (!QStringList{u"class"_s, u"retention"_s, u"year"_s}.contains(settings.series))
        return Error{Error::Kind::Invalid, tr("Numbers run by class, by time of keeping or by year."), {}};
    if (settings.mmPerPage <= 0 || settings.mmPerPage > 2 || settings.mmPerItem < 0 || settings.mmPerItem > 10)
        return Error{Error::Kind::Invalid, tr("A page is thicker than 0 and at most 2 mm, the cover of an item at most 10 mm."), {}};
    if (settings.stampMm.x() < 0 || settings.stampMm.y() < 0 || settings.stampMm.x() > 210 - 45 || settings.stampMm.y() > 297 - 16)
        return Error{Error::Kind::Invalid, tr("The stamp does not stand on the sheet: at most %1 mm from the left and %2 mm from the top.").arg(210 - 45).arg(297 - 16), {}};
    RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveSettings before, readArchiveSettings(store));
    if (before == settings)
        return {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Settings of the archive")));
    const QList<std::pair<QString, QString>> values{{u"fonds"_s, settings.fondsNo},
                                                    {u"category"_s, settings.categoryCode},
                                                    {u"series"_s, settings.series},
                                                    {u"mm_per_page"_s, QString::number(settings.mmPerPage)},
                                                    {u"mm_per_item"_s, QString::number(settings.mmPerItem)},
                                                    {u"stamp_x"_s, QString::number(settings.stampMm.x())},
                                                    {u"stamp_y"_s, QString::number(settings.stampMm.y())},
                                                    {u"stamp_red"_s, settings.redStamp ? u"1"_s : u"0"_s}};
    for (const auto& [key, value] : values)
        BIHUAN_TRY(setting::set(store.database(), group, key, value));
    bool filled = false;
    if (!settings.fondsNo.isEmpty()) {
        BIHUAN_TRY_ASSIGN(auto items, store.list(archiveItemType(), {.where = {{u"fonds_no"_s, QString(u""_s)}}, .voidedToo = true}));
        for (ArchiveItem& item : items) {
            item.fondsNo = settings.fondsNo;
            if (isNumbered(item))
                item.archivalCode = archivalCode(item, item.itemNo);
            BIHUAN_TRY(store.update(archiveItemType(), item));
            filled = true;
        }
    }
    BIHUAN_TRY(transaction.commit());
    if (filled)
        records.announce(archiveItemType().kind().code);
    return {};
}

} // namespace bihuan
