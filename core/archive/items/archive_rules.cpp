// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_rules.h"

#include "core/records/record_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan::archiveRules {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

void add(Issues& issues, Severity severity, const QString& code, const QString& field, const QString& message)
{
    issues << Issue{severity, code, field, message};
}

constexpr int firstYear = 1949;

/// A school has a handful of classes; rules ask for them with every row of a list.
Result<QStringList> readClassCodes(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto classes, store.list(archiveClassType()));
    QStringList codes;
    for (const ArchiveClass& one : classes)
        codes << one.code;
    return codes;
}

QStringList classCodes(const RecordStore& store)
{
    const auto codes = store.kept(readClassCodes);
    return codes ? **codes : QStringList();
}

void addUnknownClass(Issues& issues, const QString& kind, const QString& code, const RecordStore& store)
{
    const QStringList known = classCodes(store);
    if (!code.isEmpty() && !known.contains(code))
        add(issues, Severity::Problem, kind + u".class"_s, u"class_code"_s, tr("There is no class “%1”: the school's are %2.").arg(code, known.join(u'、')));
}

/// What has to stand there before an item is described: `severity` as it is judged now.
void addDescription(Issues& issues, const ArchiveItem& one, Severity severity)
{
    if (isEmptyTitle(one.title))
        add(issues, severity, u"archive_item.title"_s, u"title"_s, tr("The title says nothing: write who did what, such as “[向阳小学2026年消防疏散演练照片]”."));
    if (one.retention.isEmpty())
        add(issues, severity, u"archive_item.retention"_s, u"retention"_s, tr("Say how long it is kept: for ever, 30 or 10 years."));
    if (one.classCode.isEmpty())
        add(issues, severity, u"archive_item.class"_s, u"class_code"_s, tr("Say which class it belongs to."));
    if (!one.docDate.isValid())
        add(issues, severity, u"archive_item.date"_s, u"doc_date"_s, tr("The date is missing: that of the paper, eight digits."));
    if (one.authorOrg.trimmed().isEmpty())
        add(issues, severity, u"archive_item.author"_s, u"author_org"_s, tr("The author is missing: the office or person the paper comes from."));
    if (one.pages == 0)
        add(issues, severity, u"archive_item.no_pages"_s, u"pages"_s, tr("The number of pages is missing: count the sides with writing."));
}

bool sameNumber(const ArchiveItem& a, const ArchiveItem& b)
{
    return a.year == b.year && a.retention == b.retention && a.classCode == b.classCode && a.categoryCode == b.categoryCode && a.itemNo == b.itemNo && a.archivalCode == b.archivalCode;
}

/// Problems of an item that is changed by hand although it is numbered, stamped or gone.
void addFrozen(Issues& issues, const ArchiveItem& one, const RecordStore& store)
{
    if (one.id.isNull())
        return;
    const auto found = store.find(archiveItemType(), one.id);
    if (!found || !*found)
        return;
    const ArchiveItem& before = **found;
    if (before.voided && !one.voided) {
        // Taken back from being voided, while its records went into another item.
        const auto again = store.database().scalar(u"SELECT i.title FROM archive_member own JOIN archive_member other ON other.kind = own.kind AND other.record = own.record AND other.item <> own.item AND other.voided = 0 "
                                                   "JOIN archive_item i ON i.id = other.item AND i.voided = 0 WHERE own.item = ? AND own.voided = 0 LIMIT 1"_s, {one.id.value()});
        if (again && again->isValid())
            add(issues, Severity::Problem, u"archive_item.collected_again"_s, {}, tr("Its records are in “%1” meanwhile: nothing is filed twice.").arg(again->toString()));
    }
    if (archiveItemType().toRecord(before).values == archiveItemType().toRecord(one).values)
        return;
    if (hasEnded(before))
        add(issues, Severity::Problem, u"archive_item.ended"_s, {}, tr("It is %1: nothing is changed any more.").arg(archiveStateName(archiveStateOf(before))));
    else if (isNumbered(before) && !sameNumber(before, one))
        add(issues, Severity::Problem, u"archive_item.frozen"_s, u"class_code"_s,
            before.stampedOn.isValid() ? tr("The stamp of %1 was printed: year, class, time of keeping and number stay. Write a correction instead.").arg(before.archivalCode)
                                       : tr("%1 is numbered: take the numbering back before you change year, class or time of keeping.").arg(before.archivalCode));
    else if (before.stampedOn.isValid() && (before.pages != one.pages || before.title != one.title || before.docDate != one.docDate || before.docNo != one.docNo || before.authorOrg != one.authorOrg))
        add(issues, Severity::Problem, u"archive_item.stamped"_s, u"pages"_s, tr("The stamp of %1 was printed: what stands on paper is put right by a correction.").arg(before.archivalCode));
}

} // namespace

Issues classIssues(const ArchiveClass& one, const RecordStore&, QDate)
{
    static const QRegularExpression letters(u"^[A-Z]{1,4}$"_s);
    Issues issues;
    if (!one.code.isEmpty() && !letters.match(one.code).hasMatch())
        add(issues, Severity::Problem, u"archive_class.code"_s, u"code"_s, tr("The code is one to four capital letters, such as ZZ."));
    return issues;
}

Issues ruleIssues(const ArchiveRule& one, const RecordStore& store, QDate)
{
    static const QRegularExpression field(u"\\{\\{([^}]*)\\}\\}"_s);
    static const QStringList known{u"学校"_s, u"年度"_s, u"名称"_s, u"编号"_s, u"分组"_s};
    Issues issues;
    addUnknownClass(issues, u"archive_rule"_s, one.classCode, store);
    for (auto each = field.globalMatch(one.title); each.hasNext();) {
        const QString name = each.next().captured(1);
        if (!known.contains(name))
            add(issues, Severity::Problem, u"archive_rule.title"_s, u"title"_s, tr("“%1” is no field of a title: there are %2.").arg(name, known.join(u'、')));
    }
    return issues;
}

Issues boxIssues(const ArchiveBox& one, const RecordStore& store, QDate today)
{
    Issues issues;
    if (one.year < firstYear || one.year > today.year())
        add(issues, Severity::Problem, u"archive_box.year"_s, u"year"_s, tr("The year %1 cannot be right.").arg(one.year));
    if (!QList<int>{20, 30, 40, 50}.contains(one.thicknessMm))
        add(issues, Severity::Problem, u"archive_box.thickness"_s, u"thickness_mm"_s, tr("Boxes are 20, 30, 40 or 50 mm thick."));
    addUnknownClass(issues, u"archive_box"_s, one.classCode, store);
    if (one.location.trimmed().isEmpty())
        add(issues, Severity::Warning, u"archive_box.location"_s, u"location"_s, tr("Say where box %1 stands.").arg(one.boxNo));
    return issues;
}

Issues descriptionIssues(const ArchiveItem& one, const RecordStore& store, QDate today)
{
    Issues issues;
    addDescription(issues, one, Severity::Problem);
    addUnknownClass(issues, u"archive_item"_s, one.classCode, store);
    if (one.year < firstYear || one.year > today.year())
        add(issues, Severity::Problem, u"archive_item.year"_s, u"year"_s, tr("The year %1 cannot be right.").arg(one.year));
    if (one.pages < 0)
        add(issues, Severity::Problem, u"archive_item.pages"_s, u"pages"_s, tr("The number of pages is not negative."));
    if (one.docDate.isValid() && one.docDate > today)
        add(issues, Severity::Problem, u"archive_item.future"_s, u"doc_date"_s, tr("The date %1 is still to come.").arg(one.docDate.toString(Qt::ISODate)));
    return issues;
}

Issues itemIssues(const ArchiveItem& one, const RecordStore& store, QDate today)
{
    Issues issues = descriptionIssues(one, store, today);
    if (archiveStateOf(one) == ArchiveState::Collected)
        for (Issue& issue : issues) // still to be said
            if (QStringList{u"archive_item.title"_s, u"archive_item.retention"_s, u"archive_item.date"_s, u"archive_item.author"_s, u"archive_item.no_pages"_s}.contains(issue.code)
                || (issue.code == u"archive_item.class"_s && one.classCode.isEmpty()))
                issue.severity = Severity::Warning;
    if (one.docDate.isValid() && one.docDate <= today && one.docDate.year() != one.year && one.year > 0)
        add(issues, Severity::Warning, u"archive_item.other_year"_s, u"doc_date"_s, tr("Its date lies in %1, but it is filed under %2.").arg(one.docDate.year()).arg(one.year));
    if (one.scanPages > 0 && one.pages > 0 && one.pages != one.scanPages)
        add(issues, Severity::Warning, u"archive_item.page_count"_s, u"pages"_s,
            tr("%1 pages are entered, but its files have %2: count again, or look whether a page was not scanned.").arg(one.pages).arg(one.scanPages));
    addFrozen(issues, one, store);
    return issues;
}

Issues loanIssues(const ArchiveLoan& one, const RecordStore& store, QDate today)
{
    Issues issues;
    if (one.dueOn.isValid() && one.lentOn.isValid() && one.dueOn < one.lentOn)
        add(issues, Severity::Problem, u"archive_loan.due"_s, u"due_on"_s, tr("It cannot be back before it is lent."));
    if (one.lentOn.isValid() && one.lentOn > today)
        add(issues, Severity::Problem, u"archive_loan.future"_s, u"lent_on"_s, tr("The day it is lent is still to come."));
    if (one.returnedOn.isValid() && (one.returnedOn > today || one.returnedOn < one.lentOn))
        add(issues, Severity::Problem, u"archive_loan.returned"_s, u"returned_on"_s, tr("It comes back between the day it is lent and today."));
    if (one.approver.isNull())
        add(issues, Severity::Problem, u"archive_loan.approver"_s, u"approver"_s, tr("Say who approved the loan."));
    if (one.isOut() && one.dueOn.isValid() && one.dueOn < today)
        add(issues, Severity::Warning, u"archive_loan.overdue"_s, u"due_on"_s, tr("%1 was to bring it back by %2: ask for it.").arg(one.borrower, one.dueOn.toString(Qt::ISODate)));
    if (one.isOut() && !one.item.isNull()) {
        const auto item = store.find(archiveItemType(), one.item);
        if (item && *item && (!isNumbered(**item) || hasEnded(**item)))
            add(issues, Severity::Problem, u"archive_loan.item"_s, u"item"_s,
                hasEnded(**item) ? tr("“%1” is %2: it cannot be lent.").arg((*item)->title, archiveStateName(archiveStateOf(**item))) : tr("“%1” has no number yet: number it before it is lent.").arg((*item)->title));
        const auto others = store.list(archiveLoanType(), {.where = {{u"item"_s, one.item.value()}}});
        for (const ArchiveLoan& other : others.value_or({}))
            if (other.id != one.id && other.isOut())
                add(issues, Severity::Problem, u"archive_loan.item"_s, u"item"_s, tr("%1 has it since %2.").arg(other.borrower, other.lentOn.toString(Qt::ISODate)));
    }
    return issues;
}

} // namespace bihuan::archiveRules
