// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/records/import_columns_step.h"
#include "ui/records/import_file_step.h"
#include "ui/records/import_header_step.h"
#include "ui/records/import_report_step.h"
#include "ui/records/import_sheet_model.h"
#include "ui/records/import_step_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const RecordKind& kind, const ImportContext& context, const QSet<QString>& createTargets,
                           QWidget* parent)
    : QDialog(parent)
    , m_draft{ kind, context, createTargets, {}, {}, TextEncoding::Guess, {}, 0, {}, {}, false }
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_bar(new ImportStepBar({ tr("File"), tr("Headings"), tr("Columns"), tr("Trial import") }, this))
    , m_steps(new QStackedWidget(this))
    , m_sheetModel(new ImportSheetModel(this))
    , m_file(new ImportFileStep(m_draft, m_sheetModel, this))
    , m_header(new ImportHeaderStep(m_draft, m_sheetModel, this))
    , m_columns(new ImportColumnsStep(m_draft, this))
    , m_report(new ImportReportStep(context.records.store(), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import: %1").arg(kind.pluralTitle()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    const QSize wanted(980, 700);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(20, 60)));
    m_steps->setObjectName(u"importSteps"_s);
    for (QWidget* step : { static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_header),
                           static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_report) })
        m_steps->addWidget(step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_steps, 1);
    column->addWidget(buildButtons());
    connectSteps();
    goTo(FileStep);
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildButtons()
{
    auto* row = m_buttons = new QWidget(this);
    row->setObjectName(u"importButtons"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    m_back = add(u"backButton"_s, tr("&Back"));
    layout->addStretch(1);
    m_cancel = add(u"cancelButton"_s, tr("Cancel"));
    m_next = add(u"nextButton"_s, tr("&Next"));
    m_import = add(u"importButton"_s, tr("&Import"));
    makePrimary(m_next);
    makePrimary(m_import);
    return row;
}

void ImportDialog::connectSteps()
{
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    connect(m_bar, &ImportStepBar::stepWanted, this, [this](int wanted) {
        if (wanted == ReportStep)
            check();
        else
            goTo(Step(wanted));
    });
    connect(m_file, &ImportFileStep::fileWanted, this, &ImportDialog::chooseFile);
    connect(m_file, &ImportFileStep::templateWanted, this, &ImportDialog::saveTemplate);
    connect(m_file, &ImportFileStep::encodingChosen, this, [this](TextEncoding encoding) {
        m_touched = true;
        m_draft.encoding = encoding;
        m_draft.headerRow = 0;
        readSheet();
    });
    connect(m_file, &ImportFileStep::sheetChosen, this, [this](const QString& name) {
        m_touched = true;
        m_draft.sheetName = name;
        m_draft.headerRow = 0;
        readSheet();
    });
    connect(m_header, &ImportHeaderStep::headerChosen, this, &ImportDialog::chooseHeader);
    connect(m_columns, &ImportColumnsStep::mappingChosen, this, [this](const ColumnMapping& mapping) {
        m_touched = true;
        m_draft.file->mapping = mapping;
        updateState();
    });
    connect(m_columns, &ImportColumnsStep::forgetWanted, this, &ImportDialog::forgetColumns);
    connect(m_columns, &ImportColumnsStep::optionsChanged, this, [this] { m_touched = true; });
    connect(m_report, &ImportReportStep::choiceChanged, this, &ImportDialog::updateState);
}

ImportDialog::Step ImportDialog::step() const { return Step(m_steps->currentIndex()); }

void ImportDialog::goTo(Step step)
{
    if (step != this->step())
        m_messages->clear();
    m_steps->setCurrentIndex(step);
    if (step == HeaderStep)
        m_header->refresh();
    updateState();
    QWidget* const starts[] = { m_draft.sheet ? m_next : findChild<QPushButton*>(u"chooseFileButton"_s),
                                findChild<QWidget*>(u"headerPreview"_s), m_next, m_import };
    starts[step]->setFocus();
}

/// To the next step; the last of them is reached by a check of all rows only.
void ImportDialog::goOn()
{
    if (step() == ColumnsStep)
        check();
    else if (m_next->isEnabled())
        goTo(Step(step() + 1));
}

void ImportDialog::updateState()
{
    const bool reporting = step() == ReportStep;
    const bool columns = m_draft.file && !m_draft.file->mapping.isEmpty() && !m_draft.file->table.rows.isEmpty();
    const bool ready[] = { m_draft.sheet.has_value(), m_draft.file.has_value(), columns, false };
    m_bar->setCurrent(step(), columns ? 4 : m_draft.file ? 3 : m_draft.sheet ? 2 : 1);
    m_back->setVisible(step() != FileStep);
    m_back->setText(reporting ? tr("&Back to correct") : tr("&Back"));
    m_next->setVisible(!reporting);
    m_next->setEnabled(ready[step()]);
    m_import->setVisible(reporting);
    m_import->setEnabled(m_report->canImport());
    const auto good = m_plan ? m_plan->count(RowOutcome::Added) + m_plan->count(RowOutcome::Updated) : 0;
    m_import->setText(tr("&Import %n row(s)", nullptr, int(good)));
    m_next->setDefault(!reporting);
    m_import->setDefault(reporting);
}

/// While work goes on in a loop of its own nothing but its Cancel is to be operated.
void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setEnabled(!busy);
    m_buttons->setEnabled(!busy);
    if (!busy)
        m_progress->finish();
}

void ImportDialog::reject()
{
    if (m_busy) {
        m_progress->cancel();
        return;
    }
    if (m_touched
        && !m_draft.context.dialogs.ask(this, { tr("Give the import up"),
                                                tr("Nothing has been imported yet. What you chose here will be lost."),
                                                {},
                                                tr("Give the import up") }))
        return;
    QDialog::reject();
}

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_busy && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (m_busy || path.isEmpty())
        return;
    event->acceptProposedAction();
    loadFile(path);
}

} // namespace bihuan
