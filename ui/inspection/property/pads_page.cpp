// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/spot_reports_page.h"

#include "core/inspection/property/slip_pages.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/property/new_pad_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

PropertyPad padOf(const Record& record)
{
    return propertyPadType().fromRecord(record);
}

std::optional<RowStatus> padStatus(const Record& record)
{
    const PropertyPad pad = padOf(record);
    if (pad.state == u"lost"_s || pad.voided)
        return RowStatus{ PadsPage::tr("Lost"), Tone::Error };
    if (pad.state == u"registered"_s)
        return RowStatus{ PadsPage::tr("To be printed"), Tone::Warning };
    if (pad.state == u"printed"_s)
        return RowStatus{ PadsPage::tr("In the office"), Tone::Info };
    return pad.state == u"handed"_s ? RowStatus{ PadsPage::tr("Out"), Tone::Ok } : RowStatus{ PadsPage::tr("Used up"), Tone::Neutral };
}

RecordListOptions options()
{
    RecordListOptions made{ u"pad"_s, PadsPage::tr("Print the first pad: its numbers are entered here and never given twice."), padStatus, {} };
    made.canAdd = false;
    return made;
}

} // namespace

PadsPage::PadsPage(PropertyServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(propertyPadType().kind(), context, options(), parent)
    , m_services(services)
{
    const auto in = [](const QStringList& states) { return [states](const Record& record) { return !record.voided && states.contains(padOf(record).state); }; };
    addStep(u"newPadAction"_s, u"add"_s, tr("&New pad…"), QKeySequence::New, {}, [this] { newPad(); }, true);
    addStep(u"printPadAction"_s, u"print"_s, tr("&Print…"), {}, in({ u"registered"_s, u"printed"_s }), [this] { printPad(padOf(chosen().first()).id); });
    addStep(u"handOutAction"_s, u"people"_s, tr("&Hand out…"), {}, in({ u"printed"_s, u"handed"_s }), [this] { handOut(); });
    addStep(u"usedUpAction"_s, u"ok"_s, tr("&Used up"), {}, in({ u"printed"_s, u"handed"_s }), [this] {
        for (const Record& record : chosen()) {
            const auto pad = m_services.pads.giveBack(padOf(record).id);
            report(pad ? Result<>() : pad.error(), tr("%1 is used up.").arg(padOf(record).number));
        }
        activated();
    });
    addStep(u"lostPadAction"_s, u"warning"_s, tr("&Lost…"), {}, in({ u"printed"_s, u"handed"_s, u"registered"_s }), [this] { lost(); });
    addStep(u"numbersAction"_s, u"info"_s, tr("&Which numbers"), {}, [](const Record&) { return true; }, [this] { tellNumbers(); });
}

void PadsPage::newPad()
{
    if (const auto waiting = m_services.pads.waiting(); waiting && *waiting) {
        messages().showMessage(Tone::Warning, tr("%1 is registered and waits to be printed.").arg((*waiting)->number), tr("&Print it"),
                               [this, id = (*waiting)->id] { printPad(id); });
        return;
    }
    auto* dialog = new NewPadDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPadDialog::padWanted, this, [this](const PadRequest& request) {
        const auto pad = m_services.pads.registerPad(request);
        activated();
        if (!pad)
            messages().showError(pad.error());
        else
            printPad(pad->id);
    });
    dialog->open();
}

void PadsPage::printPad(Id<PropertyPad> id)
{
    const auto pages = m_services.pads.pages(id);
    const auto pad = m_services.pads.find(id);
    if (!pages || !pad) {
        messages().showError(pages ? pad.error() : pages.error());
        return;
    }
    QString note = tr("%1, slips %2 to %3").arg(pad->number, slipText(pad->firstSlip), slipText(pad->lastSlip));
    if (pad->state == u"printed"_s)
        note += u'\n' + tr("It was printed on %1. Print it again only when that paper was destroyed.").arg(pad->printedOn.toString(Qt::ISODate));
    auto* dialog = new PrintDialog(*pages, context().dialogs, context().printers, note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto done = [this, id, all = (*pages)->count()](int printed) {
        if (printed < all) {
            messages().showMessage(Tone::Warning, tr("Only a part of the pad was printed; it still counts as not printed."));
            return;
        }
        const auto marked = m_services.pads.markPrinted(id);
        activated();
        report(marked ? Result<>() : marked.error(), tr("Printed. Cut the sheets, put the piles on one another, and hand the pad out."));
    };
    connect(dialog, &PrintDialog::printed, this, [done](const QString&, const QSet<int>& printed) { done(int(printed.size())); });
    connect(dialog, &PrintDialog::saved, this, [done, all = (*pages)->count()] { done(all); });
    connect(dialog, &QDialog::finished, this, [this] { activated(); });
    dialog->open();
}

void PadsPage::handOut()
{
    const QList<Record> records = chosen();
    const auto name = context().dialogs.askText(this, tr("Hand out %1").arg(padOf(records.first()).number), tr("Name or staff number"), tr("&Hand out"));
    if (!name)
        return;
    Id<Person> person;
    if (const auto people = context().records.store().list(personType()))
        for (const Person& one : *people)
            if (one.name == name->trimmed() || (!one.staffNo.isEmpty() && one.staffNo == name->trimmed()))
                person = one.id;
    const auto pad = m_services.pads.handOut(padOf(records.first()).id, person, *name);
    activated();
    report(pad ? Result<>() : pad.error(), pad ? tr("%1 is with %2.").arg(pad->number, pad->holderName) : QString());
}

void PadsPage::lost()
{
    const PropertyPad pad = padOf(chosen().first());
    const auto reason = context().dialogs.askText(this, tr("%1 is lost").arg(pad.number), tr("What happened; the new pad gets new numbers"), tr("&Report lost"));
    if (!reason)
        return;
    const auto marked = m_services.pads.reportLost(pad.id, *reason);
    activated();
    report(marked ? Result<>() : marked.error(), tr("%1 is void; its numbers %2 to %3 are not given again.").arg(pad.number, slipText(pad.firstSlip), slipText(pad.lastSlip)));
}

void PadsPage::tellNumbers()
{
    const auto standing = m_services.pads.standing();
    if (!standing) {
        messages().showError(standing.error());
        return;
    }
    QStringList lines;
    for (const Record& record : chosen())
        for (const PadStanding& one : *standing) {
            if (one.pad.id != padOf(record).id)
                continue;
            QStringList missing;
            for (const SlipRange& range : one.missing)
                missing << (range.count() == 1 ? slipText(range.first) : tr("%1 to %2").arg(slipText(range.first), slipText(range.last)));
            lines << tr("%1: %2 came back, %3 left; missing: %4").arg(one.pad.number).arg(one.reported).arg(one.left).arg(missing.isEmpty() ? tr("none") : missing.join(u'、'));
        }
    messages().showMessage(Tone::Info, lines.join(u'；'));
}

} // namespace bihuan
