import { describe, expect, it } from "vitest";
import { holds } from "../../../src/discord/connection/registration.ts";

describe("holds", () => {
	it.each<[string, unknown, unknown]>([
		["the same", { name: "ask" }, { name: "ask" }],
		[
			"more than is wanted",
			{ id: "1", version: "2", name: "ask" },
			{ name: "ask" },
		],
		[
			"defaults that Discord leaves out",
			{ name: "ask" },
			{
				name: "ask",
				nsfw: false,
				options: [],
				help: undefined,
				note: null,
				names: {},
			},
		],
		[
			"empty values for absent ones",
			{ options: [], help: null },
			{ options: undefined },
		],
		["a number for its digits", { permissions: "8192" }, { permissions: 8192 }],
		[
			"nested options",
			{ options: [{ type: 3, name: "q", id: "1" }] },
			{ options: [{ type: 3, name: "q", required: false }] },
		],
	])("finds %s", (_, found, wanted) => {
		expect(holds(found, wanted)).toBe(true);
	});

	it.each<[string, unknown, unknown]>([
		["nothing", undefined, { name: "ask" }],
		["another value", { name: "ask" }, { name: "help" }],
		["another truth", { required: false }, { required: true }],
		[
			"a limit that is no longer wanted",
			{ options: [{ name: "q", max_length: 9 }] },
			{ options: [{ name: "q" }] },
		],
		["a value that is no longer wanted", { nsfw: true }, { nsfw: false }],
		[
			"options that are no longer wanted",
			{ options: [{ name: "q" }] },
			{ options: [] },
		],
		[
			"fewer options",
			{ options: [{ name: "q" }] },
			{ options: [{ name: "q" }, { name: "r" }] },
		],
		[
			"more options",
			{ options: [{ name: "q" }, { name: "r" }] },
			{ options: [{ name: "q" }] },
		],
		[
			"options in another order",
			{ options: [{ name: "r" }, { name: "q" }] },
			{ options: [{ name: "q" }, { name: "r" }] },
		],
		["a text for a list", { contexts: "0" }, { contexts: [0] }],
		["a text for a map", { names: "ask" }, { names: { de: "frage" } }],
		[
			"a change deep inside",
			{ options: [{ options: [{ max: 3 }] }] },
			{ options: [{ options: [{ max: 4 }] }] },
		],
	])("misses what is wanted in %s", (_, found, wanted) => {
		expect(holds(found, wanted)).toBe(false);
	});
});
