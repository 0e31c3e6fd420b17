-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index becomes a full-text index. What was indexed is made anew from the records when the program starts.

DROP TABLE record_index;

-- One line per record: what a person may type to find it. The id holds kind, voided and record, in the order in which hits are
-- shown (core/records/record_index.h).
CREATE TABLE record_index (
  id INTEGER PRIMARY KEY,
  record_table TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  initials TEXT NOT NULL
) STRICT;

-- Each character of those is a word of its own, written as its code point in hexadecimal: one Chinese character is found, and
-- any part of a number. The texts themselves are kept once, above.
CREATE VIRTUAL TABLE record_words USING fts5 (title, body, initials, content='', columnsize=0, tokenize='ascii');
