import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

let stage: Stage;

beforeEach(async () => {
	stage = await startStage({ patienceMs: 15_000 });
});

afterEach(() => stage.close());

const QUESTION = { question: "who objected to the deal" };

async function answers(): Promise<void> {
	const { message } = await stage.member().command("ask", QUESTION);
	expect(text(message)).toContain("**objected**");
}

function statuses() {
	return stage.discord.requests.map(({ status }) => status);
}

describe("a connection that breaks", () => {
	it("resumes after a dropped socket and answers what it missed", async () => {
		const resumed = stage.discord.nextResume();
		stage.discord.dropSocket();
		const missed = answers();
		await resumed;
		await missed;
	});

	it("resumes when Discord asks it to reconnect", async () => {
		const resumed = stage.discord.nextResume();
		stage.discord.askToReconnect();
		await resumed;
		await answers();
	});

	it("resumes a session that Discord calls invalid but resumable", async () => {
		const resumed = stage.discord.nextResume();
		stage.discord.invalidateSession({ resumable: true });
		await resumed;
		await answers();
	});

	it("identifies again when its session is gone", async () => {
		const identified = stage.discord.nextIdentify();
		stage.discord.invalidateSession({ resumable: false });
		await identified;
		await stage.discord.connected();
		await answers();
	}, 30_000);
});

describe("an answer that Discord refuses", () => {
	it("is said privately all the same when somebody deleted the public one", async () => {
		const held = stage.discord.holdNext(/@original/u);
		const asked = stage
			.member()
			.command("ask", { ...QUESTION, article: "nothing such" });
		await held.arrived;
		const placeholder = stage.discord
			.messagesIn(stage.discord.guilds[0]?.channels[0]?.id ?? "")
			.at(-1);
		if (placeholder) placeholder.deleted = true;
		held();
		const followUp = await (await asked).followUp();
		expect(followUp.ephemeral).toBe(true);
		expect(text(followUp)).toContain("nothing such");
		expect(stage.discord.requests).toContainEqual(
			expect.objectContaining({ method: "DELETE", status: 404 }),
		);
	});

	it("is sent again after a rate limit", async () => {
		stage.discord.rateLimitNext(0.05, { path: /webhooks/u });
		await answers();
		expect(statuses()).toContain(429);
	});

	it("is sent again after a server error", async () => {
		stage.discord.failNext({ path: /webhooks/u, status: 500 });
		await answers();
		expect(statuses()).toContain(500);
	});

	it.each([
		[10062, 404],
		[40060, 400],
	])(
		"is logged, not thrown, when it comes too late (%i)",
		async (code, status) => {
			const asked = stage.discord.requests.length;
			stage.discord.failNext({
				path: /callback/u,
				status,
				body: { code, message: "refused" },
			});
			stage
				.member()
				.command("ask", QUESTION)
				.catch(() => {});
			await stage.discord.until(
				() => stage.discord.requests.length > asked,
				"the callback",
			);
			await answers();
			expect(stage.log.join("")).toContain('"msg":"too late"');
			expect(stage.log.join("")).toContain(`"code":${code}`);
		},
	);
});

describe("the log of a whole run", () => {
	it("holds no token, no interaction token and no word of a question", async () => {
		const question = "Zebrastreifen objected to the deal Xanthippe";
		await stage.member().command("ask", { question });
		await stage.moderator().command("article add", {
			file: textFile("bad.txt", "too short Zebrastreifen"),
		});
		stage.discord.failNext({
			path: /webhooks/u,
			status: 400,
			body: { code: 50035, message: "Invalid Form Body" },
			times: 2,
		});
		stage
			.member()
			.command("ask", { question })
			.catch(() => {});
		await expect.poll(() => stage.log.join("")).toContain('"msg":"failed"');
		const log = stage.log.join("");
		expect(log).not.toContain(stage.discord.token);
		expect(log).not.toMatch(/Zebrastreifen|Xanthippe/u);
		expect(log).toContain("/webhooks/:id/:token/messages/");
		for (const { path } of stage.discord.requests) {
			const [, token] =
				/(?:interactions|webhooks)\/\d+\/([^/]+)/u.exec(path) ?? [];
			if (token) expect(log).not.toContain(token);
		}
	});
});

describe("a server's life", () => {
	it("keeps the articles of a server that is unavailable or that it left", async () => {
		const [guild] = stage.discord.guilds;
		const id = guild?.id ?? "";
		await publish(
			stage.moderator(),
			textFile(
				"note.txt",
				`The harbour note\n\n${"The harbour master of Lillesand resigned on Sunday after a storm. ".repeat(3)}`,
			),
		);
		stage.discord.removeGuild(id);
		stage.discord.addGuild({ id, name: "Newsroom" });
		const asked = await stage
			.member({ guild: id })
			.command("ask", { question: "who resigned in Lillesand" });
		expect(text(asked.message)).toContain("**resigned**");
	});
});
