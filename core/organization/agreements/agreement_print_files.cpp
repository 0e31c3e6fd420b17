// SPDX-License-Identifier: GPL-3.0-or-later
// A print job into files. Nothing here needs the database: it may run in a thread of its own (PrintJob::forThisThread).
#include "core/base/file_name.h"
#include "core/organization/agreements/agreement_printing.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

/// A path nobody has yet; names that differ in case only are one on Windows.
QString freePath(const QDir& folder, const QString& name, QSet<QString>& used)
{
    const QString stem = name.chopped(4);
    for (int n = 1;; ++n) {
        const QString candidate = n == 1 ? name : u"%1 (%2).pdf"_s.arg(stem).arg(n);
        if (used.contains(candidate.toCaseFolded()) || folder.exists(candidate))
            continue;
        used << candidate.toCaseFolded();
        return folder.filePath(candidate);
    }
}

} // namespace

QStringList letterNameFields()
{
    return {u"部门"_s, u"姓名"_s, u"编号"_s, u"岗位"_s, u"人员类别"_s, u"短码"_s, u"年度"_s};
}

Result<QString> letterFileName(const QString& pattern, const PrintLetter& letter)
{
    const QHash<QString, QString> values{{u"部门"_s, letter.department},
                                         {u"姓名"_s, letter.name},
                                         {u"编号"_s, letter.number},
                                         {u"岗位"_s, letter.posts},
                                         {u"人员类别"_s, letter.category},
                                         {u"短码"_s, letter.shortCode},
                                         {u"年度"_s, QString::number(letter.year)}}; // letterNameFields()
    static const QRegularExpression field(u"\\{([^{}]*)\\}"_s);
    QString name;
    qsizetype from = 0;
    for (auto match = field.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        if (!values.contains(next.captured(1)))
            return Error{Error::Kind::Invalid,
                         tr("A file name cannot contain “%1”. Possible: %2.")
                             .arg(next.captured(0), u"{%1}"_s.arg(letterNameFields().join(u"} {"_s))),
                         {}};
        name += pattern.mid(from, next.capturedStart() - from) + values.value(next.captured(1));
        from = next.capturedEnd();
    }
    name += pattern.mid(from);
    if (!name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        name += u".pdf"_s;
    return safeFileName(name);
}

Result<EachFiles> writeEachLetter(const PrintJob& job, const QString& folder, const QString& pattern, const Progress& progress)
{
    QStringList names;
    for (const PrintLetter& letter : job.letters) {
        BIHUAN_TRY_ASSIGN(const QString name, letterFileName(pattern, letter));
        names << name;
    }
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{Error::Kind::File, folder, u"mkpath"_s};

    QSet<QString> used;
    EachFiles result;
    const int total = int(job.letters.size());
    for (int i = 0; i < total && !result.failure; ++i) {
        if (progress && !progress(i, total)) {
            result.failure = Error{Error::Kind::Cancelled, {}, {}};
            break;
        }
        Letter letter = job.letter(i);
        letter.group.clear();
        DocumentInfo info = job.info;
        info.title += u" "_s + letter.title;
        LetterBatch one(QList<Letter>{letter}, info);
        const QString path = freePath(target, names[i], used);
        const auto written = exportPdf(one, path);
        if (!written) {
            result.failure = written.error();
            break;
        }
        result.pages += *written;
        result.files << path;
        result.letters << i;
    }
    if (progress && !result.failure)
        progress(total, total);
    return result;
}

} // namespace bihuan
