-- SPDX-License-Identifier: GPL-3.0-or-later
-- Education: themes, activities, platform totals, induction, daily reminders, letters to parents.
CREATE TABLE school_class (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  grade INTEGER NOT NULL,
  class_no INTEGER NOT NULL DEFAULT 0,
  homeroom INTEGER REFERENCES person (id),
  pupils INTEGER NOT NULL DEFAULT 0 CHECK (pupils >= 0),
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX school_class_name ON school_class (name) WHERE voided = 0;
