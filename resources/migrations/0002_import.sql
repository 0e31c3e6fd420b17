-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports: what a file changed, with the values before. Only the newest import can be taken back, so older ones lose their
-- values, which are personal data. Names created on the way (a department) have a line of their own.
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  record_table TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  undone_at TEXT
) STRICT;
CREATE TABLE import_change (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES import_batch (id),
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update')),
  before TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(before)),
  revision_after INTEGER NOT NULL
) STRICT;
CREATE INDEX import_change_batch ON import_change (batch);
