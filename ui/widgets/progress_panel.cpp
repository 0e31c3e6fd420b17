// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_panel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int paintEveryMs = 40;
} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"progressPanel"_s);
    setAccessibleName(tr("Progress"));
    m_what->setObjectName(u"progressWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"progressCount"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"progressCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void ProgressPanel::start(const QString& what, QWidget* locked)
{
    m_running = true;
    m_done = 0;
    m_cancelled = false;
    m_what->setText(what);
    m_count->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_locked = locked;
    if (m_locked)
        m_locked->setEnabled(false);
    show();
    m_sincePaint.start();
}

bool ProgressPanel::advance(int done, int expected)
{
    m_done = done;
    if (m_sincePaint.isValid() && m_sincePaint.elapsed() < paintEveryMs && done != expected)
        return !m_cancelled;
    m_sincePaint.restart();
    const QLocale locale;
    if (expected >= 0) {
        m_bar->setRange(0, expected);
        m_bar->setValue(done);
        m_count->setText(tr("%1 / %2").arg(locale.toString(done), locale.toString(expected)));
    } else {
        m_count->setText(locale.toString(done));
    }
    QCoreApplication::processEvents();
    return !m_cancelled;
}

void ProgressPanel::finish()
{
    m_running = false;
    if (m_locked)
        m_locked->setEnabled(true);
    m_locked = nullptr;
    hide();
}

void ProgressPanel::cancel()
{
    m_cancelled = true;
    m_cancel->setEnabled(false);
}

} // namespace bihuan
