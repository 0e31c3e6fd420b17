// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reference_editor.h"

#include "ui/records/reference_picker.h"
#include "ui/widgets/icons.h"

#include <QFrame>
#include <QKeyEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QFont struckThrough(QFont font, bool struck)
{
    font.setStrikeOut(struck);
    return font;
}

} // namespace

ReferenceEditor::ReferenceEditor(const Field& field, const RecordStore& store, RecordService* creating, QWidget* parent)
    : FieldEditor(field, parent)
    , m_store(store)
    , m_creating(creating)
    , m_shown(new QLineEdit(this))
    , m_chips(new QVBoxLayout)
    , m_choose(new QPushButton(several() ? tr("Add…") : tr("Choose…"), this))
{
    m_shown->setReadOnly(true);
    m_shown->setObjectName(field.column + u"Shown"_s);
    m_shown->setAccessibleName(field.title());
    m_shown->setFocusPolicy(Qt::ClickFocus);
    m_shown->setPlaceholderText(tr("(none)"));
    m_shown->installEventFilter(this);
    m_choose->setObjectName(field.column + u"Input"_s);
    m_choose->setAutoDefault(false);
    m_choose->installEventFilter(this);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(4);
    m_chips->addWidget(m_shown);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addLayout(m_chips, 1);
    setInput(m_choose);
    row->setAlignment(m_choose, Qt::AlignTop);
    m_choose->setAccessibleName(tr("Choose %1").arg(field.title()));
    connect(m_choose, &QPushButton::clicked, this, [this] { choose({}); });
}

QVariant ReferenceEditor::value() const
{
    return several() ? QVariant::fromValue(m_ids) : QVariant(m_ids.value(0));
}

void ReferenceEditor::setValue(const QVariant& value)
{
    m_ids.clear();
    if (several())
        m_ids = value.value<QList<qint64>>();
    else if (value.toLongLong() != 0)
        m_ids << value.toLongLong();
    showNames();
}

void ReferenceEditor::change(const QList<qint64>& ids)
{
    m_ids = ids;
    showNames();
    emit edited();
}

void ReferenceEditor::showNames()
{
    for (QWidget* chip : findChildren<QFrame*>(field().column + u"Chip"_s, Qt::FindDirectChildrenOnly)) {
        chip->hide();
        chip->deleteLater(); // perhaps in the middle of its own click
        chip->setObjectName({});
    }
    m_shown->clear();
    m_shown->setVisible(!several() || m_ids.isEmpty());
    const RecordKind* kind = m_store.registry().find(field().target);
    for (const qint64 id : std::as_const(m_ids)) {
        const auto record = kind ? m_store.find(*kind, id) : Result<std::optional<Record>>(std::nullopt);
        const bool voided = record && *record && (*record)->voided;
        QString name = record && *record ? kind->nameOf(**record) : QString();
        if (voided)
            name = tr("%1 (voided)").arg(name);
        if (several()) {
            addChip(id, name, voided);
        } else {
            m_shown->setText(name);
            m_shown->setFont(struckThrough(font(), voided));
        }
    }
    m_shown->setToolTip(m_shown->text());
    m_shown->setCursorPosition(0);
}

void ReferenceEditor::addChip(qint64 id, const QString& name, bool voided)
{
    auto* chip = new QFrame(this);
    chip->setObjectName(field().column + u"Chip"_s);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setBackgroundRole(QPalette::Base);
    chip->setAutoFillBackground(true);
    auto* label = new QLabel(name, chip);
    label->setTextFormat(Qt::PlainText);
    label->setFont(struckThrough(font(), voided));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name does not widen the form
    label->setToolTip(name);
    auto* remove = new QToolButton(chip);
    remove->setObjectName(field().column + u"Remove%1"_s.arg(id));
    remove->setAutoRaise(true);
    remove->setIcon(themedIcon(u"close"_s));
    remove->setIconSize(QSize(14, 14));
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setToolTip(remove->accessibleName());
    remove->setEnabled(isEnabled());
    connect(remove, &QToolButton::clicked, this, [this, id] {
        QList<qint64> left = m_ids;
        left.removeAll(id);
        m_choose->setFocus(); // the button pressed is going away
        change(left);
    });
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(8, 1, 2, 1);
    row->addWidget(label, 1);
    row->addWidget(remove);
    m_chips->addWidget(chip);
    chip->show();
}

bool ReferenceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isEnabled()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !key->text().trimmed().isEmpty() && key->text().at(0).isPrint()) {
            choose(key->text());
            return true;
        }
        if (plain && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) && !several() && !m_ids.isEmpty()) {
            change({});
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonDblClick && watched == m_shown && isEnabled()) {
        choose({});
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ReferenceEditor::choose(const QString& typed)
{
    const RecordKind* kind = m_store.registry().find(field().target);
    if (!kind)
        return;
    auto* picker = new ReferencePicker(*kind, m_store, several(), m_ids, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setWindowTitle(tr("Choose: %1").arg(field().title()));
    if (m_creating)
        picker->offerCreating(*m_creating, tr("Created while choosing: %1").arg(field().title()));
    picker->setFilter(typed);
    connect(picker, &ReferencePicker::chosen, this, &ReferenceEditor::change);
    picker->open();
}

} // namespace bihuan
