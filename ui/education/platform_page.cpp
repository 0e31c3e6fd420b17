// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/platform_page.h"

#include "core/exchange/sheet_reader.h"
#include "ui/dialogs/dialogs.h"
#include "ui/education/platform_dialog.h"
#include "ui/education/trend_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PageInfo PlatformPage::info()
{
    return { u"platform_trend"_s, tr("Platform learning"), u"table"_s };
}

PlatformPage::PlatformPage(EducationServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
    , m_chart(new TrendChart(this))
    , m_topics(new ComboBox(this))
    , m_table(new QTreeWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"table"_s, this))
{
    m_import = makeAction(u"importTotalsAction"_s, u"import"_s, tr("&Import totals…"), QKeyCombination(Qt::CTRL, Qt::Key_I));
    connect(m_import, &QAction::triggered, this, &PlatformPage::import);
    m_undoAction = makeAction(u"undoTotalsAction"_s, u"undo"_s, tr("&Undo the last import"), QKeySequence::Undo);
    m_undoAction->setEnabled(false);
    connect(m_undoAction, &QAction::triggered, this, &PlatformPage::undo);
    auto* push = new QPushButton(m_import->icon(), m_import->text(), this);
    push->setObjectName(u"importTotalsActionButton"_s);
    push->setAutoDefault(false);
    makePrimary(push);
    connect(push, &QPushButton::clicked, m_import, &QAction::trigger);
    m_topics->setObjectName(u"topicBox"_s);
    m_topics->setAccessibleName(tr("Topic"));
    m_topics->setMinimumWidth(260);
    connect(m_topics, &QComboBox::activated, this, &PlatformPage::showTopic);
    headerLayout()->insertWidget(1, m_topics);
    headerLayout()->addWidget(push);
    m_table->setObjectName(u"topicTable"_s);
    m_table->setAccessibleName(tr("Totals by class"));
    m_table->setHeaderLabels({ tr("Class"), tr("School edition: finished"), tr("of"), tr("Per cent"), tr("Family edition: finished"), tr("of"), tr("Per cent") });
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* both = new QWidget(this);
    both->setObjectName(u"trendAndTopic"_s);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    m_nothing->setTexts(tr("No totals of the platform yet"), tr("Export the table of classes from the platform and import it here (Excel or CSV). Of a table with pupils only the sums are taken."));
    m_nothing->setActions({ m_import });
    m_stack->setObjectName(u"topicOrEmpty"_s);
    m_stack->addWidget(both);
    m_stack->addWidget(m_nothing);
    bodyLayout()->addWidget(m_stack, 1);
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != platformStatType().kind().code && kind != schoolClassType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
}

void PlatformPage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
}

void PlatformPage::reload()
{
    const auto trend = platformTrend(m_services.records.store());
    if (!trend) {
        messages().showError(trend.error());
        return;
    }
    const QString kept = m_topics->currentText();
    m_topics->clear();
    for (auto one = trend->crbegin(); one != trend->crend(); ++one)
        m_topics->addItem(one->topic);
    m_topics->setCurrentIndex(qMax(0, m_topics->findText(kept)));
    m_topics->setVisible(!trend->isEmpty());
    m_chart->setTopics(*trend);
    m_stack->setCurrentIndex(trend->isEmpty() ? 1 : 0);
    emit badgeChanged({});
    emit statusChanged(tr("%1 topics").arg(trend->size()));
    showTopic();
}

void PlatformPage::showTopic()
{
    m_table->clear();
    const RecordStore& store = m_services.records.store();
    const auto rows = store.list(platformStatType(), { .where = { { u"topic"_s, m_topics->currentText() } } });
    const auto classes = store.list(schoolClassType(), { .voidedToo = true });
    if (!rows || !classes) {
        messages().showError(rows ? classes.error() : rows.error());
        return;
    }
    for (const SchoolClass& group : *classes) {
        QStringList cells{ group.name, {}, {}, {}, {}, {}, {} };
        Tone tones[2]{ Tone::Neutral, Tone::Neutral };
        bool any = false;
        for (const PlatformStat& one : *rows) {
            if (one.schoolClass != group.id)
                continue;
            any = true;
            const int edition = one.edition == u"family"_s ? 1 : 0, at = 1 + 3 * edition;
            cells[at] = QString::number(one.done);
            cells[at + 1] = QString::number(one.target);
            cells[at + 2] = tr("%1 %").arg(one.percent());
            tones[edition] = one.done == one.target ? Tone::Ok : Tone::Info;
        }
        if (!any)
            continue;
        auto* item = new QTreeWidgetItem(m_table, cells);
        for (const int edition : { 0, 1 })
            if (!cells[3 + 3 * edition].isEmpty())
                item->setData(3 + 3 * edition, ToneRole, int(tones[edition]));
    }
}

void PlatformPage::import()
{
    const QString path = m_context.dialogs.chooseOpenFile(this, tr("Totals of the platform"), tr("Tables (*.xlsx *.csv *.txt)"));
    if (path.isEmpty())
        return;
    const auto file = readSheetFile(path);
    if (!file) {
        messages().showError(file.error());
        return;
    }
    auto* dialog = new PlatformDialog(m_services.records, file->sheet, QFileInfo(path).fileName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlatformDialog::imported, this, [this](const PlatformUndo& undo) {
        m_undo = undo;
        m_undoAction->setEnabled(true);
        messages().showMessage(Tone::Ok, tr("%n total(s) of classes imported.", nullptr, int(undo.steps.size())), tr("&Undo"), [this] { this->undo(); });
    });
    dialog->open();
}

void PlatformPage::undo()
{
    if (m_undo.steps.isEmpty())
        return;
    const auto done = takeBack(m_services.records, std::exchange(m_undo, {}));
    m_undoAction->setEnabled(false);
    if (!done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("The import is taken back."));
}

QList<QAction*> PlatformPage::fileActions() const
{
    return { m_import };
}

QList<QAction*> PlatformPage::editActions() const
{
    return { m_undoAction };
}

} // namespace bihuan
