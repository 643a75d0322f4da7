import type { ChatInputCommandInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const PICTURE = toPicture(2, 1);

const COMMANDS = [{ name: "ask", description: "Asks" }];

async function use(
	stage: ReturnType<typeof playInPage>,
	handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<void> {
	stage.on(handle);
	await stage.box.fill("/ask ");
	await stage.page.keyboard.press("Enter");
}

describeInChromium("a message", () => {
	const stage = playInPage({ commands: COMMANDS });

	it("names who wrote it, and says whether that is the bot", async () => {
		await stage.post({ content: "Good morning" });
		const message = stage.page.getByRole("article", {
			name: /^Bot \d\d:\d\d$/u,
		});
		await message.getByText("Good morning").waitFor();
		await message.getByText("APP", { exact: true }).waitFor();
	});

	it("says that it was edited, once it was", async () => {
		const id = await stage.post({ content: "one" });
		await stage.see("one");
		expect(await stage.page.getByText("(edited)").count()).toBe(0);
		await stage.edit(id, { content: "two" });
		await stage.see("(edited)");
		await stage.see("two");
		expect(await stage.page.getByText("one", { exact: true }).count()).toBe(0);
	});

	it("is gone when the bot deletes it", async () => {
		await stage.post({ content: "first" });
		const id = await stage.post({ content: "second" });
		await stage.see("second");
		await stage.delete(id);
		await stage.see("first");
		expect(await stage.page.getByText("second").count()).toBe(0);
	});

	it("says which command it answers, and follow-ups come below it", async () => {
		await use(stage, async (interaction) => {
			await interaction.reply("the answer");
			await interaction.followUp("and more");
		});
		await stage.see("and more");
		const messages = stage.page.getByRole("article");
		await messages.first().getByText("You used /ask").waitFor();
		expect(await messages.count()).toBe(2);
	});

	it("shows embeds plainly as they came", async () => {
		const embeds = [{ title: "A <b>title</b>", color: 3 }];
		await stage.post({ content: "see", embeds });
		const json = await stage.text(stage.message.locator("pre"));
		expect(JSON.parse(json)).toMatchObject({ embeds });
	});

	it("shows a picture that came with it, with its description", async () => {
		const files = [
			{ name: "a.png", data: PICTURE, contentType: "image/png" },
			{ name: "b.png", data: PICTURE, contentType: "image/png" },
		];
		const attachments = [{ id: "0", description: "A ferry in port" }];
		await stage.post({ content: "see", attachments }, files.slice(0, 1));
		const picture = stage.message.getByRole("img", { name: "A ferry in port" });
		await expect
			.poll(() => stage.read<number>(picture, "one.naturalWidth"))
			.toBe(2);
		await stage.post({ content: "another" }, files.slice(1));
		await stage.message
			.getByRole("img", { name: "Picture without a description" })
			.waitFor();
	});

	it("shows another file as a line with its size, to be saved", async () => {
		const data = "x".repeat(2048);
		const name = "the minutes, 100%.html";
		const files = [{ name, data, contentType: "text/html" }];
		await stage.post({ content: "see" }, files);
		await stage.see("2 KiB");
		const downloading = stage.page.waitForEvent("download");
		await stage.message.getByRole("link", { name }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toBe("the minutes, 100%.html");
		const chunks = await (await download.createReadStream()).toArray();
		expect(Buffer.concat(chunks).toString()).toBe(data);
	});

	it("takes the line of a file away that an edit takes away", async () => {
		const files = [{ name: "a.txt", data: "x" }];
		const id = await stage.post({ content: "see" }, files);
		await stage.see("a.txt");
		await stage.edit(id, { attachments: [] });
		await stage.see("(edited)");
		expect(await stage.page.getByText("a.txt").count()).toBe(0);
	});

	it("stays in its own channel", async () => {
		await stage.post({ content: "only here" });
		await stage.see("only here");
		stage.discord.addGuild({ name: "Weekly", channels: [{ name: "other" }] });
		await stage.button("# other").click();
		await stage.page.getByText("This is #other").waitFor();
		expect(await stage.page.getByText("only here").count()).toBe(0);
	});

	it("shows the newest without scrolling, unless somebody reads back", async () => {
		const lines = Array.from({ length: 60 }, (_, line) => `line ${line}`);
		await stage.post({ content: lines.join("\n") });
		await stage.see("line 59");
		await stage.post({ content: "the newest" });
		await stage.see("the newest");
		const log = stage.page.getByRole("log");
		const end = "one.scrollHeight - one.scrollTop - one.clientHeight";
		expect(await stage.read<number>(log, end)).toBeLessThan(2);
		await stage.read(log, "one.scrollTo(0, 0)");
		await stage.post({ content: "newer still" });
		await stage.see("newer still");
		expect(await stage.read(log, "one.scrollTop")).toBe(0);
	});
});

describeInChromium("a reply that was only announced", () => {
	const stage = playInPage({ commands: COMMANDS, tokenLifeMs: 2_000 });

	it("says that the application did not respond when its time is over", async () => {
		await use(stage, (interaction) => interaction.deferReply());
		await stage.see("Bot is thinking");
		await stage.see("The application did not respond");
		expect(await stage.page.getByText("is thinking").count()).toBe(0);
	});
});
