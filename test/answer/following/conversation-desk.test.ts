import { expect, it } from "vitest";
import { ANNA, ask, play, QUESTION } from "../given/letter.ts";

it("brings questions back to whoever asked them alone, by typed words", async () => {
	await play(async (desk) => {
		await ask(desk);
		await ask(desk, "where will it rain");
		await ask(desk);
		const recent = (typed: string, by = ANNA) =>
			desk.conversations.recentQuestions(by, typed);
		expect((await recent("")).toSorted()).toEqual(
			["where will it rain", QUESTION].toSorted(),
		);
		expect(await recent("DEAL obj")).toEqual([QUESTION]);
		expect(await recent("goats")).toEqual([]);
		expect(await recent("", { ...ANNA, member: "ben" })).toEqual([]);
		expect(await recent("", { ...ANNA, server: "two" })).toEqual([]);
	});
});
