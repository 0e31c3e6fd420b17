// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the import dialog: chosen and read once, then shown in the encoding and from the row that are chosen.
#include "core/exchange/file_kind.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/import_dialog.h"
#include "ui/records/import_memory.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

void ImportDialog::chooseFile()
{
    const QString path
        = m_context.dialogs.chooseOpenFile(this, tr("Choose the list"), tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    loadFile(path);
}

bool ImportDialog::loadFile(const QString& path)
{
    return loadBytes(readTableBytes(path), QFileInfo(path).fileName());
}

bool ImportDialog::loadBytes(const Result<QByteArray>& bytes, const QString& fileName)
{
    const QSignalBlocker quietRow(m_headerRow), quietEncoding(m_encoding);
    m_headerRow->setValue(0);
    m_encoding->setCurrentIndex(0);
    m_fileName = fileName;
    m_fileLabel->setText(m_fileName);
    m_bytes = bytes ? *bytes : QByteArray();
    m_headerRow->setEnabled(bool(bytes));
    m_encoding->setEnabled(bytes && fileKindOf(m_bytes) == FileKind::Text);
    const bool read = parseFile();
    if (!bytes)
        m_messages->showError(bytes.error());
    return read;
}

/// Which UTF-16 it is says the mark at the beginning; without one it is that of Windows.
TextEncoding ImportDialog::chosenEncoding() const
{
    const auto chosen = TextEncoding(m_encoding->currentData().toInt());
    return chosen == TextEncoding::Utf16LittleEndian && m_bytes.startsWith("\xFE\xFF") ? TextEncoding::Utf16BigEndian
                                                                                        : chosen;
}

bool ImportDialog::parseFile()
{
    m_messages->clear();
    m_plan.reset();
    m_file.reset();
    SheetOptions options;
    options.csv.encoding = chosenEncoding();
    auto file = parseImportFile(m_bytes, m_fileName, m_kind, m_headerRow->value(), options);
    if (!file) {
        m_messages->showError(file.error());
        m_fileLabel->setText(m_fileName);
        m_preview->clear();
        m_preview->setRowCount(0);
        m_preview->setColumnCount(0);
        updateButtons();
        return false;
    }
    m_file = std::move(*file);
    QString text = tr("%1: %n row(s), headings in row %2", nullptr, int(m_file->table.rows.size()))
                       .arg(m_fileName)
                       .arg(m_file->table.headerRow);
    if (m_file->encoding)
        text += tr(", encoding %1").arg(encodingName(*m_file->encoding));
    m_fileLabel->setText(text);
    const auto remembered = m_context.settings
        ? rememberedColumns(*m_context.settings, m_kind, m_file->table.headings)
        : std::nullopt;
    if (remembered)
        m_file->mapping = *remembered;
    m_hint->setText(
        remembered ? tr("Above each column stands what you chose the last time for a list with these headings.")
                   : tr("Above each column stands what it will become. Choose another where it was guessed wrong."));
    showPreview();
    updateButtons();
    return true;
}

} // namespace bihuan
