// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_furniture.h"

#include "core/documents/block_layouter.h"
#include "core/documents/short_code.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double textGapMm = 1.5; ///< between the code and the text beside it

GlyphLine oneLine(const QString& text, const TextStyle& style, TextShaper& shaper)
{
    Issues ignored;
    QList<PlacedLine> lines;
    appendCell({Run{Run::Kind::Text, text, false, false}}, style, shaper, {0, 1e6, CellAlign::Left}, 0, lines, ignored);
    return lines.isEmpty() ? GlyphLine() : lines.first().line;
}

TextStyle codeStyle(const TextProfile& profile)
{
    TextStyle style;
    style.role = FontRole::Sans;
    style.sizePt = profile.codeTextPt;
    style.pitchPt = profile.codeTextPt * 1.4;
    return style;
}

} // namespace

LetterCode layCode(const QString& shortCode, const QString& footer, const LetterTemplate& form)
{
    LetterCode code;
    if (!shortCode.isEmpty()) {
        const std::optional<ShortCode> known = ShortCode::parse(shortCode);
        code.printed = known ? known->printed() : shortCode;
        Result<QImage> modules = qrModules(known ? known->text() : shortCode);
        if (modules) {
            code.modules = *modules;
            code.code = known ? known->text() : QString();
        }
        else
            code.issues.append({Severity::Problem, u"letter.short_code"_s, shortCode,
                                QCoreApplication::translate("Letter", "“%1” cannot be printed as a code.").arg(shortCode)});
    }
    if (!footer.isEmpty()) {
        const TextProfile& profile = form.profile();
        const double room = profile.codeAreaOddMm.width() - profile.codeSizeMm - textGapMm;
        QString text = footer;
        code.footer.line = oneLine(text, codeStyle(profile), *form.shaper());
        while (code.footer.line.widthMm > room && text.size() > 2) {
            text.chop(2);
            text += u'…';
            code.footer.line = oneLine(text, codeStyle(profile), *form.shaper());
        }
    }
    return code;
}

void paintLetterCode(const LetterCode& code, int number, int pageCount, const LetterTemplate& form, Canvas& canvas)
{
    const TextProfile& profile = form.profile();
    const bool odd = number % 2 == 0;
    const QRectF area = odd ? profile.codeAreaOddMm : profile.codeAreaEvenMm;
    const double size = code.modules.isNull() ? 0 : profile.codeSizeMm;
    // The code stands at the outer end of its area, the text beside it.
    if (size > 0) {
        // Of several pages each says which it is, so that the scanner may bring them in any order.
        QImage modules = code.modules;
        if (pageCount > 1 && !code.code.isEmpty())
            modules = qrModules(SheetMark{code.code, number + 1, pageCount}.text()).value_or(modules);
        canvas.modules({odd ? area.left() : area.right() - size, area.top(), size, size}, modules);
    }
    const double gap = size > 0 ? textGapMm : 0;
    const auto place = [&](const GlyphLine& line, double down) {
        const double x = odd ? area.left() + size + gap : area.right() - size - gap - line.widthMm;
        canvas.text(line, {x, area.top() + down});
    };
    const double em = profile.codeTextPt * mmPerPt;
    if (!code.footer.line.runs.isEmpty())
        place(code.footer.line, area.height() / 2 - 0.4 * em);
    if (!code.printed.isEmpty()) {
        const QString text = u"%1　%2/%3"_s.arg(code.printed).arg(number + 1).arg(pageCount);
        place(oneLine(text, codeStyle(profile), *form.shaper()), area.height() / 2 + 1.2 * em);
    }
}

void paintPageNumber(int number, const TextProfile& profile, TextShaper& shaper, Canvas& canvas)
{
    const GlyphLine line = oneLine(u"— %1 —"_s.arg(number + 1), profile.pageNumber, shaper);
    const double em = profile.pageNumber.sizePt * mmPerPt;
    const QRectF area = profile.typeAreaMm;
    double x = area.center().x() - line.widthMm / 2;
    if (profile.facingPageNumbers)
        x = number % 2 == 0 ? area.right() - em - line.widthMm : area.left() + em;
    // The dash stands 0.38 em above the baseline.
    canvas.text(line, {x, area.bottom() + profile.pageNumberGapMm + 0.38 * em});
}

} // namespace bihuan
