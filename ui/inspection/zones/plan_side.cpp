// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/plan_side.h"

#include "core/base/text.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/tone_label.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int drawnRole = Qt::UserRole + 1;

bool fits(const CoveredZone& zone, const QStringList& words)
{
    const QString key = QStringList{ zone.path, zone.zone.code, zone.owner, pinyinInitials(zone.path), pinyinInitials(zone.owner, true) }.join(u'\n').toLower();
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return key.contains(word); });
}

} // namespace

PlanSide::PlanSide(QWidget* parent)
    : QWidget(parent)
    , m_filter(new FilterEdit(this))
    , m_list(new QTreeWidget(this))
    , m_card(new QWidget(this))
    , m_name(new QLabel(m_card))
    , m_state(new ToneLabel(Tone::Neutral, m_card))
    , m_people(new QLabel(m_card))
    , m_hazardsTitle(new QLabel(m_card))
    , m_hazards(new QListWidget(m_card))
    , m_open(new QPushButton(tr("Open the &zone"), m_card))
    , m_draw(new QPushButton(tr("&Draw it here"), m_card))
{
    setObjectName(u"planSide"_s);
    m_filter->setFollower(m_list);
    m_list->setObjectName(u"planZoneList"_s);
    m_list->setAccessibleName(tr("Zones of the plan"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(10);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_card->setObjectName(u"planCard"_s);
    m_name->setObjectName(u"planZoneName"_s);
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_state->setObjectName(u"planZoneState"_s);
    m_people->setObjectName(u"planZonePeople"_s);
    m_hazardsTitle->setObjectName(u"planHazardsTitle"_s);
    for (QLabel* label : { m_name, static_cast<QLabel*>(m_state), m_people, m_hazardsTitle }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hazards->setObjectName(u"planHazards"_s);
    m_hazards->setAccessibleName(tr("Open hazards of the zone; Enter opens one"));
    m_hazards->setMaximumHeight(fontMetrics().height() * 5 + 14);
    m_open->setObjectName(u"openZoneButton"_s);
    m_draw->setObjectName(u"drawHereButton"_s);
    for (QPushButton* button : { m_open, m_draw })
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_draw);
    buttons->addStretch(1);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(2, 4, 2, 0);
    card->setSpacing(5);
    for (QWidget* widget : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_hazardsTitle),
                             static_cast<QWidget*>(m_hazards) })
        card->addWidget(widget);
    card->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_card);
    setMinimumWidth(200);

    connect(m_filter, &QLineEdit::textChanged, this, &PlanSide::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item || !item->data(0, idRole).isValid())
            return;
        m_chosen = Id<Zone>(item->data(0, idRole).toLongLong());
        showChosen();
        emit zoneChosen(m_chosen);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (!item->data(0, idRole).isValid())
            return;
        const Id<Zone> zone(item->data(0, idRole).toLongLong());
        if (item->data(0, drawnRole).toBool())
            emit recordWanted(zoneType().kind().code, zone.value());
        else
            emit drawWanted(zone);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { emit recordWanted(zoneType().kind().code, m_chosen.value()); });
    connect(m_draw, &QPushButton::clicked, this, [this] { emit drawWanted(m_chosen); });
    connect(m_hazards, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { emit recordWanted(loopItemType().kind().code, item->data(idRole).toLongLong()); });
    showChosen();
}

void PlanSide::setContent(const PlanContent& content, PlanColour colour)
{
    m_content = content;
    m_colour = colour;
    if (!m_content.find(m_chosen))
        m_chosen = {};
    fill();
    showChosen();
}

QTreeWidgetItem* PlanSide::addSection(const QString& title)
{
    auto* section = new QTreeWidgetItem(m_list, { title });
    section->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setBold(true);
    section->setFont(0, strong);
    section->setExpanded(true);
    return section;
}

void PlanSide::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList words = toHalfWidth(m_filter->text()).toLower().split(u' ', Qt::SkipEmptyParts);
    QList<const PlanZone*> parts[3]; // to be drawn here, drawn, of other places
    for (const PlanZone& zone : std::as_const(m_content.zones))
        if (fits(zone.covered, words))
            parts[zone.isDrawn() ? 1 : m_content.plan.isFor(zone.zone()) ? 0 : 2] << &zone;
    const QString titles[] = { tr("To be drawn (%1)").arg(parts[0].size()), tr("Drawn (%1)").arg(parts[1].size()), tr("Other places (%1)").arg(parts[2].size()) };
    for (int part = 0; part < 3; ++part) {
        if (parts[part].isEmpty())
            continue;
        QTreeWidgetItem* section = addSection(titles[part]);
        for (const PlanZone* zone : std::as_const(parts[part])) {
            auto* item = new QTreeWidgetItem(section, { m_content.plan.building.isEmpty() || part == 2 ? zone->covered.path : zone->zone().name });
            item->setToolTip(0, zone->covered.path);
            item->setData(0, idRole, zone->zone().id.value());
            item->setData(0, drawnRole, zone->isDrawn());
            if (zone->zone().id == m_chosen)
                m_list->setCurrentItem(item);
        }
        section->setExpanded(part < 2 || !words.isEmpty());
    }
}

void PlanSide::choose(Id<Zone> zone)
{
    m_chosen = zone;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    for (int part = 0; part < m_list->topLevelItemCount(); ++part)
        for (int i = 0; i < m_list->topLevelItem(part)->childCount(); ++i)
            if (QTreeWidgetItem* item = m_list->topLevelItem(part)->child(i); item->data(0, idRole).toLongLong() == zone.value())
                m_list->setCurrentItem(item);
    showChosen();
}

void PlanSide::focusList()
{
    m_list->setFocus();
}

void PlanSide::showChosen()
{
    const PlanZone* zone = m_content.find(m_chosen);
    for (QWidget* widget : { static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_hazardsTitle),
                             static_cast<QWidget*>(m_open) })
        widget->setVisible(zone);
    m_draw->setVisible(zone && !zone->isDrawn() && zone->inUse);
    m_hazards->clear();
    m_hazards->setVisible(zone && !zone->hazards.open.isEmpty());
    if (!zone) {
        m_name->setText(tr("Choose a zone in the list or on the plan."));
        return;
    }
    const CoveredZone& covered = zone->covered;
    m_name->setText(covered.path);
    QStringList gaps;
    for (const ZoneGap gap : covered.gaps)
        gaps << zoneGapName(gap);
    m_state->setText(!zone->inUse ? tr("Out of use") : gaps.isEmpty() ? tr("Covered") : gaps.join(u'，'));
    m_state->setTone(!zone->inUse ? Tone::Neutral : gaps.isEmpty() ? Tone::Ok : covered.gaps.first() <= ZoneGap::TwoOwners ? Tone::Error : Tone::Warning);
    QStringList people;
    const auto add = [&](const char* column, const QString& name) {
        people << tr("%1: %2").arg(zoneType().kind().field(QLatin1String(column))->title(), name.isEmpty() ? tr("nobody") : name);
    };
    add("owner", covered.owner);
    add("backup", covered.backup);
    if (!covered.leader.isEmpty())
        add("leader", covered.leader);
    m_people->setText(people.join(u'\n'));
    m_people->setVisible(zone->inUse);
    m_hazardsTitle->setText(tr("Hazards: %1").arg(hazardWords(zone->hazards)));
    for (const LoopItem& hazard : zone->hazards.open) {
        auto* item = new QListWidgetItem(hazard.number.isEmpty() ? hazard.description : hazard.number + u' ' + hazard.description, m_hazards);
        item->setToolTip(item->text());
        item->setData(idRole, hazard.id.value());
    }
}

} // namespace bihuan
