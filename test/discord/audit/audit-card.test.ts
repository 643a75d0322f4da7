import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	toAuditCard,
	toAuditRow,
} from "../../../src/discord/audit/audit-card.ts";
import { toMessage } from "../../../src/discord/card/message.ts";
import {
	BOT,
	CHANGE_ACTIONS,
	FORMER,
	NO_ARTICLE,
	OPERATOR,
	type RecordedChange,
} from "../../../src/library/stored-article.ts";
import { text } from "../../local-discord/message-view.ts";
import { nastyParagraph } from "../../nasty-text.ts";

const CHANGE: RecordedChange = {
	id: 1,
	article: 12,
	action: "add",
	revision: null,
	actor: "123456789012345678",
	reason: null,
	at: "2025-07-08T10:00:00.000Z",
	headline: "Ferry",
};

const JANE = `<@${CHANGE.actor}>`;
const ALL = { article: "", by: "", action: "" };
const PRESS = { page: "audit", file: "audit-file" };

function show(changes: readonly RecordedChange[], filter = ALL) {
	const page = { number: 1, pages: 3, total: 20, changes };
	return toMessage(toAuditCard(page, filter, PRESS));
}

const say = (...shown: Parameters<typeof show>) =>
	text(show(...shown) as unknown as Parameters<typeof text>[0]);

describe("toAuditCard", () => {
	it.each<[string, Partial<RecordedChange>]>([
		["the bot added **Ferry**", { actor: BOT }],
		["the operator added **Ferry**", { actor: OPERATOR }],
		["a former moderator added **Ferry**", { actor: FORMER }],
		[`${JANE} added **Ferry**`, {}],
		[`${JANE} edited **Ferry** (revision 3)`, { action: "edit", revision: 3 }],
		[`${JANE} removed **Ferry** · “old”`, { action: "remove", reason: "old" }],
		[`${JANE} added an erased article (number 12)`, { headline: null }],
		[
			`${JANE} erased an article (number 12)`,
			{ headline: null, action: "erase" },
		],
		[
			`${JANE} changed settings · Who moderates: nobody → <@&12>`,
			{
				headline: null,
				article: NO_ARTICLE,
				action: "set",
				reason: "Who moderates: nobody → <@&12>",
			},
		],
		[
			`${JANE} changed settings · In ${"<#123456789> ".repeat(15)}…`,
			{
				headline: null,
				action: "set",
				reason: `In ${"<#123456789> ".repeat(20)}`,
			},
		],
	])("says “%s”", (expected, change) => {
		expect(say([{ ...CHANGE, ...change }])).toContain(
			`\n<t:1751968800:f> · ${expected}\n`,
		);
	});

	it("says what was looked for", () => {
		const filter = { article: "12", by: "77", action: "add" };
		expect(say([CHANGE], filter)).toContain(
			"-# Only: added, by <@77>, about **Ferry**",
		);
		expect(say([CHANGE], { ...ALL, by: BOT })).toContain(
			"-# Only: by the bot or the operator",
		);
	});

	it("keeps its buttons, whatever is on the page", () => {
		const change = fc.record({
			id: fc.nat(),
			article: fc.nat(),
			action: fc.constantFrom(...CHANGE_ACTIONS),
			revision: fc.option(fc.nat()),
			actor: fc.constantFrom(BOT, OPERATOR, FORMER, "1".repeat(20)),
			reason: fc.option(nastyParagraph(200)),
			at: fc.constant(CHANGE.at),
			headline: fc.option(nastyParagraph(300)),
		});
		const filter = {
			article: String(Number.MAX_SAFE_INTEGER),
			by: "1".repeat(20),
			action: "restore",
		};
		fc.assert(
			fc.property(fc.array(change, { minLength: 8, maxLength: 8 }), (page) => {
				const [{ components }] = show(page, filter).components;
				expect(components.at(-1)).toMatchObject({
					components: [{}, {}, { label: "Take as file" }],
				});
				expect(say(page, filter).match(/^<t:\d+:f>/gmu)).toHaveLength(8);
			}),
		);
	});
});

describe("toAuditRow", () => {
	it("names who did it, and leaves empty what there isn't", () => {
		expect(toAuditRow(CHANGE, "Europe/Berlin")).toEqual([
			"2025-07-08 12:00:00",
			"<@123456789012345678>",
			"added",
			"12",
			"Ferry",
			"",
			"",
		]);
		expect(
			toAuditRow(
				{ ...CHANGE, actor: OPERATOR, headline: null, revision: 2 },
				"UTC",
			),
		).toEqual([
			"2025-07-08 10:00:00",
			"the operator",
			"added",
			"12",
			"",
			"2",
			"",
		]);
	});
});
