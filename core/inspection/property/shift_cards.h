// SPDX-License-Identifier: GPL-3.0-or-later
// 岗位安全卡: what a cleaner or a guard does for safety, in plain words and big type, to be carried or hung up.
#pragma once

#include "core/documents/fitted_text.h"
#include "core/inspection/property/cell_pages.h"
#include "core/inspection/property/property.h"

namespace bihuan {

struct ShiftCardLine {
    QString cycle; ///< code
    QString text;
};

struct ShiftCard {
    static constexpr int mostLines = 10;

    QString school;
    QString title;   ///< “门卫安全卡”
    QString company; ///< may be empty
    QList<ShiftCardLine> lines;
    QString hotline;
    QString date;    ///< “2026年11月”
};

/// Cards for the posts of these duties: the lines of the post, then those of all posts of its trade, by how often they are
/// due. `tradeNames` by id. Issue property_card.too_many (warning; the card has the first ten): `field` = the card's title.
QList<ShiftCard> shiftCards(const QList<PropertyDuty>& duties, const QHash<qint64, QString>& tradeNames, Issues& issues);

/// How cards come onto A4. A5 lies, two on a sheet; A6 stands, four on a sheet.
enum class CardSize { A4, A5, A6 };
std::optional<CardSize> cardSizeFromText(const QString& text);
QSizeF cardSizeMm(CardSize size);

/// A card laid out for a size; every line of it has the same type size.
class ShiftCardDesign {
public:
    struct Laid {
        QList<FittedText> texts;
        QList<std::pair<QRectF, QColor>> fills;
        QList<QLineF> rules;
        double linePt = 0; ///< of the lines
        Issues issues;     ///< property_card.too_long (warning), letter.missing_glyph
    };
    ShiftCardDesign(QSizeF sizeMm, std::shared_ptr<TextShaper> shaper) : m_size(sizeMm), m_shaper(std::move(shaper)) {}
    Laid lay(const ShiftCard& card) const;
    static void paint(const Laid& laid, Canvas& canvas);

private:
    QSizeF m_size;
    std::shared_ptr<TextShaper> m_shaper;
};

/// Errors: Refused (a character no font has). Warnings are added to `issues`.
Result<std::shared_ptr<CellPages>> shiftCardPages(const QList<ShiftCard>& cards, CardSize size, std::shared_ptr<TextShaper> shaper,
                                                  DocumentInfo info, Issues& issues);

} // namespace bihuan
