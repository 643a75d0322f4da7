import type { Interaction, RawFile } from "discord.js";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { LocalDiscord } from "../../../src/local-discord/local-discord.ts";
import type { LocalDiscordOptions } from "../../../src/local-discord/state/create-state.ts";
import type {
	CommandBody,
	WireComponent,
} from "../../../src/local-discord/wire.ts";
import { type OpenPage, openPage, startChromium } from "../../browser.ts";
import { type Stage, startStage } from "../connected-client.ts";

const COMPONENTS_V2 = 1 << 15;

type Handle = (interaction: Interaction) => Promise<unknown>;

interface PageSetup extends LocalDiscordOptions {
	readonly commands?: readonly CommandBody[];
}

/**
 * Plays in the page of a local Discord whose bot is a bare discord.js client,
 * anew for each test of a describe block, in one browser for all of them.
 *
 * After each test it expects that the client met no error, that it sent nothing
 * which Discord refuses, and that nothing went wrong in the page.
 */
export function playInPage(setup: PageSetup = {}): PageStage {
	const played = new PageStage();
	let browser: Browser;
	let stage: Stage;
	let open: OpenPage;

	beforeAll(async () => {
		browser = await startChromium();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		const { commands = [], ...options } = setup;
		stage = await startStage(commands, options);
		open = await openPage(browser, stage.discord.pageUrl);
		played.enter(stage, open.page);
	});

	afterEach(async () => {
		await open.close();
		await stage.close();
		expect(stage.errors).toEqual([]);
		expect(stage.discord.violations).toEqual([]);
	});

	return played;
}

/** The page and the client that plays the bot; made by {@link playInPage}. */
export class PageStage {
	#stage: Stage | undefined;
	#page: Page | undefined;
	#handle: Handle = async () => {};
	/** What the client was told of, oldest first. */
	interactions: Interaction[] = [];

	enter(stage: Stage, page: Page): void {
		this.#stage = stage;
		this.#page = page;
		this.#handle = async () => {};
		this.interactions = [];
		stage.onInteraction((interaction) => {
			this.interactions.push(interaction);
			return this.#handle(interaction);
		});
	}

	get page(): Page {
		if (!this.#page) throw new Error("no page is open");
		return this.#page;
	}

	get discord(): LocalDiscord {
		return this.#entered.discord;
	}

	/** The id of the channel that the page shows at first. */
	get channelId(): string {
		return this.discord.guilds[0]?.channels[0]?.id ?? "";
	}

	/** Sets what the client does from now on with every interaction. */
	on<Told extends Interaction>(
		handle: (interaction: Told) => Promise<unknown>,
	): void {
		this.#handle = handle as Handle;
	}

	/** The interaction that the client was told of last. */
	last<Told extends Interaction>(): Told {
		const last = this.interactions.at(-1);
		if (!last) throw new Error("the client was told of nothing");
		return last as Told;
	}

	/** Posts as the bot, whatever the body is, and returns the message's id. */
	async post(body: object, files: RawFile[] = []): Promise<string> {
		const path = `/channels/${this.channelId}/messages` as const;
		const posted = await this.#rest.post(path, { body, files });
		return (posted as { id: string }).id;
	}

	/** Posts as the bot with Components V2. */
	async show(
		components: readonly WireComponent[],
		files: RawFile[] = [],
	): Promise<string> {
		return await this.post({ flags: COMPONENTS_V2, components }, files);
	}

	async edit(id: string, body: object): Promise<void> {
		await this.#rest.patch(this.#toPath(id), { body });
	}

	async delete(id: string): Promise<void> {
		await this.#rest.delete(this.#toPath(id));
	}

	/** The last message of the channel. */
	get message(): Locator {
		return this.page.getByRole("article").last();
	}

	get dialog(): Locator {
		return this.page.getByRole("dialog");
	}

	/** Where an ordinary message is typed. */
	get box(): Locator {
		return this.page.getByRole("textbox", { name: "Message #" });
	}

	button(name: string): Locator {
		return this.page.getByRole("button", { name, exact: true });
	}

	/** Waits until the last message says something. */
	async see(text: string | RegExp): Promise<void> {
		await this.message.getByText(text).first().waitFor();
	}

	/** Drops files on an element, as from another window; texts by their names. */
	async drop(
		selector: string,
		texts: Readonly<Record<string, string>>,
	): Promise<void> {
		const dataTransfer = await this.page.evaluateHandle(`(() => {
			const transfer = new DataTransfer();
			for (const [name, text] of ${JSON.stringify(Object.entries(texts))})
				transfer.items.add(new File([text], name, { type: "text/plain" }));
			return transfer;
		})()`);
		await this.page.dispatchEvent(selector, "drop", { dataTransfer });
	}

	/** Waits until something has the focus. */
	async expectFocus(locator: Locator): Promise<void> {
		await expect
			.poll(() => this.read(locator, "one === document.activeElement"))
			.toBe(true);
	}

	/** Evaluates an expression in the page; `one` is the element. */
	async read<Value>(locator: Locator, expression: string): Promise<Value> {
		const read = new Function("one", `return ${expression}`);
		return await locator.evaluate(read as (one: unknown) => Value);
	}

	/** The text of an element as it is drawn, line breaks included. */
	async text(locator: Locator): Promise<string> {
		return await this.read(locator, "one.innerText");
	}

	/** Returns how an element is drawn. */
	async style(locator: Locator, property: string): Promise<string> {
		return await this.read(locator, `getComputedStyle(one)["${property}"]`);
	}

	get #entered(): Stage {
		if (!this.#stage) throw new Error("no local Discord is running");
		return this.#stage;
	}

	get #rest() {
		return this.#entered.client.rest;
	}

	#toPath(id: string): `/${string}` {
		return `/channels/${this.channelId}/messages/${id}`;
	}
}
