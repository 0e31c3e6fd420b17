-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the school itself writes on the calendar of one month: a motto in the banner, and lines in the notes area.

CREATE TABLE month_note (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  month TEXT NOT NULL,
  motto TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE UNIQUE INDEX month_note_month ON month_note (month) WHERE voided = 0;
