// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QRawFont;

namespace bihuan {

/// Text is laid out without a paint device, in quarters of a point, so that screen, printer and file break lines alike.
/// A finer grid gains nothing visible, and Qt stops keeping glyph metrics above some 256 units (36 pt would be slow).
inline constexpr double layoutUnitsPerPt = 4.0;
inline constexpr double mmPerLayoutUnit = 25.4 / 72.0 / layoutUnitsPerPt;

/// The hands official documents are set in (GB/T 9704-2012), not families: those differ from computer to computer.
enum class FontRole {
    Title,    ///< 小标宋
    Body,     ///< 仿宋
    Heading1, ///< 黑体
    Heading2, ///< 楷体
    Sans,     ///< upright sans for tables, placards, page furniture
    Song,     ///< 宋体: page numbers, imprint
};
inline constexpr int fontRoleCount = 6;
QString fontRoleCode(FontRole role); ///< stable: "title", "body", "heading1", "heading2", "sans", "song"
QString fontRoleName(FontRole role); ///< translated

struct FontCandidate {
    QString family;
    bool bold = false;       ///< only a heavy cut of this family looks like the role
    bool substitute = false; ///< readable, but not the hand that is meant
};

struct FontChain {
    FontRole role = FontRole::Body;
    QList<FontCandidate> candidates; ///< best first
};

/// Families of Windows, WPS, UOS/Kylin, free releases and, as substitutes, what Debian installs.
QList<FontChain> officialFontChains();

/// False when OS/2.fsType forbids embedding outlines (restricted licence, or bitmaps only). Fonts without the table may.
bool mayEmbed(const QRawFont& font);

/// Chooses for each role the first installed family that may be put into a file. Immutable; needs a QGuiApplication.
class FontBook {
public:
    using Installed = std::function<bool(const QString& family)>;

    /// `installed` is for tests and for asking "what if"; by default the font database answers.
    explicit FontBook(const QList<FontChain>& chains = officialFontChains(), const Installed& installed = {});

    /// For QTextLayout: its pixel size is sizePt × layoutUnitsPerPt, no hinting, design metrics, and the rest of the
    /// chain as fallback for rare characters. Sizes are rounded to a quarter of a point.
    QFont font(FontRole role, double sizePt) const;

    QString family(FontRole role) const;     ///< empty when none of the chain is installed
    bool isSubstituted(FontRole role) const; ///< also true when nothing is installed
    QStringList fallbacks(FontRole role) const; ///< families tried after family(), in order

    /// `font.substituted` (warning), `font.missing` (problem: no family of the chain), `font.restricted` (warning: passed
    /// over, its licence forbids embedding). Issue::field is the role's code.
    const Issues& issues() const { return m_issues; }

private:
    struct Choice {
        QStringList families;
        bool bold = false;
        bool substituted = true;
    };
    const Choice& choice(FontRole role) const { return m_choices[static_cast<int>(role)]; }

    Choice m_choices[fontRoleCount];
    Issues m_issues;
};

} // namespace bihuan
