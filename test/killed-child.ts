import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Runs a script that counts up, printing each number once its work is done,
 * and kills it in the middle of it.
 *
 * @param script is given the folder and the number to begin with
 * @param count so many are done at least
 * @returns the last number that was printed
 */
export async function countUntilKilled(
	script: string,
	folder: string,
	{ from, count }: { readonly from: number; readonly count: number },
): Promise<number> {
	const child = spawn(process.execPath, [script, folder, String(from)], {
		stdio: ["ignore", "pipe", "ignore"],
	});
	const gone = once(child, "exit");
	let acknowledged = from - 1;
	for await (const line of createInterface(child.stdout)) {
		acknowledged = Number(line);
		if (acknowledged >= from + count) child.kill("SIGKILL");
	}
	await gone;
	return acknowledged;
}
