import { expect, it } from "vitest";
import { toArticleValue } from "../../../src/answer/article/picking.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";

const SETUP = { examples: [], models: null };

async function addAndErase({ open }: TemporaryDesk, headline: string) {
	const { library } = await open("one");
	const { article } = await library.add(toArticle(headline, "Text."), "mod");
	await library.remove(article.id, "mod", "");
	await library.erase(article.id, "mod");
	return article.id;
}

it("picks by a choice, by a headline, and what is erased by its number", async () => {
	await withTemporaryDesk(SETUP, async (temporary) => {
		const { audit } = temporary.desk;
		const erased = await addAndErase(temporary, "Ferry");
		const { library } = await temporary.open("one");
		const { article } = await library.add(toArticle("7 goats", "Text."), "mod");
		for (const typed of [`${erased}`, ` #${erased} `, toArticleValue(erased)])
			expect(await audit.pick("one", typed)).toBe(erased);
		for (const typed of ["7 goats", "7", toArticleValue(article.id)])
			expect(await audit.pick("one", typed)).toBe(article.id);
		await expect(audit.pick("one", "Ferry")).rejects.toThrow("no article");
		await expect(audit.pick("two", `${erased}`)).rejects.toThrow("no article");
		const foreign = toArticleValue(article.id);
		await expect(audit.pick("two", foreign)).rejects.toThrow("no article");
	});
});

it("holds a page to those that there are", async () => {
	await withTemporaryDesk(SETUP, async (temporary) => {
		const { audit } = temporary.desk;
		for (let number = 0; number < 7; number++)
			await addAndErase(temporary, "Ferry");
		const all = [];
		for await (const change of audit.all("one", {})) all.push(change);
		expect(all).toHaveLength(21);
		expect(await audit.page("one", {}, -1)).toEqual({
			number: 0,
			pages: 3,
			total: 21,
			changes: all.slice(0, 8),
		});
		expect(await audit.page("one", {}, 99)).toMatchObject({
			number: 2,
			changes: all.slice(16),
		});
		expect(await audit.page("two", {}, 0)).toEqual({
			number: 0,
			pages: 1,
			total: 0,
			changes: [],
		});
	});
});
