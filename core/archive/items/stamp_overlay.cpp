// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp onto a PDF that is there already: its page goes in as a form of its own, everything else stays as it was.
#include "core/archive/items/archive_stamp.h"

#include "core/base/durable_file.h"
#include "core/documents/foreign/qpdf_api.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

/// From a page as it is shown (points, origin at its lower left corner) to its own space, which /Rotate and its boxes turn and move.
std::string shownToOwn(QPDFPageObjectHelper page, double& shownHeight)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox(true).getArrayAsRectangle();
    const double width = box.urx - box.llx, height = box.ury - box.lly;
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const int degrees = turned.isInteger() ? ((turned.getIntValueAsInt() % 360) + 360) % 360 : 0;
    shownHeight = degrees % 180 == 0 ? height : width;
    const auto matrix = [&](double a, double b, double c, double d, double e, double f) {
        std::string text;
        for (const double value : {a, b, c, d, e, f})
            text += QByteArray::number(value, 'f', 4).toStdString() + ' ';
        return text + "cm\n";
    };
    switch (degrees) {
    case 90: return matrix(0, 1, -1, 0, box.llx + width, box.lly);
    case 180: return matrix(-1, 0, 0, -1, box.llx + width, box.lly + height);
    case 270: return matrix(0, -1, 1, 0, box.llx, box.lly + height);
    default: return matrix(1, 0, 0, 1, box.llx, box.lly);
    }
}

} // namespace

Result<> stampPdf(const QString& from, const QString& to, const StampContent& content, QPointF atMm, bool red, TextShaper& shaper)
{
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath() && QFileInfo::exists(to))
        return Error{Error::Kind::Refused, tr("The stamp goes onto a copy: choose another name than that of the original."), {}};
    constexpr double edge = 0.5; // half the frame's line stands outside of the stamp
    StampPages stamp({content}, {edge, edge}, red, shaper, {.title = content.code, .author = {}, .subject = {}, .created = {}}, stampSizeMm + QSizeF(2 * edge, 2 * edge));
    for (const Issue& issue : stamp.issues())
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    QTemporaryDir folder;
    const QString stampFile = folder.filePath(u"stamp.pdf"_s);
    BIHUAN_TRY(exportPdf(stamp, stampFile));
    try {
        QPDF document, source;
        document.setSuppressWarnings(true);
        document.processFile(QFile::encodeName(from).constData());
        if (document.isEncrypted())
            return Error{Error::Kind::Refused, tr("%1 is protected by a password: print it and scan it, or stamp it by hand.").arg(QFileInfo(from).fileName()), {}};
        source.processFile(QFile::encodeName(stampFile).constData());
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
        if (pages.empty())
            return Error{Error::Kind::Format, from, u"no pages"_s};
        QPDFPageObjectHelper page = pages.front();
        QPDFObjectHandle form = document.copyForeignObject(QPDFPageDocumentHelper(source).getAllPages().front().getFormXObjectForPage());
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = QPDFObjectHandle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        if (!resources.getKey("/XObject").isDictionary())
            resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
        else // it may be shared by other pages, which have no stamp
            resources.replaceKey("/XObject", resources.getKey("/XObject").shallowCopy());
        int suffix = 0;
        const std::string name = resources.getUniqueResourceName("/ArchiveStamp", suffix);
        resources.getKey("/XObject").replaceKey(name, form);
        double shownHeight = 0;
        const std::string turn = shownToOwn(page, shownHeight);
        const double x = (atMm.x() - edge) / mmPerPt, y = shownHeight - (atMm.y() + stampSizeMm.height() + edge) / mmPerPt;
        const std::string place = "1 0 0 1 " + QByteArray::number(x, 'f', 4).toStdString() + ' ' + QByteArray::number(y, 'f', 4).toStdString() + " cm\n";
        // What the page leaves behind of its own graphics state must not move the stamp.
        page.addPageContents(QPDFObjectHandle::newStream(&document, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&document, "\nQ\nq\n" + turn + place + name + " Do\nQ\n"), false);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        DurableFile out(to);
        BIHUAN_TRY(out.open());
        BIHUAN_TRY(out.write(QByteArrayView(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()))));
        return out.commit();
    } catch (const std::exception& failure) {
        const QString what = QString::fromUtf8(failure.what());
        if (what.contains(u"password"_s))
            return Error{Error::Kind::Refused, tr("%1 is protected by a password: print it and scan it, or stamp it by hand.").arg(QFileInfo(from).fileName()), what};
        return Error{Error::Kind::Format, from, what};
    }
}

} // namespace bihuan
