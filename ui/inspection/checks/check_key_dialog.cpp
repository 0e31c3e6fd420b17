// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_key_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

CheckKeyDialog::CheckKeyDialog(CheckKeying& keying, RecordService& records, QWidget* parent)
    : QDialog(parent)
    , m_keying(keying)
    , m_records(records)
    , m_messages(new MessageBar(this))
    , m_code(new QLineEdit(this))
    , m_title(new QLabel(this))
    , m_facts(new ToneLabel(Tone::Neutral, this))
{
    setObjectName(u"checkKeyDialog"_s);
    setWindowTitle(tr("Enter sheets that came back"));
    resize(960, 700);
    m_code->setObjectName(u"keyCode"_s);
    m_code->setAccessibleName(tr("Short code"));
    m_code->setPlaceholderText(tr("Scan or type the short code of the sheet, then Enter"));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_code->setFont(large);
    connect(m_code, &QLineEdit::returnPressed, this, &CheckKeyDialog::openTyped);
    m_title->setObjectName(u"keyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = large;
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts->setObjectName(u"keyFacts"_s);

    m_body = new QWidget(this);
    m_body->setObjectName(u"keyBody"_s);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(buildHead());
    body->addWidget(buildEntry(), 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_code);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_body, 1);
    column->addLayout(buildFoot());
    clearSheet();
}

QWidget* CheckKeyDialog::buildHead()
{
    auto* head = new QWidget(m_body);
    head->setObjectName(u"keyHead"_s);
    m_date = new DateEdit(head);
    m_date->setToday(m_records.store().database().clock().today());
    m_date->lineEdit()->setObjectName(u"keyDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Done on"));
    m_date->setMaximumWidth(fontMetrics().height() * 10);
    m_inspectors = FieldEditor::make(*inspectionType().kind().field(u"inspectors"_s), m_records.store(), head);
    m_reason = new QLineEdit(head);
    m_reason->setObjectName(u"keyReason"_s);
    m_reason->setAccessibleName(tr("Why it is entered only now"));
    auto* dateLabel = new QLabel(tr("&Done on"), head);
    dateLabel->setBuddy(m_date->lineEdit());
    auto* inspectorsLabel = new QLabel(tr("&Inspectors"), head);
    inspectorsLabel->setBuddy(m_inspectors);
    m_reasonLabel = new QLabel(tr("&Why only now"), head);
    m_reasonLabel->setBuddy(m_reason);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(dateLabel, 0, 0);
    grid->addWidget(m_date, 0, 1, Qt::AlignLeft);
    grid->addWidget(inspectorsLabel, 0, 2);
    grid->addWidget(m_inspectors, 0, 3);
    grid->addWidget(m_reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    connect(m_date, &DateEdit::edited, this, &CheckKeyDialog::checkNow);
    connect(m_date, &DateEdit::finished, this, &CheckKeyDialog::checkNow);
    connect(m_inspectors, &FieldEditor::edited, this, &CheckKeyDialog::checkNow);
    connect(m_reason, &QLineEdit::textChanged, this, &CheckKeyDialog::checkNow);
    return head;
}

QWidget* CheckKeyDialog::buildEntry()
{
    auto* entry = new QWidget(m_body);
    entry->setObjectName(u"keyEntry"_s);
    m_zones = new QListWidget(entry);
    m_zones->setObjectName(u"keyZones"_s);
    m_zones->setAccessibleName(tr("Zones looked at"));
    m_zones->setAlternatingRowColors(true);
    connect(m_zones, &QListWidget::itemChanged, this, &CheckKeyDialog::checkNow);
    auto* zonesLabel = new QLabel(tr("Zones &looked at"), entry);
    zonesLabel->setBuddy(m_zones);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(zonesLabel);
    left->addWidget(m_zones, 1);

    const auto line = [&](const QString& name, const QString& accessible, const QString& hint) {
        auto* edit = new QLineEdit(entry);
        edit->setObjectName(name);
        edit->setAccessibleName(accessible);
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textChanged, this, &CheckKeyDialog::lookAhead);
        return edit;
    };
    m_zone = line(u"keyZone"_s, tr("Zone"), tr("number or name"));
    m_item = line(u"keyItem"_s, tr("Item"), tr("number or word"));
    m_finding = line(u"keyFinding"_s, tr("What is wrong"), tr("what is wrong"));
    m_finding->setMaxLength(500);
    m_zone->setFixedWidth(fontMetrics().height() * 7);
    m_item->setFixedWidth(fontMetrics().height() * 6);
    connect(m_zone, &QLineEdit::returnPressed, this, &CheckKeyDialog::zoneDone);
    connect(m_item, &QLineEdit::returnPressed, this, &CheckKeyDialog::itemDone);
    connect(m_finding, &QLineEdit::returnPressed, this, &CheckKeyDialog::addLine);
    m_notApplicable = new QCheckBox(tr("does &not apply (／)"), entry);
    m_notApplicable->setObjectName(u"keyNotApplicable"_s);
    connect(m_notApplicable, &QCheckBox::toggled, m_finding, &QWidget::setDisabled);
    connect(m_notApplicable, &QCheckBox::toggled, this, &CheckKeyDialog::lookAhead);
    m_add = new QPushButton(tr("&Add"), entry);
    m_add->setObjectName(u"keyAdd"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &CheckKeyDialog::addLine);
    m_ahead = new ToneLabel(Tone::Neutral, entry);
    m_ahead->setObjectName(u"keyAhead"_s);
    m_ahead->setWordWrap(true);
    m_ahead->setMinimumHeight(fontMetrics().height() * 2);
    auto* wrongLabel = new QLabel(tr("&Only what was wrong (everything else counts as in order)"), entry);
    wrongLabel->setBuddy(m_zone);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_zone);
    row->addWidget(m_item);
    row->addWidget(m_finding, 1);
    row->addWidget(m_notApplicable);
    row->addWidget(m_add);

    m_list = new QTreeWidget(entry);
    m_list->setObjectName(u"keyLines"_s);
    m_list->setAccessibleName(tr("What was wrong"));
    m_list->setHeaderLabels({ tr("Zone"), tr("Item"), tr("What is wrong"), tr("Hazard"), QString() });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    const int em = fontMetrics().height();
    const int widths[] = { 7 * em, 7 * em, 0, 8 * em, 4 * em };
    for (int column = 0; column < 5; ++column)
        if (widths[column] > 0)
            m_list->setColumnWidth(column, widths[column]);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(wrongLabel);
    right->addLayout(row);
    right->addWidget(m_ahead);
    right->addWidget(m_list, 1);

    auto* columns = new QHBoxLayout(entry);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    columns->addLayout(left, 2);
    columns->addLayout(right, 7);
    return entry;
}

QLayout* CheckKeyDialog::buildFoot()
{
    m_state = new ToneLabel(Tone::Neutral, this);
    m_state->setObjectName(u"keyState"_s);
    m_state->setWordWrap(true);
    m_save = new QPushButton(tr("&Save (Ctrl+Enter)"), this);
    m_save->setObjectName(u"keySave"_s);
    m_save->setAutoDefault(false);
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &CheckKeyDialog::save);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &CheckKeyDialog::reject);
    m_count = new QLabel(this);
    m_count->setObjectName(u"keyCount"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_state, 1);
    row->addWidget(m_count);
    row->addWidget(m_save);
    row->addWidget(close);
    return row;
}

void CheckKeyDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    if (enter)
        return; // belongs to the fields; the dialog must never take it for “close”
    QDialog::keyPressEvent(event);
}

void CheckKeyDialog::reject()
{
    if (isDirty() && m_messages->text() != tr("This sheet is not saved yet. Close again to drop it.")) {
        m_messages->showMessage(Tone::Warning, tr("This sheet is not saved yet. Close again to drop it."));
        return;
    }
    QDialog::reject();
}

} // namespace bihuan
