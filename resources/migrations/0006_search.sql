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

-- From each character on, the next four are a word (core/records/index_words.h): one Chinese character is found, and any part of a
-- number. The prefix indices answer one to three characters. The texts themselves are kept once, above.
CREATE VIRTUAL TABLE record_words USING fts5 (words, content='', columnsize=0, prefix='2 3 4', tokenize='ascii');
