import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Changes } from "../state/changes.ts";
import { toWireGuild } from "../state/wire-world.ts";
import type { World } from "../state/world.ts";
import { type Json, Opcode } from "../wire.ts";
import {
	belongsTo,
	type Connection,
	findMissed,
	record,
	type Session,
	transmit,
} from "./session.ts";

const API_VERSION = 10;
/** The largest packet that Discord takes from a client. */
const MAX_PACKET_BYTES = 4096;
const GUILDS_INTENT = 1;
/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

const CloseCode = {
	notReadable: 4002,
	notAuthenticated: 4003,
	authenticationFailed: 4004,
	disallowedIntents: 4014,
} as const;

export interface GatewayOptions {
	readonly token: string;
	readonly applicationId: string;
	readonly heartbeatIntervalMs: number;
	/** Which privileged intents are switched on, as bits. */
	readonly privilegedIntents: number;
	readonly world: World;
	readonly changes: Changes;
	readonly url: () => string;
}

/** The WebSocket side of Discord: sessions, events, and what can go wrong with them. */
export class Gateway {
	readonly #sockets = new WebSocketServer({
		noServer: true,
		maxPayload: MAX_PACKET_BYTES,
	});
	readonly #connections = new Set<Connection>();
	readonly #sessions = new Map<string, Session>();
	readonly #options: GatewayOptions;
	#nextCloseCode: number | undefined;
	/** How many times a client has identified, and resumed. */
	identifies = 0;
	resumes = 0;
	heartbeats = 0;
	/** The last code that a connection was closed with, by either side. */
	lastCloseCode: number | undefined;

	constructor(options: GatewayOptions) {
		this.#options = options;
	}

	/** Makes a WebSocket of a connection that asks for it. */
	accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#sockets.handleUpgrade(request, socket, head, (webSocket) =>
			this.#welcome(webSocket),
		);
	}

	/** Whether somebody has a session, connected or about to resume. */
	get hasSession(): boolean {
		return this.#sessions.size > 0;
	}

	get isConnected(): boolean {
		return [...this.#sessions.values()].some(({ connection }) => connection);
	}

	/** Sends an event to every session it belongs to, or keeps it for the resume. */
	dispatch(type: string, data: unknown, guildId?: string): void {
		const isAboutGuild = type !== "INTERACTION_CREATE";
		for (const session of this.#sessions.values()) {
			if (isAboutGuild && (session.intents & GUILDS_INTENT) === 0) continue;
			if (belongsTo(session, guildId)) this.#send(session, type, data);
		}
	}

	/** Cuts the connections, as a broken network does; sessions stay. */
	dropSocket(): void {
		for (const { socket } of this.#connections) socket.terminate();
	}

	/** Closes the connections with a code of Discord's. */
	closeSocket(code: number): void {
		for (const { socket } of this.#connections) socket.close(code);
	}

	/** Refuses the next IDENTIFY with a close code. */
	closeNextIdentify(code: number): void {
		this.#nextCloseCode = code;
	}

	/** Sends op 7: the clients shall reconnect and resume. */
	askToReconnect(): void {
		this.#sendToAll({ op: Opcode.reconnect, d: null });
	}

	/** Sends op 9; a session that can't be resumed is forgotten. */
	invalidateSession(isResumable: boolean): void {
		this.#sendToAll({ op: Opcode.invalidSession, d: isResumable });
		if (!isResumable) this.#sessions.clear();
	}

	/** Lets the open connections hang: they stay open, but say nothing more. */
	silence(): void {
		for (const connection of this.#connections) connection.silent = true;
	}

	close(): void {
		this.#sessions.clear();
		this.dropSocket();
		this.#sockets.close();
	}

	#welcome(socket: WebSocket): void {
		const connection: Connection = {
			socket,
			session: undefined,
			silent: false,
		};
		this.#connections.add(connection);
		socket.on("message", (data) => this.#receive(connection, data));
		socket.on("close", (code) => this.#leave(connection, code));
		socket.on("error", () => socket.terminate());
		const heartbeat_interval = this.#options.heartbeatIntervalMs;
		transmit(connection, { op: Opcode.hello, d: { heartbeat_interval } });
	}

	#leave(connection: Connection, code: number): void {
		this.#connections.delete(connection);
		this.lastCloseCode = code;
		const { session } = connection;
		if (session?.connection === connection) {
			session.connection = undefined;
			// Closing normally ends the session; anything else may be resumed.
			if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
		}
		this.#options.changes.announce();
	}

	#receive(connection: Connection, raw: RawData): void {
		const { op, d } = parse(raw);
		if (connection.silent) return;
		if (op === Opcode.identify) this.#identify(connection, d);
		else if (op === Opcode.resume) this.#resume(connection, d);
		else if (op === Opcode.heartbeat) {
			this.heartbeats += 1;
			transmit(connection, { op: Opcode.heartbeatAcknowledged });
		} else if (op < 0) connection.socket.close(CloseCode.notReadable);
		else if (!connection.session) {
			connection.socket.close(CloseCode.notAuthenticated);
		}
		this.#options.changes.announce();
	}

	#identify(connection: Connection, data: Json): void {
		const code = this.#findRefusal(data);
		if (code) {
			connection.socket.close(code);
			return;
		}
		this.identifies += 1;
		const session: Session = {
			id: randomBytes(16).toString("hex"),
			intents: Number(data.intents),
			shard: (data.shard ?? [0, 1]) as [number, number],
			events: [],
			sequence: 0,
			connection,
		};
		connection.session = session;
		this.#sessions.set(session.id, session);
		this.#greet(session);
	}

	#findRefusal(data: Json): number | undefined {
		const code = this.#nextCloseCode;
		this.#nextCloseCode = undefined;
		if (code) return code;
		const { token, privilegedIntents } = this.#options;
		if (data.token !== token) return CloseCode.authenticationFailed;
		const asked = Number(data.intents) & PRIVILEGED_INTENTS;
		if ((asked & ~privilegedIntents) !== 0) return CloseCode.disallowedIntents;
		return undefined;
	}

	#greet(session: Session): void {
		const { world, applicationId, url } = this.#options;
		const guilds = [...world.guilds.values()].filter(({ id }) =>
			belongsTo(session, id),
		);
		this.#send(session, "READY", {
			v: API_VERSION,
			user: world.bot,
			guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
			session_id: session.id,
			resume_gateway_url: url(),
			shard: session.shard,
			application: { id: applicationId, flags: 0 },
			session_type: "normal",
			private_channels: [],
			relationships: [],
			_trace: [],
		});
		if ((session.intents & GUILDS_INTENT) === 0) return;
		for (const guild of guilds) {
			if (guild.unavailable) continue;
			this.#send(session, "GUILD_CREATE", toWireGuild(guild, world.bot));
		}
	}

	#resume(connection: Connection, data: Json): void {
		const session = this.#sessions.get(String(data.session_id));
		const missed = session && findMissed(session, Number(data.seq));
		if (!missed || data.token !== this.#options.token) {
			transmit(connection, { op: Opcode.invalidSession, d: false });
			return;
		}
		this.resumes += 1;
		connection.session = session;
		session.connection = connection;
		for (const event of missed) {
			transmit(connection, { op: Opcode.dispatch, ...event });
		}
		this.#send(session, "RESUMED", { _trace: [] });
	}

	#send(session: Session, type: string, data: unknown): void {
		const event = record(session, type, data);
		if (!session.connection) return;
		transmit(session.connection, { op: Opcode.dispatch, ...event });
	}

	#sendToAll(packet: Json): void {
		for (const connection of this.#connections) transmit(connection, packet);
	}
}

/** Reads a packet; what is none gets the opcode -1. */
function parse(raw: RawData): { op: number; d: Json } {
	try {
		const { op, d } = JSON.parse(String(raw));
		if (typeof op !== "number") return { op: -1, d: {} };
		return { op, d: typeof d === "object" && d !== null ? d : {} };
	} catch {
		return { op: -1, d: {} };
	}
}
