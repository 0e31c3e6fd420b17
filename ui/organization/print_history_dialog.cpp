// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/print_history_dialog.h"

#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRuns = 500;

QString outputName(const QString& output)
{
    if (output == u"pdf"_s)
        return PrintHistoryDialog::tr("One PDF");
    if (output == u"files"_s)
        return PrintHistoryDialog::tr("One PDF each");
    return PrintHistoryDialog::tr("Printer");
}

} // namespace

PrintHistoryDialog::PrintHistoryDialog(AgreementPrinting& printing, QWidget* parent)
    : QDialog(parent)
    , m_printing(printing)
    , m_messages(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_people(new QTreeWidget(this))
    , m_where(new QLabel(this))
    , m_open(new QPushButton(tr("&Open file"), this))
    , m_reprint(new QPushButton(tr("&Print again…"), this))
{
    setObjectName(u"printHistoryDialog"_s);
    setWindowTitle(tr("What was printed"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(860, 600);
    const auto prepare = [](QTreeWidget* list, const QString& name, const QString& said, const QStringList& headings) {
        list->setObjectName(name);
        list->setAccessibleName(said);
        list->setHeaderLabels(headings);
        list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        list->setRootIsDecorated(false);
        list->setAlternatingRowColors(true);
        list->setUniformRowHeights(true);
    };
    prepare(m_list, u"printRuns"_s, tr("Prints, newest first"),
            { tr("When"), tr("Who"), tr("To"), tr("File or printer"), tr("Agreements"), tr("Copies"), tr("Pages") });
    prepare(m_people, u"printedPeople"_s, tr("Agreements of this print"), { tr("Number"), tr("Name"), tr("Department") });
    m_where->setObjectName(u"printWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"historyHalves"_s);
    halves->addWidget(m_list);
    halves->addWidget(m_people);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    m_open->setObjectName(u"openFileButton"_s);
    m_reprint->setObjectName(u"reprintButton"_s);
    makePrimary(m_reprint);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_where, 1);
    for (QPushButton* button : { close, m_open, m_reprint }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_open, &QPushButton::clicked, this, &PrintHistoryDialog::openFile);
    connect(m_reprint, &QPushButton::clicked, this, &PrintHistoryDialog::reprint);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PrintHistoryDialog::showRun);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(halves, 1);
    column->addLayout(buttons);
    fill();
}

void PrintHistoryDialog::fill()
{
    auto runs = m_printing.history({}, mostRuns);
    if (!runs) {
        m_messages->showError(runs.error());
    } else {
        m_runs = std::move(*runs);
        QList<QTreeWidgetItem*> items;
        for (const PrintRun& run : std::as_const(m_runs))
            items << new QTreeWidgetItem({ run.at.toString(u"yyyy-MM-dd HH:mm"_s), run.actor, outputName(run.output),
                                           run.fileName, QString::number(run.agreements),
                                           run.copies > 0 ? QString::number(run.copies) : tr("various"),
                                           QString::number(run.pages) });
        m_list->addTopLevelItems(items);
        if (m_runs.isEmpty())
            m_messages->showMessage(Tone::Info, tr("Nothing was printed yet."));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showRun();
}

const PrintRun* PrintHistoryDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 ? &m_runs[row] : nullptr;
}

void PrintHistoryDialog::showRun()
{
    m_people->clear();
    m_letters.clear();
    const PrintRun* run = current();
    if (run) {
        auto letters = m_printing.printedIn(run->id);
        if (letters)
            m_letters = std::move(*letters);
        else
            m_messages->showError(letters.error());
    }
    QList<QTreeWidgetItem*> items;
    for (const PrintLetter& letter : std::as_const(m_letters))
        items << new QTreeWidgetItem({ letter.number, letter.name, letter.department });
    m_people->addTopLevelItems(items);
    m_people->resizeColumnToContents(0);
    const bool there = run && !run->path.isEmpty() && QFileInfo::exists(run->path);
    m_where->setText(!run || run->path.isEmpty() ? QString()
                         : there                 ? QDir::toNativeSeparators(run->path)
                                 : tr("%1 is no longer there.").arg(QDir::toNativeSeparators(run->path)));
    m_open->setText(run && run->output == u"files"_s ? tr("&Open folder") : tr("&Open file"));
    m_open->setEnabled(there);
    m_reprint->setEnabled(!m_letters.isEmpty());
}

void PrintHistoryDialog::reprint()
{
    PrintSelection selection;
    selection.year = m_letters.first().year;
    for (const PrintLetter& letter : std::as_const(m_letters))
        selection.agreements << letter.agreement;
    selection.copies = current()->copies;
    accept();
    emit reprintWanted(selection);
}

void PrintHistoryDialog::openFile()
{
    if (const PrintRun* run = current(); run && !QDesktopServices::openUrl(QUrl::fromLocalFile(run->path)))
        m_messages->showMessage(Tone::Error, tr("No program on this computer opens it."));
}

} // namespace bihuan
