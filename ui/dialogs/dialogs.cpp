// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString startFolder(const QString& last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

} // namespace

bool SystemDialogs::ask(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box.setObjectName(u"questionBox"_s);
    box.setTextFormat(Qt::PlainText);
    const QColor color = toneColors(Tone::Warning, box.palette()).text;
    box.setIconPixmap(tintedPixmap(u"warning"_s, color, 32, box.devicePixelRatioF()));
    box.setInformativeText(question.detail);
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel); // it cannot be undone: Enter must not do it
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label,
                                              const QString& accept)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"textQuestion"_s);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    auto* caption = new QLabel(label, &dialog);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    auto* edit = new QLineEdit(&dialog);
    edit->setObjectName(u"textQuestionEdit"_s);
    edit->setMinimumWidth(360);
    caption->setBuddy(edit);
    edit->setAccessibleName(label);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* ok = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    ok->setEnabled(false);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(buttons);
    QObject::connect(edit, &QLineEdit::textChanged, ok,
                     [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text().trimmed();
}

QString SystemDialogs::chooseOpenFile(QWidget* parent, const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, startFolder(m_lastFolder), filter);
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

QStringList SystemDialogs::chooseOpenFiles(QWidget* parent, const QString& title, const QString& filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, startFolder(m_lastFolder), filter);
    if (!paths.isEmpty())
        m_lastFolder = QFileInfo(paths.first()).absolutePath();
    return paths;
}

QString SystemDialogs::chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested,
                                      const QString& filter)
{
    const QString start = QDir(startFolder(m_lastFolder)).filePath(suggested);
    QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    if (path.isEmpty())
        return path;
    // The portable dialog adds no ending by itself.
    const QString ending = QFileInfo(suggested).suffix();
    if (!ending.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    m_lastFolder = QFileInfo(path).absolutePath();
    return path;
}

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, startFolder(m_lastFolder));
    if (!path.isEmpty())
        m_lastFolder = path;
    return path;
}

} // namespace bihuan
