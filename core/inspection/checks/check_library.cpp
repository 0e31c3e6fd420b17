// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_library.h"

#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int step = 10; ///< between positions, as in the bundled rows

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

} // namespace

Result<QList<Checklist>> CheckLibrary::lists() const
{
    return m_records.store().list(checklistType());
}

Result<QList<CheckItem>> CheckLibrary::items(Id<Checklist> list) const
{
    return m_records.store().list(checkItemType(), {.where = {{u"checklist"_s, list.value()}}, .orderBy = {u"position"_s, u"id"_s}});
}

Result<CheckItem> CheckLibrary::find(Id<CheckItem> id) const
{
    BIHUAN_TRY_ASSIGN(const auto item, m_records.store().find(checkItemType(), id));
    if (!item)
        return Error{Error::Kind::NotFound, checkItemType().kind().title(), QString::number(id.value())};
    return *item;
}

Result<> CheckLibrary::save(const CheckItem& item, const QString& why)
{
    BIHUAN_TRY(m_records.save(checkItemType().kind(), checkItemType().toRecord(item), why));
    return {};
}

Result<Id<CheckItem>> CheckLibrary::add(CheckItem item)
{
    BIHUAN_TRY_ASSIGN(const auto others, items(item.checklist));
    item.position = others.isEmpty() ? step : others.last().position + step;
    BIHUAN_TRY_ASSIGN(const qint64 id, m_records.save(checkItemType().kind(), checkItemType().toRecord(item)));
    return Id<CheckItem>(id);
}

Result<bool> CheckLibrary::move(Id<CheckItem> id, int by)
{
    BIHUAN_TRY_ASSIGN(const CheckItem item, find(id));
    BIHUAN_TRY_ASSIGN(QList<CheckItem> list, items(item.checklist));
    qsizetype at = 0;
    while (at < list.size() && list[at].id != id)
        ++at;
    const qsizetype to = at + by;
    if (at == list.size() || to < 0 || to >= list.size())
        return false;
    list.move(at, to);
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Order of a checklist")));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const int position = int(i + 1) * step;
        if (list[i].position == position)
            continue;
        list[i].position = position;
        BIHUAN_TRY(store.update(checkItemType(), list[i]));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(checkItemType().kind().code);
    return true;
}

Result<> CheckLibrary::setDisabled(Id<CheckItem> id, bool disabled)
{
    BIHUAN_TRY_ASSIGN(CheckItem item, find(id));
    item.disabled = disabled;
    return save(item, disabled ? tr("Taken out of use") : tr("In use again"));
}

Result<> CheckLibrary::setDisabled(Id<Checklist> id, bool disabled)
{
    BIHUAN_TRY_ASSIGN(auto list, m_records.store().find(checklistType(), id));
    if (!list)
        return Error{Error::Kind::NotFound, checklistType().kind().title(), QString::number(id.value())};
    list->disabled = disabled;
    BIHUAN_TRY(m_records.save(checklistType().kind(), checklistType().toRecord(*list), disabled ? tr("Taken out of use") : tr("In use again")));
    return {};
}

Result<> CheckLibrary::remove(Id<CheckItem> id, const QString& reason)
{
    return m_records.setVoided(checkItemType().kind(), {id.value()}, true, reason);
}

Result<> CheckLibrary::restore(Id<CheckItem> id)
{
    BIHUAN_TRY_ASSIGN(CheckItem item, find(id));
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(u"check_item.json"_s));
    for (const QJsonValue& row : rows) {
        if (item.code.isEmpty() || row[u"code"_s].toString() != item.code)
            continue;
        item.content = row[u"content"_s].toString();
        item.standard = row[u"standard"_s].toString();
        item.method = row[u"method"_s].toString();
        item.category = row[u"category"_s].toString();
        item.weight = row[u"weight"_s].toInt(1);
        item.disabled = false;
        return save(item, tr("Default restored"));
    }
    return Error{Error::Kind::Refused, tr("“%1” is the school's own item; it has no default.").arg(item.content), u"check.own_item"_s};
}

Result<int> CheckLibrary::restoreAll()
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const int lists, restoreDefaults(store, checklistType().kind()));
    BIHUAN_TRY_ASSIGN(const int items, restoreDefaults(store, checkItemType().kind()));
    if (lists > 0)
        m_records.announce(checklistType().kind().code);
    if (items > 0)
        m_records.announce(checkItemType().kind().code);
    return lists + items;
}

} // namespace bihuan
