import type { WebSocket } from "ws";

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

/** Discord's sharding: by the guild's id; what has no guild goes to shard 0. */
export function belongsTo(
	{ shard }: Session,
	guildId: string | undefined,
): boolean {
	const [number, count] = shard;
	const home = guildId ? (BigInt(guildId) >> 22n) % BigInt(count) : 0n;
	return home === BigInt(number);
}
