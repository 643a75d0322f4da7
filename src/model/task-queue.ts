import { TurnQueue } from "../turn-queue.ts";

/** Whose a task is, and whether somebody waits for an answer. */
export interface Place {
	readonly server: string;
	readonly urgency: "question" | "text";
}

/**
 * Decides which task is next: questions before all else, and among the servers
 * that have any, each in its turn, however many tasks another has.
 */
export class TaskQueue<Task extends Place> {
	readonly #tasks = {
		question: new TurnQueue<Task>(),
		text: new TurnQueue<Task>(),
	};

	add(task: Task): void {
		this.#tasks[task.urgency].add(task.server, task);
	}

	/** Puts back a task that was taken: it is the first of its server again. */
	putBack(task: Task): void {
		this.#tasks[task.urgency].putBack(task.server, task);
	}

	/** Undefined when there is none. */
	take(): Task | undefined {
		return this.#tasks.question.take() ?? this.#tasks.text.take();
	}

	/** Takes out one task, if it is there. */
	remove(task: Task): void {
		this.#tasks[task.urgency].remove(task.server, task);
	}

	/** Takes out all. */
	clear(): Task[] {
		return [...toAll(() => this.take())];
	}
}

function* toAll<Task>(take: () => Task | undefined): Generator<Task> {
	for (let task = take(); task !== undefined; task = take()) yield task;
}
