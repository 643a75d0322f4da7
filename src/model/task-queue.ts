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
	/** For each urgency, the tasks of each server; whose turn it is stands first. */
	readonly #tasks = {
		question: new Map<string, Task[]>(),
		text: new Map<string, Task[]>(),
	};

	add(task: Task): void {
		this.#of(task).push(task);
	}

	/** Puts back a task that was taken: it is the first of its server again. */
	putBack(task: Task): void {
		this.#of(task).unshift(task);
	}

	/** Undefined when there is none. */
	take(): Task | undefined {
		return takeTurn(this.#tasks.question) ?? takeTurn(this.#tasks.text);
	}

	/** Takes out one task, if it is there. */
	remove(task: Task): void {
		const tasks = this.#tasks[task.urgency];
		const others = tasks.get(task.server)?.filter((one) => one !== task);
		if (others?.length) tasks.set(task.server, others);
		else tasks.delete(task.server);
	}

	/** Takes out all. */
	clear(): Task[] {
		return [...toAll(() => this.take())];
	}

	#of({ server, urgency }: Place): Task[] {
		const tasks = this.#tasks[urgency];
		const own = tasks.get(server) ?? [];
		tasks.set(server, own);
		return own;
	}
}

/** A server that had its turn goes to the end of the line. */
function takeTurn<Task>(tasks: Map<string, Task[]>): Task | undefined {
	const [server, own] = tasks.entries().next().value ?? ["", []];
	const task = own.shift();
	tasks.delete(server);
	if (own.length > 0) tasks.set(server, own);
	return task;
}

function* toAll<Task>(take: () => Task | undefined): Generator<Task> {
	for (let task = take(); task !== undefined; task = take()) yield task;
}
