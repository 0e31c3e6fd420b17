// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block_diff.h"

#include <QTextEdit>

namespace bihuan {

/// Shows what two versions of a text have in common and what not: by sign (＋ －), stroke and colour.
class CompareView final : public QTextEdit {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// `changesOnly` leaves out what is the same, but for a line on either side.
    void setLines(const QList<DiffLine>& lines, bool changesOnly);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();

    QList<DiffLine> m_lines;
    bool m_changesOnly = false;
};

} // namespace bihuan
