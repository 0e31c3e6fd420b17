// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page of services do.
#include "ui/inspection/property/property_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/inspection/property/check_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QComboBox>

namespace bihuan {

using namespace Qt::StringLiterals;

void PropertyPage::buildActions()
{
    const auto add = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, auto run, const QKeySequence& keys = {}) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    add(m_check, u"checkAction"_s, u"ok"_s, tr("&Check of the month…"), &PropertyPage::check, QKeyCombination(Qt::CTRL, Qt::Key_M));
    add(m_edit, u"editCompanyAction"_s, u"edit"_s, tr("&Edit the company"), [this] { emit recordWanted(propertyCompanyType().kind().code, company().value()); }, Qt::Key_F2);
    add(m_new, u"newCompanyAction"_s, u"add"_s, tr("&New company"), [this] { emit recordWanted(propertyCompanyType().kind().code, 0); }, QKeySequence::New);
    add(m_take, u"takeCompaniesAction"_s, u"people"_s, tr("&Take from the staff list"), &PropertyPage::takeFromStaff);
    add(m_blank, u"blankCheckAction"_s, u"print"_s, tr("&Blank check sheet…"), [this] { printTable(m_services.papers.blankCheck(company(), month())); });
    add(m_filled, u"filledCheckAction"_s, u"print"_s, tr("&Filled check sheet…"), [this] {
        if (const auto sheet = m_services.checks.ofMonth(company(), month()); sheet && *sheet)
            printTable(m_services.papers.filledCheck((*sheet)->check.id));
    });
    add(m_appraisal, u"appraisalAction"_s, u"pdf"_s, tr("&Appraisal sheet to sign…"), [this] {
        const auto sheet = m_services.checks.ofMonth(company(), month());
        const auto letter = sheet && *sheet ? m_services.papers.appraisal((*sheet)->check.id) : Result<std::shared_ptr<LetterBatch>>(Error{ Error::Kind::NotFound, month(), {} });
        if (!letter)
            messages().showError(letter.error());
        else
            preview(*letter, {});
    });
    add(m_annex, u"annexAction"_s, u"agreement"_s, tr("Annex to the c&ontract…"), &PropertyPage::printAnnex);
    add(m_cards, u"cardsAction"_s, u"print"_s, tr("&Safety cards of the posts…"), &PropertyPage::printCards);
    add(m_duties, u"dutySheetAction"_s, u"table"_s, tr("&Duties week by week…"), [this] { printTable(m_services.papers.dutySheet(company(), month())); });
    add(m_praise, u"praiseAction"_s, u"pdf"_s, tr("&List of thanks…"), [this] {
        const QDate first = firstOfMonth(month());
        printTable(m_services.papers.thanksList(first, first.addMonths(1).addDays(-1)));
    });
}

void PropertyPage::updateActions()
{
    const Id<PropertyCompany> chosen = company();
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const CompanyStanding& one) { return one.company.id == chosen; });
    const bool any = row != m_rows.cend(), duties = any && row->duties > 0, begun = any && row->check.has_value();
    m_check->setEnabled(any);
    m_edit->setEnabled(any);
    for (QAction* action : { m_blank, m_annex, m_cards, m_duties })
        action->setEnabled(duties);
    m_filled->setEnabled(begun);
    m_appraisal->setEnabled(begun && !row->check->isDraft());
    m_praise->setEnabled(any);
}

void PropertyPage::check()
{
    const auto there = m_services.checks.ofMonth(company(), month());
    if (!there) {
        messages().showError(there.error());
        return;
    }
    if (*there) {
        openCheck(**there);
        return;
    }
    const auto sheet = m_services.checks.begin(company(), month());
    if (!sheet)
        messages().showError(sheet.error());
    else
        openCheck(*sheet);
}

void PropertyPage::openCheck(const CheckSheet& sheet)
{
    auto* dialog = new CheckDialog(m_services, m_context, sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { activated(); });
    dialog->open();
}

void PropertyPage::takeFromStaff()
{
    const auto made = m_services.companies.takeFromStaff();
    activated();
    if (!made)
        messages().showError(made.error());
    else if (made->isEmpty())
        messages().showMessage(Tone::Info, tr("Nobody on the staff list has a company that is not here already."));
    else
        messages().showMessage(Tone::Ok, tr("%n company(ies) taken over. Complete contract and contact.", nullptr, int(made->size())));
}

void PropertyPage::preview(std::shared_ptr<PageSet> pages, const QString& note, const std::function<void()>& onPaper)
{
    auto* dialog = new PrintDialog(std::move(pages), m_context.dialogs, m_context.printers, note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (onPaper) {
        connect(dialog, &PrintDialog::printed, this, onPaper);
        connect(dialog, &PrintDialog::saved, this, onPaper);
    }
    dialog->open();
}

void PropertyPage::printTable(const Result<TableContent>& table)
{
    if (!table)
        messages().showError(table.error());
    else
        preview(m_services.papers.pagesOf(*table), {});
}

void PropertyPage::printAnnex()
{
    const auto job = m_services.papers.prepareAnnex(company());
    if (!job) {
        messages().showError(job.error());
        return;
    }
    const QString note = job->isNew ? tr("%1, %2 clauses. Its words are kept as printed.").arg(job->annex.number).arg(job->annex.clauses)
                                    : tr("%1, another copy: the clauses are the same.").arg(job->annex.number);
    preview(job->pages, note, [this, job = *job, recorded = std::make_shared<bool>(false)] {
        if (std::exchange(*recorded, true))
            return; // printed and saved as well: one paper
        const auto annex = m_services.papers.recordAnnex(job);
        if (!annex)
            messages().showError(annex.error());
        else
            messages().showMessage(Tone::Ok, tr("%1 is on record. Enter the day when it comes back signed.").arg(annex->number));
    });
}

void PropertyPage::printCards()
{
    const auto job = m_services.papers.cards(company(), CardSize::A5);
    if (!job) {
        messages().showError(job.error());
        return;
    }
    QStringList note{ tr("%n card(s), two on a sheet", nullptr, int(job->cards.size())) };
    for (const Issue& issue : job->issues)
        note << issue.message;
    preview(job->pages, note.join(u'\n'));
}

QList<QAction*> PropertyPage::fileActions() const
{
    return { m_blank, m_filled, m_appraisal, m_duties, m_cards, m_annex, m_praise };
}

QList<QAction*> PropertyPage::editActions() const
{
    return { m_check, m_edit, m_new, m_take };
}

} // namespace bihuan
