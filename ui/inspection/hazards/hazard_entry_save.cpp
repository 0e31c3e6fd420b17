// SPDX-License-Identifier: GPL-3.0-or-later
// Registering what stands in the row, what is said about it, and its draft.
#include "core/base/describe.h"
#include "ui/inspection/hazards/hazard_entry_panel.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QMetaMethod>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

void HazardEntryPanel::say(Tone tone, const QString& text)
{
    m_result->setTone(tone);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    m_openIt->hide();
    m_openEarlier->hide();
    m_look->hide();
}

void HazardEntryPanel::enter()
{
    m_checkTimer->stop();
    m_complained = true;
    showHints(true);
    if (m_what->text().trimmed().isEmpty()) {
        m_what->setFocus();
        return;
    }
    if (!m_found->isAcceptable()) {
        m_found->setFocus();
        return;
    }
    const auto report = m_loop.add(draft());
    if (!report) {
        say(Tone::Error, describe(report.error()));
        return;
    }
    const auto attached = m_photos->attachStaged(loopItemType().kind().code, report->item.id.value());
    if (attached)
        m_photos->forgetStaged();
    ++m_count;
    showEntered(report->item, attached ? QString() : describe(attached.error()));
    clearEntry();
    emit entered(report->item);
}

void HazardEntryPanel::showEntered(const LoopItem& item, const QString& photoTrouble)
{
    QStringList words{ tr("%1 registered: %2").arg(item.number, item.description.left(60)) };
    if (m_count > 1)
        words << tr("(%n since you began)", nullptr, m_count);
    Tone tone = Tone::Ok;
    if (!photoTrouble.isEmpty()) {
        words << tr("The photographs are not attached and still wait here: %1").arg(photoTrouble);
        tone = Tone::Error;
    }
    m_last = item.id;
    m_earlier = item.repeats;
    const auto earlier = item.repeats.isNull() ? Result<std::optional<LoopItem>>(std::nullopt)
                                               : m_context.records.store().find(loopItemType(), item.repeats);
    const bool repeat = earlier && *earlier;
    if (repeat) {
        words << tr("It repeats %1 of %2: the cause is still there.").arg((*earlier)->number, (*earlier)->foundOn.toString(Qt::ISODate));
        tone = qMax(tone, Tone::Warning);
        m_openEarlier->setText(tr("Open %1").arg((*earlier)->number));
        m_openEarlier->setAccessibleName(m_openEarlier->text());
    }
    say(tone, words.join(u' '));
    m_openIt->show();
    m_openEarlier->setVisible(repeat);
    m_look->setVisible(repeat && isSignalConnected(QMetaMethod::fromSignal(&HazardEntryPanel::lookElsewhereWanted)));
}

void HazardEntryPanel::clearEntry()
{
    m_what->clear();
    m_spot->clear();
    m_category->setCurrentText({});
    m_level->setCurrentIndex(m_level->findData(u"general"_s));
    m_photos->setVisible(m_photos->count() > 0);
    m_checkTimer->stop();
    m_draftTimer->stop();
    m_dirty = false;
    m_complained = false;
    m_hint->hide();
    m_makeMajor->hide();
    static_cast<void>(m_drafts.remove(draftKind, 0).has_value());
    m_what->setFocus();
}

bool HazardEntryPanel::isWaiting() const
{
    return m_dirty && (!m_what->text().trimmed().isEmpty() || m_photos->count() > 0);
}

void HazardEntryPanel::keepDraft()
{
    m_draftTimer->stop();
    const LoopItem item = draft();
    if (!m_dirty)
        return;
    if (item.description.isEmpty() && m_photos->count() == 0) {
        static_cast<void>(m_drafts.remove(draftKind, 0).has_value());
        return;
    }
    const QJsonObject entered{ { u"zone"_s, m_zone->id() },
                               { u"zoneText"_s, m_zone->text() },
                               { u"what"_s, m_what->text() },
                               { u"level"_s, item.level },
                               { u"spot"_s, m_spot->text() },
                               { u"category"_s, item.category },
                               { u"source"_s, item.source },
                               { u"found"_s, m_found->text() },
                               { u"photos"_s, m_photos->staged() } };
    if (!m_drafts.keep({ draftKind, 0, 0, entered }))
        m_draftTimer->start(); // the database is busy: tried again
}

void HazardEntryPanel::restoreDraft()
{
    const auto draft = m_drafts.find(draftKind, 0);
    if (!draft || !*draft)
        return;
    const QJsonObject entered = (*draft)->entered;
    m_zone->setId(entered[u"zone"_s].toInteger());
    if (m_zone->id() == 0)
        m_zone->setText(entered[u"zoneText"_s].toString());
    m_what->setText(entered[u"what"_s].toString());
    m_level->setCurrentIndex(qMax(0, m_level->findData(entered[u"level"_s].toString())));
    m_spot->setText(entered[u"spot"_s].toString());
    m_category->setCurrentText(entered[u"category"_s].toString());
    m_source->setCurrentIndex(qMax(0, m_source->findData(entered[u"source"_s].toString())));
    m_found->setText(entered[u"found"_s].toString());
    m_photos->restoreStaged(entered[u"photos"_s].toArray());
    m_photos->setVisible(m_photos->count() > 0);
    m_checkTimer->stop();
    m_dirty = true;
}

} // namespace bihuan
