// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_batch.h"

#include "core/documents/canvas.h"
#include "core/documents/letter_furniture.h"
#include "core/documents/paginator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int keptLetters = 4;
const Stroke ruleStroke{0.2, Qt::black, {}};

quint64 mixed(quint64 seed, quint64 value)
{
    // SplitMix64: places and numbers differ in few bits, keys must differ in many.
    quint64 z = seed + 0x9E3779B97F4A7C15ULL + value;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

void paintRow(const LaidBlock& block, const PlacedRow& place, const TextProfile& profile, Canvas& canvas)
{
    const LaidRow& row = block.rows[place.row];
    const QPointF origin = profile.typeAreaMm.topLeft() + QPointF(0, place.yPt * mmPerPt);
    if (!row.pictureMm.isNull() && !block.picture.isNull())
        canvas.image(row.pictureMm.translated(origin), block.picture);
    for (const QLineF& rule : row.rules)
        canvas.line(rule.p1() + origin, rule.p2() + origin, ruleStroke);
    for (const PlacedLine& text : row.texts)
        canvas.text(text.line, text.at + origin);
    if (place.row == 0 && !block.sealMm.isNull()) {
        QPainterPath circle;
        circle.addEllipse(block.sealMm.translated(origin));
        canvas.path(circle, {0.3, QColor(150, 150, 150), {1.5, 1.2}});
        canvas.text(block.sealHint.line, block.sealHint.at + origin);
    }
}

} // namespace

struct LetterBatch::Laid {
    int index = 0;
    Letter letter;
    LetterPages pages;
    LetterCode code;

    int pagesPerCopy() const
    {
        const int count = int(pages.pages.size());
        return letter.ownSheets ? count + count % 2 : count;
    }
};

LetterBatch::LetterBatch(QList<Letter> letters, DocumentInfo info)
    : LetterBatch(int(letters.size()), [kept = letters](int index) { return kept[index]; }, std::move(info))
{
}

LetterBatch::LetterBatch(int letterCount, Provider provider, DocumentInfo info)
    : m_letterCount(letterCount)
    , m_provider(std::move(provider))
    , m_info(std::move(info))
    , m_firstPages{0}
{
}

LetterBatch::~LetterBatch() = default;

const LetterBatch::Laid& LetterBatch::laid(int index)
{
    for (qsizetype i = m_recent.size() - 1; i >= 0; --i) {
        if (m_recent[i]->index == index) {
            if (i + 1 < m_recent.size())
                m_recent.append(m_recent.takeAt(i));
            return *m_recent.last();
        }
    }
    auto made = std::make_shared<Laid>();
    made->index = index;
    made->letter = m_provider(index);
    made->pages = made->letter.form->lay(made->letter.data, made->letter.seal);
    made->code = layCode(made->letter.shortCode, made->letter.footer, *made->letter.form);
    if (m_recent.size() >= keptLetters)
        m_recent.removeFirst();
    m_recent.append(made);
    if (index + 1 == m_firstPages.size()) {
        m_firstPages.append(m_firstPages.last() + made->pagesPerCopy() * qMax(1, made->letter.copies));
        m_groups.append(made->letter.group);
    }
    return *m_recent.last();
}

bool LetterBatch::reach(int page)
{
    while (m_firstPages.last() <= page && m_firstPages.size() <= m_letterCount)
        laid(int(m_firstPages.size()) - 1);
    return page >= 0 && page < m_firstPages.last();
}

bool LetterBatch::hasPage(int page) { return reach(page); }

int LetterBatch::count()
{
    while (m_firstPages.size() <= m_letterCount)
        laid(int(m_firstPages.size()) - 1);
    return m_firstPages.last();
}

int LetterBatch::letterAt(int page)
{
    if (!reach(page))
        return -1;
    return int(std::upper_bound(m_firstPages.cbegin(), m_firstPages.cend(), page) - m_firstPages.cbegin()) - 1;
}

PageRange LetterBatch::pagesOf(int letter)
{
    if (letter < 0 || letter >= m_letterCount)
        return {};
    while (m_firstPages.size() <= letter + 1)
        laid(int(m_firstPages.size()) - 1);
    return {m_firstPages[letter], m_firstPages[letter + 1] - m_firstPages[letter]};
}

int LetterBatch::pagesPerCopy(int letter)
{
    return letter < 0 || letter >= m_letterCount ? 0 : laid(letter).pagesPerCopy();
}

QSizeF LetterBatch::sizeMm(int page)
{
    const int letter = letterAt(page);
    return letter < 0 ? paperA4 : laid(letter).letter.form->profile().paperMm;
}

void LetterBatch::paint(int page, Canvas& canvas)
{
    const int index = letterAt(page);
    if (index < 0)
        return;
    const Laid& laidLetter = laid(index);
    const LetterTemplate& form = *laidLetter.letter.form;
    const TextProfile& profile = form.profile();
    const int pageCount = int(laidLetter.pages.pages.size());
    const int number = (page - m_firstPages[index]) % laidLetter.pagesPerCopy();
    if (number >= pageCount)
        return; // the blank back of a copy's last sheet
    const LetterPage& sheet = laidLetter.pages.pages[number];

    // Rows that come from the template alone, at the same places, are the same for every letter that has them.
    quint64 key = mixed(form.key(), quint64(number));
    for (const PlacedRow& place : sheet.rows) {
        const LaidBlock& block = *laidLetter.pages.blocks[place.block];
        if (block.key != 0)
            key = mixed(mixed(mixed(key, block.key), quint64(place.row)), quint64(qRound64(place.yPt * 1000)));
    }
    if (canvas.beginShared(key)) {
        for (const PlacedRow& place : sheet.rows)
            if (laidLetter.pages.blocks[place.block]->key != 0)
                paintRow(*laidLetter.pages.blocks[place.block], place, profile, canvas);
        paintPageNumber(number, profile, *form.shaper(), canvas);
        canvas.endShared();
    }
    for (const PlacedRow& place : sheet.rows)
        if (laidLetter.pages.blocks[place.block]->key == 0)
            paintRow(*laidLetter.pages.blocks[place.block], place, profile, canvas);
    paintLetterCode(laidLetter.code, number, pageCount, form, canvas);
}

QList<Bookmark> LetterBatch::bookmarks(int page)
{
    const int index = letterAt(page);
    if (index < 0 || m_firstPages[index] != page)
        return {};
    const QString group = m_groups[index];
    QList<Bookmark> marks;
    if (!group.isEmpty() && (index == 0 || m_groups[index - 1] != group))
        marks.append({group, 0, page});
    const QString title = laid(index).letter.title;
    if (!title.isEmpty())
        marks.append({title, group.isEmpty() ? 0 : 1, page});
    return marks;
}

Issues LetterBatch::issues(int letter)
{
    if (letter < 0 || letter >= m_letterCount)
        return {};
    const Laid& found = laid(letter);
    Issues issues = found.letter.form->issues() + found.pages.issues + found.code.issues;
    for (Issue& issue : issues)
        if (!found.letter.title.isEmpty())
            issue.message = QCoreApplication::translate("Letter", "%1: %2").arg(found.letter.title, issue.message);
    return issues;
}

} // namespace bihuan
