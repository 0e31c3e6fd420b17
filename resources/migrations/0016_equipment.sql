-- SPDX-License-Identifier: GPL-3.0-or-later
-- Equipment that is tested at intervals, and its tests. A test that was entered stays.
CREATE TABLE equipment (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  model TEXT NOT NULL DEFAULT '',
  zone INTEGER REFERENCES zone (id),
  place TEXT NOT NULL DEFAULT '',
  installed_on TEXT,
  cycle_months INTEGER NOT NULL DEFAULT 0 CHECK (cycle_months BETWEEN 0 AND 120),
  last_test TEXT,
  expires_on TEXT,
  retired_on TEXT,
  company INTEGER REFERENCES property_company (id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX equipment_number ON equipment (number) WHERE voided = 0;

CREATE TABLE equipment_test (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL UNIQUE,
  equipment INTEGER NOT NULL REFERENCES equipment (id),
  tested_on TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('ok', 'repaired', 'fault')),
  tester TEXT NOT NULL,
  finding TEXT NOT NULL DEFAULT '',
  item INTEGER REFERENCES loop_item (id),
  CHECK ((result = 'fault') = (item IS NOT NULL))
) STRICT;
CREATE INDEX equipment_test_equipment ON equipment_test (equipment, tested_on);
CREATE TRIGGER equipment_test_kept BEFORE UPDATE ON equipment_test
WHEN new.number <> old.number OR new.equipment <> old.equipment OR new.tested_on <> old.tested_on OR new.result <> old.result
  OR new.tester <> old.tester OR new.finding <> old.finding OR new.item IS NOT old.item
BEGIN SELECT raise(ABORT, 'a test that was entered stays'); END;
CREATE TRIGGER equipment_test_no_delete BEFORE DELETE ON equipment_test
BEGIN SELECT raise(ABORT, 'a test that was entered stays'); END;
