import type { PassageToRead, Reading } from "./models.ts";

export interface EncodeTask {
	readonly kind: "encode";
	readonly text: string;
}

export interface ReadTask {
	readonly kind: "read";
	readonly question: string;
	readonly passage: PassageToRead;
}

/** One run of one network: what a worker is sent. */
export type NetworkTask = EncodeTask | ReadTask;

export type ResultOf<Task extends NetworkTask> = Task extends EncodeTask
	? Float32Array
	: Reading;

/**
 * What a worker says: once when it has loaded (a result of null) or can't, and
 * once for each task. A fault is one line.
 */
export type WorkerMessage =
	| { readonly result: Float32Array | Reading | null }
	| { readonly fault: string };

/** What a worker begins with. */
export interface WorkerStart {
	readonly folder: string;
	/** Of the StopGuard. */
	readonly guard: SharedArrayBuffer;
}
