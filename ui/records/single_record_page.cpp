// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/single_record_page.h"

#include "ui/records/record_form.h"
#include "ui/widgets/message_bar.h"

namespace bihuan {

SingleRecordPage::SingleRecordPage(const RecordKind& kind, const UiContext& context, const QString& icon, QWidget* parent)
    : Page({ kind.code, kind.title(), icon }, parent)
    , m_kind(kind)
    , m_context(context)
    , m_form(new RecordForm(kind, context, this))
{
    bodyLayout()->addWidget(m_form);
    connect(m_form, &RecordForm::closed, this, &SingleRecordPage::activated);
    connect(m_form, &RecordForm::saved, this, [this] {
        activated();
        messages().showMessage(Tone::Ok, tr("Saved: %1").arg(title()));
    });
}

void SingleRecordPage::activated()
{
    if (m_form->isModified())
        return; // coming back must not lose what was typed
    const auto records = m_context.records.store().list(m_kind, { .limit = 1 });
    if (!records) {
        messages().showError(records.error());
        return;
    }
    m_form->load(records->isEmpty() ? m_kind.blank() : records->first());
}

bool SingleRecordPage::mayLeave()
{
    return m_form->mayLeave();
}

} // namespace bihuan
