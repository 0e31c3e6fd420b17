-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sheets read from the scanner: one batch an intake, one row a page of the stack, one document each time pages were put to a record.
CREATE TABLE scan_batch (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  pages INTEGER NOT NULL DEFAULT 0,
  documents INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE scan_document (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES scan_batch (id),
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  attachment INTEGER NOT NULL REFERENCES attachment (id),
  missing TEXT NOT NULL DEFAULT '',          -- pages that have not come in: “2、3”
  before TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(before)), -- fields of the record that the receipt changed, as they were
  revision_after INTEGER NOT NULL DEFAULT 0, -- of the record after that change; 0 = it was not changed
  replaces INTEGER REFERENCES scan_document (id), -- the same document before a page was added
  at_desk INTEGER NOT NULL DEFAULT 0,        -- put to its record by a person
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX scan_document_record ON scan_document (record_table, record_id);
CREATE INDEX scan_document_batch ON scan_document (batch);

CREATE TABLE scan_sheet (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES scan_batch (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  code_page INTEGER NOT NULL DEFAULT 0,
  code_pages INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('filed', 'blank', 'waiting', 'aside')),
  why TEXT NOT NULL DEFAULT '',
  turn INTEGER NOT NULL DEFAULT 0,
  document INTEGER NOT NULL DEFAULT 0, -- scan_document.id
  hint_table TEXT NOT NULL DEFAULT '',
  hint_id INTEGER NOT NULL DEFAULT 0,
  picture_page INTEGER NOT NULL DEFAULT 0, -- of its picture's file, from 0
  content TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX scan_sheet_batch ON scan_sheet (batch);
CREATE INDEX scan_sheet_document ON scan_sheet (document);
CREATE INDEX scan_sheet_content ON scan_sheet (content);
CREATE INDEX scan_sheet_waiting ON scan_sheet (state) WHERE state = 'waiting' AND voided = 0;
