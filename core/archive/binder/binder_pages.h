// SPDX-License-Identifier: GPL-3.0-or-later
// The pages a binder adds to what is bound: cover, notes, catalogue, separators, lists. Painted one by one and not kept, so that
// a catalogue of ten thousand lines needs no more memory than one of ten.
#pragma once

#include "core/archive/binder/binder_plan.h"
#include "core/documents/canvas.h"
#include "core/documents/fitted_text.h"
#include "core/documents/pdf/pdf_writer.h"

namespace bihuan {

/// Where something stands: in which part of the file, on which of its pages.
struct BoundPlace {
    int part = 0;  ///< from 0
    int page = 0;  ///< from 1, as labelled; 0 = nowhere
    int pages = 0;
    PdfPage target;
};

/// Sets text onto the page of a writer.
class BinderPainter {
public:
    BinderPainter(TextShaper& shaper, Issues& issues) : m_shaper(shaper), m_issues(issues) {}

    void begin(PdfWriter& writer, Canvas& canvas) { m_writer = &writer, m_canvas = &canvas; }
    Canvas& canvas() { return *m_canvas; }
    PdfWriter& writer() { return *m_writer; }
    /// What does not fit at the smallest size is told of (binder.too_long).
    FittedText put(const QString& text, const TextFit& fit);
    FittedText measure(const QString& text, const TextFit& fit) const;
    void link(const QRectF& box, const BoundPlace& place) { m_writer->link(box, place.target); }

private:
    TextShaper& m_shaper;
    Issues& m_issues;
    PdfWriter* m_writer = nullptr;
    Canvas* m_canvas = nullptr;
};

/// One line of the catalogue, in the order of the file. `item` null: the heading of a group.
struct CatalogueLine {
    const BoundGroup* group = nullptr;
    const BoundItem* item = nullptr;
    int number = 0; ///< of the item, from 1
    BoundPlace place;
};

/// A line of an item's separator: one paper or attachment.
struct ContentLine {
    QString title;
    BoundPlace place;
    bool elsewhere = false; ///< bound with another item already
    QString remark;
};

struct CoverFacts {
    QList<std::pair<QString, QString>> lines;
    QString part; ///< “第1册，共3册”; empty = one file
};
void paintCover(BinderPainter& painter, const BinderPlan& plan, const CoverFacts& facts);

/// A heading and paragraphs over as many pages as they need, in front of the rest.
struct NoteSection {
    QString heading;
    QStringList lines;
    QColor color = Qt::black;
};
void writeNotes(BinderPainter& painter, PdfWriter& writer, const BinderPlan& plan, const QString& title, const QList<NoteSection>& sections);

/// The catalogue with links to what is in this part; the rest is named with its part.
void writeCatalogue(BinderPainter& painter, PdfWriter& writer, const BinderPlan& plan, const QList<CatalogueLine>& lines, int part, int parts);

struct SectionTab {
    QString text;  ///< empty = none
    int index = 0; ///< from the top
    int count = 1;
};
void paintGroupSheet(BinderPainter& painter, const BinderPlan& plan, const BoundGroup& group, const QString& extent, const SectionTab& tab, int page, bool goesOn);

/// How many pages the separator of an item takes with so many lines; known before they are.
int itemSheetPages(int lines);
void paintItemSheet(BinderPainter& painter, const BoundItem& item, const BoundGroup& group, int number, const QList<ContentLine>& lines, int sheet, const SectionTab& tab,
                    int page, int part);

/// Stands for an attachment that cannot be bound as pages.
void paintStandIn(BinderPainter& painter, const QString& name, const QStringList& facts, const QString& why, int page);

struct HashLine {
    QString name;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;
    BoundPlace place;
};
void writeHashes(BinderPainter& painter, PdfWriter& writer, const QList<HashLine>& lines);

} // namespace bihuan
