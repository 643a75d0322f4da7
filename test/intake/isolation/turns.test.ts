import { expect, it } from "vitest";
import { Turns } from "../../../src/intake/isolation/turns.ts";

it("runs so many at a time, the others in the order in which they came", async () => {
	const turns = new Turns(2);
	const started: number[] = [];
	const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
	const done = ends.map(({ promise }, number) =>
		turns.take(async () => {
			started.push(number);
			await promise;
			return number;
		}),
	);
	expect(started).toEqual([0, 1]);
	ends[1]?.resolve();
	await done[1];
	await expect.poll(() => started).toEqual([0, 1, 2]);
	for (const { resolve } of ends) resolve();
	expect(await Promise.all(done)).toEqual([0, 1, 2, 3, 4]);
});

it("gives a turn on when a task throws", async () => {
	const turns = new Turns(1);
	const broken = turns.take(async () => {
		throw new Error("no");
	});
	const next = turns.take(async () => "next");
	await expect(broken).rejects.toThrow("no");
	expect(await next).toBe("next");
});
