// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/selection.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error wrong(const QString& sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

const Field* fieldNamed(const RecordKind& kind, const QString& name)
{
    if (const Field* field = kind.field(name))
        return field;
    for (const Field& field : kind.fields)
        if (field.title() == name || field.aliases.contains(name))
            return &field;
    return nullptr;
}

Result<qint64> referenced(Services& services, const Field& field, const QString& name)
{
    const RecordKind* target = services.registry.find(field.target);
    if (!target)
        return wrong(tr("“%1” cannot be used here.").arg(field.title()));
    BIHUAN_TRY_ASSIGN(const auto names, services.store->names(*target));
    for (auto each = names.begin(); each != names.end(); ++each)
        if (each.value() == name)
            return each.key();
    return wrong(tr("There is no %1 “%2”.").arg(target->title(), name));
}

/// `text` as the value a Record holds.
Result<QVariant> valueOf(Services& services, const Field& field, const QString& text)
{
    switch (field.kind) {
    case FieldKind::Integer: {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        return whole ? Result<QVariant>(QVariant(number)) : wrong(tr("“%1” is not a whole number.").arg(text));
    }
    case FieldKind::Boolean: {
        static const QStringList yes{u"1"_s, u"yes"_s, u"true"_s, u"是"_s}, no{u"0"_s, u"no"_s, u"false"_s, u"否"_s};
        if (!yes.contains(text) && !no.contains(text))
            return wrong(tr("“%1” is neither yes nor no.").arg(text));
        return QVariant(yes.contains(text));
    }
    case FieldKind::Date: {
        if (text.isEmpty())
            return QVariant(QDate());
        const auto date = parseDate(text);
        return date ? Result<QVariant>(QVariant(*date)) : wrong(tr("“%1” is not a date; write it as 2026-09-01.").arg(text));
    }
    case FieldKind::Choice: {
        QStringList known;
        for (const Choice& choice : field.choices) {
            const QString label = QCoreApplication::translate("record", choice.label);
            if (text == choice.code || text == label)
                return QVariant(choice.code);
            known << choice.code;
        }
        return text.isEmpty() ? Result<QVariant>(QVariant(QString()))
                              : wrong(tr("“%1” is none of: %2.").arg(text, known.join(u", "_s)));
    }
    case FieldKind::Reference:
    case FieldKind::References: {
        if (text.isEmpty())
            return QVariant(qint64(0));
        BIHUAN_TRY_ASSIGN(const qint64 id, referenced(services, field, text));
        return QVariant(id);
    }
    default: return QVariant(text);
    }
}

struct Parsed {
    Condition condition;
    const Field* field = nullptr;
};

Result<Parsed> parseCondition(Services& services, const RecordKind& kind, const QString& text)
{
    static const QRegularExpression form(u"^([^=!<>~]+)(=|!=|<=|>=|<|>|~)(.*)$"_s);
    static const QHash<QString, Condition::Op> ops{
        {u"="_s, Condition::Op::Equal},    {u"!="_s, Condition::Op::NotEqual},       {u"<"_s, Condition::Op::Less},
        {u"<="_s, Condition::Op::LessOrEqual}, {u">"_s, Condition::Op::Greater}, {u">="_s, Condition::Op::GreaterOrEqual},
        {u"~"_s, Condition::Op::Contains}};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(tr("Not a condition: “%1”. Write FIELD=VALUE.").arg(text));
    Parsed parsed;
    parsed.field = fieldNamed(kind, match.captured(1).trimmed());
    if (!parsed.field) {
        QStringList known;
        for (const Field& field : kind.fields)
            known << field.column;
        return wrong(tr("%1 has no field “%2”. Fields: %3.").arg(kind.title(), match.captured(1).trimmed(), known.join(u", "_s)));
    }
    parsed.condition.column = parsed.field->column;
    parsed.condition.op = ops.value(match.captured(2));
    const QString value = match.captured(3).trimmed();
    const bool textual = parsed.field->kind == FieldKind::Text || parsed.field->kind == FieldKind::LongText
        || parsed.field->kind == FieldKind::Phone || parsed.field->kind == FieldKind::IdNumber;
    if (parsed.condition.op == Condition::Op::Contains && !textual)
        return wrong(tr("“~” looks into texts; %1 is not one.").arg(parsed.field->title()));
    BIHUAN_TRY_ASSIGN(const QVariant converted, valueOf(services, *parsed.field, value));
    parsed.condition.value = parsed.field->kind == FieldKind::References ? converted : toStorage(*parsed.field, converted);
    return parsed;
}

/// Lists of references are JSON in the database, so they are looked at here.
bool holds(const RecordKind& kind, const Record& record, const Condition& condition)
{
    const auto ids = kind.value(record, condition.column).value<QList<qint64>>();
    const qint64 wanted = condition.value.toLongLong();
    const bool has = wanted == 0 ? ids.isEmpty() : ids.contains(wanted);
    return condition.op == Condition::Op::NotEqual ? !has : has;
}

} // namespace

Result<QList<Record>> selectRecords(const Session& session, Services& services, const RecordKind& kind)
{
    ListQuery query;
    query.voidedToo = session.arguments().has(u"voided"_s);
    QList<Condition> lists;
    for (const QString& text : session.arguments().values(u"where"_s)) {
        BIHUAN_TRY_ASSIGN(const Parsed parsed, parseCondition(services, kind, text));
        (parsed.field->kind == FieldKind::References ? lists : query.where) << parsed.condition;
    }
    BIHUAN_TRY_ASSIGN(QList<Record> records, services.store->list(kind, query));
    for (const Condition& condition : std::as_const(lists))
        records.removeIf([&](const Record& record) { return !holds(kind, record, condition); });
    return records;
}

Result<Masking> maskingOf(const Arguments& arguments, Services& services, const RecordKind& kind)
{
    const QString why = arguments.value(u"why"_s).simplified();
    if (!arguments.has(u"plain"_s))
        return Masking::Masked;
    if (why.isEmpty())
        return Error{Error::Kind::Refused, tr("Showing phones and ID numbers in full needs a reason, which stays in the journal: --plain --why REASON."), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(services.folder->database(), why));
    BIHUAN_TRY(journal::note(services.folder->database(), kind.code, 0, u"reveal"_s));
    BIHUAN_TRY(transaction.commit());
    return Masking::Plain;
}

} // namespace bihuan::ctl
