-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has to be done when: rules, and what the school did about them.

CREATE TABLE obligation (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  mechanism INTEGER REFERENCES mechanism (id),
  departments TEXT NOT NULL DEFAULT '[]',
  rule TEXT NOT NULL,
  dates TEXT NOT NULL DEFAULT '',
  every INTEGER NOT NULL DEFAULT 0,
  begins_on TEXT,
  nth TEXT NOT NULL DEFAULT '',
  weekday TEXT NOT NULL DEFAULT '',
  months TEXT NOT NULL DEFAULT '',
  anchor TEXT NOT NULL DEFAULT '',
  anchor_name TEXT NOT NULL DEFAULT '',
  days INTEGER NOT NULL DEFAULT 0,
  unit TEXT NOT NULL DEFAULT '',
  in_term INTEGER NOT NULL DEFAULT 0,
  shift TEXT NOT NULL DEFAULT 'none',
  lead INTEGER NOT NULL DEFAULT 7,
  window_days INTEGER NOT NULL DEFAULT 0,
  active_from TEXT,
  active_to TEXT,
  fulfilled_by TEXT NOT NULL DEFAULT '',
  date_field TEXT NOT NULL DEFAULT '',
  record_filter TEXT NOT NULL DEFAULT '',
  needs TEXT NOT NULL DEFAULT 'one',
  active INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;

-- An occurrence of a rule that somebody ticked off. The key says which one, whatever day it moves to.
CREATE TABLE obligation_done (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  obligation INTEGER NOT NULL REFERENCES obligation (id),
  period TEXT NOT NULL,
  due_on TEXT NOT NULL,
  result TEXT NOT NULL,
  done_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  CHECK (result <> 'done' OR done_on IS NOT NULL),
  CHECK (result <> 'skipped' OR note <> '')
) STRICT;
CREATE UNIQUE INDEX obligation_done_once ON obligation_done (obligation, period) WHERE voided = 0;
