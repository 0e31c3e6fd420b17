// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"

namespace bihuan {

/// The fit at the largest size at which the paragraphs go into its box in as many lines as they need. (fitParagraphs() by itself prefers
/// one line of small type, which suits labels but not sentences.)
inline TextFit wrappedFit(const QStringList& paragraphs, TextFit fit, TextShaper& shaper)
{
    const double smallest = fit.smallestPt;
    for (fit.smallestPt = fit.largestPt; fit.largestPt > smallest; fit.smallestPt = fit.largestPt -= 0.5)
        if (fitParagraphs(paragraphs, fit, shaper).fits)
            return fit;
    fit.largestPt = fit.smallestPt = smallest;
    return fit;
}

} // namespace bihuan
