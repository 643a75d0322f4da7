import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCitationOrder } from "../../../src/answer/answering/citation-order.ts";
import { toLocated, toRead, toStored } from "../located.ts";

const TEXT = "The ferry left the harbour at noon with forty on board.";

const toOne = (id: number, weight: number, publishedAt: string | null = null) =>
	toRead(toLocated(toStored(id, [TEXT], { publishedAt })), weight);

const order = (...read: ReturnType<typeof toOne>[]) =>
	toCitationOrder(read).map(({ article, weight }) => [article.id, weight]);

describe("toCitationOrder", () => {
	it("puts what stands in one article together", () => {
		expect(order(toOne(1, 9), toOne(2, 7), toOne(1, 5))).toEqual([
			[1, 9],
			[1, 5],
			[2, 7],
		]);
	});

	it("puts the newest first of those that answer equally well", () => {
		const old = toOne(1, 9, "2025-07-08");
		const newer = toOne(2, 8.8, "2025-07-09");
		const undated = toOne(3, 8.9);
		expect(order(old, undated, newer)).toEqual([
			[2, 8.8],
			[1, 9],
			[3, 8.9],
		]);
	});

	it("leaves a better answer before a newer one", () => {
		const old = toOne(1, 9, "2025-07-08");
		expect(order(old, toOne(2, 8, "2025-07-09"))).toEqual([
			[1, 9],
			[2, 8],
		]);
	});

	it("loses nothing and adds nothing", () => {
		const one = fc.record({ id: fc.nat(4), weight: fc.nat(9) });
		fc.assert(
			fc.property(fc.array(one), (list) => {
				const read = list
					.map(({ id, weight }) => toOne(id, weight))
					.sort((a, b) => b.weight - a.weight);
				expect(new Set(toCitationOrder(read))).toEqual(new Set(read));
				expect(toCitationOrder(read)).toHaveLength(read.length);
			}),
		);
	});
});
