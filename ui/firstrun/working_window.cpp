// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/working_window.h"

#include "ui/widgets/progress_panel.h"

#include <QCloseEvent>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int longMs = 700; ///< what takes longer is explained
} // namespace

WorkingWindow::WorkingWindow(const QString& what, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_progress(new ProgressPanel(this))
{
    setObjectName(u"workingWindow"_s);
    setAccessibleName(what);
    setWindowTitle(what);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_progress);
    m_progress->start(what, nullptr);
    resize(560, sizeHint().height());
    QTimer::singleShot(longMs, this, &QWidget::show);
}

void WorkingWindow::closeEvent(QCloseEvent* event)
{
    m_progress->cancel();
    event->ignore(); // it goes when the work has come to a place where it can stop
}

} // namespace bihuan
