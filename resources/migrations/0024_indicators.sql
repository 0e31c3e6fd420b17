-- SPDX-License-Identifier: GPL-3.0-or-later
-- What inspectors look at, and the archive files that were made.

CREATE TABLE inspection_indicator (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  section TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  asks TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  filter TEXT NOT NULL DEFAULT '',
  least INTEGER NOT NULL DEFAULT 1 CHECK (least >= 0),
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX inspection_indicator_code ON inspection_indicator (code) WHERE voided = 0;

CREATE TABLE archive_export (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL,
  what TEXT NOT NULL,
  path TEXT NOT NULL,
  items INTEGER NOT NULL DEFAULT 0,
  records INTEGER NOT NULL DEFAULT 0,
  pages INTEGER NOT NULL DEFAULT 0,
  kilobytes INTEGER NOT NULL DEFAULT 0,
  problems INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
