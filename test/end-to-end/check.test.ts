import { PermissionFlagsBits } from "discord.js";
import { afterEach, expect, it } from "vitest";
import { text } from "../local-discord/message-view.ts";
import { type Stage, startStage } from "./stage.ts";

let stage: Stage;

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

async function check(channel?: string): Promise<string> {
	const use = channel === undefined ? {} : { channel };
	const { message } = await stage.moderator().command("check", {}, use);
	expect(message.ephemeral).toBe(true);
	return text(message);
}

it("says privately what works, and that there are no networks", async () => {
	stage = await startStage();
	const said = await check();
	expect(said).toMatch(/^### Check: works, with 1 remark/u);
	expect(said).toMatch(/Pullquote \d+\.\d+\.\d+, running since <t:\d+:f>/u);
	expect(said).toContain("✓ The bot may post here by itself.");
	expect(said).toMatch(/✓ Discord knows all \d+ commands\./u);
	expect(said).toMatch(/✓ (?:Discord answers in|The time to Discord)/u);
	expect(said).toMatch(/✓ The data folder can be written to; [\d.]+ GB/u);
	expect(said).toMatch(/✓ The database is whole\. It has [\d.]+ MB/u);
	expect(said).toMatch(/✓ 3 articles with \d+ passages can be found\./u);
	expect(said).toContain("✓ None waits to be encoded.");
	expect(said).toContain("⚠ They are switched off (MODELS=off).");
});

it("names the permissions that the bot lacks in this channel", async () => {
	const { ViewChannel } = PermissionFlagsBits;
	stage = await startStage({
		guilds: [
			{
				name: "Newsroom",
				channels: [
					{ name: "open" },
					{ name: "quiet", botPermissions: ViewChannel },
					{ name: "closed", botPermissions: 0n },
				],
			},
		],
	});
	expect(await check("open")).not.toContain("lacks");
	expect(await check("quiet")).toContain("⚠ The bot lacks Send Messages here.");
	expect(await check("closed")).toContain(
		"⚠ The bot lacks View Channel and Send Messages here.",
	);
});

it("names commands that Discord knows otherwise", async () => {
	stage = await startStage();
	const path = `/applications/${stage.discord.applicationId}/commands`;
	const response = await fetch(`${stage.discord.url}/v10${path}`, {
		method: "POST",
		headers: {
			authorization: `Bot ${stage.discord.token}`,
			"content-type": "application/json",
		},
		body: JSON.stringify({ name: "old", description: "Of another bot" }),
	});
	expect(response.ok).toBe(true);
	const said = await check();
	expect(said).toMatch(/^### Check: 1 fault/u);
	expect(said).toContain("missing or fail: old. Restart the bot");
});
