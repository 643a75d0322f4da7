import type { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Answers, type KeptAnswer } from "../../src/records/answers/answers.ts";
import { Votes } from "../../src/records/answers/votes.ts";
import { ArticleDrafts } from "../../src/records/drafts/article-drafts.ts";
import { FormDrafts } from "../../src/records/drafts/form-drafts.ts";
import { toGapId } from "../../src/records/gaps/gap-id.ts";
import { GapTellings } from "../../src/records/gaps/gap-tellings.ts";
import { Gaps } from "../../src/records/gaps/gaps.ts";
import { Wishes } from "../../src/records/gaps/wishes.ts";
import { Voters } from "../../src/records/people/voters.ts";
import { SettingsRecord } from "../../src/records/settings/settings-record.ts";
import { toArticle } from "../answer/located.ts";
import { readFolder } from "../library/filled-database.ts";

export const ANNA = "3000000000000000001";
export const BEN = "3000000000000000002";

/** A member, in one server. */
export interface Doer {
	readonly server: string;
	readonly member: string;
}

type Deed = (database: Database, by: Doer, question: string) => Promise<void>;

let articles = 0;

async function ask(
	database: Database,
	by: Doer,
	question: string,
): Promise<KeptAnswer> {
	const answers = new Answers(database);
	const id = await answers.keep({
		server: by.server,
		asker: new Voters(database.folder).toVoter(by),
		channel: "2100000000000000001",
		question,
		typed: null,
		within: null,
		cited: [],
		shown: null,
	});
	return (await answers.find(by.server, id)) as KeptAnswer;
}

/** All that leaves a member's name behind, each by the records that keep it. */
export const DEEDS = {
	async wish(database, { server, member }, question) {
		await new Gaps(database).record(server, question);
		const gap = toGapId(question) ?? "";
		const wish = { server, gap, member, channel: null };
		await new Wishes(database).keep(wish);
	},
	async ask(database, by, question) {
		await ask(database, by, question);
	},
	async vote(database, by, question) {
		const voter = new Voters(database.folder).toVoter(by);
		const vote = { isHelpful: false, reason: "outdated" } as const;
		await new Votes(database).cast(
			await ask(database, by, question),
			voter,
			vote,
		);
	},
	async tell(database, by, question) {
		const { gap, ...answer } = await ask(database, by, question);
		const teller = new Voters(database.folder).toVoter(by);
		await new GapTellings(database).tell({ ...answer, gap: gap ?? "" }, teller);
	},
	async mistype(database, by) {
		const fields = { text: "What I typed" };
		await new FormDrafts(database).keep({ ...by, form: "article-add", fields });
	},
	async set(database, { server, member }) {
		const by = { server, actor: member, reason: "Questions: 30 → 7 days" };
		await new SettingsRecord(database).change(by, { daysKept: 7 });
	},
	async publish(database, { server, member }) {
		const number = articles++;
		const article = toArticle(`Ferry ${number}`, `Ferry ${number} has left.`);
		await new Library(database, server).add(article, member);
	},
	async draft(database, { server, member }) {
		const article = toArticle("Submarine", "It dived.");
		await new ArticleDrafts(database).keep(server, {
			member,
			batch: "b",
			origin: "submarine.txt",
			article,
			leftOut: ["By nobody"],
		});
	},
} satisfies Record<string, Deed>;

export const QUESTION = "who objected to the deal";

/** Does all that leaves a member's name behind. */
export async function doAll(database: Database, by: Doer): Promise<void> {
	for (const deed of Object.values(DEEDS)) await deed(database, by, QUESTION);
}

/** The columns, as "table.column", that hold one of these words. */
export function findColumns(
	folder: string,
	words: readonly string[],
): Set<string> {
	const found = new Set<string>();
	for (const [table, rows] of Object.entries(readFolder(folder)))
		for (const row of rows as Record<string, unknown>[])
			for (const [column, value] of Object.entries(row))
				if (words.some((word) => String(value).includes(word)))
					found.add(`${table}.${column}`);
	return found;
}
