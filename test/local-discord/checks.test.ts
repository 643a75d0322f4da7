import { DiscordAPIError } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../src/local-discord/people/answer.ts";
import { type Stage, startStage } from "./connected-client.ts";

let stage: Stage;
/** The client's next request in answer to "/ask", or to a press on its reply. */
let respond: (at: { id: string; token: string }) => Promise<unknown>;

beforeAll(async () => {
	stage = await startStage([
		{
			name: "ask",
			description: "Asks",
			options: [
				{ type: 3, name: "article", description: "Which", autocomplete: true },
			],
		},
	]);
	stage.onInteraction((interaction) => respond(interaction));
});
afterAll(() => stage.close());
beforeEach(() => {
	stage.discord.violations.length = 0;
});

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const display = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more: object = {}) => ({
	type: 2,
	style: 1,
	label: "x",
	custom_id,
	...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const times = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));
const select = (count: number, more: object = {}) => ({
	type: 3,
	custom_id: "s",
	options: times(count, (index) => ({ label: "x", value: `${index}` })),
	...more,
});
const label = (component: object, more: object = {}) => ({
	type: 18,
	label: "L",
	component,
	...more,
});
const input = (custom_id: string, more: object = {}) => ({
	type: 4,
	style: 1,
	custom_id,
	...more,
});

interface Refusal {
	code: number | string;
	rawError: unknown;
}

/** Sends a first response and returns the error it got, if it got one. */
async function send(
	type: number,
	data: object | undefined,
	act?: () => Promise<Answer>,
): Promise<Refusal | undefined> {
	const { client, discord } = stage;
	const { promise, resolve } = Promise.withResolvers<Refusal | undefined>();
	respond = async ({ id, token }) => {
		const path = `/interactions/${id}/${token}/callback` as const;
		const body = { type, ...(data ? { data } : {}) };
		await client.rest.post(path, { body, auth: false }).then(
			() => resolve(undefined),
			(error: DiscordAPIError) => resolve(error),
		);
	};
	const ask = () => discord.member().command("ask");
	(act ?? ask)().catch(() => {});
	return await promise;
}

describe("a message", () => {
	it.each<[string, object, RegExp]>([
		[
			"more than 5 rows",
			{ content: "x", components: times(6, (n) => row(button(`${n}`))) },
			/^data\.components: Must be 5 or fewer rows/u,
		],
		[
			"6 buttons in a row",
			{ content: "x", components: [row(...times(6, (n) => button(`${n}`)))] },
			/^data\.components\.0\.components/u,
		],
		[
			"a button beside a select menu",
			{ content: "x", components: [row(button("1"), select(1))] },
			/holds up to 5 buttons, or one select/u,
		],
		[
			"the same custom_id twice",
			{ content: "x", components: [row(button("1"), button("1"))] },
			/^data\.components\.0\.components\.1\.custom_id: .*DUPLICATED/u,
		],
		[
			"the same id twice",
			{
				content: "x",
				components: [row(button("1", { id: 7 }), button("2", { id: 7 }))],
			},
			/components\.1\.id: .*DUPLICATED/u,
		],
		[
			"a link that no browser should follow",
			{
				content: "x",
				components: [
					row({ type: 2, style: 5, label: "x", url: "javascript:alert(1)" }),
				],
			},
			/url: Scheme must be one of \(http, https, discord\)/u,
		],
		[
			"a picture that is not on the web",
			{
				flags: V2,
				components: [{ type: 12, items: [{ media: { url: "ftp://a.b/c" } }] }],
			},
			/Scheme must be one of \(http, https, attachment\)/u,
		],
		[
			"a menu that takes more than it offers",
			{ content: "x", components: [row(select(2, { max_values: 3 }))] },
			/max_values exceeds the options/u,
		],
		[
			"a menu that needs more than it takes",
			{ content: "x", components: [row(select(3, { min_values: 2 }))] },
			/min_values exceeds max_values/u,
		],
		[
			"a menu with more chosen than it takes",
			{
				content: "x",
				components: [
					row({
						type: 5,
						custom_id: "s",
						default_values: ["1", "2"].map((id) => ({ id, type: "user" })),
					}),
				],
			},
			/default_values has more defaults than max_values/u,
		],
		[
			"a button without custom_id",
			{ content: "x", components: [row({ type: 2, style: 1, label: "x" })] },
			/custom_id: This field is required/u,
		],
		[
			"a button without label or emoji",
			{
				content: "x",
				components: [row({ type: 2, style: 1, custom_id: "x" })],
			},
			/label: This field is required/u,
		],
		[
			"a link button with custom_id",
			{
				content: "x",
				components: [
					row(button("x", { style: 5, url: "https://example.org" })),
				],
			},
			/EXCLUSIVE/u,
		],
		[
			"a label of 81 characters",
			{
				content: "x",
				components: [row(button("1", { label: "x".repeat(81) }))],
			},
			/label: Must be 80 or fewer/u,
		],
		[
			"a custom_id of 101 characters",
			{ content: "x", components: [row(button("x".repeat(101)))] },
			/custom_id: Must be 100 or fewer/u,
		],
		[
			"26 options",
			{ content: "x", components: [row(select(26))] },
			/options: Must be 25 or fewer/u,
		],
		[
			"no options",
			{ content: "x", components: [row(select(0))] },
			/options: /u,
		],
		...["label", "value", "description"].map(
			(field): [string, object, RegExp] => [
				`an option's ${field} of 101 characters`,
				{
					content: "x",
					components: [
						row(
							select(1, {
								options: [{ label: "a", value: "1", [field]: "x".repeat(101) }],
							}),
						),
					],
				},
				new RegExp(`${field}: Must be 100 or fewer`, "u"),
			],
		),
		[
			"a placeholder of 151 characters",
			{
				content: "x",
				components: [row(select(1, { placeholder: "x".repeat(151) }))],
			},
			/placeholder: Must be 150 or fewer/u,
		],
		[
			"two select menus with one custom_id",
			{ content: "x", components: [row(select(1)), row(select(2))] },
			/CUSTOM_ID_DUPLICATED/u,
		],
		[
			"the same option twice",
			{
				content: "x",
				components: [
					row(
						select(1, {
							options: [
								{ label: "a", value: "1" },
								{ label: "b", value: "1" },
							],
						}),
					),
				],
			},
			/VALUE_DUPLICATED/u,
		],
		[
			"2001 characters",
			{ content: "x".repeat(2001) },
			/content: Must be 2000 or fewer/u,
		],
		[
			"6001 characters in embeds",
			{ embeds: times(2, () => ({ description: "x".repeat(3001) })) },
			/MAX_EMBED_SIZE/u,
		],
		[
			"content beside Components V2",
			{ content: "x", flags: V2, components: [display("x")] },
			/LEGACY_FIELDS/u,
		],
		[
			"embeds beside Components V2",
			{ embeds: [{ title: "x" }], flags: V2, components: [display("x")] },
			/LEGACY_FIELDS/u,
		],
		[
			"Components V2 without the flag",
			{ components: [display("x")] },
			/unless the flag IS_COMPONENTS_V2/u,
		],
		[
			"41 components, nested included",
			{
				flags: V2,
				components: [{ type: 17, components: times(40, () => ({ type: 14 })) }],
			},
			/40 or fewer components/u,
		],
		[
			"4001 characters of text",
			{ flags: V2, components: times(2, (n) => display("x".repeat(2000 + n))) },
			/4000 or fewer characters/u,
		],
		[
			"10171 bytes of text",
			{ flags: V2, components: [display(`${"字".repeat(3386)}x`)] },
			/10170 or fewer bytes/u,
		],
		[
			"a file that is not there",
			{
				flags: V2,
				components: [{ type: 13, file: { url: "attachment://a" } }],
			},
			/REFERENCED_ATTACHMENT_NOT_FOUND/u,
		],
		[
			"a field of the wrong type",
			{ content: 7 },
			/^data\.content: Must be of the type string/u,
		],
	])("with %s is refused", async (_name, data, problem) => {
		const error = await send(4, data);
		expect(error?.code).toBe(50035);
		const [violation] = stage.discord.violations;
		expect(violation?.problem).toMatch(problem);
		expect(violation?.request.path).toMatch(/callback$/u);
	});

	it.each<[string, object]>([
		[
			"5 rows of 5 buttons",
			{
				content: "x",
				components: times(5, (r) =>
					row(...times(5, (n) => button(`${r} ${n}`))),
				),
			},
		],
		[
			"40 components",
			{
				flags: V2,
				components: [{ type: 17, components: times(39, () => ({ type: 14 })) }],
			},
		],
		[
			"4000 Cyrillic characters",
			{ flags: V2, components: [display("ж".repeat(4000))] },
		],
		[
			"10170 bytes of text",
			{ flags: V2, components: [display("字".repeat(3386))] },
		],
		[
			"a link button",
			{
				content: "x",
				components: [
					row({ type: 2, style: 5, label: "x", url: "https://example.org" }),
				],
			},
		],
		[
			"a section with a button",
			{
				flags: V2,
				components: [
					{ type: 9, components: [display("x")], accessory: button("x") },
				],
			},
		],
	])("with %s passes", async (_name, data) => {
		expect(await send(4, data)).toBeUndefined();
		expect(stage.discord.violations).toEqual([]);
	});

	it.each<[string, object | undefined]>([
		["nothing", {}],
		["only spaces", { content: "  " }],
		["only buttons", { components: [row(button("x"))] }],
		["no Components V2 under their flag", { flags: V2 }],
	])("with %s is empty", async (_name, data) => {
		const error = await send(4, data);
		expect(error?.code).toBe(50006);
		expect(stage.discord.violations).toHaveLength(1);
	});

	it("is refused with Discord's nested errors", async () => {
		const error = await send(4, {
			content: "x",
			components: [row(button("1"), button("1"))],
		});
		expect(error?.rawError).toEqual({
			message: "Invalid Form Body",
			code: 50035,
			errors: {
				data: {
					components: {
						0: {
							components: {
								1: {
									custom_id: {
										_errors: [
											{
												code: "COMPONENT_CUSTOM_ID_DUPLICATED",
												message: "Component custom id cannot be duplicated",
											},
										],
									},
								},
							},
						},
					},
				},
			},
		});
	});
});

describe("a deferral", () => {
	it.each<[string, object]>([
		["another flag", { flags: V2 }],
		["content", { content: "x" }],
	])("with %s is refused", async (_name, data) => {
		expect((await send(5, data))?.code).toBe(50035);
	});

	it("may be private", async () => {
		expect(await send(5, { flags: EPHEMERAL })).toBeUndefined();
	});
});

describe("a form", () => {
	const form = (components: object[], more: object = {}) => ({
		custom_id: "f",
		title: "T",
		components,
		...more,
	});
	it.each<[string, object, RegExp]>([
		[
			"six parts",
			form(times(6, (n) => label(input(`${n}`)))),
			/5 or fewer parts/u,
		],
		["no parts", form([]), /components: Must be 1 or more/u],
		[
			"a title of 46 characters",
			form([label(input("a"))], { title: "x".repeat(46) }),
			/title: Must be 45 or fewer/u,
		],
		[
			"a label of 46 characters",
			form([label(input("a"), { label: "x".repeat(46) })]),
			/label: Must be 45 or fewer/u,
		],
		[
			"a value beyond max_length",
			form([label(input("a", { value: "xx", max_length: 1 }))]),
			/value: Must be 1 or fewer/u,
		],
		[
			"a menu that takes more than it offers",
			form([label(select(2, { max_values: 3 }))]),
			/max_values exceeds the options/u,
		],
		[
			"the same custom_id twice",
			form([label(input("a")), label(input("a"))]),
			/DUPLICATED/u,
		],
	])("with %s is refused", async (_name, data, problem) => {
		expect((await send(9, data))?.code).toBe(50035);
		expect(stage.discord.violations[0]?.problem).toMatch(problem);
	});

	it("with five parts passes", async () => {
		const parts = times(5, (n) => label(input(`${n}`)));
		expect(await send(9, form(parts))).toBeUndefined();
	});
});

describe("suggestions", () => {
	const typing = () =>
		stage.discord.member().autocomplete("ask", {}, "article");
	const choices = (count: number, length: number) => ({
		choices: times(count, () => ({ name: "x", value: "x".repeat(length) })),
	});

	it.each<[string, object]>([
		["26 of them", choices(26, 1)],
		["a value of 101 characters", choices(1, 101)],
	])("with %s are refused", async (_name, data) => {
		expect((await send(8, data, typing))?.code).toBe(50035);
	});

	it("with 25 of 100 characters pass", async () => {
		expect(await send(8, choices(25, 100), typing)).toBeUndefined();
	});

	it("are no answer to a command, nor a message to typing", async () => {
		expect((await send(8, choices(1, 1)))?.code).toBe(50035);
		expect((await send(4, { content: "x" }, typing))?.code).toBe(50035);
		expect((await send(7, { content: "x" }))?.code).toBe(50035);
	});
});

describe("an edit", () => {
	/** Replies, edits the reply and returns what the edit got. */
	async function edit(first: object, change: object): Promise<unknown> {
		const { client, discord } = stage;
		const { promise, resolve } = Promise.withResolvers<unknown>();
		respond = async ({ id, token }) => {
			const body = { type: 4, data: first };
			const auth = false;
			const callback = `/interactions/${id}/${token}/callback` as const;
			await client.rest.post(callback, { body, auth });
			const path =
				`/webhooks/${discord.applicationId}/${token}/messages/@original` as const;
			await client.rest
				.patch(path, { body: change, auth })
				.then(resolve, (error) => resolve(error.code));
		};
		await discord.member().command("ask");
		return await promise;
	}

	it("can't make a message private", async () => {
		const change = { content: "y", flags: EPHEMERAL };
		expect(await edit({ content: "x" }, change)).toBe(50035);
	});

	it("leaves a private message private", async () => {
		const first = { content: "x", flags: EPHEMERAL };
		const edited = await edit(first, { content: "y" });
		expect(edited).toMatchObject({ content: "y", flags: EPHEMERAL });
	});

	it("can't empty a message", async () => {
		expect(await edit({ content: "x" }, { content: "" })).toBe(50006);
	});

	it("can't bring Components V2 while the content stays", async () => {
		const change = { flags: V2, components: [display("y")] };
		expect(await edit({ content: "x" }, change)).toBe(50035);
	});

	it("may replace the content by Components V2", async () => {
		const change = { content: null, flags: V2, components: [display("y")] };
		const edited = await edit({ content: "x" }, change);
		expect(edited).toMatchObject({ content: "", flags: V2 });
	});

	it("can't take Components V2 back", async () => {
		const first = { flags: V2, components: [display("x")] };
		expect(await edit(first, { flags: 0, content: "y" })).toBe(50035);
	});
});

describe("a command", () => {
	const option = (name: string, more: object = {}) => ({
		type: 3,
		name,
		description: "d",
		...more,
	});
	const slash = (more: object = {}) => ({
		name: "x",
		description: "d",
		...more,
	});
	it.each<[string, object[], RegExp]>([
		[
			"an upper-case name",
			[slash({ name: "Ask" })],
			/^0\.name: .*INVALID_NAME/u,
		],
		["a space in its name", [slash({ name: "a b" })], /INVALID_NAME/u],
		[
			"a name of 33 characters",
			[slash({ name: "x".repeat(33) })],
			/name: Must be 32 or fewer/u,
		],
		[
			"an upper-case translated name",
			[slash({ name_localizations: { de: "Frag" } })],
			/^0\.name_localizations\.de/u,
		],
		[
			"no description",
			[{ name: "x" }],
			/^0\.description: This field is required/u,
		],
		[
			"a description of 101 characters",
			[slash({ description: "x".repeat(101) })],
			/description: Must be 100 or fewer/u,
		],
		[
			"a required option after an optional one",
			[slash({ options: [option("a"), option("b", { required: true })] })],
			/^0\.options\.1\.required/u,
		],
		[
			"autocomplete together with choices",
			[
				slash({
					options: [
						option("a", {
							autocomplete: true,
							choices: [{ name: "x", value: "x" }],
						}),
					],
				}),
			],
			/^0\.options\.0\.autocomplete/u,
		],
		[
			"an upper-case option",
			[slash({ options: [option("A")] })],
			/^0\.options\.0\.name/u,
		],
		[
			"the same option twice",
			[slash({ options: [option("a"), option("a")] })],
			/NAME_ALREADY_EXISTS/u,
		],
		[
			"26 options",
			[slash({ options: times(26, (n) => option(`o${n}`)) })],
			/options: Must be 25 or fewer/u,
		],
		[
			"26 choices",
			[
				slash({
					options: [
						option("a", {
							choices: times(26, (n) => ({ name: `${n}`, value: `${n}` })),
						}),
					],
				}),
			],
			/choices: Must be 25 or fewer/u,
		],
		[
			"an option beside a subcommand",
			[slash({ options: [option("a", { type: 1 }), option("b")] })],
			/side by side/u,
		],
		[
			"8001 characters",
			[
				slash({
					options: times(20, (n) =>
						option(`o${n}`, {
							choices: times(4, (m) => ({
								name: `${m}`.padEnd(60, "x"),
								value: `${m}`.padEnd(50, "x"),
							})),
						}),
					),
				}),
			],
			/8000 or fewer characters/u,
		],
		[
			"a description on a message command",
			[{ name: "X", type: 3, description: "d" }],
			/CONTEXT_MENU/u,
		],
		["the name of another", [slash(), slash()], /DUPLICATE_NAME/u],
		[
			"15 other message commands",
			times(16, (n) => ({ name: `${n}`, type: 3 })),
			/15 or fewer/u,
		],
	])("with %s is refused", async (_name, commands, problem) => {
		const { client, discord } = stage;
		const before = discord.commands;
		const path = `/applications/${discord.applicationId}/commands` as const;
		const setting = client.rest.put(path, { body: commands });
		await expect(setting).rejects.toBeInstanceOf(DiscordAPIError);
		await expect(setting).rejects.toMatchObject({ code: 50035, status: 400 });
		expect(discord.violations[0]?.problem).toMatch(problem);
		expect(discord.commands).toEqual(before);
	});

	it("may have a name in another script, and permissions as a string", async () => {
		const { client, discord } = stage;
		const id = discord.guilds[0]?.id;
		const path =
			`/applications/${discord.applicationId}/guilds/${id}/commands` as const;
		const body = slash({ name: "質問", default_member_permissions: "8192" });
		await client.rest.post(path, { body });
		expect(discord.guildCommands(id ?? "")).toMatchObject([body]);
	});
});
