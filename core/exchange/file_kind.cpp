// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"

#include "core/exchange/exchange_text.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Names in the directory of a compound file are UTF-16; a search is enough to tell the kinds apart.
bool hasStream(const QByteArray& bytes, const QString& name)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

FileKind compoundKind(const QByteArray& bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"_s))
        return FileKind::ProtectedOffice;
    if (hasStream(bytes, u"WordDocument"_s))
        return FileKind::OldWord;
    if (hasStream(bytes, u"Workbook"_s) || hasStream(bytes, QString(u"Book"_s + QChar::Null)))
        return FileKind::OldExcel;
    return FileKind::OtherOffice;
}

} // namespace

FileKind fileKindOf(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundKind(bytes);
    if (bytes.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8")
        || bytes.startsWith("II*\0") || bytes.startsWith("BM"))
        return FileKind::Picture;
    const QByteArray head = bytes.left(512).trimmed().toLower();
    const QByteArray plain = head.startsWith("\xEF\xBB\xBF") ? head.mid(3).trimmed() : head;
    if (plain.startsWith("<html") || plain.startsWith("<!doctype") || plain.startsWith("<table")
        || plain.startsWith("<?xml"))
        return FileKind::WebPage;
    return FileKind::Text;
}

QString tableAdvice(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty: return ExchangeText::tr("It is empty. Export or copy it again.");
    case FileKind::Zip:
        return ExchangeText::tr("It is an archive without a workbook in it. Choose an .xlsx or .csv file.");
    case FileKind::OldExcel:
        return ExchangeText::tr("It is a workbook of the old kind (.xls). Open it in Excel or WPS and save it as .xlsx.");
    case FileKind::OldWord:
        return ExchangeText::tr("It is a Word document. Copy its table into Excel or WPS and save it as .xlsx.");
    case FileKind::ProtectedOffice:
        return ExchangeText::tr(
            "It is protected by a password. Open it in Excel or WPS, remove the password and save it as .xlsx.");
    case FileKind::OtherOffice: return ExchangeText::tr("Open it in the program it was made with and save it as .xlsx.");
    case FileKind::Pdf: return ExchangeText::tr("It is a PDF. Ask for the table it was made from, as .xlsx.");
    case FileKind::WebPage:
        return ExchangeText::tr(
            "It is a web page under a workbook's name. Open it in Excel or WPS and save it as .xlsx.");
    case FileKind::Picture: return ExchangeText::tr("It is a picture. A table is needed, as .xlsx or .csv.");
    case FileKind::Text: break;
    }
    return ExchangeText::tr("Open it in Excel or WPS and save it as .xlsx.");
}

} // namespace bihuan
