import { MONTHS } from "../../article/days/months.ts";
import { splitSentences } from "../../text/sentences.ts";
import { STOP_WORDS } from "../../text/words/stop-words.ts";

const PARTICIPLE = String.raw`\p{Ll}+(?:ed|en|ught|uilt|old|ound|eld|orn|awn|ade|one|aid)`;

/** "The ferry", "Verity Lane Associates": short, and understood alone. */
const SUBJECT = String.raw`(?<subject>The (?:\p{L}[\p{L}’'-]*\s){1,4}|(?:\p{Lu}[\p{L}’'-]+\s){2,3})`;

const WAS = `^${SUBJECT}(?<was>was|were) (?<done>${PARTICIPLE})`;

const MONTH = MONTHS.join("|");

const DAY = String.raw`(?:on (?:\p{Lu}\p{Ll}+day|\d{1,2} (?:${MONTH})|(?:${MONTH}) \d)|in (?:\d{4}|${MONTH})|last \p{L}+)(?!\p{L})`;

/** "The ferry was sold on Monday …" */
const WHEN = new RegExp(`${WAS} ${DAY}`, "u");

/** "The ferry was built in Bergen …" */
const WHERE = new RegExp(
	String.raw`${WAS} (?:in|at|off|near) (?!${MONTH})(?:the )?\p{Lu}\p{Ll}`,
	"u",
);

/** "The ferry was sold because …" */
const WHY = new RegExp(`${WAS} (?:because|after|due to|since) `, "u");

/** "… 14,000 residents were evacuated …" */
const HOW_MANY = new RegExp(
	String.raw`(?<![\p{L}\p{N},.])(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of) (?<subject>\p{Ll}+(?:s|ople|men|ren)) (?<was>were|have been|had been) (?<done>${PARTICIPLE})(?!\p{L})`,
	"iu",
);

/** "The second was built in Bergen": the second what? And no verbs. */
const POINTS_BACK = new Set(
	"same other others first second third last latter former two three rest says said".split(
		" ",
	),
);

/** Questions that single sentences of a text seem to answer, in its order, each once. */
export function toEventQuestions(text: string): string[] {
	const questions = splitSentences(text).flatMap(({ start, end }) =>
		toQuestions(text.slice(start, end)),
	);
	return [...new Set(questions)];
}

function toQuestions(sentence: string): string[] {
	const ways = [
		["When", WHEN],
		["Where", WHERE],
		["Why", WHY],
	] as const;
	const asked = ways.flatMap(([word, pattern]) => {
		const { subject, was, done } = pattern.exec(sentence)?.groups ?? {};
		if (!subject || !isNamed(subject)) return [];
		return [`${word} ${was} ${toInside(subject)} ${done}?`];
	});
	const { subject, was, done } = HOW_MANY.exec(sentence)?.groups ?? {};
	return subject && isPlain(subject)
		? [...asked, `How many ${subject} ${was} ${done}?`]
		: asked;
}

/** No clause, and nothing that only what stands before explains. */
function isNamed(subject: string): boolean {
	const [, ...words] = subject.trim().toLowerCase().split(" ");
	return words.every(
		(word) => word === "of" || !(POINTS_BACK.has(word) || STOP_WORDS.has(word)),
	);
}

function isPlain(subject: string): boolean {
	return subject === subject.toLowerCase();
}

function toInside(subject: string): string {
	return subject.trim().replace(/^The /u, "the ");
}
