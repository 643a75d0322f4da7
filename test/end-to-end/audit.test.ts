import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { toAuditLines } from "./audit-lines.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const OTHER = "3000000000000000009";

let stage: Stage;
let moderator: Person;

beforeEach(async () => {
	stage = await startStage();
	moderator = stage.moderator();
});

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

function add(headline: string, by = moderator) {
	const story = `${headline}\n\nThe ${headline} left its harbour on Monday evening, and nobody on the quay knows where it went.`;
	return publish(by, textFile("a.txt", story));
}

async function remove(article: string, reason: string) {
	const { form } = await moderator.command("article remove", { article });
	return moderator.submit(form, { reason });
}

async function erase(article: string) {
	const { form } = await moderator.command("article erase", { article });
	return moderator.submit(form, { confirmation: "ERASE" });
}

async function audit(
	values: Parameters<Person["command"]>[1] = {},
): Promise<LocalMessage> {
	return (await moderator.command("audit", values)).message;
}

async function takeFile(message: LocalMessage): Promise<string> {
	const taken = await moderator.press(message, "Take as file");
	expect(taken.message.ephemeral).toBe(true);
	const [attachment] = taken.message.attachments;
	if (!attachment) throw new Error("no file came");
	expect(attachment.filename).toMatch(/^audit-\d+-\d{4}-\d\d-\d\d\.csv$/u);
	return Buffer.from(stage.discord.read(attachment)).toString();
}

describe("/audit", () => {
	it("says privately who did what, latest first, and pings nobody", async () => {
		await add("Ferry");
		const other = stage.moderator({ id: OTHER });
		await add("Submarine", other);
		await remove("ferry", "It was wrong.");
		const message = await audit();
		expect(message.ephemeral).toBe(true);
		expect(message.pings).toEqual([]);
		expect(text(message)).toContain("What was done: 6 changes");
		expect(toAuditLines(message)).toEqual([
			`<@${moderator.id}> removed **Ferry** · “It was wrong.”`,
			`<@${OTHER}> added **Submarine**`,
			`<@${moderator.id}> added **Ferry**`,
			...Array(3).fill(
				expect.stringMatching(/^the bot removed \*\*.+\*\* · “The server has/u),
			),
		]);
	});

	it("says so when nothing was done yet", async () => {
		const message = await audit();
		expect(text(message)).toContain("Nobody has added or changed");
		expect(buttons(message)).toEqual([]);
	});

	it("keeps to an article, a member and an action", async () => {
		await add("Ferry");
		const other = stage.moderator({ id: OTHER });
		await add("Submarine", other);
		await remove("ferry", "");
		expect(toAuditLines(await audit({ article: "ferry" }))).toEqual([
			`<@${moderator.id}> removed **Ferry**`,
			`<@${moderator.id}> added **Ferry**`,
		]);
		const byOther = await audit({ by: { id: OTHER } });
		expect(toAuditLines(byOther)).toEqual([`<@${OTHER}> added **Submarine**`]);
		expect(text(byOther)).toContain(`Only: by <@${OTHER}>`);
		const byBot = await audit({ by: { id: stage.discord.applicationId } });
		expect(toAuditLines(byBot)).toHaveLength(3);
		expect(text(byBot)).toContain("Only: by the bot or the operator");
		const none = await audit({ by: { id: OTHER }, action: "erase" });
		expect(text(none)).toContain("Nothing was done that fits");
		const unknown = await audit({ article: "zeppelin" });
		expect(text(unknown)).toContain("There is no article “zeppelin”");
	});

	it("tells of an edit which revision it made", async () => {
		await add("Ferry");
		const edit = await moderator.command("article edit", { article: "ferry" });
		const { form } = await moderator.press(edit.message, "Edit details");
		await moderator.submit(form, { headline: "Ferry *back*" });
		expect(toAuditLines(await audit({ action: "edit" }))).toEqual([
			`<@${moderator.id}> edited **Ferry \\*back\\*** (revision 2)`,
		]);
	});

	it("knows an erased article by its number, and no more of it", async () => {
		await add("Ferry");
		await remove("ferry", "a secret");
		await erase("ferry");
		const offered = await moderator.autocomplete(
			"audit",
			{ article: "erased" },
			"article",
		);
		const [choice] = offered.choices;
		expect(choice?.name).toMatch(/^Erased: number \d+, on \d+ /u);
		const number = /\d+/u.exec(choice?.name ?? "")?.[0] ?? "";
		const expected = [
			`<@${moderator.id}> erased an article (number ${number})`,
			`<@${moderator.id}> removed an erased article (number ${number})`,
			`<@${moderator.id}> added an erased article (number ${number})`,
		];
		const chosen = await audit({ article: String(choice?.value) });
		expect(toAuditLines(chosen)).toEqual(expected);
		expect(toAuditLines(await audit({ article: `#${number}` }))).toEqual(
			expected,
		);
		expect(text(chosen)).not.toMatch(/secret|Ferry/u);
		expect(await takeFile(chosen)).not.toMatch(/secret|Ferry/u);
	});

	it("offers live and removed articles by their headlines", async () => {
		await add("Ferry");
		await add("Ferris wheel");
		await remove("ferry", "");
		const offer = async (article: string) =>
			(await moderator.autocomplete("audit", { article }, "article")).choices;
		expect((await offer("ferr")).map(({ name }) => name)).toEqual([
			"Ferris wheel",
			"Removed: Ferry",
		]);
		expect(await offer("nothing like it")).toEqual([]);
	});

	it("pages, with the same filter, also after a restart", async () => {
		for (let number = 0; number < 9; number++) {
			await add("Ferry");
			await remove("ferry", `reason ${number}`);
			await erase("ferry");
		}
		const first = await audit({ action: "remove", by: moderator });
		expect(text(first)).toContain("What was done: 9 changes");
		expect(text(first)).toContain("Page 1 of 2");
		await stage.restart();
		const next = await moderator.press(first, "Next ▶");
		expect(next.message.id).toBe(first.id);
		expect(text(next.message)).toContain("Page 2 of 2");
		expect(toAuditLines(next.message)).toHaveLength(1);
		const back = await moderator.press(next.message, "◀ Back");
		expect(text(back.message)).toBe(text(first));
	});

	it("gives all that it finds as a file that is safe to open", async () => {
		await add("Ferry");
		for (let number = 0; number < 5; number++) {
			await remove("ferry", '=HYPERLINK("http://evil.example")');
			await moderator.command("article restore", { article: "ferry" });
		}
		const csv = await takeFile(await audit({ by: moderator }));
		expect(csv.startsWith('\uFEFF"time (UTC)","who"')).toBe(true);
		const rows = csv.trimEnd().split("\r\n");
		expect(rows).toHaveLength(1 + 11);
		expect(rows[2]).toMatch(
			/^"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d","<@\d+>","removed","\d+","Ferry","","'=HYPERLINK\(""http:\/\/evil\.example""\)"$/u,
		);
	});

	it("is for moderators, at every press", async () => {
		await expect(stage.member().command("audit", {})).rejects.toThrow();
		await add("Ferry");
		const message = await audit();
		const demoted = stage.member({ id: moderator.id });
		const refused = await demoted.press(message, "Take as file");
		expect(text(refused.message)).toContain("Only for moderators");
	});
});

it("says so when the file would be too large", async () => {
	await stage.close();
	stage = await startStage({ attachmentSizeLimit: 200 });
	moderator = stage.moderator();
	await add("Ferry");
	const taken = await moderator.press(await audit(), "Take as file");
	expect(text(taken.message)).toContain("more changes than a file");
});
