import fc from "fast-check";
import { expect, it } from "vitest";
import { TurnQueue } from "../src/turn-queue.ts";

const server = fc.constantFrom("a", "b", "c", "d");

it("lets nobody wait longer than one turn of each other server", () => {
	fc.assert(
		fc.property(fc.array(server), server, (waiting, last) => {
			const queue = new TurnQueue<string>();
			for (const one of waiting) if (one !== last) queue.add(one, one);
			queue.add(last, "last");
			const others = new Set(waiting.filter((one) => one !== last));
			const before = Array.from(others, () => queue.take());
			expect(new Set(before)).toEqual(others);
			expect(queue.take()).toBe("last");
		}),
	);
});

it("gives everything once, each server's in its order", () => {
	fc.assert(
		fc.property(fc.array(server), (servers) => {
			const queue = new TurnQueue<string>();
			const items = servers.map((name, at) => `${name}${at}`);
			for (const item of items) queue.add(item.charAt(0), item);
			const taken = items.map(() => queue.take() ?? "");
			expect(queue.take()).toBeUndefined();
			for (const name of servers) {
				const isOwn = (item: string) => item.startsWith(name);
				expect(taken.filter(isOwn)).toEqual(items.filter(isOwn));
			}
		}),
	);
});
