-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drills: plan, execution, class times, evidence.

-- One for each emergency plan; its name stands for the plan.
CREATE TABLE drill_kind (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  evacuation INTEGER NOT NULL DEFAULT 0,
  mode TEXT NOT NULL DEFAULT 'announced' CHECK (mode IN ('announced', 'unannounced', 'tabletop')),
  signal TEXT NOT NULL DEFAULT '',
  target_s INTEGER NOT NULL DEFAULT 0,
  per_year INTEGER NOT NULL DEFAULT 0,
  preferred TEXT NOT NULL DEFAULT '',
  briefing TEXT NOT NULL DEFAULT '',
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE drill (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL,
  school_year INTEGER NOT NULL DEFAULT 0,
  kind INTEGER NOT NULL REFERENCES drill_kind (id),
  mode TEXT NOT NULL DEFAULT 'announced' CHECK (mode IN ('announced', 'unannounced', 'tabletop')),
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'approved', 'briefed', 'executed', 'reviewed', 'improved', 'closed', 'cancelled')),
  held_on TEXT NOT NULL,
  held_at TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  commander INTEGER REFERENCES person (id),
  n_teachers INTEGER NOT NULL DEFAULT 0,
  n_pupils INTEGER NOT NULL DEFAULT 0,
  routes TEXT NOT NULL DEFAULT '',
  signal TEXT NOT NULL DEFAULT '',
  target_s INTEGER NOT NULL DEFAULT 0,
  actual_s INTEGER NOT NULL DEFAULT 0,
  untimed_reason TEXT NOT NULL DEFAULT '',
  script TEXT NOT NULL DEFAULT '',
  absence_note TEXT NOT NULL DEFAULT '',
  review_note TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  approved_on TEXT,
  briefed_on TEXT,
  briefing_note TEXT NOT NULL DEFAULT '',
  executed_on TEXT,
  reviewed_on TEXT,
  improved_on TEXT,
  closed_on TEXT,
  cancel_reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX drill_held_on ON drill (held_on) WHERE voided = 0;
CREATE UNIQUE INDEX drill_number ON drill (number);

CREATE TABLE drill_role (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  drill INTEGER NOT NULL REFERENCES drill (id),
  position INTEGER NOT NULL DEFAULT 0,
  team TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  action TEXT NOT NULL DEFAULT '',
  backup INTEGER REFERENCES person (id),
  key_role INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX drill_role_drill ON drill_role (drill);

-- The name of the class as it was then: next year's third grade is another class.
CREATE TABLE drill_class_time (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  drill INTEGER NOT NULL REFERENCES drill (id),
  position INTEGER NOT NULL DEFAULT 0,
  class_name TEXT NOT NULL,
  expected INTEGER NOT NULL DEFAULT 0,
  present INTEGER,
  arrived_s INTEGER,
  absent_note TEXT NOT NULL DEFAULT '',
  keyed_from TEXT NOT NULL DEFAULT 'desk' CHECK (keyed_from IN ('desk', 'sheet'))
) STRICT;
CREATE UNIQUE INDEX drill_class_time_one ON drill_class_time (drill, class_name) WHERE voided = 0;

CREATE TABLE drill_evidence_slot (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  filled_by TEXT NOT NULL DEFAULT 'attachment' CHECK (filled_by IN ('plan', 'script', 'roles', 'briefing', 'record', 'review', 'file', 'attachment')),
  what TEXT NOT NULL DEFAULT '',
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

-- Why a slot stayed empty when the drill was closed.
CREATE TABLE drill_evidence (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  drill INTEGER NOT NULL REFERENCES drill (id),
  slot INTEGER NOT NULL REFERENCES drill_evidence_slot (id),
  reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX drill_evidence_one ON drill_evidence (drill, slot) WHERE voided = 0;

CREATE TABLE drill_team (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  team TEXT NOT NULL,
  action TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  key_role INTEGER NOT NULL DEFAULT 0,
  evacuation_only INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE drill_step (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  kind INTEGER REFERENCES drill_kind (id),
  at TEXT NOT NULL DEFAULT '',
  what TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE drill_mark_item (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  standard TEXT NOT NULL DEFAULT '',
  points INTEGER NOT NULL DEFAULT 0,
  evacuation_only INTEGER NOT NULL DEFAULT 0,
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

-- The words of the item as they were when it was marked.
CREATE TABLE drill_mark (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  drill INTEGER NOT NULL REFERENCES drill (id),
  item INTEGER REFERENCES drill_mark_item (id),
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,
  got INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX drill_mark_drill ON drill_mark (drill);

CREATE TABLE drill_finding (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  drill INTEGER NOT NULL REFERENCES drill (id),
  description TEXT NOT NULL,
  item INTEGER NOT NULL REFERENCES loop_item (id)
) STRICT;
CREATE INDEX drill_finding_drill ON drill_finding (drill);

-- The stopwatch while it runs: what was tapped is here at once, whatever happens to the program. Not journaled; it goes when the
-- drill's class times are saved.
CREATE TABLE drill_run (
  drill INTEGER PRIMARY KEY REFERENCES drill (id),
  beat_ms INTEGER NOT NULL,
  beat_at TEXT NOT NULL
) STRICT;

CREATE TABLE drill_tap (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  drill INTEGER NOT NULL REFERENCES drill_run (drill),
  action TEXT NOT NULL CHECK (action IN ('start', 'arrive', 'back', 'count', 'resume', 'finish')),
  at_ms INTEGER NOT NULL,
  at TEXT NOT NULL,
  class_name TEXT NOT NULL DEFAULT '',
  present INTEGER,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX drill_tap_drill ON drill_tap (drill);
