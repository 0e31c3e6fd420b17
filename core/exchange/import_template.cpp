// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_template.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/xlsx_writer.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWords = 30; // of a long list of departments

class TemplateWriter {
public:
    TemplateWriter(const RecordStore& store, const RecordKind& kind)
        : m_store(store)
        , m_kind(kind)
    {
    }

    Result<QList<XlsxSheet>> sheets()
    {
        XlsxSheet list{m_kind.pluralTitle()};
        list.toFillIn = true;
        XlsxSheet guide{ExchangeText::tr("How to fill it in")};
        guide.title = ExchangeText::tr("How to fill in “%1”").arg(m_kind.pluralTitle());
        guide.columns = {{ExchangeText::tr("Column of the list")}, {ExchangeText::tr("Must be filled in")},
            {ExchangeText::tr("What stands in it")}, {ExchangeText::tr("Possible words")}, {ExchangeText::tr("Example")}};
        for (const Field& field : m_kind.fields) {
            if (field.has(FieldFlag::Generated))
                continue;
            BIHUAN_TRY_ASSIGN(const QStringList words, wordsOf(field));
            list.columns << columnOf(field, words);
            QString shown = words.mid(0, shownWords).join(u'、');
            if (words.size() > shownWords)
                shown += u"……"_s;
            guide.rows << QStringList{field.title(),
                field.has(FieldFlag::Required) ? ExchangeText::tr("Yes") : QString(), meaningOf(field), shown,
                exampleOf(field, words)};
        }
        guide.rows << QStringList{{}, {}, ExchangeText::tr("One row for each entry, beginning under the headings. Do not "
                                                           "change the headings; columns you do not need may stay empty.")};
        return QList<XlsxSheet>{list, guide};
    }

private:
    /// What can stand in a column of choices or names.
    Result<QStringList> wordsOf(const Field& field) const
    {
        QStringList words;
        if (field.kind == FieldKind::Boolean)
            return QStringList{u"是"_s, u"否"_s};
        // The school's own words (男, 女) come in one way of writing each, the one shown everywhere.
        for (const Choice& choice : field.choices)
            words << QCoreApplication::translate("record", choice.label);
        const RecordKind* target = field.target.isEmpty() ? nullptr : m_store.registry().find(field.target);
        if (!target)
            return words;
        BIHUAN_TRY_ASSIGN(const QList<Record> records, m_store.list(*target));
        for (const Record& record : records)
            words << target->nameOf(record);
        return words;
    }

    static XlsxColumn columnOf(const Field& field, const QStringList& words)
    {
        XlsxColumn column{field.title()};
        column.required = field.has(FieldFlag::Required);
        if (column.required)
            column.heading += u" *"_s;
        if (field.kind != FieldKind::References) // several names stand in one cell there
            column.choices = words;
        switch (field.kind) {
        case FieldKind::Date:
            column.kind = XlsxColumn::Kind::Date;
            column.width = 14;
            break;
        case FieldKind::IdNumber: column.width = 22; break;
        case FieldKind::Phone: column.width = 16; break;
        case FieldKind::References: column.width = 24; break;
        case FieldKind::LongText: column.width = 50; break;
        case FieldKind::Text: column.width = field.maxLength > 40 ? 30 : 16; break;
        default: column.width = 12;
        }
        return column;
    }

    QString meaningOf(const Field& field) const
    {
        QStringList sentences{contentsOf(field)};
        if (field.has(FieldFlag::Unique))
            sentences << ExchangeText::tr("No two rows have the same.");
        for (const QStringList& key : m_kind.importKeys)
            if (key == QStringList{field.column}) {
                sentences << ExchangeText::tr("An entry is recognised by it when the list is imported again.");
                break;
            }
        return sentences.join(QString());
    }

    QString contentsOf(const Field& field) const
    {
        switch (field.kind) {
        case FieldKind::Phone: return ExchangeText::tr("Digits; the column is set to text so that none is lost.");
        case FieldKind::IdNumber:
            return ExchangeText::tr("All 18 characters of an identity card; the column is set to text so that none is lost.");
        case FieldKind::Date: return ExchangeText::tr("Year, month and day; “2025.9.1” and “2025年9月1日” are understood, too.");
        case FieldKind::Integer: return ExchangeText::tr("A whole number.");
        case FieldKind::Boolean: return ExchangeText::tr("Yes or no.");
        case FieldKind::Choice: return ExchangeText::tr("One of the possible words.");
        case FieldKind::Reference:
            return ExchangeText::tr("A name from the list “%1”.").arg(targetTitle(field));
        case FieldKind::References:
            return ExchangeText::tr("Names from the list “%1”, with “、” between several.").arg(targetTitle(field));
        default: return ExchangeText::tr("Text, at most %1 characters.").arg(field.maxLength);
        }
    }

    QString targetTitle(const Field& field) const
    {
        const RecordKind* target = m_store.registry().find(field.target);
        return target ? target->pluralTitle() : QString();
    }

    static QString exampleOf(const Field& field, const QStringList& words)
    {
        switch (field.kind) {
        case FieldKind::Phone: return u"13800000001"_s;
        case FieldKind::IdNumber: return u"11010519491231002X"_s; // the one of the standard's own example
        case FieldKind::Date: return u"2025-09-01"_s;
        case FieldKind::Integer: return u"1"_s;
        case FieldKind::References: return words.mid(0, 2).join(u'、');
        default: return field.has(FieldFlag::PersonName) ? u"张伟"_s : words.value(0);
        }
    }

    const RecordStore& m_store;
    const RecordKind& m_kind;
};

} // namespace

Result<> writeImportTemplate(const RecordStore& store, const RecordKind& kind, const QString& path)
{
    BIHUAN_TRY_ASSIGN(const QList<XlsxSheet> sheets, TemplateWriter(store, kind).sheets());
    return writeXlsx(path, sheets);
}

QString importTemplateName(const RecordKind& kind)
{
    return ExchangeText::tr("%1 – list to fill in.xlsx").arg(kind.pluralTitle());
}

} // namespace bihuan
