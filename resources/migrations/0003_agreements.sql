-- SPDX-License-Identifier: GPL-3.0-or-later
-- Responsibility agreements: their templates in versions, what was issued, and what was printed.
CREATE TABLE agreement_template (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  category INTEGER NOT NULL REFERENCES staff_category (id),
  name TEXT NOT NULL,
  profile TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX agreement_template_category ON agreement_template (category) WHERE voided = 0;

-- A version is never changed: agreements were issued from it and are printed from it again years later.
CREATE TABLE agreement_template_version (
  id INTEGER PRIMARY KEY,
  template INTEGER NOT NULL REFERENCES agreement_template (id),
  number INTEGER NOT NULL CHECK (number > 0),
  profile TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (template, number)
) STRICT;
CREATE TRIGGER agreement_template_version_no_replace BEFORE INSERT ON agreement_template_version
WHEN EXISTS (SELECT 1 FROM agreement_template_version WHERE id = new.id OR (template = new.template AND number = new.number))
BEGIN SELECT raise(ABORT, 'a template version is never changed'); END;
CREATE TRIGGER agreement_template_version_no_update BEFORE UPDATE ON agreement_template_version
BEGIN SELECT raise(ABORT, 'a template version is never changed'); END;
CREATE TRIGGER agreement_template_version_no_delete BEFORE DELETE ON agreement_template_version
BEGIN SELECT raise(ABORT, 'a template version is never changed'); END;

-- year = year in which the school year begins. Name, department, posts and category stand as they were at issue.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
  serial INTEGER NOT NULL CHECK (serial > 0),
  person INTEGER NOT NULL REFERENCES person (id),
  person_name TEXT NOT NULL,
  department TEXT NOT NULL,
  posts TEXT NOT NULL,
  category TEXT NOT NULL,
  company TEXT NOT NULL DEFAULT '',
  template_version INTEGER NOT NULL REFERENCES agreement_template_version (id),
  short_code TEXT NOT NULL UNIQUE,
  merge_data TEXT NOT NULL CHECK (json_valid(merge_data)),
  frozen_text TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  seal_box INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  late INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('issued', 'printed', 'handed', 'returned', 'scanned', 'filed', 'lost', 'superseded')),
  printed_on TEXT,
  handed_on TEXT,
  signed_on TEXT,
  returned_on TEXT,
  scanned_on TEXT,
  filed_on TEXT,
  lost_on TEXT,
  copies INTEGER NOT NULL DEFAULT 2 CHECK (copies > 0),
  location TEXT NOT NULL DEFAULT '',
  superseded_by INTEGER REFERENCES agreement (id),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (year, serial)
) STRICT;
CREATE UNIQUE INDEX agreement_live ON agreement (person, year) WHERE voided = 0 AND state NOT IN ('lost', 'superseded');
CREATE INDEX agreement_year_state ON agreement (year, state);
CREATE INDEX agreement_template_version_used ON agreement (template_version);
CREATE INDEX agreement_superseded_by ON agreement (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TRIGGER agreement_no_replace BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM agreement WHERE id = new.id OR number = new.number OR short_code = new.short_code
             OR (year = new.year AND serial = new.serial))
BEGIN SELECT raise(ABORT, 'an issued agreement is never replaced'); END;
CREATE TRIGGER agreement_no_delete BEFORE DELETE ON agreement
BEGIN SELECT raise(ABORT, 'an issued agreement is never deleted'); END;
CREATE TRIGGER agreement_frozen BEFORE UPDATE ON agreement
WHEN new.id IS NOT old.id OR new.number IS NOT old.number OR new.year IS NOT old.year OR new.serial IS NOT old.serial
  OR new.person IS NOT old.person OR new.person_name IS NOT old.person_name OR new.department IS NOT old.department
  OR new.posts IS NOT old.posts OR new.category IS NOT old.category OR new.company IS NOT old.company
  OR new.template_version IS NOT old.template_version OR new.short_code IS NOT old.short_code
  OR new.merge_data IS NOT old.merge_data OR new.frozen_text IS NOT old.frozen_text OR new.sha256 IS NOT old.sha256
  OR new.seal_box IS NOT old.seal_box OR new.valid_from IS NOT old.valid_from OR new.valid_to IS NOT old.valid_to
  OR new.issued_on IS NOT old.issued_on OR new.late IS NOT old.late
BEGIN SELECT raise(ABORT, 'what was issued is frozen'); END;

-- Print history: one row per run, only for files that are whole on the disk or sheets sent to a printer.
CREATE TABLE agreement_print (
  id INTEGER PRIMARY KEY,
  printed_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  output TEXT NOT NULL CHECK (output IN ('pdf', 'files', 'printer')),
  file_name TEXT NOT NULL DEFAULT '',
  agreements INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  options TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(options))
) STRICT;
CREATE TABLE agreement_print_item (
  print INTEGER NOT NULL REFERENCES agreement_print (id),
  agreement INTEGER NOT NULL REFERENCES agreement (id),
  PRIMARY KEY (print, agreement)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_print_item_agreement ON agreement_print_item (agreement);
CREATE TRIGGER agreement_print_no_update BEFORE UPDATE ON agreement_print
BEGIN SELECT raise(ABORT, 'print history is append-only'); END;
CREATE TRIGGER agreement_print_no_delete BEFORE DELETE ON agreement_print
BEGIN SELECT raise(ABORT, 'print history is append-only'); END;
CREATE TRIGGER agreement_print_item_no_update BEFORE UPDATE ON agreement_print_item
BEGIN SELECT raise(ABORT, 'print history is append-only'); END;
CREATE TRIGGER agreement_print_item_no_delete BEFORE DELETE ON agreement_print_item
BEGIN SELECT raise(ABORT, 'print history is append-only'); END;
