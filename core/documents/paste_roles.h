// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted paragraph is for, guessed from its look. Used by html_blocks.cpp.
#pragma once

#include "core/documents/blocks.h"

namespace bihuan {

/// A paragraph of another program, before it has a role. `runs` have no blanks at either end.
struct PastedParagraph {
    enum class Align { Start, Centre, End };

    Runs runs;
    QString mark;        ///< number or bullet the other program has written before it: "1.", "一、", "·"
    Align align = Align::Start;
    bool indented = false; ///< first line, or by leading blanks
    int heading = 0;     ///< 1…6 of h1…h6
    bool title = false;  ///< has the other program's title style
    QString family;      ///< of all its text; empty when mixed or not known
    double sizePt = 0;   ///< of the largest text; 0 = not known

    bool isEmpty() const { return runs.isEmpty() && mark.isEmpty(); }
};

/// Gives paragraphs their roles one after the other, as numbers depend on what came before.
class PasteRoles {
public:
    explicit PasteRoles(const QList<PastedParagraph>& all);

    /// Titles by style, size or font at the top; headings by level, by short lines with 一、 or （一） and by font; clauses by
    /// numbers, which go when our own numbering would print the same ones and otherwise stay as text.
    Block block(const PastedParagraph& paragraph);

private:
    BlockKind kindOf(const PastedParagraph& paragraph, const QString& text);
    bool isTitle(const PastedParagraph& paragraph) const;

    int m_topHeading = 0;      ///< smallest level that is not the title's
    bool m_someIndented = false;
    bool m_titleAllowed = true;
    int m_clause = 0;
    int m_blocks = 0;
};

} // namespace bihuan
