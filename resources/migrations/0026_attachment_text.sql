-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be read in attached files, so that search finds it; and where else a file hangs.
CREATE TABLE attachment_text (
  attachment INTEGER PRIMARY KEY REFERENCES attachment (id),
  state TEXT NOT NULL CHECK (state IN ('read', 'blank', 'encrypted', 'damaged', 'slow', 'other')),
  pages INTEGER NOT NULL DEFAULT 0,
  names TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT ''
) STRICT;

-- As record_words, of names and text; the rows are those of attachment_text.
CREATE VIRTUAL TABLE attachment_words USING fts5 (words, content='', columnsize=0, prefix='2 3 4', tokenize='ascii');

CREATE INDEX attachment_link_attachment ON attachment_link (attachment);
