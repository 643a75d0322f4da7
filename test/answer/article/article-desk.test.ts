import { expect, it } from "vitest";
import {
	ArchiveTooLargeError,
	openArchive,
} from "../../../src/article/archive.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { findLongestTurn } from "../../longest-turn.ts";
import { toArticle } from "../located.ts";

const SETUP = { examples: [], models: null };
const ALL = { withRemoved: true, maxBytes: Number.POSITIVE_INFINITY };

it("packs a thousand articles while others have their turn", async () => {
	await withTemporaryDesk(SETUP, async ({ desk, open }) => {
		const { library } = await open("one");
		for (let number = 0; number < 1_000; number++) {
			const paragraph = `This is number ${number}. `.repeat(40).trim();
			const paragraphs = Array.from({ length: 6 }, () => paragraph);
			await library.add(toArticle(`Number ${number}`, ...paragraphs), "mod");
		}
		// What went before is not to be counted, nor what is done once.
		await desk.articles.pack("one", ALL);
		const { result, share } = await findLongestTurn(() =>
			desk.articles.pack("one", ALL),
		);
		expect([result.live, result.removed]).toEqual([1_000, 0]);
		expect(openArchive(result.archive)).toHaveLength(1_000);
		expect(share).toBeLessThan(0.25);
	});
});

it("packs what is removed only if told, and no other server's", async () => {
	await withTemporaryDesk(SETUP, async ({ desk, open }) => {
		const { library } = await open("one");
		const { article } = await library.add(toArticle("Gone", "It went."), "mod");
		await library.add(toArticle("Here", "It stayed."), "mod");
		await library.remove(article.id, "mod", "");
		const { archive, ...count } = await desk.articles.pack("one", ALL);
		expect(count).toEqual({ live: 1, removed: 1 });
		const live = { ...ALL, withRemoved: false };
		expect(await desk.articles.pack("one", live)).toMatchObject({
			live: 1,
			removed: 0,
		});
		expect(await desk.articles.pack("two", ALL)).toMatchObject({
			live: 0,
			removed: 0,
		});
		const little = { ...ALL, maxBytes: archive.length - 1 };
		await expect(desk.articles.pack("one", little)).rejects.toThrow(
			ArchiveTooLargeError,
		);
	});
});
