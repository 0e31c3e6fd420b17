// SPDX-License-Identifier: GPL-3.0-or-later
// Education: the board of the seven ways, activities, letters to parents, induction, platform learning, and their lists.
#include "app/window_composition.h"

#include "ui/education/activities_page.h"
#include "ui/education/board_page.h"
#include "ui/education/booklet_dialog.h"
#include "ui/education/induction_page.h"
#include "ui/education/letters_page.h"
#include "ui/education/platform_page.h"
#include "ui/records/import_flow.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Where a default comes from: the plan's own words, or ours, which the school may change.
StatusOf sourceStatus(const RecordKind& kind)
{
    const qsizetype sourceAt = kind.indexOf(u"source"_s), disabledAt = kind.indexOf(u"disabled"_s);
    return [sourceAt, disabledAt](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
        if (disabledAt >= 0 && record.values.value(disabledAt).toBool())
            return RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral };
        const QString source = record.values.value(sourceAt).toString();
        if (source == u"种"_s)
            return RowStatus{ WindowComposition::tr("By the plan"), Tone::Ok };
        return source.isEmpty() ? RowStatus{ WindowComposition::tr("The school's own"), Tone::Neutral } : RowStatus{ WindowComposition::tr("School may change it"), Tone::Info };
    };
}

} // namespace

void WindowComposition::addEducationPages()
{
    const QString place = u"education"_s;
    EducationServices& education = *m_services.education;
    const auto importing = [this](const RecordKind& kind) { return [this, &kind](QWidget*) { m_imports->open(kind); }; };
    const auto begin = [this](const RecordKind& kind, const Record& record) {
        if (auto* list = qobject_cast<RecordListPage*>(pageInFront(kind.code)))
            list->beginRecord(record);
    };
    m_window->addPage(place, EducationBoardPage::info(), [this, &education, begin] {
        auto* board = new EducationBoardPage(education, m_context);
        connect(board, &EducationBoardPage::activityWanted, this, [this](qint64 id) { openRecord(eduActivityType().kind().code, id); });
        connect(board, &EducationBoardPage::newActivityWanted, this, [begin](const Record& record) { begin(eduActivityType().kind(), record); });
        connect(board, &EducationBoardPage::pageWanted, m_window.get(), [this](const QString& code) { m_window->openPage(code); });
        return board;
    });
    const RecordListOptions activities = ActivitiesPage::options(education);
    m_window->addPage(place, activities.info(eduActivityType().kind()), [this, &education, activities] { return new ActivitiesPage(education, m_context, activities); });
    m_window->addPage(place, LettersPage::info(), [this, &education] { return new LettersPage(education, m_context); });
    opens<LettersPage>(parentLetterType().kind(), [](LettersPage& page, qint64 id) { page.showLetter(Id<ParentLetter>(id)); });
    opens<LettersPage>(letterSlipType().kind(), [this](LettersPage& page, qint64 id) {
        if (const auto slip = m_services.store->find(letterSlipType(), Id<LetterSlip>(id)); slip && *slip)
            page.showLetter((*slip)->letter);
    });
    m_window->addPage(place, InductionPage::info(), [this, &education, begin] {
        auto* page = new InductionPage(education, m_context);
        connect(page, &InductionPage::newInductionWanted, this, [begin](const Record& record) { begin(inductionType().kind(), record); });
        connect(page, &InductionPage::inductionWanted, this, [this](qint64 id) { openRecord(inductionType().kind().code, id); });
        return page;
    });
    m_window->addPage(place, PlatformPage::info(), [this, &education] { return new PlatformPage(education, m_context); });

    addList(place, schoolClassType().kind(),
            { u"school"_s, tr("Enter or import the classes with their number of pupils: letters, platform totals and head-counts are counted by them."), {}, importing(schoolClassType().kind()) });
    addSeldomList(place, learnWayType().kind(), { u"category"_s, tr("The rows of the board."), sourceStatus(learnWayType().kind()), {} });
    addSeldomList(place, monthThemeType().kind(), { u"calendar"_s, tr("What each month is about."), sourceStatus(monthThemeType().kind()), {} });
    RecordListOptions rules{ u"history"_s, tr("When how many minutes are spoken about safety, and what about."), sourceStatus(reminderRuleType().kind()), {} };
    rules.tools = { { u"bookletsAction"_s, u"print"_s, tr("&Booklets…"), false, [this, &education](QWidget* page, const QList<qint64>&) {
                         auto* dialog = new BookletDialog(education, m_context, page);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->open();
                     } } };
    rules.blank = [] { return reminderRuleType().toRecord({ .moment = u"day"_s }); };
    addSeldomList(place, reminderRuleType().kind(), rules);
    RecordListOptions checks{ u"search"_s, tr("What spot checks of the booklets found."), {}, {} };
    checks.blank = [this] { return edu1530Type().toRecord({ .day = m_services.education->activities.today() }); };
    addSeldomList(place, edu1530Type().kind(), checks);
    addSeldomList(place, letterTextType().kind(), { u"edit"_s, tr("Texts to begin a letter with."), sourceStatus(letterTextType().kind()), {} });
    addSeldomList(place, inductionType().kind(), { u"people"_s, tr("Trainings of newcomers; admissions are given on the page of the induction."), {}, importing(inductionType().kind()) });
    RecordListOptions totals{ u"table"_s, tr("Import the totals on the page of platform learning."), {}, {} };
    totals.canAdd = false;
    addSeldomList(place, platformStatType().kind(), totals);
}

} // namespace bihuan
