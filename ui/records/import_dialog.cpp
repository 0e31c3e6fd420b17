// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_dialog.h"

#include "core/exchange/sheet_reader.h"
#include "ui/records/field_editor.h"
#include "ui/records/import_memory.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int previewRows = 30;
} // namespace

ImportDialog::ImportDialog(const RecordKind& kind, const ImportContext& context, const QSet<QString>& createTargets,
                           QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_context(context)
    , m_createTargets(createTargets)
    , m_messages(new MessageBar(this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import: %1").arg(kind.pluralTitle()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(940, 660);
    m_steps->setObjectName(u"importSteps"_s);
    m_steps->addWidget(buildColumnsStep());
    m_steps->addWidget(buildReportStep());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_steps, 1);
    column->addWidget(buildButtons());
    updateButtons();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildColumnsStep()
{
    auto* step = new QWidget(this);
    step->setObjectName(u"columnsStep"_s);
    auto* choose = new QPushButton(themedIcon(u"open"_s), tr("Choose &file…"), step);
    choose->setObjectName(u"chooseFileButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_fileLabel = new QLabel(tr("An Excel workbook (.xlsx) or a CSV file, with one person or thing per row."), step);
    m_fileLabel->setObjectName(u"fileLabel"_s);
    m_fileLabel->setTextFormat(Qt::PlainText);
    m_fileLabel->setWordWrap(true);
    m_headerRow = new SpinBox(step);
    m_headerRow->setObjectName(u"headerRowEdit"_s);
    m_headerRow->setRange(0, 1000);
    m_headerRow->setSpecialValueText(tr("found by itself"));
    m_headerRow->setMinimumWidth(fontMetrics().horizontalAdvance(m_headerRow->specialValueText()) + 52);
    m_headerRow->setEnabled(false);
    auto* headerLabel = new QLabel(tr("&Row of the headings:"), step);
    headerLabel->setBuddy(m_headerRow);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportDialog::parseFile);
    m_encoding = new ComboBox(step);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_encoding->addItem(tr("found by itself"), int(TextEncoding::Guess));
    m_encoding->addItem(u"UTF-8"_s, int(TextEncoding::Utf8));
    m_encoding->addItem(u"GB18030"_s, int(TextEncoding::Gb18030));
    m_encoding->addItem(u"UTF-16"_s, int(TextEncoding::Utf16LittleEndian));
    m_encoding->setEnabled(false);
    auto* encodingLabel = new QLabel(tr("E&ncoding:"), step);
    encodingLabel->setBuddy(m_encoding);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportDialog::parseFile);

    m_hint = new ToneLabel(Tone::Neutral, step);
    m_hint->setObjectName(u"columnsHint"_s);
    m_hint->setText(tr("Above each column stands what it will become. Choose another where it was guessed wrong."));
    m_preview = new QTableWidget(step);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the rows"));
    m_preview->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setCornerButtonEnabled(false);
    m_constantsBox = new QWidget(step);
    m_constantsBox->setObjectName(u"constantsBox"_s);
    new QGridLayout(m_constantsBox);
    m_constantsBox->layout()->setContentsMargins(0, 0, 0, 0);
    m_constantsBox->hide();

    m_create = new QCheckBox(tr("Create unknown &names: %1").arg(targetNames()), step);
    m_create->setObjectName(u"createBox"_s);
    m_create->setChecked(true);
    m_create->setVisible(!m_createTargets.isEmpty());
    m_clear = new QCheckBox(tr("&Empty cells empty what is stored"), step);
    m_clear->setObjectName(u"clearBox"_s);

    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(choose);
    fileRow->addWidget(m_fileLabel, 1);
    fileRow->addWidget(headerLabel);
    fileRow->addWidget(m_headerRow);
    fileRow->addWidget(encodingLabel);
    fileRow->addWidget(m_encoding);
    auto* options = new QHBoxLayout;
    options->addWidget(m_create);
    options->addSpacing(16);
    options->addWidget(m_clear);
    options->addStretch(1);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(fileRow);
    column->addWidget(m_hint);
    column->addWidget(m_preview, 1);
    column->addWidget(m_constantsBox);
    column->addLayout(options);
    return step;
}

QWidget* ImportDialog::buildReportStep()
{
    auto* step = new QWidget(this);
    step->setObjectName(u"reportStep"_s);
    m_summary = new QLabel(step);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.15);
    strong.setBold(true);
    m_summary->setFont(strong);
    m_report = new QTreeWidget(step);
    m_report->setObjectName(u"importReport"_s);
    m_report->setAccessibleName(tr("What would happen to each row"));
    m_report->setHeaderLabels({ tr("Row"), tr("Name"), tr("What") });
    m_report->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_report->setAlternatingRowColors(true);
    m_report->setWordWrap(true);
    m_allOrNothing = new QRadioButton(tr("&All or nothing: correct the file first when a row is wrong"), step);
    m_allOrNothing->setObjectName(u"allOrNothingButton"_s);
    m_allOrNothing->setChecked(true);
    m_goodRows
        = new QRadioButton(tr("Import the &good rows and save the wrong ones with their reasons as an Excel file"), step);
    m_goodRows->setObjectName(u"goodRowsButton"_s);
    for (QRadioButton* button : { m_allOrNothing, m_goodRows })
        connect(button, &QRadioButton::toggled, this, &ImportDialog::updateButtons);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_report, 1);
    column->addWidget(m_allOrNothing);
    column->addWidget(m_goodRows);
    return step;
}

QWidget* ImportDialog::buildButtons()
{
    auto* row = new QWidget(this);
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
    connect(add(u"cancelButton"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_next = add(u"checkButton"_s, tr("&Check the rows"));
    m_import = add(u"importButton"_s, tr("&Import"));
    makePrimary(m_next);
    makePrimary(m_import);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        m_messages->clear();
        updateButtons();
    });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    return row;
}

QString ImportDialog::targetNames() const
{
    QStringList names;
    for (const RecordKind* kind : m_context.records.store().registry().kinds())
        if (m_createTargets.contains(kind->code))
            names << kind->pluralTitle();
    return names.join(u'、');
}

void ImportDialog::showPreview()
{
    const SheetTable& table = m_file->table;
    const int columns = int(table.headings.size());
    const int rows = qMin(previewRows, int(table.rows.size()));
    m_preview->clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows + 1);
    QStringList headings, numbers{ tr("becomes") };
    for (const QString& heading : table.headings)
        headings << (heading.isEmpty() ? tr("(no heading)") : heading);
    m_preview->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < columns; ++column) {
        auto* box = new ComboBox(m_preview);
        box->setObjectName(u"column%1Box"_s.arg(column));
        box->setAccessibleName(tr("%1 becomes").arg(headings[column]));
        box->addItem(tr("– left out –"), QString());
        for (const Field& field : m_kind.fields)
            if (!field.has(FieldFlag::Generated))
                box->addItem(field.title(), field.column);
        box->setCurrentIndex(qMax(0, box->findData(m_file->mapping.value(column))));
        connect(box, &QComboBox::activated, this, [this, box, column] {
            // A field is taken from one column only: the other one gives it up.
            for (int other = 0; other < m_preview->columnCount(); ++other)
                if (auto* otherBox = static_cast<QComboBox*>(m_preview->cellWidget(0, other)); other != column
                    && !box->currentData().toString().isEmpty() && otherBox->currentData() == box->currentData())
                    otherBox->setCurrentIndex(0);
            showConstants();
        });
        m_preview->setCellWidget(0, column, box);
    }
    for (int row = 0; row < rows; ++row) {
        numbers << QString::number(table.rows[row].number);
        for (int column = 0; column < columns; ++column)
            m_preview->setItem(row + 1, column, new QTableWidgetItem(table.rows[row].cells.value(column)));
    }
    m_preview->setVerticalHeaderLabels(numbers);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_preview->setRowHeight(0, fontMetrics().height() + 20);
    for (int column = 0; column < columns; ++column) {
        m_preview->resizeColumnToContents(column);
        m_preview->setColumnWidth(column, qBound(110, m_preview->columnWidth(column) + 12, 240));
    }
    showConstants();
}

/// A required field without a column can still be the same for all rows: a list of guards need not say “guard” 20 times.
void ImportDialog::showConstants()
{
    auto* grid = static_cast<QGridLayout*>(m_constantsBox->layout());
    QHash<QString, QVariant> before;
    for (FieldEditor* editor : std::as_const(m_constants))
        before[editor->field().column] = editor->value();
    qDeleteAll(m_constantsBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_constants.clear();
    const ColumnMapping chosen = mapping();
    int row = 0;
    for (const Field& field : m_kind.fields) {
        const bool mapped = std::find(chosen.begin(), chosen.end(), field.column) != chosen.end();
        const bool sameable = field.kind == FieldKind::Reference || field.kind == FieldKind::Choice;
        if (mapped || !sameable || !field.has(FieldFlag::Required))
            continue;
        auto* label = new QLabel(tr("%1, the same for all new rows:").arg(field.title()), m_constantsBox);
        auto* editor = FieldEditor::make(field, m_context.records.store(), m_constantsBox);
        editor->setValue(before.contains(field.column) ? before[field.column]
                                                       : m_kind.value(m_kind.blank(), field.column));
        label->setBuddy(editor->focusProxy());
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row++, 1);
        label->show();
        editor->show();
        m_constants << editor;
    }
    m_constantsBox->setVisible(!m_constants.isEmpty());
}

ColumnMapping ImportDialog::mapping() const
{
    ColumnMapping result;
    for (int column = 0; column < m_preview->columnCount(); ++column)
        if (const auto* box = qobject_cast<QComboBox*>(m_preview->cellWidget(0, column)))
            if (const QString target = box->currentData().toString(); !target.isEmpty())
                result.insert(column, target);
    return result;
}

void ImportDialog::check()
{
    if (!m_file)
        return;
    m_messages->clear();
    ImportOptions options;
    if (m_create->isChecked())
        options.createTargets = m_createTargets;
    options.emptyClears = m_clear->isChecked();
    for (const FieldEditor* editor : std::as_const(m_constants))
        options.defaults.insert(editor->field().column, editor->value());
    auto plan = m_context.importer.plan(m_kind, m_file->table, mapping(), m_file->source, options);
    if (!plan) {
        m_messages->showError(plan.error());
        return;
    }
    m_plan = std::move(*plan);
    if (m_context.settings)
        rememberColumns(*m_context.settings, m_kind, m_file->table.headings, mapping());
    fillReport();
    m_steps->setCurrentIndex(1);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const bool reporting = m_steps->currentIndex() == 1;
    m_back->setVisible(reporting);
    m_next->setVisible(!reporting);
    m_next->setEnabled(m_file.has_value() && !m_file->table.rows.isEmpty());
    m_import->setVisible(reporting);
    if (!reporting || !m_plan)
        return;
    const auto wrong = m_plan->count(RowOutcome::Wrong);
    const auto good = m_plan->count(RowOutcome::Added) + m_plan->count(RowOutcome::Updated);
    m_allOrNothing->setVisible(wrong > 0);
    m_goodRows->setVisible(wrong > 0);
    m_import->setEnabled(good > 0 && (wrong == 0 || m_goodRows->isChecked()));
    m_import->setText(tr("&Import %n row(s)", nullptr, int(good)));
}

} // namespace bihuan
