// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int pagesPerGroup = 50;

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

QByteArray references(const QList<int>& objects)
{
    QByteArray out("[");
    for (const int object : objects) {
        if (out.size() > 1)
            out.append(' ');
        appendInteger(out, object);
        out.append(" 0 R");
    }
    return out.append(']');
}

QByteArray mediaBox(QSizeF sizePt)
{
    return "/MediaBox[0 0 " + pdfNumber(sizePt.width()) + ' ' + pdfNumber(sizePt.height()) + ']';
}

} // namespace

PdfWriter::PdfWriter(DurableFile& out, const DocumentInfo& info)
    : m_file(out), m_fonts(m_file), m_images(m_file), m_canvas(m_fonts, m_images, *this), m_info(info),
      m_catalog(m_file.reserve()), m_pagesRoot(m_file.reserve()), m_fontResources(m_file.reserve()),
      m_resources(m_file.reserve())
{
}

Canvas& PdfWriter::beginPage(QSizeF sizeMm)
{
    m_page = m_file.reserve();
    m_pageSize = sizeMm / mmPerPt;
    if (m_firstSize.isEmpty())
        m_firstSize = m_pageSize;
    m_pageShared.clear();
    m_pageImages.clear();
    m_canvas.beginPage(m_pageSize.height());
    return m_canvas;
}

bool PdfWriter::useShared(quint64 key)
{
    const auto known = m_shared.constFind(key);
    if (known == m_shared.constEnd())
        return false;
    if (known->object != 0)
        m_pageShared.append(known->object);
    m_pageImages += known->images;
    return true;
}

void PdfWriter::addShared(quint64 key, const PdfContent& content)
{
    Shared shared;
    if (!content.operators.isEmpty()) {
        shared = {m_file.reserve(), content.images};
        m_file.stream(shared.object, content.operators);
    }
    m_shared.insert(key, shared);
    useShared(key);
}

void PdfWriter::endPage()
{
    const PdfContent own = m_canvas.endPage();
    QList<int> contents = m_pageShared;
    if (!own.operators.isEmpty()) {
        contents.append(m_file.reserve());
        m_file.stream(contents.last(), own.operators);
    }
    m_pageImages += own.images;

    if (m_group.isEmpty())
        m_groupObject = m_file.reserve();
    QByteArray page = "<</Type/Page/Parent " + reference(m_groupObject);
    if (m_pageSize != m_firstSize) // the usual size is inherited from the root of the page tree
        page += mediaBox(m_pageSize);
    if (!contents.isEmpty())
        page += "/Contents" + (contents.size() == 1 ? ' ' + reference(contents.first()) : references(contents));
    if (!m_pageImages.isEmpty()) {
        page += "/Resources<</Font " + reference(m_fontResources) + "/XObject<<";
        QList<int> images(m_pageImages.cbegin(), m_pageImages.cend());
        std::sort(images.begin(), images.end());
        for (const int image : std::as_const(images))
            page += "/I" + QByteArray::number(image) + ' ' + reference(image);
        page += ">>>>";
    }
    m_file.object(m_page, page + ">>");
    m_group.append(m_page);
    if (m_group.size() == pagesPerGroup)
        closeGroup();
}

void PdfWriter::closeGroup()
{
    if (m_group.isEmpty())
        return;
    m_file.object(m_groupObject, "<</Type/Pages/Parent " + reference(m_pagesRoot) + "/Count " + QByteArray::number(m_group.size())
                                     + "/Kids" + references(m_group) + ">>");
    m_groups.append({m_groupObject, int(m_group.size())});
    m_group.clear();
}

void PdfWriter::bookmark(const QString& title, int level)
{
    m_outline.add(title, level, m_page, m_pageSize.height());
}

Result<> PdfWriter::status() const
{
    BIHUAN_TRY(m_file.status());
    return m_fonts.status();
}

Result<> PdfWriter::finish()
{
    BIHUAN_TRY(status());
    closeGroup();
    int pages = 0;
    QList<int> kids;
    for (const auto& [object, count] : std::as_const(m_groups)) {
        kids.append(object);
        pages += count;
    }
    m_file.object(m_fontResources, "<<" + m_fonts.write() + ">>");
    m_file.object(m_resources, "<</Font " + reference(m_fontResources) + ">>");
    m_file.object(m_pagesRoot, "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids" + references(kids)
                                   + mediaBox(m_firstSize) + "/Resources " + reference(m_resources) + ">>");
    QByteArray catalog = "<</Type/Catalog/Pages " + reference(m_pagesRoot) + "/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>";
    if (!m_outline.isEmpty())
        catalog += "/Outlines " + reference(m_outline.write(m_file)) + "/PageMode/UseOutlines";
    m_file.object(m_catalog, catalog + ">>");

    const int info = m_file.reserve();
    QByteArray entries = "<</Producer" + pdfText(QStringLiteral("Bihuan")) + "/Creator" + pdfText(QStringLiteral("Bihuan"));
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            entries += key + pdfText(value);
    };
    add("/Title", m_info.title);
    add("/Author", m_info.author);
    add("/Subject", m_info.subject);
    if (m_info.created.isValid())
        entries += "/CreationDate" + pdfDate(m_info.created) + "/ModDate" + pdfDate(m_info.created);
    m_file.object(info, entries + ">>");
    return m_file.finish(m_catalog, info);
}

Result<int> exportPdf(PageSet& pages, const QString& path, const Progress& progress)
{
    const Error cancelled{Error::Kind::Cancelled, path, {}};
    const int expected = pages.expectedCount();
    DurableFile file(path);
    BIHUAN_TRY(file.open());
    PdfWriter writer(file, pages.info());
    int page = 0;
    for (; pages.hasPage(page); ++page) {
        if (progress && !progress(page, expected))
            return cancelled;
        pages.paint(page, writer.beginPage(pages.sizeMm(page)));
        writer.endPage();
        for (const Bookmark& bookmark : pages.bookmarks(page))
            writer.bookmark(bookmark.title, bookmark.level);
        BIHUAN_TRY(writer.status());
    }
    if (page == 0)
        return Error{Error::Kind::Invalid, QCoreApplication::translate("PdfWriter", "There is nothing to write: no page."), {}};
    BIHUAN_TRY(writer.finish());
    if (progress && !progress(page, page))
        return cancelled;
    BIHUAN_TRY(file.commit());
    return page;
}

} // namespace bihuan
