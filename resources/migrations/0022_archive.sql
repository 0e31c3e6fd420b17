-- SPDX-License-Identifier: GPL-3.0-or-later
-- Archive items by DA/T 22-2015: classes, rules of retention, items with their members, boxes, loans, corrections, lists of transfer and destruction.

-- 机构（问题）
CREATE TABLE archive_class (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX archive_class_code ON archive_class (code) WHERE voided = 0;

-- What is filed how: one row for each subject that is collected.
CREATE TABLE archive_rule (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  class_code TEXT NOT NULL,
  retention TEXT NOT NULL CHECK (retention IN ('Y', 'D30', 'D10')),
  grouping TEXT NOT NULL DEFAULT 'each' CHECK (grouping IN ('each', 'all')),
  title TEXT NOT NULL,
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX archive_rule_code ON archive_rule (code) WHERE voided = 0 AND code <> '';

CREATE TABLE archive_box (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  box_no TEXT NOT NULL,
  year INTEGER NOT NULL,
  retention TEXT NOT NULL CHECK (retention IN ('Y', 'D30', 'D10')),
  class_code TEXT NOT NULL DEFAULT '',
  item_from INTEGER NOT NULL DEFAULT 0,
  item_to INTEGER NOT NULL DEFAULT 0,
  thickness_mm INTEGER NOT NULL DEFAULT 30 CHECK (thickness_mm IN (20, 30, 40, 50)),
  location TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX archive_box_no ON archive_box (box_no) WHERE voided = 0;

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
  item_no INTEGER NOT NULL DEFAULT 0 CHECK (item_no >= 0),
  archival_code TEXT NOT NULL DEFAULT '',
  doc_no TEXT NOT NULL DEFAULT '',
  author_org TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  doc_date TEXT,
  secrecy TEXT NOT NULL DEFAULT '' CHECK (secrecy IN ('', 'internal', 'secret', 'confidential', 'top')),
  pages INTEGER NOT NULL DEFAULT 0,
  scan_pages INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('collected', 'described', 'sorted', 'numbered', 'boxed', 'handed_over', 'destruction_approved', 'destroyed')),
  rule TEXT NOT NULL DEFAULT '',
  source_ref TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  box INTEGER REFERENCES archive_box (id),
  box_no TEXT NOT NULL DEFAULT '',
  collected_on TEXT,
  numbered_on TEXT,
  stamped_on TEXT,
  ended_on TEXT
) STRICT;
CREATE UNIQUE INDEX archive_item_code ON archive_item (archival_code) WHERE archival_code <> '';
CREATE INDEX archive_item_year ON archive_item (year, class_code, retention);
CREATE INDEX archive_item_box ON archive_item (box) WHERE box IS NOT NULL;

CREATE TRIGGER archive_item_no_delete BEFORE DELETE ON archive_item
BEGIN SELECT raise(ABORT, 'an archive item is voided, never deleted'); END;
-- A number given is taken back as a whole, and only as long as its stamp was not printed. A number of the fonds that comes later is filled in.
CREATE TRIGGER archive_item_number_kept BEFORE UPDATE ON archive_item
WHEN old.item_no > 0 AND NOT (new.item_no = 0 AND new.archival_code = '' AND old.stamped_on IS NULL)
 AND (new.item_no <> old.item_no OR new.year <> old.year OR new.retention <> old.retention OR new.class_code <> old.class_code
      OR new.category_code <> old.category_code OR (old.fonds_no <> '' AND new.fonds_no <> old.fonds_no)
      OR (old.fonds_no <> '' OR new.fonds_no = '') AND new.archival_code <> old.archival_code)
BEGIN SELECT raise(ABORT, 'the number of an archive item never changes'); END;
CREATE TRIGGER archive_item_stamp_kept BEFORE UPDATE ON archive_item
WHEN old.stamped_on IS NOT NULL AND new.stamped_on IS NULL
BEGIN SELECT raise(ABORT, 'a printed stamp cannot be taken back'); END;

-- The records an item consists of.
CREATE TABLE archive_member (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  item INTEGER NOT NULL REFERENCES archive_item (id),
  kind TEXT NOT NULL,
  record INTEGER NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX archive_member_item ON archive_member (item);
CREATE INDEX archive_member_record ON archive_member (kind, record);
CREATE TRIGGER archive_member_once BEFORE INSERT ON archive_member
WHEN new.voided = 0 AND EXISTS (SELECT 1 FROM archive_member m JOIN archive_item i ON i.id = m.item
  WHERE m.kind = new.kind AND m.record = new.record AND m.voided = 0 AND i.voided = 0)
BEGIN SELECT raise(ABORT, 'the record belongs to an archive item already'); END;

-- 更正说明: what was wrong on paper that bears a stamp. Goes into the 备考表 of its box.
CREATE TABLE archive_correction (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  item INTEGER NOT NULL REFERENCES archive_item (id),
  box INTEGER REFERENCES archive_box (id),
  what TEXT NOT NULL,
  before TEXT NOT NULL DEFAULT '',
  after TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL,
  corrected_on TEXT NOT NULL,
  corrected_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER archive_correction_no_delete BEFORE DELETE ON archive_correction
BEGIN SELECT raise(ABORT, 'a correction is never deleted'); END;

CREATE TABLE archive_loan (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  item INTEGER NOT NULL REFERENCES archive_item (id),
  borrower TEXT NOT NULL,
  reason TEXT NOT NULL,
  approver INTEGER REFERENCES person (id),
  lent_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  returned_on TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX archive_loan_item ON archive_loan (item) WHERE returned_on IS NULL AND voided = 0;

-- 移交清单, 销毁清单
CREATE TABLE archive_list (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('transfer', 'destruction')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'seconded', 'approved', 'done')),
  items TEXT NOT NULL DEFAULT '[]',
  to_org TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL,
  made_on TEXT NOT NULL,
  approver1 INTEGER REFERENCES person (id),
  approved1_on TEXT,
  approver2 INTEGER REFERENCES person (id),
  approved2_on TEXT,
  done_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  CHECK (approver1 IS NULL OR approver2 IS NULL OR approver1 <> approver2)
) STRICT;
CREATE UNIQUE INDEX archive_list_number ON archive_list (number);
