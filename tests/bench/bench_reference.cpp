// SPDX-License-Identifier: GPL-3.0-or-later
// What one would write without a typesetter of one's own: the template as HTML, fields replaced, one QTextDocument a letter,
// painted on one QPdfWriter. Same text, same fonts and sizes, same pages.
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_letters.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

QString htmlOf(const Runs& runs)
{
    QString html;
    for (const Run& run : runs) {
        QString text = run.kind == Run::Kind::Text ? run.text.toHtmlEscaped() : u"{{"_s + run.text + u"}}"_s;
        if (run.bold)
            text = u"<b>"_s + text + u"</b>"_s;
        if (run.underlined)
            text = u"<u>"_s + text + u"</u>"_s;
        html += text;
    }
    return html;
}

QString styled(const char* element, const TextStyle& style, const FontBook& book, const QString& extra, const QString& text)
{
    const QFont font = book.font(style.role, style.sizePt);
    return u"<%1 style=\"font-family:'%2';font-size:%3pt;font-weight:%4;%5\">%6</%1>\n"_s.arg(
        QLatin1String(element), font.families().value(0), QString::number(style.sizePt), font.bold() ? u"bold"_s : u"normal"_s, extra, text);
}

QString htmlTemplate()
{
    const FontBook book;
    const TextProfile profile = agreementProfile();
    QString html = u"<html><head><style>p{margin:0;line-height:115%;white-space:pre-wrap}</style></head><body>"_s;
    int clause = 0;
    for (const Block& block : parseTemplate(agreementText()).blocks) {
        const QString text = htmlOf(block.runs);
        switch (block.kind) {
        case BlockKind::Title: html += styled("p", profile.title, book, u"text-align:center"_s, text); break;
        case BlockKind::Heading1:
            clause = 0;
            html += styled("p", profile.heading1, book, {}, text);
            break;
        case BlockKind::Heading2: html += styled("p", profile.heading2, book, {}, text); break;
        case BlockKind::Clause:
            html += styled("p", profile.body, book, u"text-align:justify"_s, u"　　%1．"_s.arg(++clause) + text);
            break;
        case BlockKind::Paragraph: html += styled("p", profile.body, book, u"text-align:justify"_s, u"　　"_s + text); break;
        case BlockKind::Centred: html += styled("p", profile.body, book, u"text-align:center"_s, text); break;
        case BlockKind::Unindented: html += styled("p", profile.body, book, {}, text); break;
        case BlockKind::Signature: {
            QString rows;
            for (const QList<Runs>& row : block.rows) {
                rows += u"<tr>"_s;
                for (const Runs& cell : row)
                    rows += u"<td width=\"50%\">"_s + styled("p", profile.signature, book, {}, htmlOf(cell)) + u"</td>"_s;
                rows += u"</tr>"_s;
            }
            html += u"<table width=\"100%\">"_s + rows + u"</table>"_s;
            break;
        }
        default: break;
        }
    }
    return html + u"</body></html>"_s;
}

QString filled(QString html, const MergeData& data)
{
    for (auto value = data.values.cbegin(); value != data.values.cend(); ++value)
        html.replace(u"{{"_s + value.key() + u"}}"_s, value->toHtmlEscaped());
    for (auto list = data.lists.cbegin(); list != data.lists.cend(); ++list)
        html.replace(u"{{"_s + list.key() + u"}}"_s, list->join(u"；"_s).toHtmlEscaped());
    return html;
}

} // namespace

QJsonObject referenceJob(const JobOptions& options)
{
    const TextProfile profile = agreementProfile();
    const QString html = htmlTemplate();
    int pages = 0;
    {
        QPdfWriter writer(options.out);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(profile.paperMm, QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        const double dots = 1200 / 25.4;
        const QRectF area(profile.typeAreaMm.topLeft() * dots, profile.typeAreaMm.size() * dots);
        QPainter painter(&writer);
        for (int letter = 0; letter < options.letters; ++letter) {
            QTextDocument document;
            document.documentLayout()->setPaintDevice(&writer);
            document.setDocumentMargin(0);
            document.setHtml(filled(html, agreementData(letter)));
            document.setPageSize(area.size());
            for (int page = 0; page < document.pageCount(); ++page) {
                if (pages++ > 0)
                    writer.newPage();
                painter.save();
                painter.translate(area.left(), area.top() - page * area.height());
                document.drawContents(&painter, QRectF(0, page * area.height(), area.width(), area.height()));
                painter.restore();
            }
        }
    }
    return {{u"pages"_s, pages}, {u"bytes"_s, QFileInfo(options.out).size()}};
}

} // namespace bihuan::bench
