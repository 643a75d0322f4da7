import { PermissionFlagsBits } from "discord.js";
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	it,
	vi,
} from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { ALL_PERMISSIONS } from "../../src/local-discord/wire.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const ASK = "2100000000000000001";
const NEWS = "2100000000000000002";

const OWNER_RIGHTS =
	PermissionFlagsBits.UseApplicationCommands |
	PermissionFlagsBits.ManageMessages |
	PermissionFlagsBits.ManageGuild;

let stage: Stage;
let owner: Person;
let moderator: Person;
let anna: Person;
let ben: Person;

function setTime(time: string): void {
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime(time);
}

beforeAll(async () => {
	setTime("2025-11-26T10:00:00Z");
	stage = await startStage({
		guilds: [
			{
				name: "Newsroom",
				channels: [
					{ id: ASK, name: "ask" },
					{ id: NEWS, name: "news" },
				],
			},
		],
	});
	owner = stage.member({ name: "Olga", permissions: OWNER_RIGHTS });
	moderator = stage.moderator({ name: "Mo" });
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
});

afterAll(async () => {
	vi.useRealTimers();
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

interface Added {
	readonly headline: string;
	readonly day?: string;
	readonly tags?: string;
}

let added = 0;

async function add({ headline, day, tags = "" }: Added): Promise<void> {
	added++;
	const lines = [
		"---",
		`headline: ${headline}`,
		"publisher: The Example",
		...(day ? [`publishedAt: ${day}`] : []),
		`tags: [${tags}]`,
		"---",
		`What stands first in number ${added} is the sentence of ${headline}. It goes on for a while, so that it is long enough to be an article.`,
	];
	await publish(moderator, textFile(`${added}.md`, lines.join("\n")));
}

async function sumUp(
	options: Record<string, string | boolean>,
	person = anna,
): Promise<LocalMessage> {
	return (await person.command("summary", options)).message;
}

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

describe("/summary since: and tag:", () => {
	beforeAll(async () => {
		await add({ headline: "Ferry late", day: "2025-11-24", tags: "ferry" });
		await add({ headline: "Ferry sold", day: "2025-11-25", tags: "Ferry" });
		await add({ headline: "Harbour full", day: "2025-11-26", tags: "port" });
		await add({ headline: "Undated matter" });
		await add({ headline: "Old matter", day: "2024-03-05" });
	});

	it("gives a line of each article since a day, the most covered story first", async () => {
		const said = text(await sumUp({ since: "Monday" }));
		expect(said).toContain("since Monday 24 November · 4 articles, 3 stories");
		const order = ["2 articles about the same events", "Ferry sold"];
		const places = [...order, "Ferry late", "Harbour full"].map((words) =>
			said.indexOf(words),
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(said).toContain(
			"What stands first in number 1 is the sentence of Ferry late.\n-# The Example · 24 November 2025",
		);
		expect(said).toContain("added 26 November 2025");
		expect(said).not.toContain("Old matter");
	});

	it("has today's, with those of which only the day of adding is known", async () => {
		const said = text(await sumUp({ since: "today" }));
		expect(said).toContain(
			"since Wednesday 26 November · 2 articles, 2 stories",
		);
		expect(said).toContain("Undated matter");
	});

	it("has those with a tag, however it is written", async () => {
		const said = text(await sumUp({ tag: "FERRY" }));
		expect(said).toMatch(/tag: ferry · 2 articles, 1 story/iu);
		const both = text(await sumUp({ since: "25 November", tag: "ferry" }));
		expect(both).toContain("since Tuesday 25 November · tag: ");
		expect(both).toContain("1 article, 1 story");
	});

	it("offers the tags that there are", async () => {
		const { choices } = await anna.autocomplete(
			"summary",
			{ tag: "po" },
			"tag",
		);
		expect(choices?.map(({ name }) => name)).toEqual(["port"]);
	});

	it.each([
		["next week", "is still to come"],
		["when it rained", "isn't a day that I know"],
	])("says what may be typed instead of %j", async (since, words) => {
		const answer = await anna.command("summary", { since });
		const said = text(await answer.followUp().catch(() => answer.message));
		expect(said).toContain(words);
		expect(said).toContain("two weeks ago");
	});

	it("says what there is if nothing is found", async () => {
		setTime("2025-12-24T10:00:00Z");
		const said = text(await sumUp({ since: "yesterday" }));
		setTime("2025-11-26T10:00:00Z");
		expect(said).toContain("No article found");
		expect(said).toContain("since Tuesday 23 December");
		expect(said).toContain("The newest article is from Wednesday 26 November");
	});

	it("is one thing at a time", async () => {
		const answer = await anna.command("summary", {
			since: "today",
			about: "ferries",
		});
		const said = text(await answer.followUp().catch(() => answer.message));
		expect(said).toContain("use about alone");
	});

	it("opens an article's summary, seen by whoever chose it", async () => {
		const message = await sumUp({ since: "Monday" });
		const [list] = selects(message);
		const [first] = list?.options ?? [];
		const { message: opened } = await ben.choose(
			message,
			"Open an article's summary …",
			[first?.value ?? ""],
		);
		expect(opened.ephemeral).toBe(true);
		expect(text(opened)).toContain(first?.label ?? "-");
		expect(labels(opened)).toContain("Ask about this");
	});

	it("turns pages for the asker, and gives others their own", async () => {
		for (let at = 0; at < 4; at++)
			await add({ headline: `More ${at}`, day: "2025-11-20", tags: "more" });
		const message = await sumUp({ since: "two weeks ago" });
		expect(text(message)).toContain("Page 1 of 2");
		const copy = await ben.press(message, "Next ▶");
		expect(copy.message.ephemeral).toBe(true);
		expect(text(copy.message)).toContain("Page 2 of 2");
		const back = await ben.press(copy.message, "◀ Back");
		expect(back.message.id).toBe(copy.message.id);
		const turned = await anna.press(message, "Next ▶");
		expect(turned.message.id).toBe(message.id);
		expect(text(turned.message)).toContain("Page 2 of 2");
	});

	it("is saved as one file, all pages of it, each line with its paragraph", async () => {
		const message = await sumUp({ since: "two weeks ago" });
		expect(text(message)).toContain("Page 1 of 2");
		const saved = await ben.press(message, "Save as file");
		expect(saved.message.ephemeral).toBe(true);
		const [file] = saved.message.attachments;
		expect(file?.filename).toBe("digest.md");
		const markdown = await (await fetch(file?.url ?? "")).text();
		expect(markdown).toMatch(
			/^# Digest\n\nsince Wednesday 12 November · 8 articles, \d stories\n\n## /u,
		);
		expect(markdown.match(/^- .+, paragraph 1\)$/gmu)).toHaveLength(8);
		expect(markdown).toContain("## Other articles");
		expect(markdown).toContain(
			"- What stands first in number 1 is the sentence of Ferry late. (Ferry late, The Example, 24 November 2025, paragraph 1)",
		);
	});
});

describe("/digest", () => {
	const posted = () => stage.discord.posted(NEWS);

	async function schedule(
		options: Record<string, string | number>,
		person = moderator,
	): Promise<LocalMessage> {
		const { message } = await person.command("digest", {
			channel: NEWS,
			...options,
		});
		return (await person.press(message, "Save")).message;
	}

	async function endAll(): Promise<void> {
		for (;;) {
			const { message } = await moderator.command("digest", {});
			const [list] = selects(message);
			const [first] = list?.options ?? [];
			if (!first) return;
			const one = await moderator.choose(message, "Pause or end one …", [
				first.value,
			]);
			const sure = await moderator.press(one.message, "End");
			await moderator.press(sure.message, "End it");
		}
	}

	afterEach(async () => {
		stage.discord.setBotPermissions(NEWS, ALL_PERMISSIONS);
		await endAll();
	});

	it("says what it does before it is saved, and how to set the clocks", async () => {
		const { message } = await moderator.command("digest", {
			every: "Monday",
			hour: 7,
			channel: NEWS,
			tag: "ferry",
		});
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toMatch(
			new RegExp(`each Monday at 07:00 in <#${NEWS}> · tag: ferry`, "iu"),
		);
		const first = Date.parse("2025-12-01T07:00:00Z") / 1_000;
		expect(text(message)).toContain(`First: <t:${first}:f>`);
		expect(text(message)).toContain("Somebody with Manage Server can set it");
		expect(labels(message)).not.toContain("Set the time zone");
		const { message: none } = await moderator.command("digest", {});
		expect(text(none)).toContain("No digest comes by itself");
	});

	it("sets the time zone at the first use, if an owner says it", async () => {
		const { message } = await owner.command("digest", {
			hour: 7,
			channel: NEWS,
		});
		const { form } = await owner.press(message, "Set the time zone");
		const outlook = await owner.submit(form, { zone: "Berlin" });
		expect(text(outlook.message)).toContain("the clocks of Europe/Berlin");
		const first = Date.parse("2025-11-27T06:00:00Z") / 1_000;
		expect(text(outlook.message)).toContain(`First: <t:${first}:f>`);
		const saved = await owner.press(outlook.message, "Save");
		expect(text(saved.message)).toContain("Saved. It comes each day at 07:00");
		const audit = await moderator.command("audit", { action: "set" });
		expect(text(audit.message)).toContain("Time zone: UTC → Europe/Berlin");
		expect(text(audit.message)).toContain(
			`Digest: none → each day at 07:00 in <#${NEWS}>`,
		);
	});

	it("comes at its hour with what was added since, once, also after a restart", async () => {
		setTime("2025-11-26T12:00:00Z");
		await schedule({ hour: 9 });
		await add({ headline: "Bridge opened", day: "2025-11-26" });
		setTime("2025-11-27T07:59:00Z");
		await stage.restart();
		expect(posted()).toEqual([]);
		setTime("2025-11-27T08:01:00Z");
		await stage.restart();
		await stage.restart();
		const [digest, ...others] = posted() as [LocalMessage];
		expect(others).toEqual([]);
		expect(digest.pings).toEqual([]);
		expect(text(digest)).toContain("Bridge opened");
		expect(text(digest)).toContain("1 article, 1 story");
		expect(text(digest)).not.toContain("Ferry late");
	});

	it("posts nothing when there is nothing new, and those missed as one", async () => {
		const before = posted().length;
		setTime("2025-11-27T12:00:00Z");
		await schedule({ hour: 9 });
		setTime("2025-11-28T08:01:00Z");
		await stage.restart();
		expect(posted()).toHaveLength(before);
		await add({ headline: "First of two", day: "2025-11-28" });
		setTime("2025-11-28T20:00:00Z");
		await add({ headline: "Second of two", day: "2025-11-28" });
		setTime("2025-12-02T15:00:00Z");
		await stage.restart();
		await stage.restart();
		const news = posted().slice(before) as [LocalMessage];
		expect(news).toHaveLength(1);
		expect(text(news[0])).toContain(" · 2 articles, ");
	});

	it("gives whoever presses a card of their own", async () => {
		const [digest] = posted().slice(-1) as [LocalMessage];
		const [list] = selects(digest);
		const { message } = await anna.choose(digest, list?.placeholder ?? "", [
			list?.options?.[0]?.value ?? "",
		]);
		expect(message.ephemeral).toBe(true);
	});

	it("can't be saved where the bot may not post, and says so when it may no more", async () => {
		const before = posted().length;
		setTime("2025-12-03T10:00:00Z");
		stage.discord.setBotPermissions(NEWS, PermissionFlagsBits.ViewChannel);
		const { message } = await moderator.command("digest", {
			hour: 9,
			channel: NEWS,
		});
		expect(text(message)).toContain(
			`The bot lacks Send Messages in <#${NEWS}>`,
		);
		const save = buttons(message).find(({ label }) => label === "Save");
		expect(save?.disabled).toBe(true);
		stage.discord.setBotPermissions(NEWS, ALL_PERMISSIONS);
		const again = await moderator.press(message, "Check again");
		await moderator.press(again.message, "Save");
		await add({ headline: "Unheard news", day: "2025-12-03" });
		stage.discord.setBotPermissions(NEWS, PermissionFlagsBits.ViewChannel);
		setTime("2025-12-04T08:01:00Z");
		await stage.restart();
		expect(posted()).toHaveLength(before);
		const { message: card } = await moderator.command("digest", {});
		expect(text(card)).toContain("It couldn't be posted on");
		const { message: check } = await moderator.command("check", {});
		expect(text(check)).toContain("so that a digest isn't posted there");
		stage.discord.setBotPermissions(NEWS, ALL_PERMISSIONS);
		setTime("2025-12-05T08:01:00Z");
		await stage.restart();
		const [digest] = posted().slice(before) as [LocalMessage];
		expect(text(digest)).toContain("Unheard news");
		const { message: well } = await moderator.command("digest", {});
		expect(text(well)).not.toContain("couldn't be posted");
	});

	it("is paused and goes on with what comes then", async () => {
		const before = posted().length;
		setTime("2025-12-05T12:00:00Z");
		const list = await schedule({ every: "Saturday", hour: 9 });
		const id = selects(list)[0]?.options?.[0]?.value ?? "";
		const { message } = await moderator.choose(list, "Pause or end one …", [
			id,
		]);
		const paused = await moderator.press(message, "Pause");
		expect(text(paused.message)).toContain("Paused");
		await add({ headline: "In the pause", day: "2025-12-05" });
		setTime("2025-12-06T08:01:00Z");
		await stage.restart();
		expect(posted()).toHaveLength(before);
		await moderator.press(paused.message, "Go on");
		await add({ headline: "After the pause", day: "2025-12-06" });
		setTime("2025-12-13T08:01:00Z");
		await stage.restart();
		const [digest] = posted().slice(before) as [LocalMessage];
		expect(text(digest)).toContain("After the pause");
		const saved = await anna.press(digest, "Save as file");
		const [file] = saved.message.attachments;
		const markdown = await (await fetch(file?.url ?? "")).text();
		expect(markdown).toMatch(/^added since \d+ \p{L}+ \d{4} · /mu);
		expect(text(digest)).not.toContain("In the pause");
	});

	it.each([
		["begins", "2026-03-28T12:00", "2026-03-29T06:59", "2026-03-29T07:01"],
		["ends", "2026-10-24T12:00", "2026-10-25T07:59", "2026-10-25T08:01"],
	])("goes by the clocks when summer time %s", async (...[, ...times]) => {
		const [saved = "", early = "", due = ""] = times.map(
			(time) => `${time}:00Z`,
		);
		const before = posted().length;
		setTime(saved);
		await schedule({ hour: 9 });
		await add({ headline: "Before the change", day: saved.slice(0, 10) });
		setTime(early);
		await stage.restart();
		expect(posted()).toHaveLength(before);
		setTime(due);
		await stage.restart();
		expect(posted()).toHaveLength(before + 1);
	});

	it("is for moderators, at every press", async () => {
		await expect(anna.command("digest", {})).rejects.toThrow();
		const message = await schedule({ every: "Sunday", hour: 3 });
		const id = selects(message)[0]?.options?.[0]?.value ?? "";
		const demoted = stage.member({ id: moderator.id });
		const list = "Pause or end one …";
		const refused = await demoted.choose(message, list, [id]);
		expect(text(refused.message)).toContain("Only for moderators");
	});
});
