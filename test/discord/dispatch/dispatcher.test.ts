import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApplicationCommandType, SlashCommandBuilder } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../../../src/answer/desk.ts";
import {
	note,
	select,
	buttons as toButtons,
	file as toFile,
} from "../../../src/discord/card/card.ts";
import {
	type AnyCommand,
	type Command,
	type CommandRoute,
	type MessageCommand,
	privately,
} from "../../../src/discord/dispatch/command.ts";
import { Dispatcher } from "../../../src/discord/dispatch/dispatcher.ts";
import { toRoutes } from "../../../src/discord/dispatch/routes.ts";
import { Database } from "../../../src/library/database.ts";
import { Libraries } from "../../../src/library/libraries.ts";
import { makeLog } from "../../../src/log.ts";
import { Refusal } from "../../../src/refusal.ts";
import { Indexes } from "../../../src/search/indexes.ts";
import {
	type Stage,
	startStage,
} from "../../local-discord/connected-client.ts";
import { buttons, text } from "../../local-discord/message-view.ts";

let folder: string;
let database: Database;
let stage: Stage;
let dispatcher: Dispatcher;
let log: string[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	log = [];
});

afterEach(async () => {
	await stage.close();
	database.close();
	await rm(folder, { recursive: true });
});

function make(name: string, action: Omit<Command, "data">): Command {
	const data = new SlashCommandBuilder()
		.setName(name)
		.setDescription("For a test");
	if (action.choices)
		data.addStringOption((option) =>
			option.setName("word").setDescription("A word").setAutocomplete(true),
		);
	return { data: data.toJSON(), ...action };
}

function reply(execute: Extract<CommandRoute, { first: "reply" }>["execute"]) {
	return make("try", {
		route: { first: "reply", isPrivate: () => false, execute },
	});
}

/** Connects a dispatcher with one command, and somebody who may use it. */
async function play(command: AnyCommand) {
	stage = await startStage([command.data]);
	const desk = new Desk({
		libraries: new Libraries(database, []),
		database,
		indexes: new Indexes({
			folder: join(folder, "indexes"),
			maxBytes: Number.POSITIVE_INFINITY,
		}),
		models: null,
		attachmentOrigins: [],
	});
	dispatcher = new Dispatcher({
		routes: toRoutes([command]),
		desk,
		log: makeLog("info", { write: (line: string) => log.push(line) }),
	});
	stage.onInteraction((interaction) => dispatcher.handle(interaction));
	return stage.discord.member();
}

describe("a reply", () => {
	it("is acknowledged before the route has anything to say", async () => {
		const answer = Promise.withResolvers<void>();
		const member = await play(
			reply(async () => {
				await answer.promise;
				return note("Done");
			}),
		);
		const asked = member.command("try", {});
		await stage.discord.until(
			() => stage.discord.requests.some(({ path }) => /callback/u.test(path)),
			"the acknowledgement",
		);
		answer.resolve();
		expect(text((await asked).message)).toContain("Done");
	});

	it("becomes one apology and one line in the log with the same code", async () => {
		const member = await play(
			reply(async () => {
				throw new RangeError("inside");
			}),
		);
		const answered = await member.command("try", {});
		const message = await answered.followUp();
		expect(message.ephemeral).toBe(true);
		const [, code] = /this code: (\w{5})$/u.exec(text(message)) ?? [];
		expect(text(message)).toContain("Something went wrong");
		expect(text(message)).not.toContain("inside");
		await expect.poll(() => log.join("")).toContain(`"code":"${code}"`);
		expect(log.filter((line) => line.includes('"level":50'))).toHaveLength(1);
	});

	it("says that the library can't be read, which is not that nothing is found", async () => {
		const member = await play(
			reply(async () => {
				const damaged = new Error("database disk image is malformed");
				throw Object.assign(damaged, { errcode: 11 });
			}),
		);
		const answered = await member.command("try", {});
		const said = text(await answered.followUp());
		expect(said).toContain("can't tell whether there is an answer");
		expect(said).not.toContain("Nothing found");
	});

	it("says why something was refused, and logs no fault", async () => {
		const member = await play(
			reply(async () => {
				throw new Refusal("Only on Sundays.");
			}),
		);
		const answered = await member.command("try", {});
		expect(text(await answered.followUp())).toContain("Only on Sundays.");
		expect(log.join("")).not.toContain('"level":50');
	});
});

describe("an update", () => {
	const card = {
		blocks: [
			...note("Before").blocks,
			toButtons(
				{ label: "Turn", press: ["turn"] },
				{ label: "Break", press: ["break"] },
			),
		],
	};
	const command = make("try", {
		route: {
			first: "reply",
			isPrivate: () => false,
			execute: async () => card,
		},
		presses: {
			turn: { first: "update", execute: async () => note("After") },
			break: {
				first: "update",
				execute: async () => {
					throw new Refusal("Not now.");
				},
			},
		},
	});

	it("takes the place of the pressed message", async () => {
		const member = await play(command);
		const { message } = await member.command("try", {});
		const turned = await member.press(message, "Turn");
		expect(text(turned.message)).toContain("After");
		expect(turned.message.id).toBe(message.id);
	});

	it("leaves the message as it is when it is refused, and says so privately", async () => {
		const member = await play(command);
		const { message } = await member.command("try", {});
		const pressed = await member.press(message, "Break");
		const said = await pressed.followUp();
		expect(text(said)).toContain("Not now.");
		expect(said.ephemeral).toBe(true);
		expect(text(message)).toContain("Before");
	});

	it("is refused kindly when nobody knows the button any more", async () => {
		const member = await play({ ...command, presses: {} });
		const { message } = await member.command("try", {});
		const pressed = await member.press(message, "Turn");
		expect(text(pressed.message)).toContain("too old");
	});
});

describe("a list in a message", () => {
	const card = {
		blocks: [
			...note("Before").blocks,
			select({
				placeholder: "Which?",
				choose: ["pick", "7"],
				options: [
					{ label: "One", value: "1" },
					{ label: "Two", value: "2" },
				],
			}),
		],
	};

	const offering = (pick: NonNullable<Command["presses"]>[string]) =>
		make("try", {
			route: {
				first: "reply",
				isPrivate: () => false,
				execute: async () => card,
			},
			presses: { pick },
		});

	it("brings its route the chosen value beside its arguments", async () => {
		const member = await play(
			offering({
				first: "update",
				execute: async ({ args, chosen }) => note(`${args.join()} ${chosen}`),
			}),
		);
		const { message } = await member.command("try", {});
		const { message: updated } = await member.choose(message, "Which?", [
			"Two",
		]);
		expect(text(updated)).toContain("7 2");
		expect(updated.id).toBe(message.id);
		expect(stage.discord.violations).toEqual([]);
	});

	it("may be answered as the choice decides, before anything is read", async () => {
		const never = new Promise<never>(() => {});
		const member = await play(
			offering(({ chosen }) =>
				chosen === "1"
					? { first: "update", execute: async () => note("After") }
					: { first: "reply", isPrivate: () => true, execute: () => never },
			),
		);
		const { message } = await member.command("try", {});
		void member.choose(message, "Which?", ["Two"]).catch(() => {});
		await stage.discord.until(
			() => stage.discord.requests.filter(isCallback).length === 2,
			"the acknowledgement",
		);
		expect(stage.discord.requests.findLast(isCallback)?.body).toMatchObject({
			type: 5,
			data: { flags: 64 },
		});
		const { message: updated } = await member.choose(message, "Which?", [
			"One",
		]);
		expect(text(updated)).toContain("After");
	});

	it("may open a form", async () => {
		const member = await play(
			offering({
				first: "form",
				execute: async ({ chosen }) => ({
					title: `Form ${chosen}`,
					submit: ["say"],
					fields: [{ name: "word", label: "Word" }],
				}),
			}),
		);
		const { message } = await member.command("try", {});
		const { form } = await member.choose(message, "Which?", ["One"]);
		expect(form.title).toBe("Form 1");
	});
});

function isCallback({ path }: { readonly path: string }): boolean {
	return /callback/u.test(path);
}

describe("a form", () => {
	it("gives way to “try again” when it takes too long to read", async () => {
		const never = Promise.withResolvers<never>();
		const member = await play(
			make("try", { route: { first: "form", execute: () => never.promise } }),
		);
		const { message } = await member.command("try", {});
		expect(text(message)).toContain("try again");
		expect(message.ephemeral).toBe(true);
	});

	it("says why it can't be opened", async () => {
		const member = await play(
			make("try", {
				route: {
					first: "form",
					execute: async () => {
						throw new Refusal("Nothing to fill in.");
					},
				},
			}),
		);
		const { message } = await member.command("try", {});
		expect(text(message)).toContain("Nothing to fill in.");
	});

	it("is kept when it was refused, and opens again filled in", async () => {
		const open = async (fields: Readonly<Record<string, string>>) => ({
			title: "Say something",
			submit: ["say", "7"] as const,
			fields: [{ name: "word", label: "Word", value: fields.word ?? "" }],
		});
		const member = await play(
			make("try", {
				route: { first: "form", execute: () => open({}) },
				forms: {
					say: {
						open,
						submit: {
							first: "reply",
							isPrivate: () => true,
							execute: async ({ fields, args }) => {
								if (fields.word !== "please") throw new Refusal("Say please.");
								return note("Thanks", `argument ${args[0]}`);
							},
						},
					},
				},
			}),
		);
		const { form } = await member.command("try", {});
		const { message } = await member.submit(form, { word: "now" });
		expect(text(message)).toContain("Say please.");
		const again = await member.press(message, "Correct");
		expect(JSON.stringify(again.form.components)).toContain('"value":"now"');
		const done = await member.submit(again.form, { word: "please" });
		expect(text(done.message)).toContain("argument 7");
	});
});

describe("files", () => {
	const FILE = { name: "a.txt", bytes: "words", contentType: "text/plain" };

	it("that were put into a form come to its route", async () => {
		const member = await play(
			make("try", {
				route: {
					first: "form",
					execute: async () => ({
						title: "Files",
						submit: ["take"],
						fields: [
							{ kind: "files", name: "files", label: "Files", maxFiles: 2 },
							{ kind: "files", name: "none", label: "None", maxFiles: 1 },
						],
					}),
				},
				forms: {
					take: {
						open: async () => ({ title: "x", submit: ["take"], fields: [] }),
						submit: privately(async ({ files }) =>
							note(
								`${files.files?.map(({ name, size }) => `${name} ${size}`)}, ${files.none?.length}`,
							),
						),
					},
				},
			}),
		);
		const { form } = await member.command("try", {});
		const { message } = await member.submit(form, { files: [FILE, FILE] });
		expect(text(message)).toContain("a.txt 5,a.txt 5, 0");
	});

	it("are sent with a card, to be saved", async () => {
		const member = await play(
			reply(async () => ({
				blocks: [toFile("article.md", Buffer.from("# Ferry"))],
			})),
		);
		const { message } = await member.command("try", {});
		const [attachment] = message.attachments;
		if (!attachment) throw new Error("no file came");
		expect(attachment.filename).toBe("article.md");
		expect(Buffer.from(stage.discord.read(attachment)).toString()).toBe(
			"# Ferry",
		);
		expect(stage.discord.violations).toEqual([]);
	});
});

describe("a command in a message's menu", () => {
	it("gets the message's text and files, and replies", async () => {
		const command: MessageCommand = {
			data: { name: "Try this", type: ApplicationCommandType.Message },
			route: privately(async ({ text, files, member }) =>
				note(`${text} ${files.map(({ name }) => name)}`, member),
			),
		};
		const member = await play(command);
		const target = member.write("Good morning", undefined, [
			{ name: "a.txt", bytes: "words" },
		]);
		const { message } = await member.messageCommand("Try this", target);
		expect(text(message)).toContain("Good morning a.txt");
		expect(text(message)).toContain(member.id);
		expect(message.ephemeral).toBe(true);
	});
});

describe("choices", () => {
	it.each([
		["take too long", () => new Promise<never>(() => {})],
		["can't be read", () => Promise.reject(new Error("broken"))],
	])("are an empty list when they %s", async (_, word) => {
		const member = await play(
			make("try", {
				choices: { word },
				route: {
					first: "reply",
					isPrivate: () => true,
					execute: async () => note("x"),
				},
			}),
		);
		const { choices } = await member.autocomplete("try", { word: "a" }, "word");
		expect(choices).toEqual([]);
	});

	it("are cut to what Discord shows", async () => {
		const member = await play(
			make("try", {
				choices: {
					word: async () =>
						Array.from({ length: 99 }, (_, value) => ({
							name: "👩‍👩‍👧".repeat(40),
							value: String(value),
						})),
				},
				route: {
					first: "reply",
					isPrivate: () => true,
					execute: async () => note("x"),
				},
			}),
		);
		const { choices } = await member.autocomplete("try", { word: "a" }, "word");
		expect(choices).toHaveLength(25);
		expect(choices[0]?.name).toMatch(/^(?:👩‍👩‍👧)+…$/u);
		expect(stage.discord.violations).toEqual([]);
	});
});

it("says kindly that a command is gone", async () => {
	const member = await play(reply(async () => note("x")));
	const gone = make("gone", { route: reply(async () => note("x")).route });
	await stage.client.application.commands.set([gone.data]);
	const { message } = await member.command("gone", {});
	expect(text(message)).toContain("This command is gone");
	expect(buttons(message)).toEqual([]);
});

it("waits for what is running when it stops, and takes nothing new", async () => {
	const answer = Promise.withResolvers<void>();
	let started = 0;
	const member = await play(
		reply(async () => {
			started++;
			await answer.promise;
			return note("Done");
		}),
	);
	const asked = member.command("try", {});
	await expect.poll(() => started).toBe(1);
	let stopped = false;
	const stopping = dispatcher.stop().then(() => {
		stopped = true;
	});
	expect(stopped).toBe(false);
	answer.resolve();
	await stopping;
	expect(text((await asked).message)).toContain("Done");
});
