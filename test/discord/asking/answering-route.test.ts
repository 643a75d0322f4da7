import { expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { answering } from "../../../src/discord/asking/answering-route.ts";
import { note } from "../../../src/discord/card/card.ts";
import {
	type CommandView,
	type ReplyRoute,
	toRoute,
} from "../../../src/discord/dispatch/command.ts";
import { Pace } from "../../../src/records/pace/pace.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings/server-settings.ts";
import { markdownOf } from "../card-parts.ts";

const VIEW = {
	server: "1",
	member: "2",
	channel: "3",
	parent: null,
	texts: { question: "who objected?" },
	flags: {},
} as unknown as CommandView;

const ANSWERED = "### Answered";
const ASK = answering(async () => note("Answered"));

/** A desk of a server where a member may ask once in a minute. */
function toDesk(settings: Partial<typeof DEFAULT_SETTINGS> = {}): Desk {
	const of = () => ({ ...DEFAULT_SETTINGS, memberQuestions: 1, ...settings });
	return { settings: { of }, pace: new Pace({ of }) } as unknown as Desk;
}

/** What is shown, and whether the asker alone sees it. */
async function ask(desk: Desk, view: Partial<CommandView> = {}, routing = ASK) {
	const whole = { ...VIEW, ...view };
	const route: ReplyRoute<CommandView> = toRoute(routing, whole, desk);
	const isPrivate = route.isPrivate(whole, desk);
	return { isPrivate, said: markdownOf(await route.execute(whole, desk)) };
}

it("answers as privately as the asker wants, or the server if they don't say", async () => {
	const secretive = { answersArePrivate: true };
	const isPrivate = async (settings: object, flags: CommandView["flags"]) =>
		(await ask(toDesk(settings), { flags })).isPrivate;
	expect(await isPrivate({}, {})).toBe(false);
	expect(await isPrivate({}, { private: true })).toBe(true);
	expect(await isPrivate(secretive, {})).toBe(true);
	expect(await isPrivate(secretive, { private: false })).toBe(false);
});

it("refuses one question too many privately, whatever the asker wants", async () => {
	const desk = toDesk();
	const flags = { private: false };
	expect(await ask(desk, { flags })).toEqual({
		isPrivate: false,
		said: ANSWERED,
	});
	const refused = await ask(desk, { flags });
	expect(refused.isPrivate).toBe(true);
	expect(refused.said).toContain("> who objected?");
});

it("answers in the chosen channels and their threads; elsewhere nothing counts", async () => {
	const desk = toDesk({ askChannels: ["7"] });
	for (let time = 0; time < 3; time++) {
		const elsewhere = await ask(desk);
		expect(elsewhere.isPrivate).toBe(true);
		expect(elsewhere.said).toContain("<#7>");
	}
	const inThread = await ask(desk, { parent: "7" });
	expect(inThread.said).toBe(ANSWERED);
	expect((await ask(desk, { channel: "7" })).said).toContain("> who objected?");
});

it("counts nothing that articles aren't read for", async () => {
	const desk = toDesk();
	const reads = answering(
		async () => note("Answered"),
		({ texts }) => texts.about,
	);
	for (let time = 0; time < 3; time++)
		expect((await ask(desk, {}, reads)).said).toBe(ANSWERED);
	const texts = { about: "the ferry" };
	expect((await ask(desk, { texts }, reads)).said).toBe(ANSWERED);
	expect((await ask(desk, { texts }, reads)).said).toContain("> the ferry");
});
