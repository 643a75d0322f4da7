import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	fromCustomId,
	toCustomId,
} from "../../../src/discord/card/custom-id.ts";

describe("toCustomId and fromCustomId", () => {
	it("pack a name and its arguments", () => {
		expect(toCustomId(["article-page", "12", "3"])).toBe("article-page:12:3");
		expect(fromCustomId("article-page:12:3")).toEqual({
			name: "article-page",
			args: ["12", "3"],
		});
	});

	it("give every part back, whatever stands in it", () => {
		const part = fc
			.string({ unit: "binary", maxLength: 6 })
			.filter((text) => text.isWellFormed());
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
				fc.pre(parts.map(encodeURIComponent).join(":").length <= 100);
				const [name, ...args] = parts;
				expect(fromCustomId(toCustomId(parts))).toEqual({ name, args });
			}),
		);
	});

	it("refuse what doesn't fit", () => {
		expect(toCustomId(["a", "x".repeat(98)])).toHaveLength(100);
		expect(() => toCustomId(["a", "x".repeat(99)])).toThrow(RangeError);
		expect(() => toCustomId(["水".repeat(12)])).toThrow(RangeError);
	});

	it.each(["%", "show:%E0%A4", ""])(
		"give no route for %j, which was not made here",
		(id) => {
			expect(fromCustomId(id)).toEqual({ name: "", args: [] });
		},
	);

	it("read any foreign id without throwing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 100 }), (id) => {
				const { name, args } = fromCustomId(id);
				expect(typeof name).toBe("string");
				for (const arg of args) expect(typeof arg).toBe("string");
			}),
		);
	});
});
