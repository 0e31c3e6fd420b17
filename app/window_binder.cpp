// SPDX-License-Identifier: GPL-3.0-or-later
// The archive as one PDF, the pack for inspectors, their indicators, and what was exported.
#include "app/window_composition.h"

#include "ui/archive/binder/binder_page.h"
#include "ui/archive/binder/pack_page.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addBinderPages()
{
    const QString place = u"archive"_s;
    BinderServices& binder = *m_services.binder;
    const auto goTo = [this](const QString& kind, qint64 id) {
        if (id == 0 && m_window->hasPage(kind))
            m_window->openPage(kind);
        else
            openRecord(kind, id);
    };
    m_window->addPage(place, BinderPage::info(), [this, &binder, goTo] {
        auto* page = new BinderPage(binder, m_context);
        connect(page, &BinderPage::recordWanted, this, goTo);
        connect(page, &BinderPage::pageWanted, m_window.get(), [this](const QString& code) { m_window->openPage(code); });
        return page;
    });
    m_window->addPage(place, PackPage::info(), [this, &binder, goTo] {
        auto* page = new PackPage(binder, m_context);
        connect(page, &PackPage::recordWanted, this, goTo);
        connect(page, &PackPage::pageWanted, m_window.get(), [this](const QString& code) { m_window->openPage(code); });
        return page;
    });
    const RecordKind& indicator = inspectionIndicatorType().kind();
    const auto status = [sourceAt = indicator.indexOf(u"source"_s), disabledAt = indicator.indexOf(u"disabled"_s)](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{tr("Voided"), Tone::Neutral};
        if (record.values.value(disabledAt).toBool())
            return RowStatus{tr("Switched off"), Tone::Neutral};
        return record.values.value(sourceAt).toString().isEmpty() ? RowStatus{tr("The school's own"), Tone::Neutral} : RowStatus{tr("School may change it"), Tone::Info};
    };
    addSeldomList(place, indicator,
                  {u"table"_s, tr("What inspections ask for: import the list you were given (Excel), with the column “Evidence” naming the kinds of records."), status,
                   [this, &indicator](QWidget*) { m_imports->open(indicator); }});
    RecordListOptions made{u"history"_s, tr("Files made on the page of the archive export are listed here, with their SHA-256."), {}, {}};
    made.canAdd = false;
    addSeldomList(place, archiveExportType().kind(), made);
}

} // namespace bihuan
