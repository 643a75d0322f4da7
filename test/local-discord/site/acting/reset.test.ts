import { afterEach, describe, expect, it } from "vitest";
import { type Stage, startStage } from "../../connected-client.ts";
import { PageClient } from "../../page-client.ts";

let stage: Stage;
let page: PageClient;

async function begin(onReset?: () => Promise<void>): Promise<void> {
	const commands = [{ name: "ask", description: "Asks" }];
	stage = await startStage(commands, onReset ? { onReset } : {});
	page = await new PageClient(stage.discord).listen();
}

afterEach(async () => {
	page.close();
	await stage.close();
});

const reset = () => page.act({ kind: "reset" });
const write = (text: string) => {
	const place = page.place();
	return page.act({ kind: "write", place, text, files: [] });
};

describe("a reset", () => {
	it("is refused where nobody can do it", async () => {
		await begin();
		expect(page.world.reset).toBeNull();
		const { status, answer } = await reset();
		expect(status).toBe(400);
		expect(answer.error).toMatch(/nobody to reset/u);
	});

	it("forgets messages, requests and faults, but no commands", async () => {
		await begin(async () => {});
		await write("hello");
		await page.act({ kind: "fault", name: "failing", isOn: true });
		await page.until(
			() => page.messages[0] && page.requests[0] && page.world.faults[0],
		);
		expect((await reset()).answer).toEqual({ kind: "done" });
		await page.until(() => page.requests.length === 0);
		expect(page.messages).toEqual([]);
		expect(page.world.faults).toEqual([]);
		expect(page.commands.map(({ path }) => path)).toEqual(["ask"]);
		expect(stage.discord.violations).toEqual([]);
	});

	it("begins only when the bot has stopped, and is counted when it is done", async () => {
		await begin(async () => {
			await page.until(() => page.world.reset === "running");
			expect(page.messages.map(({ markdown }) => markdown)).toHaveLength(1);
			expect(page.world.resets).toBe(0);
		});
		await write("hello");
		await page.until(() => page.messages[0]);
		expect((await reset()).status).toBe(200);
		await page.until(() => page.world.resets === 1);
		expect(page.messages).toEqual([]);
	});

	it("is shown while it runs, and runs once at a time", async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		await begin(() => promise);
		const first = reset();
		await page.until(() => page.world.reset === "running");
		const second = await reset();
		expect(second.status).toBe(409);
		expect(second.answer.error).toBe("A reset is running already.");
		resolve();
		expect((await first).status).toBe(200);
		await page.until(() => page.world.reset === "possible");
	});

	it("that fails says why, and may be tried again", async () => {
		await begin(async () => {
			throw new Error("the disk is full");
		});
		const { status, answer } = await reset();
		expect(status).toBe(500);
		expect(answer.error).toBe("The reset failed: the disk is full.");
		await page.until(() => page.world.reset === "possible");
		expect((await reset()).status).toBe(500);
	});

	it("lets nobody wait for an answer that can't come", async () => {
		await begin(async () => {});
		const place = page.place();
		const options = {};
		const received = new Promise((resolve) => {
			stage.onInteraction(async ({ id }) => resolve(id));
		});
		const asked = page.act({ kind: "command", place, path: "ask", options });
		await received;
		await reset();
		expect((await asked).answer).toEqual({ kind: "expired" });
	});
});
