-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures of the campus, and the outlines of zones on them.
CREATE TABLE campus_plan (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  campus TEXT NOT NULL DEFAULT '',
  building TEXT NOT NULL DEFAULT '',
  floor TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX campus_plan_name ON campus_plan (name) WHERE voided = 0;

-- Corners relative to the picture (0 … 1), so that a better scan can take its place. A zone is drawn once on a plan: an
-- outline that is taken off is voided, and drawing the zone again brings its row back.
CREATE TABLE zone_outline (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  plan INTEGER NOT NULL REFERENCES campus_plan (id),
  zone INTEGER NOT NULL REFERENCES zone (id),
  name TEXT NOT NULL DEFAULT '',
  points TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX zone_outline_once ON zone_outline (plan, zone);
CREATE INDEX zone_outline_zone ON zone_outline (zone);
