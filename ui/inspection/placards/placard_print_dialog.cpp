// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placard_print_dialog.h"

#include "ui/inspection/placards/sheet_picture.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/ui_settings.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoneRole = Qt::UserRole;
const QString sizeKey = u"placardPrint/size"_s, colorsKey = u"placardPrint/colours"_s, sheetKey = u"placardPrint/sheet"_s,
              marksKey = u"placardPrint/cropMarks"_s;

using LengthEdit = WheelSafe<QDoubleSpinBox>;

const QList<std::pair<QString, QSizeF>>& papers()
{
    static const QList<std::pair<QString, QSizeF>> all{ { u"A5"_s, paperA5 }, { u"A4"_s, paperA4 }, { u"A3"_s, paperA3 } };
    return all;
}

} // namespace

PlacardLayout PlacardPrintDialog::habits(const UiSettings& settings)
{
    PlacardLayout layout;
    if (const auto size = placardSize(settings.value(sizeKey, QString()).toString()))
        layout.sizeMm = *size;
    if (settings.value(colorsKey, true).toBool() == false)
        layout.colors = PlacardColors::BlackAndWhite;
    layout.cropMarks = settings.value(marksKey, false).toBool();
    const QString sheet = settings.value(sheetKey, QString()).toString();
    for (const auto& [name, paper] : papers())
        if (name == sheet)
            layout.sheetMm = placardSheet(layout.sizeMm, paper, layout.cropMarks);
    return hasProblem(layout.issues()) ? PlacardLayout() : layout;
}

PlacardPrintDialog::PlacardPrintDialog(const PlacardService& service, const QList<Id<Zone>>& zones, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_zones(zones)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_size(new ComboBox(this))
    , m_width(new LengthEdit(this))
    , m_height(new LengthEdit(this))
    , m_turn(new ComboBox(this))
    , m_colors(new ComboBox(this))
    , m_sheet(new ComboBox(this))
    , m_picture(new SheetPicture(this))
    , m_copies(new SpinBox(this))
    , m_marks(new QCheckBox(tr("Crop &marks to cut along"), this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_go(new QPushButton(tr("&Preview and print…"), this))
{
    setObjectName(u"placardPrintDialog"_s);
    setWindowTitle(tr("Print placards"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(980, 620);
    m_summary->setObjectName(u"placardSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    m_summary->setFont(strong);
    buildList();
    auto* left = new QVBoxLayout;
    left->addLayout(buildForm());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_summary);
    right->addWidget(m_list, 1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addLayout(left);
    halves->addLayout(right, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_go->setObjectName(u"goButton"_s);
    m_go->setDefault(true);
    makePrimary(m_go);
    connect(m_go, &QPushButton::clicked, this, &PlacardPrintDialog::go);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(halves, 1);
    column->addLayout(buttons);
    showHabits();
    showSheet();
    m_go->setFocus();
}

QLayout* PlacardPrintDialog::buildForm()
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, QWidget* input, const QString& name) {
        input->setObjectName(name);
        QString plain = text;
        input->setAccessibleName(plain.remove(u'&'));
        auto* label = new QLabel(text, this);
        label->setBuddy(input);
        m_form->addRow(label, input);
    };
    for (const auto& [name, paper] : papers())
        m_size->addItem(tr("%1 (%2 × %3 mm)").arg(name).arg(paper.width()).arg(paper.height()), name);
    m_size->addItem(tr("Other size"), QString());
    for (QDoubleSpinBox* edit : { m_width, m_height }) {
        edit->setRange(50, 1200);
        edit->setDecimals(1);
        edit->setSuffix(u' ' + tr("mm"));
        edit->setKeyboardTracking(false);
    }
    m_turn->addItem(tr("Landscape"), false);
    m_turn->addItem(tr("Portrait"), true);
    m_colors->addItem(tr("Colour"), true);
    m_colors->addItem(tr("Black and white"), false);
    m_sheet->addItem(tr("One a page, paper of its size"), QString());
    m_sheet->addItem(tr("Several on A4, to cut"), u"A4"_s);
    m_sheet->addItem(tr("Several on A3, to cut"), u"A3"_s);
    m_copies->setRange(1, 9);
    addRow(tr("&Size"), m_size, u"sizeBox"_s);
    addRow(tr("&Width"), m_width, u"widthEdit"_s);
    addRow(tr("&Height"), m_height, u"heightEdit"_s);
    addRow(tr("&Orientation"), m_turn, u"turnBox"_s);
    addRow(tr("&Design"), m_colors, u"coloursBox"_s);
    addRow(tr("Pape&r"), m_sheet, u"sheetBox"_s);
    m_form->addRow(tr("Begin at"), m_picture);
    addRow(tr("&Copies of each"), m_copies, u"copiesEdit"_s);
    m_marks->setObjectName(u"cropMarksBox"_s);
    m_form->addRow(QString(), m_marks);
    for (QComboBox* box : { m_size, m_turn, m_colors, m_sheet })
        connect(box, &QComboBox::currentIndexChanged, this, &PlacardPrintDialog::showSheet);
    for (QDoubleSpinBox* edit : { m_width, m_height })
        connect(edit, &QDoubleSpinBox::valueChanged, this, &PlacardPrintDialog::showSheet);
    connect(m_marks, &QCheckBox::toggled, this, &PlacardPrintDialog::showSheet);
    connect(m_copies, &QSpinBox::valueChanged, this, &PlacardPrintDialog::showCount);
    connect(m_picture, &SheetPicture::startChosen, this, [this](int cell) {
        m_start = cell;
        showCount();
    });
    return m_form;
}

void PlacardPrintDialog::buildList()
{
    m_list->setObjectName(u"placardList"_s);
    m_list->setAccessibleName(tr("Placards; untick those to leave out"));
    m_list->setHeaderLabels({ tr("Zone"), tr("Building"), tr("Person in charge"), tr("To be looked at before printing") });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    const int em = fontMetrics().height();
    m_list->setColumnWidth(0, em * 9);
    m_list->setColumnWidth(1, em * 5);
    m_list->setColumnWidth(2, qMax(em * 5, m_list->header()->sectionSizeHint(2) + 8));
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const Id<Zone> zone(item->data(0, zoneRole).toLongLong());
        if (item->checkState(0) == Qt::Checked)
            m_leftOut.remove(zone);
        else
            m_leftOut.insert(zone);
        showCount();
    });
}

void PlacardPrintDialog::showHabits()
{
    const PlacardLayout layout = habits(m_context.settings);
    const QSignalBlocker one(m_size), two(m_width), three(m_height), four(m_turn), five(m_colors), six(m_sheet), seven(m_marks);
    m_size->setCurrentIndex(m_size->count() - 1);
    for (const auto& [name, paper] : papers())
        if (layout.sizeMm == paper || layout.sizeMm == paper.transposed()) {
            m_size->setCurrentIndex(m_size->findData(name));
            m_turn->setCurrentIndex(layout.sizeMm == paper ? 1 : 0);
        }
    m_width->setValue(layout.sizeMm.width());
    m_height->setValue(layout.sizeMm.height());
    m_colors->setCurrentIndex(layout.colors == PlacardColors::Colour ? 0 : 1);
    m_sheet->setCurrentIndex(layout.sheetMm ? qMax(0, m_sheet->findData(m_context.settings.value(sheetKey, QString()))) : 0);
    m_marks->setChecked(layout.cropMarks);
}

PlacardLayout PlacardPrintDialog::layoutChosen() const
{
    PlacardLayout layout;
    layout.sizeMm = { m_width->value(), m_height->value() };
    for (const auto& [name, paper] : papers())
        if (m_size->currentData() == name)
            layout.sizeMm = m_turn->currentData().toBool() ? paper : paper.transposed();
    layout.colors = m_colors->currentData().toBool() ? PlacardColors::Colour : PlacardColors::BlackAndWhite;
    layout.cropMarks = m_marks->isChecked();
    layout.copies = m_copies->value();
    for (const auto& [name, paper] : papers())
        if (m_sheet->currentData() == name)
            layout.sheetMm = placardSheet(layout.sizeMm, paper, layout.cropMarks);
    if (layout.sheetMm)
        layout.startCell = m_start;
    return layout;
}

void PlacardPrintDialog::showSheet()
{
    const bool custom = m_size->currentData().toString().isEmpty();
    m_form->setRowVisible(m_width, custom);
    m_form->setRowVisible(m_height, custom);
    m_form->setRowVisible(m_turn, !custom);
    m_form->setRowVisible(m_picture, !m_sheet->currentData().toString().isEmpty());
    m_start = 0; // the places are others now
    check();
}

void PlacardPrintDialog::check()
{
    m_messages->clear();
    m_job = {};
    const PlacardLayout layout = layoutChosen();
    auto job = m_service.prepare({ .zones = m_zones }, layout);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!job) {
        m_messages->showError(job.error());
        showCount();
        return;
    }
    m_job = std::move(*job);
    QList<QTreeWidgetItem*> items;
    for (const PlacardWall& wall : std::as_const(m_job.leftOut)) {
        auto* item = new QTreeWidgetItem({ wall.zone.name, wall.building, {}, wall.why });
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        items << item;
    }
    for (qsizetype at = 0; at < m_job.walls.size(); ++at) {
        const PlacardWall& wall = m_job.walls[at];
        QStringList against{ wall.issues.isEmpty() ? QString() : wall.why };
        for (const Issue& issue : m_job.wallIssues[at].mid(wall.issues.size()))
            against << issue.message;
        against.removeAll(QString());
        if (!m_known.contains(wall.zone.id) && wall.need == PlacardNeed::NoOwner)
            m_leftOut.insert(wall.zone.id); // may be ticked all the same
        m_known.insert(wall.zone.id);
        auto* item = new QTreeWidgetItem({ wall.zone.name, wall.building, wall.content.nameOf(u"owner"_s), against.join(u' ') });
        item->setToolTip(3, against.join(u'\n'));
        item->setData(0, zoneRole, wall.zone.id.value());
        item->setCheckState(0, m_leftOut.contains(wall.zone.id) ? Qt::Unchecked : Qt::Checked);
        items << item;
    }
    m_list->addTopLevelItems(items);
    for (const Issue& issue : layout.issues())
        m_messages->showMessage(Tone::Info, issue.message);
    showCount();
}

QList<Id<Zone>> PlacardPrintDialog::zonesTicked() const
{
    QList<Id<Zone>> zones;
    for (const PlacardWall& wall : m_job.walls)
        if (!m_leftOut.contains(wall.zone.id))
            zones << wall.zone.id;
    return zones;
}

void PlacardPrintDialog::showCount()
{
    const PlacardLayout layout = layoutChosen();
    const int placards = int(zonesTicked().size()), cells = int(layout.cells().size());
    const int pages = cells > 0 ? (layout.startCell + placards * layout.copies + cells - 1) / cells : 0;
    QStringList words{ tr("%n placard(s)", nullptr, placards) };
    if (cells > 0)
        words << (layout.sheetMm ? tr("%n sheet(s), %1 places each", nullptr, placards > 0 ? pages : 0).arg(cells)
                                 : tr("%n page(s)", nullptr, placards > 0 ? pages : 0));
    if (m_job.smallestPt > 0)
        words << tr("smallest type %1 pt").arg(m_job.smallestPt, 0, 'f', 1);
    const int left = int(m_zones.size()) - placards;
    if (left > 0)
        words << tr("%n left out", nullptr, left);
    m_summary->setText(words.join(u"  ·  "_s));
    m_picture->setSheet(layout, placards * layout.copies);
    m_go->setEnabled(placards > 0);
}

void PlacardPrintDialog::go()
{
    const PlacardLayout layout = layoutChosen();
    UiSettings& settings = m_context.settings;
    const bool custom = m_size->currentData().toString().isEmpty();
    settings.setValue(sizeKey, custom ? u"%1x%2"_s.arg(layout.sizeMm.width()).arg(layout.sizeMm.height())
                                      : m_size->currentData().toString() + (m_turn->currentData().toBool() ? u" portrait"_s : QString()));
    settings.setValue(colorsKey, m_colors->currentData());
    settings.setValue(sheetKey, m_sheet->currentData());
    settings.setValue(marksKey, m_marks->isChecked());
    emit previewWanted(zonesTicked(), layout);
    accept();
}

} // namespace bihuan
