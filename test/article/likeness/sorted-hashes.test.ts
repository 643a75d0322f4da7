import { expect, it } from "vitest";
import {
	countShared,
	countUpTo,
} from "../../../src/article/likeness/sorted-hashes.ts";

it.each([
	["nothing", [], [1], 0],
	["one of several", [1, 3, 9], [2, 3, 4], 1],
	["a hash as often as it stands in both", [5, 5, 5], [5, 5], 2],
	["the largest hashes", [2 ** 32 - 1], [0, 2 ** 32 - 1], 1],
])("counts %s as shared", (_, a, b, count) => {
	expect(countShared(Uint32Array.from(a), Uint32Array.from(b))).toBe(count);
});

it.each([
	[0, 0],
	[4, 1],
	[7, 3],
	[Number.POSITIVE_INFINITY, 4],
])("counts hashes up to %d", (limit, count) => {
	expect(countUpTo(Uint32Array.of(4, 7, 7, 9), limit)).toBe(count);
});
