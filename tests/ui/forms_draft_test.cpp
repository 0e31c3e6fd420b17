// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/storage/drafts.h"
#include "core/storage/journal.h"
#include "tests/ui/forms_support.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

TEST_CASE("What was typed is there again after the form was lost, and says from when")
{
    FormSchool f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open(zhang);
    f.type("nameInput", u"张威"_s);
    f.type("joined_onInput", u"2026-9-"_s); // not finished
    f.form.reset();
    REQUIRE(f.drafts() == 1);
    CHECK(f.school.store->names(personType().kind())->value(zhang.id.value()) == u"张伟"_s);

    f.school.clock.set(f.school.clock.now().addSecs(7200));
    f.open(zhang);
    CHECK(f.input("nameInput").text() == u"张威"_s);
    CHECK(f.input("joined_onInput").text() == u"2026-9-"_s);
    CHECK(f.form->isModified());
    CHECK(f.bar().text().contains(u"08:00"_s));
    CHECK(f.bar().tone() == Tone::Info);
    QTest::mouseClick(&f.barAction(), Qt::LeftButton); // drop them
    CHECK(f.input("nameInput").text() == u"张伟"_s);
    CHECK(f.input("joined_onInput").text().isEmpty());
    CHECK_FALSE(f.form->isModified());
    CHECK(f.drafts() == 0);
    f.open(zhang);
    CHECK(f.bar().isHidden());
}

TEST_CASE("A draft is written while typing goes on, at leaving a field, and goes with Save and Cancel")
{
    FormSchool f;
    f.openNew();
    f.type("nameInput", u"王伟"_s);
    CHECK(f.drafts() == 0);
    f.input("phoneInput").setFocus();
    CHECK(f.drafts() == 1);
    CHECK(child<QLabel>(*f.form, "draftState")->text().contains(u"08:00"_s));
    QTest::keyClick(&f.input("phoneInput"), Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(f.school.database->scalar(u"SELECT entered FROM draft"_s)->toString().contains(u"phone"_s), 2000);

    f.press("cancelButton");
    CHECK(f.drafts() == 1); // asked first
    f.press("cancelButton");
    CHECK(f.drafts() == 0);
    f.form.reset();
    CHECK(f.drafts() == 0);

    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open(zhang);
    f.type("nameInput", u"张威"_s);
    f.input("phoneInput").setFocus();
    CHECK(f.drafts() == 1);
    f.press("saveButton");
    CHECK(f.drafts() == 0);
    f.open(zhang);
    f.type("nameInput", u"张"_s);
    f.input("phoneInput").setFocus();
    CHECK(f.drafts() == 1);
    f.type("nameInput", u"张威"_s); // taken back
    f.input("phoneInput").setFocus();
    CHECK(f.drafts() == 0);
}

TEST_CASE("Every kind of value comes back from a draft, and none of them reaches the journal")
{
    FormSchool f;
    const Post head = f.school.addPost(u"班主任"_s);
    const qint64 lines = f.school.rows(u"journal"_s);
    const RecordKind& kind = personType().kind();
    Person typed;
    typed.name = u"单小芳"_s;
    typed.gender = u"f"_s;
    typed.category = f.teachers.id;
    typed.posts = { head.id };
    typed.idNumber = u"11010519491231002X"_s;
    typed.joinedOn = QDate(2026, 9, 1);
    const Record wanted = personType().toRecord(typed);
    {
        DraftStore drafts(*f.school.database);
        QJsonObject fields;
        for (qsizetype i = 0; i < kind.fields.size(); ++i)
            fields[kind.fields[i].column] = QJsonObject{
                { u"mine"_s, QJsonValue::fromVariant(toStorage(kind.fields[i], wanted.values[i])) },
                { u"base"_s, QJsonValue::fromVariant(toStorage(kind.fields[i], kind.blank().values[i])) } };
        fields[u"gone_column"_s] = QJsonObject{ { u"mine"_s, u"x"_s } };
        REQUIRE_OK(drafts.keep({ kind.code, 0, 0, { { u"fields"_s, fields } } }));
    }
    f.openNew();
    CHECK(f.form->draft().values == wanted.values);
    CHECK_FALSE(f.input("id_numberInput").text().contains(u"1949"_s)); // masked like a stored one
    f.form.reset();
    CHECK(f.drafts() == 1);
    f.openNew();
    CHECK(f.form->draft().values == wanted.values);
    CHECK(f.school.rows(u"journal"_s) == lines);
    f.press("saveButton");
    CHECK(f.school.rows(u"person"_s) == 1);
    CHECK(f.drafts() == 0);
    const QString journal = f.school.database->scalar(u"SELECT group_concat(changes) FROM journal"_s)->toString();
    CHECK_FALSE(journal.contains(u"1101051949"_s));
}

TEST_CASE("A draft of a record that was changed meanwhile shows both values where they differ")
{
    FormSchool f;
    f.school.database->setActor(u"李娜"_s);
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open(zhang);
    f.type("nameInput", u"张威"_s);
    f.type("companyInput", u"保安公司"_s);
    f.form.reset();
    zhang.name = u"张炜"_s;
    zhang.phone = u"13800000001"_s;
    f.school.add(personType(), zhang);

    f.open(zhang);
    CHECK(f.bar().tone() == Tone::Warning);
    CHECK(f.bar().text().contains(u"李娜"_s));
    CHECK(f.input("nameInput").text() == u"张威"_s);
    CHECK(f.input("companyInput").text() == u"保安公司"_s);
    CHECK(child<QWidget>(*f.form, "nameConflict")->isVisible());
    CHECK(child<QLabel>(*f.form, "nameOther")->text().contains(u"张炜"_s));
    CHECK_FALSE(child<QWidget>(*f.form, "companyConflict")->isVisible());
    f.press("nameTake");
    CHECK(f.input("nameInput").text() == u"张炜"_s);
    CHECK(child<QLabel>(*f.form, "nameOther")->text().contains(u"张威"_s));
    f.press("nameTake");
    CHECK(f.input("nameInput").text() == u"张威"_s);
    f.press("nameTake");
    f.press("saveButton");
    const Person now = personType().fromRecord(f.stored(zhang));
    CHECK(now.name == u"张炜"_s);
    CHECK(now.company == u"保安公司"_s);
    CHECK(now.phone == u"13800000001"_s); // nobody's work was overwritten
}

TEST_CASE("Saving over somebody else's change is stopped, shows both, and goes through after choosing")
{
    FormSchool f;
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open(zhang);
    f.type("nameInput", u"张威"_s);
    zhang.name = u"张炜"_s;
    zhang.department = f.affairs.id;
    f.school.add(personType(), zhang);
    f.press("saveButton");
    CHECK(f.bar().tone() == Tone::Warning);
    CHECK(f.input("nameInput").text() == u"张威"_s);
    CHECK(child<QWidget>(*f.form, "nameConflict")->isVisible());
    CHECK(personType().fromRecord(f.stored(zhang)).name == u"张炜"_s);
    f.press("saveButton"); // mine is meant
    const Person now = personType().fromRecord(f.stored(zhang));
    CHECK(now.name == u"张威"_s);
    CHECK(now.department == f.affairs.id);
}

namespace {

/// A school in a folder, as the program opens it; the second connection is any other program.
struct FolderSchool {
    SystemClock clock;
    QString path;
    std::unique_ptr<Services> services;
    TestDialogs dialogs;
    TestPrinters printers;
    UiSettings settings{ QString() };
    Theme& theme = lightTheme();
    std::unique_ptr<RecordForm> form;

    explicit FolderSchool(const QString& folder)
        : path(folder)
    {
        auto opened = Services::open(folder, clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        form = std::make_unique<RecordForm>(departmentType().kind(),
                                            UiContext{ *services->records, dialogs, printers, settings, nullptr });
        test::showActive(*form);
        form->load(departmentType().kind().blank());
    }
    Database& database() { return services->folder->database(); }
    QLineEdit& name() { return *child<QLineEdit>(*form, "nameInput"); }
};

} // namespace

TEST_CASE("While another program has the database, Save says so and nothing typed is lost")
{
    QTemporaryDir folder;
    FolderSchool f(folder.filePath(u"school"_s));
    REQUIRE_OK(f.database().scalar(u"PRAGMA busy_timeout=1"_s)); // patience makes no difference here
    auto other = Database::open(DataFolder::databaseFile(f.path), f.clock);
    REQUIRE_OK(other);
    const qint64 before = f.database().scalar(u"SELECT count(*) FROM department"_s)->toLongLong();
    REQUIRE_OK((*other)->run(u"BEGIN IMMEDIATE"_s));
    f.name().setFocus();
    typeByInputMethod(&f.name(), u"保卫科"_s);
    QTest::mouseClick(child<QPushButton>(*f.form, "saveButton"), Qt::LeftButton);
    auto* bar = child<MessageBar>(*f.form, "messageBar");
    CHECK(bar->tone() == Tone::Error);
    CHECK(bar->text().contains(u"Another program"_s));
    CHECK(f.name().text() == u"保卫科"_s);
    CHECK(f.form->isModified());
    CHECK(f.database().scalar(u"PRAGMA busy_timeout"_s)->toInt() == 1); // as it was, also after the draft's attempt
    CHECK(f.database().scalar(u"SELECT count(*) FROM draft"_s)->toInt() == 0);

    REQUIRE_OK((*other)->run(u"ROLLBACK"_s));
    QTRY_COMPARE(f.database().scalar(u"SELECT count(*) FROM draft"_s)->toInt(), 1); // tried again by itself
    QTest::mouseClick(child<QPushButton>(*f.form, "saveButton"), Qt::LeftButton);
    CHECK(f.database().scalar(u"SELECT count(*) FROM department"_s)->toLongLong() == before + 1);
    CHECK(f.database().scalar(u"SELECT count(*) FROM draft"_s)->toInt() == 0);
}

TEST_CASE("A database that cannot even be read does not pass for a record without problems")
{
    QTemporaryDir folder;
    FolderSchool f(folder.filePath(u"school"_s));
    REQUIRE_OK(f.database().scalar(u"PRAGMA busy_timeout=1"_s));
    auto other = Database::open(DataFolder::databaseFile(f.path), f.clock);
    REQUIRE_OK(other);
    typeByInputMethod(&f.name(), u"保卫科"_s);
    REQUIRE_OK((*other)->run(u"BEGIN EXCLUSIVE"_s));
    CHECK_FALSE(f.form->save());
    CHECK(child<MessageBar>(*f.form, "messageBar")->text().contains(u"Another program"_s));
    f.dialogs.answer = false;
    CHECK_FALSE(f.form->mayLeave()); // and stays, unless it is to be dropped
    CHECK(f.name().text() == u"保卫科"_s);
    REQUIRE_OK((*other)->run(u"ROLLBACK"_s));
    CHECK(f.form->save());
}

// Runs in a program of its own, which the next test kills.
TEST_CASE("A form is being filled in", "[.][child]")
{
    FolderSchool f(qEnvironmentVariable("BIHUAN_TEST_FOLDER"));
    f.name().setFocus();
    typeByInputMethod(&f.name(), u"保卫科"_s);
    QTRY_COMPARE(f.database().scalar(u"SELECT count(*) FROM draft"_s)->toInt(), 1);
    std::fputs("kept\n", stdout);
    std::fflush(stdout);
    QApplication::exec();
}

TEST_CASE("A program killed while a form is filled in gives the form back at the next start")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"school"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BIHUAN_TEST_FOLDER"_s, path);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), { u"A form is being filled in"_s });
    REQUIRE(program.waitForStarted());
    QByteArray said;
    while (!said.contains("kept") && program.waitForReadyRead(30000))
        said += program.readAllStandardOutput();
    CAPTURE(said.toStdString());
    REQUIRE(said.contains("kept"));
    program.kill();
    REQUIRE(program.waitForFinished());
    CHECK(program.exitStatus() == QProcess::CrashExit);

    FolderSchool f(path);
    CHECK(f.name().text() == u"保卫科"_s);
    CHECK(child<MessageBar>(*f.form, "messageBar")->isVisible());
    QTest::mouseClick(child<QPushButton>(*f.form, "saveButton"), Qt::LeftButton);
    CHECK(f.database().scalar(u"SELECT count(*) FROM department WHERE name='保卫科'"_s)->toInt() == 1);
}
