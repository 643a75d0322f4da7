import { expect, it } from "vitest";
import type {
	DigestEntry,
	WholeDigest,
} from "../../../src/answer/digest/digest.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { toDigestFileCard } from "../../../src/discord/summary/summary-file.ts";
import { toStored } from "../../answer/located.ts";
import { markdownOf } from "../card-parts.ts";

const ADDED = {
	after: "2025-11-25T22:00:00.000Z",
	until: "2025-11-26T22:00:00.000Z",
};

function toEntry(id: number): DigestEntry {
	const line = `Article ${id} says it.`;
	const day = "2025-11-26";
	return { entry: toStored(id, [line]), day, line, paragraph: 1, url: null };
}

/** A digest of stories of so many articles. */
function toWhole(...sizes: readonly number[]): WholeDigest {
	const stories = sizes.map((size, at) =>
		Array.from({ length: size }, (_, number) => toEntry(10 * at + number)),
	);
	return {
		digest: {
			filter: { since: null, added: ADDED, tag: null },
			stories,
			articles: stories.flat().length,
			omitted: 0,
			newest: null,
			today: "2025-11-27",
		},
		parts: stories.map((entries) => ({
			total: entries.length,
			isContinued: false,
			entries,
		})),
		timeZone: "Asia/Tokyo",
	};
}

/** What stands in the file of a card. */
function fileOf({ blocks }: Card): string | null {
	const [file] = blocks.filter((block) => block.kind === "file");
	return file ? String(file.file.content) : null;
}

it("has the stories first, then what stands alone", () => {
	const file = fileOf(toDigestFileCard(toWhole(2, 1))) ?? "";
	const order = [
		"## 2 articles about the same events",
		"- Article 0 says it. (",
		"- Article 1 says it. (",
		"## Other articles",
		"- Article 10 says it. (",
	].map((words) => file.indexOf(words));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	expect(order).not.toContain(-1);
});

it("names the day from which on articles were added by the server's clocks", () => {
	expect(fileOf(toDigestFileCard(toWhole(1)))).toContain(
		"added since 26 November 2025 · 1 article, 1 story",
	);
});

it("is no file when all articles have gone since, but says so", () => {
	const card = toDigestFileCard(toWhole());
	expect(fileOf(card)).toBeNull();
	expect(markdownOf(card)).toContain("No article found");
});
