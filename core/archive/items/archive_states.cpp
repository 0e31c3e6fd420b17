// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_states.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

const QStringList& codes()
{
    static const QStringList all{u"collected"_s, u"described"_s, u"sorted"_s, u"numbered"_s, u"boxed"_s, u"handed_over"_s, u"destruction_approved"_s, u"destroyed"_s};
    return all;
}

QString nameOf(const QList<Choice>& choices, const QString& code)
{
    for (const Choice& choice : choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return {};
}

} // namespace

QString archiveStateCode(ArchiveState state)
{
    return codes()[int(state)];
}

QString archiveStateName(ArchiveState state)
{
    switch (state) {
    case ArchiveState::Collected: return tr("Collected");
    case ArchiveState::Described: return tr("Described");
    case ArchiveState::Sorted: return tr("Sorted");
    case ArchiveState::Numbered: return tr("Numbered");
    case ArchiveState::Boxed: return tr("In its box");
    case ArchiveState::HandedOver: return tr("Handed over");
    case ArchiveState::DestructionApproved: return tr("To be destroyed");
    case ArchiveState::Destroyed: return tr("Destroyed");
    }
    return {};
}

ArchiveState archiveStateOf(const ArchiveItem& item)
{
    const qsizetype at = codes().indexOf(item.state);
    return at < 0 ? ArchiveState::Collected : ArchiveState(at);
}

QString archiveGuard(const ArchiveItem& item, ArchiveState to, const Issues& issues)
{
    const ArchiveState from = archiveStateOf(item);
    const QString title = item.title.isEmpty() ? tr("an item without title") : item.title;
    if (item.voided)
        return tr("“%1” is voided.").arg(title);
    if (hasEnded(item))
        return tr("“%1” is %2: nothing is changed any more.").arg(title, archiveStateName(from));
    switch (to) {
    case ArchiveState::Described:
    case ArchiveState::Sorted:
        if (isNumbered(item))
            return item.stampedOn.isValid() ? tr("The stamp of “%1” (%2) was printed: it is not sorted again. Write a correction instead.").arg(title, item.archivalCode)
                                            : tr("“%1” has its number %2 already: take the numbering back first.").arg(title, item.archivalCode);
        for (const Issue& issue : issues)
            if (issue.severity == Severity::Problem)
                return tr("“%1”: %2").arg(title, issue.message);
        if (to == ArchiveState::Sorted && from == ArchiveState::Collected)
            return tr("“%1” is not described yet: describe it, then sort.").arg(title);
        return {};
    case ArchiveState::Numbered:
        if (isNumbered(item))
            return item.stampedOn.isValid() ? tr("The stamp of “%1” (%2) was printed: it keeps its number. Write a correction instead; it goes into the reference sheet of the box.").arg(title, item.archivalCode)
                                            : tr("“%1” has its number %2 already.").arg(title, item.archivalCode);
        if (from != ArchiveState::Sorted)
            return tr("“%1” is not sorted yet: sort the items, then number them.").arg(title);
        for (const Issue& issue : issues)
            if (issue.severity == Severity::Problem)
                return tr("“%1”: %2").arg(title, issue.message);
        return {};
    case ArchiveState::Boxed:
        return isNumbered(item) ? QString() : tr("“%1” has no number yet: number it, then put it into a box.").arg(title);
    case ArchiveState::HandedOver:
        return isNumbered(item) && from != ArchiveState::DestructionApproved ? QString() : tr("“%1” is %2: only what is numbered and not to be destroyed is handed over.").arg(title, archiveStateName(from));
    case ArchiveState::DestructionApproved:
        return isNumbered(item) ? QString() : tr("“%1” has no number yet, so no list can name it.").arg(title);
    case ArchiveState::Destroyed:
        return from == ArchiveState::DestructionApproved ? QString() : tr("The destruction of “%1” is not approved by two people.").arg(title);
    case ArchiveState::Collected:
        return isNumbered(item) ? tr("“%1” has its number %2 already: take the numbering back first.").arg(title, item.archivalCode) : QString();
    }
    return {};
}

QString archivalCode(const ArchiveItem& item, int itemNo)
{
    return u"%1-%2·%3-%4-%5-%6"_s.arg(item.fondsNo.isEmpty() ? fondsToCome : item.fondsNo, item.categoryCode, QString::number(item.year), item.retention, item.classCode)
        .arg(itemNo, 4, 10, QLatin1Char('0'));
}

QString archiveSeries(const ArchiveItem& item, const QString& scheme)
{
    QStringList parts{QString::number(item.year)};
    if (scheme != u"year"_s)
        parts << item.retention;
    if (scheme == u"class"_s)
        parts << item.classCode;
    return parts.join(u'-');
}

QString retentionName(const QString& code)
{
    return nameOf(retentionChoices(), code);
}

int retentionYears(const QString& code)
{
    return code == u"D30"_s ? 30 : code == u"D10"_s ? 10 : 0;
}

QDate retentionEnd(const ArchiveItem& item)
{
    const int years = retentionYears(item.retention);
    return years > 0 ? QDate(item.year + years, 12, 31) : QDate();
}

bool isEmptyTitle(const QString& title)
{
    static const QRegularExpression nothing(
        u"^(照片|图片|相片|影像|视频|扫描件?|扫描文件|文件|文档|资料|材料|附件|新建.*|无标题|未命名.*|截图|截屏|img|dsc[nf]?|scan(ned)?|image|photo|picture|pict|document|doc|file|untitled|wechat.?image|微信图片|mmexport)[\\s_\\-—（(\\[【第]*[\\d一二三四五六七八九十零]*[\\s_\\-）)\\]】\\d张页份号副本]*(\\.(jpe?g|png|pdf|tiff?|docx?|bmp|heic))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letters(u"[\\p{L}]"_s);
    QString plain = toHalfWidth(title).simplified();
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.mid(1, plain.size() - 2).trimmed();
    return plain.size() < 3 || !letters.match(plain).hasMatch() || nothing.match(plain).hasMatch();
}

Result<QDate> archiveDate(const QString& typed)
{
    const QString plain = toHalfWidth(typed).trimmed();
    if (plain.isEmpty())
        return QDate();
    // Eight digits are a day, never the serial number of a spreadsheet.
    const auto date = parseDate(plain);
    if (!date)
        return Error{Error::Kind::Invalid, tr("“%1” is no day of the calendar: write eight digits, such as 20260901.").arg(plain), {}};
    return *date;
}

QString archiveDateText(QDate date)
{
    return date.isValid() ? date.toString(u"yyyyMMdd"_s) : QString();
}

} // namespace bihuan
