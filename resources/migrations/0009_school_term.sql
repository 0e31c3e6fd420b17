-- SPDX-License-Identifier: GPL-3.0-or-later
-- The terms of a school year.

CREATE TABLE school_term (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  school_year INTEGER NOT NULL,
  term TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  weeks_from TEXT,
  note TEXT NOT NULL DEFAULT '',
  CHECK (first_day < last_day)
) STRICT;
CREATE UNIQUE INDEX school_term_of_year ON school_term (school_year, term) WHERE voided = 0;
