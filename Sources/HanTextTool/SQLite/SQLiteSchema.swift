#if CommandLineTool
    /// The tables that `--output sqlite` writes; `PRAGMA user_version` is their version.
    enum SQLiteSchema {
        static let version = 2

        /// Decimals are text, exact as in JSON; `lower_value` and `upper_value` are the nearest floating-point numbers,
        /// to sort and compare by.
        static let tables = """
            CREATE TABLE IF NOT EXISTS runs (
                id INTEGER PRIMARY KEY, command TEXT NOT NULL, version TEXT NOT NULL,
                started TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
            CREATE TABLE IF NOT EXISTS documents (
                id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id), name TEXT NOT NULL, title TEXT,
                text TEXT, error TEXT);
            CREATE TABLE IF NOT EXISTS facts (
                id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id), position INTEGER NOT NULL,
                text TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, lower TEXT,
                upper TEXT, lower_value REAL, upper_value REAL, bound TEXT NOT NULL, unit TEXT, unit_name TEXT,
                item TEXT, iso TEXT);
            CREATE TABLE IF NOT EXISTS statistics (
                id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id),
                fact INTEGER NOT NULL REFERENCES facts(id), subject TEXT, predicate TEXT, item TEXT, period TEXT,
                period_interval TEXT, place TEXT, direction TEXT, base TEXT, relation TEXT,
                related INTEGER REFERENCES statistics(id), heading TEXT);
            CREATE TABLE IF NOT EXISTS keywords (
                id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id), rank INTEGER NOT NULL,
                term TEXT NOT NULL, weight REAL NOT NULL, count INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS documents_name ON documents(name);
            CREATE INDEX IF NOT EXISTS facts_document ON facts(document);
            CREATE INDEX IF NOT EXISTS statistics_fact ON statistics(fact);
            CREATE INDEX IF NOT EXISTS keywords_term ON keywords(term);
            PRAGMA user_version = \(version);
            """

        static let run = "INSERT INTO runs (command, version) VALUES (?, ?)"
        static let document = "INSERT INTO documents (run, name, title, text, error) VALUES (?, ?, ?, ?, ?)"
        static let fact = """
            INSERT INTO facts (document, position, text, "start", "end", kind, lower, upper, lower_value, upper_value,
            bound, unit, unit_name, item, iso) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        static let statistic = """
            INSERT INTO statistics (document, fact, subject, predicate, item, period, period_interval, place, direction,
            base, relation, heading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        static let relation = "UPDATE statistics SET related = ? WHERE id = ?"
        static let keyword = "INSERT INTO keywords (document, rank, term, weight, count) VALUES (?, ?, ?, ?, ?)"
    }
#endif
