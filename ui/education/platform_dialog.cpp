// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/platform_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PlatformDialog::PlatformDialog(RecordService& records, const Sheet& sheet, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_records(records)
    , m_sheet(sheet)
    , m_fileName(fileName)
    , m_messages(new MessageBar(this))
    , m_topic(new QLineEdit(QFileInfo(fileName).completeBaseName(), this))
    , m_edition(new ComboBox(this))
    , m_due(new DateEdit(this))
    , m_summary(new QLabel(this))
    , m_drop(new QCheckBox(this))
    , m_rows(new QListWidget(this))
{
    setObjectName(u"platformDialog"_s);
    setWindowTitle(tr("Import totals: %1").arg(fileName));
    resize(640, 520);
    m_edition->addItem(tr("School edition"), u"school"_s);
    m_edition->addItem(tr("Family edition"), u"family"_s);
    m_due->setToday(records.store().database().clock().today());
    m_topic->setMaxLength(60);
    auto* form = makeForm();
    addFormRow(*form, tr("&Topic, where the table has none"), m_topic, u"platformTopic"_s);
    addFormRow(*form, tr("&Edition, where the table has none"), m_edition, u"platformEdition"_s);
    addFormRow(*form, tr("&Due by"), m_due, u"platformDue"_s, m_due->lineEdit());
    m_summary->setObjectName(u"platformSummary"_s);
    m_summary->setWordWrap(true);
    m_drop->setObjectName(u"platformDrop"_s);
    m_rows->setObjectName(u"platformRows"_s);
    m_rows->setAccessibleName(tr("What will be kept, or what is to be put right"));
    m_rows->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = new QPushButton(tr("&Import"), this);
    m_apply->setObjectName(u"platformApply"_s);
    makePrimary(m_apply);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    connect(m_apply, &QPushButton::clicked, this, &PlatformDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_topic, &QLineEdit::editingFinished, this, &PlatformDialog::plan);
    connect(m_edition, &QComboBox::activated, this, &PlatformDialog::plan);
    connect(m_due, &DateEdit::finished, this, &PlatformDialog::plan);
    connect(m_drop, &QCheckBox::toggled, this, [this](bool agreed) { m_apply->setEnabled(m_plan.isPossible() && (agreed || !m_plan.needsConsent())); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_drop);
    column->addWidget(m_rows, 1);
    column->addWidget(buttons);
    plan();
}

void PlatformDialog::plan()
{
    m_plan = {};
    m_rows->clear();
    m_apply->setEnabled(false);
    m_drop->hide();
    const RecordStore& store = m_records.store();
    const auto classes = store.list(schoolClassType());
    const auto names = store.names(schoolClassType().kind());
    const PlatformImportOptions options{ m_topic->text(), m_edition->currentData().toString(), m_due->date(), m_fileName };
    auto planned = classes && names ? planPlatformImport(*classes, m_sheet, options, store.database().clock().today()) : Result<PlatformPlan>(classes ? names.error() : classes.error());
    if (!planned) {
        m_messages->showError(planned.error());
        return;
    }
    m_messages->clear();
    m_plan = std::move(*planned);
    int problems = 0;
    for (const RowIssue& issue : std::as_const(m_plan.issues)) {
        problems += issue.issue.severity == Severity::Problem ? 1 : 0;
        m_rows->addItem(issue.sentence());
    }
    if (problems == 0)
        for (const PlatformStat& one : std::as_const(m_plan.totals))
            m_rows->addItem(tr("%1, %2: %3 of %4").arg(names->value(one.schoolClass.value()), one.edition == u"family"_s ? tr("Family edition") : tr("School edition")).arg(one.done).arg(one.target));
    m_summary->setText(problems > 0 ? tr("%1 rows read. %2 places are wrong: put them right in the file and import it again; nothing is imported now.").arg(m_plan.rows).arg(problems)
                       : m_plan.ofPupils ? tr("%1 rows read, summed up to %2 totals of classes. Only the sums are kept.").arg(m_plan.rows).arg(m_plan.totals.size())
                                         : tr("%1 rows read, %2 totals of classes.").arg(m_plan.rows).arg(m_plan.totals.size()));
    if (m_plan.needsConsent()) {
        m_drop->setText(tr("&Leave out the columns about single people: %1").arg(m_plan.personalColumns.join(u'、')));
        m_drop->show();
    }
    m_apply->setEnabled(m_plan.isPossible() && (!m_plan.needsConsent() || m_drop->isChecked()));
}

void PlatformDialog::apply()
{
    const auto done = applyPlatformImport(m_records, m_plan, m_drop->isChecked());
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    emit imported(*done);
    accept();
}

} // namespace bihuan
