-- SPDX-License-Identifier: GPL-3.0-or-later
-- 报备 and 来文: what is reported to the authority above, and what comes from it.

-- What has to be filed, to whom, within what time, and on which basis.
CREATE TABLE filing_rule (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  to_org TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT '',
  record_kind TEXT NOT NULL DEFAULT '',
  date_field TEXT NOT NULL DEFAULT '',
  record_filter TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT 'after' CHECK (direction IN ('after', 'before')),
  days INTEGER NOT NULL DEFAULT 0 CHECK (days BETWEEN 0 AND 400),
  unit TEXT NOT NULL DEFAULT 'calendar' CHECK (unit IN ('calendar', 'working', 'school')),
  channel TEXT NOT NULL DEFAULT '',
  numbered INTEGER NOT NULL DEFAULT 1,
  content TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX filing_rule_name ON filing_rule (name) WHERE voided = 0;

CREATE TABLE filing (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('drafted', 'approved', 'sent', 'acknowledged', 'returned', 'archived')),
  rule INTEGER REFERENCES filing_rule (id),
  matter TEXT NOT NULL DEFAULT '',
  to_org TEXT NOT NULL,
  basis TEXT NOT NULL DEFAULT '',
  about_kind TEXT NOT NULL DEFAULT '',
  about_id INTEGER NOT NULL DEFAULT 0,
  about_name TEXT NOT NULL DEFAULT '',
  happened_on TEXT,
  due_on TEXT,
  content TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  doc_no TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL DEFAULT 0,
  serial INTEGER NOT NULL DEFAULT 0,
  prepared_by INTEGER REFERENCES person (id),
  approved_by INTEGER REFERENCES person (id),
  approved_on TEXT,
  sent_on TEXT,
  sent_by INTEGER REFERENCES person (id),
  times INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0),
  receipt_no TEXT NOT NULL DEFAULT '',
  receipt_on TEXT,
  receipt_from TEXT NOT NULL DEFAULT '',
  returned_on TEXT,
  return_reason TEXT NOT NULL DEFAULT '',
  archived_on TEXT,
  location TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX filing_serial ON filing (year, serial) WHERE serial > 0;
CREATE UNIQUE INDEX filing_code ON filing (short_code) WHERE short_code <> '';
CREATE INDEX filing_about ON filing (about_kind, about_id);
CREATE INDEX filing_status ON filing (status, due_on);

-- Numbers of outgoing papers have no gaps: one once given stays with its paper.
CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing
BEGIN SELECT raise(ABORT, 'a filing is voided, never deleted'); END;
CREATE TRIGGER filing_number_kept BEFORE UPDATE ON filing
WHEN old.serial > 0 AND (new.year <> old.year OR new.serial <> old.serial)
BEGIN SELECT raise(ABORT, 'the number of a filing never changes'); END;

-- Each step; only ever added. A filing that was returned and sent again has all of it here.
CREATE TABLE filing_event (
  id INTEGER PRIMARY KEY,
  filing INTEGER NOT NULL REFERENCES filing (id),
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  action TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  actor TEXT NOT NULL DEFAULT '',
  person INTEGER REFERENCES person (id),
  channel TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX filing_event_filing ON filing_event (filing);
CREATE TRIGGER filing_event_no_update BEFORE UPDATE ON filing_event
BEGIN SELECT raise(ABORT, 'the history of a filing is append-only'); END;
CREATE TRIGGER filing_event_no_delete BEFORE DELETE ON filing_event
BEGIN SELECT raise(ABORT, 'the history of a filing is append-only'); END;

CREATE TABLE incoming_doc (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL DEFAULT 0,
  serial INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL,
  from_org TEXT NOT NULL,
  doc_no TEXT NOT NULL DEFAULT '',
  doc_date TEXT,
  received_on TEXT NOT NULL,
  secrecy TEXT NOT NULL DEFAULT 'none' CHECK (secrecy IN ('none', 'internal', 'secret', 'confidential', 'top')),
  urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('normal', 'urgent', 'express')),
  copies INTEGER NOT NULL DEFAULT 1 CHECK (copies >= 0),
  proposal TEXT NOT NULL DEFAULT '',
  proposed_by INTEGER REFERENCES person (id),
  instruction TEXT NOT NULL DEFAULT '',
  instructed_by INTEGER REFERENCES person (id),
  instructed_on TEXT,
  department INTEGER REFERENCES department (id),
  handler INTEGER REFERENCES person (id),
  due_on TEXT,
  follow_up TEXT NOT NULL DEFAULT '',
  done_on TEXT,
  filed_on TEXT,
  location TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX incoming_doc_serial ON incoming_doc (year, serial) WHERE serial > 0;
CREATE UNIQUE INDEX incoming_doc_code ON incoming_doc (short_code) WHERE short_code <> '';
CREATE INDEX incoming_doc_number ON incoming_doc (doc_no);
CREATE TRIGGER incoming_doc_no_delete BEFORE DELETE ON incoming_doc
BEGIN SELECT raise(ABORT, 'an incoming document is voided, never deleted'); END;
CREATE TRIGGER incoming_doc_number_kept BEFORE UPDATE ON incoming_doc
WHEN old.serial > 0 AND (new.year <> old.year OR new.serial <> old.serial)
BEGIN SELECT raise(ABORT, 'the number of an incoming document never changes'); END;

-- Who is to read it (传阅).
CREATE TABLE incoming_reader (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  doc INTEGER NOT NULL REFERENCES incoming_doc (id),
  person INTEGER NOT NULL REFERENCES person (id),
  position INTEGER NOT NULL DEFAULT 0,
  handed_on TEXT,
  read_on TEXT,
  opinion TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX incoming_reader_once ON incoming_reader (doc, person) WHERE voided = 0;
