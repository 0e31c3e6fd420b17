// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/inspection/watch/watch_service.h"

namespace bihuan {

class TextShaper;

enum class WatchPaper {
    Wall,     ///< 周表
    Slips,    ///< 个人岗位条
    Cards,    ///< 岗位提示卡
    SignIn,   ///< 签到表
    Fairness, ///< 统计表
};

struct WatchPaperOptions {
    WatchPaper what = WatchPaper::Wall;
    QDate day;                 ///< in the week that is printed; Fairness counts the term it lies in
    QSizeF paperMm = paperA4;  ///< Wall: A4 or A3; Cards: A4 or A5
    int perSheet = 6;          ///< Slips: 6 or 8
    bool term = false;         ///< Slips: the roster of the term instead of the week with its changes
    bool phones = true;        ///< Wall
    bool qr = false;           ///< Wall
    QList<Id<Person>> persons; ///< Slips: only theirs; empty = all
    QList<Id<WatchRole>> roles; ///< Cards: only these; empty = all
};

/// Laid out, for preview, printer and file alike.
struct WatchPrint {
    std::shared_ptr<PageSet> pages;
    QString title;    ///< also for a file name
    Issues issues;    ///< what does not fit, or has no glyph
    double smallestPt = 0; ///< 0 for tables
};

/// Errors: Invalid (a number of slips or paper there is not), Refused (nothing to print: no roster, no lessons, no role).
Result<WatchPrint> makeWatchPrint(const WatchService& service, const WatchPaperOptions& options, std::shared_ptr<TextShaper> shaper);

} // namespace bihuan
