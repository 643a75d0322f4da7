import { once } from "node:events";
import { Server } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";

export const LOOPBACK = "127.0.0.1";

/**
 * Runs what starts a server, and holds it to this machine.
 *
 * The twin listens on every interface and has no option for that, so what it
 * calls is replaced while it starts.
 */
export async function listenOnLoopback(
	start: () => Promise<void>,
): Promise<Server> {
	const started = Promise.withResolvers<Server>();
	const { listen } = Server.prototype;
	Server.prototype.listen = function (this: Server, ...args: unknown[]) {
		started.resolve(this);
		const where = { port: Number(args[0]), host: LOOPBACK };
		return Reflect.apply(listen, this, [where, args.at(-1)]);
	} as typeof listen;
	try {
		await start();
	} finally {
		Server.prototype.listen = listen;
	}
	return started.promise;
}

/** The addresses of this machine at which a port is open to anybody else. */
export async function findOpenAddresses(port: number): Promise<string[]> {
	const others = Object.values(networkInterfaces())
		.flatMap((found) => found ?? [])
		.map(({ address }) => address)
		.filter((address) => address !== LOOPBACK);
	const tried = await Promise.all(others.map((host) => isOpen(host, port)));
	return others.filter((_, index) => tried[index]);
}

async function isOpen(host: string, port: number): Promise<boolean> {
	const socket = connect({ host, port });
	try {
		await once(socket, "connect");
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}
