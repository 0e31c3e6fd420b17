// SPDX-License-Identifier: GPL-3.0-or-later
// letters issue, print, tally, chase, file
#include "app/ctl/education.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"
#include "app/ctl/outputs.h"
#include "core/education/letters/letter_pages.h"
#include "core/people/defaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Result<ParentLetter> letterOption(Session& session)
{
    const QString number = session.arguments().value(u"letter"_s);
    BIHUAN_TRY_ASSIGN(const auto letters, session.services().store->list(parentLetterType()));
    for (const ParentLetter& letter : letters)
        if (letter.docNo == number || letter.topic == number)
            return letter;
    return Error{Error::Kind::NotFound, u"%1 “%2”"_s.arg(parentLetterType().kind().title(), number), {}};
}

Result<> lettersIssue(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(needs(arguments, {u"text"_s}));
    BIHUAN_TRY_ASSIGN(const QDate sent, dateOption(arguments, u"date"_s));
    BIHUAN_TRY_ASSIGN(const QDate due, dateOption(arguments, u"due"_s));
    BIHUAN_TRY(session.open());
    LetterService& letters = session.services().education->letters;
    BIHUAN_TRY_ASSIGN(const auto texts, idsNamed(session.services(), letterTextType(), {arguments.value(u"text"_s)}));
    BIHUAN_TRY_ASSIGN(ParentLetter letter, letters.draft(texts.first()));
    if (sent.isValid()) {
        letter.dueOn = sent.addDays(letter.sentOn.daysTo(letter.dueOn));
        letter.sentOn = sent;
    }
    if (due.isValid())
        letter.dueOn = due;
    if (arguments.has(u"number"_s))
        letter.docNo = arguments.value(u"number"_s);
    if (arguments.has(u"topic"_s))
        letter.topic = arguments.value(u"topic"_s);
    if (arguments.has(u"class"_s)) {
        BIHUAN_TRY_ASSIGN(letter.classes, classOption(session));
    }
    BIHUAN_TRY(letters.issue(letter));
    if (session.wantsJson())
        session.print(QJsonObject{{u"number"_s, letter.docNo}, {u"topic"_s, letter.topic}, {u"classes"_s, letter.classes.size()}});
    else
        session.line(u"%1\t%2\t%3"_s.arg(letter.docNo, letter.topic, tr("%1 classes").arg(letter.classes.size())));
    return {};
}

Result<> lettersPrint(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(needs(arguments, {u"letter"_s}));
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ParentLetter letter, letterOption(session));
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto pages, session.services().education->letters.pages(letter.id, arguments.has(u"one"_s) ? LetterLayout::OnePage : LetterLayout::TwoUp, issues));
    return writePages(session, *pages, path, issues);
}

Result<> lettersTally(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(needs(arguments, {u"letter"_s}));
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    LetterService& letters = session.services().education->letters;
    BIHUAN_TRY_ASSIGN(const ParentLetter letter, letterOption(session));
    if (arguments.has(u"returned"_s)) {
        BIHUAN_TRY_ASSIGN(const auto classes, classOption(session));
        if (classes.size() != 1)
            return invalid(tr("Say for which class: --class NAME"));
        BIHUAN_TRY_ASSIGN(const LetterStanding now, letters.standing(letter.id));
        SlipCount typed{.schoolClass = classes.first()};
        for (const SlipRow& row : now.rows)
            if (row.schoolClass.id == classes.first()) {
                typed.sent = row.slip.sent;
                typed.missingReason = row.slip.missingReason;
            }
        BIHUAN_TRY_ASSIGN(typed.sent, arguments.number(u"sent"_s, typed.sent));
        BIHUAN_TRY_ASSIGN(typed.returned, arguments.number(u"returned"_s, 0));
        BIHUAN_TRY_ASSIGN(typed.lateReturned, arguments.number(u"late"_s, 0));
        BIHUAN_TRY_ASSIGN(typed.exempt, arguments.number(u"exempt"_s, 0));
        typed.missingSeats = arguments.value(u"seats"_s);
        if (arguments.has(u"reason"_s))
            typed.missingReason = arguments.value(u"reason"_s);
        BIHUAN_TRY(letters.count(letter.id, typed));
    }
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const TableContent table, letters.tally(letter.id));
        return writeList(session, table, path);
    }
    BIHUAN_TRY_ASSIGN(const LetterStanding now, letters.standing(letter.id));
    QJsonArray rows;
    for (const SlipRow& row : now.rows) {
        const LetterSlip& slip = row.slip;
        rows << QJsonObject{{u"class"_s, row.schoolClass.name}, {u"sent"_s, slip.sent}, {u"returned"_s, slip.returned}, {u"late"_s, slip.lateReturned}, {u"exempt"_s, slip.exempt}, {u"missing"_s, slip.missing()}};
        if (!session.wantsJson())
            session.line(QStringList{row.schoolClass.name, QString::number(slip.sent), QString::number(slip.returned), QString::number(slip.lateReturned), QString::number(slip.exempt), QString::number(slip.missing())}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"letter"_s, now.letter.docNo}, {u"sent"_s, now.sent}, {u"missing"_s, now.missing()}, {u"classes"_s, rows}});
    else
        session.note(tr("%1 sent, %2 missing").arg(now.sent).arg(now.missing()));
    return {};
}

Result<> lettersChase(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    Id<ParentLetter> id;
    if (arguments.has(u"letter"_s)) {
        BIHUAN_TRY_ASSIGN(const ParentLetter letter, letterOption(session));
        id = letter.id;
    }
    BIHUAN_TRY_ASSIGN(const TableContent table, session.services().education->letters.chaseList(id));
    return writeList(session, table, path);
}

Result<> lettersFile(Session& session)
{
    BIHUAN_TRY(needs(session.arguments(), {u"letter"_s, u"location"_s}));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ParentLetter letter, letterOption(session));
    BIHUAN_TRY(session.services().education->letters.file(letter.id, session.arguments().value(u"location"_s)));
    if (session.wantsJson())
        session.print(QJsonObject{{u"letter"_s, letter.docNo}});
    else
        session.line(tr("The slips of %1 are filed.").arg(letter.docNo));
    return {};
}

} // namespace

Result<> needs(const Arguments& arguments, const QStringList& options)
{
    for (const QString& option : options)
        if (!arguments.has(option))
            return invalid(tr("--%1 is missing.").arg(option));
    return {};
}

Result<> writePages(Session& session, PageSet& pages, const QString& path, const Issues& issues)
{
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(pages, path, session.progress()));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, written}, {u"issues"_s, toJson(issues)}});
        return {};
    }
    for (const Issue& issue : issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 pages").arg(path).arg(written));
    return {};
}

Result<> writeList(Session& session, const TableContent& table, const QString& path)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*session.services().store));
    return writeTable(session, table, school.name, path);
}

Result<QList<Id<SchoolClass>>> classOption(Session& session)
{
    return idsNamed(session.services(), schoolClassType(), session.arguments().values(u"class"_s));
}

QList<Command> letterCommands()
{
    const auto value = [](const QString& name) { return Option{name, true, false}; };
    const Option out = value(u"out"_s), date = value(u"date"_s), classes{u"class"_s, true, true}, letter = value(u"letter"_s);
    return {
        {u"letters issue"_s, {0, 0, {value(u"text"_s), value(u"number"_s), value(u"topic"_s), date, value(u"due"_s), classes}}, lettersIssue},
        {u"letters print"_s, {0, 0, {letter, out, Option{u"one"_s}}}, lettersPrint},
        {u"letters tally"_s, {0, 0, {letter, out, classes, value(u"sent"_s), value(u"returned"_s), value(u"late"_s), value(u"exempt"_s), value(u"seats"_s), value(u"reason"_s)}}, lettersTally},
        {u"letters chase"_s, {0, 0, {letter, out}}, lettersChase},
        {u"letters file"_s, {0, 0, {letter, value(u"location"_s)}}, lettersFile},
    };
}

} // namespace bihuan::ctl
