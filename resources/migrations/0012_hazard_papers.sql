-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of risk grading and of inspection, rectification notices.

-- Who did the work, which need not be who answers for it, and what the grading was made of (“L=3 S=4”).
ALTER TABLE loop_item ADD COLUMN fixed_by INTEGER REFERENCES person (id);
ALTER TABLE loop_item ADD COLUMN risk_factors TEXT NOT NULL DEFAULT '';
-- The same thing in the same place; what is carried over into a year's book; repeats without a task.
CREATE INDEX loop_item_repeat ON loop_item (zone, category, found_on);
CREATE INDEX loop_item_open ON loop_item (kind, closed_on, year);
CREATE INDEX loop_item_repeats ON loop_item (repeats) WHERE repeats IS NOT NULL;

-- A band of a grading method: from lower up to, but not including, upper (0 = no end).
CREATE TABLE risk_rule (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL,
  name TEXT NOT NULL,
  lower_bound INTEGER NOT NULL CHECK (lower_bound >= 0),
  upper_bound INTEGER NOT NULL DEFAULT 0 CHECK (upper_bound = 0 OR upper_bound > lower_bound),
  color TEXT NOT NULL,
  pattern TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT '',
  advice TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

-- A step on the scale of one factor of a method. Values are decimals such as 0.5, so they are text.
CREATE TABLE risk_factor (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL,
  factor TEXT NOT NULL,
  factor_name TEXT NOT NULL,
  value TEXT NOT NULL,
  meaning TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

-- 排查制度的一行: what kind of inspection, who, when, by what, how recorded and spoken about.
CREATE TABLE inspection_rule (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  time_limit TEXT NOT NULL,
  inspectors TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL,
  standard TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT '',
  review TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE rectify_notice (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  doc_no TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial > 0),
  short_code TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('issued', 'returned')),
  hazards TEXT NOT NULL CHECK (json_valid(hazards)),
  department INTEGER NOT NULL REFERENCES department (id),
  due_on TEXT NOT NULL,
  issuer INTEGER REFERENCES person (id),
  issued_on TEXT NOT NULL,
  receipt_on TEXT,
  receipt_by INTEGER REFERENCES person (id),
  receipt_note TEXT NOT NULL DEFAULT '',
  UNIQUE (year, serial),
  CHECK ((state = 'returned') = (receipt_on IS NOT NULL))
) STRICT;
-- Numbers have no gaps, and none is ever given twice.
CREATE TRIGGER rectify_notice_no_delete BEFORE DELETE ON rectify_notice
BEGIN SELECT raise(ABORT, 'a notice is voided, never deleted'); END;
CREATE TRIGGER rectify_notice_number_kept BEFORE UPDATE ON rectify_notice
WHEN new.doc_no <> old.doc_no OR new.year <> old.year OR new.serial <> old.serial OR new.short_code <> old.short_code
  OR new.hazards <> old.hazards OR new.department <> old.department OR new.due_on <> old.due_on OR new.issued_on <> old.issued_on
BEGIN SELECT raise(ABORT, 'what a notice said when it was issued never changes'); END;

-- Every word of the sheet as it was issued, for printing it again just so.
CREATE TABLE rectify_notice_text (
  notice INTEGER PRIMARY KEY REFERENCES rectify_notice (id),
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE TRIGGER rectify_notice_text_no_replace BEFORE INSERT ON rectify_notice_text
WHEN EXISTS (SELECT 1 FROM rectify_notice_text WHERE notice = new.notice)
BEGIN SELECT raise(ABORT, 'an issued notice is never changed'); END;
CREATE TRIGGER rectify_notice_text_no_update BEFORE UPDATE ON rectify_notice_text
BEGIN SELECT raise(ABORT, 'an issued notice is never changed'); END;
CREATE TRIGGER rectify_notice_text_no_delete BEFORE DELETE ON rectify_notice_text
BEGIN SELECT raise(ABORT, 'an issued notice is never changed'); END;
-- Which notices name a hazard, without reading the lists of all.
CREATE TABLE rectify_notice_item (
  item INTEGER NOT NULL REFERENCES loop_item (id),
  notice INTEGER NOT NULL REFERENCES rectify_notice (id),
  PRIMARY KEY (item, notice)
) STRICT, WITHOUT ROWID;
