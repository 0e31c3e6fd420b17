// SPDX-License-Identifier: GPL-3.0-or-later
// Filing: what is reported upward, what comes in, and all attached files.
#include "app/window_composition.h"

#include "ui/archive/filing/attachments_page.h"
#include "ui/archive/filing/filing_page.h"
#include "ui/archive/filing/incoming_page.h"
#include "ui/records/attachment_reader.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> ruleStatus(const Record& record)
{
    FilingRule rule = filingRuleType().fromRecord(record);
    if (record.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return rule.active ? RowStatus{ filingTimeText(rule), Tone::Ok } : RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral };
}

} // namespace

void WindowComposition::addFilingPages()
{
    const QString place = u"archive"_s;
    FilingServices& filing = *m_services.filing;
    const RecordListOptions filings = FilingPage::options(filing);
    m_window->addPage(place, filings.info(filingType().kind()), [this, &filing, filings] {
        auto* page = new FilingPage(filing, m_context, filings);
        connect(page, &FilingPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    RecordListOptions incoming = IncomingPage::options(filing);
    incoming.import = [this](QWidget*) { m_imports->open(incomingDocType().kind()); };
    m_window->addPage(place, incoming.info(incomingDocType().kind()), [this, &filing, incoming] { return new IncomingPage(filing, m_context, incoming); });
    opens<IncomingPage>(incomingReaderType().kind(), [this](IncomingPage& page, qint64 id) {
        if (const auto reader = m_services.store->find(incomingReaderType(), Id<IncomingReader>(id)); reader && *reader)
            page.showDoc((*reader)->doc);
    });
    RecordListOptions rules{ u"history"_s, tr("What has to be reported upward, to whom and within what time."), ruleStatus, [this](QWidget*) { m_imports->open(filingRuleType().kind()); } };
    rules.blank = [] {
        FilingRule rule;
        return filingRuleType().toRecord(rule);
    };
    addSeldomList(place, filingRuleType().kind(), rules);
    m_window->addPage(place, AttachmentsPage::info(), [this, &filing] { return new AttachmentsPage(filing, m_context); });
    // Attached files are read for the search while nobody waits.
    auto* reader = new AttachmentReader(filing.texts, m_services.folder->database(), this);
    connect(m_window.get(), &MainWindow::ready, reader, &AttachmentReader::start);
}

} // namespace bihuan
