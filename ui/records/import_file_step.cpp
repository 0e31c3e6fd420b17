// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_file_step.h"

#include "core/exchange/file_kind.h"
#include "ui/records/import_sheet_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace bihuan {

using namespace Qt::StringLiterals;

ImportFileStep::ImportFileStep(const ImportDraft& draft, ImportSheetModel* sheetModel, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_rows(ImportSheetModel::makeView(sheetModel, u"filePreview"_s, this))
    , m_nothing(new EmptyState(u"import"_s, this))
    , m_rowsOrNothing(new QStackedWidget(this))
{
    setObjectName(u"fileStep"_s);
    m_choose = new QPushButton(themedIcon(u"open"_s), tr("Choose &file…"), this);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::fileWanted);
    auto* form = new QPushButton(themedIcon(u"export"_s), tr("&Template to fill in…"), this);
    form->setObjectName(u"templateButton"_s);
    form->setAutoDefault(false);
    connect(form, &QPushButton::clicked, this, &ImportFileStep::templateWanted);
    m_file = new QLabel(this);
    m_file->setObjectName(u"fileLabel"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_nothing->setObjectName(u"noFile"_s);
    m_rowsOrNothing->setObjectName(u"fileRowsOrNothing"_s);
    m_rowsOrNothing->addWidget(m_rows);
    m_rowsOrNothing->addWidget(m_nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addWidget(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(buildChoices());
    column->addWidget(m_rowsOrNothing, 1);
    refresh();
}

QWidget* ImportFileStep::buildChoices()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"fileChoices"_s);
    m_encoding = new ComboBox(box);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_encoding->addItem(tr("found by itself"), int(TextEncoding::Guess));
    m_encoding->addItem(u"UTF-8"_s, int(TextEncoding::Utf8));
    m_encoding->addItem(tr("GB18030 (GBK, GB2312)"), int(TextEncoding::Gb18030));
    m_encoding->addItem(u"UTF-16"_s, int(TextEncoding::Utf16LittleEndian));
    m_encodingLabel = new QLabel(tr("&Encoding:"), box);
    m_encodingLabel->setBuddy(m_encoding);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] {
        // Which UTF-16 it is says the mark at the beginning; without one it is that of Windows.
        auto chosen = TextEncoding(m_encoding->currentData().toInt());
        if (chosen == TextEncoding::Utf16LittleEndian && m_draft.bytes.startsWith("\xFE\xFF"))
            chosen = TextEncoding::Utf16BigEndian;
        emit encodingChosen(chosen);
    });
    m_sheets = new ComboBox(box);
    m_sheets->setObjectName(u"sheetBox"_s);
    m_sheetLabel = new QLabel(tr("&Sheet:"), box);
    m_sheetLabel->setBuddy(m_sheets);
    connect(m_sheets, &QComboBox::activated, this, [this] { emit sheetChosen(m_sheets->currentText()); });
    auto* hint = new ToneLabel(Tone::Neutral, box);
    hint->setObjectName(u"fileHint"_s);
    hint->setText(tr("These are the rows as the program reads them. If the words are garbled, choose another encoding."));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_encodingLabel);
    row->addWidget(m_encoding);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheets);
    row->addSpacing(10);
    row->addWidget(hint, 1);
    return box;
}

void ImportFileStep::refresh()
{
    const QSignalBlocker quietEncoding(m_encoding), quietSheets(m_sheets);
    const bool text = !m_draft.bytes.isEmpty() && fileKindOf(m_draft.bytes) == FileKind::Text;
    const bool bigEndian = m_draft.encoding == TextEncoding::Utf16BigEndian;
    m_encoding->setCurrentIndex(
        m_encoding->findData(int(bigEndian ? TextEncoding::Utf16LittleEndian : m_draft.encoding)));
    m_encoding->setVisible(text);
    m_encodingLabel->setVisible(text);
    const QStringList names = m_draft.sheet ? m_draft.sheet->file.sheetNames : QStringList();
    m_sheets->clear();
    m_sheets->addItems(names);
    if (m_draft.sheet)
        m_sheets->setCurrentText(m_draft.sheet->file.sheet.name);
    m_sheets->setVisible(names.size() > 1);
    m_sheetLabel->setVisible(names.size() > 1);
    findChild<QLabel*>(u"fileHint"_s)->setVisible(text);

    m_rowsOrNothing->setCurrentWidget(m_draft.sheet ? static_cast<QWidget*>(m_rows) : m_nothing);
    if (m_draft.fileName.isEmpty()) {
        m_file->clear();
        m_nothing->setTexts(tr("Choose the list, or drop its file here"),
                            tr("An Excel workbook (.xlsx) or a CSV file, with one entry per row. The headings may be called as "
                               "they are with you."));
    } else if (!m_draft.sheet) {
        m_file->setText(m_draft.fileName);
        m_nothing->setTexts(tr("Nothing could be read"), tr("Choose another encoding or another file, or drop it here."));
    } else {
        QString line = tr("%1: %n row(s)", nullptr, int(m_draft.sheet->file.sheet.rows.size())).arg(m_draft.fileName);
        if (m_draft.sheet->file.encoding)
            line += tr(", encoding %1").arg(encodingName(*m_draft.sheet->file.encoding));
        m_file->setText(line);
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->model()->columnCount(); ++column)
        m_rows->setColumnWidth(column, qBound(60, m_rows->columnWidth(column) + 10, 220));
}

} // namespace bihuan
