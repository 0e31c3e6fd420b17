// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "app/late_check.h"
#include "core/calendar/school_term.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "core/people/school_logo.h"
#include "ui/dashboard/issue_list_page.h"
#include "ui/dashboard/issue_watch.h"
#include "ui/dialogs/dialogs.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/school_page.h"
#include "ui/organization/template_page.h"
#include "ui/records/import_flow.h"
#include "ui/records/waiting_drafts.h"
#include "ui/shell/main_window.h"
#include "core/records/attachment_text.h"
#include "ui/shell/search_dialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString overviewCode = u"overview"_s;
constexpr int indexCheckMs = 500;
constexpr int firstCheckMs = 2000; ///< the window is painted and used first

/// A person's row: still here, not yet, or gone.
std::optional<RowStatus> staffStatus(const Record& record, QDate today)
{
    // Asked for every row of a list that may have 10,000: no struct is made for two days.
    static const qsizetype joinedAt = personType().kind().indexOf(u"joined_on"_s);
    static const qsizetype leftAt = personType().kind().indexOf(u"left_on"_s);
    const QDate joinedOn = record.values.value(joinedAt).toDate();
    const QDate leftOn = record.values.value(leftAt).toDate();
    if (record.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (leftOn.isValid() && leftOn < today)
        return RowStatus{ WindowComposition::tr("Has left"), Tone::Neutral };
    if (joinedOn.isValid() && joinedOn > today)
        return RowStatus{ WindowComposition::tr("Not yet here"), Tone::Info };
    if (leftOn.isValid())
        return RowStatus{ WindowComposition::tr("Is leaving"), Tone::Warning };
    return RowStatus{ WindowComposition::tr("On the staff"), Tone::Ok };
}

} // namespace

Result<std::unique_ptr<WindowComposition>> WindowComposition::make(Services& services, const Surroundings& surroundings, std::unique_ptr<MainWindow> frame)
{
    BIHUAN_TRY_ASSIGN(const QList<Mechanism> mechanisms, services.store->list(mechanismType()));
    QList<MechanismInfo> infos{ { overviewCode, tr("Overview"), overviewCode, {} } };
    for (const Mechanism& mechanism : mechanisms)
        infos << MechanismInfo{ mechanism.code, mechanism.shortName.isEmpty() ? mechanism.name : mechanism.shortName,
                                mechanism.code, mechanism.hint };
    const ProgramFacts facts{ surroundings.version,
                              services.folder->path(),
                              { { u"SQLite"_s, tr("%1, public domain").arg(services.folder->database().scalar(u"SELECT sqlite_version()"_s).value_or({}).toString()) },
                                { u"libqrencode"_s, u"LGPL-2.1"_s },
                                { u"libzip"_s, u"BSD-3-Clause"_s },
                                { u"libxlsxwriter"_s, u"BSD-2-Clause"_s } } };
    std::unique_ptr<WindowComposition> composition(new WindowComposition(services, surroundings));
    composition->m_window = frame ? std::move(frame) : std::make_unique<MainWindow>(surroundings.theme, surroundings.settings);
    composition->m_window->fill(infos, facts);
    composition->addImports();
    composition->addOverviewPages();
    composition->addOrganizationPages();
    composition->addInspectionPages();
    composition->addDuePages();
    composition->addEducationPages();
    composition->addDrillPages();
    composition->addIntakePages();
    composition->addArchivePages();
    composition->addBinderPages();
    composition->addFilingPages();
    composition->addCalendarPages();
    composition->addMonthPage();
    composition->addTools();
    composition->addHelp();
    composition->showStanding();
    connect(composition->m_window.get(), &MainWindow::ready, composition.get(), &WindowComposition::finishStart);
    composition->m_window->beginWith(overviewCode);
    return composition;
}

WindowComposition::WindowComposition(Services& services, const Surroundings& surroundings)
    : m_services(services)
    , m_surroundings(surroundings)
    , m_context{ *services.records, surroundings.dialogs, surroundings.printers, surroundings.settings,
                 [shaper = std::make_shared<std::shared_ptr<TextShaper>>()](TableContent content,
                                                                            const DocumentInfo& info) {
                     if (!*shaper) // the fonts cost something: looked up with the first print, not at start
                         *shaper = std::make_shared<TextShaper>(FontBook());
                     return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, *shaper));
                 },
                 services.attachments.get(), {}, [this](const QString& kind, qint64 id) { openRecord(kind, id); } }
{
    connect(services.records.get(), &RecordService::changed, this, &WindowComposition::showStanding);
}

WindowComposition::~WindowComposition() = default;

void WindowComposition::addList(const QString& mechanism, const RecordKind& kind, RecordListOptions options)
{
    if (options.import)
        options.importTemplate = [this, &kind] { m_imports->saveTemplate(kind); };
    const PageInfo info = options.info(kind); // before the options move on
    m_window->addPage(mechanism, info,
                      [this, &kind, options = std::move(options)] { return new RecordListPage(kind, m_context, options); });
}

void WindowComposition::addSeldomList(const QString& mechanism, const RecordKind& kind, RecordListOptions options)
{
    options.seldom = true;
    addList(mechanism, kind, std::move(options));
}

void WindowComposition::addImports()
{
    const ImportFlow::Surroundings surroundings{ *m_services.records,      m_surroundings.dialogs,
                                                 m_surroundings.settings,  m_services.folder->backupFolder(),
                                                 m_window.get(),           [this] { return m_window->currentPage(); } };
    m_imports = std::make_unique<ImportFlow>(
        surroundings, QSet<QString>{ departmentType().kind().code, postType().kind().code });
}

void WindowComposition::addOverviewPages()
{
    m_enterSchool = new QAction(themedIcon(u"edit"_s), tr("&Enter the school's data"), this);
    m_enterSchool->setObjectName(u"enterSchoolAction"_s);
    connect(m_enterSchool, &QAction::triggered, this, [this] { m_window->openPage(schoolProfileType().kind().code); });
    m_openAgreements = new QAction(themedIcon(u"agreement"_s), tr("&Open the agreements"), this);
    m_openAgreements->setObjectName(u"openAgreementsAction"_s);
    connect(m_openAgreements, &QAction::triggered, this, [this] { m_window->openPage(u"agreements"_s); });
    m_importPeople = new QAction(themedIcon(u"import"_s), tr("&Import the staff list…"), this);
    m_importPeople->setObjectName(u"importPeopleAction"_s);
    connect(m_importPeople, &QAction::triggered, this, [this] {
        m_window->openPage(personType().kind().code);
        m_imports->open(personType().kind());
    });

    m_window->addPage(overviewCode, OverviewPage::info(), [this] {
        auto* board = new OverviewPage([this] { return overview(); });
        connect(board, &OverviewPage::pageWanted, m_window.get(), [this](const QString& page) { m_window->openPage(page); });
        return board;
    });
    addIssues();
    const LogoAccess logo{[this] { return schoolLogo(*m_services.store, *m_services.attachments); },
                          [this](const QString& path) { return setSchoolLogo(*m_services.store, *m_services.attachments, path); }};
    const RecordKind& school = schoolProfileType().kind();
    m_window->addPage(overviewCode, { school.code, school.title(), u"school"_s }, [this, logo] { return new SchoolPage(m_context, logo); });
    RecordListOptions mechanisms{ u"settings"_s, {}, {}, {} };
    mechanisms.canAdd = false;
    addList(overviewCode, schoolTermType().kind(), { u"calendar"_s, tr("The terms of each school year, with their first and last day."), {}, {} });
    addSeldomList(overviewCode, mechanismType().kind(), mechanisms);
}

void WindowComposition::addIssues()
{
    m_issues = std::make_unique<IssueWatch>(makeIssueList(m_services), *m_services.records);
    m_window->addPage(overviewCode, IssueListPage::info(), [this] {
        auto* page = new IssueListPage(*m_issues, m_context);
        connect(page, &IssueListPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    connect(m_issues.get(), &IssueWatch::finished, m_window.get(), [this] {
        const qsizetype count = m_issues->list().found().size();
        m_window->setBadge(IssueListPage::info().code, count > 0 ? QString::number(count) : QString());
    });
}

void WindowComposition::addOrganizationPages()
{
    const QString place = u"organization"_s;
    m_window->addPage(place, AgreementsPage::info(), [this] { return new AgreementsPage(*m_services.agreements, m_context); });
    opens<AgreementsPage>(agreementType().kind(), [](AgreementsPage& page, qint64 id) { page.showAgreement(Id<Agreement>(id)); });
    m_window->addPage(place, TemplatePage::info(), [this] { return new TemplatePage(*m_services.agreements, m_context); });
    opens<TemplatePage>(agreementTemplateType().kind(), [](TemplatePage& page, qint64 id) { page.showTemplate(Id<AgreementTemplate>(id)); });
    const auto importing
        = [this](const RecordKind& kind) { return [this, &kind](QWidget*) { m_imports->open(kind); }; };
    const Clock& clock = m_services.folder->database().clock();
    addList(place, personType().kind(),
            { u"people"_s, tr("Import the staff list (Excel or CSV), or enter people one by one."),
              [&clock](const Record& record) { return staffStatus(record, clock.today()); },
              importing(personType().kind()) });
    addList(place, departmentType().kind(),
            { u"department"_s,
              tr("Departments come with the staff list, or enter them here."),
              {},
              importing(departmentType().kind()) });
    addList(place, postType().kind(),
            { u"post"_s,
              tr("Posts and their safety duties; the duties stand in the agreements."),
              {},
              importing(postType().kind()) });
    addList(place, staffCategoryType().kind(), { u"people"_s, tr("Each category has its own agreement text."), {}, {} });
}

void WindowComposition::addTools()
{
    connect(m_window.get(), &MainWindow::searchWanted, this, &WindowComposition::openSearch);
    QAction* undo = m_window->toolsMenu()->addAction(themedIcon(u"undo"_s), tr("&Undo the last import…"));
    undo->setObjectName(u"undoImportAction"_s);
    connect(undo, &QAction::triggered, m_imports.get(), &ImportFlow::undoLast);
    QAction* drafts = m_window->toolsMenu()->addAction(themedIcon(u"edit"_s), tr("&Unsaved changes…"));
    drafts->setObjectName(u"draftsAction"_s);
    connect(drafts, &QAction::triggered, this, [this] { offerDrafts(true); });
    QAction* imports = m_window->toolsMenu()->addAction(themedIcon(u"history"_s), tr("Im&ports so far…"));
    imports->setObjectName(u"importHistoryAction"_s);
    connect(imports, &QAction::triggered, m_imports.get(), &ImportFlow::showHistory);
    addFirstRunTools();
}

void WindowComposition::openSearch()
{
    auto* dialog = new SearchDialog(
        [this](const QString& words, const SearchScope& scope) { return searchRecords(*m_services.store, words, scope); },
        m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttachments([this](const QString& words) { return searchAttachments(*m_services.store, words); });
    connect(dialog, &SearchDialog::recordChosen, this, &WindowComposition::openRecord);
    dialog->open();
}

void WindowComposition::openRecord(const QString& kind, qint64 id)
{
    if (const auto opener = m_openers.constFind(kind); opener != m_openers.cend()) {
        (*opener)(id);
    } else if (m_window->hasPage(kind)) { // the plain list of a kind is called by its code
        if (!m_window->openPage(kind))
            return; // the page in front has unsaved work and was not to be left
        if (auto* list = qobject_cast<RecordListPage*>(m_window->currentPage()))
            list->showRecord(id);
    } else if (m_window->currentPage()) {
        m_window->currentPage()->messages().showMessage(Tone::Info, tr("Records of this kind have no page of their own."));
    }
}

Page* WindowComposition::pageInFront(const QString& code)
{
    return m_window->openPage(code) ? m_window->currentPage() : nullptr;
}

void WindowComposition::offerDrafts(bool asked)
{
    Page* page = m_window->currentPage();
    const auto drafts = waitingDrafts(*m_services.store);
    if (!page || !drafts || drafts->isEmpty()) {
        if (page && !drafts)
            page->messages().showError(drafts.error());
        else if (page && asked)
            page->messages().showMessage(Tone::Info, tr("There are no unsaved changes."));
        return;
    }
    page->messages().showMessage(Tone::Info, draftsSentence(*drafts), tr("&Go on with it"), [this, draft = drafts->first()] {
        openRecord(draft.kind, draft.recordId);
    });
}

/// What need not stand in the window's first painting.
void WindowComposition::finishStart()
{
    offerDrafts(false);
    showUpdateNotes();
    m_issues->refresh(firstCheckMs);
    QTimer::singleShot(indexCheckMs, this, [this] {
        if (const auto ensured = recordIndex::ensure(*m_services.store); !ensured && m_window->currentPage())
            m_window->currentPage()->messages().showError(ensured.error());
    });
    if (m_services.folder->isCheckDue())
        checkLater();
}

void WindowComposition::checkLater()
{
    constexpr int whenPainted = 2000; // ms
    m_lateCheck = std::make_unique<LateCheck>(m_services.folder->database().path(), whenPainted);
    connect(m_lateCheck.get(), &LateCheck::finished, this, [this](const Result<>& outcome) {
        if (!outcome && m_window->currentPage())
            m_window->currentPage()->messages().showError(outcome.error());
    });
}

void WindowComposition::showStanding()
{
    const auto school = schoolProfile(*m_services.store);
    const bool demo = school && school->demo;
    markDemo(demo);
    QStringList parts;
    if (demo)
        parts << tr("DEMO DATA");
    if (school && !school->name.isEmpty())
        parts << school->name;
    parts << tr("Data: %1").arg(QFileInfo(m_services.folder->path()).fileName());
    m_window->setStandingStatus(parts.join(u"  ·  "_s));
}

Result<OverviewContent> WindowComposition::overview()
{
    OverviewContent content;
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*m_services.store));
    BIHUAN_TRY_ASSIGN(const qint64 people, m_services.store->count(personType().kind()));
    if (people == 0) {
        content.nextTitle = school.name.isEmpty() ? tr("Welcome") : school.name;
        content.nextHint
            = tr("First enter the school's name and who signs for it, then import the staff list. After that this year's "
                 "responsibility agreements can be issued and printed.");
        content.nextActions = school.name.isEmpty() ? QList<QAction*>{ m_enterSchool, m_importPeople }
                                                    : QList<QAction*>{ m_importPeople, m_enterSchool };
        return content;
    }
    BIHUAN_TRY_ASSIGN(const BoardStanding standing, m_services.agreements->board.standing());
    const BoardTotals& total = standing.total;
    const QString agreements = u"agreements"_s;
    const int percent = total.due > 0 ? 100 * total.returned / total.due : 0;
    content.cards = {
        { u"signed"_s, tr("Agreements signed, %1–%2").arg(standing.year).arg(standing.year + 1), tr("%1 %").arg(percent),
          tr("%1 of %2").arg(total.returned).arg(total.due), total.owed == 0 ? Tone::Ok : Tone::Neutral, agreements },
        { u"owed"_s, tr("Still owed"), QString::number(total.owed),
          total.owed == 0 ? tr("nobody") : tr("%1 issued, %2 printed").arg(total.issued).arg(total.printed),
          total.owed == 0 ? Tone::Ok : Tone::Warning, agreements },
        { u"filed"_s, tr("Originals filed"), QString::number(total.filed),
          tr("%1 back, not filed yet").arg(total.returned - total.filed), Tone::Neutral, agreements },
        { u"staff"_s, tr("Staff"), QString::number(people),
          tr("%n department(s)", nullptr, standing.departments), Tone::Neutral, personType().kind().code },
    };
    BIHUAN_TRY(addHazardCards(content));
    BIHUAN_TRY(addDueCards(content));
    BIHUAN_TRY(addDrillCard(content));
    if (total.issued == 0) {
        content.nextTitle = tr("This year's agreements are not issued yet");
        content.nextActions = { m_openAgreements };
        content.nextHint
            = tr("Open the agreements, check the dry run and issue them; then print, hand out and collect them.");
    }
    return content;
}

} // namespace bihuan
