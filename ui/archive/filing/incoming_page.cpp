// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/incoming_page.h"

#include "ui/records/record_rows.h"
#include "ui/records/record_table.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

IncomingDoc docOf(const Record& record)
{
    IncomingDoc one = incomingDocType().fromRecord(record);
    one.voided = record.voided;
    return one;
}

Tone toneOf(const IncomingStanding& now)
{
    if (now.overdue)
        return Tone::Error;
    switch (now.stage) {
    case IncomingStage::Registered:
    case IncomingStage::Proposed: return Tone::Warning;
    case IncomingStage::Reading: return now.slow.isEmpty() ? Tone::Info : Tone::Warning;
    case IncomingStage::Acting: return Tone::Info;
    case IncomingStage::Done: return Tone::Ok;
    case IncomingStage::Filed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

PageInfo IncomingPage::info()
{
    return { incomingDocType().kind().code, tr("Incoming documents"), u"import"_s };
}

RecordListOptions IncomingPage::options(FilingServices& services)
{
    RecordListOptions made{ u"import"_s, tr("Enter what came in the row above: sender, number and title; the register number comes by itself."),
                            [&services](const Record& record) -> std::optional<RowStatus> {
                                if (record.voided)
                                    return RowStatus{ tr("Voided"), Tone::Neutral };
                                const auto now = services.incoming.standing(Id<IncomingDoc>(record.id));
                                return now ? std::optional(RowStatus{ incomingStandingText(*now, services.incoming.today()), toneOf(*now) }) : std::nullopt;
                            },
                            {} };
    made.title = tr("Incoming documents");
    made.blank = [&services] {
        IncomingDoc doc;
        doc.receivedOn = services.incoming.today();
        return incomingDocType().toRecord(doc);
    };
    made.columns = { u"number"_s, u"title"_s, RecordRows::stateKey, u"from_org"_s, u"doc_no"_s, u"received_on"_s, u"due_on"_s };
    return made;
}

IncomingPage::IncomingPage(FilingServices& services, const UiContext& context, RecordListOptions given, QWidget* parent)
    : ActingListPage(incomingDocType().kind(), context, std::move(given), parent)
    , m_services(services)
{
    buildEntry();
    buildReaders();
    addSteps();
    setBadge([this] {
        const int count = m_late->count() + m_unread->count();
        return count > 0 ? QString::number(count) : QString();
    });
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (!isVisible() || (kind != incomingDocType().kind().code && kind != incomingReaderType().kind().code))
            return;
        if (kind == incomingReaderType().kind().code)
            reload(); // the state of a document follows from its readers
        refresh();
    });
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncomingPage::showReaders);
    connect(&model(), &QAbstractItemModel::modelReset, this, &IncomingPage::showReaders, Qt::QueuedConnection);
}

void IncomingPage::buildEntry()
{
    m_entry = new QWidget(this);
    m_entry->setObjectName(u"incomingEntry"_s);
    auto* row = new QHBoxLayout(m_entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_from = new ComboBox(m_entry);
    m_from->setEditable(true);
    m_from->setCompleter(nullptr); // completers and Chinese input methods do not go together
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->setObjectName(u"incomingFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->lineEdit()->setObjectName(u"incomingFromInput"_s);
    m_from->lineEdit()->setAccessibleName(tr("From"));
    m_from->lineEdit()->setPlaceholderText(tr("From whom"));
    m_from->setMinimumContentsLength(9);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto line = [this](const QString& name, const QString& word) {
        auto* made = new QLineEdit(m_entry);
        made->setObjectName(name);
        made->setAccessibleName(word);
        made->setPlaceholderText(word);
        connect(made, &QLineEdit::returnPressed, this, &IncomingPage::enter);
        return made;
    };
    m_docNo = line(u"incomingDocNo"_s, tr("Document number"));
    m_title = line(u"incomingTitle"_s, tr("Title"));
    m_received = new DateEdit(m_entry);
    m_received->setObjectName(u"incomingReceived"_s);
    m_received->lineEdit()->setObjectName(u"incomingReceivedInput"_s);
    m_received->lineEdit()->setAccessibleName(tr("Received on"));
    m_received->setToday(m_services.incoming.today());
    m_received->setDate(m_services.incoming.today());
    connect(m_received->lineEdit(), &QLineEdit::returnPressed, this, &IncomingPage::enter);
    auto* push = new QPushButton(tr("&Register"), m_entry);
    push->setObjectName(u"incomingEnter"_s);
    push->setAutoDefault(false);
    makePrimary(push);
    connect(push, &QPushButton::clicked, this, &IncomingPage::enter);
    row->addWidget(m_from, 2);
    row->addWidget(m_docNo, 2);
    row->addWidget(m_title, 4);
    row->addWidget(m_received);
    row->addWidget(push);
    auto* desk = new QWidget(this);
    desk->setObjectName(u"incomingDesk"_s);
    auto* tiles = new QHBoxLayout(desk);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(8);
    const auto tile = [&](const char* name, const QString& word, Tone tone, auto wanted) {
        auto* made = new FigureTile(QLatin1String(name), word, tone, desk);
        made->setCheckable(false);
        tiles->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, wanted] {
            QList<qint64> rows;
            const auto all = m_services.incoming.all();
            for (const IncomingStanding& one : all.value_or({}))
                if (wanted(one))
                    rows << one.doc.id.value();
            table().selectIds(rows);
            table().setFocus();
        });
        return made;
    };
    m_late = tile("incomingLateTile", tr("not carried out in time"), Tone::Error, [](const IncomingStanding& one) { return one.overdue; });
    m_unread = tile("incomingUnreadTile", tr("to be chased"), Tone::Warning, [](const IncomingStanding& one) { return !one.slow.isEmpty() && one.stage != IncomingStage::Filed; });
    m_open = tile("incomingOpenTile", tr("without proposal"), Tone::Warning, [](const IncomingStanding& one) { return one.stage == IncomingStage::Registered; });
    bodyLayout()->insertWidget(0, desk);
    bodyLayout()->insertWidget(1, m_entry);
    connect(findChild<QStackedWidget*>(u"listOrForm"_s), &QStackedWidget::currentChanged, this, [this, desk](int index) {
        desk->setVisible(index == 0);
        m_entry->setVisible(index == 0);
        m_readersPart->setVisible(index == 0);
    });
}

void IncomingPage::buildReaders()
{
    m_readersPart = new QWidget(this);
    m_readersPart->setObjectName(u"incomingReaders"_s);
    auto* column = new QVBoxLayout(m_readersPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_readersTitle = new QLabel(m_readersPart);
    m_readersTitle->setObjectName(u"readersTitle"_s);
    m_readersTitle->setTextFormat(Qt::PlainText);
    m_readersTitle->setWordWrap(true);
    const auto button = [this](const QString& name, const QString& text, auto run) {
        auto* push = new QPushButton(text, m_readersPart);
        push->setObjectName(name);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, run);
        return push;
    };
    m_handOn = button(u"readersHandOn"_s, tr("&Hand on to…"), &IncomingPage::handOn);
    m_read = button(u"readersRead"_s, tr("Have &read it…"), &IncomingPage::markRead);
    m_takeOff = button(u"readersTakeOff"_s, tr("Take o&ff the list"), &IncomingPage::takeOff);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_readersTitle, 1);
    for (QPushButton* push : { m_handOn, m_read, m_takeOff })
        top->addWidget(push);
    m_readers = new QTreeWidget(m_readersPart);
    m_readers->setObjectName(u"readersList"_s);
    m_readers->setAccessibleName(tr("Who is to read it"));
    m_readers->setHeaderLabels({ tr("Name"), tr("Handed on on"), tr("Read on"), tr("State"), tr("Opinion") });
    m_readers->setRootIsDecorated(false);
    m_readers->setUniformRowHeights(true);
    m_readers->setAlternatingRowColors(true);
    m_readers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_readers->setItemDelegate(new StatusPillDelegate(m_readers));
    m_readers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_readers->header()->setStretchLastSection(true);
    m_readers->setMinimumHeight(fontMetrics().height() * 5 / 2); // the heading and a row: a small screen has no more
    m_readers->setMaximumHeight(fontMetrics().height() * 7);
    connect(m_readers, &QTreeWidget::itemSelectionChanged, this, [this] {
        const bool any = !m_readers->selectedItems().isEmpty();
        m_read->setEnabled(any);
        m_takeOff->setEnabled(any);
    });
    connect(m_readers, &QTreeWidget::itemActivated, this, &IncomingPage::markRead);
    column->addLayout(top);
    column->addWidget(m_readers);
    bodyLayout()->addWidget(m_readersPart);
}

void IncomingPage::addSteps()
{
    const auto living = [](const Record& record) { return !record.voided; };
    const auto open = [](const Record& record) { return !record.voided && !docOf(record).filedOn.isValid(); };
    addStep(u"proposeAction"_s, u"edit"_s, tr("&Proposal and instruction…"), Qt::Key_F7, open, [this] { propose(); });
    addStep(u"finishAction"_s, u"ok"_s, tr("&Carried out…"), Qt::Key_F8, [](const Record& record) { return !record.voided && !docOf(record).doneOn.isValid(); }, [this] { finish(); });
    addStep(u"fileIncomingAction"_s, u"archive"_s, tr("File a&way…"), {}, open, [this] { file(); });
    addStep(u"circulationAction"_s, u"print"_s, tr("C&irculation sheet…"), {}, living, [this] { printSheets(); });
    const auto more = [this](const QString& name, const QString& icon, const QString& text, auto run) {
        QAction* action = makeAction(name, icon, text);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    auto* lists = new QPushButton(tr("&Lists"), this);
    lists->setObjectName(u"incomingListsButton"_s);
    lists->setAutoDefault(false);
    auto* menu = new QMenu(lists);
    menu->setObjectName(u"incomingListsMenu"_s);
    menu->addAction(more(u"incomingRegisterAction"_s, u"table"_s, tr("&Register of the year…"), [this] { printTable(m_services.papers.incomingRegister(m_services.incoming.today().year())); }));
    menu->addAction(more(u"incomingChaseAction"_s, u"warning"_s, tr("Who has &not read…"), [this] { printTable(m_services.papers.chaseList()); }));
    lists->setMenu(menu);
    if (auto* desk = findChild<QWidget*>(u"incomingDesk"_s)) // the header is full on a small screen
        desk->layout()->addWidget(lists);
    m_undoAction = makeAction(u"undoStepAction"_s, u"undo"_s, tr("&Undo the last step"), QKeySequence::Undo);
    m_undoAction->setEnabled(false);
    connect(m_undoAction, &QAction::triggered, this, &IncomingPage::undo);
    addAction(m_undoAction);
}

void IncomingPage::activated()
{
    ActingListPage::activated();
    refresh();
}

void IncomingPage::refresh()
{
    if (m_tidying)
        return;
    // What came by the form or an import has no number of the register yet.
    m_tidying = true;
    const auto numbered = m_services.incoming.tidy();
    m_tidying = false;
    if (!numbered)
        messages().showError(numbered.error());
    else if (*numbered > 0)
        reload();
    int late = 0, slow = 0, open = 0;
    QStringList senders;
    const auto all = m_services.incoming.all();
    for (const IncomingStanding& one : all.value_or({})) {
        late += one.overdue ? 1 : 0;
        slow += !one.slow.isEmpty() && one.stage != IncomingStage::Filed ? 1 : 0;
        open += one.stage == IncomingStage::Registered ? 1 : 0;
        constexpr int offered = 12;
        if (senders.size() < offered && !senders.contains(one.doc.fromOrg))
            senders << one.doc.fromOrg;
    }
    m_late->setCount(late);
    m_unread->setCount(slow);
    m_open->setCount(open);
    const QString typed = m_from->currentText();
    m_from->clear();
    m_from->addItems(senders);
    m_from->setEditText(typed);
    showReaders();
    emit badgeChanged({}); // told anew with the figures
}

void IncomingPage::enter()
{
    if (!m_received->isAcceptable() || !m_received->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(m_received->text()));
        m_received->lineEdit()->setFocus();
        return;
    }
    IncomingDoc doc;
    doc.fromOrg = m_from->currentText().trimmed();
    doc.docNo = m_docNo->text().trimmed();
    doc.title = m_title->text().trimmed();
    doc.receivedOn = m_received->date();
    const auto done = m_services.incoming.add(doc);
    if (!done) {
        messages().showError(done.error());
        (doc.fromOrg.isEmpty() ? static_cast<QWidget*>(m_from) : doc.title.isEmpty() ? m_title : m_docNo)->setFocus();
        return;
    }
    m_docNo->clear();
    m_title->clear();
    reload();
    table().selectIds({ done->value() });
    refresh();
    const auto saved = m_services.incoming.find(*done);
    messages().showMessage(Tone::Ok, tr("Registered as %1. Hand it on below, or enter the proposal.").arg(saved ? saved->number : QString()));
    m_docNo->setFocus();
}

void IncomingPage::showDoc(Id<IncomingDoc> id)
{
    showRecord(id.value());
}

QList<Id<IncomingDoc>> IncomingPage::ids() const
{
    QList<Id<IncomingDoc>> found;
    for (const Record& record : chosen())
        if (!record.voided)
            found << Id<IncomingDoc>(record.id);
    return found;
}

QList<Id<Person>> IncomingPage::chosenReaders() const
{
    QList<Id<Person>> people;
    for (const QTreeWidgetItem* item : m_readers->selectedItems())
        people << Id<Person>(item->data(0, IdRole).toLongLong());
    return people;
}

void IncomingPage::showReaders()
{
    const auto docs = ids();
    m_readers->clear();
    m_read->setEnabled(false);
    m_takeOff->setEnabled(false);
    m_handOn->setEnabled(!docs.isEmpty());
    m_readers->setVisible(docs.size() == 1);
    if (docs.size() != 1) {
        m_readersTitle->setText(docs.isEmpty() ? tr("Choose a document to see who has read it.") : tr("%n documents chosen: they can be handed on together.", nullptr, int(docs.size())));
        return;
    }
    const auto now = m_services.incoming.standing(docs.first());
    if (!now) {
        messages().showError(now.error());
        return;
    }
    const auto names = m_services.records.store().names(personType().kind());
    for (const IncomingReader& one : now->readers) {
        const bool slow = now->slow.contains(one.person);
        auto* item = new QTreeWidgetItem(m_readers, { names ? names->value(one.person.value()) : QString(), one.handedOn.toString(Qt::ISODate), one.readOn.toString(Qt::ISODate),
                                                      one.readOn.isValid() ? tr("Read") : slow ? tr("To be chased") : tr("Has it"), one.opinion });
        item->setData(0, IdRole, one.person.value());
        item->setData(3, ToneRole, int(one.readOn.isValid() ? Tone::Ok : slow ? Tone::Warning : Tone::Info));
    }
    m_readersTitle->setText(now->readers.isEmpty() ? tr("“%1”: not handed on yet.").arg(now->doc.title)
                                                   : tr("“%1”: read by %2 of %3.").arg(now->doc.title).arg(now->read).arg(now->readers.size()));
}

} // namespace bihuan
