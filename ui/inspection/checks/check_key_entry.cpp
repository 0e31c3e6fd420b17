// SPDX-License-Identifier: GPL-3.0-or-later
// Keying in: what is typed, and what it leads to.
#include "core/base/describe.h"
#include "core/base/text.h"
#include "ui/inspection/checks/check_key_dialog.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

void CheckKeyDialog::openTyped()
{
    const QString typed = m_code->text().trimmed();
    if (typed.isEmpty())
        return;
    if (isDirty()) {
        m_messages->showMessage(Tone::Warning, tr("Save the sheet in front first (Ctrl+Enter)."));
        return;
    }
    take(m_keying.open(typed));
}

void CheckKeyDialog::openSheet(Id<Inspection> id)
{
    take(m_keying.open(id));
}

void CheckKeyDialog::take(const Result<OpenedSheet>& opened)
{
    clearSheet();
    if (!opened) {
        m_messages->showError(opened.error());
        QApplication::beep();
        m_code->selectAll();
        m_code->setFocus();
        return;
    }
    m_messages->clear();
    m_code->clear();
    m_opened = *opened;
    const Inspection& one = m_opened->inspection;
    m_title->setText(one.title);
    const QDate today = m_records.store().database().clock().today();
    QStringList facts{ tr("due %1").arg(one.dueOn.toString(Qt::ISODate)),
                       tr("%n item(s)", nullptr, m_opened->content.itemCount()) };
    if (!one.issuedOn.isValid())
        facts << tr("was not printed here");
    m_facts->setText(facts.join(u" · "_s));
    m_body->setEnabled(true);
    // Most come back on the day they are done; a day that cannot be is not offered.
    if (!m_date->date().isValid() || m_date->date() < one.fromDay || (one.issuedOn.isValid() && m_date->date() < one.issuedOn))
        m_date->setDate(std::clamp(today, one.fromDay, std::max(one.fromDay, std::max(one.dueOn, one.issuedOn))));
    if (m_date->date() > today)
        m_date->setDate(today);
    QList<qint64> people;
    for (const Id<Person> id : one.inspectors)
        people << id.value();
    m_inspectors->setValue(QVariant::fromValue(people));
    fillZones();
    checkNow();
    lookAhead();
    m_zone->setFocus();
}

void CheckKeyDialog::clearSheet()
{
    m_opened.reset();
    m_lines.clear();
    m_title->setText(tr("No sheet yet"));
    m_facts->setText(tr("The code stands below the QR code of the sheet. Sheets may also be opened from the list."));
    m_zones->clear();
    m_list->clear();
    m_reason->clear();
    for (QLineEdit* edit : { m_zone, m_item, m_finding })
        edit->clear();
    m_notApplicable->setChecked(false);
    m_body->setEnabled(false);
    m_save->setEnabled(false);
    m_reason->hide();
    m_reasonLabel->hide();
    m_ahead->clear();
    m_state->clear();
    m_count->setText(m_keyed > 0 ? tr("%n sheet(s) entered here", nullptr, m_keyed) : QString());
}

void CheckKeyDialog::fillZones()
{
    const QSignalBlocker quiet(m_zones);
    for (const SheetZone& zone : m_opened->content.zones) {
        auto* item = new QListWidgetItem(tr("%1  %2").arg(zone.no).arg(zone.name), m_zones);
        item->setData(Qt::UserRole, zone.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(zone.path);
    }
    m_zones->setEnabled(m_zones->count() > 0);
    if (m_zones->count() == 0) {
        auto* item = new QListWidgetItem(tr("The whole school"), m_zones);
        item->setFlags(Qt::NoItemFlags);
    }
}

void CheckKeyDialog::lookAhead()
{
    if (!m_opened)
        return;
    const SheetContent& content = m_opened->content;
    const auto zone = m_keying.zoneOf(content, m_zone->text());
    const auto say = [this](Tone tone, const QString& text) {
        m_ahead->setTone(tone);
        m_ahead->setText(text);
    };
    if (m_zone->text().trimmed().isEmpty() && m_item->text().trimmed().isEmpty())
        return say(Tone::Neutral, content.zones.isEmpty() ? tr("Zone may stay empty. Item, Enter, what is wrong, Enter.")
                                                          : tr("Zone, Enter, item, Enter, what is wrong, Enter. “/” = does not apply."));
    if (m_zone->text().contains(u':') || m_zone->text().contains(u'：'))
        return say(Tone::Neutral, tr("zone:item:what is wrong, then Enter"));
    if (!zone)
        return say(Tone::Warning, describe(zone.error()));
    QStringList words;
    if (const SheetZone* known = content.zone(*zone))
        words << known->path;
    else if (!zone->isNull())
        if (const auto other = m_records.store().find(zoneType(), *zone); other && *other)
            words << zonePath(**other);
    if (!m_item->text().trimmed().isEmpty()) {
        const auto item = m_keying.itemOf(content, m_item->text(), *zone);
        if (!item)
            return say(Tone::Warning, describe(item.error()));
        const SheetItem* found = content.item(*item);
        words << tr("%1 %2").arg(*item).arg(found->content);
        if (const auto open = m_keying.openHazard(*zone, found->category); open && *open && !m_notApplicable->isChecked())
            words << tr("open there already: %1 %2").arg((*open)->number, (*open)->description);
    }
    say(Tone::Info, words.join(u" · "_s));
}

void CheckKeyDialog::zoneDone()
{
    if (!m_opened)
        return;
    if (m_zone->text().contains(u':') || m_zone->text().contains(u'：')) {
        if (const auto line = m_keying.lineOf(m_opened->content, m_zone->text()))
            addResolved(*line);
        else
            m_messages->showError(line.error());
        return;
    }
    if (const auto zone = m_keying.zoneOf(m_opened->content, m_zone->text()); !zone) {
        m_messages->showError(zone.error());
        m_zone->selectAll();
        return;
    }
    m_item->setFocus();
    m_item->selectAll();
}

void CheckKeyDialog::itemDone()
{
    if (!m_opened)
        return;
    const auto zone = m_keying.zoneOf(m_opened->content, m_zone->text());
    const auto item = zone ? m_keying.itemOf(m_opened->content, m_item->text(), *zone) : Result<int>(zone.error());
    if (!item) {
        m_messages->showError(item.error());
        m_item->selectAll();
        return;
    }
    m_messages->clear();
    if (m_notApplicable->isChecked())
        addLine();
    else
        m_finding->setFocus();
}

void CheckKeyDialog::addLine()
{
    if (!m_opened)
        return;
    const auto zone = m_keying.zoneOf(m_opened->content, m_zone->text());
    const auto item = zone ? m_keying.itemOf(m_opened->content, m_item->text(), *zone) : Result<int>(zone.error());
    if (!item) {
        m_messages->showError(item.error());
        (zone ? m_item : m_zone)->setFocus();
        return;
    }
    const QString words = cleanLine(m_finding->text());
    const bool na = m_notApplicable->isChecked() || words == u"/"_s || words == u"／"_s;
    addResolved({ .itemNo = *item, .zone = *zone, .notApplicable = na, .finding = na ? QString() : words, .hazard = {} });
}

void CheckKeyDialog::addResolved(const KeyedLine& line)
{
    Line added{ line, {} };
    if (!line.notApplicable)
        if (const auto open = m_keying.openHazard(line.zone, m_opened->content.item(line.itemNo)->category); open && *open) {
            added.same = **open;
            added.keyed.hazard = added.same->id; // most likely the same thing still; the box in the row says otherwise
        }
    m_lines << added;
    // What the sheet as a whole does not allow is said at once, and stays in the fields.
    for (const Issue& issue : m_keying.check(sheet(), *m_opened))
        if (issue.severity == Severity::Problem && issue.field == u"lines.%1"_s.arg(m_lines.size())) {
            m_lines.removeLast();
            m_messages->showMessage(Tone::Error, issue.message);
            (issue.code == u"check.no_finding"_s ? m_finding : m_zone)->setFocus();
            return;
        }
    m_messages->clear();
    for (QLineEdit* edit : { m_zone, m_item, m_finding })
        edit->clear();
    m_notApplicable->setChecked(false);
    fillLines();
    checkNow();
    m_zone->setFocus();
}

void CheckKeyDialog::fillLines()
{
    m_list->clear();
    for (int at = 0; at < int(m_lines.size()); ++at) {
        const Line& line = m_lines[at];
        const SheetItem* item = m_opened->content.item(line.keyed.itemNo);
        const SheetZone* zone = m_opened->content.zone(line.keyed.zone);
        QString place = zone ? tr("%1  %2").arg(zone->no).arg(zone->name) : tr("Whole school");
        if (!zone && !line.keyed.zone.isNull())
            if (const auto other = m_records.store().find(zoneType(), line.keyed.zone); other && *other)
                place = (*other)->name;
        auto* row = new QTreeWidgetItem(m_list, { place, tr("%1  %2").arg(item->no).arg(item->content),
                                                  line.keyed.notApplicable ? tr("does not apply") : line.keyed.finding,
                                                  line.keyed.notApplicable ? QString() : tr("new hazard") });
        for (int column = 0; column < 4; ++column)
            row->setToolTip(column, row->text(column));
        if (line.same) {
            auto* choice = new ComboBox(m_list);
            choice->setObjectName(u"keyHazard%1"_s.arg(at + 1));
            choice->setAccessibleName(tr("Hazard of line %1").arg(at + 1));
            choice->addItem(tr("belongs to %1").arg(line.same->number), line.same->id.value());
            choice->addItem(tr("new hazard"), qint64(0));
            choice->setToolTip(line.same->description);
            choice->setCurrentIndex(line.keyed.hazard.isNull() ? 1 : 0);
            connect(choice, &QComboBox::activated, this, [this, at, choice] {
                m_lines[at].keyed.hazard = Id<LoopItem>(choice->currentData().toLongLong());
            });
            row->setText(3, {});
            m_list->setItemWidget(row, 3, choice);
        }
        auto* out = new QPushButton(tr("Remove"), m_list);
        out->setObjectName(u"keyRemove%1"_s.arg(at + 1));
        out->setAccessibleName(tr("Remove line %1").arg(at + 1));
        out->setAutoDefault(false);
        out->setFlat(true);
        connect(out, &QPushButton::clicked, this, [this, at] { takeOut(at); }, Qt::QueuedConnection);
        m_list->setItemWidget(row, 4, out);
    }
}

void CheckKeyDialog::takeOut(int at)
{
    if (at >= m_lines.size())
        return;
    m_lines.removeAt(at);
    fillLines();
    checkNow();
    m_zone->setFocus();
}

KeyedSheet CheckKeyDialog::sheet() const
{
    KeyedSheet sheet{ .inspection = m_opened->inspection.id, .doneOn = m_date->date(), .lateReason = m_reason->text() };
    for (const qint64 id : m_inspectors->value().value<QList<qint64>>())
        sheet.inspectors << Id<Person>(id);
    for (int row = 0; row < m_zones->count(); ++row)
        if (m_zones->item(row)->flags().testFlag(Qt::ItemIsUserCheckable) && m_zones->item(row)->checkState() == Qt::Unchecked)
            sheet.leftOut << Id<Zone>(m_zones->item(row)->data(Qt::UserRole).toLongLong());
    for (const Line& line : m_lines)
        sheet.lines << line.keyed;
    return sheet;
}

void CheckKeyDialog::checkNow()
{
    if (!m_opened)
        return;
    const KeyedSheet now = sheet();
    const Issues issues = m_keying.check(now, *m_opened);
    const QDate today = m_records.store().database().clock().today();
    const bool longAgo = now.doneOn.isValid() && now.doneOn.daysTo(today) > CheckKeying::daysToEnter;
    m_reason->setVisible(longAgo);
    m_reasonLabel->setVisible(longAgo);
    m_save->setEnabled(true); // leads to what is missing
    Tone tone = Tone::Ok;
    QStringList words;
    for (const Issue& issue : issues) {
        tone = issue.severity == Severity::Problem ? Tone::Error : tone == Tone::Error ? tone : Tone::Warning;
        words << issue.message;
    }
    if (words.isEmpty()) {
        const int wrong = int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return !line.keyed.notApplicable; }));
        words << (wrong == 0 ? tr("%1 looked at, everything in order").arg(m_opened->content.checks(now.leftOut))
                             : tr("%1 looked at, %2 wrong").arg(m_opened->content.checks(now.leftOut)).arg(wrong));
    }
    m_state->setTone(tone);
    m_state->setText(words.first());
    m_state->setToolTip(words.join(u'\n'));
}

void CheckKeyDialog::save()
{
    if (!m_opened)
        return;
    // What stands in the three fields and was not added would be lost.
    if (!m_finding->text().trimmed().isEmpty() || !m_item->text().trimmed().isEmpty()) {
        const qsizetype before = m_lines.size();
        addLine();
        if (m_lines.size() == before)
            return;
    }
    const auto report = m_keying.key(sheet());
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    ++m_keyed;
    clearSheet();
    QStringList words{ report->inspection.title };
    if (!report->newHazards.isEmpty())
        words << tr("new hazards: %1").arg(report->newHazards.join(u"、"_s));
    for (const Issue& issue : report->warnings)
        words << issue.message;
    m_messages->showMessage(report->inspection.late ? Tone::Warning : Tone::Ok, tr("Entered: %1").arg(words.join(u"；"_s)));
    m_code->setFocus();
    emit sheetKeyed(*report);
}

} // namespace bihuan
