import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What looking for damage found; "unknown": it took too long, or failed. */
export type Integrity = "whole" | "damaged" | "unknown";

/** Enough for a gigabyte on a small machine. */
const MILLISECONDS_TO_CHECK = 10_000;

/** How the child ends that found damage; Node itself ends with less. */
export const DAMAGED = 100;

const CHILD = fileURLToPath(new URL("integrity-child.ts", import.meta.url));

/**
 * Looks through a database for damage while the bot uses it.
 *
 * A process of its own does, because SQLite works at a stretch: here it would
 * keep everybody waiting, and in a thread it couldn't be stopped.
 */
export async function checkIntegrity(
	file: string,
	milliseconds = MILLISECONDS_TO_CHECK,
): Promise<Integrity> {
	const child = spawn(process.execPath, [CHILD, file], {
		env: {},
		stdio: "ignore",
		timeout: milliseconds,
		killSignal: "SIGKILL",
	});
	const kill = () => child.kill("SIGKILL");
	process.once("exit", kill);
	try {
		const [code] = await once(child, "close");
		if (code === 0) return "whole";
		return code === DAMAGED ? "damaged" : "unknown";
	} catch {
		return "unknown";
	} finally {
		process.off("exit", kill);
	}
}
