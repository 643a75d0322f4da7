import { ModelError } from "./models.ts";
import type { NetworkTask, ResultOf } from "./network-task.ts";
import {
	NetworkThread,
	type NetworkThreadOptions,
	WorkerDeath,
} from "./network-thread.ts";
import { type Place, TaskQueue } from "./task-queue.ts";

export interface NetworkPoolOptions extends NetworkThreadOptions {
	readonly workers: number;
	/** Told of each worker that died, and if they are given up. */
	readonly onFault: (fault: ModelError) => void;
}

/** A task whose worker died is tried so often. */
const MAX_TRIES = 2;

/** So many workers may die within a minute before all are given up. */
const MAX_DEATHS = 5;
const MINUTE = 60_000;

interface Job extends Place {
	readonly task: NetworkTask;
	readonly signal: AbortSignal | undefined;
	readonly settled: PromiseWithResolvers<ResultOf<NetworkTask>>;
	tries: number;
}

/**
 * A few worker threads that share a queue, each with one task at a time.
 *
 * A worker that dies is replaced and its task done once more. If they die again
 * and again, all are given up, and everything is refused at once.
 */
export class NetworkPool {
	readonly #options: NetworkPoolOptions;
	readonly #queue = new TaskQueue<Job>();
	readonly #threads = new Set<NetworkThread>();
	readonly #idle = new Set<NetworkThread>();
	/** When workers died, in the last minute. */
	#deaths: number[] = [];
	/** Why nothing is done any more. */
	#end: ModelError | undefined;

	/** Resolves when all workers are ready. @throws ModelError if one can't be */
	static async start(options: NetworkPoolOptions): Promise<NetworkPool> {
		const pool = new NetworkPool(options);
		const workers = Array.from({ length: options.workers });
		try {
			await Promise.all(workers.map(() => pool.#hire()));
		} catch (error) {
			await pool.close();
			throw error;
		}
		return pool;
	}

	private constructor(options: NetworkPoolOptions) {
		this.#options = options;
	}

	get workers(): number {
		return this.#options.workers;
	}

	/**
	 * Does a task when it is its turn.
	 *
	 * @throws ModelError also when the signal fires
	 */
	async run<Task extends NetworkTask>(
		task: Task,
		{ server, urgency }: Place,
		signal?: AbortSignal,
	): Promise<ResultOf<Task>> {
		if (this.#end) throw this.#end;
		if (signal?.aborted) throw toDropped(signal);
		const settled = Promise.withResolvers<ResultOf<NetworkTask>>();
		const job: Job = { task, server, urgency, signal, settled, tries: 0 };
		const drop = () => this.#drop(job);
		signal?.addEventListener("abort", drop);
		this.#queue.add(job);
		this.#assign();
		try {
			return (await settled.promise) as ResultOf<Task>;
		} finally {
			signal?.removeEventListener("abort", drop);
		}
	}

	/** Stops the workers and rejects all that is waited for. */
	async close(): Promise<void> {
		await this.#stop(new ModelError("The models are closed."));
	}

	/** Takes on a worker and lets it work when it is ready. */
	async #hire(): Promise<void> {
		const thread = new NetworkThread(this.#options);
		this.#threads.add(thread);
		try {
			await thread.ready;
		} catch (error) {
			this.#threads.delete(thread);
			throw error;
		}
		thread.gone.then((death) => this.#bury(thread, death));
		this.#idle.add(thread);
		this.#assign();
	}

	#bury(thread: NetworkThread, death: WorkerDeath): void {
		this.#threads.delete(thread);
		this.#idle.delete(thread);
		this.#replace(death);
	}

	async #replace(fault: ModelError): Promise<void> {
		if (this.#end) return;
		this.#options.onFault(fault);
		const now = performance.now();
		this.#deaths = this.#deaths.filter((time) => now - time < MINUTE);
		this.#deaths.push(now);
		if (this.#deaths.length >= MAX_DEATHS) return this.#giveUp(fault);
		await this.#hire().catch((error) => this.#replace(error));
	}

	async #giveUp(last: ModelError): Promise<void> {
		const end = new ModelError(
			`The models are given up until the next start: ${MAX_DEATHS} workers died within a minute. The last: ${last.message}`,
		);
		this.#options.onFault(end);
		await this.#stop(end);
	}

	async #stop(end: ModelError): Promise<void> {
		this.#end ??= end;
		for (const { settled } of this.#queue.clear()) settled.reject(this.#end);
		await Promise.all([...this.#threads].map((thread) => thread.stop()));
	}

	/** Gives tasks to workers as long as there are both. */
	#assign(): void {
		for (const thread of this.#idle) {
			const job = this.#queue.take();
			if (!job) return;
			this.#idle.delete(thread);
			void this.#work(thread, job);
		}
	}

	async #work(thread: NetworkThread, job: Job): Promise<void> {
		try {
			job.tries++;
			job.settled.resolve(await thread.run(job.task));
		} catch (error) {
			if (error instanceof WorkerDeath) return this.#redo(job, error);
			job.settled.reject(error);
		}
		this.#idle.add(thread);
		this.#assign();
	}

	#redo(job: Job, death: WorkerDeath): void {
		const end = this.#end ?? (job.tries < MAX_TRIES ? undefined : death);
		if (end) job.settled.reject(end);
		else if (!job.signal?.aborted) {
			this.#queue.putBack(job);
			this.#assign();
		}
	}

	#drop(job: Job): void {
		this.#queue.remove(job);
		job.settled.reject(toDropped(job.signal));
	}
}

function toDropped(signal: AbortSignal | undefined): ModelError {
	return new ModelError("The work was dropped, as was asked.", {
		cause: signal?.reason,
	});
}
