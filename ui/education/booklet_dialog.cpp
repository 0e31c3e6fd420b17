// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/booklet_dialog.h"

#include "ui/printing/print_dialog.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>

namespace bihuan {

using namespace Qt::StringLiterals;

BookletDialog::BookletDialog(EducationServices& services, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_term(new ComboBox(this))
    , m_scheme(new ComboBox(this))
    , m_class(new ComboBox(this))
    , m_samples(new SpinBox(this))
{
    setObjectName(u"bookletDialog"_s);
    setWindowTitle(tr("Booklets of 1530"));
    resize(460, 300);
    const RecordStore& store = services.records.store();
    for (const SchoolTerm& term : store.list(schoolTermType()).value_or({}))
        m_term->addItem(term.name, term.id.value());
    if (const auto now = termFor(store, services.activities.today()))
        m_term->setCurrentIndex(qMax(0, m_term->findData(now->id.value())));
    m_scheme->addItems({ u"1530"_s, u"12530"_s });
    m_class->addItem(tr("All classes"), qint64(0));
    for (const SchoolClass& one : store.list(schoolClassType()).value_or({}))
        m_class->addItem(one.name, one.id.value());
    m_samples->setRange(0, 40);
    m_samples->setValue(usualSamples);
    auto* form = makeForm();
    addFormRow(*form, tr("&Term"), m_term, u"bookletTerm"_s);
    addFormRow(*form, tr("&Scheme"), m_scheme, u"bookletScheme"_s);
    addFormRow(*form, tr("&Class"), m_class, u"bookletClass"_s);
    addFormRow(*form, tr("Spot c&hecks of a class in the term"), m_samples, u"bookletSamples"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* list = new QPushButton(tr("&List of spot checks…"), this);
    list->setObjectName(u"bookletList"_s);
    list->setAutoDefault(false);
    auto* go = new QPushButton(tr("Print pre&view"), this);
    go->setObjectName(u"bookletGo"_s);
    makePrimary(go);
    buttons->addButton(list, QDialogButtonBox::ActionRole);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    connect(go, &QPushButton::clicked, this, [this] { preview(bookletPages(m_services.records.store(), options(), m_services.shaperSource)); });
    connect(list, &QPushButton::clicked, this, &BookletDialog::previewList);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

BookletOptions BookletDialog::options() const
{
    BookletOptions options{ .term = Id<SchoolTerm>(m_term->currentData().toLongLong()), .scheme = m_scheme->currentText(), .classes = {}, .samples = m_samples->value() };
    if (const qint64 group = m_class->currentData().toLongLong(); group != 0)
        options.classes = { Id<SchoolClass>(group) };
    return options;
}

void BookletDialog::preview(const Result<std::shared_ptr<PageSet>>& pages)
{
    if (!pages) {
        m_messages->showError(pages.error());
        return;
    }
    auto* dialog = new PrintDialog(*pages, m_context.dialogs, m_context.printers, tr("※ marks the lines that are looked at in a spot check."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookletDialog::previewList()
{
    const auto table = sampleSheet(m_services.records.store(), options());
    if (!table)
        m_messages->showError(table.error());
    else
        preview(std::shared_ptr<PageSet>(m_context.makeTable(*table, { table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() })));
}

} // namespace bihuan
