-- SPDX-License-Identifier: GPL-3.0-or-later
-- What property services owe, what they report, how they are checked.
CREATE TABLE property_trade (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE property_company (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  trades TEXT NOT NULL DEFAULT '[]',
  contract_no TEXT NOT NULL DEFAULT '',
  contract_from TEXT,
  contract_to TEXT,
  contact TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  department INTEGER REFERENCES department (id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE property_duty (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  trade INTEGER NOT NULL REFERENCES property_trade (id),
  company INTEGER REFERENCES property_company (id),
  post TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL CHECK (category IN ('operation', 'inspection', 'maintenance')),
  cycle TEXT NOT NULL CHECK (cycle IN ('always', 'shift', 'day', 'week', 'month', 'quarter', 'term', 'year', 'never', 'at_once')),
  clause TEXT NOT NULL,
  card TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL DEFAULT '',
  points INTEGER NOT NULL DEFAULT 0,
  veto INTEGER NOT NULL DEFAULT 0,
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX property_duty_trade ON property_duty (trade);

-- The annex to a contract as it was printed; what was signed does not change when a clause does.
CREATE TABLE property_annex (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL UNIQUE,
  short_code TEXT NOT NULL UNIQUE,
  company INTEGER NOT NULL REFERENCES property_company (id),
  version INTEGER NOT NULL CHECK (version > 0),
  frozen_text TEXT NOT NULL,
  clauses INTEGER NOT NULL,
  printed_on TEXT NOT NULL,
  signed_on TEXT,
  location TEXT NOT NULL DEFAULT '',
  UNIQUE (company, version)
) STRICT;
CREATE TRIGGER property_annex_frozen BEFORE UPDATE ON property_annex
WHEN new.frozen_text <> old.frozen_text OR new.number <> old.number OR new.short_code <> old.short_code OR new.company <> old.company
  OR new.version <> old.version
BEGIN SELECT raise(ABORT, 'the text of an annex never changes'); END;

-- Numbered pads: one running series, every number in exactly one pad, lost pads stay in the book.
CREATE TABLE property_pad (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL UNIQUE,
  first_slip INTEGER NOT NULL UNIQUE CHECK (first_slip > 0),
  last_slip INTEGER NOT NULL UNIQUE CHECK (last_slip >= first_slip),
  company INTEGER REFERENCES property_company (id),
  holder INTEGER REFERENCES person (id),
  holder_name TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('registered', 'printed', 'handed', 'returned', 'lost')),
  registered_on TEXT NOT NULL,
  printed_on TEXT,
  handed_on TEXT,
  ended_on TEXT,
  replaces INTEGER REFERENCES property_pad (id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER property_pad_no_gap BEFORE INSERT ON property_pad
WHEN EXISTS (SELECT 1 FROM property_pad) AND new.first_slip <> (SELECT max(last_slip) + 1 FROM property_pad)
BEGIN SELECT raise(ABORT, 'slips are numbered without gaps'); END;
CREATE TRIGGER property_pad_no_delete BEFORE DELETE ON property_pad
BEGIN SELECT raise(ABORT, 'a pad stays in the book'); END;
CREATE TRIGGER property_pad_range_kept BEFORE UPDATE ON property_pad
WHEN new.first_slip <> old.first_slip OR new.last_slip <> old.last_slip OR new.number <> old.number
BEGIN SELECT raise(ABORT, 'the numbers of a pad never change'); END;

CREATE TABLE spot_report (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL,
  slip INTEGER NOT NULL DEFAULT 0,
  pad INTEGER REFERENCES property_pad (id),
  seen_on TEXT,
  seen_time TEXT NOT NULL DEFAULT '',
  zone INTEGER REFERENCES zone (id),
  place TEXT NOT NULL DEFAULT '',
  symptom TEXT NOT NULL,
  reporter INTEGER REFERENCES person (id),
  reporter_name TEXT NOT NULL DEFAULT '',
  company INTEGER REFERENCES property_company (id),
  handling TEXT NOT NULL CHECK (handling IN ('open', 'hazard', 'on_spot', 'none')),
  handling_note TEXT NOT NULL DEFAULT '',
  handled_on TEXT,
  entered_on TEXT,
  item INTEGER REFERENCES loop_item (id),
  CHECK ((handling = 'hazard') = (item IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX spot_report_number ON spot_report (number) WHERE voided = 0;
CREATE UNIQUE INDEX spot_report_slip ON spot_report (slip) WHERE voided = 0 AND slip > 0;
CREATE INDEX spot_report_item ON spot_report (item);
CREATE INDEX spot_report_handling ON spot_report (handling, seen_on);

-- The month's check of a company. Closed = frozen; a change is a new version, and the old one stays.
CREATE TABLE property_check (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL UNIQUE,
  short_code TEXT NOT NULL UNIQUE,
  company INTEGER NOT NULL REFERENCES property_company (id),
  month TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'closed', 'replaced')),
  score INTEGER NOT NULL DEFAULT 100,
  deducted INTEGER NOT NULL DEFAULT 0,
  vetoed INTEGER NOT NULL DEFAULT 0,
  checker INTEGER REFERENCES person (id),
  checked_on TEXT,
  closed_on TEXT,
  reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (company, month, version)
) STRICT;
CREATE UNIQUE INDEX property_check_once ON property_check (company, month, state) WHERE voided = 0 AND state <> 'replaced';
CREATE TRIGGER property_check_frozen BEFORE UPDATE ON property_check
WHEN old.state <> 'draft' AND (new.company <> old.company OR new.month <> old.month OR new.version <> old.version
  OR new.score <> old.score OR new.deducted <> old.deducted OR new.vetoed <> old.vetoed OR new.checked_on IS NOT old.checked_on
  OR new.checker IS NOT old.checker OR new.closed_on IS NOT old.closed_on OR new.note <> old.note
  OR NOT (new.state = old.state OR (old.state = 'closed' AND new.state = 'replaced')))
BEGIN SELECT raise(ABORT, 'a closed check never changes'); END;

CREATE TABLE property_check_line (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  check_id INTEGER NOT NULL REFERENCES property_check (id),
  duty INTEGER REFERENCES property_duty (id),
  position INTEGER NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('operation', 'inspection', 'maintenance')),
  clause TEXT NOT NULL,
  points INTEGER NOT NULL,
  veto INTEGER NOT NULL DEFAULT 0,
  deducted INTEGER NOT NULL DEFAULT 0 CHECK (deducted >= 0 AND deducted <= points),
  finding TEXT NOT NULL DEFAULT '',
  item INTEGER REFERENCES loop_item (id),
  UNIQUE (check_id, position)
) STRICT;
CREATE INDEX property_check_line_item ON property_check_line (item);
CREATE TRIGGER property_check_line_frozen BEFORE UPDATE ON property_check_line
WHEN (SELECT state FROM property_check WHERE id = old.check_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'a closed check never changes'); END;
CREATE TRIGGER property_check_line_late BEFORE INSERT ON property_check_line
WHEN (SELECT state FROM property_check WHERE id = new.check_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'a closed check never changes'); END;
