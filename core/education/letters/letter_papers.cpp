// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/letters/letter_pages.h"

#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

QString onPaper(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy年M月d日"_s) : QString(8, u'＿');
}

/// The markup of a letter: title, number, salutation and text, school and day at its end.
Result<QString> markup(const ParentLetter& letter, const QString& school)
{
    static const QRegularExpression heading(u"^[一二三四五六七八九十]{1,3}、.{1,30}$"_s);
    QFile file(u":/bihuan/templates/parent_letter.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    QStringList lines;
    for (const QString& line : letter.body.split(u'\n')) {
        const QString plain = line.trimmed();
        if (!plain.isEmpty())
            lines << (heading.match(plain).hasMatch() ? u"## "_s + plain : plain);
    }
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"{{主题}}"_s, letter.topic).replace(u"{{文号}}"_s, letter.docNo).replace(u"{{正文}}"_s, lines.join(u'\n'));
    text.replace(u"{{学校}}"_s, school.isEmpty() ? QString(10, u'＿') : school);
    return text;
}

} // namespace

Result<std::shared_ptr<PageSet>> LetterService::pages(Id<ParentLetter> id, LetterLayout layout, Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const LetterStanding now, standing(id));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    BIHUAN_TRY_ASSIGN(const QString text, markup(now.letter, school.name));
    QList<LetterCopy> copies;
    for (const SlipRow& row : now.rows) {
        const auto fill = [&](const QString& words) { return letterText(words, now.letter, school.name, school.phone, row.schoolClass.name); };
        LetterCopy copy{.schoolClass = row.schoolClass.name, .text = fill(text), .slip = {}, .cutHint = tr("Cut here; back to the homeroom teacher by %1").arg(onPaper(now.letter.dueOn)),
                        .docNo = now.letter.docNo, .shortCode = now.letter.shortCode, .copies = row.slip.sent > 0 ? row.slip.sent : row.schoolClass.pupils};
        for (const QString& line : fill(now.letter.slip).split(u'\n', Qt::SkipEmptyParts))
            copy.slip << line.trimmed();
        copies << copy;
    }
    if (copies.isEmpty())
        return Error{Error::Kind::Refused, tr("The letter goes to no class: choose its classes first."), {}};
    const DocumentInfo info{.title = u"%1 %2"_s.arg(now.letter.docNo, now.letter.topic), .author = school.name, .subject = {}, .created = m_records.store().database().clock().now()};
    auto made = std::make_shared<ParentLetterPages>(copies, layout, m_shaper(), info);
    issues = made->issues();
    for (const Issue& issue : std::as_const(issues))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return std::shared_ptr<PageSet>(made);
}

Result<TableContent> LetterService::tally(Id<ParentLetter> id) const
{
    BIHUAN_TRY_ASSIGN(const LetterStanding now, standing(id));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    BIHUAN_TRY_ASSIGN(const auto people, m_records.store().names(personType().kind()));
    const auto centre = TableColumn::Align::Centre;
    TableContent content{.title = tr("Slips returned: %1").arg(now.letter.topic), .subtitleLeft = u"%1　%2"_s.arg(school.name, now.letter.docNo),
                         .subtitleRight = tr("sent %1, due %2").arg(now.letter.sentOn.toString(Qt::ISODate), now.letter.dueOn.toString(Qt::ISODate)),
                         .columns = {{tr("Class"), 1.4, 24}, {tr("Homeroom teacher"), 1, 20}, {tr("Sent"), 0.6, 14, centre}, {tr("Returned"), 0.6, 14, centre}, {tr("Late"), 0.6, 14, centre},
                                     {tr("Exempt"), 0.6, 14, centre}, {tr("Missing"), 0.6, 14, centre}, {tr("Seats"), 1.2, 20}, {tr("Why they are missing"), 2, 30}},
                         .row = {}, .signatureLine = true, .rowNumbers = true};
    QList<TableRow> rows;
    const auto figure = [](int value, const LetterSlip& slip) { return slip.countedOn.isValid() ? QString::number(value) : QString(); };
    for (const SlipRow& row : now.rows) {
        const LetterSlip& slip = row.slip;
        rows << TableRow{{row.schoolClass.name, people.value(row.schoolClass.homeroom.value()), QString::number(slip.sent), figure(slip.returned, slip), figure(slip.lateReturned, slip), figure(slip.exempt, slip),
                          figure(slip.missing(), slip), slip.missingSeats, slip.missingReason}, {}, false};
    }
    rows << TableRow{{tr("All"), {}, QString::number(now.sent), QString::number(now.returned), QString::number(now.lateReturned), QString::number(now.exempt), QString::number(now.missing()), {},
                      now.letter.filedOn.isValid() ? tr("filed %1, %2").arg(now.letter.filedOn.toString(Qt::ISODate), now.letter.location) : QString()}, {}, false};
    content.setRows(rows);
    return content;
}

Result<TableContent> LetterService::chaseList(Id<ParentLetter> id) const
{
    QList<LetterStanding> letters;
    if (id.isNull()) {
        BIHUAN_TRY_ASSIGN(letters, all());
        letters.removeIf([](const LetterStanding& one) { return one.letter.filedOn.isValid(); });
    } else {
        BIHUAN_TRY_ASSIGN(const LetterStanding one, standing(id));
        letters << one;
    }
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    BIHUAN_TRY_ASSIGN(const auto people, m_records.store().names(personType().kind()));
    const auto centre = TableColumn::Align::Centre;
    TableContent content{.title = tr("Slips to be chased"), .subtitleLeft = school.name, .subtitleRight = today().toString(Qt::ISODate),
                         .columns = {{tr("Class"), 1.4, 24}, {tr("Homeroom teacher"), 1, 20}, {tr("Letter"), 2.4, 40}, {tr("Due"), 1, 22}, {tr("Missing"), 0.6, 14, centre}, {tr("Seats"), 1.4, 22},
                                     {tr("What was done"), 2, 34}, {tr("Signature"), 1, 20}},
                         .row = {}, .rowNumbers = true, .landscape = true};
    QList<std::tuple<int, int, int, TableRow>> found; // by class, so that each teacher gets one strip
    for (const LetterStanding& one : letters)
        for (const SlipRow& row : one.rows)
            if (row.slip.missing() > 0)
                found << std::tuple(row.schoolClass.position, row.schoolClass.grade, row.schoolClass.classNo,
                                    TableRow{{row.schoolClass.name, people.value(row.schoolClass.homeroom.value()), u"%1 %2"_s.arg(one.letter.docNo, one.letter.topic), one.letter.dueOn.toString(Qt::ISODate),
                                              QString::number(row.slip.missing()), row.slip.missingSeats, row.slip.countedOn.isValid() ? row.slip.missingReason : tr("not counted yet"), {}}, {}, false});
    if (found.isEmpty())
        return Error{Error::Kind::Refused, tr("No slips are missing: there is nothing to chase."), {}};
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) < std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    QList<TableRow> rows;
    for (const auto& each : found)
        rows << std::get<3>(each);
    content.setRows(rows);
    return content;
}

} // namespace bihuan
