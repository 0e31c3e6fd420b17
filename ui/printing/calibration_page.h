// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

namespace bihuan {

/// A sheet to measure a printer with: a frame that should stand `frameMm` from every edge of an A4 sheet, with a scale in
/// millimetres from it to the left and upper edges. Lines only, no words: what to measure is said in the window.
class CalibrationPage final : public PageSet {
public:
    static constexpr double frameMm = 20;

    explicit CalibrationPage(const QString& title)
        : m_title(title)
    {
    }
    bool hasPage(int page) override { return page == 0; }
    int count() override { return 1; }
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override { return { m_title, {}, {}, {} }; }

private:
    QString m_title;
};

} // namespace bihuan
