// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/school_class.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

constexpr int largeClass = 60, largestClass = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

/// “三”, “十二”, “3”; 0 = none of these.
int smallNumber(const QString& text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (text.isEmpty())
        return 0;
    if (text.front().isDigit())
        return text.toInt();
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? int(std::max<qsizetype>(0, digits.indexOf(text))) : 0;
    const int tens = ten == 0 ? 1 : int(digits.indexOf(text.front()));
    const int ones = ten + 1 < text.size() ? int(digits.indexOf(text.back())) : 0;
    return tens < 0 || ones < 0 ? 0 : 10 * tens + ones;
}

Issues classIssues(const SchoolClass& one, const RecordStore& store, QDate today)
{
    static const QRegularExpression dateLike(u"^\\d{4}[-/.年]\\d{1,2}([-/.月]\\d{1,2}日?)?$|^\\d{1,2}月\\d{1,2}日$|^\\d{5}$"_s);
    Issues issues;
    if (one.grade < 1 || one.grade > highestGrade)
        issues << Issue{Severity::Problem, u"school_class.grade"_s, u"grade"_s, tr("The grade is from 1 to %1.").arg(highestGrade)};
    if (one.classNo < 0)
        issues << Issue{Severity::Problem, u"school_class.number"_s, u"class_no"_s, tr("The number of a class is not negative.")};
    if (dateLike.match(one.name).hasMatch())
        issues << Issue{Severity::Warning, u"school_class.date"_s, u"name"_s,
                        tr("“%1” looks like a date that a spreadsheet made of the class's name. Write it as “一年级1班”.").arg(one.name)};
    if (one.pupils < 0 || one.pupils > largestClass)
        issues << Issue{Severity::Problem, u"school_class.pupils"_s, u"pupils"_s, tr("A class has from 0 to %1 pupils.").arg(largestClass)};
    else if (one.pupils > largeClass)
        issues << Issue{Severity::Warning, u"school_class.large"_s, u"pupils"_s, tr("More than %1 pupils in a class: is the number right?").arg(largeClass)};
    else if (one.pupils == 0)
        issues << Issue{Severity::Hint, u"school_class.empty"_s, u"pupils"_s, tr("The number of pupils is not entered: letters and totals of this class cannot be counted.")};
    if (one.grade > 0 && one.classNo > 0) {
        const auto same = store.list(schoolClassType(), {.where = {{u"grade"_s, one.grade}, {u"class_no"_s, one.classNo}}});
        for (const SchoolClass& other : same.value_or({}))
            if (other.id != one.id)
                issues << Issue{Severity::Problem, u"school_class.twice"_s, u"class_no"_s,
                                tr("%1 is class %2 of grade %3 already.").arg(other.name).arg(one.classNo).arg(one.grade)};
    }
    if (!one.homeroom.isNull())
        if (const auto person = store.find(personType(), one.homeroom); person && *person && !(*person)->isStaffBetween(today, today))
            issues << Issue{Severity::Warning, u"school_class.homeroom_left"_s, u"homeroom"_s,
                            tr("%1 is not on the staff any more: enter the new homeroom teacher.").arg((*person)->name)};
    return issues;
}

} // namespace

std::optional<std::pair<int, int>> classOfName(const QString& name)
{
    static const QString number = u"([〇一二三四五六七八九十]{1,3}|\\d{1,2})"_s;
    static const QRegularExpression forms[]{
        QRegularExpression(u"^"_s + number + u"年级?[(]?"_s + number + u"[)]?班?$"_s),
        QRegularExpression(u"^"_s + number + u"[(]"_s + number + u"[)]班?$"_s),
        QRegularExpression(u"^"_s + number + u"[.·\\-—_]"_s + number + u"班?$"_s),
        QRegularExpression(u"^([1-9])(\\d{2})班?$"_s),
        QRegularExpression(u"^([一二三四五六七八九])(\\d{1,2})班?$"_s),
    };
    QString plain = toHalfWidth(name);
    plain.replace(u'（', u'(').replace(u'）', u')').remove(u' ');
    if (plain.startsWith(u"小学"_s))
        plain.remove(0, 2);
    for (const QRegularExpression& form : forms)
        if (const auto match = form.match(plain); match.hasMatch()) {
            const int grade = smallNumber(match.captured(1)), classNo = smallNumber(match.captured(2));
            if (grade >= 1 && grade <= highestGrade && classNo >= 1)
                return std::pair(grade, classNo);
        }
    return std::nullopt;
}

const RecordType<SchoolClass>& schoolClassType()
{
    using enum FieldFlag;
    static const RecordType<SchoolClass> type =
        RecordType<SchoolClass>("school_class", NOOP("Class"), NOOP("Classes"))
            .text("name", NOOP("Name"), &SchoolClass::name,
                  {.flags = Required | Unique | Searchable, .aliases = {u"班级"_s, u"班级名称"_s, u"班名"_s}, .maxLength = 30})
            .integer("grade", NOOP("Grade"), &SchoolClass::grade, {.flags = Required, .aliases = {u"年级"_s}})
            .integer("class_no", NOOP("Number in the grade"), &SchoolClass::classNo, {.aliases = {u"班号"_s, u"班序"_s}})
            .reference("homeroom", NOOP("Homeroom teacher"), &SchoolClass::homeroom, "person",
                       {.flags = Searchable, .aliases = {u"班主任"_s, u"班主任姓名"_s}})
            .integer("pupils", NOOP("Pupils"), &SchoolClass::pupils, {.aliases = {u"学生数"_s, u"人数"_s, u"学生人数"_s, u"班额"_s}})
            .integer("position", NOOP("Order"), &SchoolClass::position, {.flags = Hidden, .aliases = {u"排序"_s}})
            .text("note", NOOP("Note"), &SchoolClass::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("name")
            .ordered({u"position"_s, u"grade"_s, u"class_no"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(classIssues);
    return type;
}

} // namespace bihuan
