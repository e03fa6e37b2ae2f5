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
}
