// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/binder/binder_page.h"

#include "core/archive/binder/binder_gather.h"
#include "core/archive/items/archive_item.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bihuan {

PageInfo BinderPage::info()
{
    return {u"binder"_s, tr("Archive export"), u"pdf"_s};
}

BinderPage::BinderPage(BinderServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent), m_services(services), m_context(context), m_choices(new QWidget(this)), m_year(new SpinBox(m_choices)), m_part(new ComboBox(m_choices)), m_split(new ComboBox(m_choices)),
      m_uncollected(new QCheckBox(tr("Also records that are not &collected as items yet"), m_choices)), m_secret(new QCheckBox(tr("Also what has a &secrecy"), m_choices)),
      m_data(new QCheckBox(tr("Put the records inside as a &workbook"), m_choices)), m_byHand(new QLabel(m_choices)), m_yearAgain(new QPushButton(tr("&Whole year instead"), m_choices)), m_figures(new QLabel(this)),
      m_listTitle(new QLabel(this)), m_list(new QTreeWidget(this)), m_desk(new ExportDesk(services, context, *this, m_choices))
{
    m_count = makeAction(u"countExportAction"_s, u"search"_s, tr("C&ount first"), QKeySequence(Qt::Key_F5));
    m_write = makeAction(u"writeExportAction"_s, u"pdf"_s, tr("&Export as PDF…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    QAction* history = makeAction(u"exportHistoryAction"_s, u"history"_s, tr("What was exported"));
    connect(m_count, &QAction::triggered, this, &BinderPage::count);
    connect(m_write, &QAction::triggered, this, &BinderPage::write);
    connect(history, &QAction::triggered, this, [this] { emit pageWanted(archiveExportType().kind().code); });
    for (QAction* action : {history, m_count, m_write}) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        if (action == m_write)
            makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        headerLayout()->addWidget(button);
    }

    QFormLayout* form = makeForm();
    m_year->setRange(1990, 2100);
    m_year->setValue(services.records.store().database().clock().today().year());
    addFormRow(*form, tr("&Year"), m_year, u"exportYear"_s);
    addFormRow(*form, tr("&Part"), m_part, u"exportPart"_s);
    addFormRow(*form, tr("&Files"), m_split, u"exportSplit"_s);
    m_split->addItem(tr("One file"), 0);
    for (const int mb : {50, 100, 200, 500, 1000})
        m_split->addItem(tr("Parts of at most %1 MB").arg(mb), mb);
    m_data->setChecked(true);
    for (const auto& [box, name] : {std::pair(m_uncollected, "exportUncollected"), std::pair(m_secret, "exportSecret"), std::pair(m_data, "exportData")}) {
        box->setObjectName(QLatin1String(name));
        form->addRow(QString(), box);
    }
    m_byHand->setObjectName(u"exportByHand"_s);
    m_byHand->setTextFormat(Qt::PlainText);
    m_byHand->setWordWrap(true);
    m_yearAgain->setObjectName(u"exportYearAgain"_s);
    m_yearAgain->setAutoDefault(false);
    connect(m_yearAgain, &QPushButton::clicked, this, [this] { chooseByHand({}, {}); });
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    m_choices->setObjectName(u"exportChoices"_s);
    column->addWidget(m_byHand);
    column->addWidget(m_yearAgain, 0, Qt::AlignLeft);
    column->addLayout(form);
    m_choices->setMaximumWidth(640);
    bodyLayout()->addWidget(m_choices);

    m_figures->setObjectName(u"exportFigures"_s);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    QFont large = m_figures->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_figures->setFont(large);
    bodyLayout()->addWidget(m_figures);
    m_listTitle->setObjectName(u"exportListTitle"_s);
    m_listTitle->setTextFormat(Qt::PlainText);
    bodyLayout()->addWidget(m_listTitle);
    m_list->setObjectName(u"exportProblems"_s);
    m_list->setAccessibleName(tr("To be looked at"));
    m_list->setHeaderLabels({tr("Item"), tr("What about it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setDefaultSectionSize(300);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* row) {
        if (const QString kind = row->data(0, Qt::UserRole).toString(); !kind.isEmpty())
            emit recordWanted(kind, row->data(0, Qt::UserRole + 1).toLongLong());
    });
    bodyLayout()->addWidget(m_list, 1);

    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        fillParts();
        changed();
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, &BinderPage::changed);
    for (QCheckBox* box : {m_uncollected, m_secret, m_data})
        connect(box, &QCheckBox::toggled, this, &BinderPage::changed);
    connect(m_desk, &ExportDesk::written, this, [this](const BinderReport& report) {
        m_figures->setText(tr("Written: %1 items, %2 records, %3 attachments, %4 pages, %5 in %6 file(s).").arg(report.items).arg(report.records).arg(report.attachments).arg(report.pages)
                               .arg(QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeTraditionalFormat)).arg(report.files.size()));
        show(report.problems, report.leftOut);
    });
    fillParts();
    chooseByHand({}, {});
}

QList<QAction*> BinderPage::fileActions() const
{
    return {m_count, m_write};
}

void BinderPage::activated()
{
    if (!m_desk->isBusy())
        fillParts();
}

void BinderPage::fillParts()
{
    const QVariant chosen = m_part->currentData();
    const QSignalBlocker quiet(m_part);
    m_part->clear();
    m_part->addItem(tr("Everything of the year"), QString());
    const RecordStore& store = m_services.records.store();
    if (const auto mechanisms = mechanismNames(store))
        for (const auto& [code, name] : *mechanisms)
            m_part->addItem(name, u"m:"_s + code);
    QStringList classes;
    if (const auto items = store.list(archiveItemType(), {.where = {{u"year"_s, m_year->value()}}}))
        for (const ArchiveItem& one : *items)
            if (!one.classCode.isEmpty() && !classes.contains(one.classCode))
                classes << one.classCode;
    classes.sort();
    for (const QString& code : std::as_const(classes))
        m_part->addItem(tr("Class %1").arg(code), u"c:"_s + code);
    m_part->setCurrentIndex(std::max(0, m_part->findData(chosen)));
}

void BinderPage::chooseByHand(const QList<qint64>& items, const QList<BoundRecord>& records)
{
    m_items = items;
    m_records = records;
    const bool byHand = !items.isEmpty() || !records.isEmpty();
    m_byHand->setText(tr("%1 items and %2 records chosen by hand.").arg(items.size()).arg(records.size()));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_byHand, m_yearAgain})
        widget->setVisible(byHand);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_year, m_part, m_uncollected, m_secret})
        widget->setEnabled(!byHand);
    changed();
}

BinderScope BinderPage::scope() const
{
    BinderScope scope{.year = m_year->value(), .items = m_items, .records = m_records, .uncollected = m_uncollected->isChecked(), .secretToo = m_secret->isChecked()};
    const QString part = m_part->currentData().toString();
    (part.startsWith(u"m:"_s) ? scope.mechanism : scope.classCode) = part.mid(2);
    return scope;
}

void BinderPage::changed()
{
    m_expectedPages = -1;
    m_figures->setText(tr("“Count first” says how many items and pages it will be, and what is to be looked at before."));
    show({}, {});
}

void BinderPage::show(const QList<BinderProblem>& problems, const QStringList& leftOut)
{
    m_list->clear();
    for (const QString& line : leftOut)
        addProblem(*m_list, tr("Left out"), line, {}, 0);
    for (const BinderProblem& one : problems)
        addProblem(*m_list, one.item, one.text, one.record.kind, one.record.id);
    const qsizetype count = problems.size() + leftOut.size();
    m_listTitle->setText(count == 0 ? QString() : tr("To be looked at (%1): Enter opens the record.").arg(count));
    m_listTitle->setVisible(count > 0);
    m_list->setVisible(count > 0);
}

void BinderPage::count()
{
    const BinderScope wanted = scope();
    const auto survey = m_desk->survey([wanted](BinderServices::Copy& copy) {
        const BinderSource source = copy.source();
        return gatherBinder(source.store, source.papers, wanted);
    });
    if (!survey)
        return;
    m_expectedPages = survey->pages;
    if (survey->items == 0)
        m_figures->setText(tr("Nothing of this year fits what was chosen."));
    else
        m_figures->setText(tr("It will be %1 items, %2 records and %3 attachments: about %4 pages and %5.").arg(survey->items).arg(survey->records).arg(survey->attachments).arg(survey->pages)
                               .arg(QLocale().formattedDataSize(survey->bytes, 1, QLocale::DataSizeTraditionalFormat)));
    show(survey->problems, survey->leftOut);
}

void BinderPage::write()
{
    const BinderScope wanted = scope();
    const bool byHand = !m_items.isEmpty() || !m_records.isEmpty();
    QString name = byHand ? tr("Safety archive, selection") : tr("Safety archive %1").arg(wanted.year);
    if (!byHand && m_part->currentIndex() > 0)
        name += u'-' + m_part->currentText();
    m_desk->write(
        [wanted](BinderServices::Copy& copy) {
            const BinderSource source = copy.source();
            return gatherBinder(source.store, source.papers, wanted);
        },
        {.splitMb = m_split->currentData().toInt(), .sourceData = m_data->isChecked(), .expectedPages = m_expectedPages, .suggestedName = name});
}

} // namespace bihuan
