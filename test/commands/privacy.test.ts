import { describe, expect, it } from "vitest";
import forgetMe from "../../commands/forget-me.ts";
import myData from "../../commands/my-data.ts";
import privacy from "../../commands/privacy.ts";
import type { Desk } from "../../src/answer/desk.ts";
import type {
	CommandView,
	PressView,
} from "../../src/discord/dispatch/command.ts";
import { EVERYWHERE } from "../../src/discord/dispatch/contexts.ts";
import { FORGET } from "../../src/discord/privacy/forget-card.ts";
import type { Named } from "../../src/records/people/member-data.ts";
import { TRACES, type Trace } from "../../src/records/people/traces.ts";
import { componentsOf, markdownOf } from "../discord/card-parts.ts";

const MEMBER = "3000000000000000001";
const TALLY = { trace: TRACES[0] as Trace, count: 2 };

/** A desk that notes of whom it is asked what. */
function toDesk() {
	const asked: [string, Named][] = [];
	const note = (what: string) => async (who: Named) => {
		asked.push([what, who]);
		return [{ ...TALLY, rows: ['{"question":"who?"}'] }];
	};
	const desk = {
		privacy: {
			count: note("count"),
			read: note("read"),
			forget: note("forget"),
		},
		settings: { of: () => ({ daysKept: 7 }) },
	} as unknown as Desk;
	return { desk, asked };
}

const use = (server: string) => {
	const view = { server, member: MEMBER, maxFileBytes: 10_000 };
	return view as CommandView & PressView;
};

const WHERE: [string, string, string | null][] = [
	["a server", "2000000000000000001", "2000000000000000001"],
	["a direct message", "", null],
];

it.each([privacy, myData, forgetMe])(
	"$data.name is for everybody, everywhere, and private",
	(command) => {
		expect(command.data.contexts).toEqual(EVERYWHERE);
		expect(command.data.default_member_permissions).toBeUndefined();
		expect(command).not.toHaveProperty("usedBy");
		expect(command.route.isPrivate(use(""), toDesk().desk)).toBe(true);
	},
);

describe.each(WHERE)("in %s", (_, server, named) => {
	const who = { member: MEMBER, server: named };

	it("/privacy says how long, by the settings if there are any", async () => {
		const { desk } = toDesk();
		const said = markdownOf(await privacy.route.execute(use(server), desk));
		expect(said.includes("for 7 days")).toBe(named !== null);
		expect(said.includes("as the server decides")).toBe(named === null);
	});

	it("/my-data reads what is kept there, and gives it as a file", async () => {
		const { desk, asked } = toDesk();
		const card = await myData.route.execute(use(server), desk);
		expect(asked).toEqual([["read", who]]);
		expect(markdownOf(card)).toContain("2 wishes");
		expect(card.blocks.at(-1)?.kind).toBe("file");
	});

	it("/forget-me counts first, and forgets at its button alone", async () => {
		const { desk, asked } = toDesk();
		const card = await forgetMe.route.execute(use(server), desk);
		expect(asked).toEqual([["count", who]]);
		expect(JSON.stringify(componentsOf(card))).toContain(
			`"custom_id":"${FORGET}"`,
		);
		await forgetMe.presses[FORGET].execute(use(server), desk);
		expect(asked.at(-1)).toEqual(["forget", who]);
	});
});
