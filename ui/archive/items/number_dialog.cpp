// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/number_dialog.h"

#include "core/archive/items/archive_states.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QComboBox* makeYears(QWidget* parent, const QList<int>& years, int year)
{
    auto* box = new ComboBox(parent);
    for (const int one : years)
        box->addItem(QString::number(one), one);
    box->setCurrentIndex(std::max(0, box->findData(year)));
    return box;
}

QTreeWidget* makeTable(QWidget* parent, const QString& name, const QString& said, const QStringList& heads, int stretched)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(said);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return tree;
}

} // namespace

NumberDialog::NumberDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent)
    : ActionDialog(u"numberDialog"_s, tr("Number the items of a year"), tr("&Number"), parent)
    , m_service(service)
    , m_year(makeYears(this, years, year))
    , m_tree(makeTable(this, u"numberTree"_s, tr("Numbers to be given"), { tr("Archival code"), tr("Title"), tr("Date"), tr("Pages") }, 1))
{
    resize(860, 600);
    auto* form = makeForm();
    addFormRow(*form, tr("&Year"), m_year, u"numberYear"_s);
    contents()->addLayout(form);
    contents()->addWidget(m_tree, 1);
    m_told = addNote(u"numberTold"_s, {});
    connect(m_year, &QComboBox::currentIndexChanged, this, &NumberDialog::look);
    look();
}

void NumberDialog::look()
{
    m_tree->clear();
    const auto plan = m_service.numberPlan(m_year->currentData().toInt());
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    m_plan = *plan;
    for (const NumberPlan::Line& line : std::as_const(m_plan.lines)) {
        auto* row = new QTreeWidgetItem(m_tree, { line.code, line.item.title, archiveDateText(line.item.docDate), QString::number(line.item.pages) });
        row->setToolTip(1, line.item.title);
    }
    acceptButton()->setEnabled(!m_plan.lines.isEmpty());
    constexpr int named = 3;
    QStringList told{ m_plan.lines.isEmpty() ? tr("No item waits for a number.") : tr("%1 items get their number. It is frozen: after the stamp is printed, mistakes are put right by a correction only.").arg(m_plan.lines.size()) };
    if (m_plan.fondsMissing)
        told << tr("The number of the fonds is still to come: “%1” stands in its place and is filled in once it is entered in the settings.").arg(fondsToCome);
    if (!m_plan.blocked.isEmpty())
        told << tr("%1 items wait: %2").arg(m_plan.blocked.size()).arg(m_plan.blocked.mid(0, named).join(u' ')) + (m_plan.blocked.size() > named ? u" …"_s : QString());
    m_told->setText(told.join(u'\n'));
}

void NumberDialog::carryOut()
{
    const auto undo = m_service.number(m_plan);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit numbered(*undo, int(m_plan.lines.size()));
    accept();
}

BoxingDialog::BoxingDialog(ArchiveService& service, const QList<int>& years, int year, QWidget* parent)
    : ActionDialog(u"boxingDialog"_s, tr("Put the numbered items into boxes"), tr("&Fill the boxes"), parent)
    , m_service(service)
    , m_year(makeYears(this, years, year))
    , m_thickness(new ComboBox(this))
    , m_tree(makeTable(this, u"boxingTree"_s, tr("Boxes and what goes into them"), { tr("Box"), tr("Class"), tr("Kept"), tr("Item numbers"), tr("Items"), tr("Pages"), tr("Box thickness"), tr("Filled") }, 3))
{
    resize(860, 560);
    for (const int mm : { 20, 30, 40, 50 })
        m_thickness->addItem(tr("%1 mm").arg(mm), mm);
    m_thickness->setCurrentIndex(1);
    auto* form = makeForm();
    addFormRow(*form, tr("&Year"), m_year, u"boxingYear"_s);
    addFormRow(*form, tr("New boxes are at most"), m_thickness, u"boxingThickness"_s);
    m_location = addLine(form, u"boxingLocation"_s, tr("They &stand"));
    m_location->setPlaceholderText(tr("cabinet and shelf"));
    contents()->addLayout(form);
    contents()->addWidget(m_tree, 1);
    m_told = addNote(u"boxingTold"_s, {});
    connect(m_year, &QComboBox::currentIndexChanged, this, &BoxingDialog::look);
    connect(m_thickness, &QComboBox::currentIndexChanged, this, &BoxingDialog::look);
    look();
}

void BoxingDialog::look()
{
    m_tree->clear();
    const auto plan = m_service.boxPlan({ .year = m_year->currentData().toInt(), .thicknessMm = m_thickness->currentData().toInt(), .location = m_location->text() });
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    m_plan = *plan;
    int items = 0;
    QStringList told;
    for (const BoxPlan::Box& one : std::as_const(m_plan.boxes)) {
        items += int(one.items.size());
        new QTreeWidgetItem(m_tree, { one.box.id.isNull() ? tr("%1 (new)").arg(one.box.boxNo) : one.box.boxNo, one.box.classCode, retentionName(one.box.retention), u"%1—%2"_s.arg(one.box.itemFrom).arg(one.box.itemTo),
                                      QString::number(one.items.size()), QString::number(one.pages), tr("%1 mm").arg(one.box.thicknessMm), tr("%1 mm").arg(qRound(one.filledMm)) });
        if (one.tooThick)
            told << tr("“%1” is thicker than a box: bind it in two volumes, or count its pages again.").arg(one.items.first().title);
    }
    acceptButton()->setEnabled(!m_plan.boxes.isEmpty());
    told.prepend(m_plan.boxes.isEmpty() ? tr("No numbered item of this year waits for a box.")
                                        : tr("%1 items go into %2 boxes, by their pages; how thick a page is, stands in the settings of the archive.").arg(items).arg(m_plan.boxes.size()));
    m_told->setText(told.join(u'\n'));
}

void BoxingDialog::carryOut()
{
    for (BoxPlan::Box& one : m_plan.boxes)
        if (one.box.id.isNull())
            one.box.location = m_location->text().trimmed();
    const auto undo = m_service.fill(m_plan);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit filled(*undo, int(m_plan.boxes.size()));
    accept();
}

} // namespace bihuan
