-- SPDX-License-Identifier: GPL-3.0-or-later
-- Placards of the zones: which version was printed, and where it hangs.
CREATE TABLE placard (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  zone INTEGER NOT NULL REFERENCES zone (id),
  version INTEGER NOT NULL CHECK (version > 0),
  short_code TEXT NOT NULL UNIQUE,
  zone_name TEXT NOT NULL,
  owner_name TEXT NOT NULL DEFAULT '',
  backup_name TEXT NOT NULL DEFAULT '',
  leader_name TEXT NOT NULL DEFAULT '',
  content_hash TEXT NOT NULL,
  size TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('printed', 'posted', 'removed')),
  printed_on TEXT NOT NULL,
  posted_on TEXT,
  removed_on TEXT,
  UNIQUE (zone, version)
) STRICT;
