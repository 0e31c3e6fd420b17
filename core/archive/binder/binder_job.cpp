// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_job.h"

#include "core/archive/binder/source_data.h"
#include "core/base/describe.h"
#include "core/records/record_sheet.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qint64 spareBytes = 600'000; ///< of a part: fonts, bookmarks and what else is written last
constexpr qint64 bytesOfForm = 20'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}};
}

} // namespace

/// One file in the making. All stay open until the last page of the last one is known, as each has the whole catalogue.
struct BinderJob::Part {
    explicit Part(const QString& path) : file(path) {}
    DurableFile file;
    std::unique_ptr<PdfWriter> writer;
    QList<HashLine> hashes;
    int items = 0;
};

PrintedForm formOf(const RecordPaper& paper)
{
    return {paper.title, [paper](Issues&) { return paper.pages(); }};
}

Result<QList<PrintedForm>> printedForms(const BinderSource& source, const QString& school, const BoundRecord& record, TextShaper& shaper)
{
    const RecordKind* kind = source.store.registry().find(record.kind);
    if (!kind)
        return Error{Error::Kind::NotFound, record.kind, {}};
    const auto sheet = [&source, school, kind, record, &shaper](Issues& issues) { return recordSheet(source.store, source.attachments, *kind, record.id, school, shaper, issues); };
    BIHUAN_TRY_ASSIGN(const auto stored, source.store.find(*kind, record.id));
    if (!stored)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind->title()).arg(record.id), {}};
    const QString name = u"%1　%2"_s.arg(kind->title(), kind->nameOf(*stored));
    QList<PrintedForm> forms;
    const auto papers = source.papers.of(record.kind, record.id);
    if (papers)
        for (const RecordPaper& paper : *papers)
            forms << PrintedForm{paper.title, [paper, sheet](Issues& issues) -> Result<std::shared_ptr<PageSet>> {
                                     const auto pages = paper.pages();
                                     if (pages && *pages && (*pages)->hasPage(0))
                                         return *pages;
                                     issues << Issue{Severity::Warning, u"binder.no_paper"_s, {},
                                                     tr("“%1” cannot be printed as it should; its record sheet is bound instead. %2").arg(paper.title, pages ? QString() : describe(pages.error()))};
                                     return sheet(issues);
                                 }};
    if (forms.isEmpty())
        forms << PrintedForm{name, [papers, name, sheet](Issues& issues) {
                                 if (!papers)
                                     issues << Issue{Severity::Warning, u"binder.no_paper"_s, {},
                                                     tr("“%1” cannot be printed as it should; its record sheet is bound instead. %2").arg(name, describe(papers.error()))};
                                 return sheet(issues);
                             }};
    return forms;
}

BinderJob::BinderJob(const BinderSource& source, const BinderPlan& plan, const BinderOptions& options, const Progress& progress)
    : m_source(source), m_plan(plan), m_options(options), m_progress(progress), m_shaper(source.shaper()), m_painter(*m_shaper, m_issues)
{
    for (const BoundGroup& group : plan.groups)
        if (!group.section.isEmpty() && !m_sections.contains(group.section))
            m_sections << group.section;
}

BinderJob::~BinderJob() = default;

int BinderJob::pagesDone() const
{
    int pages = 0;
    for (const auto& part : m_parts)
        pages += part->writer->pageCount();
    return pages;
}

bool BinderJob::goOn()
{
    return !m_progress || m_progress(pagesDone(), m_options.expectedPages);
}

void BinderJob::problem(const BoundItem& item, const QString& text, const BoundRecord& record)
{
    m_report.problems << BinderProblem{item.title, text, record};
}

SectionTab BinderJob::tabOf(const BoundGroup& group) const
{
    return {group.section, int(std::max<qsizetype>(0, m_sections.indexOf(group.section))), int(m_sections.size())};
}

QString BinderJob::pathOf(int part) const
{
    if (m_options.splitMb <= 0)
        return m_options.path;
    const QFileInfo target(m_options.path);
    return target.path() + u'/' + tr("%1-part %2.pdf").arg(target.completeBaseName()).arg(part + 1);
}

Result<> BinderJob::newPart()
{
    auto next = std::make_unique<Part>(pathOf(int(m_parts.size())));
    BIHUAN_TRY(next->file.open());
    next->writer = std::make_unique<PdfWriter>(next->file, m_plan.info);
    m_parts.push_back(std::move(next));
    return {};
}

Result<> BinderJob::makeRoom(const BoundItem& item, const BoundGroup& group)
{
    if (m_options.splitMb <= 0 || part().items == 0)
        return {};
    qint64 wanted = 0;
    for (const QList<BoundRecord>& records : {item.records, item.holders})
        for (const BoundRecord& record : records) {
            BIHUAN_TRY_ASSIGN(const auto links, m_source.attachments.linksOf(record.kind, record.id));
            for (const AttachmentLink& link : links)
                wanted += link.attachment.size;
            wanted += bytesOfForm;
        }
    const qint64 limit = qint64(m_options.splitMb) * 1'000'000 - spareBytes - m_workbook.size() - m_plan.itemCount() * 400;
    if (part().file.size() + wanted <= limit)
        return {};
    BIHUAN_TRY(newPart());
    groupSheet(group, true);
    return {};
}

void BinderJob::groupSheet(const BoundGroup& group, bool goesOn)
{
    PdfWriter& writer = *part().writer;
    m_painter.begin(writer, writer.beginPage(paperA4));
    writer.bookmark(group.title, 0);
    const QString extent = group.items.isEmpty() ? tr("No evidence on record") : tr("%1 items").arg(group.items.size());
    paintGroupSheet(m_painter, m_plan, group, extent, tabOf(group), writer.pageCount(), goesOn);
    writer.endPage();
    if (!goesOn)
        m_lines << CatalogueLine{&group, nullptr, 0, {int(m_parts.size()) - 1, writer.pageCount(), 1, writer.page()}};
}

Result<> BinderJob::bindGroup(int index)
{
    const BoundGroup& group = m_plan.groups[index];
    groupSheet(group, false);
    for (const BoundItem& item : group.items) {
        BIHUAN_TRY(makeRoom(item, group));
        BIHUAN_TRY(bindItem(item, group));
    }
    return {};
}

Result<> BinderJob::bindItem(const BoundItem& item, const BoundGroup& group)
{
    if (!goOn())
        return cancelled();
    PdfWriter& writer = *part().writer;
    const int partIndex = int(m_parts.size()) - 1;

    struct Piece {
        std::optional<PrintedForm> form;
        std::optional<AttachmentLink> link;
        std::optional<ContentLine> known; ///< bound before
        BoundRecord record;
    };
    QList<Piece> pieces;
    QSet<QString> here; // files of this item
    const auto addLinks = [&](const BoundRecord& record) -> Result<> {
        BIHUAN_TRY_ASSIGN(const auto links, m_source.attachments.linksOf(record.kind, record.id));
        for (const AttachmentLink& link : links)
            if (!here.contains(link.attachment.sha256)) {
                here.insert(link.attachment.sha256);
                pieces << Piece{{}, link, {}, record};
            }
        return {};
    };
    for (const RecordPaper& paper : item.papers)
        pieces << Piece{formOf(paper), {}, {}, {}};
    for (const BoundRecord& record : item.records) {
        const auto forms = printedForms(m_source, m_plan.school, record, *m_shaper);
        if (!forms) {
            problem(item, describe(forms.error()), record);
            continue;
        }
        if (const auto known = m_records.constFind(record); known != m_records.constEnd()) {
            pieces << Piece{{}, {}, ContentLine{forms->first().title, *known, true, {}}, record};
            continue;
        }
        for (const PrintedForm& form : *forms)
            pieces << Piece{form, {}, {}, record};
        BIHUAN_TRY(addLinks(record));
    }
    for (const BoundRecord& holder : item.holders)
        BIHUAN_TRY(addLinks(holder));

    // A page that says what is behind it is worth its paper where that is more than one thing, or an item of the archive.
    const int sheets = !m_plan.sheetForEach && item.holders.isEmpty() && pieces.size() == 1 && !pieces.first().known ? 0 : itemSheetPages(int(pieces.size()));
    BoundPlace place{partIndex, writer.pageCount() + 1, 0, {}};
    QList<PdfPage> reserved;
    for (int i = 0; i < sheets; ++i)
        reserved << writer.reserve(paperA4);
    const QString name = item.number.isEmpty() || item.title.contains(item.number) ? item.title : u"%1　%2"_s.arg(item.number, item.title);
    if (sheets > 0)
        writer.bookmark(name, 1, place.target = reserved.first());

    QList<ContentLine> lines;
    m_formBookmark = sheets > 0 ? std::pair(QString(), 2) : std::pair(name, 1);
    for (const Piece& piece : std::as_const(pieces)) {
        if (piece.known) {
            lines << *piece.known;
        } else if (piece.form) {
            BIHUAN_TRY_ASSIGN(const ContentLine line, bindForm(*piece.form, item, piece.record));
            lines << line;
        } else {
            BIHUAN_TRY_ASSIGN(const ContentLine line, bindAttachment(*piece.link, item, piece.record));
            lines << line;
        }
    }
    ++m_number;
    for (int i = 0; i < sheets; ++i) {
        m_painter.begin(writer, writer.beginReserved(reserved[i], paperA4));
        paintItemSheet(m_painter, item, group, m_number, lines, i, tabOf(group), place.page + i, partIndex);
        writer.endPage();
    }
    if (sheets == 0)
        place.target = lines.first().place.target;
    place.pages = writer.pageCount() - place.page + 1;
    m_lines << CatalogueLine{&group, &item, m_number, place};
    ++part().items;
    ++m_report.items;
    for (const Issue& issue : std::as_const(m_issues))
        problem(item, issue.message, item.records.value(0));
    m_issues.clear();
    m_shaper->trim();
    return writer.status();
}

Result<ContentLine> BinderJob::bindForm(const PrintedForm& form, const BoundItem& item, const BoundRecord& record)
{
    PdfWriter& writer = *part().writer;
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto pages, form.pages(issues));
    for (const Issue& issue : std::as_const(issues))
        problem(item, issue.message, record);
    BoundPlace place{int(m_parts.size()) - 1, writer.pageCount() + 1, 0, {}};
    for (int page = 0; pages->hasPage(page); ++page) {
        pages->paint(page, writer.beginPage(pages->sizeMm(page)));
        writer.endPage();
        if (page == 0) {
            place.target = writer.page();
            writer.bookmark(m_formBookmark.first.isEmpty() ? form.title : m_formBookmark.first, m_formBookmark.second);
        }
        ++place.pages;
        BIHUAN_TRY(writer.status());
        if (!goOn())
            return cancelled();
    }
    if (record.id != 0 && !m_records.contains(record)) {
        m_records.insert(record, place);
        ++m_report.records;
    }
    return ContentLine{form.title, place, false, {}};
}

Result<ContentLine> BinderJob::bindAttachment(const AttachmentLink& link, const BoundItem& item, const BoundRecord& record)
{
    const QString& name = link.attachment.originalName;
    const QByteArray key = QByteArray::fromHex(link.attachment.sha256.toLatin1());
    if (const auto known = m_files.constFind(key); known != m_files.constEnd())
        return ContentLine{name, *known, true, {}};
    PdfWriter& writer = *part().writer;
    BoundPlace place{int(m_parts.size()) - 1, writer.pageCount() + 1, 0, {}};
    AttachmentPages binder(writer, m_painter);
    BIHUAN_TRY_ASSIGN(const BoundAttachment bound, binder.bind(link, m_source.attachments.fileOf(link.attachment), [this] { return goOn(); }));
    place.pages = bound.pages;
    place.target = bound.first;
    writer.bookmark(name, 2, place.target);
    m_files.insert(key, place);
    ++m_report.attachments;
    if (!bound.problem.isEmpty())
        problem(item, u"%1：%2"_s.arg(name, bound.problem), record);
    if (!bound.sha256.isEmpty())
        part().hashes << HashLine{name, bound.sha256, link.attachment.size, place};
    return ContentLine{name, place, false, bound.bound ? QString() : tr("not bound as pages")};
}

QList<NoteSection> BinderJob::notes() const
{
    const QColor red(170, 24, 24);
    QList<NoteSection> sections;
    QStringList contents;
    for (const BoundGroup& group : m_plan.groups)
        contents << tr("%1: %2 items").arg(group.title).arg(group.items.size());
    sections << NoteSection{tr("What is in it"), contents};
    if (m_plan.listsGaps) {
        QStringList gaps;
        for (const BoundGroup& group : m_plan.groups)
            for (const BoundGap& gap : group.gaps)
                gaps << u"%1：%2"_s.arg(group.title, gap.text);
        if (gaps.isEmpty())
            sections << NoteSection{tr("What is missing"), {tr("Nothing: each indicator has evidence.")}};
        else
            sections << NoteSection{tr("What is missing (%1)").arg(gaps.size()), gaps, red};
    }
    if (!m_plan.leftOut.isEmpty())
        sections << NoteSection{tr("Left out"), m_plan.leftOut, red};
    if (!m_report.problems.isEmpty()) {
        QStringList problems;
        for (const BinderProblem& one : m_report.problems)
            problems << u"%1：%2"_s.arg(one.item, one.text);
        sections << NoteSection{tr("To be looked at (%1)").arg(problems.size()), problems, red};
    }
    QStringList how{tr("Every record is bound once; where it belongs to several items the others refer to its page."), tr("Telephone and identity numbers are masked.")};
    if (!m_workbook.isEmpty())
        how << tr("The records are inside this file as a workbook: open the attachments of the reader.");
    if (m_options.hashes)
        how << tr("The last pages list the SHA-256 of every file that is bound.");
    sections << NoteSection{tr("How to read it"), how};
    return sections;
}

Result<> BinderJob::finishPart(int index)
{
    Part& one = *m_parts[size_t(index)];
    PdfWriter& writer = *one.writer;
    const int parts = int(m_parts.size());
    if (m_options.hashes && (!one.hashes.isEmpty() || !m_workbook.isEmpty())) {
        QList<HashLine> lines = one.hashes;
        const QString workbook = tr("Source data.xlsx");
        if (!m_workbook.isEmpty())
            lines << HashLine{workbook, QCryptographicHash::hash(m_workbook, QCryptographicHash::Sha256), m_workbook.size(), {}};
        writeHashes(m_painter, writer, lines);
        QByteArray text; // as sha256sum reads it
        for (const HashLine& line : std::as_const(lines))
            text += line.sha256.toHex() + "  " + QString(line.name).replace(u'\n', u' ').toUtf8() + '\n';
        writer.attach({.name = u"SHA-256.txt"_s, .description = tr("SHA-256 list"), .mediaType = "text/plain", .modified = m_plan.info.created}, text);
    }
    if (!m_workbook.isEmpty())
        writer.attach({.name = tr("Source data.xlsx"), .description = m_plan.title, .mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", .modified = m_plan.info.created}, m_workbook);
    writer.setFront(true);
    CoverFacts facts;
    if (parts > 1)
        facts.part = tr("Part %1 of %2").arg(index + 1).arg(parts);
    facts.lines = {{tr("Items"), tr("%1, %2 records and %3 attachments").arg(m_report.items).arg(m_report.records).arg(m_report.attachments)},
                   {tr("Pages"), parts > 1 ? tr("%1 in this part").arg(writer.pageCount()) : QString::number(writer.pageCount())},
                   {tr("Made on"), m_plan.madeOn.toString(u"yyyy年M月d日"_s)},
                   {tr("Made by"), m_plan.school}};
    m_painter.begin(writer, writer.beginPage(paperA4));
    writer.bookmark(tr("Cover"), 0);
    paintCover(m_painter, m_plan, facts);
    writer.endPage();
    writeNotes(m_painter, writer, m_plan, tr("Notes"), notes());
    if (!m_lines.isEmpty())
        writeCatalogue(m_painter, writer, m_plan, m_lines, index, parts);
    if (!goOn())
        return cancelled();
    return writer.finish();
}

Result<> BinderJob::commit()
{
    for (const auto& part : m_parts)
        BIHUAN_TRY(part->file.commit());
    for (const auto& part : m_parts) {
        BinderFile file{part->file.path(), part->writer->pageCount() + part->writer->frontCount(), part->file.size(), sha256OfFile(part->file.path())};
        m_report.pages += file.pages;
        m_report.bytes += file.bytes;
        m_report.files << file;
    }
    return {};
}

Result<BinderReport> BinderJob::run()
{
    m_report.leftOut = m_plan.leftOut;
    if (m_options.sourceData && m_plan.itemCount() > 0) {
        BIHUAN_TRY_ASSIGN(m_workbook, sourceData(m_source.store, m_plan));
    }
    BIHUAN_TRY(newPart());
    for (int group = 0; group < int(m_plan.groups.size()); ++group)
        BIHUAN_TRY(bindGroup(group));
    for (int part = 0; part < int(m_parts.size()); ++part)
        BIHUAN_TRY(finishPart(part));
    if (m_options.splitMb > 0)
        for (const auto& part : m_parts)
            if (part->file.size() > qint64(m_options.splitMb) * 1'000'000)
                m_report.problems << BinderProblem{QFileInfo(part->file.path()).fileName(), tr("It is larger than %1 MB, as one item alone is.").arg(m_options.splitMb), {}};
    if (!goOn())
        return cancelled();
    BIHUAN_TRY(commit());
    return m_report;
}

} // namespace bihuan
