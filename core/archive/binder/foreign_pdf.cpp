// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/foreign_pdf.h"

#include "core/documents/foreign/qpdf_api.h"

#include <QFile>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>

#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int deepest = 60;               ///< arrays and dictionaries within each other
constexpr qint64 mostUnpacked = 1 << 28;  ///< bytes of one stream; a full page in colour at 600 dots has 100 MB
constexpr int mostObjects = 200'000;      ///< of one page

struct Unusable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Looks at unpacked data without keeping any: a stream that cannot be unpacked must not get into our file.
class Gauge final : public Pipeline {
public:
    Gauge() : Pipeline("gauge", nullptr) {}
    void write(unsigned char const*, size_t length) override
    {
        m_bytes += qint64(length);
        if (m_bytes > mostUnpacked)
            throw Unusable("a stream unpacks to more than 256 MB");
    }
    void finish() override {}

private:
    qint64 m_bytes = 0;
};

/// Keys that lead out of the page, or say something about a document that this is not any more.
bool isLeftOut(const std::string& key)
{
    static const std::set<std::string> keys{"/Parent", "/StructParent", "/StructParents", "/PieceInfo", "/Metadata", "/LastModified", "/OC", "/OPI", "/AF"};
    return keys.count(key) > 0;
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool usesPicturesOnly(QPDFObjectHandle filter)
{
    const auto coded = [](QPDFObjectHandle name) {
        return name.isName() && (name.getName() == "/DCTDecode" || name.getName() == "/DCT" || name.getName() == "/JPXDecode" || name.getName() == "/JBIG2Decode"
                                 || name.getName() == "/CCITTFaxDecode" || name.getName() == "/CCF");
    };
    if (filter.isArray())
        return filter.getArrayNItems() == 1 && coded(filter.getArrayItem(0));
    return coded(filter);
}

} // namespace

struct ForeignPdf::Source {
    QString path;
    QPDF pdf;
    std::vector<QPDFObjectHandle> pages;
    bool repaired = false;
    const PdfWriter* writer = nullptr; ///< `copied` holds for this one
    std::map<QPDFObjGen, int> copied;  ///< → number in the writer's file
    std::vector<QPDFObjectHandle> waiting;

    int numberOf(QPDFObjectHandle object, PdfFile& file)
    {
        const auto [at, isNew] = copied.try_emplace(object.getObjGen(), 0);
        if (isNew) {
            at->second = file.reserve();
            waiting.push_back(object);
            if (waiting.size() > size_t(mostObjects))
                throw Unusable("too many objects");
        }
        return at->second;
    }

    void append(QByteArray& out, QPDFObjectHandle value, PdfFile& file, int depth = 0)
    {
        if (depth > deepest)
            throw Unusable("nested too deeply");
        if (value.isIndirect()) {
            if (value.isNull() || value.isPageObject() || value.isPagesObject() || value.isReserved()) {
                out += " null";
                return;
            }
            out += ' ' + QByteArray::number(numberOf(value, file)) + " 0 R";
            return;
        }
        direct(out, value, file, depth);
    }

    void direct(QByteArray& out, QPDFObjectHandle value, PdfFile& file, int depth)
    {
        if (value.isArray()) {
            out += '[';
            const int count = value.getArrayNItems();
            for (int i = 0; i < count; ++i)
                append(out, value.getArrayItem(i), file, depth + 1);
            out += ']';
        } else if (value.isDictionary()) {
            out += "<<";
            entries(out, value, file, depth);
            out += ">>";
        } else {
            out += ' ' + bytesOf(value.unparse());
        }
    }

    void entries(QByteArray& out, QPDFObjectHandle dictionary, PdfFile& file, int depth)
    {
        for (auto& [key, value] : dictionary.getDictAsMap()) {
            if (isLeftOut(key) || (key == "/Length" && depth < 0))
                continue;
            out += bytesOf(QPDFObjectHandle::newName(key).unparse());
            append(out, value, file, depth + 1);
        }
    }

    /// Throws when its data cannot be unpacked.
    void check(QPDFObjectHandle stream)
    {
        auto filter = stream.getDict().getKey("/Filter");
        if (filter.isNull() || usesPicturesOnly(filter))
            return;
        Gauge gauge;
        const auto before = pdf.numWarnings();
        bool filtered = false;
        const bool read = stream.pipeStreamData(&gauge, &filtered, 0, qpdf_dl_specialized, true, false);
        if (!read || pdf.numWarnings() > before)
            throw Unusable("a stream cannot be unpacked");
    }

    void writeWaiting(PdfFile& file)
    {
        while (!waiting.empty()) {
            QPDFObjectHandle object = waiting.back();
            waiting.pop_back();
            const int number = copied.at(object.getObjGen());
            QByteArray out;
            if (!object.isStream()) {
                direct(out, object, file, 0);
                file.object(number, out);
                continue;
            }
            check(object);
            entries(out, object.getDict(), file, -1);
            const auto data = object.getRawStreamData();
            file.stream(number, QByteArrayView(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())), out, false);
        }
    }

    /// What is drawn on top of pages becomes part of them; the rest of annotations is of no use on paper.
    void flatten()
    {
        bool any = false;
        for (QPDFObjectHandle& page : pages)
            any = any || page.hasKey("/Annots");
        if (!any)
            return;
        try {
            QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
            QPDFPageDocumentHelper(pdf).flattenAnnotations(0, an_invisible | an_hidden);
        } catch (const std::exception&) {
            // The page without what was drawn on top of it would not be the page; copyPage() finds out and says so.
            unflattened = true;
        }
    }
    bool unflattened = false;
};

ForeignPdf::ForeignPdf(std::unique_ptr<Source> source) : m_source(std::move(source)) {}
ForeignPdf::~ForeignPdf() = default;

Result<std::unique_ptr<ForeignPdf>> ForeignPdf::open(const QString& path)
{
    if (QFile file(path); !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    auto source = std::make_unique<Source>();
    source->path = path;
    try {
        source->pdf.setSuppressWarnings(true);
        source->pdf.processFile(QFile::encodeName(path).constData());
        source->pages = source->pdf.getAllPages();
        source->repaired = source->pdf.anyWarnings();
        source->flatten();
        if (source->pages.empty())
            return Error{Error::Kind::Format, path, u"no pages"_s};
        QPDFPageDocumentHelper(source->pdf).pushInheritedAttributesToPage();
        source->pages = source->pdf.getAllPages();
    } catch (const QPDFExc& error) {
        const bool locked = error.getErrorCode() == qpdf_e_password;
        return Error{locked ? Error::Kind::Refused : Error::Kind::Format, path, QString::fromUtf8(error.what())};
    } catch (const std::exception& error) {
        return Error{Error::Kind::Format, path, QString::fromUtf8(error.what())};
    }
    return std::unique_ptr<ForeignPdf>(new ForeignPdf(std::move(source)));
}

int ForeignPdf::pageCount() const { return int(m_source->pages.size()); }
bool ForeignPdf::isRepaired() const { return m_source->repaired; }

namespace {

QRectF boxOf(QPDFObjectHandle page, const char* key)
{
    QPDFObjectHandle array = page.getKey(key);
    if (!array.isArray() || array.getArrayNItems() != 4)
        return {};
    double side[4];
    for (int i = 0; i < 4; ++i) {
        if (!array.getArrayItem(i).isNumber())
            return {};
        side[i] = array.getArrayItem(i).getNumericValue();
    }
    return QRectF(QPointF(side[0], side[1]), QPointF(side[2], side[3])).normalized();
}

QRectF shownBox(QPDFObjectHandle page)
{
    QRectF media = boxOf(page, "/MediaBox");
    if (media.width() < 1 || media.height() < 1 || media.width() > 14'400 || media.height() > 14'400)
        media = QRectF(QPointF(0, 0), paperA4 / mmPerPt);
    const QRectF crop = boxOf(page, "/CropBox") & media;
    return crop.width() >= 1 && crop.height() >= 1 ? crop : media;
}

int turnOf(QPDFObjectHandle page)
{
    QPDFObjectHandle turn = page.getKey("/Rotate");
    return turn.isInteger() && turn.getIntValue() % 90 == 0 ? int((turn.getIntValue() % 360 + 360) % 360) : 0;
}

} // namespace

QSizeF ForeignPdf::sizeMm(int page) const
{
    QPDFObjectHandle object = m_source->pages[size_t(page)];
    const QSizeF size = shownBox(object).size() * mmPerPt;
    return turnOf(object) % 180 == 0 ? size : size.transposed();
}

Result<PdfPage> ForeignPdf::copyPage(int page, PdfWriter& writer)
{
    Source& source = *m_source;
    const auto broken = [&](const char* why) { return Error{Error::Kind::Format, source.path, u"page %1: %2"_s.arg(page + 1).arg(QString::fromUtf8(why))}; };
    if (source.unflattened)
        return broken("its annotations cannot be drawn");
    if (source.writer != &writer) {
        source.writer = &writer;
        source.copied.clear();
    }
    try {
        QPDFObjectHandle object = source.pages.at(size_t(page));
        const QRectF box = shownBox(object);
        const int turn = turnOf(object);
        QByteArray entries = "/MediaBox[" + pdfNumber(box.left()) + ' ' + pdfNumber(box.top()) + ' ' + pdfNumber(box.right()) + ' ' + pdfNumber(box.bottom()) + ']';
        if (turn != 0)
            entries += "/Rotate " + QByteArray::number(turn);
        entries += "/Resources";
        QPDFObjectHandle resources = object.getKey("/Resources");
        if (resources.isDictionary())
            source.append(entries, resources, writer.file());
        else
            entries += "<<>>";
        if (QPDFObjectHandle group = object.getKey("/Group"); group.isDictionary()) {
            entries += "/Group";
            source.append(entries, group, writer.file());
        }
        if (QPDFObjectHandle unit = object.getKey("/UserUnit"); unit.isNumber())
            entries += "/UserUnit " + bytesOf(unit.unparse());
        if (QPDFObjectHandle contents = object.getKey("/Contents"); contents.isStream() || contents.isArray()) {
            entries += "/Contents";
            source.append(entries, contents, writer.file());
        }
        source.writeWaiting(writer.file());
        return writer.addPage(entries, turn == 0 ? int(std::ceil(box.bottom())) : -1);
    } catch (const std::exception& error) {
        // Numbers that were promised and not written must not be met again: what refers to them is not in the file either.
        source.waiting.clear();
        source.copied.clear();
        return broken(error.what());
    }
}

} // namespace bihuan
