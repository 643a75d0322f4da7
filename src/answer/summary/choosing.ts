import type { Slices } from "../../slices.ts";
import type { Gain } from "./importance.ts";
import type { Risk } from "./risk.ts";
import type { Sentence } from "./sentences.ts";

/** How much may be chosen. */
export interface Room {
	/** More lines are never chosen. */
	readonly most: number;
	/** So many are chosen, if there are, whatever their length; then… */
	readonly least: number;
	/** …others only as long as all together have no more words. */
	readonly words: number;
}

/** What there is to choose from. */
export interface Choice {
	readonly gain: Gain;
	readonly risk: Risk;
	/** Of each sentence: may it be chosen? */
	readonly isAllowed: readonly boolean[];
	/** Of each sentence, in words. */
	readonly lengths: readonly number[];
}

/** Lets whole sentences be chosen, and neither headings nor a page's own words. */
export function toChoice(
	sentences: readonly Pick<Sentence, "isWhole" | "length">[],
	gain: Gain,
	risk: Risk,
): Choice {
	return {
		gain,
		risk,
		isAllowed: sentences.map(({ isWhole }) => isWhole),
		lengths: sentences.map(({ length }) => length),
	};
}

/** No sentence is chosen that is more likely not to be understood… */
const MAX_RISK = 0.25;
/** …but where too few are chosen by then, the least risky of others. */
const MAX_RISK_OF_FEW = 0.5;

/** So much less a sentence is worth that surely isn't understood. */
const RISK_WEIGHT = 6;

/**
 * Chooses the sentences that together say most, one after the other: always
 * that which adds most to those chosen, if it can be understood beside them; or
 * two that stand side by side, since the first often says what the second means.
 * Two that come together must be worth two.
 *
 * Taking the best each time finds, for gains that shrink as more is known, no
 * less than 63 in 100 of what could be had (G. Nemhauser and others, 1978).
 *
 * @returns their indices, in the article's order
 */
export async function chooseSentences(
	choice: Choice,
	room: Room,
	slices: Slices,
): Promise<number[]> {
	const groups = toGroups(choice);
	const chosen: number[] = [];
	const find = (maxRisk: number) =>
		findBest(groups, toWorth(chosen, choice, room, maxRisk), slices);
	for (;;) {
		const isFew = chosen.length < room.least;
		const best =
			(await find(MAX_RISK)) ?? (isFew ? await find(MAX_RISK_OF_FEW) : null);
		if (best === null) return chosen.sort((a, b) => a - b);
		chosen.push(...best);
	}
}

/** Each sentence alone, and with the one before it. */
function toGroups({ isAllowed }: Choice): number[][] {
	const allowed = [...isAllowed.keys()].filter((at) => isAllowed[at]);
	const pairs = allowed
		.filter((at) => isAllowed[at - 1])
		.map((at) => [at - 1, at]);
	return [...allowed.map((at) => [at]), ...pairs];
}

/** What a group adds for each of its sentences; null if it can't be shown. */
type Worth = (group: readonly number[]) => number | null;

/** The group that is worth most; null if none is left. */
async function findBest(
	groups: readonly (readonly number[])[],
	worthOf: Worth,
	slices: Slices,
): Promise<readonly number[] | null> {
	let best: readonly number[] | null = null;
	let greatest = Number.NEGATIVE_INFINITY;
	for (const group of groups) {
		await slices.pause();
		const worth = worthOf(group);
		if (worth !== null && worth > greatest) [greatest, best] = [worth, group];
	}
	return best;
}

function toWorth(
	chosen: readonly number[],
	choice: Choice,
	room: Room,
	maxRisk: number,
): Worth {
	const gainOf = choice.gain(chosen);
	return (group) => {
		if (group.some((at) => chosen.includes(at))) return null;
		if (!fits(group, chosen, choice, room)) return null;
		const risks = toRisks(group, chosen, choice);
		if (risks.some((risk) => risk > maxRisk)) return null;
		const [first = 0, second] = group;
		const gains = [gainOf(first)];
		if (second !== undefined)
			gains.push(choice.gain([...chosen, first])(second));
		return (sum(gains) - RISK_WEIGHT * sum(risks)) / group.length;
	};
}

/** Each beside all the others. */
function toRisks(
	group: readonly number[],
	chosen: readonly number[],
	{ risk }: Choice,
): number[] {
	const all = [...chosen, ...group];
	return group.map((at) =>
		risk(
			at,
			all.filter((one) => one !== at),
		),
	);
}

function fits(
	added: readonly number[],
	chosen: readonly number[],
	{ lengths }: Choice,
	{ most, least, words }: Room,
): boolean {
	const all = [...chosen, ...added];
	if (all.length > most) return false;
	const length = sum(all.map((at) => lengths[at] ?? 0));
	return chosen.length < least || length <= words;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
