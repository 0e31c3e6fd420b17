// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_columns_step.h"

#include "core/exchange/import_preview.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int sampleRows = 8;
enum TableColumn { HeadingColumn, TargetColumn, FirstSample };
} // namespace

ImportColumnsStep::ImportColumnsStep(const ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_hint(new ToneLabel(Tone::Neutral, this))
    , m_forget(new QPushButton(tr("&Recognise again"), this))
    , m_table(new QTableWidget(this))
    , m_constantsBox(new QWidget(this))
    , m_create(new QCheckBox(this))
    , m_clear(new QCheckBox(tr("Empty ce&lls empty what is stored"), this))
{
    setObjectName(u"columnsStep"_s);
    m_hint->setObjectName(u"columnsHint"_s);
    m_forget->setObjectName(u"forgetColumnsButton"_s);
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("Forgets what was chosen for lists with these headings"));
    connect(m_forget, &QPushButton::clicked, this, &ImportColumnsStep::forgetWanted);
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("Columns and what they become"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_constantsBox->setObjectName(u"constantsBox"_s);
    new QGridLayout(m_constantsBox);
    m_constantsBox->layout()->setContentsMargins(0, 0, 0, 0);
    m_constantsBox->hide();
    m_create->setText(tr("&Create unknown names: %1").arg(targetNames()));
    m_create->setObjectName(u"createBox"_s);
    m_create->setChecked(true);
    m_create->setVisible(!m_draft.createTargets.isEmpty());
    m_clear->setObjectName(u"clearBox"_s);
    connect(m_create, &QCheckBox::toggled, this, [this] {
        showSamples();
        emit optionsChanged();
    });
    connect(m_clear, &QCheckBox::toggled, this, &ImportColumnsStep::optionsChanged);

    auto* top = new QHBoxLayout;
    top->addWidget(m_hint, 1);
    top->addWidget(m_forget);
    auto* options = new QHBoxLayout;
    options->addWidget(m_create);
    options->addSpacing(16);
    options->addWidget(m_clear);
    options->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_constantsBox);
    column->addLayout(options);
}

QString ImportColumnsStep::targetNames() const
{
    QStringList names;
    for (const RecordKind* kind : m_draft.context.records.store().registry().kinds())
        if (m_draft.createTargets.contains(kind->code))
            names << kind->pluralTitle();
    return names.join(u'、');
}

void ImportColumnsStep::refresh()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        delete m_table->cellWidget(row, TargetColumn); // at once: the table would keep the old boxes for a while
    m_table->clear();
    m_table->setRowCount(0);
    if (!m_draft.file)
        return;
    const SheetTable& table = m_draft.file->table;
    const int samples = qMin(sampleRows, int(table.rows.size()));
    m_table->setColumnCount(FirstSample + samples);
    m_table->setRowCount(int(table.headings.size()));
    QStringList titles{ tr("Column of the file"), tr("becomes") }, letters;
    for (int sample = 0; sample < samples; ++sample)
        titles << tr("Row %1").arg(table.rows[sample].number);
    m_table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < table.headings.size(); ++column) {
        letters << columnLetters(column);
        const QString& heading = table.headings[column];
        auto* item = new QTableWidgetItem(heading.isEmpty() ? tr("(no heading)") : heading);
        item->setToolTip(item->text());
        m_table->setItem(column, HeadingColumn, item);
        m_table->setCellWidget(column, TargetColumn, makeBox(column));
    }
    m_table->setVerticalHeaderLabels(letters);
    const QWidget* box = m_table->cellWidget(0, TargetColumn);
    m_table->verticalHeader()->setDefaultSectionSize(qMax(fontMetrics().height() + 12, box ? box->sizeHint().height() + 2 : 0));
    showSamples();
    m_table->resizeColumnToContents(HeadingColumn);
    m_table->setColumnWidth(HeadingColumn, qBound(100, m_table->columnWidth(HeadingColumn) + 8, 220));
    m_table->setColumnWidth(TargetColumn, qBound(130, box ? box->sizeHint().width() + 8 : 0, 240));
    for (int column = FirstSample; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qBound(90, m_table->columnWidth(column) + 8, 200));
    }
    showConstants();
}

QComboBox* ImportColumnsStep::makeBox(int column)
{
    auto* box = new ComboBox(m_table);
    box->setObjectName(u"column%1Box"_s.arg(column));
    box->setAccessibleName(tr("%1 becomes").arg(m_draft.file->table.headings[column]));
    box->addItem(tr("– left out –"), QString());
    for (const Field& field : m_draft.kind.fields)
        if (!field.has(FieldFlag::Generated))
            box->addItem(field.has(FieldFlag::Required) ? field.title() + u" *"_s : field.title(), field.column);
    box->setCurrentIndex(qMax(0, box->findData(m_draft.file->mapping.value(column))));
    connect(box, &QComboBox::activated, this, [this, column] { takeMapping(column); });
    return box;
}

/// A field is taken from one column only: the other one gives it up.
void ImportColumnsStep::takeMapping(int changedColumn)
{
    const auto boxOf = [this](int column) { return static_cast<QComboBox*>(m_table->cellWidget(column, TargetColumn)); };
    const QVariant taken = boxOf(changedColumn)->currentData();
    ColumnMapping mapping;
    for (int column = 0; column < m_table->rowCount(); ++column) {
        if (column != changedColumn && !taken.toString().isEmpty() && boxOf(column)->currentData() == taken)
            boxOf(column)->setCurrentIndex(0);
        if (const QString target = boxOf(column)->currentData().toString(); !target.isEmpty())
            mapping.insert(column, target);
    }
    emit mappingChosen(mapping);
    showSamples();
    showConstants();
}

/// Each sample as it will be stored; what cannot be read stands as in the file, coloured, with the reason as a tip.
void ImportColumnsStep::showSamples()
{
    if (!m_draft.file)
        return;
    const SheetTable& table = m_draft.file->table;
    const auto rows = previewRows(m_draft.context.records.store(), m_draft.kind, table, m_draft.file->mapping,
                                  m_create->isChecked() ? m_draft.createTargets : QSet<QString>(), sampleRows);
    if (!rows)
        return; // the check that follows says why
    const QPalette palette = QApplication::palette();
    for (int sample = 0; sample < rows->size(); ++sample) {
        for (int column = 0; column < table.headings.size(); ++column) {
            const PreviewCell& cell = rows->at(sample)[column];
            auto* item = new QTableWidgetItem(cell.text);
            QStringList tips;
            for (const Issue& issue : cell.issues)
                tips << issue.message;
            item->setToolTip(tips.isEmpty() ? cell.text : tips.join(u'\n'));
            if (!m_draft.file->mapping.contains(column)) {
                item->setForeground(palette.color(QPalette::PlaceholderText));
            } else if (!cell.issues.isEmpty() && cell.issues.first().severity != Severity::Hint) {
                const Tone tone = hasProblem(cell.issues) ? Tone::Error : Tone::Warning;
                item->setBackground(toneColors(tone, palette).background);
                item->setForeground(toneColors(tone, palette).text);
            }
            m_table->setItem(column, FirstSample + sample, item);
        }
    }
}

/// A required field without a column can still be the same for all rows: a list of guards need not say “guard” 20 times.
void ImportColumnsStep::showConstants()
{
    auto* grid = static_cast<QGridLayout*>(m_constantsBox->layout());
    QHash<QString, QVariant> before;
    for (FieldEditor* editor : std::as_const(m_constants))
        before[editor->field().column] = editor->value();
    qDeleteAll(m_constantsBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_constants.clear();
    int row = 0;
    for (const QString& column : missingColumns(m_draft.kind, m_draft.file->mapping)) {
        const Field& field = *m_draft.kind.field(column);
        if (field.kind != FieldKind::Reference && field.kind != FieldKind::Choice)
            continue;
        auto* label = new QLabel(tr("%1, the same for all new rows:").arg(field.title()), m_constantsBox);
        auto* editor = FieldEditor::make(field, m_draft.context.records.store(), m_constantsBox);
        editor->setValue(before.contains(column) ? before[column] : m_draft.kind.value(m_draft.kind.blank(), column));
        connect(editor, &FieldEditor::edited, this, [this] {
            showMissing();
            emit optionsChanged();
        });
        label->setBuddy(editor->focusProxy());
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row++, 1);
        label->show();
        editor->show();
        m_constants << editor;
    }
    m_constantsBox->setVisible(!m_constants.isEmpty());
    showMissing();
}

QStringList ImportColumnsStep::missing() const
{
    QStringList titles;
    for (const QString& column : m_draft.file ? missingColumns(m_draft.kind, m_draft.file->mapping) : QStringList()) {
        const auto constant = std::find_if(m_constants.cbegin(), m_constants.cend(),
                                           [&](const FieldEditor* editor) { return editor->field().column == column; });
        const Field& field = *m_draft.kind.field(column);
        const QString chosen = constant == m_constants.cend() ? QString() : toStorage(field, (*constant)->value()).toString();
        if (chosen.isEmpty() || chosen == u"0"_s)
            titles << field.title();
    }
    return titles;
}

void ImportColumnsStep::showMissing()
{
    const QStringList titles = missing();
    m_hint->setTone(titles.isEmpty() ? Tone::Neutral : Tone::Warning);
    if (!titles.isEmpty())
        m_hint->setText(tr("Still needed: %1. Choose the column that holds it.").arg(titles.join(u'、')));
    else if (m_draft.remembered)
        m_hint->setText(tr("The columns are as you chose them the last time for a list with these headings."));
    else
        m_hint->setText(tr("Each column of the file becomes what stands beside it; the rows are shown as they will be stored."));
}

ImportOptions ImportColumnsStep::options() const
{
    ImportOptions options;
    if (m_create->isChecked())
        options.createTargets = m_draft.createTargets;
    options.emptyClears = m_clear->isChecked();
    for (const FieldEditor* editor : m_constants)
        options.defaults.insert(editor->field().column, editor->value());
    return options;
}

} // namespace bihuan
