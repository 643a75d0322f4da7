import { checkModelFiles } from "./model-files.ts";
import type { ModelError, Models } from "./models.ts";
import { NetworkPool } from "./network-pool.ts";
import { PooledModels } from "./pooled-models.ts";

export interface LoadOptions {
	/** With the networks, their tokenizer and their hashes. */
	readonly folder: string;
	/** Threads that run the networks, each with its own copy of them. */
	readonly workers?: number;
	/** Told of each worker that died, and if they are given up. */
	readonly onFault?: (fault: ModelError) => void;
	/** The code of the workers, in tests another. */
	readonly script?: URL;
}

const WORKER = new URL("network-worker.ts", import.meta.url);

/**
 * Loads the models, checked, into worker threads.
 *
 * @throws ModelError with one line for the operator: a file is missing or isn't
 * the one it should be, or this machine can't run them
 */
export async function loadModels({
	folder,
	workers = 2,
	onFault = () => {},
	script = WORKER,
}: LoadOptions): Promise<Models> {
	const encoderHash = await checkModelFiles(folder);
	const pool = await NetworkPool.start({ folder, workers, onFault, script });
	return new PooledModels(pool, encoderHash);
}
