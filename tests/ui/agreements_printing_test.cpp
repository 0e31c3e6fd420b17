// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements_support.h"
#include "ui/organization/print_batch_dialog.h"
#include "ui/organization/print_history_dialog.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

using namespace bihuan;

namespace {

struct Desk : Campaign {
    explicit Desk(int count = 4)
        : Campaign(count)
    {
        open();
        issueAll();
    }
    PrintDialog& preview()
    {
        trigger("printBatchAction");
        return *child<PrintDialog>(*page, "printDialog");
    }
    PrintBatchDialog& options(PrintDialog& dialog)
    {
        press(dialog, "printOptionsButton");
        return *child<PrintBatchDialog>(dialog, "printBatchDialog");
    }
    static void press(QWidget& parent, const char* button)
    {
        QTest::mouseClick(child<QPushButton>(parent, button), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("From issuing one button leads to the real pages, with whose they are and how many")
{
    Desk d;
    QTest::mouseClick(child<QPushButton>(d.page->messages(), "messageAction"), Qt::LeftButton);
    auto* dialog = child<PrintDialog>(*d.page, "printDialog");
    auto* preview = child<PagePreview>(*dialog, "pagePreview");
    CHECK(preview->currentPage() == 0);
    auto* person = child<QLabel>(*dialog, "personShown");
    CHECK(person->text().contains(u"1/4"_s));
    const QString first = person->text();
    Desk::press(*dialog, "nextPerson");
    CHECK(person->text().contains(u"2/4"_s));
    CHECK(person->text() != first);
    CHECK(preview->currentPage() > 0);
    Desk::press(*dialog, "previousPerson");
    CHECK(person->text() == first);
    CHECK_FALSE(child<QPushButton>(*dialog, "previousPerson")->isEnabled());
    QTest::keyClicks(child<QLineEdit>(*dialog, "findPerson"), u"oyjg"_s);
    CHECK(person->text().contains(u"欧阳建国"_s));
    CHECK(unnamedControls(*dialog) == QStringList());
}

TEST_CASE("Printing the batch to the printer marks what was not printed yet, once, person by person")
{
    Desk d;
    PrintDialog& print = d.preview();
    QTest::qWait(20);
    child<QLineEdit>(print, "rangeEdit")->setText(u"1"_s);
    Desk::press(print, "printButton");
    CHECK(d.states() == QList<AgreementState>(4, AgreementState::Issued)); // a part of one only

    const int pages = child<PagePreview>(print, "pagePreview")->knownPages();
    REQUIRE(pages % 4 == 0);
    child<QLineEdit>(print, "rangeEdit")->setText(u"1-%1"_s.arg(pages / 2));
    Desk::press(print, "printButton");
    CHECK(d.states().count(AgreementState::Printed) == 2); // whole ones count
    child<QLineEdit>(print, "rangeEdit")->clear();
    Desk::press(print, "printButton");
    CHECK(d.states() == QList<AgreementState>(4, AgreementState::Printed));
    print.close();
    d.trigger("printBatchAction"); // nothing is left of “not printed yet”: the choices open instead
    CHECK_FALSE(child<QPushButton>(*child<PrintBatchDialog>(*d.page, "printBatchDialog"), "goButton")->isEnabled());
}

TEST_CASE("One row is printed from the list without the batch, printed before or not")
{
    Desk d;
    d.printAll();
    d.table().selectRow(1);
    PrintDialog& print = d.preview();
    CHECK(child<QLabel>(print, "personShown")->text().contains(u"1/1"_s));
    CHECK(child<QLabel>(print, "personShown")->text().contains(d.paper(1).personName));
}

TEST_CASE("The options of the batch change the pages in the same window; count in = printed + left out")
{
    Desk d;
    PrintDialog& print = d.preview();
    PrintBatchDialog& batch = d.options(print);
    auto* list = child<QTreeWidget>(batch, "batchList");
    REQUIRE(list->topLevelItemCount() == 4);
    const QString leftOut = list->topLevelItem(1)->text(0);
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    CHECK(child<QLabel>(batch, "batchSummary")->text().contains(u"1 left out"_s));
    Desk::press(batch, "tickNoneButton");
    CHECK_FALSE(child<QPushButton>(batch, "goButton")->isEnabled());
    Desk::press(batch, "tickAllButton");
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    child<QSpinBox>(batch, "copiesEdit")->setValue(1);
    CHECK(unnamedControls(batch) == QStringList());
    Desk::press(batch, "goButton");
    QTest::qWait(20);
    CHECK(child<QLabel>(print, "personShown")->text().contains(u"1/3"_s));
    CHECK(child<QLabel>(print, "printNote")->text().contains(u"1 left out"_s));
    CHECK(child<QLabel>(print, "printNote")->text().contains(u"1 time(s)"_s));
    Desk::press(print, "printButton");
    CHECK(d.states().count(AgreementState::Printed) == 3);
    for (const BoardRow& row : d.page->board().rows)
        CHECK((stateOf(*row.agreement) == AgreementState::Issued) == (row.name == leftOut));
    CHECK(d.settings.value(u"agreementPrint/copies"_s).toInt() == 1); // remembered
}

TEST_CASE("One PDF per person is named by the pattern, with an example while it is typed, and counts as printed")
{
    Desk d;
    PrintBatchDialog& batch = d.options(d.preview());
    child<QRadioButton>(batch, "eachButton")->setChecked(true);
    auto* pattern = child<QLineEdit>(batch, "patternEdit");
    auto* example = child<QLabel>(batch, "patternExample");
    pattern->setText(u"{工资}"_s);
    CHECK_FALSE(child<QPushButton>(batch, "goButton")->isEnabled());
    pattern->setText(u"{部门}-{姓名}"_s);
    CHECK(example->text().contains(u"处-"_s));
    for (QAction* action : child<QMenu>(batch, "patternFieldsMenu")->actions())
        if (action->text() == u"编号"_s)
            action->trigger();
    CHECK(pattern->text() == u"{部门}-{姓名}{编号}"_s);
    QDir(d.folder.path()).mkdir(u"out"_s);
    d.dialogs.folder = d.folder.filePath(u"out"_s);
    Desk::press(batch, "goButton");
    CHECK(QDir(d.dialogs.folder).entryList({ u"*.pdf"_s }, QDir::Files).size() == 4);
    CHECK(QDir(d.dialogs.folder).entryList({ u"教导处-单小芳ZR-2026-*.pdf"_s }, QDir::Files).size() == 1);
    CHECK(d.states() == QList<AgreementState>(4, AgreementState::Printed));
}

TEST_CASE("Cancelling one file per person keeps what is finished and says how far it came")
{
    Desk d(40);
    PrintBatchDialog& batch = d.options(d.preview());
    child<QRadioButton>(batch, "eachButton")->setChecked(true);
    QDir(d.folder.path()).mkdir(u"out"_s);
    d.dialogs.folder = d.folder.filePath(u"out"_s);
    auto* progress = child<ProgressPanel>(batch, "progressPanel");
    QTimer watcher;
    QObject::connect(&watcher, &QTimer::timeout, progress, [progress] {
        if (progress->isRunning() && progress->done() > 0)
            QTest::mouseClick(child<QPushButton>(*progress, "progressCancel"), Qt::LeftButton);
    });
    watcher.start(1);
    Desk::press(batch, "goButton");
    const auto files = QDir(d.dialogs.folder).entryList({ u"*.pdf"_s }, QDir::Files).size();
    CHECK(files > 0);
    CHECK(files < 40);
    CHECK(d.states().count(AgreementState::Printed) == files);
    CHECK(child<MessageBar>(batch, "messageBar")->text().contains(u"%1 of 40"_s.arg(files)));
}

TEST_CASE("Saving the batch as one PDF counts as printed, and the window lives on meanwhile")
{
    Desk d(24);
    PrintDialog& print = d.preview();
    d.dialogs.saveFile = d.folder.filePath(u"all.pdf"_s);
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &print, [&] {
        if (child<ProgressPanel>(print, "progressPanel")->isRunning())
            ++beats;
    });
    heart.start(1);
    Desk::press(print, "savePdfButton");
    CHECK(beats > 0);
    CHECK(QFile(d.dialogs.saveFile).size() > 10000);
    CHECK(d.states() == QList<AgreementState>(24, AgreementState::Printed));
}

TEST_CASE("What was printed is listed, and prepared again word for word; a file that is gone is said")
{
    Desk d;
    d.printAll();
    d.trigger("printHistoryAction");
    auto* history = child<PrintHistoryDialog>(*d.page, "printHistoryDialog");
    CHECK(child<QTreeWidget>(*history, "printRuns")->topLevelItemCount() == 1);
    CHECK(child<QTreeWidget>(*history, "printedPeople")->topLevelItemCount() == 4);
    CHECK(child<QPushButton>(*history, "openFileButton")->isEnabled());
    Desk::press(*history, "reprintButton");
    auto* print = child<PrintDialog>(*d.page, "printDialog");
    CHECK(child<QLabel>(*print, "personShown")->text().contains(u"1/4"_s));
    Desk::press(*print, "printButton");
    print->close();
    QFile::remove(d.folder.filePath(u"paper.pdf"_s));
    d.trigger("printHistoryAction");
    history = nullptr;
    for (auto* dialog : d.page->findChildren<PrintHistoryDialog*>())
        if (dialog->isVisible())
            history = dialog;
    REQUIRE(history);
    auto* runs = child<QTreeWidget>(*history, "printRuns");
    REQUIRE(runs->topLevelItemCount() == 2); // newest first
    CHECK(runs->topLevelItem(0)->text(3) == u"Office"_s);
    runs->setCurrentItem(runs->topLevelItem(1));
    CHECK_FALSE(child<QPushButton>(*history, "openFileButton")->isEnabled());
    CHECK(child<QLabel>(*history, "printWhere")->text().contains(u"paper.pdf"_s));
}

TEST_CASE("Pictures of printing agreements", "[.pictures]")
{
    Desk d(24);
    PrintDialog& print = d.preview();
    PrintBatchDialog& batch = d.options(print);
    child<QTreeWidget>(batch, "batchList")->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    child<QRadioButton>(batch, "eachButton")->setChecked(true);
    keepPicture(batch, u"batch-light"_s, {});
    batch.close();
    keepPicture(print, u"preview-light"_s, {});
    d.theme.apply({ ColorMode::Light, 14 });
    keepPicture(print, u"preview-large"_s, { 1024, 768 });
    d.theme.apply({ ColorMode::Dark, 10 });
    keepPicture(print, u"preview-dark"_s, {});
    Desk::press(print, "printButton");
    print.close();
    d.trigger("printHistoryAction");
    keepPicture(*child<PrintHistoryDialog>(*d.page, "printHistoryDialog"), u"history-dark"_s, {});
}
