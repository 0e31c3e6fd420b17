// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reference_picker.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone_label.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 200; ///< nobody reads further; with ten thousand people each key would be felt
} // namespace

ReferencePicker::ReferencePicker(const RecordKind& kind, const RecordStore& store, bool several,
                                 const QList<qint64>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_several(several)
    , m_chosen(chosen)
    , m_filter(new FilterEdit(this))
    , m_list(new QListWidget(this))
    , m_more(new ToneLabel(Tone::Neutral, this))
    , m_create(new QPushButton(themedIcon(u"add"_s), {}, this))
{
    setObjectName(u"referencePicker"_s);
    resize(380, 460);
    m_filter->setPlaceholderText(tr("Type a part of the name or its pinyin initials"));
    m_filter->setFollower(m_list);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"referenceList"_s);
    m_list->setAccessibleName(kind.pluralTitle());
    m_list->setUniformItemSizes(true);
    m_more->setObjectName(u"referenceMore"_s);
    m_more->setWordWrap(true);
    m_create->setObjectName(u"referenceCreate"_s);
    m_create->setAccessibleName(tr("Create"));
    m_create->setAutoDefault(false);

    const auto records = store.list(kind, { .voidedToo = true });
    for (const Record& record : records ? *records : QList<Record>())
        addEntry(record);
    if (!records)
        m_more->setText(describe(records.error()));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ok = buttons->addButton(tr("C&hoose"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"referenceChoose"_s);
    makePrimary(ok);
    auto* none = buttons->addButton(tr("&None"), QDialogButtonBox::ResetRole);
    none->setObjectName(u"referenceNone"_s);
    connect(ok, &QPushButton::clicked, this, &ReferencePicker::take);
    connect(none, &QPushButton::clicked, this, [this] { finish({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &ReferencePicker::create);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferencePicker::fill);
    if (!several)
        connect(m_list, &QListWidget::itemDoubleClicked, this, &ReferencePicker::take);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const qint64 id = item->data(IdRole).toLongLong();
        m_chosen.removeAll(id);
        if (item->checkState() == Qt::Checked)
            m_chosen << id;
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    m_filter->setFocus();
    fill();
}

void ReferencePicker::addEntry(const Record& record)
{
    const qsizetype nameAt = m_kind.indexOf(m_kind.nameColumn);
    const bool person = nameAt >= 0 && m_kind.fields[nameAt].has(FieldFlag::PersonName);
    const QString name = m_kind.nameOf(record);
    m_entries.append({ record.id, name, QString(name.toLower() + u'\n' + pinyinInitials(name, person)), record.voided });
}

void ReferencePicker::offerCreating(RecordService& service, const QString& why)
{
    m_service = &service;
    m_why = why;
    fill();
}

void ReferencePicker::setFilter(const QString& text)
{
    m_filter->setText(text);
}

void ReferencePicker::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString wanted = cleanLine(toHalfWidth(m_filter->text())).toLower();
    m_list->clear();
    int fitting = 0;
    QListWidgetItem* current = nullptr;
    bool found = false;
    // What is chosen first, what is gone last and only when looked for.
    const auto rank = [this](const Entry& entry) { return m_chosen.contains(entry.id) ? 0 : entry.voided ? 2 : 1; };
    for (int pass = 0; pass < 3; ++pass) {
        for (const Entry& entry : std::as_const(m_entries)) {
            if (rank(entry) != pass || !entry.key.contains(wanted) || (pass == 2 && wanted.isEmpty()))
                continue;
            found = found || !entry.voided;
            if (++fitting > mostShown)
                continue;
            auto* item = new QListWidgetItem(entry.voided ? tr("%1 (voided)").arg(entry.name) : entry.name, m_list);
            item->setData(IdRole, entry.id);
            item->setSizeHint(QSize(0, fontMetrics().height() + 14));
            if (entry.voided) {
                QFont struck = font();
                struck.setStrikeOut(true);
                item->setFont(struck);
            }
            if (pass == 2)
                item->setFlags(Qt::NoItemFlags);
            else if (m_several)
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            if (pass < 2 && m_several)
                item->setCheckState(pass == 0 ? Qt::Checked : Qt::Unchecked);
            if (!current && pass < 2 && (pass == 0 || !wanted.isEmpty()))
                current = item; // Enter takes the first one that fits
        }
    }
    if (current)
        m_list->setCurrentItem(current);
    m_more->setVisible(fitting != m_list->count() || (fitting == 0 && !wanted.isEmpty()));
    m_more->setText(fitting == 0 ? tr("Nothing fits.") : tr("%1 more: type on.").arg(fitting - m_list->count()));
    const QString name = cleanLine(m_filter->text());
    const bool creatable = m_service && !found && !name.isEmpty() && canCreate(name);
    m_create->setVisible(creatable);
    if (creatable) {
        m_create->setText(tr("Create “%1”").arg(QString(name).replace(u'&', u"&&"_s)));
        m_create->setAccessibleName(tr("Create “%1”").arg(name));
    }
}

bool ReferencePicker::canCreate(const QString& name) const
{
    // Nothing but the name needed: otherwise it is entered on its own page, in full.
    Record record = m_kind.blank();
    m_kind.setValue(record, m_kind.nameColumn, name);
    return !hasProblem(m_service->check(m_kind, record));
}

void ReferencePicker::create()
{
    Record record = m_kind.blank();
    m_kind.setValue(record, m_kind.nameColumn, cleanLine(m_filter->text()));
    const auto id = m_service->save(m_kind, record, m_why);
    if (!id) {
        m_more->setText(describe(id.error()));
        m_more->show();
        return;
    }
    if (!m_several) {
        finish({ *id });
        return;
    }
    record.id = *id;
    addEntry(record);
    m_chosen << *id;
    m_filter->clear();
}

bool ReferencePicker::eventFilter(QObject* watched, QEvent* event)
{
    // Where several are chosen, Enter after some characters ticks the first that fits, and the next can be typed.
    if (m_several && event->type() == QEvent::KeyPress && !m_filter->text().isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (QListWidgetItem* item = m_list->currentItem()) {
                item->setCheckState(Qt::Checked);
                m_filter->clear();
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReferencePicker::take()
{
    if (m_several) {
        finish(m_chosen);
        return;
    }
    if (const QListWidgetItem* item = m_list->currentItem(); item && item->flags().testFlag(Qt::ItemIsSelectable))
        finish({ item->data(IdRole).toLongLong() });
}

void ReferencePicker::finish(const QList<qint64>& ids)
{
    emit chosen(ids);
    accept();
}

} // namespace bihuan
