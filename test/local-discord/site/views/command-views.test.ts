import { afterEach, beforeEach, expect, it } from "vitest";
import type { CommandView } from "../../../../src/local-discord/site/protocol.ts";
import { type Stage, startStage } from "../../connected-client.ts";
import { PageClient } from "../../page-client.ts";

const OPTION = { type: 3, name: "what", description: "What", required: true };
const sub = (name: string, options: object[] = []) => ({
	type: 1,
	name,
	description: `Does ${name}`,
	options,
});

let stage: Stage;
let page: PageClient;
beforeEach(async () => {
	stage = await startStage([
		{ name: "ask", description: "Asks", options: [OPTION] },
		{
			name: "article",
			description: "Keeps articles",
			default_member_permissions: "8192",
			options: [
				sub("add", [OPTION]),
				{ type: 2, name: "list", description: "Lists", options: [sub("all")] },
			],
		},
		{ name: "Quote this", type: 3 },
		{ name: "Who is this", type: 2 },
		{ name: "private", description: "In private", contexts: [1] },
		{ name: "nobody", description: "x", default_member_permissions: "0" },
	]);
	page = await new PageClient(stage.discord).listen();
});
afterEach(async () => {
	page.close();
	await stage.close();
});

const find = (path: string) =>
	page.commands.find((command) => command.path === path) as CommandView;

it("lists each command that can be used in a server, subcommands by themselves", () => {
	expect(page.commands.map(({ path }) => path)).toEqual([
		"ask",
		"article add",
		"article list all",
		"Quote this",
		"nobody",
	]);
});

it("shows what a command is and takes", () => {
	expect(find("ask")).toEqual({
		kind: "slash",
		path: "ask",
		description: "Asks",
		options: [OPTION],
		personas: ["member", "moderator", "owner"],
		serverId: null,
	});
	expect(find("article add")).toMatchObject({
		description: "Does add",
		options: [OPTION],
	});
	expect(find("Quote this")).toMatchObject({ kind: "message", options: [] });
});

it("says to whom a command is offered", () => {
	expect(find("article add").personas).toEqual(["moderator", "owner"]);
	expect(find("nobody").personas).toEqual([]);
});

it("adds the commands of one server", async () => {
	const guild = stage.client.guilds.cache.first();
	await guild?.commands.set([{ name: "local", description: "Only here" }]);
	await page.until(() => find("local"));
	expect(find("local").serverId).toBe(guild?.id);
});
