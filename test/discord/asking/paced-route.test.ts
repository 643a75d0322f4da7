import { beforeEach, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { paced } from "../../../src/discord/asking/paced-route.ts";
import { note } from "../../../src/discord/card/card.ts";
import {
	forAsker,
	type PressView,
} from "../../../src/discord/dispatch/command.ts";
import { Pace } from "../../../src/records/pace/pace.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings/server-settings.ts";
import { markdownOf } from "../card-parts.ts";

const VIEW = { server: "1", member: "2", args: ["2"] } as unknown as PressView;
const OTHER = { ...VIEW, member: "3" };

let desk: Desk;

beforeEach(() => {
	const settings = { of: () => ({ ...DEFAULT_SETTINGS, memberQuestions: 1 }) };
	desk = { pace: new Pace(settings) } as Desk;
});

const choose = paced(
	forAsker(0, async () => note("Answered")),
	() => "who objected?",
);

it("takes the route that it is given, as often as may be asked", () => {
	expect(choose(VIEW, desk).first).toBe("update");
	expect(choose(OTHER, desk).first).toBe("reply");
});

it("answers one too many to the asker alone, whatever the route", async () => {
	choose(VIEW, desk);
	const route = choose(VIEW, desk);
	if (route.first !== "reply") throw new Error("it isn't a reply");
	expect(route.isPrivate(VIEW, desk)).toBe(true);
	const card = await route.execute(VIEW, desk);
	expect(markdownOf(card)).toContain("You have asked 1 question in a minute.");
	expect(markdownOf(card)).toContain("> who objected?");
});

it("counts when the route is chosen, and not again when it is followed", async () => {
	const route = choose(OTHER, desk);
	if (route.first !== "reply") throw new Error("it isn't a reply");
	expect(route.isPrivate(OTHER, desk)).toBe(true);
	expect(markdownOf(await route.execute(OTHER, desk))).toBe("### Answered");
});
