import { describe, expect, it } from "vitest";
import { type Place, TaskQueue } from "../../src/model/task-queue.ts";

interface Named extends Place {
	readonly name: string;
}

/** "a1" is the first task of server a. */
function toTask(name: string, urgency: Place["urgency"] = "question"): Named {
	return { name, server: name.charAt(0), urgency };
}

function fill(...names: readonly string[]): TaskQueue<Named> {
	const queue = new TaskQueue<Named>();
	for (const name of names) queue.add(toTask(name));
	return queue;
}

const drain = (queue: TaskQueue<Named>) =>
	queue.clear().map(({ name }) => name);

describe("TaskQueue", () => {
	it("gives a server's tasks in their order", () => {
		expect(drain(fill("a1", "a2", "a3"))).toEqual(["a1", "a2", "a3"]);
	});

	it("gives each server its turn, however much another has", () => {
		const queue = fill("a1", "a2", "a3", "a4", "b1", "b2", "c1");
		expect(drain(queue)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3", "a4"]);
	});

	it("puts a server that comes while others wait at the end of the line", () => {
		const queue = fill("a1", "a2", "b1", "b2");
		expect(queue.take()?.name).toBe("a1");
		queue.add(toTask("c1"));
		expect(drain(queue)).toEqual(["b1", "a2", "c1", "b2"]);
	});

	it("gives texts when no question waits", () => {
		const queue = new TaskQueue<Named>();
		queue.add(toTask("a1", "text"));
		queue.add(toTask("b1", "text"));
		queue.add(toTask("a2", "question"));
		expect(drain(queue)).toEqual(["a2", "a1", "b1"]);
	});

	it("puts back a task before the others of its server", () => {
		const queue = fill("a1", "a2");
		const task = queue.take();
		if (task) queue.putBack(task);
		expect(drain(queue)).toEqual(["a1", "a2"]);
	});

	it("takes out a task that is no longer wanted", () => {
		const queue = fill("a1", "b1");
		const task = toTask("a2");
		queue.add(task);
		queue.remove(task);
		queue.remove(task);
		expect(drain(queue)).toEqual(["a1", "b1"]);
	});

	it("keeps nothing of a server whose tasks were all taken out", () => {
		const queue = new TaskQueue<Named>();
		const task = toTask("a1");
		queue.add(task);
		queue.remove(task);
		expect(queue.take()).toBeUndefined();
		expect(drain(queue)).toEqual([]);
	});
});
