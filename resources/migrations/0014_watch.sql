-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posts watched at key times: when, where, in which role, who stands there, and what was different on a day.
CREATE TABLE watch_slot (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  hours TEXT NOT NULL,
  days TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE watch_role (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  brief TEXT NOT NULL DEFAULT '',
  look TEXT NOT NULL DEFAULT '',
  act TEXT NOT NULL DEFAULT '',
  call TEXT NOT NULL DEFAULT '',
  leads INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE watch_point (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  zone INTEGER REFERENCES zone (id),
  role INTEGER REFERENCES watch_role (id),
  times TEXT NOT NULL DEFAULT '[]',
  needed INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

-- One cell of the roster: who stands at a point at a time on one weekday, from a day on.
CREATE TABLE watch_post (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  slot INTEGER NOT NULL REFERENCES watch_slot (id),
  point INTEGER NOT NULL REFERENCES watch_point (id),
  weekday TEXT NOT NULL CHECK (weekday IN ('1', '2', '3', '4', '5', '6', '7')),
  week TEXT NOT NULL DEFAULT 'every' CHECK (week IN ('every', 'odd', 'even')),
  role INTEGER REFERENCES watch_role (id),
  persons TEXT NOT NULL DEFAULT '[]',
  backup INTEGER REFERENCES person (id),
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX watch_post_cell ON watch_post (slot, point, weekday, valid_from);

-- A person's duty on one day where it differed from the roster or was recorded.
CREATE TABLE watch_shift (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  day TEXT NOT NULL,
  slot INTEGER NOT NULL REFERENCES watch_slot (id),
  point INTEGER NOT NULL REFERENCES watch_point (id),
  person INTEGER REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('planned', 'on', 'off', 'absent', 'swapped')),
  sub INTEGER REFERENCES person (id),
  partner INTEGER REFERENCES watch_shift (id),
  note TEXT NOT NULL DEFAULT '',
  CHECK (person IS NOT NULL OR sub IS NOT NULL),
  CHECK (person IS NULL OR sub IS NULL OR person <> sub)
) STRICT;
CREATE UNIQUE INDEX watch_shift_duty ON watch_shift (day, slot, point, person) WHERE voided = 0 AND person IS NOT NULL;
CREATE INDEX watch_shift_day ON watch_shift (day);

CREATE TABLE watch_leave (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  person INTEGER NOT NULL REFERENCES person (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX watch_leave_person ON watch_leave (person);

-- A make-up day has the roster (and the lessons) of another weekday, which the school decides.
ALTER TABLE calendar_day ADD COLUMN follows TEXT NOT NULL DEFAULT '';
