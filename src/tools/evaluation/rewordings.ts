import type { Models } from "../../model/models.ts";
import { type TemporaryDesk, withTemporaryDesk } from "../temporary-desk.ts";
import { type TableRow, toTextTable } from "../text-table.ts";
import { toPercentile } from "../timing.ts";
import { findNames, prepare, SERVER } from "./asking.ts";
import { type Question, type QuestionSet, toArticle } from "./question-set.ts";

/** What was offered in the place of one question. */
interface Offered {
	readonly question: Question;
	readonly others: readonly Other[];
	readonly milliseconds: number;
}

interface Other {
	readonly question: string;
	/** The set's name of the article that is quoted first for it. */
	readonly article: string | null;
}

/**
 * Takes every question of a set, as if nothing had been found for it in all
 * articles, and says for how many others are offered in their place, and how
 * often what these quote is of the article that was asked about.
 */
export function describeRewordings(
	set: QuestionSet,
	models: Models,
): Promise<string> {
	const examples = set.articles.map(toArticle);
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		await prepare(temporary);
		const names = await findNames(temporary.desk, set);
		const offered: Offered[] = [];
		for (const question of set.questions)
			offered.push(await offer(question, temporary, names));
		return describe(set.name, offered);
	});
}

async function offer(
	question: Question,
	{ desk }: TemporaryDesk,
	names: ReadonlyMap<number, string>,
): Promise<Offered> {
	const all = { article: null };
	const answer = await desk.ask(SERVER, { ...question, ...all });
	const started = performance.now();
	const questions = await desk.reword(SERVER, {
		...answer,
		verdict: "not found",
	});
	const milliseconds = performance.now() - started;
	const others: Other[] = [];
	for (const one of questions) {
		const { citations } = await desk.ask(SERVER, { question: one, ...all });
		const id = citations[0]?.source.article;
		others.push({ question: one, article: names.get(id ?? 0) ?? null });
	}
	return { question, others, milliseconds };
}

function describe(set: string, all: readonly Offered[]): string {
	const isAnswerable = ({ question }: Offered) => question.evidence.length > 0;
	const rows = [
		toRow(set, "that articles answer", all.filter(isAnswerable)),
		toRow(
			set,
			"that nothing answers",
			all.filter((one) => !isAnswerable(one)),
		),
	];
	return [toTextTable(rows), ...all.flatMap(toLine)].join("\n");
}

function toRow(
	set: string,
	kind: string,
	offered: readonly Offered[],
): TableRow {
	const some = offered.filter(({ others }) => others.length > 0);
	const right = some.filter(({ question, others }) =>
		others.some(({ article }) => article === question.article),
	);
	const others = some.flatMap((one) => one.others);
	const times = some.map(({ milliseconds }) => milliseconds);
	return {
		set,
		questions: kind,
		asked: offered.length,
		"others offered": some.length,
		"of its article": right.length,
		"of them each": (others.length / (some.length || 1)).toFixed(1),
		"p50 ms": toPercentile(times, 0.5).toFixed(0),
		"p99 ms": toPercentile(times, 0.99).toFixed(0),
	};
}

function toLine({ question, others }: Offered): string[] {
	if (others.length === 0) return [];
	const said = others.map((one) => one.question).join(" ");
	return [`${question.question} → ${said}`];
}
