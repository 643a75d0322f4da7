import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";

const MILLISECONDS_BETWEEN = 100;

/**
 * Kills a process as soon as it takes more memory than it may.
 *
 * V8 limits its own objects, but not the buffers into which a file is
 * decompressed. Only Linux tells simply how much a process takes; elsewhere
 * this does nothing, and the time that it has is the limit.
 *
 * @returns what ends the watch and says whether the process was killed
 */
export function guardMemory(
	child: ChildProcess,
	megabytes: number,
): () => boolean {
	let killed = false;
	const check = async () => {
		const taken = await readMegabytes(child.pid);
		if (taken > megabytes && child.exitCode === null)
			killed = child.kill("SIGKILL") || killed;
	};
	const timer = setInterval(() => void check(), MILLISECONDS_BETWEEN);
	return () => {
		clearInterval(timer);
		return killed;
	};
}

/** 0 where it can't be told, or when the process is gone. */
async function readMegabytes(pid: number | undefined): Promise<number> {
	try {
		const status = await readFile(`/proc/${pid}/status`, "utf8");
		return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
