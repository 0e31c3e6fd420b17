// SPDX-License-Identifier: GPL-3.0-or-later
// What another program (qpdf) finds in a file: pages with their labels, bookmarks, links, files inside.
#pragma once

#include "tests/core/documents/pages_for_test.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bihuan::test {

struct PdfFacts {
    struct Mark {
        QString title;
        int level = 0;
        int page = 0; ///< from 1; 0 = it leads nowhere
    };
    struct Link {
        int from = 0, to = 0; ///< pages from 1; 0 = nowhere
        double bottom = 0;    ///< of its rectangle, pt
    };
    int checked = -1;    ///< exit status of qpdf --check
    QByteArray checkText;
    QStringList texts;   ///< of each page, without blanks
    QStringList labels;  ///< “i”, “12”
    QList<Mark> marks;
    QList<Link> links;
    QStringList attached;

    explicit PdfFacts(const QString& path)
    {
        checkText = runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &checked).value_or(QByteArray());
        const QByteArray json = runProgram(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=none"), path}).value_or(QByteArray());
        const QJsonObject all = QJsonDocument::fromJson(json).object();
        QHash<QString, int> numbers;
        const QJsonArray pages = all[QStringLiteral("pages")].toArray();
        for (const QJsonValue& page : pages)
            numbers.insert(page[QStringLiteral("object")].toString(), page[QStringLiteral("pageposfrom1")].toInt());
        const QJsonObject objects = all[QStringLiteral("qpdf")].toArray().at(1).toObject();
        for (const QJsonValue& page : pages) {
            const QJsonValue value = objects[QStringLiteral("obj:") + page[QStringLiteral("object")].toString()][QStringLiteral("value")];
            for (const QJsonValue& note : value[QStringLiteral("/Annots")].toArray())
                links << Link{page[QStringLiteral("pageposfrom1")].toInt(), numbers.value(note[QStringLiteral("/Dest")].toArray().at(0).toString()), note[QStringLiteral("/Rect")].toArray().at(1).toDouble()};
        }
        read(all[QStringLiteral("outlines")].toArray(), 0);
        for (const QString& key : all[QStringLiteral("attachments")].toObject().keys())
            attached << all[QStringLiteral("attachments")][key][QStringLiteral("preferredname")].toString();
        const auto text = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        texts = QString::fromUtf8(text.value_or(QByteArray())).split(QChar(u'\f'));
        if (!texts.isEmpty())
            texts.removeLast(); // after the last page
        for (QString& page : texts)
            page.remove(QRegularExpression(QStringLiteral("\\s")));
        for (int i = 0; i < int(pages.size()); ++i)
            labels << QString();
        readLabels(all[QStringLiteral("pagelabels")].toArray());
    }

    int pageCount() const { return int(texts.size()); }
    /// Pages in front of the one labelled 1.
    int front() const { return int(labels.indexOf(QStringLiteral("1"))); }
    const Mark* mark(const QString& title) const
    {
        for (const Mark& one : marks)
            if (one.title == title)
                return &one;
        return nullptr;
    }

private:
    void read(const QJsonArray& entries, int level)
    {
        for (const QJsonValue& entry : entries) {
            marks << Mark{entry[QStringLiteral("title")].toString(), level, entry[QStringLiteral("destpageposfrom1")].toInt()};
            read(entry[QStringLiteral("kids")].toArray(), level + 1);
        }
    }
    void readLabels(const QJsonArray& ranges)
    {
        for (int i = 0; i < int(ranges.size()); ++i) {
            const int from = ranges[i][QStringLiteral("index")].toInt(), to = i + 1 < int(ranges.size()) ? ranges[i + 1][QStringLiteral("index")].toInt() : int(labels.size());
            const bool roman = ranges[i][QStringLiteral("label")][QStringLiteral("/S")].toString() == QLatin1String("/r");
            const int first = ranges[i][QStringLiteral("label")][QStringLiteral("/St")].toInt(1);
            for (int page = from; page < to; ++page)
                labels[page] = roman ? QString(first + page - from, QChar(u'i')) : QString::number(first + page - from);
        }
    }
};

/// Pages with a line of text each, as a file from outside.
inline QString scanOf(const QString& path, const QStringList& pages)
{
    static const FontBook book;
    FunctionPages set(int(pages.size()), [&](int page, Canvas& canvas) { canvas.text(lineOf(pages[page], book.font(FontRole::Body, 16)), {30, 60}); });
    REQUIRE_OK(exportPdf(set, path));
    return path;
}

} // namespace bihuan::test
