import { afterEach, beforeEach, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../../../src/local-discord/local-discord.ts";
import { PageClient } from "../../page-client.ts";
import { rawRequest } from "../../raw-request.ts";

let discord: LocalDiscord;
let page: PageClient;
beforeEach(async () => {
	discord = await startLocalDiscord();
	page = new PageClient(discord);
});
afterEach(() => discord.close());

const write = (text: string, files: object[] = []) => ({
	kind: "write",
	place: page.place(),
	text,
	files,
});
const posted = () => discord.messagesIn(page.place().channelId);

it("takes JSON", async () => {
	const { status, answer } = await page.post(write("hello"));
	expect(status).toBe(200);
	expect(answer).toEqual({ kind: "done" });
	expect(posted()).toMatchObject([{ content: "hello" }]);
});

it("takes JSON with files", async () => {
	const form = new FormData();
	form.set("action", JSON.stringify(write("", [{ file: 1 }])));
	form.set("files[1]", new File(["news"], "a.txt", { type: "text/plain" }));
	expect((await page.post(form)).status).toBe(200);
	expect(posted()[0]?.attachments).toMatchObject([
		{ filename: "a.txt", size: 4, content_type: "text/plain" },
	]);
});

it.each<[string, unknown, RegExp]>([
	["no JSON", "{", /^The action is not JSON\.$/u],
	["no action", 5, /field “action” is wrong/u],
	["an unknown action", { kind: "fly" }, /field “kind” is wrong/u],
	["a wrong field", { kind: "fault", name: "x", isOn: true }, /“name”/u],
	["a wrong field inside", { kind: "dismiss", place: {} }, /“place.serverId”/u],
	["a field too many", { kind: "drop", more: 1 }, /Unrecognized key/u],
])("refuses %s", async (_name, body, sentence) => {
	const { status, answer } = await page.post(body);
	expect(status).toBe(400);
	expect(answer.error).toMatch(sentence);
	expect(answer.error).toMatch(/[^.]\.$/u);
});

it("refuses too long a message", async () => {
	const { status, answer } = await page.post(write("x".repeat(2001)));
	expect(status).toBe(400);
	expect(answer.error).toMatch(/“text”/u);
});

it("refuses a form without its action", async () => {
	expect((await page.post(new FormData())).status).toBe(400);
});

it("refuses a form that can't be read", async () => {
	const headers = { "content-type": "multipart/form-data; boundary=x" };
	const { status, answer } = await page.post("--y", headers);
	expect(status).toBe(400);
	expect(answer.error).toMatch(/can't be read/u);
});

it("refuses other kinds of content", async () => {
	const headers = { "content-type": "text/plain" };
	expect((await page.post("{}", headers)).status).toBe(415);
});

it("refuses JSON above 1 MiB", async () => {
	const { status, answer } = await page.post(write("x".repeat(1024 * 1024)));
	expect(status).toBe(413);
	expect(answer.error).toBe("At most 1 MiB can be sent at once.");
});

it("refuses files above 25 MiB in all", async () => {
	const form = new FormData();
	form.set("action", JSON.stringify(write("", [{ file: 0 }])));
	form.set("files[0]", new File([Buffer.alloc(25 * 1024 * 1024)], "a"));
	const { status, answer } = await page.post(form);
	expect(status).toBe(413);
	expect(answer.error).toBe("At most 25 MiB can be sent at once.");
	expect(posted()).toEqual([]);
});

it("takes files that are smaller each than what Discord takes", async () => {
	const form = new FormData();
	const named = [{ file: 0 }, { file: 1 }];
	form.set("action", JSON.stringify(write("", named)));
	const bytes = Buffer.alloc(10 * 1024 * 1024);
	form.set("files[0]", new File([bytes], "a"));
	form.set("files[1]", new File([bytes], "b"));
	expect((await page.post(form)).status).toBe(200);
});

it("refuses one that is larger, by its name", async () => {
	const form = new FormData();
	form.set("action", JSON.stringify(write("", [{ file: 0 }])));
	form.set("files[0]", new File([Buffer.alloc(10 * 1024 * 1024 + 1)], "a"));
	const { status, answer } = await page.post(form);
	expect(status).toBe(413);
	expect(answer.error).toBe("“a” is larger than 10 MiB.");
});

it.each([{}, { origin: "https://evil.example" }])(
	"refuses what its own page did not send: %j",
	async (headers) => {
		const path = `${new URL(discord.pageUrl).pathname}act`;
		const options = { method: "POST", headers };
		const { status } = await rawRequest(discord.origin, path, options);
		expect(status).toBe(403);
	},
);
