// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/loop_step_panel.h"

#include "ui/inspection/hazards/people_offered.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkDelayMs = 200;
constexpr int draftDelayMs = 1500; ///< from the first key, not the last
} // namespace

LoopStepPanel::LoopStepPanel(LoopService& loop, const UiContext& context, QWidget* parent)
    : QFrame(parent)
    , m_loop(loop)
    , m_context(context)
    , m_drafts(context.records.store().database())
    , m_grid(new QGridLayout)
    , m_title(new QLabel(this))
    , m_general(new ToneLabel(Tone::Error, this))
    , m_first(new QPushButton(this))
    , m_foot(new ToneLabel(Tone::Neutral, this))
    , m_save(new QPushButton(this))
    , m_checkTimer(new QTimer(this))
    , m_draftTimer(new QTimer(this))
    , m_department(new ReferenceLine(departmentType().kind(), context.records.store(), this))
    , m_owner(new ReferenceLine(personType().kind(), context.records.store(), this))
    , m_person(new ReferenceLine(personType().kind(), context.records.store(), this))
    , m_due(new DateEdit(this))
    , m_usual(new QPushButton(this))
    , m_dueHint(new ToneLabel(Tone::Info, this))
    , m_date(new DateEdit(this))
    , m_measure(new QPlainTextEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_number(new QLineEdit(this))
    , m_noPhoto(new QLineEdit(this))
    , m_photos(new PhotoStrip(u"stepAfter"_s, tr("After"), LoopService::after, context,
                              [this](Tone tone, const QString& text, const QString&, const std::function<void()>&) {
                                  m_general->setTone(tone);
                                  m_general->setText(text);
                                  m_general->show();
                              },
                              this))
{
    setObjectName(u"loopStepPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    for (QTimer* timer : { m_checkTimer, m_draftTimer })
        timer->setSingleShot(true);
    m_checkTimer->setInterval(checkDelayMs);
    m_draftTimer->setInterval(draftDelayMs);
    connect(m_checkTimer, &QTimer::timeout, this, [this] { showIssues(false); });
    connect(m_draftTimer, &QTimer::timeout, this, &LoopStepPanel::keepDraft);
    build();
    hide();
}

LoopStepPanel::~LoopStepPanel()
{
    keepDraft();
}

void LoopStepPanel::build()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_general->setObjectName(u"stepGeneral"_s);
    m_first->setObjectName(u"stepFirstButton"_s);
    m_first->setAutoDefault(false);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_firstAction)
            emit otherStepWanted(*m_firstAction);
    });
    m_foot->setObjectName(u"stepFoot"_s);
    m_save->setObjectName(u"stepSaveButton"_s);
    m_first->setAccessibleName(tr("What is needed first"));
    m_save->setAccessibleName(tr("Save the step"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setAutoDefault(false);
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &LoopStepPanel::save);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"stepCancelButton"_s);
    cancel->setToolTip(tr("Esc"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        dropDraft();
        close();
        emit cancelled();
    });

    m_department->setObjectName(u"stepDepartment"_s);
    m_owner->setObjectName(u"stepOwner"_s);
    m_person->setObjectName(u"stepPerson"_s);
    m_number->setObjectName(u"stepNumber"_s);
    m_number->setMaxLength(60);
    m_noPhoto->setObjectName(u"stepNoPhoto"_s);
    m_noPhoto->setMaxLength(400);
    m_noPhoto->setPlaceholderText(tr("only when there is no photograph of the state after"));
    m_date->lineEdit()->setObjectName(u"stepDate"_s);
    m_date->setMaximumWidth(fontMetrics().height() * 9);
    m_photos->setCompact();
    for (QPlainTextEdit* text : { m_measure, m_note }) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * 2 + 14);
    }
    m_measure->setObjectName(u"stepMeasure"_s);
    m_note->setObjectName(u"stepNote"_s);
    const QDate today = m_context.records.store().database().clock().today();
    for (ReferenceLine* line : { m_owner, m_person })
        offerStaff(*line, m_context.records.store(), today);

    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    auto* general = new QHBoxLayout;
    general->addWidget(m_general, 1);
    general->addWidget(m_first);
    column->addLayout(general);
    column->addLayout(m_grid);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);

    addRow(Part::Department, u"department"_s, m_department, m_department);
    addRow(Part::Owner, u"owner"_s, m_owner, m_owner);
    addRow(Part::Number, u"number"_s, m_number, m_number);
    addRow(Part::Due, u"due"_s, buildDue(), m_due->lineEdit());
    addRow(Part::Measure, u"measure"_s, m_measure, m_measure);
    addRow(Part::Note, u"note"_s, m_note, m_note);
    addRow(Part::Person, u"person"_s, m_person, m_person);
    addRow(Part::Date, u"date"_s, m_date, m_date->lineEdit());
    addRow(Part::Photos, u"photos"_s, m_photos, m_photos);
    addRow(Part::NoPhoto, u"no_photo_reason"_s, m_noPhoto, m_noPhoto);
    setTabOrder(m_save, cancel);

    const auto watch = [this](ReferenceLine* line, Part part) {
        connect(line, &QLineEdit::textEdited, this, [this, part] { edited(part); });
        connect(line, &ReferenceLine::idChanged, this, [this, part] { edited(part); });
        connect(line, &ReferenceLine::taken, this, [this] { focusNextChild(); });
    };
    watch(m_department, Part::Department);
    watch(m_owner, Part::Owner);
    watch(m_person, Part::Person);
    connect(m_owner, &ReferenceLine::idChanged, this, [this](qint64 id) {
        const auto person = m_context.records.store().find(personType(), Id<Person>(id));
        if (person && *person && m_department->id() == 0)
            m_department->setId((*person)->department.value());
    });
    connect(m_due, &DateEdit::edited, this, [this] { edited(Part::Due); });
    connect(m_due, &DateEdit::finished, this, &LoopStepPanel::showDueHint);
    connect(m_date, &DateEdit::edited, this, [this] { edited(Part::Date); });
    connect(m_measure, &QPlainTextEdit::textChanged, this, [this] { edited(Part::Measure); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { edited(Part::Note); });
    connect(m_number, &QLineEdit::textEdited, this, [this] { edited(Part::Number); });
    connect(m_noPhoto, &QLineEdit::textEdited, this, [this] { edited(Part::NoPhoto); });
    connect(m_photos, &PhotoStrip::changed, this, [this] {
        edited(Part::Photos);
        emit photosChanged();
    });
}

QWidget* LoopStepPanel::buildDue()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"stepDueBox"_s);
    m_due->lineEdit()->setObjectName(u"stepDue"_s);
    m_due->setMaximumWidth(fontMetrics().height() * 9);
    m_usual->setObjectName(u"stepUsualDue"_s);
    m_usual->setAutoDefault(false);
    m_usual->setAccessibleName(tr("Take the day proposed"));
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_due->setDate(m_usual->property("day").toDate());
        edited(Part::Due);
        showDueHint();
        m_due->setFocus();
    });
    m_dueHint->setObjectName(u"stepDueHint"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_due);
    row->addWidget(m_usual);
    row->addWidget(m_dueHint, 1);
    box->setFocusProxy(m_due->lineEdit());
    return box;
}

void LoopStepPanel::addRow(Part part, const QString& key, QWidget* field, QWidget* focus)
{
    Row row{ .part = part, .key = key, .field = field, .label = new QLabel(this), .issue = new ToneLabel(Tone::Error, this), .box = new QWidget(this) };
    row.label->setObjectName(key + u"StepLabel"_s);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setBuddy(focus);
    row.label->setContentsMargins(0, 6, 0, 0);
    field->setAccessibleName(labelOf(part)); // as long as no step says it better
    focus->setAccessibleName(labelOf(part));
    row.issue->setObjectName(key + u"StepIssue"_s);
    row.issue->hide();
    row.box->setObjectName(key + u"StepBox"_s);
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(row.issue);
    m_rows << row;
}

QList<LoopStepPanel::Part> LoopStepPanel::partsOf(LoopAction action)
{
    using enum Part;
    switch (action) {
    case LoopAction::Register:
        return { Person, Date };
    case LoopAction::Contain:
        return { Note, Person, Date };
    case LoopAction::Assign:
        return { Department, Owner, Due, Measure };
    case LoopAction::Start:
        return { Date, Note };
    case LoopAction::Submit:
        return { Measure, Person, Date, Photos };
    case LoopAction::Return:
        return { Note, Person, Date };
    case LoopAction::Verify:
    case LoopAction::Close:
        return { Person, Date, Note, Photos, NoPhoto };
    case LoopAction::Extend:
        return { Due, Note, Person };
    case LoopAction::Escalate:
        return { Number, Date };
    case LoopAction::Reopen:
        return { Note, Date };
    }
    return {};
}

QString LoopStepPanel::labelOf(Part part) const
{
    const bool checking = m_action == LoopAction::Verify || m_action == LoopAction::Close;
    switch (part) {
    case Part::Department:
        return tr("Department");
    case Part::Owner:
        return tr("To be put right by");
    case Part::Due:
        return m_action == LoopAction::Extend ? tr("New day") : tr("By the day");
    case Part::Measure:
        return m_action == LoopAction::Assign ? tr("What is to be done") : tr("What was done");
    case Part::Number:
        return tr("Number of the report");
    case Part::Note:
        return m_action == LoopAction::Contain ? tr("Temporary measures")
            : checking                         ? tr("Result of the check")
            : m_action == LoopAction::Start    ? tr("Note")
                                               : tr("Reason");
    case Part::Person:
        return checking || m_action == LoopAction::Return ? tr("Checked by")
            : m_action == LoopAction::Register            ? tr("Reported by")
            : m_action == LoopAction::Submit              ? tr("Put right by")
            : m_action == LoopAction::Extend              ? tr("Allowed by")
                                                          : tr("By whom");
    case Part::Date:
        return tr("Day");
    case Part::Photos:
        return tr("Photographs");
    case Part::NoPhoto:
        return tr("Without photograph");
    }
    return {};
}

void LoopStepPanel::edited(Part part)
{
    if (m_filling)
        return;
    for (Row& row : m_rows)
        row.touched = row.touched || row.part == part;
    m_dirty = true;
    m_checkTimer->start();
    if (!m_draftTimer->isActive())
        m_draftTimer->start();
}

/// Those that show something else than the state before.
int LoopStepPanel::photosAfter() const
{
    if (!m_context.attachments)
        return 0;
    const auto links = m_context.attachments->linksOf(loopItemType().kind().code, m_item.id.value());
    QSet<QString> before, after;
    for (const AttachmentLink& link : links ? *links : QList<AttachmentLink>())
        (link.purpose == LoopService::before ? before : link.purpose == LoopService::after ? after : before).insert(link.attachment.sha256);
    return int(after.subtract(before).size());
}

} // namespace bihuan
