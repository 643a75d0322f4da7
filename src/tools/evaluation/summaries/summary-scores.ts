import {
	type Choice,
	chooseSentences,
	type Room,
	toChoice,
} from "../../../answer/summary/choosing.ts";
import { toThirds } from "../../../answer/summary/importance.ts";
import { toRisk } from "../../../answer/summary/risk.ts";
import { ROOMS } from "../../../answer/summary/summarizing.ts";
import { Slices } from "../../../slices.ts";
import { measureRouge, type Rouge } from "../rouge.ts";
import type { Material } from "./material.ts";
import type { Method } from "./methods.ts";
import type { Hanging, Summarized } from "./summary-set.ts";

/** How good one summary is, in parts of 1. */
export interface SummaryScores {
	/** Of three lines. */
	readonly lines: Rouge;
	/** Of about as many words as the reference has. */
	readonly words: Rouge;
	/** Lines of the normal size, and those that hang; null if nobody looked. */
	readonly hanging: { readonly of: number; readonly count: number } | null;
	/** Thirds of a long article that the normal size has lines of. */
	readonly thirds: number | null;
}

/** A method, as the bot would use it or by itself. */
export interface Way {
	readonly method: Method;
	/** If not: any sentence, with or without what it needs. */
	readonly constrained: boolean;
}

/** From so many words on, an article is long. */
const LONG_WORDS = 600;

/** A summary isn't cut to fit: this much more than the reference is allowed. */
const MORE_WORDS = 1.1;

/** Scores what a method chooses; null if it needs the networks. */
export async function scoreSummary(
	way: Way,
	summarized: Summarized,
	material: Material,
): Promise<SummaryScores | null> {
	const choice = toChoiceOf(way, material);
	if (choice === null) return null;
	const { reference } = summarized;
	const choose = (room: Room) => chooseSentences(choice, room, new Slices());
	const normal = await choose(ROOMS.normal);
	const compare = async (room: Room) =>
		measureRouge(reference, toText(await choose(room), material));
	return {
		lines: await compare({
			most: 3,
			least: 3,
			words: Number.POSITIVE_INFINITY,
		}),
		words: await compare({
			most: Number.POSITIVE_INFINITY,
			least: 1,
			words: MORE_WORDS * reference.split(/\s+/u).length,
		}),
		hanging: summarized.hanging && {
			of: normal.length,
			count: countHanging(normal, summarized.hanging, material),
		},
		thirds: measureThirds(normal, material),
	};
}

function toChoiceOf(
	{ method, constrained }: Way,
	material: Material,
): Choice | null {
	const { sentences } = material;
	const gain = method.toGain(material);
	if (gain === null) return null;
	return constrained
		? toChoice(sentences, gain, toRisk(material))
		: {
				...toChoice(sentences, gain, () => 0),
				isAllowed: sentences.map(() => true),
			};
}

function toText(chosen: readonly number[], { sentences }: Material): string {
	return chosen.map((at) => sentences[at]?.text).join(" ");
}

/** How many of the chosen sentences can't be understood beside the others. */
export function countHanging(
	chosen: readonly number[],
	hanging: readonly Hanging[],
	material: Pick<Material, "sentences">,
): number {
	return chosen.filter((at) => isHangingBeside(at, chosen, hanging, material))
		.length;
}

/** By its label: it needs another that isn't chosen. */
export function isHangingBeside(
	at: number,
	chosen: readonly number[],
	hanging: readonly Hanging[],
	{ sentences }: Pick<Material, "sentences">,
): boolean {
	const label = hanging.find(({ start }) => start === sentences[at]?.start);
	if (!label) return false;
	const starts = new Set(chosen.map((one) => sentences[one]?.start));
	return label.needs.some(({ start }) => !starts.has(start));
}

function measureThirds(
	chosen: readonly number[],
	{ sentences }: Material,
): number | null {
	const words = sentences.reduce((sum, { length }) => sum + length, 0);
	if (words < LONG_WORDS) return null;
	const thirds = toThirds(sentences);
	return new Set(chosen.map((at) => thirds[at])).size / 3;
}
