// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/campaign_strip.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

CampaignStrip::CampaignStrip(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"campaignStrip"_s);
    setAccessibleName(tr("Out of step"));
    m_lateHires = makeEntry(u"stripLateHires"_s, tr("Issue"), Matter::LateHires);
    m_leavers = makeEntry(u"stripLeavers"_s, tr("Show"), Matter::Leavers);
    m_lost = makeEntry(u"stripLost"_s, tr("Issue again…"), Matter::Lost);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(20);
    for (const Entry& entry : { m_lateHires, m_leavers, m_lost })
        row->addWidget(entry.box);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

CampaignStrip::Entry CampaignStrip::makeEntry(const QString& name, const QString& action, Matter matter)
{
    Entry entry;
    entry.box = new QWidget(this);
    entry.box->setObjectName(name);
    entry.text = new QLabel(entry.box);
    entry.text->setObjectName(name + u"Text"_s);
    entry.text->setTextFormat(Qt::PlainText);
    entry.button = new QPushButton(action, entry.box);
    entry.button->setObjectName(name + u"Button"_s);
    entry.button->setAutoDefault(false);
    connect(entry.button, &QPushButton::clicked, this, [this, matter] { emit actionWanted(matter); });
    auto* row = new QHBoxLayout(entry.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(entry.text);
    row->addWidget(entry.button);
    entry.box->hide();
    return entry;
}

void CampaignStrip::setBoard(const YearBoard& board)
{
    const auto issues = [&](const QString& code) {
        return int(std::count_if(board.issues.cbegin(), board.issues.cend(),
                                 [&](const Issue& issue) { return issue.code == code; }));
    };
    const auto show = [](const Entry& entry, int count, const QString& text) {
        entry.text->setText(text);
        entry.button->setAccessibleName(text + u" "_s + entry.button->text());
        entry.box->setVisible(count > 0);
    };
    // Before anything was issued nobody is out of step: then it is the campaign itself that is to begin.
    const bool begun = board.total.issued > 0;
    const int lateHires = begun ? issues(u"agreement.late_hire"_s) : 0;
    const int leavers = begun ? issues(u"agreement.leaver"_s) : 0;
    const int lost = issues(u"agreement.lost"_s);
    show(m_lateHires, lateHires, tr("%n joined later, not issued yet", nullptr, lateHires));
    show(m_leavers, leavers, tr("%n left without signing", nullptr, leavers));
    show(m_lost, lost, tr("%n lost", nullptr, lost));
    setVisible(lateHires + leavers + lost > 0);
    recolor();
}

void CampaignStrip::recolor()
{
    for (const Entry& entry : { m_lateHires, m_leavers, m_lost })
        setTextColor(entry.text, toneColors(Tone::Warning, palette()).text);
    update();
}

void CampaignStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lost.text)
        recolor();
}

void CampaignStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(Tone::Warning, palette()).background);
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace bihuan
