// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_text_check.h"

#include "core/documents/template_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

/// Index of the block in which a line of the markup stands.
int blockOfLine(const Blocks& blocks, int line)
{
    int found = -1;
    for (int i = 0; i < blocks.size() && blocks[i].line <= line; ++i)
        found = i;
    return found;
}

int lastPrinted(const Blocks& blocks, BlockKind kind)
{
    for (int i = int(blocks.size()) - 1; i >= 0; --i)
        if (blocks[i].kind == kind)
            return i;
    return -1;
}

class TextChecker {
public:
    TextChecker(const Blocks& blocks, const QString& ownSchool, GlyphCheck& glyphs)
        : m_blocks(blocks), m_ownSchool(ownSchool), m_glyphs(glyphs)
    {
    }
    void takeOver(const Issues& issues);
    void checkBlocks();
    QList<TextFinding> findings;

private:
    void add(Severity severity, const char* code, const QString& message, int block, const QString& words = {});
    void checkRuns(const Runs& runs, int block, bool inSignature);
    void checkEmpty(int block);

    const Blocks& m_blocks;
    QString m_ownSchool;
    GlyphCheck& m_glyphs;
    QStringList m_seen; ///< characters and names already told
};

void TextChecker::add(Severity severity, const char* code, const QString& message, int block, const QString& words)
{
    findings << TextFinding{{severity, u"template."_s + QLatin1StringView(code), words, message}, block, words};
}

/// The same issues in words for somebody who does not see marks.
void TextChecker::takeOver(const Issues& issues)
{
    for (const Issue& issue : issues) {
        TextFinding finding{issue, -1, {}};
        if (issue.field.startsWith("line "_L1))
            finding.block = blockOfLine(m_blocks, issue.field.mid(5).toInt());
        const QString code = issue.code.section(u'.', 1);
        if (code == u"unknown_field" || code == u"list_mismatch")
            continue; // told with the place of the field, see checkRuns
        if (code == u"no_title") {
            finding.issue.message = tr("There is no title: choose the style “Title” for a line.");
            finding.block = 0;
        } else if (code == u"no_signature") {
            finding.issue.message = tr("There is no place to sign: insert a signature block.");
            finding.block = int(m_blocks.size()) - 1;
        } else if (code == u"no_name") {
            finding.issue.message = tr("The text does not name the person: insert the field “%1”.").arg(u"姓名"_s);
        } else if (code == u"no_number") {
            finding.issue.message = tr("The text does not show the number: insert the field “%1”.").arg(u"编号"_s);
        } else if (code == u"no_term") {
            finding.issue.message = tr("The text does not say from when until when it holds: insert the fields “%1” and “%2”.")
                                        .arg(u"期限起"_s, u"期限止"_s);
        } else if (code == u"list_in_signature") {
            finding.issue.message = tr("A list cannot stand in a signature block; move it into the text.");
        } else if (code == u"empty") {
            finding.issue.message = tr("There is no text yet.");
        }
        findings << finding;
    }
}

void TextChecker::checkRuns(const Runs& runs, int block, bool inSignature)
{
    static const QRegularExpression blanks(u"　{2,}| {3,}"_s);
    QString words;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        if (run.kind != Run::Kind::Text) {
            const bool list = run.kind == Run::Kind::ListField;
            const bool isField = agreementFields().contains(run.text), isList = agreementListFields().contains(run.text);
            if (!isField && !isList)
                add(Severity::Problem, "unknown_field",
                    tr("There is no field “%1”. Choose one from “Insert field”.").arg(run.text), block, run.text);
            else if (list != isList)
                add(Severity::Problem, "list_mismatch",
                    isList ? tr("“%1” is a list: delete it and insert it anew.").arg(run.text)
                           : tr("“%1” is no list: delete it and insert it anew.").arg(run.text),
                    block, run.text);
            words += u'\n'; // no name of a school goes across a field
            continue;
        }
        words += run.text;
        const bool leads = i == 0 && run.text.startsWith(u'　');
        if (!run.underlined && !inSignature && (leads || blanks.match(run.text).hasMatch()))
            add(Severity::Warning, "layout_blanks",
                leads ? tr("Blanks before the text: delete them, the style makes the indent.")
                      : tr("Blanks used as layout: they come out differently on paper. For a place to write, underline them."),
                block, leads ? u"　"_s : blanks.match(run.text).captured());
    }
    for (const MissingCharacter& one : m_glyphs.missing(words)) {
        if (m_seen.contains(one.text()))
            continue;
        m_seen << one.text();
        add(Severity::Problem, "glyph", tr("No font on this computer has “%1” (%2).").arg(one.text(), one.code()), block,
            one.text());
    }
    for (const QString& name : otherSchools(words, m_ownSchool)) {
        if (m_seen.contains(name))
            continue;
        m_seen << name;
        add(Severity::Warning, "other_school",
            tr("“%1” is the name of another school. For the own one, insert the field “%2”.").arg(name, u"学校"_s), block,
            name);
    }
}

void TextChecker::checkEmpty(int index)
{
    const Block& block = m_blocks[index];
    switch (block.kind) {
    case BlockKind::Blank:
        add(Severity::Hint, "blank_line", tr("An empty line that is not printed."), index);
        break;
    case BlockKind::Title:
    case BlockKind::Heading1:
    case BlockKind::Heading2:
    case BlockKind::Clause:
    case BlockKind::Centred:
        if (plainText(block.runs).trimmed().isEmpty())
            add(Severity::Warning, "empty_block",
                block.kind == BlockKind::Clause ? tr("A clause without text: only its number would be printed.")
                                                : tr("A heading without text."),
                index);
        break;
    case BlockKind::Table:
    case BlockKind::Signature:
        if (plainText(Blocks{block}).trimmed().isEmpty())
            add(Severity::Warning, "empty_block",
                block.kind == BlockKind::Table ? tr("A table without text.") : tr("A signature block without text."), index);
        break;
    default: break;
    }
}

void TextChecker::checkBlocks()
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        checkEmpty(i);
        if (block.kind == BlockKind::Picture)
            add(Severity::Problem, "picture", tr("A picture cannot be printed in an agreement: delete it."), i);
        if (!isPrinted(block.kind) || block.kind == BlockKind::Picture)
            continue;
        checkRuns(block.runs, i, false);
        for (const QList<Runs>& row : block.rows)
            for (const Runs& cell : row)
                checkRuns(cell, i, block.kind == BlockKind::Signature);
    }
}

} // namespace

QList<TextFinding> checkAgreementText(const AgreementTemplates& templates, const Blocks& blocks, const QString& ownSchool,
                                      GlyphCheck& glyphs)
{
    TextChecker checker(blocks, ownSchool, glyphs);
    checker.takeOver(templates.check(serializeTemplate(blocks)));
    checker.checkBlocks();
    QList<TextFinding> all = checker.findings;
    std::stable_sort(all.begin(), all.end(), [](const TextFinding& a, const TextFinding& b) {
        return a.issue.severity > b.issue.severity;
    });
    return all;
}

std::optional<TextFinding> findLonelySignature(const LetterPages& letter, const Blocks& blocks)
{
    for (const LetterPage& page : letter.pages) {
        int lines = 0;
        bool signature = false;
        for (const PlacedRow& row : page.rows) {
            const LaidBlock& laid = *letter.blocks[row.block];
            signature = signature || laid.kind == BlockKind::Signature;
            if (laid.kind == BlockKind::Table || laid.kind == BlockKind::Picture)
                lines += 2;
            else if (laid.isText() && !isHeading(laid.kind) && laid.kind != BlockKind::Title)
                ++lines;
        }
        if (signature && lines < 2 && letter.pages.size() > 1)
            return TextFinding{{Severity::Warning,
                                u"template.lonely_signature"_s,
                                {},
                                tr("The signature block stands on a page without text: delete the page break before it.")},
                               lastPrinted(blocks, BlockKind::Signature),
                               {}};
    }
    return std::nullopt;
}

QStringList otherSchools(const QString& text, const QString& ownSchool)
{
    static const QRegularExpression laws(u"《[^》]*》"_s);
    static const QRegularExpression candidate(u"[\\p{Han}0-9０-９]{2,}?(?:小学|学校|中学|幼儿园)"_s);
    // What stands before a name in a sentence; the name begins after the last of them.
    static const QRegularExpression before(
        u"^.*(?:为|在|由|向|对|与|和|及|到|从|给|的|是|于|至|按|照|据|受|经|将|把|被|称|落实|遵守|维护|甲方|乙方|单位|任职|依据|根据)"_s);
    static const QRegularExpression general(
        u"^(?:.{0,4}中小学|我?本?该?各?全?[国省市区县镇乡校]*[的]?(?:小学|学校|中学|幼儿园)|.{0,3}(?:公办|民办|普通|完全|义务教育|农村|城镇|城市|其他|其它|有关|所在|原|我|本|贵|各|全体|每所|接收|相关)(?:小学|学校|中学|幼儿园)|九年一贯制学校)$"_s);
    static const QRegularExpression proper(u"[市区县镇乡村街州省旗]|第[一二三四五六七八九十百0-9０-９]+|实验|附属|中心|外国语|希望|民族|育才|师范|特殊教育"_s);
    QStringList names;
    QString plain = text;
    plain.remove(laws);
    for (auto all = candidate.globalMatch(plain); all.hasNext();) {
        QString name = all.next().captured();
        name.remove(before);
        if (name.size() > 20 || name.size() < 4 || general.match(name).hasMatch())
            continue;
        // “学校” ends many sentences; a name of that kind shows itself by a place or a number.
        if (name.endsWith(u"学校"_s) && !proper.match(name.chopped(2)).hasMatch())
            continue;
        if (!ownSchool.isEmpty() && (ownSchool.endsWith(name) || name.endsWith(ownSchool)))
            continue;
        if (!names.contains(name))
            names << name;
    }
    return names;
}

} // namespace bihuan
