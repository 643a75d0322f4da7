import type { WebSocket } from "ws";

/** How many events are kept for a client that resumes, the newest. */
const MAX_KEPT_EVENTS = 5000;

interface Sent {
	readonly s: number;
	readonly t: string;
	readonly d: unknown;
}

/** What outlives a connection: the events that a client may have missed. */
export interface Session {
	readonly id: string;
	readonly intents: number;
	readonly shard: readonly [number, number];
	readonly events: Sent[];
	/** The number of the last event. */
	sequence: number;
	connection: Connection | undefined;
}

export interface Connection {
	readonly socket: WebSocket;
	session: Session | undefined;
	/** Open, but nothing comes from it any more. */
	silent: boolean;
}

/** Sends to an open connection; while it hangs, what is sent is lost. */
export function transmit({ socket, silent }: Connection, packet: object): void {
	if (!silent) socket.send(JSON.stringify({ s: null, t: null, ...packet }));
}

/** Numbers an event of a session, and keeps it for a resume. */
export function record(session: Session, type: string, data: unknown): Sent {
	session.sequence += 1;
	const event = { s: session.sequence, t: type, d: data };
	session.events.push(event);
	if (session.events.length > MAX_KEPT_EVENTS) session.events.shift();
	return event;
}

/** Lists what a client missed after an event; nothing if not all of it is kept. */
export function findMissed(
	{ events, sequence }: Session,
	last: number,
): Sent[] | undefined {
	const missed = events.filter(({ s }) => s > last);
	return missed.length === sequence - last ? missed : undefined;
}

/** Discord's sharding: by the guild's id; what has no guild goes to shard 0. */
export function belongsTo(
	{ shard }: Session,
	guildId: string | undefined,
): boolean {
	const [number, count] = shard;
	const home = guildId ? (BigInt(guildId) >> 22n) % BigInt(count) : 0n;
	return home === BigInt(number);
}
