-- SPDX-License-Identifier: GPL-3.0-or-later
-- Archive items (DA/T 22-2015) and the records they are made of.

CREATE TABLE archive_item (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  fonds_no TEXT NOT NULL DEFAULT '',
  category_code TEXT NOT NULL DEFAULT 'WS',
  year INTEGER NOT NULL,
  retention TEXT NOT NULL DEFAULT '' CHECK (retention IN ('', 'Y', 'D30', 'D10')),
  class_code TEXT NOT NULL DEFAULT '',
  item_no INTEGER NOT NULL DEFAULT 0,
  archival_code TEXT NOT NULL DEFAULT '',
  doc_no TEXT NOT NULL DEFAULT '',
  author_org TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  doc_date TEXT,
  secrecy TEXT NOT NULL DEFAULT '',
  pages INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  box_no TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'collected' CHECK (state IN
    ('collected', 'described', 'sorted', 'numbered', 'boxed', 'handed_over', 'destruction_approved', 'destroyed'))
) STRICT;

CREATE TABLE archive_member (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  item INTEGER NOT NULL REFERENCES archive_item (id),
  kind TEXT NOT NULL,
  record INTEGER NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX archive_member_item ON archive_member (item);
CREATE INDEX archive_member_record ON archive_member (kind, record);
