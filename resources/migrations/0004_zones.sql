-- SPDX-License-Identifier: GPL-3.0-or-later
-- Zones, and who answers for them.
CREATE TABLE zone_kind (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '',
  duties TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX zone_kind_code ON zone_kind (code) WHERE voided = 0;
CREATE UNIQUE INDEX zone_kind_name ON zone_kind (name) WHERE voided = 0;

CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  kind INTEGER NOT NULL REFERENCES zone_kind (id),
  campus TEXT NOT NULL DEFAULT '',
  building TEXT NOT NULL DEFAULT '',
  floor TEXT NOT NULL DEFAULT '',
  department INTEGER REFERENCES department (id),
  owner INTEGER REFERENCES person (id),
  backup INTEGER REFERENCES person (id),
  leader INTEGER REFERENCES person (id),
  duties TEXT NOT NULL DEFAULT '',
  hotline TEXT NOT NULL DEFAULT '',
  risk_color TEXT NOT NULL DEFAULT '',
  closed_on TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX zone_code ON zone (code) WHERE voided = 0 AND code <> '';
CREATE INDEX zone_owner ON zone (owner);
CREATE INDEX zone_backup ON zone (backup);
CREATE INDEX zone_name ON zone (name);
