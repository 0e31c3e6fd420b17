// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/activities_page.h"

#include "core/base/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/education/board_page.h"
#include "ui/education/held_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_rows.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QStringList ahead{ u"planned"_s, u"prepared"_s, u"moved"_s };

EduActivity activityOf(const Record& record)
{
    return eduActivityType().fromRecord(record);
}

} // namespace

RecordListOptions ActivitiesPage::options(EducationServices& services)
{
    RecordListOptions made{ u"education"_s, tr("Let the calendar place the year's activities on the board of the seven ways, or enter one here."),
                            [&services](const Record& record) -> std::optional<RowStatus> {
                                EduActivity one = activityOf(record);
                                one.voided = record.voided;
                                const auto [text, tone] = activityPill(one, services.activities.today());
                                return RowStatus{ text, tone };
                            },
                            {} };
    made.blank = [&services] {
        EduActivity one{ .heldOn = services.activities.today(), .minutes = 40 };
        return eduActivityType().toRecord(one);
    };
    made.columns = { u"title"_s, RecordRows::stateKey, u"held_on"_s, u"way"_s, u"expected"_s, u"actual"_s, u"place"_s };
    return made;
}

ActivitiesPage::ActivitiesPage(EducationServices& services, const UiContext& context, RecordListOptions given, QWidget* parent)
    : ActingListPage(eduActivityType().kind(), context, std::move(given), parent)
    , m_services(services)
{
    addSteps();
    setBadge([this] {
        int owed = 0;
        const auto all = m_services.records.store().list(eduActivityType());
        for (const EduActivity& one : all.value_or({}))
            owed += isAhead(one) && one.heldOn < m_services.activities.today() ? 1 : 0;
        return owed > 0 ? QString::number(owed) : QString();
    });
}

void ActivitiesPage::addSteps()
{
    const auto in = [](const QStringList& states) {
        return [states](const Record& record) { return !record.voided && states.contains(activityOf(record).state); };
    };
    addStep(u"prepareAction"_s, u"ok"_s, tr("P&repared"), {}, in({ u"planned"_s, u"moved"_s }), [this] {
        tell(m_services.activities.prepare(ids({ u"planned"_s, u"moved"_s })), tr("Prepared."));
    });
    addStep(u"holdAction"_s, u"ok"_s, tr("&Held…"), Qt::Key_F7, in(ahead), [this] { hold(); }, true);
    addStep(u"evidenceAction"_s, u"preview"_s, tr("Evi&dence"), {}, in({ u"held"_s }), [this] { evidence(); });
    addStep(u"summaryAction"_s, u"edit"_s, tr("Su&mmary…"), {}, in({ u"evidenced"_s, u"summarized"_s }), [this] { summarize(); });
    addStep(u"fileAction"_s, u"archive"_s, tr("&File…"), {}, in({ u"summarized"_s }), [this] { file(); });
    addStep(u"moveAction"_s, u"calendar"_s, tr("Mo&ve…"), {}, in(ahead), [this] { move(); });
    addStep(u"cancelAction"_s, u"close"_s, tr("&Call off…"), {}, in(ahead), [this] { cancel(); });
    addStep(u"sheetAction"_s, u"print"_s, tr("Rec&ord and sign-in sheet…"), {}, [](const Record& record) { return !record.voided; }, [this] { printSheets(); });
    m_undoAction = makeAction(u"undoStepAction"_s, u"undo"_s, tr("&Undo the last step"), QKeySequence::Undo);
    m_undoAction->setEnabled(false);
    connect(m_undoAction, &QAction::triggered, this, &ActivitiesPage::undo);
    addAction(m_undoAction);
}

QList<Id<EduActivity>> ActivitiesPage::ids(const QStringList& states) const
{
    QList<Id<EduActivity>> found;
    for (const Record& record : chosen())
        if (!record.voided && states.contains(activityOf(record).state))
            found << Id<EduActivity>(record.id);
    return found;
}

void ActivitiesPage::tell(const Result<ActivityUndo>& done, const QString& sentence)
{
    activated();
    if (!done) {
        messages().showError(done.error());
        return;
    }
    m_undo = *done;
    m_undoAction->setEnabled(true);
    messages().showMessage(Tone::Ok, sentence, tr("&Undo"), [this] { undo(); });
}

void ActivitiesPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const auto done = m_services.activities.takeBack(std::exchange(m_undo, {}));
    m_undoAction->setEnabled(false);
    activated();
    report(done, tr("Taken back."));
}

void ActivitiesPage::hold()
{
    const QList<Id<EduActivity>> one = ids(ahead);
    const auto found = one.isEmpty() ? Result<std::optional<EduActivity>>(std::optional<EduActivity>()) : m_services.records.store().find(eduActivityType(), one.first());
    if (!found || !*found)
        return;
    int expected = (*found)->expected;
    if (expected == 0)
        if (const auto book = m_services.activities.book(m_services.activities.schoolYearOfToday().value_or(0)))
            expected = m_services.activities.expectedFor(*book, **found);
    auto* dialog = new HeldDialog(m_services.activities, **found, expected, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HeldDialog::held, this, [this](const ActivityUndo& undo) { tell(undo, tr("Held. Attach photographs or papers to its record, then enter the evidence.")); });
    dialog->open();
}

void ActivitiesPage::evidence()
{
    for (const Id<EduActivity> id : ids({ u"held"_s })) {
        const auto files = m_services.attachments.of(eduActivityType().kind().code, id.value());
        QString why;
        if (files && files->isEmpty()) {
            const auto typed = context().dialogs.askText(this, tr("No photographs or papers"), tr("Why there are none (or attach them to the record first)"), tr("&Go on without"));
            if (!typed)
                return;
            why = *typed;
        }
        const auto done = m_services.activities.evidence(id, why);
        tell(done, tr("Evidence is kept. Now sum it up in a sentence or two."));
        if (!done)
            return;
        if (const auto photos = m_services.activities.photosOfOtherYears(done->steps.first().after); photos && !photos->isEmpty())
            messages().showMessage(Tone::Warning, tr("Photographs of another year: %1").arg(photos->join(u'、')));
    }
}

void ActivitiesPage::summarize()
{
    const QList<Id<EduActivity>> one = ids({ u"evidenced"_s, u"summarized"_s });
    if (one.isEmpty())
        return;
    const auto typed = context().dialogs.askText(this, tr("Summary"), tr("How it went, and what to do better"), tr("&Enter"));
    if (!typed)
        return;
    const auto done = m_services.activities.summarize(one.first(), *typed);
    tell(done, tr("Summed up."));
    if (done)
        for (const Issue& issue : m_services.records.check(eduActivityType().kind(), eduActivityType().toRecord(done->steps.first().after)))
            if (issue.code == u"edu_activity.copied"_s)
                messages().showMessage(Tone::Warning, issue.message);
}

void ActivitiesPage::file()
{
    const auto typed = context().dialogs.askText(this, tr("File the papers"), tr("Where they are kept"), tr("&File"));
    if (typed)
        tell(m_services.activities.file(ids({ u"summarized"_s }), *typed), tr("Filed."));
}

void ActivitiesPage::move()
{
    const QList<Id<EduActivity>> one = ids(ahead);
    if (one.isEmpty())
        return;
    const auto typed = context().dialogs.askText(this, tr("Move to another day"), tr("New day"), tr("&Next"));
    if (!typed)
        return;
    const auto day = parseDate(*typed);
    if (!day) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(*typed));
        return;
    }
    const auto why = context().dialogs.askText(this, tr("Move to another day"), tr("Why"), tr("&Move"));
    if (why)
        tell(m_services.activities.move(one.first(), *day, *why), tr("Moved to %1.").arg(day->toString(Qt::ISODate)));
}

void ActivitiesPage::cancel()
{
    const auto why = context().dialogs.askText(this, tr("Call off"), tr("Why"), tr("&Call off"));
    if (why)
        tell(m_services.activities.cancel(ids(ahead), *why), tr("Called off."));
}

void ActivitiesPage::printSheets()
{
    const QList<Record> records = chosen();
    if (records.isEmpty())
        return;
    Issues issues;
    const auto pages = m_services.papers.activitySheet(Id<EduActivity>(records.first().id), issues);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    QStringList notes;
    for (const Issue& issue : std::as_const(issues))
        notes << issue.message;
    auto* dialog = new PrintDialog(*pages, context().dialogs, context().printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
