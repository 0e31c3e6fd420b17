// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the campus map do; the rest is in plan_page.cpp.
#include "core/documents/text_shaper.h"
#include "core/inspection/zones/plan_pages.h"
#include "core/inspection/zones/plan_picture.h"
#include "core/people/defaults.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/zones/plan_page.h"
#include "ui/inspection/zones/plan_side.h"
#include "ui/printing/background_job.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUndoStack>

namespace bihuan {

using namespace Qt::StringLiterals;

/// One step on the undo stack: how a zone looked on the plan before and after. Each direction is written at once.
class PlanPage::OutlineChange final : public QUndoCommand {
public:
    OutlineChange(PlanPage& page, Id<Zone> zone, std::optional<OutlineShape> before, std::optional<OutlineShape> after, const QString& what)
        : m_page(page)
        , m_plan(page.plan())
        , m_zone(zone)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
        setText(what);
    }
    void redo() override
    {
        write(m_after, m_first ? text() : PlanPage::tr("%1, done again").arg(text()));
        m_first = false;
    }
    void undo() override { write(m_before, PlanPage::tr("%1, undone").arg(text())); }

private:
    void write(const std::optional<OutlineShape>& shape, const QString& why)
    {
        m_page.m_ownChange = true;
        const auto done = m_first && !m_before && shape ? m_page.m_plans.draw(m_plan, m_zone, *shape) : m_page.m_plans.put(m_plan, m_zone, shape, why);
        m_page.m_ownChange = false;
        if (!done) {
            m_page.messages().showError(done.error());
            setObsolete(true); // what cannot be done is no step
        }
        m_page.m_stale = false;
        m_page.reload();
        m_page.chooseZone(m_zone);
    }

    PlanPage& m_page;
    Id<CampusPlan> m_plan;
    Id<Zone> m_zone;
    std::optional<OutlineShape> m_before, m_after;
    bool m_first = true;
};

std::optional<QByteArray> PlanPage::chosenPicture(QString& fileName)
{
    const QString path = m_context.dialogs.chooseOpenFile(this, tr("Picture of the plan"), planPictureFilter());
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    fileName = QFileInfo(path).fileName();
    if (file.size() > AttachmentStore::largestFile || !file.open(QIODevice::ReadOnly)) {
        messages().showError(file.size() > AttachmentStore::largestFile
                                 ? Error{ Error::Kind::Refused, tr("%1 is larger than 200 MB. Save it with fewer points.").arg(fileName), {} }
                                 : Error{ Error::Kind::File, path, file.errorString() });
        return std::nullopt;
    }
    return file.readAll();
}

void PlanPage::newPlan()
{
    QString fileName;
    const auto bytes = chosenPicture(fileName);
    if (!bytes)
        return;
    const auto name = m_context.dialogs.askText(this, tr("New plan"), tr("What the plan is called, such as its building and floor:"), tr("Create"));
    if (!name)
        return;
    CampusPlan plan{ .name = name->trimmed(), .position = m_planBox->count() + 1 };
    // “知行楼1层” is the plan of the first floor of 知行楼.
    if (const auto zones = m_context.records.store().list(zoneType()))
        for (const Zone& zone : *zones)
            if (!zone.building.isEmpty() && QString(plan.name).remove(u' ') == QString(zone.building + zone.floor).remove(u' ')) {
                plan.campus = zone.campus;
                plan.building = zone.building;
                plan.floor = zone.floor;
                break;
            }
    m_ownChange = true;
    const auto added = m_plans.add(plan, *bytes, fileName);
    m_ownChange = false;
    if (!added) {
        messages().showError(added.error());
        return;
    }
    m_stale = true;
    m_undo->clear();
    fillPlans();
    m_planBox->setCurrentIndex(m_planBox->findData(added->value()));
    m_stale = false;
    reload();
    messages().showMessage(Tone::Ok, tr("The plan is there. Choose a zone at the right and draw it."));
    m_side->focusList();
}

void PlanPage::changePicture()
{
    QString fileName;
    const auto bytes = chosenPicture(fileName);
    if (!bytes)
        return;
    if (const auto set = m_plans.setPicture(plan(), *bytes, fileName); !set) {
        messages().showError(set.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("The picture was exchanged; the outlines stay. See that they still fit."));
}

void PlanPage::draw(Id<Zone> id)
{
    const PlanZone* zone = m_content.find(id);
    if (!zone)
        return;
    if (!zone->inUse) {
        sayHint(tr("%1 is out of use and is not drawn.").arg(zone->zone().name), true);
        return;
    }
    if (zone->isDrawn()) {
        chooseZone(id);
        sayHint(tr("%1 is drawn already: move its corners, or delete its outline first.").arg(zone->zone().name), true);
        return;
    }
    m_side->choose(id);
    m_view->choose({});
    m_view->startDrawing(id, zone->zone().name);
    m_view->setFocus();
    updateActions();
}

void PlanPage::finishDrawing(Id<Zone> zone, const QPolygonF& points)
{
    sayHint({});
    push(zone, std::nullopt, OutlineShape{ points, {} }, tr("Outline drawn"));
}

void PlanPage::push(Id<Zone> zone, const std::optional<OutlineShape>& before, const std::optional<OutlineShape>& after, const QString& what)
{
    m_undo->push(new OutlineChange(*this, zone, before, after, what));
    updateActions();
}

void PlanPage::deleteOutline(Id<Zone> id)
{
    const PlanZone* zone = m_content.find(id);
    if (!zone || !zone->isDrawn())
        return;
    const QString name = zone->zone().name;
    push(id, zone->shape, std::nullopt, tr("Outline deleted"));
    if (const PlanZone* now = m_content.find(id); !now || !now->isDrawn())
        messages().showMessage(Tone::Ok, tr("The outline of %1 was taken off the plan.").arg(name), tr("&Undo"), [this] { m_undo->undo(); });
}

void PlanPage::resetLabel()
{
    const PlanZone* zone = m_content.find(m_side->chosen());
    if (!zone || !zone->shape.label)
        return;
    OutlineShape shape = zone->shape;
    shape.label.reset();
    push(zone->zone().id, zone->shape, shape, tr("Name put back"));
}

void PlanPage::print(QSizeF paperMm)
{
    const QImage picture = m_view->levels().value(0);
    if (picture.isNull())
        return;
    const auto school = schoolProfile(m_context.records.store());
    progress().start(tr("The plan is being prepared"), m_stack);
    const auto ground = inBackground<QImage>(
        progress(), [picture, drawn = m_content.drawn(), colour = colour()](const Progress&) { return Result<QImage>(planGround(picture, drawn, colour)); });
    const bool cancelled = progress().wasCancelled();
    progress().finish();
    if (!ground || cancelled)
        return;
    if (!m_shaper)
        m_shaper = std::make_shared<TextShaper>(FontBook());
    const QString name = school ? school->name : QString();
    const DocumentInfo about{ m_content.plan.name, name, {}, m_context.records.store().database().clock().now() };
    auto pages = std::make_shared<PlanPages>(PlanSheet{ m_content, *ground, colour(), paperMm, name }, about, m_shaper);
    const auto numbered = std::count_if(pages->labels().cbegin(), pages->labels().cend(), [](const PlacedLabel& label) { return label.number > 0; });
    auto* dialog = new PrintDialog(pages, m_context.dialogs, m_context.printers,
                                   numbered > 0 ? tr("%n name(s) have no room in the zone and stand in the key.", nullptr, int(numbered)) : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
