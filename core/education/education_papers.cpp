// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/education_papers.h"

#include "core/documents/short_code.h"
#include "core/education/wrapped_text.h"
#include "core/inspection/hazards/photos.h"
#include "core/people/defaults.h"
#include "core/records/sheet_codes.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double left = 22, right = 190, top = 20, bottom = 280, headHeight = 26;
constexpr int photosPerPage = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

QString weekday(QDate day)
{
    return u"周"_s + u"一二三四五六日"_s.at(day.dayOfWeek() - 1);
}

QString audienceName(const EduActivity& one)
{
    for (const Choice& choice : eduActivityType().kind().field(u"audience"_s)->choices)
        if (choice.code == one.audience)
            return QCoreApplication::translate("record", choice.label);
    return one.audience;
}

const Stroke thin{.widthMm = 0.2}, thick{.widthMm = 0.45};

} // namespace

ActivitySheetPages::ActivitySheetPages(const Content& content, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : WatchPages(paperA4, std::move(info)), m_shaper(std::move(shaper))
{
    record(content);
    signIn(content);
    photos(content);
}

void ActivitySheetPages::head(WatchSheet& sheet, const Content& content, const QString& title)
{
    sheet.text(content.school, {.boxMm = {left, top - 8, 120, 6}, .role = FontRole::Song, .largestPt = 10.5, .smallestPt = 7}, *m_shaper, tr("School"));
    sheet.text(title, {.boxMm = {left + 22, top, right - left - 44, 12}, .role = FontRole::Title, .largestPt = 20, .smallestPt = 12, .across = CellAlign::Centre}, *m_shaper, title);
    sheet.text(content.activity.title, {.boxMm = {left + 22, top + 13, right - left - 44, 9}, .role = FontRole::Body, .largestPt = 14, .smallestPt = 8, .maxLines = 2, .across = CellAlign::Centre}, *m_shaper, tr("Activity"));
    sheet.code = content.code;
    sheet.qrMm = {right - 20, top - 9, 20, 20};
    const auto code = ShortCode::parse(content.code);
    sheet.text(code ? code->printed() : content.code, {.boxMm = {right - 24, top + 11, 28, 4}, .largestPt = 8, .smallestPt = 6, .across = CellAlign::Centre}, *m_shaper, tr("Short code"));
}

void ActivitySheetPages::record(const Content& content)
{
    WatchSheet sheet;
    const EduActivity& one = content.activity;
    head(sheet, content, tr("Record of a safety education activity"));
    const auto cell = [&](const QRectF& box, const QString& text, bool label, int lines = 2) {
        sheet.frame(box, thin);
        if (text.isEmpty())
            return;
        const QStringList parts = text.split(u'\n');
        sheet.paragraphs(parts, wrappedFit(parts, {.boxMm = box.adjusted(1.5, 0.8, -1.5, -0.8), .role = label ? FontRole::Heading1 : FontRole::Body, .largestPt = 12, .smallestPt = 7.5, .maxLines = lines, .spacing = 1.25,
                                                   .across = label ? CellAlign::Centre : CellAlign::Left}, *m_shaper), *m_shaper, tr("Record"));
    };
    constexpr double row = 12, labelWidth = 26, half = (right - left) / 2;
    double y = top + headHeight;
    const double first = y;
    const auto pair = [&](const QString& a, const QString& b, const QString& c, const QString& d) {
        cell({left, y, labelWidth, row}, a, true);
        cell({left + labelWidth, y, half - labelWidth, row}, b, false);
        cell({left + half, y, labelWidth, row}, c, true);
        cell({left + half + labelWidth, y, half - labelWidth, row}, d, false);
        y += row;
    };
    const QString when = u"%1（%2）%3"_s.arg(one.heldOn.toString(u"yyyy年M月d日"_s), weekday(one.heldOn), one.heldTime);
    const auto figure = [&](int value, bool known) { return known ? tr("%1 people").arg(value) : QString(); };
    pair(tr("Way of learning"), content.way, tr("Theme"), content.theme);
    pair(tr("Time"), when, tr("Length"), one.minutes > 0 ? tr("%1 minutes").arg(one.minutes) : QString());
    pair(tr("Place"), one.place, tr("Form"), one.form);
    pair(tr("For whom"), content.audience, tr("Speaker"), one.speaker);
    pair(tr("Expected"), figure(one.expected, one.expected > 0), tr("Were there"), figure(one.actual, isHeld(one)));
    const auto block = [&](const QString& label, const QString& text, double height) {
        cell({left, y, labelWidth, height}, label, true, 4);
        const QRectF box(left + labelWidth, y, right - left - labelWidth, height);
        sheet.frame(box, thin);
        if (const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts); !lines.isEmpty())
            sheet.paragraphs(lines, wrappedFit(lines, {.boxMm = box.adjusted(2, 2, -2, -2), .role = FontRole::Body, .largestPt = 12, .smallestPt = 7.5, .maxLines = 60, .spacing = 1.5, .down = Qt::AlignTop}, *m_shaper),
                             *m_shaper, label);
        y += height;
    };
    block(tr("Contents and course"), one.content, 56);
    block(tr("Summary and effect"), one.summary, 62);
    block(tr("Evidence"), content.photos.isEmpty() ? one.noEvidence : tr("%1 photographs, see the sheet behind").arg(content.photos.size()), 18);
    block(tr("Signatures"), {}, 24);
    sheet.text(tr("Recorded by: ____________    Speaker: ____________    In charge: ____________"), {.boxMm = {left + labelWidth + 2, y - 21, right - left - labelWidth - 4, 8}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7},
               *m_shaper, tr("Signatures"));
    sheet.text(tr("Date: ______-____-____"), {.boxMm = {left + labelWidth + 2, y - 10, right - left - labelWidth - 4, 8}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7, .across = CellAlign::Right}, *m_shaper, tr("Signatures"));
    sheet.frame({left, first, right - left, y - first}, thick);
    sheet.text(tr("After it was held: sign, attach the photographs, and file it under its short code."), {.boxMm = {left, bottom, right - left, 5}, .role = FontRole::Song, .largestPt = 8.5, .smallestPt = 6, .color = watchGrey}, *m_shaper, tr("Note"));
    m_bookmarks << Bookmark{tr("Record"), 0, int(m_sheets.size())};
    m_sheets << sheet;
}

void ActivitySheetPages::signIn(const Content& content)
{
    const bool byClass = !content.classes.isEmpty();
    const int wanted = byClass ? int(content.classes.size()) : std::clamp(content.activity.expected, 24, 480);
    const int rowCount = byClass ? std::clamp(wanted, 20, 30) : 24; // up to thirty classes on one side
    const int perPage = byClass ? rowCount : 2 * rowCount;
    for (int from = 0; from < wanted; from += perPage) {
        WatchSheet sheet;
        head(sheet, content, tr("Sign-in sheet"));
        const double y0 = top + headHeight + 8, height = (bottom - 4 - y0) / (rowCount + 1);
        sheet.text(tr("%1   %2").arg(u"%1（%2）%3"_s.arg(content.activity.heldOn.toString(u"yyyy年M月d日"_s), weekday(content.activity.heldOn), content.activity.heldTime), content.activity.place),
                   {.boxMm = {left, y0 - 8, right - left, 7}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7}, *m_shaper, tr("Place"));
        const auto cell = [&](double x, double width, int row, const QString& text, bool head) {
            const QRectF box(x, y0 + row * height, width, height);
            sheet.frame(box, thin);
            if (!text.isEmpty())
                sheet.text(text, {.boxMm = box.adjusted(1, 0.5, -1, -0.5), .role = head ? FontRole::Heading1 : FontRole::Body, .largestPt = 11, .smallestPt = 7, .across = CellAlign::Centre}, *m_shaper, tr("Sign-in sheet"));
        };
        if (byClass) {
            const QList<std::pair<QString, double>> columns{{tr("No."), 12}, {tr("Class"), 40}, {tr("Expected"), 22}, {tr("Were there"), 22}, {tr("Homeroom teacher signs"), 40}, {tr("Absent and why"), 32}};
            for (int row = 0; row <= rowCount; ++row) {
                double x = left;
                const int index = from + row - 1;
                const bool filled = row > 0 && index < content.classes.size();
                for (int column = 0; column < int(columns.size()); ++column) {
                    QString text = row == 0 ? columns[column].first : QString();
                    if (filled && column == 0)
                        text = QString::number(index + 1);
                    else if (filled && column == 1)
                        text = content.classes[index];
                    else if (filled && column == 2 && content.pupils[index] > 0)
                        text = QString::number(content.pupils[index]);
                    cell(x, columns[column].second, row, text, row == 0);
                    x += columns[column].second;
                }
            }
        } else {
            const QList<std::pair<QString, double>> columns{{tr("No."), 12}, {tr("Name or department"), 36}, {tr("Signature"), 36}};
            for (int side = 0; side < 2; ++side)
                for (int row = 0; row <= rowCount; ++row) {
                    double x = left + side * (right - left) / 2;
                    for (int column = 0; column < int(columns.size()); ++column) {
                        cell(x, columns[column].second, row, row == 0 ? columns[column].first : column == 0 ? QString::number(from + side * rowCount + row) : QString(), row == 0);
                        x += columns[column].second;
                    }
                }
        }
        sheet.frame({left, y0, right - left, height * (rowCount + 1)}, thick);
        if (from == 0)
            m_bookmarks << Bookmark{tr("Sign-in sheet"), 0, int(m_sheets.size())};
        m_sheets << sheet;
    }
}

void ActivitySheetPages::photos(const Content& content)
{
    for (int from = 0; from < int(content.photos.size()); from += photosPerPage) {
        WatchSheet sheet;
        head(sheet, content, tr("Photographs"));
        const double y0 = top + headHeight, width = (right - left - 6) / 2, height = (bottom - y0 - 6) / 2;
        for (int i = from; i < std::min(from + photosPerPage, int(content.photos.size())); ++i) {
            const int place = i - from;
            const QRectF cell(left + (place % 2) * (width + 6), y0 + (place / 2) * (height + 6), width, height);
            const QRectF room = cell.adjusted(1, 1, -1, -9);
            const QSizeF size = QSizeF(content.photos[i].second.size()).scaled(room.size(), Qt::KeepAspectRatio);
            m_images << std::pair(int(m_sheets.size()), std::pair(QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size), content.photos[i].second));
            sheet.frame(cell, thin);
            sheet.text(content.photos[i].first, {.boxMm = {cell.left() + 1, cell.bottom() - 8, width - 2, 7}, .role = FontRole::Body, .largestPt = 10, .smallestPt = 6, .maxLines = 2, .across = CellAlign::Centre}, *m_shaper, tr("Photographs"));
        }
        if (from == 0)
            m_bookmarks << Bookmark{tr("Photographs"), 0, int(m_sheets.size())};
        m_sheets << sheet;
    }
}

void ActivitySheetPages::paint(int page, Canvas& canvas)
{
    WatchPages::paint(page, canvas);
    for (const auto& [onPage, placed] : std::as_const(m_images))
        if (onPage == page)
            canvas.image(placed.first, placed.second);
}

Result<TableContent> EducationPapers::yearPlan(int schoolYear) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const EducationBook book, EducationBook::read(store, schoolYear));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    if (book.activities.isEmpty())
        return Error{Error::Kind::Refused, tr("Nothing is planned for %1–%2 yet: let the calendar place its activities, or add some.").arg(schoolYear).arg(schoolYear + 1), {}};
    TableContent content{.title = tr("Plan of safety education, school year %1–%2").arg(schoolYear).arg(schoolYear + 1), .subtitleLeft = school.name,
                         .subtitleRight = store.database().clock().today().toString(Qt::ISODate),
                         .columns = {{tr("Month"), 0.5, 14, TableColumn::Align::Centre}, {tr("Theme"), 1.2, 26}, {tr("Day"), 1, 26}, {tr("Activity"), 2.6, 50}, {tr("Way of learning"), 1, 24}, {tr("For whom"), 1, 22},
                                     {tr("Form"), 1.3, 26}, {tr("Speaker"), 1, 20}, {tr("State"), 0.8, 18}},
                         .row = {}, .signatureLine = true, .landscape = true};
    QList<TableRow> rows;
    for (int column = 0; column < 12; ++column) {
        const int month = EducationBook::monthOfColumn(column);
        const MonthTheme* theme = book.themeOf(month);
        bool any = false;
        for (const EduActivity& one : book.activities) {
            if (book.columnOf(one.heldOn) != column)
                continue;
            const LearnWay* way = book.way(one.way);
            QStringList classes;
            for (const SchoolClass& group : book.classes)
                if (one.classes.contains(group.id))
                    classes << group.name;
            rows << TableRow{{any ? QString() : tr("%1").arg(month), any || !theme ? QString() : theme->theme, u"%1 %2"_s.arg(one.heldOn.toString(u"M月d日"_s), weekday(one.heldOn)), one.title, way ? way->name : QString(),
                              classes.isEmpty() || classes.size() > 6 ? audienceName(one) : classes.join(u'、'), one.form, one.speaker, activityStateName(one.state)}, {}, one.state == u"cancelled"_s};
            any = true;
        }
        if (!any)
            rows << TableRow{{tr("%1").arg(month), theme ? theme->theme : QString()}, {}, false};
    }
    content.setRows(rows);
    return content;
}

Result<std::shared_ptr<PageSet>> EducationPapers::activitySheet(Id<EduActivity> id, Issues& issues)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto one, store.find(eduActivityType(), id));
    if (!one || one->voided)
        return Error{Error::Kind::NotFound, eduActivityType().kind().title(), QString::number(id.value())};
    if (one->shortCode.isEmpty()) {
        QSet<QString> taken;
        BIHUAN_TRY_ASSIGN(one->shortCode, SheetCodes(store).fresh(taken));
        BIHUAN_TRY(m_records.save(eduActivityType().kind(), eduActivityType().toRecord(*one), tr("Record sheet printed")));
    }
    BIHUAN_TRY_ASSIGN(const auto ways, store.names(learnWayType().kind()));
    BIHUAN_TRY_ASSIGN(const auto themes, store.names(monthThemeType().kind()));
    BIHUAN_TRY_ASSIGN(const auto classes, store.list(schoolClassType()));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    ActivitySheetPages::Content content{.activity = *one, .school = school.name, .way = ways.value(one->way.value()), .theme = themes.value(one->theme.value()), .audience = audienceName(*one),
                                        .classes = {}, .pupils = {}, .photos = {}, .code = one->shortCode};
    if (one->audience == u"school"_s || one->audience == u"grade"_s || one->audience == u"class"_s)
        for (const SchoolClass& group : classes)
            if (one->audience == u"school"_s || one->classes.contains(group.id)) {
                content.classes << group.name;
                content.pupils << group.pupils;
            }
    if (one->audience != u"school"_s && !content.classes.isEmpty())
        content.audience += u"："_s + (content.classes.size() > 4 ? tr("%1 classes").arg(content.classes.size()) : content.classes.join(u'、'));
    BIHUAN_TRY_ASSIGN(const auto files, m_attachments.of(eduActivityType().kind().code, id.value()));
    for (const Attachment& file : files)
        if (file.mediaType.startsWith(u"image/"_s))
            if (const QImage photo = photoOf(m_attachments, file); !photo.isNull())
                content.photos << std::pair(file.originalName, photo);
    const DocumentInfo info{.title = tr("%1 %2").arg(one->heldOn.toString(Qt::ISODate), one->title), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    auto pages = std::make_shared<ActivitySheetPages>(content, m_shaper(), info);
    issues = pages->issues();
    return std::shared_ptr<PageSet>(pages);
}

} // namespace bihuan
