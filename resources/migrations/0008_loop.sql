-- SPDX-License-Identifier: GPL-3.0-or-later
-- The closed loop: hazards and other open items, and every step they took.
CREATE TABLE loop_item (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('hazard', 'drill', 'resolution', 'appraisal', 'property')),
  year INTEGER NOT NULL DEFAULT 0,
  serial INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('discovered', 'registered', 'assigned', 'rectifying', 'submitted', 'returned', 'verified',
                                       'closed', 'reopened')),
  found_on TEXT,
  source TEXT NOT NULL DEFAULT '',
  reporter INTEGER REFERENCES person (id),
  zone INTEGER REFERENCES zone (id),
  spot TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('general', 'major')),
  risk_method TEXT NOT NULL DEFAULT '',
  risk_value INTEGER NOT NULL DEFAULT 0,
  risk_color TEXT NOT NULL DEFAULT '',
  containment TEXT NOT NULL DEFAULT '',
  contained_on TEXT,
  escalation_no TEXT NOT NULL DEFAULT '',
  escalated_on TEXT,
  department INTEGER REFERENCES department (id),
  owner INTEGER REFERENCES person (id),
  measure TEXT NOT NULL DEFAULT '',
  cost INTEGER NOT NULL DEFAULT 0,
  due_on TEXT,
  extensions INTEGER NOT NULL DEFAULT 0,
  done_on TEXT,
  verifier INTEGER REFERENCES person (id),
  verified_on TEXT,
  verify_note TEXT NOT NULL DEFAULT '',
  no_photo_reason TEXT NOT NULL DEFAULT '',
  closed_on TEXT,
  repeats INTEGER REFERENCES loop_item (id),
  note TEXT NOT NULL DEFAULT '',
  CHECK ((number = '') = (serial = 0)),
  CHECK (state = 'discovered' OR number <> '')
) STRICT;
CREATE UNIQUE INDEX loop_item_number ON loop_item (number) WHERE number <> '';
CREATE UNIQUE INDEX loop_item_serial ON loop_item (kind, year, serial) WHERE serial > 0;
CREATE INDEX loop_item_state ON loop_item (state, due_on);
CREATE INDEX loop_item_zone ON loop_item (zone);

-- The ledger has no gaps: a number once given stays with its item, and an item is never taken out of the book.
CREATE TRIGGER loop_item_no_delete BEFORE DELETE ON loop_item
BEGIN SELECT raise(ABORT, 'an item of the ledger is voided, never deleted'); END;
CREATE TRIGGER loop_item_number_kept BEFORE UPDATE ON loop_item
WHEN old.number <> '' AND (new.number <> old.number OR new.year <> old.year OR new.serial <> old.serial OR new.kind <> old.kind)
BEGIN SELECT raise(ABORT, 'the number of an item never changes'); END;

CREATE TABLE loop_event (
  id INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES loop_item (id),
  at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  action TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  actor TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  note TEXT NOT NULL DEFAULT '',
  due TEXT
) STRICT;
CREATE INDEX loop_event_item ON loop_event (item);
CREATE TRIGGER loop_event_no_replace BEFORE INSERT ON loop_event
WHEN EXISTS (SELECT 1 FROM loop_event WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'the history of an item is append-only'); END;
CREATE TRIGGER loop_event_no_update BEFORE UPDATE ON loop_event
BEGIN SELECT raise(ABORT, 'the history of an item is append-only'); END;
CREATE TRIGGER loop_event_no_delete BEFORE DELETE ON loop_event
BEGIN SELECT raise(ABORT, 'the history of an item is append-only'); END;
