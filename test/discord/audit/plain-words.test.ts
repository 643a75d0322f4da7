import fc from "fast-check";
import { expect, it } from "vitest";
import {
	fromPlainWords,
	toPlainWords,
} from "../../../src/discord/audit/plain-words.ts";
import type { Span } from "../../../src/discord/card/markdown.ts";

const id = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);

const word = fc.oneof(
	fc.string(),
	id.map((role): Span => ({ text: role, role })),
	id.map((channel): Span => ({ text: channel, channel })),
);

it("writes roles and channels as Discord does", () => {
	expect(toPlainWords(["in ", { text: "", channel: "12" }])).toBe("in <#12>");
	expect(toPlainWords([{ text: "", role: "3" }, "!"])).toBe("<@&3>!");
	expect(toPlainWords([{ text: "so", bold: true }])).toBe("so");
});

it("reads what it wrote, whatever stands around", () => {
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const plain = toPlainWords(words);
			expect(toPlainWords(fromPlainWords(plain))).toBe(plain);
			const mentioned = fromPlainWords(plain).filter(
				(one) => typeof one !== "string",
			);
			for (const one of words)
				if (typeof one !== "string") expect(mentioned).toContainEqual(one);
		}),
	);
});
