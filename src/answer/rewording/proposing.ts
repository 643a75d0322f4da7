import { type Article, toText } from "../../article/article.ts";
import { toEventQuestions } from "../examples/events.ts";
import { findPeople } from "../examples/people.ts";
import type { Proposed } from "../examples/proposing.ts";
import { findNamedThings, type NamedThing, toWords } from "./named-things.ts";

/** A question made of what an article names, if the asked one names it, too. */
interface Reworded extends Proposed {
	/** So many words of the question asked stand in it. */
	readonly shared: number;
}

/** So much is looked through at a stretch; few articles are longer. */
const MAX_CHARACTERS = 40_000;

/**
 * Proposes other questions about what a question names and an article, too:
 * who somebody is, what they said, what happened to something or somewhere,
 * when something was done. The nearest to the words of the question first.
 *
 * Whether the article answers them, only the bot's own answer tells. Of a very
 * long one, only what stands first is looked through.
 */
export function proposeRewordings(
	question: string,
	article: Pick<Article, "paragraphs">,
): Proposed[] {
	const paragraphs = takeFirst(article.paragraphs);
	const asked = new Set(toWords(question));
	const text = toText(paragraphs);
	const people = findPeople(text).filter((name) => hasAll(asked, toLast(name)));
	const things = findNamedThings(paragraphs)
		.filter(({ name }) => hasAll(asked, name) && !isOfSomebody(name, people))
		.sort((a, b) => b.name.length - a.name.length);
	const proposed = [
		...people.flatMap(toPersonQuestions),
		...things.flatMap(toThingQuestions),
		...toEventQuestions(text)
			.filter((one) => hasAll(asked, toSubject(one)))
			.map((one) => toOther(one, "")),
	];
	return proposed
		.map((one) => ({ ...one, shared: countShared(one.question, asked) }))
		.filter((one) => isAnother(one, asked))
		.sort((a, b) => b.shared - a.shared)
		.map(({ question, kind, name }) => ({ question, kind, name }));
}

function takeFirst(paragraphs: readonly string[]): string[] {
	let characters = 0;
	return paragraphs.filter(({ length }) => {
		characters += length;
		return characters <= MAX_CHARACTERS;
	});
}

function toPersonQuestions(name: string): Proposed[] {
	return [
		{ question: `Who is ${name}?`, kind: "who", name },
		{ question: `What did ${name} say?`, kind: "said", name },
		{ question: `What happened to ${name}?`, kind: "other", name },
	];
}

function toThingQuestions({
	name,
	called,
	isPlace,
	maybeSomebody,
}: NamedThing): Proposed[] {
	if (isPlace) return [toOther(`What happened in ${called}?`, name)];
	return [
		toOther(`${maybeSomebody ? "Who or what" : "What"} is ${called}?`, name),
		toOther(`What happened to ${called}?`, name),
	];
}

function toOther(question: string, name: string): Proposed {
	return { question, kind: "other", name };
}

/** "When was the ferry sold?": the ferry. */
function toSubject(question: string): string {
	return question
		.replace(/^(?:How many|\p{L}+ (?:was|were)) /u, "")
		.replace(/ (?:were |have been |had been )?\p{L}+\?$/u, "");
}

/** By the surname: few members type the whole name. */
function toLast(name: string): string {
	return name.split(" ").at(-1) ?? "";
}

/** "Cole" is nothing beside "Warren Ashby-Cole". */
function isOfSomebody(name: string, people: readonly string[]): boolean {
	const words = toWords(name);
	return people.some((one) => {
		const parts = new Set(toWords(one));
		return words.some((word) => parts.has(word));
	});
}

function hasAll(asked: ReadonlySet<string>, name: string): boolean {
	const words = toWords(name);
	return words.length > 0 && words.every((word) => asked.has(word));
}

function countShared(question: string, asked: ReadonlySet<string>): number {
	return new Set(toWords(question)).intersection(asked).size;
}

/** It isn't what was asked, in the same words. */
function isAnother(
	{ question, shared }: Reworded,
	asked: ReadonlySet<string>,
): boolean {
	return shared < new Set(toWords(question)).size || shared < asked.size;
}
