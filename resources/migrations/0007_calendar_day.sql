-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days that are not what their weekday says: holidays, make-up days.
CREATE TABLE calendar_day (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday', 'no_class', 'class')),
  name TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX calendar_day_day ON calendar_day (day) WHERE voided = 0;
