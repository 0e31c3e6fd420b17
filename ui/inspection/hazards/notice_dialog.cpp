// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/notice_dialog.h"

#include "core/base/describe.h"
#include "core/records/record_text.h"
#include "ui/inspection/hazards/hazard_words.h"
#include "ui/inspection/hazards/people_offered.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QTreeWidget>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(NoticeService& notices, const UiContext& context, const QList<Id<LoopItem>>& hazards, QWidget* parent)
    : QDialog(parent)
    , m_notices(notices)
    , m_context(context)
    , m_department(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_due(new DateEdit(this))
    , m_issuedOn(new DateEdit(this))
    , m_issuer(new ReferenceLine(personType().kind(), context.records.store(), this))
    , m_issues(new ToneLabel(Tone::Warning, this))
{
    setObjectName(u"noticeDialog"_s);
    setWindowTitle(tr("Rectification notice"));
    resize(680, 520);
    const QDate today = context.records.store().database().clock().today();
    m_department->setObjectName(u"noticeDepartment"_s);
    QFont strong = font();
    strong.setBold(true);
    m_department->setFont(strong);
    m_department->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"noticeHazards"_s);
    m_list->setAccessibleName(tr("Hazards of the notice"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({ tr("Number"), tr("Place"), tr("What is wrong"), tr("Due") });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    const int em = fontMetrics().height();
    m_list->setColumnWidth(0, em * 7);
    m_list->setColumnWidth(1, em * 9);
    m_list->setColumnWidth(3, em * 6);
    m_due->lineEdit()->setObjectName(u"noticeDue"_s);
    m_due->lineEdit()->setAccessibleName(tr("To be put right by"));
    m_issuedOn->lineEdit()->setObjectName(u"noticeIssuedOn"_s);
    m_issuedOn->lineEdit()->setAccessibleName(tr("Issued on"));
    m_issuedOn->setDate(today);
    for (DateEdit* date : { m_due, m_issuedOn }) {
        date->setToday(today);
        date->setMaximumWidth(em * 9);
        connect(date, &DateEdit::edited, this, [this] { check(false); });
    }
    m_issuer->setObjectName(u"noticeIssuer"_s);
    m_issuer->setAccessibleName(tr("Issued by"));
    offerStaff(*m_issuer, context.records.store(), today);
    connect(m_issuer, &ReferenceLine::idChanged, this, [this] { check(false); });
    m_issues->setObjectName(u"noticeIssues"_s);

    auto* preview = new QPushButton(themedIcon(u"preview"_s), tr("&Preview…"), this);
    preview->setObjectName(u"noticePreviewButton"_s);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"noticeCancelButton"_s);
    auto* issue = new QPushButton(themedIcon(u"print"_s), tr("&Issue and print…"), this);
    issue->setObjectName(u"noticeIssueButton"_s);
    makePrimary(issue);
    for (QPushButton* button : { preview, cancel, issue })
        button->setAutoDefault(false);
    connect(preview, &QPushButton::clicked, this, &NoticeDialog::preview);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(issue, &QPushButton::clicked, this, &NoticeDialog::issue);

    auto* form = new QFormLayout;
    form->addRow(tr("To be put right &by"), m_due);
    form->addRow(tr("I&ssued by"), m_issuer);
    form->addRow(tr("Issued &on"), m_issuedOn);
    auto* foot = new QHBoxLayout;
    foot->addWidget(preview);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(issue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_department);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_issues);
    column->addLayout(foot);
    fill(hazards);
    check(false);
    m_issuer->setFocus();
}

void NoticeDialog::fill(const QList<Id<LoopItem>>& hazards)
{
    const RecordText text(m_context.records.store());
    QStringList departments;
    QDate latest;
    QList<LoopItem> items;
    for (const Id<LoopItem> id : hazards)
        if (const auto item = m_context.records.store().find(loopItemType(), id); item && *item)
            items << **item;
    std::sort(items.begin(), items.end(), [](const LoopItem& a, const LoopItem& b) {
        return std::pair(a.year, a.serial) < std::pair(b.year, b.serial);
    });
    for (const LoopItem& item : std::as_const(items)) {
        m_hazards << item.id;
        const auto zone = m_context.records.store().find(zoneType(), item.zone);
        auto* row = new QTreeWidgetItem(m_list, { item.number, placeWords(zone && *zone ? zonePath(**zone) : QString(), item.spot),
                                                  item.description.simplified(), item.dueOn.toString(Qt::ISODate) });
        row->setToolTip(2, item.description);
        const QString department = item.department.isNull() ? QString() : text.nameOf(departmentType().kind().code, item.department.value());
        if (!department.isEmpty() && !departments.contains(department))
            departments << department;
        if (item.dueOn.isValid() && (!latest.isValid() || item.dueOn > latest))
            latest = item.dueOn;
    }
    m_due->setDate(latest);
    m_department->setText(tr("To: %1").arg(departments.isEmpty() ? tr("(no department)") : departments.join(u"、"_s)));
}

NoticeDraft NoticeDialog::draft() const
{
    return { .hazards = m_hazards, .due = m_due->date(), .issuer = Id<Person>(m_issuer->id()), .issuedOn = m_issuedOn->date() };
}

Issues NoticeDialog::check(bool all)
{
    Issues found;
    for (const DateEdit* date : { m_due, m_issuedOn })
        if (!date->isAcceptable())
            found << Issue{ Severity::Problem, u"input.date"_s, {}, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(date->text()) };
    if (!m_issuer->unmatched().isEmpty() && (all || !m_issuer->hasFocus()))
        found << Issue{ Severity::Problem, u"input.person"_s, {}, tr("“%1” is not in the list of staff.").arg(m_issuer->unmatched()) };
    const auto checked = m_notices.check(draft());
    if (!checked)
        found << Issue{ Severity::Problem, u"storage"_s, {}, describe(checked.error()) };
    else
        found += *checked;
    std::stable_sort(found.begin(), found.end(), [](const Issue& a, const Issue& b) { return a.severity > b.severity; });
    QStringList lines;
    for (const Issue& issue : std::as_const(found))
        lines << (issue.severity == Severity::Problem ? u"✕ "_s : u"! "_s) + issue.message;
    m_issues->setTone(hasProblem(found) ? Tone::Error : Tone::Warning);
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
    return found;
}

void NoticeDialog::preview()
{
    const auto pages = m_notices.preview(draft());
    if (!pages) {
        m_issues->setTone(Tone::Error);
        m_issues->setText(describe(pages.error()));
        m_issues->show();
        return;
    }
    auto* dialog = new PrintDialog(*pages, m_context.dialogs, m_context.printers, tr("For a look only: it is not issued and has no number yet."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NoticeDialog::issue()
{
    if (hasProblem(check(true)))
        return;
    const auto notice = m_notices.issue(draft());
    if (!notice) {
        m_issues->setTone(Tone::Error);
        m_issues->setText(describe(notice.error()));
        m_issues->show();
        return;
    }
    accept();
    emit issued(*notice);
}

} // namespace bihuan
