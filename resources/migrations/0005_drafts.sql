-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody typed into a form and has not saved: survives a crash, goes with Save or with being dropped. One per record;
-- record_id 0 is the record that is not there yet. Values stand in the same words as in the record, and never in the journal.
CREATE TABLE draft (
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  base_revision INTEGER NOT NULL,
  kept_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  entered TEXT NOT NULL CHECK (json_valid(entered)),
  PRIMARY KEY (record_table, record_id)
) STRICT, WITHOUT ROWID;

-- The same content may hang on two records under two names; and when it was attached there is worth knowing.
ALTER TABLE attachment_link ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment_link ADD COLUMN added_at TEXT NOT NULL DEFAULT '';
