// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_services.h"
#include "ui/inspection/property/acting_list_page.h"

namespace bihuan {

/// 随手报: reports with what became of them, keyed in one after another, and decided upon.
class SpotReportsPage final : public ActingListPage {
    Q_OBJECT
public:
    SpotReportsPage(PropertyServices& services, const UiContext& context, QWidget* parent = nullptr);

private:
    void keyIn();
    void decide(ReportDecision decision);
    void tellStanding();

    PropertyServices& m_services;
};

/// The book of pads: which numbers are out with whom, which came back, which are missing.
class PadsPage final : public ActingListPage {
    Q_OBJECT
public:
    PadsPage(PropertyServices& services, const UiContext& context, QWidget* parent = nullptr);

private:
    void newPad();
    void printPad(Id<PropertyPad> id);
    void handOut();
    void lost();
    void tellNumbers();

    PropertyServices& m_services;
};

} // namespace bihuan
