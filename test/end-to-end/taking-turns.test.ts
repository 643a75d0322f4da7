import { expect, it, onTestFinished } from "vitest";
import type { Desk } from "../../src/answer/desk.ts";
import type { Models } from "../../src/model/models.ts";
import { NetworkPool } from "../../src/model/network-pool.ts";
import { PooledModels } from "../../src/model/pooled-models.ts";
import { withTemporaryDesk } from "../../src/tools/temporary-desk.ts";
import { toArticle } from "../answer/located.ts";

const BUSY = "one";
const OTHER = "two";
const MANY = 60;

/** At most so many questions of the busy server are answered before. */
const FEW = 5;

const EXAMPLES = Array.from({ length: 30 }, (_, at) =>
	toArticle(`Ferry ${at}`, `On day ${at} the ferry to Skerry was cancelled.`),
);

/** Models behind the same queue as in the bot, but quick. */
async function startPool(): Promise<Models> {
	const pool = await NetworkPool.start({
		folder: "",
		workers: 2,
		script: new URL("quick-worker.ts", import.meta.url),
		onFault: () => {},
	});
	onTestFinished(() => pool.close());
	return new PooledModels(pool, "stand-in");
}

function ask(desk: Desk, server: string, at: number) {
	const question = `was the ferry to Skerry cancelled on day ${at}`;
	return desk.ask(server, { question, article: null });
}

/** Asks many times in one server, then once in another: how many come first? */
function countBefore(models: Models | null): Promise<number> {
	return withTemporaryDesk({ examples: EXAMPLES, models }, async (stage) => {
		const { desk } = stage;
		for (const server of [BUSY, OTHER]) {
			await stage.open(server);
			await stage.encoded(server);
		}
		let answered = 0;
		const many = Array.from({ length: MANY }, async (_, at) => {
			await ask(desk, BUSY, at);
			answered++;
		});
		await ask(desk, OTHER, 0);
		const before = answered;
		await Promise.all(many);
		return before;
	});
}

it("answers another server soon, however many questions one has", async () => {
	expect(await countBefore(await startPool())).toBeLessThan(FEW);
});

it("does so by words only, too", async () => {
	expect(await countBefore(null)).toBeLessThan(FEW);
});
