-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands on the days of a school year beside terms and holidays.

CREATE TABLE school_event (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT,
  audience TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (last_day IS NULL OR first_day <= last_day)
) STRICT;
CREATE INDEX school_event_day ON school_event (first_day) WHERE voided = 0;

CREATE TABLE fixed_day (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  rule TEXT NOT NULL,
  month INTEGER NOT NULL DEFAULT 0,
  day INTEGER NOT NULL DEFAULT 0,
  nth TEXT NOT NULL DEFAULT '',
  weekday TEXT NOT NULL DEFAULT '',
  solar_term TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1,
  mechanism INTEGER REFERENCES mechanism (id),
  theme_words TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
