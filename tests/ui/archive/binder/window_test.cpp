// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/binder/pdf_facts.h"
#include "tests/ui/whole_program.h"
#include "ui/archive/binder/binder_page.h"
#include "ui/archive/binder/pack_page.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include "core/storage/transaction.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QSpinBox>
#include <QTest>

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

namespace {

struct Program : WholeProgram {
    Program()
    {
        window().resize(1024, 768);
        window().show();
        QApplication::processEvents();
    }
    template <class P> P& page()
    {
        REQUIRE(window().openPage(P::info().code));
        QApplication::processEvents();
        auto* found = qobject_cast<P*>(window().currentPage());
        REQUIRE(found);
        return *found;
    }
    static void press(QWidget& parent, const char* name)
    {
        auto* button = child<QPushButton>(parent, name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    qint64 rows(const RecordKind& kind) const { return services->store->count(kind).value_or(-1); }
};

} // namespace

TEST_CASE("the year's archive is counted, exported in the background and put on record", "[binder][ui]")
{
    Program program;
    BinderPage& page = program.page<BinderPage>();
    CHECK(unnamedControls(page).isEmpty());
    const int year = program.clock.today().year();
    child<QSpinBox>(page, "exportYear")->setValue(year);
    const qint64 agreements = program.rows(agreementType().kind());
    REQUIRE(agreements > 50);
    // One of them has a scan that is damaged.
    const Agreement first = program.services->store->list(agreementType(), {.limit = 1})->first();
    {
        auto transaction = Transaction::begin(program.services->folder->database(), u"扫描件"_s);
        REQUIRE_OK(transaction);
        const auto added = program.services->attachments->add(QByteArray("%PDF-1.4 damaged"), u"扫描.pdf"_s);
        REQUIRE_OK(added);
        REQUIRE_OK(program.services->attachments->link(*added, agreementType().kind().code, first.id.value()));
        REQUIRE_OK(transaction->commit());
    }
    Program::press(page, "countExportActionButton");
    auto* figures = child<QLabel>(page, "exportFigures");
    CAPTURE(figures->text());
    CHECK(figures->text().contains(QString::number(agreements)));
    auto* problems = child<QTreeWidget>(page, "exportProblems");
    REQUIRE(problems->topLevelItemCount() >= 1);
    CHECK(problems->topLevelItem(0)->text(1).contains(u"扫描.pdf"_s));
    keepPicture(program.window(), u"binder-page"_s);

    Program::press(page, "writeExportActionButton"); // cancelled in the file dialog
    CHECK(program.rows(archiveExportType().kind()) == 0);
    program.dialogs.saveFile = program.folder.filePath(u"档案.pdf"_s);
    Program::press(page, "writeExportActionButton");
    CHECK(QFile::exists(program.dialogs.saveFile));
    CHECK(program.rows(archiveExportType().kind()) == 1);
    const ArchiveExport made = program.services->store->list(archiveExportType())->first();
    QFile file(program.dialogs.saveFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(made.sha256 == QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
    CHECK(made.problems == 1);
    CHECK(page.messages().tone() == Tone::Warning);

    const PdfFacts facts(program.dialogs.saveFile);
    CHECK(facts.checked == 0);
    // Every agreement of the year exactly once, as it was issued.
    const auto all = program.services->store->list(agreementType());
    REQUIRE_OK(all);
    for (const Agreement& one : *all) {
        int marks = 0;
        for (const PdfFacts::Mark& mark : facts.marks)
            if (mark.title.contains(one.number) && mark.level == 1) {
                ++marks;
                REQUIRE(mark.page > 0);
            }
        CAPTURE(one.number);
        CHECK(marks == 1);
    }
    // The data folder holds nothing of it any more.
    CHECK(QDir(program.services->folder->path()).entryList({u".export-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    // Enter on what is to be looked at leads to the record.
    auto* list = child<QTreeWidget>(page, "exportProblems");
    REQUIRE(list->topLevelItemCount() == 1);
    emit list->itemActivated(list->topLevelItem(0), 0);
    QApplication::processEvents();
    CHECK(program.window().currentPage() != &page);
}

TEST_CASE("hand-picked records are exported instead of a year, and a period has to be one", "[binder][ui]")
{
    Program program;
    BinderPage& page = program.page<BinderPage>();
    const Agreement one = program.services->store->list(agreementType(), {.limit = 1})->first();
    page.chooseByHand({}, {{agreementType().kind().code, one.id.value()}});
    CHECK_FALSE(child<QSpinBox>(page, "exportYear")->isEnabled());
    program.dialogs.saveFile = program.folder.filePath(u"一份.pdf"_s);
    Program::press(page, "writeExportActionButton");
    const PdfFacts facts(program.dialogs.saveFile);
    CHECK(facts.checked == 0);
    CHECK(facts.texts.join(QString()).contains(one.personName));
    Program::press(page, "exportYearAgain");
    CHECK(child<QSpinBox>(page, "exportYear")->isEnabled());
}

TEST_CASE("the inspection pack shows how each indicator stands and leads to what is missing", "[binder][pack][ui]")
{
    Program program;
    PackPage& page = program.page<PackPage>();
    CHECK(unnamedControls(page).isEmpty());
    Program::press(page, "checkPackActionButton");
    auto* tree = child<QTreeWidget>(page, "packTree");
    REQUIRE(tree->isVisible());
    const qint64 indicators = program.rows(inspectionIndicatorType().kind());
    int rows = 0;
    QTreeWidgetItem* gap = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        rows += tree->topLevelItem(i)->childCount();
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem* row = tree->topLevelItem(i)->child(j); row->childCount() > 0 && !gap && row->child(0)->data(0, Qt::UserRole).toString() == u"inspection_indicator"_s)
                gap = row->child(0);
    }
    CHECK(rows == indicators);
    keepPicture(program.window(), u"pack-page"_s);
    REQUIRE(gap);
    program.dialogs.saveFile = program.folder.filePath(u"迎检.pdf"_s);
    Program::press(page, "writePackActionButton");
    const PdfFacts facts(program.dialogs.saveFile);
    CHECK(facts.checked == 0);
    CHECK(program.rows(archiveExportType().kind()) == 1);
    emit tree->itemActivated(gap, 0);
    QApplication::processEvents();
    CHECK(program.window().currentPage()->code() == u"inspection_indicator"_s);
    REQUIRE(program.window().openPage(u"pack"_s));
    child<DateEdit>(page, "packTo")->setDate({2001, 1, 1});
    Program::press(page, "checkPackActionButton");
    CHECK(page.messages().tone() == Tone::Warning);
}

TEST_CASE("the default indicators name kinds that are there, and papers mechanisms that are there", "[binder][pack]")
{
    WholeProgram program;
    const RecordPapers& papers = program.services->papers;
    const auto indicators = program.services->store->list(inspectionIndicatorType());
    REQUIRE_OK(indicators);
    for (const InspectionIndicator& one : *indicators) {
        CAPTURE(one.code, one.evidence);
        // Filing and incoming documents are a part of their own.
        QStringList unknown = evidenceOf(one.evidence, papers).unknown;
        unknown.removeAll(u"报备"_s);
        unknown.removeAll(u"来文"_s);
        CHECK(unknown.isEmpty());
        CHECK(one.source == u"拟"_s);
    }
    const auto mechanisms = mechanismNames(*program.services->store);
    REQUIRE_OK(mechanisms);
    QSet<QString> known;
    for (const auto& [code, name] : *mechanisms)
        known.insert(code);
    QSet<QString> words;
    for (const PaperKind& kind : papers.kinds()) {
        CAPTURE(kind.kind->code);
        CHECK(known.contains(kind.mechanism));
        CHECK(kind.kind->field(kind.dateColumn));
        CHECK((kind.without.isEmpty() || kind.kind->field(u"state"_s)));
        for (const QString& word : kind.words) {
            CHECK_FALSE(words.contains(word));
            words.insert(word);
        }
    }
    for (const PeriodPaper& period : papers.periods())
        for (const QString& word : period.words) {
            CHECK_FALSE(words.contains(word));
            words.insert(word);
        }
}
