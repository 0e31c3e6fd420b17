// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages of a stack are one document and whose: a pure function.
#pragma once

#include "core/archive/intake/scan_stack.h"

#include <QHash>
#include <QSet>

namespace bihuan {

/// How the record of a code stands to its sheet.
struct SheetStanding {
    QString kind;         ///< code of its kind
    qint64 id = 0;
    QString title;        ///< of the file that is attached
    QString refused;      ///< a sentence: it takes no sheet
    bool otherYear = false;
    bool manySheets = false;
    bool scanned = false; ///< its sheet is there, all of it
    /// A document of it that lacks pages; 0 = none.
    qint64 partDocument = 0;
    QString partFile;        ///< the PDF of it
    QList<int> partPages;    ///< which pages of the paper are in it, in its order
    QList<int> partMissing;
};

struct PlannedDocument {
    QString kind, title;
    qint64 id = 0;
    QList<int> pages;      ///< of the stack, in the order of the paper
    QList<int> missing;    ///< pages of the paper that are not there, from 1
    qint64 completes = 0;  ///< the document that lacked these pages
    QString partFile;      ///< of that one; its pages come in, too
    QList<int> partPages;
};

/// What becomes of a page that is part of no document.
struct PlannedPage {
    int page = 0;    ///< of the stack
    QString state;   ///< ScanSheet::state: "waiting", "aside" or "blank"
    QString why;     ///< ScanSheet::why
    QString note;    ///< a sentence more
    QString kind;    ///< the record it probably belongs to; empty = none
    qint64 id = 0;
};

struct IntakePlan {
    QList<PlannedDocument> documents; ///< in the order of their first pages in the stack
    QList<PlannedPage> others;        ///< in the order of the stack
};

/// `standings` by short code, of those that have a record; `known`: contents of pages that were taken in before.
IntakePlan planIntake(const ScanStack& stack, const QHash<QString, SheetStanding>& standings, const QSet<QString>& known);

} // namespace bihuan
