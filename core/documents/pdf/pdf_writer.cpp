// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

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

int PdfWriter::takePlace(int page)
{
    if (m_group.isEmpty())
        m_groupObject = m_file.reserve();
    const int node = m_groupObject;
    m_group.append(page);
    ++(m_front ? m_frontCount : m_count);
    if (m_group.size() == pagesPerGroup)
        closeGroup();
    return node;
}

void PdfWriter::setFront(bool front)
{
    if (front == m_front)
        return;
    closeGroup();
    m_front = front;
}

void PdfWriter::begin(PdfPage page, int parent, QSizeF sizeMm)
{
    m_page = page;
    m_pageParent = parent;
    m_pageSize = sizeMm / mmPerPt;
    if (m_firstSize.isEmpty())
        m_firstSize = m_pageSize;
    m_pageShared.clear();
    m_pageImages.clear();
    m_pageLinks.clear();
    m_canvas.beginPage(m_pageSize.height());
}

Canvas& PdfWriter::beginPage(QSizeF sizeMm)
{
    const int object = m_file.reserve();
    begin({object, int(std::ceil(sizeMm.height() / mmPerPt))}, takePlace(object), sizeMm);
    return m_canvas;
}

PdfPage PdfWriter::reserve(QSizeF sizeMm)
{
    const PdfPage page{m_file.reserve(), int(std::ceil(sizeMm.height() / mmPerPt))};
    m_reserved.insert(page.object, takePlace(page.object));
    return page;
}

Canvas& PdfWriter::beginReserved(PdfPage page, QSizeF sizeMm)
{
    begin(page, m_reserved.take(page.object), sizeMm);
    return m_canvas;
}

PdfPage PdfWriter::addPage(const QByteArray& entries, int topPt)
{
    const int object = m_file.reserve();
    m_page = {object, topPt};
    m_file.object(object, "<</Type/Page/Parent " + reference(takePlace(object)) + entries + ">>");
    return m_page;
}

void PdfWriter::link(const QRectF& rectMm, PdfPage target)
{
    if (target.object == 0)
        return;
    const QRectF box = rectMm.normalized();
    const double height = m_pageSize.height();
    m_pageLinks += "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[" + pdfNumber(box.left() * ptPerMm) + ' '
                   + pdfNumber(height - box.bottom() * ptPerMm) + ' ' + pdfNumber(box.right() * ptPerMm) + ' '
                   + pdfNumber(height - box.top() * ptPerMm) + "]/Dest" + pdfDestination(target.object, target.topPt) + ">>";
}

void PdfWriter::jpeg(const QRectF& rectMm, const JpegPicture& picture, int quarterTurns)
{
    const int object = m_images.useJpeg(picture);
    m_canvas.placeObject(rectMm, object, quarterTurns);
}

void PdfWriter::attach(const Attached& what, QByteArrayView bytes)
{
    const int content = m_file.reserve(), place = m_file.reserve();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    QByteArray entries = "/Type/EmbeddedFile";
    if (!what.mediaType.isEmpty())
        entries += "/Subtype" + pdfName(what.mediaType);
    entries += "/Params<</Size " + QByteArray::number(bytes.size()) + "/CheckSum<" + digest + '>';
    if (what.modified.isValid())
        entries += "/ModDate" + pdfDate(what.modified);
    // Nothing is deflated that will not shrink, and large files are not held twice.
    m_file.stream(content, bytes, entries + ">>", what.mediaType.startsWith("text/"));
    const QByteArray ending = what.name.mid(what.name.lastIndexOf(u'.') + 1).toLatin1().left(8);
    const QByteArray plain = "file" + QByteArray::number(++m_attachedCount).rightJustified(4, '0');
    const QByteArray file = reference(content);
    m_file.object(place, "<</Type/Filespec/F" + pdfText(QString::fromLatin1(plain + '.' + ending)) + "/UF" + pdfText(what.name) + "/EF<</F " + file
                             + "/UF " + file + ">>" + (what.description.isEmpty() ? QByteArray() : "/Desc" + pdfText(what.description))
                             + "/AFRelationship/Supplement>>");
    m_attached += '(' + plain + ") " + reference(place);
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

    QByteArray page = "<</Type/Page/Parent " + reference(m_pageParent);
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
    if (!m_pageLinks.isEmpty())
        page += "/Annots[" + m_pageLinks + ']';
    m_file.object(m_page.object, page + ">>");
}

void PdfWriter::closeGroup()
{
    if (m_group.isEmpty())
        return;
    m_file.object(m_groupObject, "<</Type/Pages/Parent " + reference(m_pagesRoot) + "/Count " + QByteArray::number(m_group.size())
                                     + "/Kids" + references(m_group) + ">>");
    const std::pair node(m_groupObject, int(m_group.size()));
    if (m_front)
        m_groups.insert(m_frontGroups++, node);
    else
        m_groups.append(node);
    m_group.clear();
}

void PdfWriter::bookmark(const QString& title, int level, PdfPage page)
{
    (m_front ? m_frontOutline : m_outline).add(title, level, page.object, page.topPt);
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
                                   + mediaBox(m_firstSize.isEmpty() ? paperA4 / mmPerPt : m_firstSize) + "/Resources " + reference(m_resources) + ">>");
    QByteArray catalog = "<</Type/Catalog/Pages " + reference(m_pagesRoot) + "/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>";
    m_frontOutline.append(m_outline);
    if (!m_frontOutline.isEmpty())
        catalog += "/Outlines " + reference(m_frontOutline.write(m_file)) + "/PageMode/UseOutlines";
    if (m_frontCount > 0)
        catalog += "/PageLabels<</Nums[0<</S/r>>" + QByteArray::number(m_frontCount) + "<</S/D>>]>>";
    if (!m_attached.isEmpty())
        catalog += "/Names<</EmbeddedFiles<</Names[" + m_attached + "]>>>>";
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
