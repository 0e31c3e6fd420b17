// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reader.h"

#include "core/base/text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void add(CellValue& cell, Severity severity, const QString& code, const Field& field, const QString& message)
{
    cell.issues << Issue{severity, code, field.column, message};
}

/// Fields whose text is one word, where a date or an exponent can only be an accident.
bool isShortText(const Field& field)
{
    constexpr int longest = 100;
    return field.kind == FieldKind::Phone || field.kind == FieldKind::IdNumber
        || (field.kind == FieldKind::Text && field.maxLength <= longest);
}

bool isPictograph(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F || (c >= 0x2B00 && c <= 0x2BFF)
        || (c >= 0x25A0 && c <= 0x25FF);
}

bool isPrivateUse(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }

template <class Predicate> bool anyCharacter(const QString& text, Predicate predicate)
{
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [&](uint point) { return predicate(char32_t(point)); });
}

/// What another program did to the cell before it came to us; true when there is nothing left to read.
bool isLost(const Field& field, const QString& text, std::optional<CellNote> note, CellValue& cell)
{
    if (note == CellNote::Unreadable) {
        add(cell, Severity::Problem, u"import.unreadable"_s, field,
            ExchangeText::tr(
                "A character was lost in the file (“%1”). Type the cell again, or save the file again as .xlsx.")
                .arg(shownText(field, text)));
    } else if (note == CellNote::FormulaError) {
        add(cell, Severity::Problem, u"import.formula_error"_s, field,
            ExchangeText::tr("The formula gives the error %1. Correct it or type the value.").arg(text));
    } else if (note == CellNote::NoFormulaResult) {
        add(cell, Severity::Problem, u"import.no_result"_s, field,
            ExchangeText::tr(
                "The formula was saved without its result. Open the file in Excel or WPS and save it again."));
    } else if (field.kind == FieldKind::IdNumber && note == CellNote::DamagedNumber) {
        add(cell, Severity::Problem, u"import.damaged_number"_s, field,
            ExchangeText::tr("Excel turned the ID number into a number, and its last digits are lost. Set the column to "
                             "“Text” and type "
                             "it again."));
    } else if (field.kind == FieldKind::Phone && looksDamagedByExcel(text)) {
        // Shown as it is: of the number nothing but its first digits is left.
        add(cell, Severity::Problem, u"import.damaged_number"_s, field,
            ExchangeText::tr("Excel turned the telephone number into scientific notation (%1). Set the column to “Text” "
                             "in Excel and type the number again.")
                .arg(text));
    } else if (note == CellNote::DamagedNumber && field.kind != FieldKind::LongText) {
        add(cell, Severity::Problem, u"import.damaged_number"_s, field,
            ExchangeText::tr(
                "Excel turned this into the number %1, and digits are lost. Set the column to “Text” and type it again.")
                .arg(shownText(field, text)));
    } else if (note == CellNote::Date && isShortText(field)) {
        add(cell, Severity::Problem, u"import.date_in_text"_s, field,
            ExchangeText::tr("Excel turned this into the date %1; perhaps “1.1” or “1-1” was typed. Set the column to "
                             "“Text” and type it "
                             "again.")
                .arg(text));
    } else {
        return false;
    }
    return true;
}

void warnOfOddCharacters(const Field& field, const QString& text, CellValue& cell)
{
    if (anyCharacter(text, isPictograph)) {
        const bool name = field.has(FieldFlag::PersonName);
        add(cell, name ? Severity::Problem : Severity::Warning, u"import.pictograph"_s, field,
            name ? ExchangeText::tr("“%1” holds a sign that is no part of a name. Remove it.").arg(shownText(field, text))
                 : ExchangeText::tr("“%1” holds a picture sign, which may not print.").arg(shownText(field, text)));
    }
    if (anyCharacter(text, isPrivateUse))
        add(cell, Severity::Warning, u"import.private_use"_s, field,
            ExchangeText::tr("“%1” holds a rare character in an old private code, which will not print. Type it again "
                             "with today's input "
                             "method.")
                .arg(shownText(field, text)));
    if (field.has(FieldFlag::PersonName) && anyCharacter(text, [](char32_t c) { return c >= U'0' && c <= U'9'; }))
        add(cell, Severity::Warning, u"import.name_digits"_s, field,
            ExchangeText::tr("“%1” holds digits. Is it a name?").arg(shownText(field, text)));
}

} // namespace

QString shownText(const Field& field, const QString& text)
{
    constexpr qsizetype longest = 40;
    if (field.has(FieldFlag::Sensitive))
        return field.kind == FieldKind::Phone ? maskPhone(text) : maskIdNumber(text);
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

CellValue CellReader::read(const Field& field, const QString& text, std::optional<CellNote> note) const
{
    CellValue cell;
    const QString line = cleanLine(text);
    if (!note && isShortText(field) && looksDamagedByExcel(line))
        note = CellNote::DamagedNumber;
    if (isLost(field, line, note, cell) || line.isEmpty())
        return cell;
    if (isPlaceholderMark(line)) {
        add(cell, Severity::Hint, u"import.placeholder"_s, field, ExchangeText::tr("“%1” was taken as empty.").arg(line));
        return cell;
    }
    cell.empty = false;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::IdNumber: readText(field, text, cell); break;
    case FieldKind::Integer:
    case FieldKind::Date: readNumberLike(field, line, cell); break;
    case FieldKind::Boolean: readBoolean(line, cell); break;
    case FieldKind::Choice: readChoice(field, line, cell); break;
    case FieldKind::Reference:
    case FieldKind::References: readReferences(field, text, cell); break;
    }
    for (Issue& issue : cell.issues)
        issue.field = field.column;
    if (hasProblem(cell.issues))
        cell.empty = true;
    return cell;
}

void CellReader::readText(const Field& field, const QString& text, CellValue& cell) const
{
    static const QRegularExpression dayOfMonth(u"^\\d{1,2}月\\d{1,2}日$"_s);
    static const QRegularExpression words(u"[\\p{L}]"_s);
    const QString line = cleanLine(text);
    QString cleaned = line;
    if (field.kind == FieldKind::LongText) {
        cleaned = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
    } else if (field.kind == FieldKind::Phone) {
        cleaned = cleanPhone(text);
        if (words.match(line).hasMatch())
            add(cell, Severity::Problem, u"import.phone_words"_s, field,
                ExchangeText::tr("There are words beside the telephone number. Keep the number only."));
    } else if (field.kind == FieldKind::IdNumber) {
        cleaned = QString(line).remove(u' ').toUpper();
    } else if (field.has(FieldFlag::PersonName)) {
        cleaned = cleanName(text);
    }
    cell.value = cleaned;
    warnOfOddCharacters(field, cleaned, cell);
    if (isShortText(field) && field.kind == FieldKind::Text && dayOfMonth.match(line).hasMatch())
        add(cell, Severity::Warning, u"import.date_in_text"_s, field,
            ExchangeText::tr("“%1” looks like a date that Excel made of “1.1” or “1-1”. If it is not meant as a date, "
                             "type it again as text.")
                .arg(line));
    if (field.kind != FieldKind::LongText && text.trimmed().contains(u'\n'))
        add(cell, Severity::Hint, u"import.line_break"_s, field,
            ExchangeText::tr("A line break inside the cell was removed."));
    else if (cleaned != text && field.kind != FieldKind::LongText)
        add(cell, Severity::Hint, u"import.cleaned"_s, field,
            ExchangeText::tr("“%1” was written as “%2”.").arg(shownText(field, text), shownText(field, cleaned)));
}

void CellReader::readNumberLike(const Field& field, const QString& text, CellValue& cell) const
{
    if (field.kind == FieldKind::Date) {
        const auto date = parseDate(text);
        if (!date) {
            add(cell, Severity::Problem, u"import.date"_s, field,
                ExchangeText::tr("“%1” is not a date. Write year, month and day, e.g. 2025-09-01.")
                    .arg(shownText(field, text)));
            return;
        }
        cell.value = *date;
        if (const QString iso = date->toString(Qt::ISODate); iso != text)
            add(cell, Severity::Hint, u"import.cleaned"_s, field,
                ExchangeText::tr("“%1” was written as “%2”.").arg(text, iso));
        return;
    }
    bool valid = false;
    QString digits = text;
    digits.remove(u',').remove(u'，').remove(u' ');
    if (digits.endsWith(u".0"_s))
        digits.chop(2);
    const qint64 number = digits.toLongLong(&valid);
    if (!valid) {
        add(cell, Severity::Problem, u"import.integer"_s, field,
            ExchangeText::tr("“%1” is not a whole number. Write digits only.").arg(shownText(field, text)));
        return;
    }
    cell.value = number;
}

void CellReader::readBoolean(const QString& text, CellValue& cell) const
{
    static const QSet<QString> yes{
        u"是"_s, u"有"_s, u"√"_s, u"✓"_s, u"✔"_s, u"对"_s, u"y"_s, u"yes"_s, u"true"_s, u"1"_s};
    static const QSet<QString> no{
        u"否"_s, u"不"_s, u"不是"_s, u"×"_s, u"✗"_s, u"x"_s, u"n"_s, u"no"_s, u"false"_s, u"0"_s};
    const QString word = text.toLower();
    cell.value = yes.contains(word);
    if (!yes.contains(word) && !no.contains(word))
        cell.issues << Issue{Severity::Problem, u"import.boolean"_s, {},
            ExchangeText::tr("“%1” is neither yes nor no. Write “是” or “否”.").arg(text.left(40))};
}

void CellReader::readChoice(const Field& field, const QString& text, CellValue& cell) const
{
    const QString word = normalHeading(text);
    QStringList titles;
    for (const Choice& choice : field.choices) {
        QStringList words{
            choice.code, QString::fromUtf8(choice.label), QCoreApplication::translate("record", choice.label)};
        words += choice.aliases;
        titles << words.at(2);
        if (std::any_of(
                words.cbegin(), words.cend(), [&](const QString& known) { return normalHeading(known) == word; })) {
            cell.value = choice.code;
            return;
        }
    }
    add(cell, Severity::Problem, u"import.choice"_s, field,
        ExchangeText::tr("“%1” is not one of the possible values: %2.")
            .arg(shownText(field, text), titles.join(u"、"_s)));
}

/// Namesakes: what to write so that the right one is meant.
void CellReader::addSeveral(const Field& field, const QString& name, const QList<qint64>& found, const QString& listName, CellValue& cell) const
{
    QStringList ways;
    for (const qint64 id : found)
        if (const QString way = m_references.toldApart(field.target, id); !way.isEmpty())
            ways << u'“' + way + u'”';
    add(cell, Severity::Problem, u"import.reference_several"_s, field,
        ways.size() < found.size()
            ? ExchangeText::tr("There are %1 entries called “%2” among “%3”. Make their names different first.")
                  .arg(found.size()).arg(shownText(field, name), listName)
            : ExchangeText::tr("There are %1 called “%2” among “%3”. Write which one is meant: %4.")
                  .arg(found.size()).arg(shownText(field, name), listName, ways.join(u"、"_s)));
}

void CellReader::addUnknown(const Field& field, const QString& name, const QString& listName, CellValue& cell) const
{
    static const QRegularExpression separators(u"[、，,；;/\\s]+"_s);
    if (field.kind == FieldKind::Reference) {
        const QStringList parts = name.split(separators, Qt::SkipEmptyParts);
        if (parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [&](const QString& part) { return !m_references.find(field.target, part).isEmpty(); })) {
            add(cell, Severity::Problem, u"import.reference_one_only"_s, field,
                ExchangeText::tr("“%1” are several, and only one can stand here. Keep one, and put the others into columns of their own.")
                    .arg(shownText(field, name)));
            return;
        }
    }
    const QString known = m_references.fewNames(field.target).join(u"、"_s);
    QString message = m_references.needsOnlyItsName(field.target)
        ? ExchangeText::tr("“%1” is not among “%2”. Correct it, enter it there, or let the import create it.")
        : known.isEmpty() ? ExchangeText::tr("“%1” is not among “%2”. Correct it as it stands there, or enter it there first.")
                          : ExchangeText::tr("“%1” is not among “%2” (%3). Correct it, or enter it there first, as a name or as a further word for one.");
    message = message.arg(shownText(field, name), listName);
    add(cell, Severity::Problem, u"import.reference_unknown"_s, field, message.contains(u"%3"_s) ? message.arg(known) : message);
}

void CellReader::readReferences(const Field& field, const QString& text, CellValue& cell) const
{
    static const QRegularExpression separators(u"[、，,；;/\\s]+"_s);
    const QString line = cleanLine(text);
    QStringList names{line};
    if (field.kind == FieldKind::References && m_references.find(field.target, line).isEmpty())
        names = line.split(separators, Qt::SkipEmptyParts);
    QList<qint64> ids;
    for (const QString& name : std::as_const(names)) {
        const QList<qint64> found = m_references.find(field.target, name);
        const RecordKind* target = m_references.kind(field.target);
        const QString listName = target ? target->pluralTitle() : field.target;
        if (found.size() == 1) {
            if (!ids.contains(found.first()))
                ids << found.first();
        } else if (found.size() > 1) {
            addSeveral(field, name, found, listName, cell);
        } else if (m_createTargets.contains(field.target)) {
            cell.newNames << name;
            add(cell, Severity::Hint, u"import.reference_created"_s, field,
                ExchangeText::tr("“%1” is new among “%2” and will be created.").arg(shownText(field, name), listName));
        } else {
            addUnknown(field, name, listName, cell);
        }
    }
    if (field.kind == FieldKind::Reference)
        cell.value = ids.isEmpty() ? qint64(0) : ids.first();
    else
        cell.value = QVariant::fromValue(ids);
}

} // namespace bihuan
