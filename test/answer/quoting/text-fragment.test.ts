import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPassageUrl } from "../../../src/answer/quoting/text-fragment.ts";
import { nastyParagraph } from "../../nasty-text.ts";

const PAGE = "https://quay.example/ferry";

describe("toPassageUrl", () => {
	it.each([
		["a short passage whole", "The ferry left.", "The%20ferry%20left."],
		[
			"the first and last words of a longer one",
			"The last ferry left the quay at noon on Friday.",
			"The%20last%20ferry%20left,at%20noon%20on%20Friday.",
		],
		["words across paragraphs", "The\n\nferry  left.", "The%20ferry%20left."],
		["what has a meaning of its own", "-a, b&c-", "%2Da%2C%20b%26c%2D"],
		["other scripts", "水 é", "%E6%B0%B4%20%C3%A9"],
	])("names %s", (_, passage, directive) => {
		expect(toPassageUrl(PAGE, passage)).toBe(`${PAGE}#:~:text=${directive}`);
	});

	it("keeps the page's own fragment", () => {
		expect(toPassageUrl(`${PAGE}#goats`, "Goats.")).toBe(
			`${PAGE}#goats:~:text=Goats.`,
		);
	});

	it("takes the place of a text fragment that is there", () => {
		expect(toPassageUrl(`${PAGE}#:~:text=Ferries`, "Goats.")).toBe(
			`${PAGE}#:~:text=Goats.`,
		);
		expect(toPassageUrl(`${PAGE}#a:~:text=Ferries`, "Goats.")).toBe(
			`${PAGE}#a:~:text=Goats.`,
		);
	});

	it("leaves the address as it is where there is no room", () => {
		const room = 512 - PAGE.length - "#:~:text=".length;
		const fitting = "x".repeat(room);
		expect(toPassageUrl(PAGE, fitting)).toHaveLength(512);
		expect(toPassageUrl(PAGE, `${fitting}x`)).toBe(PAGE);
	});

	it("gives an address that fits a button and opens the same page", () => {
		fc.assert(
			fc.property(nastyParagraph(700), (passage) => {
				const url = toPassageUrl(PAGE, passage);
				expect(url.length).toBeLessThanOrEqual(512);
				const { origin, pathname, hash } = new URL(url);
				expect(origin + pathname).toBe(PAGE);
				const directive = hash.replace("#:~:text=", "");
				expect(directive).not.toMatch(/[&\s-]/u);
				for (const part of directive.split(",").map(decodeURIComponent))
					expect(passage.replace(/\s+/gu, " ")).toContain(part);
			}),
		);
	});
});
