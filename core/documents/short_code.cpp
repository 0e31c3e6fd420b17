// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"

#include "core/base/text.h"
#include "core/documents/canvas.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <qrencode.h>

#include <cerrno>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr char alphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int base = sizeof alphabet - 1;
constexpr int dataLength = 8;
static_assert(base == 31); // prime: products with weights 1…8 differ, so every slip changes the sum

int indexOf(QChar character)
{
    const char* const found = character.unicode() < 128 ? std::strchr(alphabet, character.toLatin1()) : nullptr;
    return found && *found ? int(found - alphabet) : -1;
}

constexpr int quietZone = 4;

/// “/2/3” at the end.
const QRegularExpression& pagesForm()
{
    static const QRegularExpression form(u"/(\\d{1,3})/(\\d{1,3})\\s*$"_s);
    return form;
}

} // namespace

ShortCode ShortCode::fromValue(quint64 value)
{
    return ShortCode(value % valueCount);
}

QString ShortCode::text() const
{
    QString text(dataLength + 1, u' ');
    quint64 rest = m_value;
    int sum = 0;
    for (int i = dataLength - 1; i >= 0; --i, rest /= base) {
        const int digit = int(rest % base);
        text[i] = QLatin1Char(alphabet[digit]);
        sum += (i + 1) * digit;
    }
    text[dataLength] = QLatin1Char(alphabet[sum % base]);
    return text;
}

QString ShortCode::printed() const
{
    const QString plain = text();
    return plain.first(4) + u'-' + plain.mid(4, 4) + u'-' + plain.last(1);
}

std::optional<ShortCode> ShortCode::parse(const QString& typed)
{
    quint64 value = 0;
    int sum = 0, count = 0;
    QString plain = toHalfWidth(typed).toUpper();
    plain.remove(pagesForm());
    for (const QChar character : std::as_const(plain)) {
        if (character.isSpace() || character == u'_' || character.category() == QChar::Punctuation_Dash
            || character == u'\u2212' || character == u'\u30FC')
            continue;
        const int digit = indexOf(character);
        if (digit < 0 || count > dataLength)
            return {};
        if (count < dataLength) {
            value = value * base + quint64(digit);
            sum += (count + 1) * digit;
        } else if (digit != sum % base) {
            return {};
        }
        ++count;
    }
    return count == dataLength + 1 ? std::optional(ShortCode(value)) : std::nullopt;
}

std::optional<SheetMark> SheetMark::parse(const QString& read)
{
    const auto code = ShortCode::parse(read);
    if (!code)
        return {};
    const QRegularExpressionMatch pages = pagesForm().match(read);
    SheetMark mark{code->text(), pages.captured(1).toInt(), pages.captured(2).toInt()};
    if (mark.page < 1 || mark.page > mark.pages)
        mark.page = mark.pages = 0;
    return mark;
}

QString SheetMark::text() const
{
    return pages > 1 ? u"%1/%2/%3"_s.arg(code).arg(page).arg(pages) : code;
}

Result<QImage> qrModules(const QString& content)
{
    const QByteArray bytes = content.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("ShortCode", "This text cannot be made into a QR code: %1").arg(content.left(40)),
                     u"QRcode_encodeString8bit, errno %1, %2 bytes"_s.arg(errno).arg(bytes.size())};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x + quietZone, y + quietZone, code->data[y * code->width + x] & 1);
    return image;
}

void paintCode(Canvas& canvas, QPointF topLeft, double sizeMm, const QString& content)
{
    if (const Result<QImage> modules = qrModules(content))
        canvas.modules(QRectF(topLeft, QSizeF(sizeMm, sizeMm)), *modules);
}

} // namespace bihuan
