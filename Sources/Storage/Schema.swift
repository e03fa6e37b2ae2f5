/// The archive's tables.
///
/// Keys are the articles' ids and the places of things in their article, and no table has hidden
/// row numbers: what a file holds doesn't depend on the order in which it came there.
enum Schema {
  /// "KmGr": what the file's header says it is.
  static let applicationID = 0x4B6D_4772
  /// The version of the tables; a file of a higher one is left alone.
  static let version = 1

  static let tables = """
    CREATE TABLE articles (
      id TEXT NOT NULL PRIMARY KEY,
      date TEXT,
      title TEXT,
      url TEXT,
      source TEXT,
      text TEXT NOT NULL,
      text_is_derived INTEGER NOT NULL CHECK (text_is_derived IN (0, 1)),
      article_key TEXT NOT NULL,
      facts_key TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE zones (
      article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL CHECK (0 <= lower AND lower <= upper),
      PRIMARY KEY (article, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entities (
      article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      gazetteer_id TEXT,
      given_name TEXT,
      family_name TEXT,
      gender TEXT,
      owner INTEGER,
      ordinal INTEGER,
      session_type TEXT,
      date TEXT,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, owner) REFERENCES entities DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mentions (
      article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
      number INTEGER NOT NULL,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL CHECK (0 <= lower AND lower <= upper),
      kind TEXT NOT NULL,
      entity INTEGER NOT NULL,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, entity) REFERENCES entities DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE statements (
      article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
      number INTEGER NOT NULL,
      type TEXT NOT NULL,
      subject INTEGER NOT NULL,
      object INTEGER,
      role TEXT,
      date TEXT,
      status TEXT,
      scope TEXT,
      from_date TEXT,
      to_date TEXT,
      date_words TEXT,
      lower INTEGER NOT NULL,
      upper INTEGER NOT NULL CHECK (0 <= lower AND lower <= upper),
      rule TEXT NOT NULL,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, subject) REFERENCES entities DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (article, object) REFERENCES entities DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
    """

  /// What spares a reader the joins: statements and mentions with names and words.
  ///
  /// Offsets count bytes, so that the text is cut as a BLOB.
  static let views = """
    CREATE VIEW facts AS
    SELECT s.article, a.date AS article_date, s.type,
      subject.name AS subject, subject.kind AS subject_kind,
      object.name AS object, object.kind AS object_kind,
      s.role, s.date AS held_on, s.status, s.scope, s.from_date, s.to_date, s.date_words,
      CAST(substr(CAST(a.text AS BLOB), s.lower + 1, s.upper - s.lower) AS TEXT) AS quote, s.rule
    FROM statements AS s
    JOIN articles AS a ON a.id = s.article
    JOIN entities AS subject ON subject.article = s.article AND subject.number = s.subject
    LEFT JOIN entities AS object ON object.article = s.article AND object.number = s.object;

    CREATE VIEW names AS
    SELECT m.article, a.date AS article_date, e.kind, e.name, e.gazetteer_id,
      CAST(substr(CAST(a.text AS BLOB), m.lower + 1, m.upper - m.lower) AS TEXT) AS words
    FROM mentions AS m
    JOIN articles AS a ON a.id = m.article
    JOIN entities AS e ON e.article = m.article AND e.number = m.entity;
    """
}
