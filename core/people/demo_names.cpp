// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/demo_names.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leaverCount = 6;
constexpr int lateHireCount = 4;

/// splitmix64: small, and the same everywhere, which the standard library's distributions are not.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// 0 … bound - 1
    int below(int bound) { return bound > 0 ? int(next() % quint64(bound)) : 0; }
    /// first … last, both included
    int between(int first, int last) { return first + below(last - first + 1); }
    QDate between(QDate first, QDate last) { return first.addDays(below(int(first.daysTo(last)) + 1)); }
    bool percent(int chance) { return below(100) < chance; }

    template <class T> void shuffle(QList<T>& list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(int(i) + 1));
    }

private:
    quint64 m_state;
};

QJsonObject readDefaults(const QString& name)
{
    QFile file(u":/bihuan/defaults/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list += value.toString();
    return list;
}

QHash<QString, QJsonObject> byCode(const QJsonValue& array)
{
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue& value : array.toArray())
        rows.insert(value[u"code"_s].toString(), value.toObject());
    return rows;
}

class NameGiver {
public:
    NameGiver(const QJsonObject& data, Random& random)
        : m_random(random)
        , m_male(strings(data[u"given_names"_s][u"male"_s]))
        , m_female(strings(data[u"given_names"_s][u"female"_s]))
    {
        for (const QJsonValue& surname : data[u"surnames"_s].toArray()) {
            m_weights += surname[u"weight"_s].toInt();
            m_surnames.append({ m_weights, surname[u"name"_s].toString() });
        }
    }

    void reserve(const QString& name) { m_used.insert(name); }

    QString give(bool male)
    {
        const QStringList& given = male ? m_male : m_female;
        QString name;
        // The pools hold some ten thousand names: a free one is found at once. The bound only guards against empty pools.
        for (int attempt = 0; attempt < 1000; ++attempt) {
            name = surname(); // two statements: the order of drawing must not depend on the compiler
            name += given.value(m_random.below(int(given.size())));
            if (!m_used.contains(name))
                break;
        }
        m_used.insert(name);
        return name;
    }

private:
    QString surname()
    {
        const int at = m_random.below(m_weights);
        const auto found = std::upper_bound(m_surnames.begin(), m_surnames.end(), at,
                                            [](int value, const auto& entry) { return value < entry.first; });
        return found == m_surnames.end() ? QString() : found->second;
    }

    Random& m_random;
    int m_weights = 0;
    QList<std::pair<int, QString>> m_surnames; ///< running sum of the weights, name
    QStringList m_male;
    QStringList m_female;
    QSet<QString> m_used;
};

/// Region, birth date, running number (odd for men) and the check character of GB 11643.
QString makeIdNumber(QDate birth, int running, bool male)
{
    const int serial = (running * 2 + (male ? 1 : 0)) % 1000;
    const QString body = u"370200"_s + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(serial, 3, 10, QChar(u'0'));
    constexpr int weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * body[i].digitValue();
    return body + QLatin1Char("10X98765432"[sum % 11]);
}

struct Draft {
    DemoPerson person;
    bool fixed = false; ///< holds a post the school cannot be shown without: neither leaves nor comes late
};

QList<Draft> draftStaff(const QJsonObject& data)
{
    const auto categories = byCode(readDefaults(u"staff_category.json"_s)[u"rows"_s]);
    QHash<QString, int> numbers;
    QList<Draft> staff;
    for (const QJsonValue& slot : data[u"staff"_s].toArray()) {
        for (int i = 0; i < slot[u"count"_s].toInt(1); ++i) {
            Draft draft;
            DemoPerson& person = draft.person;
            person.categoryCode = slot[u"category"_s].toString();
            person.departmentCode = slot[u"department"_s].toString();
            person.postCodes = strings(slot[u"posts"_s]);
            person.company = slot[u"company"_s].toString();
            person.name = slot[u"name"_s].toString();
            person.gender = slot[u"gender"_s].toString();
            person.staffNumber = u"%1%2"_s.arg(categories.value(person.categoryCode)[u"number_prefix"_s].toString())
                                     .arg(++numbers[person.categoryCode], 3, 10, QChar(u'0'));
            draft.fixed = slot[u"fixed"_s].toBool();
            staff.append(draft);
        }
    }
    return staff;
}

/// The persons who may leave, come late or bear the names that tests look for, in random order.
QList<int> movable(const QList<Draft>& staff, Random& random)
{
    QList<int> indexes;
    for (int i = 0; i < int(staff.size()); ++i)
        if (!staff[i].fixed)
            indexes.append(i);
    random.shuffle(indexes);
    return indexes;
}

/// Rare characters and the shared name go to teachers, the largest group; those are taken out of `indexes`.
void placeSpecialNames(QList<Draft>& staff, QList<int>& indexes, const QJsonObject& data)
{
    QList<QJsonValue> names;
    for (const QJsonValue& rare : data[u"rare_names"_s].toArray())
        names.append(rare);
    names.append({ data[u"same_name"_s], data[u"same_name"_s] });
    for (qsizetype at = 0; at < indexes.size() && !names.isEmpty();) {
        DemoPerson& person = staff[indexes[at]].person;
        if (person.categoryCode != u"teacher") {
            ++at;
            continue;
        }
        const QJsonValue name = names.takeFirst();
        person.name = name[u"name"_s].toString();
        person.gender = name[u"gender"_s].toString();
        indexes.removeAt(at);
    }
}

void fillPerson(DemoPerson& person, int running, const QJsonObject& category, int schoolYear, NameGiver& names,
                Random& random)
{
    if (person.gender.isEmpty())
        person.gender = random.percent(category[u"female_percent"_s].toInt()) ? u"f"_s : u"m"_s;
    const bool male = person.gender == u"m";
    if (person.name.isEmpty())
        person.name = names.give(male);
    const int age = random.between(category[u"age_min"_s].toInt(), category[u"age_max"_s].toInt());
    const QDate firstOfYear(schoolYear - age, 1, 1);
    person.idNumber = makeIdNumber(random.between(firstOfYear, firstOfYear.addDays(364)), running, male);
    person.phone = u"1990000%1"_s.arg(1000 + running);
    // Teachers come at the start of a school year, the others in any month.
    const int years = random.between(1, std::max(1, std::min(age - 22, 20)));
    const int month = person.categoryCode == u"teacher" ? 9 : random.between(1, 8);
    person.joinedOn = QDate(schoolYear - years, month, 1);
}

void letSomeLeave(QList<Draft>& staff, QList<int>& indexes, int schoolYear, QDate today, Random& random)
{
    const QDate yearBegins(schoolYear, 9, 1);
    for (int i = 0; i < leaverCount && !indexes.isEmpty(); ++i) {
        DemoPerson& person = staff[indexes.takeFirst()].person;
        // Half in the summer before, half since then, as far as the school year is old enough.
        const bool since = i % 2 == 1 && today > yearBegins;
        person.leftOn = since ? random.between(yearBegins, today.addDays(-1))
                              : random.between(QDate(schoolYear, 7, 5), QDate(schoolYear, 8, 31));
    }
}

void letSomeComeLate(QList<Draft>& staff, QList<int>& indexes, int schoolYear, QDate today, Random& random)
{
    const QDate first(schoolYear, 9, 16);
    const QDate last = today >= first ? std::min(today, QDate(schoolYear, 10, 31)) : QDate(schoolYear, 9, 30);
    for (int i = 0; i < lateHireCount && !indexes.isEmpty(); ++i)
        staff[indexes.takeFirst()].person.joinedOn = random.between(first, last);
}

QList<DemoZone> makeZones(const QJsonObject& data, const QList<DemoPerson>& people, Random& random)
{
    QList<const DemoPerson*> present;
    QHash<QString, QList<const DemoPerson*>> byDepartment;
    for (const DemoPerson& person : people) {
        if (person.leftOn.isValid())
            continue;
        present.append(&person);
        byDepartment[person.departmentCode].append(&person);
    }
    QList<DemoZone> zones;
    for (const QJsonValue& row : data[u"zones"_s].toArray()) {
        DemoZone zone{ row[u"code"_s].toString(),
                       row[u"name"_s].toString(),
                       row[u"building"_s].toString(),
                       row[u"floor"_s].toInt(),
                       row[u"kind"_s].toString(),
                       {},
                       {},
                       {},
                       {} };
        QList<const DemoPerson*> candidates;
        for (const QString& department : strings(row[u"departments"_s]))
            candidates += byDepartment.value(department);
        random.shuffle(candidates);
        // A department of one person takes its backup from the whole school.
        while (candidates.size() < 2 && present.size() > 1) {
            const DemoPerson* other = present[random.below(int(present.size()))];
            if (!candidates.contains(other))
                candidates.append(other);
        }
        if (candidates.size() >= 2) {
            zone.ownerNumber = candidates[0]->staffNumber;
            zone.ownerName = candidates[0]->name;
            zone.backupNumber = candidates[1]->staffNumber;
            zone.backupName = candidates[1]->name;
        }
        zones.append(zone);
    }
    return zones;
}

} // namespace

DemoSchool makeDemoSchool(quint32 seed, QDate today)
{
    const QJsonObject data = readDefaults(u"demo_school.json"_s);
    const auto categories = byCode(data[u"categories"_s]);
    Random random(seed);

    DemoSchool school;
    school.name = data[u"school"_s][u"name"_s].toString();
    school.shortName = data[u"school"_s][u"short_name"_s].toString();
    school.address = data[u"school"_s][u"address"_s].toString();
    school.phone = data[u"school"_s][u"phone"_s].toString();
    school.companies = strings(data[u"companies"_s]);
    school.schoolYear = today.month() >= 9 ? today.year() : today.year() - 1;
    for (const QJsonValue& row : readDefaults(u"department.json"_s)[u"rows"_s].toArray())
        school.departments.append({ row[u"code"_s].toString(), row[u"name"_s].toString() });

    QList<Draft> staff = draftStaff(data);
    QList<int> indexes = movable(staff, random);
    placeSpecialNames(staff, indexes, data);
    NameGiver names(data, random);
    for (const Draft& draft : staff)
        if (!draft.person.name.isEmpty())
            names.reserve(draft.person.name);
    for (int i = 0; i < int(staff.size()); ++i) {
        DemoPerson& person = staff[i].person;
        fillPerson(person, i + 1, categories.value(person.categoryCode), school.schoolYear, names, random);
    }
    letSomeLeave(staff, indexes, school.schoolYear, today, random);
    letSomeComeLate(staff, indexes, school.schoolYear, today, random);

    for (const Draft& draft : staff) {
        school.people.append(draft.person);
        if (draft.person.postCodes.contains(u"principal"_s))
            school.principal = draft.person.name;
        if (draft.person.postCodes.contains(u"vice_principal_safety"_s))
            school.safetyVicePrincipal = draft.person.name;
    }
    school.zones = makeZones(data, school.people, random);
    return school;
}

} // namespace bihuan
