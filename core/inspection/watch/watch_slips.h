// SPDX-License-Identifier: GPL-3.0-or-later
// What one person takes along: the slip with his or her own duties, and the guidance card of a role.
#pragma once

#include "core/inspection/watch/watch_roster.h"
#include "core/inspection/watch/watch_sheet.h"
#include "core/people/people.h"

namespace bihuan {

struct WatchSlipLine {
    QString days;  ///< “周一至周三、周五”, or “9/14 周一”
    QString hours, slot, point, role;
    QString mark;  ///< “替王芳”; “单周”
};
struct WatchSlip {
    Id<Person> person;
    QString name, department;
    QList<WatchSlipLine> lines;
    QStringList briefs; ///< of the roles, in one sentence each
};

/// Everybody's duties by the roster that holds on `from`, in the order of names' departments.
QList<WatchSlip> termSlips(const WatchBook& book, QDate from);
/// The same for one week with its changes; who has no duty in it has no slip.
QList<WatchSlip> weekSlips(const WatchBook& book, QDate day);

struct WatchSlipOptions {
    int perSheet = 6;   ///< 6 or 8 on A4
    QString school, period, hotline;
};

/// Several slips on a sheet, with lines to cut along.
class WatchSlipPages final : public WatchPages {
public:
    WatchSlipPages(QList<WatchSlip> slips, const WatchSlipOptions& options, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    QRectF cell(int index) const; ///< on its sheet, mm

private:
    void lay(WatchSheet& sheet, const WatchSlip& slip, const QRectF& cell) const;
    void layLines(WatchSheet& sheet, const WatchSlip& slip, const QRectF& area) const;

    QList<WatchSlip> m_slips;
    WatchSlipOptions m_options;
    std::shared_ptr<TextShaper> m_shaper;
};

/// 岗位提示卡: one page each, to be read while standing.
class WatchCardPages final : public WatchPages {
public:
    WatchCardPages(const QList<WatchRole>& roles, const SchoolProfile& school, QSizeF paperMm, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

private:
    WatchSheet lay(const WatchRole& role) const;

    SchoolProfile m_school;
    std::shared_ptr<TextShaper> m_shaper;
};

} // namespace bihuan
