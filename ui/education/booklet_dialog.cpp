// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/booklet_dialog.h"

#include "ui/printing/print_dialog.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"

#include <QFormLayout>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

BookletDialog::BookletDialog(EducationServices& services, const UiContext& context, QWidget* parent)
    : ActionDialog(u"bookletDialog"_s, tr("Booklets of 1530"), tr("Print pre&view"), parent)
    , m_services(services)
    , m_context(context)
    , m_term(new ComboBox(this))
    , m_scheme(new ComboBox(this))
    , m_class(new ComboBox(this))
    , m_samples(new SpinBox(this))
{
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
    contents()->addLayout(form);
    contents()->addStretch(1);
    connect(addButton(u"bookletList"_s, tr("&List of spot checks…")), &QPushButton::clicked, this, &BookletDialog::previewList);
    acceptButton()->setDefault(true);
}

void BookletDialog::carryOut()
{
    preview(bookletPages(m_services.records.store(), options(), m_services.shaperSource));
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
        showError(pages.error());
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
        showError(table.error());
    else
        preview(std::shared_ptr<PageSet>(m_context.makeTable(*table, { table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() })));
}

} // namespace bihuan
