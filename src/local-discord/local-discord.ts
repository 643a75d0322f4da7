import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Gateway } from "./gateway/gateway.ts";
import { createHttpServer } from "./http-server.ts";
import type { Answer } from "./people/answer.ts";
import type { OptionValues } from "./people/command-data.ts";
import { type CommandUse, Person } from "./people/person.ts";
import { type Fault, type Release, toRateLimit } from "./rest/faults.ts";
import type { JournalRequest, Violation } from "./rest/journal.ts";
import { Scene } from "./site/scene.ts";
import { Site } from "./site/site.ts";
import { createState, type LocalDiscordOptions } from "./state/create-state.ts";
import type { LocalMessage } from "./state/messages.ts";
import type { State } from "./state/state.ts";
import { toWireChannel, toWireGuild } from "./state/wire-world.ts";
import type { GuildSetup, LocalGuild } from "./state/world.ts";
import type { WireAttachment, WireCommand } from "./wire.ts";

export interface MemberSetup {
	/** A server or its id; the first unless told. */
	readonly guild?: LocalGuild | string;
	readonly id?: string;
	readonly name?: string;
	readonly permissions?: bigint;
	readonly roles?: readonly string[];
	readonly locale?: string;
}

/**
 * Starts a stand-in for Discord on this machine, on a free port of 127.0.0.1.
 *
 * A discord.js client talks to it as to the real one, and people made with
 * `member()` talk to the bot. What the real Discord would refuse, it refuses,
 * and keeps in `violations`.
 *
 * @example
 * const discord = await startLocalDiscord();
 * const client = new Client({ intents: ["Guilds"], rest: { api: discord.url } });
 * await client.login(discord.token);
 * const answer = await discord.member().command("ask", { question: "who?" });
 */
export async function startLocalDiscord(
	options: LocalDiscordOptions = {},
): Promise<LocalDiscord> {
	const state = createState(options);
	const site = new Site(new Scene(state, options));
	const server = createHttpServer(state, site);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const { port } = server.address() as AddressInfo;
	state.attachments.origin = `http://127.0.0.1:${port}`;
	return new LocalDiscord(state, server, site);
}

/** A running stand-in for Discord; made by {@link startLocalDiscord}. */
export class LocalDiscord {
	readonly #state: State;
	readonly #server: Server;
	readonly #site: Site;

	constructor(state: State, server: Server, site: Site) {
		this.#state = state;
		this.#server = server;
		this.#site = site;
	}

	/** The address for discord.js: `new Client({ rest: { api: discord.url } })`. */
	get url(): string {
		return `${this.origin}/api`;
	}

	/** Where attachments are served from. */
	get origin(): string {
		return this.#state.attachments.origin;
	}

	/** The address of the page on which somebody can use the bot. */
	get pageUrl(): string {
		return `${this.origin}${this.#site.path}`;
	}

	get token(): string {
		return this.#state.token;
	}

	get applicationId(): string {
		return this.#state.applicationId;
	}

	get guilds(): LocalGuild[] {
		return [...this.#state.world.guilds.values()];
	}

	/** The commands registered for everywhere. */
	get commands(): WireCommand[] {
		return this.#state.commands.list();
	}

	guildCommands(guildId: string): WireCommand[] {
		return this.#state.commands.list(guildId);
	}

	/** The HTTP requests of the bot so far, oldest first; of many, the newest. */
	get requests(): readonly JournalRequest[] {
		return this.#state.journal.requests;
	}

	/** What the real Discord would have refused, so far; empty it with `length = 0`. */
	get violations(): Violation[] {
		return this.#state.journal.violations;
	}

	/** The sessions: how often a client identified and resumed, and how it ended. */
	get gateway(): Gateway {
		return this.#state.gateway;
	}

	/** Takes the bot into a server, or makes one available again. */
	addGuild(setup: GuildSetup | LocalGuild): LocalGuild {
		const { world, gateway } = this.#state;
		const known = setup.id ? world.guilds.get(setup.id) : undefined;
		const guild = known ?? world.addGuild(setup);
		guild.unavailable = false;
		gateway.dispatch("GUILD_CREATE", toWireGuild(guild, world.bot), guild.id);
		this.#state.changes.announce();
		return guild;
	}

	/** Removes the bot from a server, or makes the server unavailable for a while. */
	removeGuild(id: string, { unavailable = false } = {}): void {
		const { world, gateway } = this.#state;
		const guild = world.guilds.get(id);
		if (!guild) throw new Error(`no guild has the id ${id}`);
		if (unavailable) guild.unavailable = true;
		else world.removeGuild(guild);
		const event = unavailable ? { id, unavailable } : { id };
		gateway.dispatch("GUILD_DELETE", event, id);
		this.#state.changes.announce();
	}

	/** Makes somebody who acts in a server; the same `id` is the same user. */
	member(setup: MemberSetup = {}): Person {
		const guild = this.#findGuild(setup.guild);
		return new Person(this.#state, {
			user: this.#findUser(setup),
			guild,
			permissions: setup.permissions ?? 0n,
			roles: setup.roles ?? [],
			locale: setup.locale ?? "en-GB",
		});
	}

	/** Makes somebody who acts in the direct channel with the bot. */
	user(setup: Pick<MemberSetup, "id" | "name" | "locale"> = {}): Person {
		return new Person(this.#state, {
			user: this.#findUser(setup),
			guild: undefined,
			permissions: 0n,
			roles: [],
			locale: setup.locale ?? "en-GB",
		});
	}

	/** Uses a command in the direct channel with the bot. */
	async directCommand(
		person: Person,
		path: string,
		values: OptionValues = {},
		use: CommandUse = {},
	): Promise<Answer> {
		const { id, locale } = person;
		return await this.user({ id, locale }).command(path, values, use);
	}

	/** Makes somebody take direct messages from the bot, or none. */
	setReachable(userId: string, isReachable: boolean): void {
		const { unreachable } = this.#state.world;
		if (isReachable) unreachable.delete(userId);
		else unreachable.add(userId);
	}

	/** Sets what the bot may do in a channel, and tells it by CHANNEL_UPDATE. */
	setBotPermissions(channelId: string, permissions: bigint): void {
		const { world, gateway } = this.#state;
		const channel = world.channels.get(channelId);
		if (!channel) throw new Error(`no channel has the id ${channelId}`);
		channel.botPermissions = permissions;
		const event = toWireChannel(channel, world.bot);
		gateway.dispatch("CHANNEL_UPDATE", event, channel.guildId);
	}

	/** Lists what the bot posted in a channel without being asked. */
	posted(channelId: string): LocalMessage[] {
		return this.messagesIn(channelId).filter(
			({ author, interaction_metadata }) =>
				author.id === this.applicationId && !interaction_metadata,
		);
	}

	/** Lists the bot's direct messages to somebody. */
	directMessages(userId: string): LocalMessage[] {
		const { world } = this.#state;
		const user = world.users.get(userId);
		return user ? this.posted(world.directChannel(user).id) : [];
	}

	/** Lists all messages of a channel, private and deleted ones included. */
	messagesIn(channelId: string): LocalMessage[] {
		return this.#state.messages.in(channelId);
	}

	/** Returns the bytes of a file that the bot uploaded. */
	read(attachment: WireAttachment): Uint8Array {
		return this.#state.attachments.read(attachment);
	}

	/** Waits until something is so, looking again at every change. */
	until<T>(look: () => T, what: string, patienceMs?: number) {
		return this.#state.changes.until(look, what, patienceMs);
	}

	/** Waits until a client is connected with a session. */
	async connected(): Promise<void> {
		await this.until(() => this.gateway.isConnected, "a client to connect");
	}

	/** Waits until all global commands were registered at least once. */
	async registered(): Promise<void> {
		const { commands } = this.#state;
		await this.until(
			() => commands.overwrites > 0,
			"commands to be registered",
		);
	}

	/** Resolves at the next IDENTIFY; call it before what causes it. */
	async nextIdentify(): Promise<void> {
		const before = this.gateway.identifies;
		const isDone = () => this.gateway.identifies > before;
		await this.until(isDone, "a client to identify again");
	}

	/** Resolves at the next RESUME; call it before what causes it. */
	async nextResume(): Promise<void> {
		const before = this.gateway.resumes;
		await this.until(() => this.gateway.resumes > before, "a client to resume");
	}

	/** Cuts the connection as a broken network does; the session can be resumed. */
	dropSocket(): void {
		this.gateway.dropSocket();
	}

	/** Sends op 7. */
	askToReconnect(): void {
		this.gateway.askToReconnect();
	}

	/** Sends op 9. */
	invalidateSession({ resumable }: { resumable: boolean }): void {
		this.gateway.invalidateSession(resumable);
	}

	/** Lets the open connections hang: nothing comes from them any more. */
	silence(): void {
		this.gateway.silence();
	}

	/** Answers the next matching requests with an error instead. */
	failNext(fault: Fault): void {
		this.#state.faults.failNext(fault);
	}

	/** Answers the next matching requests with 429. */
	rateLimitNext(
		retryAfterSeconds: number,
		fault?: Parameters<typeof toRateLimit>[1],
	): void {
		this.failNext(toRateLimit(retryAfterSeconds, fault));
	}

	/** Holds the next matching request until the returned function is called. */
	holdNext(path: RegExp): Release {
		return this.#state.faults.holdNext(path);
	}

	/** Ends the 15 minutes of all interactions so far. */
	expireTokens(): void {
		this.#state.interactions.endAll();
	}

	async close(): Promise<void> {
		const { faults, interactions, gateway, changes } = this.#state;
		faults.releaseAll();
		this.#site.close();
		interactions.close();
		gateway.close();
		changes.abandon();
		const closed = new Promise((resolve) => this.#server.close(resolve));
		this.#server.closeAllConnections();
		await closed;
	}

	#findGuild(guild: LocalGuild | string | undefined): LocalGuild {
		const id = typeof guild === "string" ? guild : guild?.id;
		const found = id ? this.#state.world.guilds.get(id) : this.guilds[0];
		if (!found) throw new Error(`no guild has the id ${id}`);
		return found;
	}

	#findUser({ id, name }: Pick<MemberSetup, "id" | "name">) {
		const { world } = this.#state;
		const known = id ? world.users.get(id) : undefined;
		return known ?? world.addUser(name ?? "Somebody", id);
	}
}
