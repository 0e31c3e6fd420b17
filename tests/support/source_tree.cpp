// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan::test {

namespace {

const QDir& root()
{
    static const QDir folder(QStringLiteral(BIHUAN_SOURCE_DIR));
    return folder;
}

/// What a folder of sources may include; the longest matching `path` counts.
struct Layer {
    QString path;
    QStringList ours;
    QStringList qt;
};

const Layer* layerOf(const QString& path)
{
    static const QList<Layer> layers{
        {u"resources/"_s, {u"resources/"_s}, {u"QtCore"_s}},
        {u"core/"_s, {u"core/"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"core/pch.h"_s, {}, {u"QtCore"_s, u"QtGui"_s, u"QtSql"_s}},
        {u"core/storage/"_s, {u"core/"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"ui/"_s, {u"ui/"_s, u"core/"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtPdf"_s}},
        {u"app/"_s, {u"app/"_s, u"ui/"_s, u"core/"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s}},
        // The helper that opens files from outside knows nothing of the school.
        {u"app/pages/"_s, {u"app/pages/"_s, u"core/documents/foreign/"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtPdf"_s}},
        // The command line program and what both programs share run without a window system.
        {u"app/ctl"_s, {u"app/"_s, u"core/"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"app/composition"_s, {u"app/"_s, u"core/"_s}, {u"QtCore"_s, u"QtGui"_s}},
    };
    const Layer* best = nullptr;
    for (const Layer& layer : layers)
        if (path.startsWith(layer.path) && (!best || layer.path.size() > best->path.size()))
            best = &layer;
    return best;
}

bool startsWithAny(const QString& text, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& each) { return text.startsWith(each); });
}

} // namespace

QStringList sourceFiles(const QStringList& folders, const QStringList& endings)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator each(root().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root().relativeFilePath(each.next());
            if (std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return path.endsWith(ending); }))
                files << path;
        }
    }
    files.sort();
    return files;
}

QString sourceText(const QString& path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString qtModuleOf(const QString& name)
{
    if (name.startsWith(u"Qt"_s) && name.contains(u'/'))
        return name.section(u'/', 0, 0);
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
    if (name.contains(u'/'))
        return {};
    for (const QString& module : modules)
        if (QFile::exists(headers.filePath(module + u'/' + name)))
            return module;
    return {};
}

QStringList layerViolations(const QString& path, const QString& text)
{
    const Layer* layer = layerOf(path);
    if (!layer)
        return {path + u": stands in no layer"_s};
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(<([^>]+)>|"([^"]+)"))re"_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString quoted = match.captured(3);
        if (!quoted.isEmpty()) {
            const bool generated = quoted.endsWith(u".moc"_s) || (!quoted.contains(u'/') && quoted.startsWith(u"ui_"_s));
            if (!generated && !startsWithAny(quoted, layer->ours))
                wrong << u"%1: must not include \"%2\""_s.arg(path, quoted);
            continue;
        }
        const QString module = qtModuleOf(match.captured(2));
        if (!module.isEmpty() && !layer->qt.contains(module))
            wrong << u"%1: must not include <%2> of %3"_s.arg(path, match.captured(2), module);
    }
    return wrong;
}

} // namespace bihuan::test
