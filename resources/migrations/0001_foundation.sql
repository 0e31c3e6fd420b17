-- SPDX-License-Identifier: GPL-3.0-or-later
-- Journal, attachments, settings, search, people. Dates and times are ISO text; money and counts are integers.

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Who and why, for the triggers that write the journal; filled for the length of one transaction.
CREATE TABLE journal_context (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  at TEXT NOT NULL DEFAULT '',
  actor TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO journal_context (only) VALUES (1);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  why TEXT NOT NULL,
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  action TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  seal TEXT
) STRICT;
CREATE INDEX journal_record ON journal (record_table, record_id);
CREATE INDEX journal_unsealed ON journal (seq) WHERE seal IS NULL;

-- Append only. INSERT OR REPLACE would pass an UPDATE guard, hence the one on INSERT.
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE seq = new.seq)
BEGIN SELECT raise(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
WHEN old.seal IS NOT NULL OR new.seq <> old.seq OR new.at <> old.at OR new.actor <> old.actor OR new.why <> old.why
  OR new.record_table <> old.record_table OR new.record_id <> old.record_id OR new.action <> old.action
  OR new.changes <> old.changes
BEGIN SELECT raise(ABORT, 'journal is append-only'); END;

-- Files lie in att/ab/<sha256>; a row exists only after its bytes are durable.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  original_name TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
CREATE TABLE attachment_link (
  id INTEGER PRIMARY KEY,
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  attachment INTEGER NOT NULL REFERENCES attachment (id),
  purpose TEXT NOT NULL DEFAULT '',
  event_date TEXT,
  UNIQUE (record_table, record_id, attachment, purpose)
) STRICT;

-- One line per record, kept by the repository: what a person may type to find it.
CREATE TABLE record_index (
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  initials TEXT NOT NULL,
  voided INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (record_table, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mechanism (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  departments TEXT NOT NULL DEFAULT '',
  hint TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX mechanism_code ON mechanism (code) WHERE voided = 0;

CREATE TABLE school_profile (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  short_name TEXT NOT NULL DEFAULT '',
  principal TEXT NOT NULL DEFAULT '',
  vice_principal TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  seal_box INTEGER NOT NULL DEFAULT 1,
  demo INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  leader TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX department_name ON department (name) WHERE voided = 0;

CREATE TABLE staff_category (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  outsourced INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX staff_category_code ON staff_category (code) WHERE voided = 0;
CREATE UNIQUE INDEX staff_category_name ON staff_category (name) WHERE voided = 0;

CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  category INTEGER REFERENCES staff_category (id),
  duties TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX post_name ON post (name) WHERE voided = 0;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  staff_no TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  gender TEXT NOT NULL DEFAULT '',
  category INTEGER NOT NULL REFERENCES staff_category (id),
  department INTEGER REFERENCES department (id),
  posts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(posts)),
  company TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  id_kind TEXT NOT NULL DEFAULT '',
  id_number TEXT NOT NULL DEFAULT '',
  joined_on TEXT,
  left_on TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX person_staff_no ON person (staff_no) WHERE voided = 0 AND staff_no <> '';
CREATE INDEX person_name ON person (name);
CREATE INDEX person_department ON person (department);
