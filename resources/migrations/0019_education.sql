-- SPDX-License-Identifier: GPL-3.0-or-later
-- Education: themes, activities, platform totals, induction, daily reminders, letters to parents.
CREATE TABLE school_class (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  grade INTEGER NOT NULL,
  class_no INTEGER NOT NULL DEFAULT 0,
  homeroom INTEGER REFERENCES person (id),
  pupils INTEGER NOT NULL DEFAULT 0 CHECK (pupils >= 0),
  position INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX school_class_name ON school_class (name) WHERE voided = 0;

-- 七学, and what each month is about.
CREATE TABLE learn_way (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  short_name TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX learn_way_name ON learn_way (name) WHERE voided = 0;

CREATE TABLE month_theme (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  theme TEXT NOT NULL,
  motto TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX month_theme_month ON month_theme (month) WHERE voided = 0;

CREATE TABLE edu_activity (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'prepared', 'held', 'evidenced', 'summarized', 'filed', 'moved', 'cancelled')),
  way INTEGER NOT NULL REFERENCES learn_way (id),
  theme INTEGER REFERENCES month_theme (id),
  held_on TEXT NOT NULL,
  held_time TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 480),
  place TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT 'school',
  classes TEXT NOT NULL DEFAULT '[]',
  form TEXT NOT NULL DEFAULT '',
  speaker TEXT NOT NULL DEFAULT '',
  expected INTEGER NOT NULL DEFAULT 0 CHECK (expected >= 0),
  actual INTEGER NOT NULL DEFAULT 0 CHECK (actual >= 0),
  content TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  no_evidence TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  node TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (expected = 0 OR actual <= expected),
  CHECK (state NOT IN ('moved', 'cancelled') OR reason <> '')
) STRICT;
CREATE INDEX edu_activity_day ON edu_activity (held_on);
CREATE UNIQUE INDEX edu_activity_node ON edu_activity (node) WHERE voided = 0 AND node <> '';
CREATE UNIQUE INDEX edu_activity_code ON edu_activity (short_code) WHERE short_code <> '';

-- Platform learning: totals of a class, never pupils.
CREATE TABLE platform_stat (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  topic TEXT NOT NULL,
  class INTEGER NOT NULL REFERENCES school_class (id),
  edition TEXT NOT NULL CHECK (edition IN ('school', 'family')),
  target INTEGER NOT NULL CHECK (target >= 0),
  done INTEGER NOT NULL CHECK (done BETWEEN 0 AND target),
  due_on TEXT,
  counted_on TEXT NOT NULL,
  source_file TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX platform_stat_row ON platform_stat (topic, class, edition) WHERE voided = 0;

-- 人员迎新: who was trained before the first day of work.
CREATE TABLE induction (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  cert_no TEXT NOT NULL DEFAULT '',
  person INTEGER NOT NULL REFERENCES person (id),
  content TEXT NOT NULL,
  hours INTEGER NOT NULL DEFAULT 0 CHECK (hours >= 0),
  score INTEGER NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100),
  passed INTEGER NOT NULL DEFAULT 0,
  trainer TEXT NOT NULL DEFAULT '',
  trained_on TEXT NOT NULL,
  admitted_on TEXT,
  location TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (admitted_on IS NULL OR (passed = 1 AND admitted_on >= trained_on))
) STRICT;
CREATE INDEX induction_person ON induction (person);
CREATE UNIQUE INDEX induction_cert ON induction (cert_no) WHERE cert_no <> '';

-- 1530 and 12530: the rules, and what spot checks of the booklets found.
CREATE TABLE reminder_rule (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  scheme TEXT NOT NULL CHECK (scheme IN ('1530', '12530')),
  moment TEXT NOT NULL CHECK (moment IN ('lesson', 'day', 'week', 'holiday')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 120),
  topics TEXT NOT NULL DEFAULT '',
  disabled INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX reminder_rule_name ON reminder_rule (name) WHERE voided = 0;

CREATE TABLE edu_1530 (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  class INTEGER NOT NULL REFERENCES school_class (id),
  day TEXT NOT NULL,
  rule INTEGER REFERENCES reminder_rule (id),
  content TEXT NOT NULL,
  teacher INTEGER REFERENCES person (id),
  result TEXT NOT NULL DEFAULT 'ok' CHECK (result IN ('ok', 'missing', 'late')),
  checker INTEGER REFERENCES person (id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX edu_1530_day ON edu_1530 (day);

-- 告家长书 and the slips that come back.
CREATE TABLE letter_text (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  slip TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX letter_text_name ON letter_text (name) WHERE voided = 0;

CREATE TABLE parent_letter (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  doc_no TEXT NOT NULL,
  topic TEXT NOT NULL,
  body TEXT NOT NULL,
  slip TEXT NOT NULL DEFAULT '',
  sent_on TEXT NOT NULL,
  due_on TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'online', 'both')),
  classes TEXT NOT NULL DEFAULT '[]',
  filed_on TEXT,
  location TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (due_on IS NULL OR due_on >= sent_on),
  CHECK (filed_on IS NULL OR location <> '')
) STRICT;
CREATE UNIQUE INDEX parent_letter_no ON parent_letter (doc_no) WHERE voided = 0;
CREATE UNIQUE INDEX parent_letter_code ON parent_letter (short_code) WHERE short_code <> '';

CREATE TABLE letter_slip (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  letter INTEGER NOT NULL REFERENCES parent_letter (id),
  class INTEGER NOT NULL REFERENCES school_class (id),
  sent INTEGER NOT NULL DEFAULT 0 CHECK (sent >= 0),
  returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
  late_returned INTEGER NOT NULL DEFAULT 0 CHECK (late_returned >= 0),
  exempt INTEGER NOT NULL DEFAULT 0 CHECK (exempt >= 0),
  missing_seats TEXT NOT NULL DEFAULT '',
  missing_reason TEXT NOT NULL DEFAULT '',
  counted_on TEXT,
  CHECK (returned + late_returned + exempt <= sent)
) STRICT;
CREATE UNIQUE INDEX letter_slip_class ON letter_slip (letter, class) WHERE voided = 0;
