import { FORMER } from "../library/stored-article.ts";

/** How long something is kept. */
export type Term =
	| "a day"
	/** As long as the server keeps questions. */
	| "as questions"
	/** So long after it last came up. */
	| "as gaps"
	| "until told"
	| "suggested"
	| "counted"
	| "as the article"
	| "as the server";

/** Something that is kept, in words for members. */
export interface Kept {
	readonly what: string;
	/** What it is kept for. */
	readonly why: string;
	readonly term: Term;
}

/** A column that names a member, and what becomes of its rows. */
export interface Trace extends Kept {
	/** What one of its rows is called, and several. */
	readonly one: string;
	readonly many: string;
	readonly table: string;
	readonly column: string;
	/** A Discord user's id, or the keyed hash that `Voters` makes of one. */
	readonly naming: "id" | "hash";
	/** SQL: the server of a row. */
	readonly server: string;
	/** SQL: what the member gets of a row, as `json_object` takes it. */
	readonly shown: string;
	/** SQL: the latest first; where there may be many, as the index has them. */
	readonly latest: string;
	/**
	 * What stands in the column once the member is forgotten; undefined: then
	 * the row goes.
	 */
	readonly instead?: string | null;
}

/**
 * Every column in the database that names a member.
 *
 * `/privacy`, `/my-data`, `/forget-me` and `npm run forget` know of nothing
 * else, so whoever adds such a column adds a line here; a test goes through the
 * database and misses it otherwise.
 */
export const TRACES: readonly Trace[] = [
	{
		one: "wish",
		many: "wishes",
		table: "wishes",
		column: "member",
		naming: "id",
		server: "wishes.server",
		shown: `'question', (SELECT question FROM gaps
				WHERE gaps.server = wishes.server AND gaps.id = wishes.gap),
			'toldIn', coalesce(channel, 'a direct message'), 'at', made_at`,
		latest: "made_at DESC",
		what: "What you want to be told of (“Tell me when there is an article”), and in which channel",
		why: "to tell you, once",
		term: "until told",
	},
	{
		one: "question",
		many: "questions",
		table: "answers",
		column: "asker",
		naming: "hash",
		server: "answers.server",
		shown: "'question', question, 'channel', channel, 'at', asked_at",
		latest: "asked_at DESC",
		instead: null,
		what: "Which questions were yours, and in which channel you asked them",
		why: "so that you can ask on",
		term: "as questions",
	},
	{
		one: "vote",
		many: "votes",
		table: "votes",
		column: "voter",
		naming: "hash",
		server: "(SELECT server FROM answers WHERE answers.id = votes.answer)",
		shown: `'question', (SELECT question FROM answers
				WHERE answers.id = votes.answer),
			'vote', iif(is_helpful, 'helpful', 'not helpful'), 'why', reason,
			'at', voted_at`,
		latest: "voted_at DESC",
		what: "Whether an answer helped you, and why not",
		why: "so that you can change it",
		term: "as questions",
	},
	{
		one: "form",
		many: "forms",
		table: "form_drafts",
		column: "member",
		naming: "id",
		server: "form_drafts.server",
		shown: "'form', form, 'fields', json(fields), 'at', made_at",
		latest: "made_at DESC",
		what: "What you typed into a form that could not be used, or have not saved yet",
		why: "so that you needn't type it again",
		term: "a day",
	},
	{
		one: "change",
		many: "changes",
		table: "changes",
		column: "actor",
		naming: "id",
		server: "changes.server",
		shown: `'action', action, 'article', nullif(changes.article, 0),
			'headline', (SELECT headline FROM articles JOIN revisions
				ON revisions.article = articles.id
				AND revisions.number = articles.revision
				WHERE articles.id = changes.article),
			'revision', revision, 'reason', reason, 'at', at`,
		latest: "changes.id DESC",
		instead: FORMER,
		what: "What you did as a moderator, to articles, settings and digests",
		why: "so that moderators know who did what",
		term: "as the server",
	},
	{
		one: "revision",
		many: "revisions",
		table: "revisions",
		column: "made_by",
		naming: "id",
		server: "(SELECT server FROM articles WHERE articles.id = article)",
		shown: `'article', article, 'revision', number, 'headline', headline,
			'at', made_at`,
		latest: "article DESC, number DESC",
		instead: FORMER,
		what: "Which revisions of articles you made as a moderator",
		why: "for the articles' history",
		term: "as the article",
	},
	{
		one: "draft",
		many: "drafts",
		table: "article_drafts",
		column: "member",
		naming: "id",
		server: "article_drafts.server",
		shown: `'from', origin, 'article', json(article),
			'leftOut', json(left_out), 'at', made_at`,
		latest: "made_at DESC",
		what: "Articles that you brought in as a moderator and that are not published yet",
		why: "so that you can look at them first",
		term: "a day",
	},
];

/** What tables hold that names nobody, besides the rows of `TRACES`. */
export interface Nameless extends Kept {
	readonly tables: readonly string[];
}

/** All that is kept without anybody's name. */
export const NAMELESS: readonly Nameless[] = [
	{
		tables: ["answers"],
		what: "Questions and the places in articles that answered them",
		why: "for the buttons under an answer",
		term: "as questions",
	},
	{
		tables: ["gaps"],
		what: "Questions that found no answer, or none that helped, and how often",
		why: "so that moderators see what is missing",
		term: "as gaps",
	},
	{
		tables: ["open_questions"],
		what: "What a summary was to be about",
		why: "so that its buttons work",
		term: "a day",
	},
	{
		tables: ["suggestions"],
		what: "Pages that were suggested to the moderators, and how often",
		why: "so that they see them",
		term: "suggested",
	},
	{
		tables: ["question_counts", "citation_counts"],
		what: "How many questions of a day found an answer, and how often articles were quoted",
		why: "so that moderators see how it is used",
		term: "counted",
	},
	{
		tables: ["articles", "vectors", "sketches"],
		what: "The articles and what is reckoned from their text",
		why: "to answer from",
		term: "as the article",
	},
	{
		tables: ["servers", "settings", "digest_schedules"],
		what: "The server's settings and which digests come by themselves",
		why: "to do as it wants",
		term: "as the server",
	},
];
