// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_entry_panel.h"

#include "ui/inspection/hazards/hazard_categories.h"
#include "ui/inspection/hazards/people_offered.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkDelayMs = 250;
constexpr int draftDelayMs = 1500;
} // namespace

HazardEntryPanel::HazardEntryPanel(LoopService& loop, const UiContext& context, QWidget* parent)
    : QFrame(parent)
    , m_loop(loop)
    , m_context(context)
    , m_drafts(context.records.store().database())
    , m_zone(new ReferenceLine(zoneType().kind(), context.records.store(), this))
    , m_what(new QLineEdit(this))
    , m_level(new ComboBox(this))
    , m_enter(new QPushButton(themedIcon(u"add"_s), tr("Register"), this))
    , m_spot(new QLineEdit(this))
    , m_category(new ComboBox(this))
    , m_source(new ComboBox(this))
    , m_found(new DateEdit(this))
    , m_addPhoto(new QPushButton(themedIcon(u"add"_s), tr("Photo…"), this))
    , m_photos(new PhotoStrip(u"entry"_s, tr("Before"), LoopService::before, context,
                              [this](Tone tone, const QString& text, const QString&, const std::function<void()>&) { say(tone, text); },
                              this))
    , m_hint(new ToneLabel(Tone::Warning, this))
    , m_makeMajor(new QPushButton(tr("Make it major"), this))
    , m_result(new ToneLabel(Tone::Ok, this))
    , m_openIt(new QPushButton(tr("Open it"), this))
    , m_openEarlier(new QPushButton(this))
    , m_look(new QPushButton(tr("Look for the same elsewhere…"), this))
    , m_checkTimer(new QTimer(this))
    , m_draftTimer(new QTimer(this))
{
    setObjectName(u"hazardEntryPanel"_s);
    setAccessibleName(tr("Register hazards"));
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);
    for (QTimer* timer : { m_checkTimer, m_draftTimer })
        timer->setSingleShot(true);
    m_checkTimer->setInterval(checkDelayMs);
    m_draftTimer->setInterval(draftDelayMs);
    connect(m_checkTimer, &QTimer::timeout, this, [this] { showHints(m_complained); });
    connect(m_draftTimer, &QTimer::timeout, this, &HazardEntryPanel::keepDraft);
    build();
    hide();
}

HazardEntryPanel::~HazardEntryPanel()
{
    keepDraft();
}

QWidget* HazardEntryPanel::labelled(const QString& text, QWidget* field, QWidget* focus)
{
    auto* box = new QWidget(this);
    box->setObjectName(focus->objectName() + u"Box"_s);
    auto* label = new QLabel(text, box);
    label->setBuddy(focus);
    QString plain = text;
    focus->setAccessibleName(plain.remove(QRegularExpression(u"\\(&.\\)|&"_s)));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

void HazardEntryPanel::build()
{
    const RecordKind& kind = loopItemType().kind();
    const QDate today = m_context.records.store().database().clock().today();
    m_zone->setObjectName(u"entryZone"_s);
    offerZones(*m_zone, m_context.records.store(), today);
    m_what->setObjectName(u"entryWhat"_s);
    m_what->setMaxLength(400);
    m_what->setPlaceholderText(tr("so that somebody else can find it and put it right; then Enter"));
    m_level->setObjectName(u"entryLevel"_s);
    for (const Choice& choice : kind.field(u"level"_s)->choices)
        m_level->addItem(QCoreApplication::translate("record", choice.label), choice.code);
    m_spot->setObjectName(u"entrySpot"_s);
    m_spot->setMaxLength(60);
    m_category->setObjectName(u"entryCategory"_s);
    m_category->setEditable(true);
    m_category->lineEdit()->setObjectName(u"entryCategoryText"_s);
    m_category->lineEdit()->setMaxLength(20);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_source->setObjectName(u"entrySource"_s);
    m_source->addItem(tr("(not said)"), QString());
    for (const Choice& choice : kind.field(u"source"_s)->choices)
        m_source->addItem(QCoreApplication::translate("record", choice.label), choice.code);
    m_found->lineEdit()->setObjectName(u"entryFound"_s);
    m_found->setToday(today);
    m_found->setDate(today);
    for (QComboBox* box : { m_level, m_category, m_source }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(90);
    }
    m_enter->setObjectName(u"entryRegisterButton"_s);
    m_enter->setToolTip(tr("Enter"));
    makePrimary(m_enter);
    m_addPhoto->setObjectName(u"entryAddPhoto"_s);
    m_addPhoto->setToolTip(tr("Or drop a photograph here, or paste it with Ctrl+V"));
    m_hint->setObjectName(u"entryHint"_s);
    m_makeMajor->setObjectName(u"entryMakeMajor"_s);
    m_result->setObjectName(u"entryResult"_s);
    m_openIt->setObjectName(u"entryOpenIt"_s);
    m_openEarlier->setObjectName(u"entryOpenEarlier"_s);
    m_look->setObjectName(u"entryLookElsewhere"_s);
    auto* close = new QToolButton(this);
    close->setObjectName(u"entryCloseButton"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc); what stands here is kept"));
    close->setFocusPolicy(Qt::TabFocus);
    for (QPushButton* button : { m_enter, m_addPhoto, m_makeMajor, m_openIt, m_openEarlier, m_look })
        button->setAutoDefault(false);
    m_photos->setCompact();
    m_photos->hide();

    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(labelled(tr("Z&one"), m_zone, m_zone), 3);
    first->addWidget(labelled(tr("&What is wrong"), m_what, m_what), 6);
    first->addWidget(labelled(tr("&Level"), m_level, m_level));
    first->addWidget(m_enter, 0, Qt::AlignBottom);
    first->addWidget(close, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(labelled(tr("Exact place"), m_spot, m_spot), 4);
    second->addWidget(labelled(tr("Category"), m_category, m_category), 2);
    second->addWidget(labelled(tr("Found by"), m_source, m_source), 2);
    second->addWidget(labelled(tr("Found on"), m_found, m_found->lineEdit()), 2);
    second->addWidget(m_addPhoto, 0, Qt::AlignBottom);
    auto* hints = new QHBoxLayout;
    hints->setSpacing(8);
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_makeMajor);
    auto* result = new QHBoxLayout;
    result->setSpacing(8);
    result->addWidget(m_result, 1);
    result->addWidget(m_look);
    result->addWidget(m_openEarlier);
    result->addWidget(m_openIt);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 10);
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_photos);
    column->addLayout(hints);
    column->addLayout(result);
    QWidget* order[] = { m_zone, m_what, m_level, m_spot, m_category, m_source, m_found->lineEdit(), m_addPhoto, m_enter, close };
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    for (QWidget* widget : { m_hint, m_result })
        widget->hide();
    m_openEarlier->setAccessibleName(tr("Open the earlier one"));
    for (QWidget* widget : { m_makeMajor, m_openIt, m_openEarlier, m_look })
        widget->hide();
    for (QLineEdit* edit : { static_cast<QLineEdit*>(m_zone), m_what, m_spot, m_category->lineEdit(), m_found->lineEdit() }) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, &HazardEntryPanel::edited);
    }
    connect(m_zone, &ReferenceLine::taken, this, [this] { m_what->setFocus(Qt::TabFocusReason); });
    connect(m_zone, &ReferenceLine::idChanged, this, &HazardEntryPanel::edited);
    connect(m_level, &QComboBox::currentIndexChanged, this, &HazardEntryPanel::edited);
    connect(m_category, &QComboBox::activated, this, &HazardEntryPanel::edited);
    connect(m_photos, &PhotoStrip::changed, this, [this] {
        m_photos->setVisible(m_photos->count() > 0);
        edited();
    });
    connect(m_enter, &QPushButton::clicked, this, &HazardEntryPanel::enter);
    connect(m_addPhoto, &QPushButton::clicked, this, [this] { m_photos->findChild<QPushButton*>(u"entryAdd"_s)->click(); });
    connect(m_makeMajor, &QPushButton::clicked, this, [this] {
        m_level->setCurrentIndex(m_level->findData(u"major"_s));
        m_what->setFocus();
    });
    connect(m_openIt, &QPushButton::clicked, this, [this] { emit itemWanted(m_last); });
    connect(m_openEarlier, &QPushButton::clicked, this, [this] { emit itemWanted(m_earlier); });
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookElsewhereWanted(m_last); });
    connect(close, &QToolButton::clicked, this, [this] {
        keepDraft();
        hide();
        emit closed();
    });
    fillCategories();
    restoreDraft();
}

void HazardEntryPanel::fillCategories()
{
    const QString kept = m_category->currentText();
    m_category->clear();
    m_category->addItem(QString());
    m_category->addItems(hazardCategories(m_context.records.store()));
    m_category->setCurrentText(kept);
}

void HazardEntryPanel::start()
{
    const QDate today = m_context.records.store().database().clock().today();
    if (isHidden()) {
        m_count = 0;
        m_result->hide();
        m_openIt->hide();
        m_openEarlier->hide();
        m_look->hide();
        m_zone->reload();
        fillCategories();
        if (m_found->date() != today && !m_dirty)
            m_found->setDate(today);
    }
    show();
    QLineEdit* target = m_zone->text().isEmpty() ? static_cast<QLineEdit*>(m_zone) : m_what;
    target->setFocus(Qt::ShortcutFocusReason);
}

LoopItem HazardEntryPanel::draft() const
{
    LoopItem item;
    item.kind = u"hazard"_s;
    item.state = loopStateCode(LoopState::Discovered);
    item.zone = Id<Zone>(m_zone->id());
    // A place that is not in the list is no reason to stop: it is kept as the exact place.
    QStringList spot{ m_zone->unmatched(), m_spot->text().trimmed() };
    spot.removeAll(QString());
    item.spot = spot.join(u' ').left(60);
    item.description = m_what->text().trimmed();
    item.level = m_level->currentData().toString();
    item.category = m_category->currentText().trimmed();
    item.source = m_source->currentData().toString();
    item.foundOn = m_found->date();
    return item;
}

void HazardEntryPanel::edited()
{
    m_dirty = true;
    m_complained = false;
    m_checkTimer->start();
    if (!m_draftTimer->isActive())
        m_draftTimer->start();
}

void HazardEntryPanel::showHints(bool all)
{
    const LoopItem item = draft();
    QStringList lines;
    bool problem = false, major = false;
    if (!m_found->isAcceptable()) {
        lines << tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_found->text());
        problem = true;
    }
    if (!item.description.isEmpty() || all) {
        if (!m_zone->unmatched().isEmpty())
            lines << tr("“%1” is not in the list of zones: it will stand as the exact place.").arg(m_zone->unmatched());
        for (const Issue& issue : m_context.records.check(loopItemType().kind(), loopItemType().toRecord(item))) {
            if (issue.code == u"loop.no_zone"_s && !m_zone->unmatched().isEmpty())
                continue;
            lines << issue.message;
            problem = problem || issue.severity == Severity::Problem;
            major = major || issue.code == u"loop.level_low"_s;
        }
    }
    if (const auto earlier = m_loop.earlier(item); earlier && *earlier && !item.description.isEmpty()) {
        lines << tr("The same category was found here before: %1 on %2.").arg((*earlier)->number, (*earlier)->foundOn.toString(Qt::ISODate));
        m_earlier = (*earlier)->id;
    }
    m_hint->setTone(problem && all ? Tone::Error : Tone::Warning);
    m_hint->setText(lines.join(u'\n'));
    m_hint->setVisible(!lines.isEmpty());
    m_makeMajor->setVisible(major);
    m_what->setAccessibleDescription(lines.join(u' '));
}

bool HazardEntryPanel::eventFilter(QObject* watched, QEvent* event)
{
    // A picture in the clipboard means a photograph, wherever the keyboard is.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QMimeData* mime = QApplication::clipboard()->mimeData();
        if (mime && PhotoStrip::canTake(*mime) && (!mime->hasText() || mime->hasUrls())) {
            m_photos->take(*mime);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void HazardEntryPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_zone->hasFocus() && m_what->text().isEmpty())
            m_what->setFocus(Qt::TabFocusReason);
        else
            enter();
        return;
    case Qt::Key_Escape:
        keepDraft();
        hide();
        emit closed();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void HazardEntryPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (PhotoStrip::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void HazardEntryPanel::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    m_photos->take(*event->mimeData());
}

} // namespace bihuan
