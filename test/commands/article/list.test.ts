import { describe, expect, it } from "vitest";
import list from "../../../commands/article/list.ts";
import type { Desk } from "../../../src/answer/desk.ts";
import { toMessage } from "../../../src/discord/card/message.ts";

const ENTRY = {
	id: 1,
	headline: "Goats at sea",
	publisher: null,
	publishedAt: null,
	isExample: false,
	state: "live",
};

/** What the card says of the articles of one kind, while so many wait. */
async function show(state: string, waiting: number): Promise<string> {
	const desk = {
		articles: {
			list: async () => [ENTRY, ENTRY, ENTRY],
			countWaiting: async () => waiting,
		},
		drafts: { list: async () => [] },
	} as unknown as Desk;
	const view = {
		server: "1",
		member: "2",
		args: [state, "0"],
		chosen: null,
		allChosen: [],
		findLacks: async () => [],
		managesServer: false,
		message: "9",
		mayOpenThreads: false,
		isPrivate: true,
		mayPost: true,
		maxFileBytes: 0,
		channel: "3",
	};
	const { execute } = list.presses["article-list"];
	return JSON.stringify(toMessage(await execute(view, desk)));
}

describe("/article list", () => {
	it("says how many articles are found by words only as yet", async () => {
		expect(await show("live", 3)).toContain(
			"-# 3 articles are still being read",
		);
		expect(await show("live", 1)).toContain("-# 1 article is still being read");
	});

	it("says nothing of it once all are read, nor of removed ones", async () => {
		expect(await show("live", 0)).not.toContain("still being read");
		expect(await show("removed", 3)).not.toContain("still being read");
	});
});
