import { FORMER } from "../../library/stored-article.ts";
import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";

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
	readonly what: Phrase;
	/** What it is kept for. */
	readonly why: Phrase;
	readonly term: Term;
}

/** A column that names a member, and what becomes of its rows. */
export interface Trace extends Kept {
	/** What several of its rows are called, and so many. */
	readonly many: string;
	readonly counted: (count: number) => Phrase;
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
		many: "wishes",
		counted: (count) => plural(count, t`${count} wish`, t`${count} wishes`),
		table: "wishes",
		column: "member",
		naming: "id",
		server: "wishes.server",
		shown: `'question', (SELECT question FROM gaps
				WHERE gaps.server = wishes.server AND gaps.id = wishes.gap),
			'toldIn', coalesce(channel, 'a direct message'), 'at', made_at`,
		latest: "made_at DESC",
		what: t`What you want to be told of (“Tell me when there is an article”), and in which channel`,
		why: t`to tell you, once`,
		term: "until told",
	},
	{
		many: "questions",
		counted: (count) =>
			plural(count, t`${count} question`, t`${count} questions`),
		table: "answers",
		column: "asker",
		naming: "hash",
		server: "answers.server",
		shown:
			"'question', coalesce(typed, question), 'channel', channel, 'at', asked_at",
		latest: "asked_at DESC",
		instead: null,
		what: t`Which questions were yours, and in which channel you asked them`,
		why: t`so that you can ask on`,
		term: "as questions",
	},
	{
		many: "votes",
		counted: (count) => plural(count, t`${count} vote`, t`${count} votes`),
		table: "votes",
		column: "voter",
		naming: "hash",
		server: "(SELECT server FROM answers WHERE answers.id = votes.answer)",
		shown: `'question', (SELECT question FROM answers
				WHERE answers.id = votes.answer),
			'vote', iif(is_helpful, 'helpful', 'not helpful'), 'why', reason,
			'at', voted_at`,
		latest: "voted_at DESC",
		what: t`Whether an answer helped you, and why not`,
		why: t`so that you can change it`,
		term: "as questions",
	},
	{
		many: "questions told to moderators",
		counted: (count) =>
			plural(
				count,
				t`${count} question told to moderators`,
				t`${count} questions told to moderators`,
			),
		table: "gap_tellings",
		column: "teller",
		naming: "hash",
		server: "gap_tellings.server",
		shown: `'question', (SELECT question FROM gaps
				WHERE gaps.server = gap_tellings.server
				AND gaps.id = gap_tellings.gap),
			'at', told_at`,
		latest: "told_at DESC",
		what: t`Which questions you told the moderators of`,
		why: t`to count you once`,
		term: "as gaps",
	},
	{
		many: "forms",
		counted: (count) => plural(count, t`${count} form`, t`${count} forms`),
		table: "form_drafts",
		column: "member",
		naming: "id",
		server: "form_drafts.server",
		shown: "'form', form, 'fields', json(fields), 'at', made_at",
		latest: "made_at DESC",
		what: t`What you typed into a form that could not be used, or have not saved yet, and a message that you ask something`,
		why: t`so that you needn't type it again`,
		term: "a day",
	},
	{
		many: "changes",
		counted: (count) => plural(count, t`${count} change`, t`${count} changes`),
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
		what: t`What you did as a moderator, to articles, settings and digests`,
		why: t`so that moderators know who did what`,
		term: "as the server",
	},
	{
		many: "revisions",
		counted: (count) =>
			plural(count, t`${count} revision`, t`${count} revisions`),
		table: "revisions",
		column: "made_by",
		naming: "id",
		server: "(SELECT server FROM articles WHERE articles.id = article)",
		shown: `'article', article, 'revision', number, 'headline', headline,
			'at', made_at`,
		latest: "article DESC, number DESC",
		instead: FORMER,
		what: t`Which revisions of articles you made as a moderator`,
		why: t`for the articles' history`,
		term: "as the article",
	},
	{
		many: "drafts",
		counted: (count) => plural(count, t`${count} draft`, t`${count} drafts`),
		table: "article_drafts",
		column: "member",
		naming: "id",
		server: "article_drafts.server",
		shown: `'from', origin, 'article', json(article),
			'leftOut', json(left_out), 'at', made_at`,
		latest: "made_at DESC",
		what: t`Articles that you brought in as a moderator and that are not published yet`,
		why: t`so that you can look at them first`,
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
		tables: ["answers", "answer_threads"],
		what: t`Questions and the places in articles that answered them`,
		why: t`for the buttons under an answer`,
		term: "as questions",
	},
	{
		tables: ["gaps"],
		what: t`Questions that found no answer, or none that helped, and how often`,
		why: t`so that moderators see what is missing`,
		term: "as gaps",
	},
	{
		tables: ["open_questions"],
		what: t`What a summary was to be about`,
		why: t`so that its buttons work`,
		term: "a day",
	},
	{
		tables: ["suggestions"],
		what: t`Pages that were suggested to the moderators, and how often`,
		why: t`so that they see them`,
		term: "suggested",
	},
	{
		tables: ["question_counts", "citation_counts"],
		what: t`How many questions of a day found an answer, and how often articles were quoted`,
		why: t`so that moderators see how it is used`,
		term: "counted",
	},
	{
		tables: ["articles", "vectors", "sketches", "example_questions"],
		what: t`The articles and what is reckoned from their text`,
		why: t`to answer from`,
		term: "as the article",
	},
	{
		tables: ["servers", "settings", "digest_schedules"],
		what: t`The server's settings and which digests come by themselves`,
		why: t`to do as it wants`,
		term: "as the server",
	},
];
