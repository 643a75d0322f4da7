import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	chooseMerge,
	MAX_SEGMENT_PASSAGES,
} from "../../../src/search/segments/merge-policy.ts";
import type { Segment } from "../../../src/search/segments/segment.ts";

interface Part {
	readonly segment: Segment;
	readonly dead: Uint8Array;
}

/** A segment of so many passages, and which of its articles are dead. */
function toPart(passages: number, dead: readonly number[] = [0]): Part {
	return { segment: { passages } as Segment, dead: Uint8Array.from(dead) };
}

const toParts = (count: number, passages: number) =>
	Array.from({ length: count }, () => toPart(passages));

const passagesOf = (parts: readonly Part[]) =>
	parts.reduce((sum, { segment }) => sum + segment.passages, 0);

/** Merges until nothing is to be gained; returns how much was copied. */
function mergeAll(parts: Part[]): number {
	let copied = 0;
	for (;;) {
		const chosen = chooseMerge(parts);
		if (chosen.length === 0) return copied;
		const passages = passagesOf(chosen);
		expect(passages).toBeLessThanOrEqual(MAX_SEGMENT_PASSAGES);
		for (const part of chosen) parts.splice(parts.indexOf(part), 1);
		parts.push(toPart(passages));
		copied += passages;
	}
}

describe("chooseMerge", () => {
	it("takes eight of about the same size", () => {
		const eight = [...toParts(4, 10), ...toParts(4, 50)];
		expect(chooseMerge([toPart(1), ...eight, toPart(900)])).toEqual(eight);
	});

	it("leaves seven alone", () => {
		expect(chooseMerge(toParts(7, 10))).toEqual([]);
		expect(chooseMerge([...toParts(7, 7), ...toParts(7, 8)])).toEqual([]);
	});

	it("leaves large ones alone, however many there are", () => {
		expect(chooseMerge(toParts(20, MAX_SEGMENT_PASSAGES))).toEqual([]);
	});

	it("takes as many as fit into one, of those that are almost large", () => {
		expect(chooseMerge(toParts(8, 4000))).toHaveLength(2);
	});

	it("takes one most of whose articles were removed, alone", () => {
		const mostlyDead = toPart(MAX_SEGMENT_PASSAGES, [1, 0, 1]);
		expect(chooseMerge([...toParts(8, 10), mostlyDead])).toEqual([mostlyDead]);
	});

	it("leaves one alone half of whose articles were removed", () => {
		expect(chooseMerge([toPart(10, [1, 0])])).toEqual([]);
	});

	it("leaves nothing alone", () => {
		expect(chooseMerge([])).toEqual([]);
	});

	it("comes to an end, and leaves few of each size", () => {
		const size = fc.oneof(fc.nat(70), fc.nat(MAX_SEGMENT_PASSAGES + 800));
		fc.assert(
			fc.property(fc.array(size, { maxLength: 80 }), (sizes) => {
				const parts = sizes.map((passages) => toPart(passages));
				const before = passagesOf(parts);
				mergeAll(parts);
				expect(passagesOf(parts)).toBe(before);
				const small = parts.filter(({ segment }) => segment.passages < 4096);
				expect(small.length).toBeLessThan(8 * 4);
			}),
		);
	});

	it("copies a passage a few times only while a library grows one by one", () => {
		const parts: Part[] = [];
		const articles = 3000;
		let copied = 0;
		for (let article = 0; article < articles; article++) {
			parts.push(toPart(10));
			copied += mergeAll(parts);
			expect(parts.length).toBeLessThan(40);
		}
		expect(copied / (10 * articles)).toBeLessThan(5);
	});
});
