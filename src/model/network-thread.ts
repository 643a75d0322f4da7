import { Worker } from "node:worker_threads";
import { ModelError } from "./models.ts";
import type {
	NetworkTask,
	ResultOf,
	WorkerMessage,
	WorkerStart,
} from "./network-task.ts";
import { StopGuard } from "./stop-guard.ts";

/** Where a worker finds its code and its files. */
export interface NetworkThreadOptions {
	/** The folder of the models' files. */
	readonly folder: string;
	/** The code of the worker, in tests another. */
	readonly script: URL;
}

/** For JavaScript's objects (20 are used); the networks lie outside. */
const MAX_HEAP_MEGABYTES = 128;

/** The worker is gone, and what it was doing isn't done. */
export class WorkerDeath extends ModelError {}

/** A worker thread that has the networks, as the main thread sees it. */
export class NetworkThread {
	/** Resolves when it can work. Rejects with a ModelError if it never will. */
	readonly ready: Promise<void>;
	/** Resolves, when it is gone, with the reason. */
	readonly gone: Promise<WorkerDeath>;
	readonly #guard = new StopGuard();
	readonly #worker: Worker;
	#death: WorkerDeath | undefined;
	#error: Error | undefined;
	#answer = Promise.withResolvers<ResultOf<NetworkTask> | null>();

	constructor({ folder, script }: NetworkThreadOptions) {
		const start: WorkerStart = { folder, guard: this.#guard.memory };
		this.#worker = new Worker(script, {
			workerData: start,
			env: {},
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
		});
		this.ready = this.#answer.promise.then(() => undefined);
		this.gone = this.#watch();
	}

	/** Does one task; only one at a time. @throws ModelError, WorkerDeath */
	async run<Task extends NetworkTask>(task: Task): Promise<ResultOf<Task>> {
		if (this.#death) throw this.#death;
		this.#answer = Promise.withResolvers();
		this.#worker.postMessage(task);
		return (await this.#answer.promise) as ResultOf<Task>;
	}

	/** Stops it as soon as that is safe; what it was doing is rejected. */
	async stop(): Promise<void> {
		await this.#guard.stop();
		await this.#worker.terminate();
	}

	#watch(): Promise<WorkerDeath> {
		const beforeExit = () => this.#guard.stopNow();
		process.once("exit", beforeExit);
		this.#worker.on("message", (message) => this.#take(message));
		this.#worker.once("error", (error) => {
			this.#error = error as Error;
		});
		return new Promise((resolve) => {
			this.#worker.once("exit", (code) => {
				process.off("exit", beforeExit);
				resolve(this.#end(this.#error?.message ?? `exit code ${code}`));
			});
		});
	}

	#take(message: WorkerMessage): void {
		if ("fault" in message) this.#answer.reject(new ModelError(message.fault));
		else this.#answer.resolve(message.result);
	}

	#end(reason: string): WorkerDeath {
		const line = reason.split("\n", 1)[0];
		this.#death = new WorkerDeath(`A worker of the models died: ${line}`);
		this.#answer.reject(this.#death);
		return this.#death;
	}
}
