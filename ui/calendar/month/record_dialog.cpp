// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/record_dialog.h"

#include "ui/records/record_form.h"

#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const RecordKind& kind, const Record& record, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_form(new RecordForm(kind, context, this))
{
    setObjectName(kind.code + u"Dialog"_s);
    setWindowTitle(kind.title());
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_form, 1);
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) {
        emit saved(id);
        done(QDialog::Accepted);
    });
    connect(m_form, &RecordForm::closed, this, [this] { done(QDialog::Rejected); });
    m_form->load(record);
}

void RecordDialog::reject()
{
    if (m_form->mayLeave())
        QDialog::reject();
}

} // namespace bihuan
