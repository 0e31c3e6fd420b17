// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_bind.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace bihuan::pages {

namespace {

constexpr int storedDpi = 200;        ///< of pictures that are made smaller
constexpr int quality = 60;           ///< of JPEG: scans of text stay readable, a page is about 150 KB
constexpr qint64 largestKept = 3 << 20; ///< a JPEG up to this size is put in as it is
constexpr size_t mostOpened = 4;

/// What a JPEG says of itself in its headers; a foreign file is not decoded for it.
struct JpegHead {
    int width = 0, height = 0, components = 0;
};

/// Nothing for what a PDF cannot show as it is: CMYK, 12 bits, a picture that is turned by its Exif data.
bool readJpegHead(const QByteArray& bytes, JpegHead& head)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? int(uchar(bytes[i])) : 0; };
    if (at(0) != 0xFF || at(1) != 0xD8)
        return false;
    for (qsizetype i = 2; i + 9 < bytes.size();) {
        if (at(i) != 0xFF)
            return false;
        const int marker = at(i + 1), length = at(i + 2) * 256 + at(i + 3);
        if (marker == 0xFF) {
            ++i;
            continue;
        }
        if (marker == 0xE1 && bytes.mid(i + 4, 4) == "Exif")
            return false;
        if (marker >= 0xC0 && marker <= 0xC2) {
            head = {at(i + 7) * 256 + at(i + 8), at(i + 5) * 256 + at(i + 6), at(i + 9)};
            return at(i + 4) == 8 && head.width > 0 && head.height > 0 && (head.components == 1 || head.components == 3);
        }
        if (marker == 0xDA || length < 2)
            return false;
        i += 2 + length;
    }
    return false;
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// A page of the size of the picture.
void addPicture(QPDF& pdf, const QByteArray& jpeg, const JpegHead& head, const QSizeF& mm, int turn)
{
    const std::string width = number(mm.width() / mmPerInch * pointsPerInch), height = number(mm.height() / mmPerInch * pointsPerInch);
    QPDFObjectHandle image = QPDFObjectHandle::newStream(&pdf, jpeg.toStdString());
    QPDFObjectHandle look = QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 /Filter /DCTDecode >>");
    look.replaceKey("/Width", QPDFObjectHandle::newInteger(head.width));
    look.replaceKey("/Height", QPDFObjectHandle::newInteger(head.height));
    look.replaceKey("/ColorSpace", QPDFObjectHandle::newName(head.components == 1 ? "/DeviceGray" : "/DeviceRGB"));
    image.replaceDict(look);
    QPDFObjectHandle contents = QPDFObjectHandle::newStream(&pdf, "q " + width + " 0 0 " + height + " 0 0 cm /P Do Q\n");
    QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + width + " " + height + "] >>");
    QPDFObjectHandle resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
    resources.getKey("/XObject").replaceKey("/P", image);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", contents);
    if (turn != 0)
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(turn));
    pdf.addPage(pdf.makeIndirectObject(page), false);
}

Trouble addRendered(QPDF& pdf, Source& source, const Part& part)
{
    QSizeF mm;
    if (const Trouble trouble = source.size(part.page, mm); trouble != Trouble::Ok)
        return trouble;
    QImage picture;
    if (const Trouble trouble = source.render(part.page, storedDpi, picture); trouble != Trouble::Ok)
        return trouble;
    if (picture.isGrayscale())
        picture = greyOf(picture);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    JpegHead head;
    if (!writer.write(picture) || !readJpegHead(jpeg, head))
        return Trouble::TooLarge;
    addPicture(pdf, jpeg, head, mm, part.turn);
    return Trouble::Ok;
}

} // namespace

struct Binder::Opened {
    QString path;
    bool cut = false;        ///< its pages can be cut out of it
    std::unique_ptr<QPDF> pdf;
    std::vector<QPDFObjectHandle> pages;
    QByteArray jpeg;         ///< of a picture that is kept as it is
    JpegHead head;
    std::unique_ptr<Source> source; ///< what is rendered
};

Binder::Binder() = default;
Binder::~Binder() = default;

Trouble Binder::open(const QString& path, Opened*& opened)
{
    const auto known = std::find_if(m_opened.begin(), m_opened.end(), [&](const auto& one) { return one->path == path; });
    if (known != m_opened.end()) {
        std::rotate(known, known + 1, m_opened.end());
        opened = m_opened.back().get();
        return Trouble::Ok;
    }
    auto made = std::make_unique<Opened>();
    made->path = path;
    if (const Trouble trouble = openSource(path, made->source); trouble != Trouble::Ok)
        return trouble;
    if (isPdf(path)) {
        try {
            made->pdf = std::make_unique<QPDF>();
            made->pdf->setSuppressWarnings(true);
            made->pdf->processFile(QFile::encodeName(path).constData());
            made->pages = made->pdf->getAllPages();
            made->cut = int(made->pages.size()) == made->source->count();
        } catch (const std::exception&) { // its pages are rendered instead
            made->cut = false;
        }
    } else if (QFile file(path); file.size() <= largestKept && file.open(QIODevice::ReadOnly)) {
        made->jpeg = file.readAll();
        if (!readJpegHead(made->jpeg, made->head))
            made->jpeg.clear();
    }
    if (m_opened.size() >= mostOpened)
        m_opened.erase(m_opened.begin());
    m_opened.push_back(std::move(made));
    opened = m_opened.back().get();
    return Trouble::Ok;
}

Trouble Binder::bind(const QList<Part>& parts, const QString& title, QByteArray& bytes)
{
    if (parts.isEmpty())
        return Trouble::NoPages;
    // Cut pages are read from their file when the result is written: nothing that was opened may go before that.
    std::vector<std::unique_ptr<Opened>> held;
    try {
        QPDF pdf;
        pdf.emptyPDF();
        pdf.setSuppressWarnings(true);
        for (const Part& part : parts) {
            Opened* opened = nullptr;
            if (m_opened.size() >= mostOpened && std::none_of(m_opened.begin(), m_opened.end(), [&](const auto& one) { return one->path == part.path; })) {
                held.push_back(std::move(m_opened.front()));
                m_opened.erase(m_opened.begin());
            }
            if (const Trouble trouble = open(part.path, opened); trouble != Trouble::Ok)
                return trouble;
            if (part.page < 0 || part.page >= opened->source->count())
                return Trouble::NoPages;
            if (opened->cut) {
                pdf.addPage(opened->pages[size_t(part.page)], false);
                QPDFPageObjectHelper page(pdf.getAllPages().back());
                page.getObjectHandle().removeKey("/AA"); // nothing is to happen by itself when it is opened
                if (part.turn != 0)
                    page.rotatePage(part.turn, true);
            } else if (!opened->jpeg.isEmpty()) {
                QSizeF mm;
                if (const Trouble trouble = opened->source->size(part.page, mm); trouble != Trouble::Ok)
                    return trouble;
                addPicture(pdf, opened->jpeg, opened->head, mm, part.turn);
            } else if (const Trouble trouble = addRendered(pdf, *opened->source, part); trouble != Trouble::Ok) {
                return trouble;
            }
        }
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        bytes = QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception&) {
        return Trouble::Damaged;
    }
    return Trouble::Ok;
}

} // namespace bihuan::pages
