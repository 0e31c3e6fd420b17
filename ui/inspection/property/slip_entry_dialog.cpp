// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/slip_entry_dialog.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "core/people/zone.h"
#include "ui/inspection/property/find_edit.h"
#include "ui/widgets/mark_result.h"
#include "ui/widgets/inputs.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int listedSlips = 10;
} // namespace

SlipEntryDialog::SlipEntryDialog(PropertyServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_slip(new QLineEdit(this))
    , m_zone(new FindEdit(u"slipZone"_s, tr("Zone"), this))
    , m_place(new QLineEdit(this))
    , m_what(new QLineEdit(this))
    , m_reporter(new FindEdit(u"slipReporter"_s, tr("Reported by"), this))
    , m_date(new DateEdit(this))
    , m_time(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_result(new MarkResult(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"slipEntryDialog"_s);
    setWindowTitle(tr("Key in slips"));
    resize(760, 660);
    m_count->setObjectName(u"slipCount"_s);
    buildList();
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addLayout(buildFields());
    column->addLayout(buildDecisions());
    column->addWidget(m_result);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    fillNames();
    clearSlip();
    m_result->show(Tone::Neutral, tr("Ready"), {}, tr("Type the number or scan the code of the slip. Without a slip, leave it empty."));
    m_count->setText(tr("%1 keyed in here").arg(0));
}

QLayout* SlipEntryDialog::buildFields()
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    const auto field = [&](int row, int column, const QString& label, QWidget* editor, QLineEdit* input, const QString& name, int span = 1) {
        auto* text = new QLabel(label, this);
        text->setBuddy(input);
        grid->addWidget(text, row, column);
        grid->addWidget(editor, row, column + 1, 1, span);
        if (!name.isEmpty()) {
            input->setObjectName(name);
            input->setAccessibleName(QString(label).remove(u'&'));
        }
    };
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_slip->setFont(large);
    m_slip->setPlaceholderText(tr("SB000121, or only 121"));
    m_zone->setPlaceholder(tr("Type a part of it, its number or pinyin initials"));
    m_place->setPlaceholderText(tr("Where in it, such as “window side, second socket”"));
    m_time->setMaximumWidth(fontMetrics().height() * 5);
    m_time->setPlaceholderText(tr("10:20"));
    field(0, 0, tr("Slip &number"), m_slip, m_slip, u"slipNumber"_s);
    field(0, 2, tr("Seen &on"), m_date, m_date->lineEdit(), u"slipDate"_s);
    field(0, 4, tr("&Time"), m_time, m_time, u"slipTime"_s);
    field(1, 0, tr("&Zone"), m_zone, m_zone->edit(), {}, 5);
    field(2, 0, tr("&Exact place"), m_place, m_place, u"slipPlace"_s, 5);
    field(3, 0, tr("&What was seen"), m_what, m_what, u"slipWhat"_s, 5);
    field(4, 0, tr("&Reported by"), m_reporter, m_reporter->edit(), {}, 5);
    field(5, 0, tr("&Done, or why not"), m_note, m_note, u"slipNote"_s, 5);
    m_note->setPlaceholderText(tr("For “done on the spot” and “no hazard”"));
    grid->setColumnStretch(1, 1);
    connect(m_slip, &QLineEdit::returnPressed, this, &SlipEntryDialog::slipEntered);
    connect(m_zone, &FindEdit::taken, m_place, qOverload<>(&QWidget::setFocus));
    connect(m_place, &QLineEdit::returnPressed, m_what, qOverload<>(&QWidget::setFocus));
    connect(m_what, &QLineEdit::returnPressed, m_reporter, qOverload<>(&QWidget::setFocus));
    connect(m_reporter, &FindEdit::taken, m_note, qOverload<>(&QWidget::setFocus));
    QWidget* before = m_slip;
    for (QWidget* next : { static_cast<QWidget*>(m_zone->edit()), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_reporter->edit()),
                           static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_date->lineEdit()), static_cast<QWidget*>(m_time) }) {
        setTabOrder(before, next);
        before = next;
    }
    return grid;
}

QLayout* SlipEntryDialog::buildDecisions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const QString& name, const QString& text, const QKeySequence& key, ReportDecision decision, bool primary) {
        auto* push = new QPushButton(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)), this);
        push->setObjectName(name);
        // Not the button's own: that is pressed for a tenth of a second first, and the next number is being typed by then.
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, decision] { decide(decision); });
        push->setAutoDefault(false);
        if (primary)
            makePrimary(push);
        connect(push, &QPushButton::clicked, this, [this, decision] { decide(decision); });
        row->addWidget(push, 1);
    };
    button(u"hazardButton"_s, tr("Hazard"), Qt::Key_F2, ReportDecision::Hazard, true);
    button(u"onSpotButton"_s, tr("Done on the spot"), Qt::Key_F3, ReportDecision::OnSpot, false);
    button(u"noneButton"_s, tr("No hazard"), Qt::Key_F4, ReportDecision::None, false);
    button(u"laterButton"_s, tr("Decide later"), Qt::Key_F8, ReportDecision::Open, false);
    return row;
}

void SlipEntryDialog::buildList()
{
    m_list->setObjectName(u"slipList"_s);
    m_list->setAccessibleName(tr("The last ten"));
    m_list->setHeaderLabels({ tr("Number"), tr("Place"), tr("What was seen"), tr("Became") });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, fontMetrics().height() * 6);
    m_list->setColumnWidth(1, fontMetrics().height() * 10);
    m_list->setColumnWidth(3, fontMetrics().height() * 9);
}

void SlipEntryDialog::fillNames()
{
    const RecordStore& store = m_services.records.store();
    const QDate today = store.database().clock().today();
    QList<FindEdit::Entry> zones, people;
    if (const auto all = store.list(zoneType()))
        for (const Zone& zone : *all)
            if (zone.inUse(today))
                zones << FindEdit::Entry{ zone.id.value(), zonePath(zone), zone.code + u'\n' + pinyinInitials(zone.name) };
    if (const auto all = store.list(personType()))
        for (const Person& person : *all)
            if (person.isStaffBetween(today, today))
                people << FindEdit::Entry{ person.id.value(), person.company.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.company), person.staffNo + u'\n' + pinyinInitials(person.name, true) };
    m_zone->setEntries(zones);
    m_reporter->setEntries(people);
    m_date->setToday(today);
}

void SlipEntryDialog::clearSlip()
{
    m_slip->clear();
    m_zone->take(0);
    m_place->clear();
    m_what->clear();
    m_reporter->take(0);
    m_note->clear();
    m_time->clear();
    m_date->setDate(m_services.records.store().database().clock().today());
    m_slip->setFocus();
}

void SlipEntryDialog::refuse(const QString& word, const QString& sentence, QWidget* field)
{
    m_result->show(Tone::Error, word, {}, sentence);
    QApplication::beep();
    field->setFocus();
}

bool SlipEntryDialog::lookAtSlip()
{
    if (m_slip->text().trimmed().isEmpty())
        return true;
    const auto look = m_services.reports.look(m_slip->text());
    if (!look) {
        refuse(tr("Error"), describe(look.error()), m_slip);
        return false;
    }
    switch (look->kind) {
    case SlipLook::Kind::NotANumber:
    case SlipLook::Kind::NotPrinted:
    case SlipLook::Kind::Entered:
        refuse(look->kind == SlipLook::Kind::Entered ? tr("Keyed in already") : tr("Not a slip"), look->sentence, m_slip);
        m_slip->selectAll();
        return false;
    case SlipLook::Kind::LostPad: m_result->show(Tone::Warning, tr("Lost pad"), {}, look->sentence); break;
    case SlipLook::Kind::Free: m_result->show(Tone::Info, slipText(look->slip), {}, look->sentence); break;
    }
    m_slip->setText(slipText(look->slip));
    if (m_reporter->text().isEmpty() && look->pad) {
        if (!look->pad->holder.isNull())
            m_reporter->take(look->pad->holder.value());
        else
            m_reporter->setText(look->pad->holderName);
    }
    return true;
}

void SlipEntryDialog::slipEntered()
{
    if (lookAtSlip())
        m_zone->setFocus();
}

void SlipEntryDialog::decide(ReportDecision decision)
{
    if (!lookAtSlip())
        return;
    if (!m_date->isAcceptable() || !m_date->date().isValid())
        return refuse(tr("No date"), tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()), m_date->lineEdit());
    if (m_what->text().trimmed().isEmpty())
        return refuse(tr("Not complete"), tr("Write what was seen."), m_what);
    const bool needsNote = decision == ReportDecision::OnSpot || decision == ReportDecision::None;
    if (needsNote && m_note->text().trimmed().isEmpty())
        return refuse(tr("Not complete"), decision == ReportDecision::OnSpot ? tr("Say what was done on the spot.") : tr("Say why it is no hazard: the reporter will ask."), m_note);
    SpotReport draft{ .slip = slipFromText(m_slip->text()), .seenOn = m_date->date(), .seenTime = m_time->text(), .zone = Id<Zone>(m_zone->id()), .place = m_place->text(),
                      .symptom = m_what->text(), .reporter = Id<Person>(m_reporter->id()) };
    if (m_zone->id() == 0 && !m_zone->text().isEmpty()) // no zone of ours: a place in words
        draft.place = QStringList{ m_zone->text(), draft.place.trimmed() }.join(u' ').trimmed();
    if (m_reporter->id() == 0)
        draft.reporterName = m_reporter->text();
    const auto outcome = m_services.reports.add(draft, { .decision = decision, .note = m_note->text(), .category = {}, .level = {} });
    if (!outcome) {
        const QString code = outcome.error().detail;
        QWidget* field = code == u"spot_report.no_place"_s ? m_zone->edit() : code == u"spot_report.time"_s ? m_time : code == u"spot_report.future"_s ? m_date->lineEdit() : m_slip;
        return refuse(tr("Not saved"), describe(outcome.error()), field);
    }
    ++m_entered;
    const SpotReport& report = outcome->report;
    const QString became = outcome->item ? outcome->item->number : *m_services.reports.standing(report);
    QStringList line{ became };
    for (const Issue& issue : outcome->warnings)
        if (issue.severity != Severity::Hint)
            line << issue.message;
    m_result->show(line.size() > 1 ? Tone::Warning : Tone::Ok, report.number, m_zone->text(), line.join(u"   "_s));
    m_list->insertTopLevelItem(0, new QTreeWidgetItem({ report.number, m_zone->text().isEmpty() ? report.place : m_zone->text(), report.symptom, became }));
    while (m_list->topLevelItemCount() > listedSlips)
        delete m_list->takeTopLevelItem(listedSlips);
    m_count->setText(tr("%1 keyed in here").arg(m_entered));
    clearSlip();
}

void SlipEntryDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter goes from field to field; the dialog must never take it for “close”.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace bihuan
