import { Slices } from "../../slices.ts";
import { toText } from "../article.ts";
import { findCommonOrder, type Pair } from "./common-order.ts";
import { pairParagraphs } from "./paragraph-pairs.ts";
import { type Edit, findWordEdits } from "./word-edits.ts";

/**
 * What became of a paragraph. `before` and `after` are its places among the
 * paragraphs before and after, counted from 0.
 */
export type ParagraphChange =
	| { readonly kind: "same"; readonly before: number; readonly after: number }
	| {
			readonly kind: "changed";
			readonly before: number;
			readonly after: number;
			/** Ranges in the one paragraph and in the other. */
			readonly edits: readonly Edit[];
	  }
	| { readonly kind: "removed"; readonly before: number }
	| { readonly kind: "added"; readonly after: number };

/** "12 of 14 paragraphs are the same, 2 changed", as data. */
export interface ChangeCounts {
	readonly same: number;
	readonly changed: number;
	readonly added: number;
	readonly removed: number;
	/** How many there are after: same, changed and added. */
	readonly of: number;
}

/**
 * Compares two texts paragraph by paragraph: which are the same, which were
 * changed and how, which were added and removed, in order.
 *
 * As many as possible are the same; of the rest between two of those, what has
 * half of its words in common is one paragraph, changed. One that was moved
 * counts as removed and added. Gives way, so that any two articles may be
 * compared.
 */
export async function compareParagraphs(
	before: readonly string[],
	after: readonly string[],
): Promise<ParagraphChange[]> {
	const slices = new Slices();
	const pairs = await pairBothWays(before, after, slices);
	const changes: ParagraphChange[] = [];
	let [b, a] = [0, 0];
	for (const pair of [...pairs, null]) {
		const [toB, toA] = pair ?? [before.length, after.length];
		while (b < toB) changes.push({ kind: "removed", before: b++ });
		while (a < toA) changes.push({ kind: "added", after: a++ });
		if (pair) changes.push(await toChange(pair, before, after, slices));
		[b, a] = [toB + 1, toA + 1];
	}
	return changes;
}

/** Says whether neither text has a paragraph that the other hasn't. */
export function areSame({ same, of, removed }: ChangeCounts): boolean {
	return same === of && removed === 0;
}

/** Counts a comparison's changes, for one line above it. */
export function countChanges(
	changes: readonly ParagraphChange[],
): ChangeCounts {
	const count = (kind: ParagraphChange["kind"]) =>
		changes.filter((change) => change.kind === kind).length;
	const [same, changed] = [count("same"), count("changed")];
	const [added, removed] = [count("added"), count("removed")];
	return { same, changed, added, removed, of: same + changed + added };
}

/**
 * Where several ways to pair are equally good, takes the same one whichever
 * text comes first, so that going back shows the same changes.
 */
async function pairBothWays(
	before: readonly string[],
	after: readonly string[],
	slices: Slices,
): Promise<Pair[]> {
	if (toText(before) <= toText(after)) return pairAll(before, after, slices);
	const pairs = await pairAll(after, before, slices);
	return pairs.map(([a, b]) => [b, a]);
}

async function pairAll(
	before: readonly string[],
	after: readonly string[],
	slices: Slices,
): Promise<Pair[]> {
	const same = await findCommonOrder(before, after, slices);
	const pairs: Pair[] = [];
	let [b, a] = [0, 0];
	for (const [toB, toA] of [...same, [before.length, after.length] as const]) {
		const [old, young] = [before.slice(b, toB), after.slice(a, toA)];
		for (const [i, j] of await pairParagraphs(old, young, slices))
			pairs.push([b + i, a + j]);
		if (toB < before.length) pairs.push([toB, toA]);
		[b, a] = [toB + 1, toA + 1];
	}
	return pairs;
}

async function toChange(
	[b, a]: Pair,
	before: readonly string[],
	after: readonly string[],
	slices: Slices,
): Promise<ParagraphChange> {
	const [old = "", young = ""] = [before[b], after[a]];
	if (old === young) return { kind: "same", before: b, after: a };
	await slices.pause();
	const edits = await findWordEdits(old, young, slices);
	return { kind: "changed", before: b, after: a, edits };
}
