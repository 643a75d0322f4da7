/**
 * The database's shape, as steps from nothing to now; SQLite's `user_version`
 * counts those taken. A step that has been released is never changed.
 */
export const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE servers (
		id TEXT PRIMARY KEY,
		examples_loaded_at TEXT,
		left_at TEXT
	) STRICT, WITHOUT ROWID;

	CREATE TABLE articles (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		state TEXT NOT NULL CHECK (state IN ('live', 'removed', 'erased')),
		is_example INTEGER NOT NULL DEFAULT 0,
		revision INTEGER NOT NULL,
		text_hash TEXT,
		added_at TEXT NOT NULL
	) STRICT;
	CREATE INDEX articles_by_server ON articles (server, state);
	CREATE UNIQUE INDEX one_live_article_for_a_text
		ON articles (server, text_hash) WHERE state = 'live';

	CREATE TABLE revisions (
		article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
		number INTEGER NOT NULL,
		headline TEXT NOT NULL,
		byline TEXT,
		publisher TEXT,
		url TEXT,
		published_at TEXT,
		tags TEXT NOT NULL,
		paragraphs TEXT NOT NULL,
		made_at TEXT NOT NULL,
		PRIMARY KEY (article, number)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE changes (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		article INTEGER NOT NULL,
		action TEXT NOT NULL,
		actor TEXT NOT NULL,
		reason TEXT,
		at TEXT NOT NULL
	) STRICT;
	CREATE INDEX changes_by_server ON changes (server, id);

	CREATE TABLE form_drafts (
		id TEXT PRIMARY KEY,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		member TEXT NOT NULL,
		form TEXT NOT NULL,
		fields TEXT NOT NULL,
		made_at TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE open_questions (
		id TEXT PRIMARY KEY,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		question TEXT NOT NULL,
		asked_at TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE vectors (
		article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
		revision INTEGER NOT NULL,
		maker TEXT NOT NULL,
		vectors BLOB NOT NULL,
		sentence_counts BLOB NOT NULL,
		-- Last in the row, so that the others are read without them.
		sentences BLOB NOT NULL
	) STRICT;
	`,
	`
	ALTER TABLE revisions ADD COLUMN made_by TEXT;
	ALTER TABLE changes ADD COLUMN revision INTEGER;

	CREATE TABLE article_drafts (
		id TEXT PRIMARY KEY,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		member TEXT NOT NULL,
		-- Those that came in together have the same.
		batch TEXT NOT NULL,
		origin TEXT NOT NULL,
		article TEXT NOT NULL,
		left_out TEXT NOT NULL,
		made_at TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE INDEX article_drafts_by_server ON article_drafts (server, made_at);

	CREATE TABLE sketches (
		article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
		revision INTEGER NOT NULL,
		maker TEXT NOT NULL,
		sketch BLOB NOT NULL
	) STRICT;
	`,
	`
	CREATE TABLE gaps (
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		-- Made of what is asked: the same question has the same.
		id TEXT NOT NULL,
		question TEXT NOT NULL,
		times INTEGER NOT NULL DEFAULT 1,
		first_asked_at TEXT NOT NULL,
		last_asked_at TEXT NOT NULL,
		state TEXT NOT NULL DEFAULT 'open'
			CHECK (state IN ('open', 'answered', 'dismissed')),
		settled_at TEXT,
		article INTEGER REFERENCES articles (id) ON DELETE SET NULL,
		is_moderators_word INTEGER NOT NULL DEFAULT 0,
		-- The last change to the library after which it was asked again.
		checked INTEGER,
		PRIMARY KEY (server, id)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX gaps_by_article ON gaps (article);

	CREATE TABLE wishes (
		server TEXT NOT NULL,
		gap TEXT NOT NULL,
		member TEXT NOT NULL,
		-- Null: by direct message.
		channel TEXT,
		made_at TEXT NOT NULL,
		PRIMARY KEY (server, gap, member),
		FOREIGN KEY (server, gap) REFERENCES gaps (server, id) ON DELETE CASCADE
	) STRICT, WITHOUT ROWID;
	CREATE INDEX wishes_by_member ON wishes (server, member);
	`,
	`
	CREATE TABLE settings (
		server TEXT PRIMARY KEY REFERENCES servers (id) ON DELETE CASCADE,
		-- Those that aren't as they are by default, as JSON.
		changed TEXT NOT NULL,
		-- When moderators were last told what members could not find.
		noticed_at TEXT
	) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE answers (
		id TEXT PRIMARY KEY,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		question TEXT NOT NULL,
		-- The one article that was asked; null: all.
		within INTEGER REFERENCES articles (id) ON DELETE CASCADE,
		-- The gap that it is if the answer doesn't help; null: none.
		gap TEXT,
		-- What it quotes: article, revision, start, end, paragraph of each.
		cited TEXT NOT NULL,
		asked_at TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE INDEX answers_by_gap ON answers (server, gap);
	CREATE INDEX answers_by_article ON answers (within);
	CREATE INDEX answers_by_age ON answers (asked_at);

	CREATE TABLE votes (
		answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
		-- A keyed hash, never a member's id.
		voter TEXT NOT NULL,
		is_helpful INTEGER NOT NULL,
		reason TEXT,
		voted_at TEXT NOT NULL,
		PRIMARY KEY (answer, voter)
	) STRICT, WITHOUT ROWID;

	ALTER TABLE gaps ADD COLUMN within INTEGER
		REFERENCES articles (id) ON DELETE CASCADE;
	CREATE INDEX gaps_by_within ON gaps (within);
	`,
	`
	CREATE TABLE suggestions (
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		-- The same for all addresses of a page.
		page TEXT NOT NULL,
		id TEXT NOT NULL UNIQUE,
		url TEXT NOT NULL,
		times INTEGER NOT NULL DEFAULT 1,
		suggested_at TEXT NOT NULL,
		is_dismissed INTEGER NOT NULL DEFAULT 0,
		PRIMARY KEY (server, page)
	) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE digest_schedules (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		channel TEXT NOT NULL,
		-- 0 is Sunday; null: each day.
		weekday INTEGER,
		hour INTEGER NOT NULL,
		-- Null: whatever tags.
		tag TEXT,
		is_paused INTEGER NOT NULL DEFAULT 0,
		-- When it comes next, by the clocks of the server's time zone.
		next_at TEXT NOT NULL,
		-- Articles that were added before have been posted.
		posted_until TEXT NOT NULL,
		-- When it last couldn't be posted; null: it could.
		refused_at TEXT
	) STRICT;
	CREATE INDEX digest_schedules_by_server ON digest_schedules (server);
	CREATE INDEX digest_schedules_by_time ON digest_schedules (next_at)
		WHERE is_paused = 0;
	`,
	`
	-- A keyed hash, never a member's id; null: asked before it was kept.
	ALTER TABLE answers ADD COLUMN asker TEXT;
	ALTER TABLE answers ADD COLUMN channel TEXT;
	-- All that its card showed, and could show, as places in articles: JSON.
	ALTER TABLE answers ADD COLUMN shown TEXT;
	CREATE INDEX answers_by_asker ON answers (server, asker, asked_at);
	`,
	`
	CREATE TABLE question_counts (
		server TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
		-- As the clocks of the server's time zone showed it.
		day TEXT NOT NULL,
		verdict TEXT NOT NULL
			CHECK (verdict IN ('answered', 'unsure', 'not found')),
		times INTEGER NOT NULL DEFAULT 1,
		PRIMARY KEY (server, day, verdict)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX question_counts_by_day ON question_counts (day);

	CREATE TABLE citation_counts (
		article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
		day TEXT NOT NULL,
		times INTEGER NOT NULL DEFAULT 1,
		PRIMARY KEY (article, day)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX citation_counts_by_day ON citation_counts (day);
	`,
	`
	-- What is kept about a member is found by the name that it has there.
	CREATE INDEX answers_by_name ON answers (asker);
	CREATE INDEX votes_by_name ON votes (voter);
	CREATE INDEX changes_by_name ON changes (actor);
	CREATE INDEX revisions_by_name ON revisions (made_by);
	`,
	`
	CREATE TABLE example_questions (
		article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
		revision INTEGER NOT NULL,
		maker TEXT NOT NULL,
		-- Those that the bot answers from it; JSON.
		questions TEXT NOT NULL
	) STRICT;
	`,
	`
	-- What was typed, if it was understood from the question before; else null.
	ALTER TABLE answers ADD COLUMN typed TEXT;
	`,
	`
	-- Null: from before that was kept; 0: its asker alone saw it.
	ALTER TABLE answers ADD COLUMN is_public INTEGER;

	-- Threads in which one asks on about an answer's article.
	CREATE TABLE answer_threads (
		thread TEXT PRIMARY KEY,
		answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE
	) STRICT, WITHOUT ROWID;
	CREATE INDEX answer_threads_by_answer ON answer_threads (answer);
	CREATE INDEX answers_by_channel ON answers (server, channel, asked_at);
	`,
	`
	CREATE TABLE gap_tellings (
		server TEXT NOT NULL,
		gap TEXT NOT NULL,
		-- A keyed hash, never a member's id.
		teller TEXT NOT NULL,
		told_at TEXT NOT NULL,
		PRIMARY KEY (server, gap, teller),
		FOREIGN KEY (server, gap) REFERENCES gaps (server, id) ON DELETE CASCADE
	) STRICT, WITHOUT ROWID;
	CREATE INDEX gap_tellings_by_name ON gap_tellings (teller);
	`,
];
