-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checklists, what is planned and what was found.
CREATE TABLE checklist (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  cycle TEXT NOT NULL CHECK (cycle IN ('day', 'week', 'month', 'term_start', 'term_end', 'holiday', 'special')),
  round TEXT NOT NULL CHECK (round IN ('building', 'department', 'alone')),
  zone_kinds TEXT NOT NULL DEFAULT '[]',
  words TEXT NOT NULL DEFAULT '',
  months TEXT NOT NULL DEFAULT '',
  department INTEGER REFERENCES department (id),
  inspectors TEXT NOT NULL DEFAULT '[]',
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX checklist_code ON checklist (code) WHERE voided = 0 AND code <> '';
CREATE UNIQUE INDEX checklist_name ON checklist (name) WHERE voided = 0;

CREATE TABLE check_item (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  checklist INTEGER NOT NULL REFERENCES checklist (id),
  content TEXT NOT NULL,
  standard TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  weight INTEGER NOT NULL DEFAULT 1,
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX check_item_code ON check_item (code) WHERE voided = 0 AND code <> '';
CREATE INDEX check_item_checklist ON check_item (checklist, position);

-- One row is one sheet of paper: an inspector's round over several zones.
CREATE TABLE inspection (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  cycle TEXT NOT NULL CHECK (cycle IN ('day', 'week', 'month', 'term_start', 'term_end', 'holiday', 'special')),
  state TEXT NOT NULL CHECK (state IN ('planned', 'issued', 'done', 'reviewed', 'filed', 'missed')),
  from_day TEXT NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on >= from_day),
  week_no INTEGER NOT NULL DEFAULT 0,
  building TEXT NOT NULL DEFAULT '',
  department INTEGER REFERENCES department (id),
  inspectors TEXT NOT NULL DEFAULT '[]',
  checklists TEXT NOT NULL DEFAULT '[]',
  zones TEXT NOT NULL DEFAULT '[]',
  plan_key TEXT NOT NULL UNIQUE,
  short_code TEXT NOT NULL UNIQUE,
  issued_on TEXT,
  done_on TEXT,
  keyed_on TEXT,
  late INTEGER NOT NULL DEFAULT 0,
  late_reason TEXT NOT NULL DEFAULT '',
  zones_left_out TEXT NOT NULL DEFAULT '[]',
  checked INTEGER NOT NULL DEFAULT 0,
  wrong INTEGER NOT NULL DEFAULT 0,
  not_applicable INTEGER NOT NULL DEFAULT 0,
  reviewer INTEGER REFERENCES person (id),
  reviewed_on TEXT,
  review_note TEXT NOT NULL DEFAULT '',
  filed_on TEXT,
  place TEXT NOT NULL DEFAULT '',
  missed_on TEXT,
  missed_reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK ((state IN ('done', 'reviewed', 'filed')) = (done_on IS NOT NULL)),
  CHECK ((state = 'missed') = (missed_on IS NOT NULL)),
  CHECK (late = (done_on IS NOT NULL AND done_on > due_on))
) STRICT;
CREATE INDEX inspection_due ON inspection (state, due_on);
CREATE INDEX inspection_from ON inspection (from_day);
-- What was missed cannot become done afterwards, and the day of a check that was entered does not move.
CREATE TRIGGER inspection_missed_stays BEFORE UPDATE ON inspection WHEN old.state = 'missed' AND new.state <> 'missed'
BEGIN SELECT raise(ABORT, 'a missed inspection stays missed'); END;
CREATE TRIGGER inspection_done_stays BEFORE UPDATE ON inspection
WHEN old.done_on IS NOT NULL AND (new.done_on IS NULL OR new.done_on <> old.done_on OR new.keyed_on <> old.keyed_on)
BEGIN SELECT raise(ABORT, 'the day of an inspection never changes'); END;
CREATE TRIGGER inspection_no_delete BEFORE DELETE ON inspection
BEGIN SELECT raise(ABORT, 'an inspection is voided, never deleted'); END;

-- What stood on the paper when it was printed or keyed in: the numbers on it must mean the same when it comes back.
CREATE TABLE inspection_sheet (
  inspection INTEGER PRIMARY KEY REFERENCES inspection (id),
  content TEXT NOT NULL
) STRICT;
CREATE TRIGGER inspection_sheet_no_update BEFORE UPDATE ON inspection_sheet
BEGIN SELECT raise(ABORT, 'a printed sheet never changes'); END;
CREATE TRIGGER inspection_sheet_no_delete BEFORE DELETE ON inspection_sheet
BEGIN SELECT raise(ABORT, 'a printed sheet never changes'); END;

-- Only what was not in order: the rest of a round follows from its sheet.
CREATE TABLE inspection_line (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  done_on TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('wrong', 'na')),
  place TEXT NOT NULL DEFAULT '',
  item_no INTEGER NOT NULL DEFAULT 0,
  content TEXT NOT NULL,
  finding TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  inspection INTEGER NOT NULL REFERENCES inspection (id),
  zone INTEGER REFERENCES zone (id),
  item INTEGER REFERENCES check_item (id),
  hazard INTEGER REFERENCES loop_item (id),
  -- What a filter looks in; one text, so that 100,000 of them are gone through while somebody types.
  words TEXT GENERATED ALWAYS AS (lower(place || char(10) || finding || char(10) || content || char(10) || category)) STORED
) STRICT;
CREATE INDEX inspection_line_inspection ON inspection_line (inspection);
CREATE INDEX inspection_line_day ON inspection_line (done_on, id);
CREATE INDEX inspection_line_place ON inspection_line (place, id);
CREATE INDEX inspection_line_category ON inspection_line (category, id);
CREATE INDEX inspection_line_result ON inspection_line (result, done_on, id);
CREATE INDEX inspection_line_hazard ON inspection_line (hazard);
CREATE TRIGGER inspection_line_no_delete BEFORE DELETE ON inspection_line
BEGIN SELECT raise(ABORT, 'a finding is voided, never deleted'); END;
