// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/roster_box.h"

#include "core/base/describe.h"
#include "core/exchange/sheet_reader.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

RosterBox::RosterBox(Dialogs& dialogs, Check check, const QList<QPair<QString, QString>>& categories, QWidget* parent)
    : QFrame(parent)
    , m_dialogs(dialogs)
    , m_check(std::move(check))
    , m_title(new QLabel(this))
    , m_text(new ToneLabel(Tone::Neutral, this))
    , m_choose(new QPushButton(themedIcon(u"open"_s), tr("Choose the staff &list…"), this))
    , m_remove(new QPushButton(tr("&Without a list"), this))
    , m_categoryRow(new QWidget(this))
    , m_category(new ComboBox(m_categoryRow))
    , m_review(new QCheckBox(tr("Look at each &row before importing"), this))
{
    setObjectName(u"rosterBox"_s);
    setAccessibleName(tr("Staff list"));
    setAcceptDrops(true);
    m_title->setObjectName(u"rosterTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"rosterText"_s);
    m_choose->setObjectName(u"chooseRosterButton"_s);
    m_remove->setObjectName(u"removeRosterButton"_s);
    m_review->setObjectName(u"reviewRosterBox"_s);
    auto* paste = new QPushButton(tr("&Paste"), this);
    paste->setObjectName(u"pasteRosterButton"_s);
    paste->setToolTip(tr("A copied file, or rows copied from Excel or WPS (Ctrl+V)"));
    m_category->setObjectName(u"rosterCategoryBox"_s);
    for (const auto& [code, name] : categories)
        m_category->addItem(name, code);
    auto* caption = new QLabel(tr("The list does not say who is what. Everybody in it is:"), m_categoryRow);
    caption->setWordWrap(true);
    caption->setBuddy(m_category);
    m_category->setAccessibleName(tr("Category of everybody in the list"));
    auto* categoryRow = new QHBoxLayout(m_categoryRow);
    categoryRow->setContentsMargins(0, 0, 0, 0);
    categoryRow->addWidget(caption, 1);
    categoryRow->addWidget(m_category);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(paste);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_categoryRow);
    column->addLayout(buttons);
    column->addWidget(m_review);

    connect(m_choose, &QPushButton::clicked, this, &RosterBox::choose);
    connect(paste, &QPushButton::clicked, this, &RosterBox::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_roster.reset();
        present(RosterReport());
    });
    connect(m_category, &QComboBox::activated, this, &RosterBox::checkAgain);
    connect(m_review, &QCheckBox::toggled, this, [this](bool on) {
        if (m_roster)
            m_roster->review = on;
        emit changed();
    });
    present(RosterReport());
}

void RosterBox::choose()
{
    const QString path
        = m_dialogs.chooseOpenFile(this, tr("Choose the staff list"), tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void RosterBox::paste()
{
    if (take(*QGuiApplication::clipboard()->mimeData()))
        return;
    m_text->setTone(Tone::Warning);
    m_text->setText(tr("There is no file and no table in the clipboard. Copy the rows with their headings in Excel or WPS "
                       "first, then paste."));
}

bool RosterBox::take(const QMimeData& mime)
{
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            load(url.toLocalFile());
            return true;
        }
    const QString text = mime.text();
    if (const QString path = text.trimmed(); !path.contains(u'\n') && QFileInfo(path).isFile()) {
        load(path);
        return true;
    }
    if (!text.contains(u'\t') || !text.contains(u'\n'))
        return false;
    accept(text.toUtf8(), tr("pasted rows"));
    return true;
}

void RosterBox::load(const QString& path)
{
    const auto bytes = readTableBytes(path);
    if (bytes) {
        accept(*bytes, QFileInfo(path).fileName());
        return;
    }
    m_roster.reset();
    present(bytes.error());
}

void RosterBox::accept(const QByteArray& bytes, const QString& name)
{
    m_roster = RosterFile{ bytes, name, {}, m_review->isChecked() };
    checkAgain();
}

void RosterBox::checkAgain()
{
    m_roster->categoryCode.clear();
    auto report = m_check(*m_roster);
    if (report && report->needsCategory) {
        m_roster->categoryCode = m_category->currentData().toString();
        report = m_check(*m_roster);
        if (report)
            report->needsCategory = true;
    }
    if (!report)
        m_roster.reset();
    present(report);
}

void RosterBox::present(const Result<RosterReport>& report)
{
    m_report = report.value_or(RosterReport());
    m_categoryRow->setVisible(m_report.needsCategory);
    m_remove->setVisible(m_roster.has_value());
    m_review->setVisible(m_roster.has_value() && m_report.wrong == 0);
    m_choose->setText(m_roster ? tr("Choose another &list…") : tr("Choose the staff &list…"));
    m_title->setText(m_roster ? m_roster->name : tr("Drop the staff list here, or choose it"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    if (!report) {
        m_text->setTone(Tone::Error);
        m_text->setText(describe(report.error()));
    } else if (!m_roster) {
        m_text->setTone(Tone::Neutral);
        m_text->setText(tr("Excel or WPS workbook (.xlsx) or CSV, as it is: title rows, blank rows, merged cells and totals "
                           "do no harm. It can also be imported later."));
    } else {
        QStringList lines{ tr("%n people, headings in row %1: %2", nullptr, m_report.rows)
                               .arg(m_report.headerRow)
                               .arg(m_report.columns.join(u'、')) };
        if (!m_report.newNames.isEmpty())
            lines << tr("New departments and posts: %1").arg(m_report.newNames.join(u'、'));
        if (m_report.wrong > 0) {
            lines << tr("%n row(s) need a look:", nullptr, m_report.wrong);
            lines += m_report.firstWrong;
        } else {
            lines << tr("All rows can be imported.");
        }
        m_text->setTone(m_report.wrong > 0 ? Tone::Warning : Tone::Ok);
        m_text->setText(lines.join(u'\n'));
    }
    emit changed();
}

void RosterBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void RosterBox::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void RosterBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace bihuan
