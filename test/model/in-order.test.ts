import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/model/in-order.ts";

/** Work that is done when it is told to be. */
class Stage {
	readonly begun: number[] = [];
	readonly #works = new Map<number, PromiseWithResolvers<string>>();

	readonly work = (item: number): Promise<string> => {
		this.begun.push(item);
		const work = Promise.withResolvers<string>();
		this.#works.set(item, work);
		return work.promise;
	};

	finish(item: number): void {
		this.#works.get(item)?.resolve(`result ${item}`);
	}

	fail(item: number): void {
		this.#works.get(item)?.reject(new Error(`fault ${item}`));
	}
}

describe("inOrder", () => {
	it("yields in the items' order, whichever is done first", async () => {
		const stage = new Stage();
		const results = inOrder([1, 2], stage.work, 2);
		const first = results.next();
		stage.finish(2);
		stage.finish(1);
		expect(await first).toEqual({ done: false, value: "result 1" });
		expect((await results.next()).value).toBe("result 2");
		expect((await results.next()).done).toBe(true);
	});

	it("begins only so many ahead", async () => {
		const stage = new Stage();
		const results = inOrder([1, 2, 3, 4, 5], stage.work, 2);
		const first = results.next();
		expect(stage.begun).toEqual([1, 2]);
		stage.finish(1);
		await first;
		void results.next();
		expect(stage.begun).toEqual([1, 2, 3]);
	});

	it("throws when the turn of one that failed comes, and not before", async () => {
		const stage = new Stage();
		const results = inOrder([1, 2], stage.work, 2);
		const first = results.next();
		stage.fail(2);
		await nextTurn();
		stage.finish(1);
		expect((await first).value).toBe("result 1");
		await expect(results.next()).rejects.toThrow("fault 2");
	});

	it("leaves alone what failed after the reader has left", async () => {
		const stage = new Stage();
		const results = inOrder([1, 2], stage.work, 2);
		const first = results.next();
		stage.finish(1);
		await first;
		await results.return(undefined);
		stage.fail(2);
		await nextTurn();
	});
});
