// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/template_findings.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tone_label.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {
constexpr int mostLines = 5; ///< to be seen at once; the text needs the room
} // namespace

TemplateFindings::TemplateFindings(QWidget* parent)
    : QFrame(parent)
    , m_summary(new ToneLabel(Tone::Ok, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"templateFindings"_s);
    m_summary->setObjectName(u"findingSummary"_s);
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("What the check found"));
    m_list->setToolTip(tr("Enter or a click goes to the place."));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    const auto jump = [this](QListWidgetItem* item) {
        const TextFinding& finding = m_findings[m_list->row(item)];
        emit jumpWanted(finding.block, finding.words);
    };
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(m_list, &QListWidget::itemActivated, this, jump);
    setFindings({});
}

void TemplateFindings::setFindings(const QList<TextFinding>& findings)
{
    const auto same = [](const TextFinding& a, const TextFinding& b) {
        return a.issue == b.issue && a.block == b.block && a.words == b.words;
    };
    if (m_list->count() > 0 && std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend(), same))
        return; // typing goes on elsewhere: the list keeps its place
    m_findings = findings;
    int counts[3] = {};
    m_list->clear();
    for (const TextFinding& finding : findings) {
        ++counts[int(finding.issue.severity)];
        const bool problem = finding.issue.severity == Severity::Problem;
        const bool warning = finding.issue.severity == Severity::Warning;
        auto* item = new QListWidgetItem(themedIcon(problem ? u"error"_s : warning ? u"warning"_s : u"info"_s),
                                         finding.issue.message, m_list);
        item->setToolTip(finding.issue.message);
    }
    const int problems = counts[int(Severity::Problem)], others = int(findings.size()) - problems;
    m_summary->setTone(problems > 0 ? Tone::Error : others > 0 ? Tone::Warning : Tone::Ok);
    m_summary->setText(findings.isEmpty() ? tr("Check: nothing found.")
                           : problems > 0 && others > 0
                           ? tr("Check: %1 to put right before saving, %2 to look at.").arg(problems).arg(others)
                           : problems > 0 ? tr("Check: %1 to put right before saving.").arg(problems)
                                          : tr("Check: %1 to look at.").arg(others));
    m_list->setVisible(!findings.isEmpty());
    fitHeight();
}

void TemplateFindings::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight(); // narrower, the sentences take more lines
}

void TemplateFindings::fitHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height(); // as broken into lines, unlike the size hint
    m_list->setFixedHeight(qMin(height, mostLines * (fontMetrics().height() + 6)));
}

} // namespace bihuan
