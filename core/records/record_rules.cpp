// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_service.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

bool isEmptyValue(const Field& field, const QVariant& value)
{
    switch (field.kind) {
    case FieldKind::Integer: return !value.isValid();
    case FieldKind::Boolean: return false;
    case FieldKind::Date: return !value.toDate().isValid();
    case FieldKind::Reference: return value.toLongLong() == 0;
    case FieldKind::References: return value.value<QList<qint64>>().isEmpty();
    default: return value.toString().trimmed().isEmpty();
    }
}

void checkPhone(const Field& field, const QString& phone, Issues& issues)
{
    static const QRegularExpression form(u"^\\+?\\d{5,15}$"_s);
    if (!form.match(phone).hasMatch())
        issues << Issue{Severity::Problem, u"phone.form"_s, field.column,
                        tr("%1 “%2” is not a telephone number: 5 to 15 digits, e.g. 13800000000 or 053288880000.")
                            .arg(field.title(), phone)};
    else if (phone.size() == 11 && phone.startsWith(u'1') && phone[1] < u'3')
        issues << Issue{Severity::Warning, u"phone.odd"_s, field.column,
                        tr("%1 “%2” is not a mobile number in use in China; please check it.").arg(field.title(), phone)};
}

Result<bool> exists(const RecordStore& store, const RecordKind& kind, const Field& field, const QString& value, qint64 ownId)
{
    // “Not empty” is said, too, as the unique indexes leave empty ones out and are used only then.
    BIHUAN_TRY_ASSIGN(const QVariant other,
                      store.database().scalar(u"SELECT id FROM %1 WHERE voided=0 AND %2=? AND %2<>'' AND id<>? LIMIT 1"_s.arg(kind.code, field.column),
                                              {value, ownId}));
    return other.isValid();
}

Result<bool> refersTo(const RecordStore& store, const Field& field, qint64 id)
{
    BIHUAN_TRY_ASSIGN(const QVariant found, store.database().scalar(u"SELECT 1 FROM %1 WHERE id=?"_s.arg(field.target), {id}));
    return found.isValid();
}

} // namespace

Issues genericIssues(const RecordKind& kind, const Record& record, const RecordStore& store)
{
    Issues issues;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const QVariant value = record.values.value(i);
        if (isEmptyValue(field, value)) {
            if (field.has(FieldFlag::Required))
                issues << Issue{Severity::Problem, u"field.required"_s, field.column,
                                tr("%1 is missing: please fill it in.").arg(field.title())};
            continue;
        }
        const QString text = value.toString();
        switch (field.kind) {
        case FieldKind::Phone: checkPhone(field, text, issues); [[fallthrough]];
        case FieldKind::IdNumber:
        case FieldKind::Text:
            if (text.contains(u'\n') || text.contains(u'\r'))
                issues << Issue{Severity::Problem, u"field.line_break"_s, field.column,
                                tr("%1 must be one line; remove the line break.").arg(field.title())};
            [[fallthrough]];
        case FieldKind::LongText:
            if (text.size() > field.maxLength)
                issues << Issue{Severity::Problem, u"field.too_long"_s, field.column,
                                tr("%1 has %2 characters; at most %3 are possible.")
                                    .arg(field.title()).arg(text.size()).arg(field.maxLength)};
            break;
        case FieldKind::Choice: {
            bool known = false;
            for (const Choice& choice : field.choices)
                known = known || choice.code == text;
            if (!known)
                issues << Issue{Severity::Problem, u"field.unknown_choice"_s, field.column,
                                tr("%1 “%2” is not one of the possible values.").arg(field.title(), text)};
            break;
        }
        case FieldKind::Date:
            if (value.toDate().year() < 1930 || value.toDate().year() > 2099)
                issues << Issue{Severity::Problem, u"field.date_range"_s, field.column,
                                tr("%1 %2 cannot be right: the year must be between 1930 and 2099.")
                                    .arg(field.title(), value.toDate().toString(Qt::ISODate))};
            break;
        case FieldKind::Reference:
        case FieldKind::References: {
            const QList<qint64> ids = field.kind == FieldKind::Reference ? QList<qint64>{value.toLongLong()}
                                                                         : value.value<QList<qint64>>();
            for (const qint64 id : ids)
                if (const auto known = refersTo(store, field, id); known && !*known)
                    issues << Issue{Severity::Problem, u"field.unknown_reference"_s, field.column,
                                    tr("%1 refers to an entry that does not exist; choose another.").arg(field.title())};
            break;
        }
        default: break;
        }
        if (field.has(FieldFlag::Unique))
            if (const auto taken = exists(store, kind, field, text, record.id); taken && *taken)
                issues << Issue{Severity::Problem, u"field.not_unique"_s, field.column,
                                tr("%1 “%2” is already used by another entry.").arg(field.title(), text)};
    }
    return issues;
}

} // namespace bihuan
