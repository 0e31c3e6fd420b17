// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QSysInfo>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QTableWidget* makeTable(const QList<QPair<QString, QString>>& rows, const QStringList& headings, QWidget* parent)
{
    auto* table = new QTableWidget(int(rows.size()), 2, parent);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < int(rows.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    table->resizeColumnToContents(0);
    return table;
}

} // namespace

AboutDialog::AboutDialog(const ProgramFacts& facts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Bihuan"));
    resize(560, 460);

    auto* title = new QLabel(tr("Bihuan %1").arg(facts.version), this);
    title->setObjectName(u"aboutTitle"_s);
    title->setFont(titleFont(font()));
    auto* purpose = new QLabel(tr("School safety work that closes. Everything stays on this computer."), this);
    purpose->setObjectName(u"aboutPurpose"_s);
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later."), this);
    licence->setObjectName(u"aboutLicence"_s);
    auto* path = new QLabel(tr("Data folder: %1").arg(QDir::toNativeSeparators(facts.dataPath)), this);
    path->setObjectName(u"aboutDataPath"_s);
    for (QLabel* label : { purpose, licence, path }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    QList<QPair<QString, QString>> parts{ { u"Qt"_s, tr("%1, LGPL-3.0").arg(QString::fromLatin1(qVersion())) } };
    parts += facts.components;
    QTableWidget* table = makeTable(parts, { tr("Component"), tr("Version and licence") }, this);
    table->setObjectName(u"aboutComponents"_s);
    table->setAccessibleName(tr("Components"));

    QStringList lines{ title->text(), path->text(),
                       QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture() };
    for (const auto& [name, version] : parts)
        lines << name + u' ' + version;
    m_details = lines.join(u'\n');

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("C&opy details"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addWidget(licence);
    column->addWidget(path);
    column->addSpacing(4);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

ShortcutsDialog::ShortcutsDialog(const QList<QPair<QString, QString>>& rows, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(480, 520);
    QTableWidget* table = makeTable(rows, { tr("Action"), tr("Keys") }, this);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace bihuan
