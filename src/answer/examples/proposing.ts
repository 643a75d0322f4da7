import { type Article, toText } from "../../article/article.ts";
import { toEventQuestions } from "./events.ts";
import { findPeople } from "./people.ts";
import { findPlaces } from "./places.ts";

/** A question that an article may answer, and whom it is about, if anybody. */
export interface Proposed {
	readonly question: string;
	readonly kind: "who" | "said" | "other";
	/** The person's whole name; else "". */
	readonly name: string;
}

/** So many are asked of an article; most of these answer only a few. */
const MAX_PROPOSED = 8;

/**
 * Proposes short questions that an article may answer, made of its own words:
 * who somebody is whom it names, what happened where it says something did,
 * when something was done of which it says when. Nothing is supposed that it
 * doesn't say; whether it answers, only the bot's own answer tells.
 */
export function proposeQuestions({
	headline,
	paragraphs,
}: Article): Proposed[] {
	const text = toText(paragraphs);
	const people = findPeople(text);
	const events = toEventQuestions(text).slice(0, 2);
	const places = findPlaces(toText([`${headline}.`, ...paragraphs])).slice(
		0,
		1,
	);
	const first = people.slice(0, 1);
	const others = people.slice(1, 3);
	return [
		...events.map(toOther),
		...first.map(toWho),
		...places.map((place) => toOther(`What happened in ${place}?`)),
		...others.map(toSaid),
		...others.map(toWho),
		...first.map(toSaid),
	].slice(0, MAX_PROPOSED);
}

function toOther(question: string): Proposed {
	return { question, kind: "other", name: "" };
}

function toWho(name: string): Proposed {
	return { question: `Who is ${name}?`, kind: "who", name };
}

function toSaid(name: string): Proposed {
	return { question: `What did ${name} say?`, kind: "said", name };
}
