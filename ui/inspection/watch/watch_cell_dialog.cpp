// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_cell_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone_label.h"

#include <QDialogButtonBox>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QString weeks[]{ u"every"_s, u"odd"_s, u"even"_s };

} // namespace

WatchCellDialog::WatchCellDialog(const RecordStore& store, const QString& title, const QList<WatchPost>& posts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"watchCellDialog"_s);
    setWindowTitle(title);
    resize(440, 380);
    // Labels of fields are looked up among those of records.
    static const char* const labels[]{ QT_TRANSLATE_NOOP("record", "Every week"), QT_TRANSLATE_NOOP("record", "Odd weeks"),
                                       QT_TRANSLATE_NOOP("record", "Even weeks"), QT_TRANSLATE_NOOP("record", "Deputy") };
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int i = 0; i < 4; ++i) {
        m_fields[i] = { .column = i < 3 ? weeks[i] : u"backup"_s, .label = labels[i], .kind = i < 3 ? FieldKind::References : FieldKind::Reference,
                        .target = u"person"_s };
        m_editors[i] = FieldEditor::make(m_fields[i], store, this);
        for (const WatchPost& post : posts) {
            if (i == 3 && !post.backup.isNull())
                m_editors[i]->setValue(post.backup.value());
            if (i == 3 || post.week != weeks[i])
                continue;
            QList<qint64> ids;
            for (const Id<Person> person : post.persons)
                ids << person.value();
            m_editors[i]->setValue(QVariant::fromValue(ids));
        }
        auto* label = new QLabel(m_fields[i].title(), this);
        label->setBuddy(m_editors[i]);
        form->addRow(label, m_editors[i]);
    }
    auto* hint = new ToneLabel(Tone::Neutral, this);
    hint->setObjectName(u"watchCellHint"_s);
    hint->setWordWrap(true);
    hint->setText(tr("Odd and even weeks are counted by the teaching week of the term."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"watchCellTake"_s);
    makePrimary(take);
    connect(take, &QPushButton::clicked, this, &WatchCellDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(buttons);
}

void WatchCellDialog::take()
{
    QMap<QString, QList<Id<Person>>> persons;
    for (int i = 0; i < 3; ++i) {
        persons[weeks[i]] = {};
        for (const qint64 id : m_editors[i]->value().value<QList<qint64>>())
            persons[weeks[i]] << Id<Person>(id);
    }
    emit chosen(persons, Id<Person>(m_editors[3]->value().toLongLong()));
    accept();
}

} // namespace bihuan
