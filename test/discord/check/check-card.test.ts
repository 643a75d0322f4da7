import { describe, expect, it } from "vitest";
import type { Health } from "../../../src/answer/server/health-desk.ts";
import { fitsMessage, toMessage } from "../../../src/discord/card/message.ts";
import { toCheckCard } from "../../../src/discord/check/check-card.ts";
import type { Inspection } from "../../../src/discord/dispatch/command.ts";
import { text } from "../../local-discord/message-view.ts";

const HEALTH: Health = {
	version: "1.2.3",
	startedAt: "2025-07-08T10:00:00.000Z",
	data: {
		isWritable: true,
		freeBytes: 40e9,
		databaseBytes: 12_345_678,
		indexBytes: 0,
		integrity: "whole",
	},
	index: { articles: 12, missing: 0, passages: 1_234, waiting: 0 },
	networks: { kind: "working", milliseconds: 41.2 },
};

const INSPECTION: Inspection = {
	milliseconds: 87,
	lacks: [],
	commands: 6,
	misregistered: [],
};

type Changes = {
	[Part in "data" | "index" | "networks"]?: Partial<Health[Part]>;
};

function show(
	changes: Changes = {},
	inspection: Partial<Inspection> = {},
	noticesLack: readonly string[] | null = null,
) {
	const health = {
		...HEALTH,
		data: { ...HEALTH.data, ...changes.data },
		index: { ...HEALTH.index, ...changes.index },
		networks: { ...HEALTH.networks, ...changes.networks },
	} as Health;
	const whole = { ...INSPECTION, ...inspection };
	const card = toCheckCard(health, whole, noticesLack);
	expect(fitsMessage(card)).toBe(true);
	return text(toMessage(card) as unknown as Parameters<typeof text>[0]);
}

describe("toCheckCard", () => {
	it("says whether notices for moderators can be posted, if any are wanted", () => {
		expect(show()).not.toContain("Notices");
		expect(show({}, {}, [])).toContain(
			"**Notices for moderators**\n✓ The bot may post in the channel",
		);
		const lacking = show({}, {}, ["Send Messages"]);
		expect(lacking).toContain("Check: 1 fault");
		expect(lacking).toContain("✗ The bot lacks Send Messages in the channel");
	});

	it("says that all is well", () => {
		expect(show()).toBe(
			`### Check: all is well
-# Pullquote 1.2.3, running since <t:1751968800:f>
**In this channel**
✓ Commands are answered here; that takes no permission.
✓ The bot may post here by itself.
**Discord**
✓ Discord knows all 6 commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.
✓ Discord answers in 87 ms.
**What is kept**
✓ The data folder can be written to; 40 GB are free.
✓ The database is whole. It has 12.3 MB, and the indexes 0 MB.
**This server's articles**
✓ 12 articles with 1,234 passages can be found.
✓ None waits to be encoded.
**The networks**
✓ They find by meaning and mark answers: a try took 41 ms.`,
		);
	});

	it.each<[string, Changes, Partial<Inspection>]>([
		[
			"✗ The data folder can't be written to",
			{ data: { isWritable: false } },
			{},
		],
		["✗ Only 50 MB are free", { data: { freeBytes: 5e7 } }, {}],
		["⚠ Only 500 MB are free", { data: { freeBytes: 5e8 } }, {}],
		["✓ The data folder can be written to.", { data: { freeBytes: null } }, {}],
		["✗ The database is damaged", { data: { integrity: "damaged" } }, {}],
		["⚠ The database couldn't be", { data: { integrity: "unknown" } }, {}],
		["⚠ 2 of 12 articles can't be found yet", { index: { missing: 2 } }, {}],
		["⚠ 1 of them waits to be encoded", { index: { waiting: 1 } }, {}],
		["⚠ 3 of them wait to be encoded", { index: { waiting: 3 } }, {}],
		["⚠ They are busy", { networks: { kind: "busy" } }, {}],
		["(MODELS=off)", { networks: { kind: "off", why: null } }, {}],
		["Why: A file is", { networks: { kind: "off", why: "A file is" } }, {}],
		["✗ They fail.", { networks: { kind: "failing", why: "no" } }, {}],
		["⚠ Discord didn't say", {}, { misregistered: null }],
		["missing or fail: ask, old.", {}, { misregistered: ["ask", "old"] }],
		["⚠ Discord takes 1.5 s to answer", {}, { milliseconds: 1_500 }],
		["✓ The time to Discord is measured", {}, { milliseconds: null }],
		["⚠ The bot lacks Send Messages here", {}, { lacks: ["Send Messages"] }],
	])("says “%s”", (expected, changes, inspection) => {
		expect(show(changes, inspection)).toContain(expected);
	});

	it.each<[string, Changes]>([
		["works, with 1 remark", { index: { waiting: 1 } }],
		["works, with 2 remarks", { index: { waiting: 1, missing: 1 } }],
		["1 fault", { index: { waiting: 1 }, data: { isWritable: false } }],
	])("sums up: %s", (expected, changes) => {
		expect(show(changes)).toContain(`### Check: ${expected}\n`);
	});
});
