// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

constexpr int slice = 500;

} // namespace

Result<> listIssues(Session& session)
{
    BIHUAN_TRY(session.open());
    const QStringList wanted = session.arguments().values(u"kind"_s);
    for (const QString& code : wanted)
        BIHUAN_TRY(session.kind(code));
    const auto list = makeIssueList(session.services());
    list->markAll();
    while (!list->isDone())
        BIHUAN_TRY(list->step(slice));
    QJsonArray array;
    qsizetype problems = 0, warnings = 0;
    for (const RecordIssue& one : list->found()) {
        if (!wanted.isEmpty() && !wanted.contains(one.kind))
            continue;
        const bool problem = one.issue.severity == Severity::Problem;
        ++(problem ? problems : warnings);
        QJsonObject object = toJson(one.issue);
        object.insert(u"kind"_s, one.kind);
        object.insert(u"id"_s, one.id);
        object.insert(u"name"_s, one.name);
        array << object;
        if (!session.wantsJson())
            session.line(QStringList{problem ? tr("Problem") : tr("Note"), session.services().registry.find(one.kind)->title(),
                                     QString::number(one.id), one.name, one.issue.message}
                             .join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    else
        session.note(tr("%1 to put right, %2 to look at").arg(problems).arg(warnings));
    return {};
}

} // namespace bihuan::ctl
