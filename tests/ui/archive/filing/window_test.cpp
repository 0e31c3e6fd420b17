// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_parts.h"
#include "core/storage/transaction.h"
#include "tests/ui/page_program.h"
#include "ui/archive/filing/attachments_page.h"
#include "ui/archive/filing/filing_page.h"
#include "ui/archive/filing/incoming_page.h"
#include "ui/calendar/due/due_page.h"
#include "ui/records/attachment_reader.h"
#include "ui/records/preview_pane.h"
#include "ui/records/record_table.h"
#include "ui/records/reference_line.h"
#include "ui/shell/search_dialog.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QShortcut>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// The demo school with its filings and incoming documents, as they stand today.
struct Program : PageProgram {
    Program()
    {
        REQUIRE_OK(fillDemoFiling(*services, 7, clock.today()));
        show();
    }
    FilingServices& filing() { return *services->filing; }
    Filing ofState(const QString& state)
    {
        for (const Filing& one : services->store->list(filingType()).value_or({}))
            if (one.state == state)
                return one;
        return {};
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// A PDF of this many pages.
    QString pdf(const QString& name, int pages) const
    {
        QPdfWriter writer(folder.filePath(name));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            painter.fillRect(QRect(0, 0, writer.width() / 2, writer.height() / 2), Qt::black);
            if (page + 1 < pages)
                writer.newPage();
        }
        painter.end();
        return folder.filePath(name);
    }
    Attachment attach(const QString& path, const RecordKind& kind, qint64 id)
    {
        const auto done = services->attachments->attachAll(QStringList{ path }, kind.code, id, u"test"_s);
        REQUIRE_OK(done);
        return done->added.first().attachment;
    }
};

} // namespace

TEST_CASE("every page of filing fits, is named and has something to show", "[filing][ui]")
{
    Program program;
    for (const QString& code : { FilingPage::info().code, IncomingPage::info().code, filingRuleType().kind().code, AttachmentsPage::info().code }) {
        CAPTURE(code);
        Page& page = program.page<Page>(code);
        CHECK(unnamedControls(page) == QStringList());
        CHECK(page.minimumSizeHint().width() <= 1024);
        keepPicture(program.window(), u"filing_"_s + code);
    }
}

TEST_CASE("the desk counts what is owed and leads to it; a draft goes its way with an undo", "[filing][ui]")
{
    Program program;
    auto& page = program.page<FilingPage>();
    CHECK(child<FigureTile>(page, "filingOverdueTile")->count() == 1);
    CHECK(child<FigureTile>(page, "filingWaitingTile")->count() == 1);
    CHECK(child<FigureTile>(page, "filingReturnedTile")->count() == 1);
    auto* table = child<RecordTable>(page, "recordTable");
    QTest::mouseClick(child<FigureTile>(page, "filingOverdueTile"), Qt::LeftButton);
    REQUIRE(table->selectedIds().size() == 1);
    const Id<Filing> late(table->selectedIds().first());
    CHECK(program.filing().filings.standing(*program.filing().filings.find(late))->overdue);

    const qint64 before = program.rows(filingType().kind());
    child<QAction>(page, "draftFilingAction")->trigger();
    QWidget& draft = Program::dialog(page, "filingDraftDialog");
    CHECK(unnamedControls(draft) == QStringList());
    auto* rules = child<QComboBox>(draft, "filingRule");
    rules->setCurrentIndex(rules->findText(u"应急预案备案"_s, Qt::MatchStartsWith));
    CHECK(child<QLineEdit>(draft, "filingSubject")->text() == u"应急预案备案"_s);
    auto* due = child<QLineEdit>(draft, "filingDue");
    CHECK_FALSE(due->text().isEmpty());
    keepPicture(draft, u"filing_draft"_s, { 600, 560 });
    due->setText(u"20251301"_s); // no such month
    Program::press(draft, "acceptButton");
    CHECK(child<MessageBar>(draft, "messageBar")->tone() == Tone::Error);
    CHECK(program.rows(filingType().kind()) == before);
    due->setText(u"20301231"_s);
    Program::press(draft, "acceptButton");
    CHECK(program.rows(filingType().kind()) == before + 1);
    REQUIRE(table->selectedIds().size() == 1);
    const Id<Filing> id(table->selectedIds().first());

    child<QAction>(page, "approveFilingAction")->trigger();
    QWidget& approve = Program::dialog(page, "filingStepDialog");
    CHECK(unnamedControls(approve) == QStringList());
    Program::press(approve, "acceptButton"); // nobody approves it
    CHECK(program.filing().filings.find(id)->state == u"drafted"_s);
    child<ReferenceLine>(approve, "filingStepPerson")->setId(program.services->store->list(personType())->first().id.value());
    Program::press(approve, "acceptButton");
    CHECK(program.filing().filings.find(id)->state == u"approved"_s);
    CHECK(program.filing().filings.find(id)->docNo.contains(u"安报"_s));
    child<QAction>(page, "undoStepAction")->trigger();
    CHECK(program.filing().filings.find(id)->state == u"drafted"_s);
}

TEST_CASE("with its readers shown the page of incoming documents still fits a small screen", "[filing][ui]")
{
    Program program;
    program.theme.apply({ ColorMode::Light, 12 });
    auto& page = program.page<IncomingPage>();
    program.window().resize(1024, 768);
    const auto docs = program.services->store->list(incomingDocType());
    REQUIRE_OK(docs);
    for (const IncomingDoc& doc : *docs) {
        child<RecordTable>(page, "recordTable")->selectIds({ doc.id.value() });
        QApplication::processEvents();
        CAPTURE(doc.title);
        CHECK(program.window().width() == 1024);
        CHECK(program.window().height() == 768);
    }
    lightTheme();
}

TEST_CASE("the way of a filing shows every round", "[filing][ui]")
{
    Program program;
    auto& page = program.page<FilingPage>();
    const Filing twice = program.ofState(u"acknowledged"_s);
    REQUIRE(twice.times == 2);
    child<RecordTable>(page, "recordTable")->selectIds({ twice.id.value() });
    child<QAction>(page, "filingWayAction")->trigger();
    QWidget& dialog = Program::dialog(page, "filingWayDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    CHECK(child<QTreeWidget>(dialog, "filingWayList")->topLevelItemCount() == 6);
    keepPicture(dialog, u"filing_way"_s, { 720, 360 });
}

TEST_CASE("records that have to be filed are drafted in one go", "[filing][ui]")
{
    Program program;
    auto& page = program.page<FilingPage>();
    const int before = child<FigureTile>(page, "filingOwedTile")->count();
    REQUIRE_OK(program.services->loop->add({ .kind = u"hazard"_s, .foundOn = program.clock.today(), .source = u"inspection"_s, .spot = u"配电室"_s, .description = u"配电箱电线裸露，随时可能触电"_s, .level = u"major"_s }));
    page.activated();
    CHECK(child<FigureTile>(page, "filingOwedTile")->count() == before + 1);
    QTest::mouseClick(child<FigureTile>(page, "filingOwedTile"), Qt::LeftButton);
    QWidget& dialog = Program::dialog(page, "owedDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"filing_owed"_s, { 760, 420 });
    const qint64 filings = program.rows(filingType().kind());
    Program::press(dialog, "acceptButton");
    CHECK(program.rows(filingType().kind()) == filings + before + 1);
    CHECK(child<FigureTile>(page, "filingOwedTile")->count() == 0);
    // It stands in what is due, is opened from there and not ticked off.
    auto& due = program.page<DuePage>();
    auto* tree = child<QTreeWidget>(due, "dueTree");
    QTreeWidgetItem* row = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            if (tree->topLevelItem(i)->child(j)->text(0).contains(u"配电箱"_s))
                row = tree->topLevelItem(i)->child(j);
    REQUIRE(row);
    tree->setCurrentItem(row);
    CHECK_FALSE(child<QAction>(due, "dueDoneAction")->isEnabled());
    REQUIRE(child<QAction>(due, "dueOpenAction")->isEnabled());
    child<QAction>(due, "dueOpenAction")->trigger();
    QApplication::processEvents();
    CHECK(program.window().currentPage()->code() == FilingPage::info().code);
}

TEST_CASE("a document is entered in one row, and several readers are marked at once", "[filing][ui]")
{
    Program program;
    auto& page = program.page<IncomingPage>();
    const qint64 before = program.rows(incomingDocType().kind());
    auto* from = child<QLineEdit>(page, "incomingFromInput");
    from->setText(u"区教育和体育局"_s);
    auto* docNo = child<QLineEdit>(page, "incomingDocNo");
    auto* title = child<QLineEdit>(page, "incomingTitle");
    auto* day = child<QLineEdit>(page, "incomingReceivedInput");
    docNo->setText(u"测试[2026]1号"_s);
    typeByInputMethod(title, u"关于测试的通知"_s);
    day->setText(u"20251301"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(program.rows(incomingDocType().kind()) == before);
    CHECK(child<MessageBar>(page, "messageBar")->tone() == Tone::Error);
    day->setText(program.clock.today().toString(u"yyyyMMdd"_s)); // eight digits
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(program.rows(incomingDocType().kind()) == before + 1);
    CHECK(title->text().isEmpty());
    // The same number of the same sender: refused, what was typed stays.
    from->setText(u"区教育和体育局"_s);
    docNo->setText(u"测试（2026）1号"_s);
    title->setText(u"又一份"_s);
    QTest::keyClick(docNo, Qt::Key_Return);
    CHECK(program.rows(incomingDocType().kind()) == before + 1);
    CHECK(title->text() == u"又一份"_s);

    auto* table = child<RecordTable>(page, "recordTable");
    REQUIRE(table->selectedIds().size() == 1);
    const Id<IncomingDoc> id(table->selectedIds().first());
    QList<Id<Person>> people;
    for (const Person& one : program.services->store->list(personType(), { .limit = 3 }).value_or({}))
        people << one.id;
    REQUIRE_OK(program.filing().incoming.handOn(id, people));
    QApplication::processEvents();
    auto* readers = child<QTreeWidget>(page, "readersList");
    REQUIRE(readers->topLevelItemCount() == 3);
    readers->selectAll();
    Program::press(page, "readersRead");
    QWidget& dialog = Program::dialog(page, "readDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    Program::press(dialog, "acceptButton");
    CHECK(program.filing().incoming.standing(id)->read == 3);
    keepPicture(program.window(), u"filing_readers"_s);
    child<QAction>(page, "undoStepAction")->trigger();
    CHECK(program.filing().incoming.standing(id)->read == 0);

    child<QAction>(page, "proposeAction")->trigger();
    QWidget& proposal = Program::dialog(page, "proposalDialog");
    CHECK(unnamedControls(proposal) == QStringList());
    keepPicture(proposal, u"filing_proposal"_s, { 560, 520 });
}

TEST_CASE("files let go on a row, or pasted with it selected, are attached; undo takes them off", "[filing][attachments][ui]")
{
    Program program;
    auto& page = program.page<IncomingPage>();
    auto* table = child<RecordTable>(page, "recordTable");
    const qint64 id = static_cast<RecordListPage&>(page).model().id(1);
    const auto links = [&] { return program.services->attachments->linksOf(incomingDocType().kind().code, id)->size(); };
    const QString folder = program.folder.filePath(u"扫描"_s);
    QDir().mkdir(folder);
    program.write(u"扫描/一.txt"_s, "one");
    program.write(u"扫描/二.txt"_s, "two");
    QMimeData files;
    files.setUrls({ QUrl::fromLocalFile(folder), QUrl::fromLocalFile(program.write(u"三.txt"_s, "three")) });
    const QPoint at(20, table->rowViewportPosition(1) + 5);
    const auto drop = [&](const QMimeData& data) {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &event);
        QApplication::processEvents();
    };
    drop(files);
    CHECK(links() == 3);
    auto* bar = child<MessageBar>(page, "messageBar");
    CHECK(bar->tone() == Tone::Ok);
    drop(files); // the same again
    CHECK(links() == 3);
    CHECK(bar->tone() == Tone::Info);
    // One that is not there: none of them.
    QMimeData broken;
    broken.setUrls({ QUrl::fromLocalFile(program.write(u"四.txt"_s, "four")), QUrl::fromLocalFile(program.folder.filePath(u"没有.txt"_s)) });
    drop(broken);
    CHECK(links() == 3);
    CHECK(bar->tone() == Tone::Error);
    // A picture from the clipboard.
    table->selectIds({ id });
    table->setFocus();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    table->findChild<QShortcut*>()->activated();
    QApplication::processEvents();
    CHECK(links() == 4);
    QTest::mouseClick(child<QPushButton>(*bar, "messageAction"), Qt::LeftButton);
    CHECK(links() == 3);
}

TEST_CASE("a PDF is looked at page by page beside the window, a damaged one says so", "[attachments][ui]")
{
    Program program;
    PreviewPane pane;
    pane.resize(400, 500);
    pane.show();
    const auto shows = [&] {
        auto* label = child<QLabel>(pane, "previewPicture");
        return !label->pixmap(Qt::ReturnByValue).isNull();
    };
    pane.showFile(program.pdf(u"三页.pdf"_s, 3), { 0, u"a"_s, 1, u"application/pdf"_s, u"三页.pdf"_s });
    REQUIRE(QTest::qWaitFor(shows, 10'000));
    CHECK(pane.pages() == 3);
    CHECK(unnamedControls(pane) == QStringList());
    QTest::mouseClick(child<QToolButton>(pane, "previewForth"), Qt::LeftButton);
    CHECK(pane.page() == 1);
    pane.turn(5);
    CHECK(pane.page() == 2); // no further than the last
    const QSize before = child<QLabel>(pane, "previewPicture")->pixmap(Qt::ReturnByValue).size();
    QTest::mouseClick(child<QToolButton>(pane, "previewLarger"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return child<QLabel>(pane, "previewPicture")->pixmap(Qt::ReturnByValue).width() > before.width() * 1.3; }, 10'000));
    keepPicture(pane, u"filing_preview"_s, { 400, 500 });
    pane.showFile(program.write(u"坏.pdf"_s, "%PDF-1.7 nothing"), { 0, u"b"_s, 1, u"application/pdf"_s, u"坏.pdf"_s });
    REQUIRE(QTest::qWaitFor([&] { return child<QLabel>(pane, "previewPicture")->text().size() > 0 && pane.pages() == 0 && !child<QLabel>(pane, "previewPicture")->text().contains(u"…"_s); }, 10'000));
    CHECK_FALSE(shows());
    pane.showFile(program.write(u"x.docx"_s, "PK"), { 0, u"c"_s, 1, u"application/zip"_s, u"x.docx"_s });
    CHECK(child<QLabel>(pane, "previewPicture")->text().contains(u"x.docx"_s));
}

TEST_CASE("all attachments: filtered, dated together, and led back to their records", "[attachments][ui]")
{
    Program program;
    const auto docs = program.services->store->list(incomingDocType());
    REQUIRE(docs->size() >= 2);
    const Attachment shared = program.attach(program.write(u"通知.txt"_s, "notice"), incomingDocType().kind(), docs->at(0).id.value());
    program.attach(program.folder.filePath(u"通知.txt"_s), incomingDocType().kind(), docs->at(1).id.value());
    program.attach(program.write(u"坏的.pdf"_s, "%PDF-1.7 nothing"), incomingDocType().kind(), docs->at(0).id.value());
    REQUIRE_OK(program.filing().texts.readPending(10));
    auto& page = program.page<AttachmentsPage>();
    auto* list = child<QTreeWidget>(page, "attachmentsList");
    auto* which = child<QComboBox>(page, "attachmentsWhich");
    const auto show = [&](AttachmentsPage::Show wanted) { which->setCurrentIndex(which->findData(int(wanted))); };
    REQUIRE(list->topLevelItemCount() >= 2);
    show(AttachmentsPage::Show::Shared);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0) == u"通知.txt"_s);
    list->topLevelItem(0)->setSelected(true);
    CHECK(child<QListWidget>(page, "attachmentsUses")->count() == 2);
    show(AttachmentsPage::Show::Unreadable);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0) == u"坏的.pdf"_s);
    show(AttachmentsPage::Show::Undated);
    const int undated = list->topLevelItemCount();
    REQUIRE(undated >= 2);
    list->selectAll();
    program.dialogs.text = u"20251301"_s;
    child<QAction>(page, "attachmentDateAction")->trigger();
    CHECK(list->topLevelItemCount() == undated);
    program.dialogs.text = u"20260601"_s;
    child<QAction>(page, "attachmentDateAction")->trigger();
    CHECK(list->topLevelItemCount() == 0);
    CHECK(program.services->attachments->usesOf(shared.id)->last().eventDate == QDate(2026, 6, 1));
    QTest::mouseClick(child<QPushButton>(*child<MessageBar>(page, "messageBar"), "messageAction"), Qt::LeftButton);
    CHECK(list->topLevelItemCount() == undated);
    keepPicture(program.window(), u"filing_all_attachments"_s);
    show(AttachmentsPage::Show::Shared);
    list->topLevelItem(0)->setSelected(true);
    child<QAction>(page, "attachmentUseAction")->trigger();
    QApplication::processEvents();
    CHECK(program.window().currentPage()->code() == IncomingPage::info().code);
}

TEST_CASE("what an attachment says is found by the search, and it is read while nobody waits", "[attachments][search][ui]")
{
    Program program;
    const auto docs = program.services->store->list(incomingDocType());
    program.attach(program.write(u"独特名称材料.txt"_s, "x"), incomingDocType().kind(), docs->first().id.value());
    AttachmentReader reader(program.filing().texts, program.services->folder->database());
    reader.start();
    REQUIRE(QTest::qWaitFor([&] { return program.filing().texts.pending(10)->isEmpty(); }, 15'000));
    SearchDialog dialog([&](const QString& words, const SearchScope& scope) { return searchRecords(*program.services->store, words, scope); });
    dialog.setAttachments([&](const QString& words) { return searchAttachments(*program.services->store, words); });
    QString kind;
    qint64 id = 0;
    QObject::connect(&dialog, &SearchDialog::recordChosen, [&](const QString& k, qint64 i) {
        kind = k;
        id = i;
    });
    auto* input = child<QLineEdit>(dialog, "searchInput");
    typeByInputMethod(input, u"独特名称"_s);
    auto* hits = child<QTreeWidget>(dialog, "searchHits");
    REQUIRE(hits->topLevelItemCount() == 1);
    CHECK(hits->topLevelItem(0)->child(0)->text(1).contains(u"独特名称材料.txt"_s));
    keepPicture(dialog, u"filing_search"_s, { 680, 300 });
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(kind == u"incoming_doc"_s);
    CHECK(id == docs->first().id.value());
}
