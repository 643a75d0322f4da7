import type { ChatInputCommandInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const LINES = Array.from({ length: 60 }, (_, line) => `line ${line}`);
const TO_END = "one.scrollHeight - one.scrollTop - one.clientHeight";
/** What happens when a picture comes between a scrolling and word of it. */
const GROW_THEN_TELL = `[
	one.style.paddingBottom = "300px",
	one.dispatchEvent(new Event("scroll")),
	one.dispatchEvent(new Event("load")),
]`;

describeInChromium("the end of a channel", () => {
	const stage = playInPage({
		commands: [{ name: "ask", description: "Asks" }],
	});
	const log = () => stage.page.getByRole("log");
	const expectEnd = () =>
		expect.poll(() => stage.read<number>(log(), TO_END)).toBeLessThan(2);

	async function fill(): Promise<void> {
		await stage.post({ content: LINES.join("\n") });
		await stage.see("line 59");
	}

	it("stays in sight when a picture comes after its message", async () => {
		await fill();
		const data = toPicture(200, 300);
		const files = [{ name: "a.png", data, contentType: "image/png" }];
		await stage.post({ content: "see" }, files);
		const picture = stage.message.getByRole("img", { name: "Picture" });
		await expect
			.poll(() => stage.read<number>(picture, "one.clientHeight"))
			.toBe(300);
		await expectEnd();
	});

	it("stays in sight when the page hears of its own scrolling late", async () => {
		await fill();
		await stage.read(log(), GROW_THEN_TELL);
		await expectEnd();
	});

	it("is left by whoever scrolls up", async () => {
		await fill();
		await stage.read(log(), "one.scrollTo(0, 0)");
		await stage.post({ content: "later" });
		await stage.see("later");
		await stage.read(log(), GROW_THEN_TELL);
		expect(await stage.read<number>(log(), "one.scrollTop")).toBe(0);
	});

	it("is gone to by whoever sends something from further up", async () => {
		stage.on((asked: ChatInputCommandInteraction) => asked.reply("Asked"));
		await fill();
		await stage.read(log(), "one.scrollTo(0, 0)");
		await stage.box.fill("/ask ");
		await stage.page.keyboard.press("Enter");
		await stage.see("Asked");
		await expectEnd();
	});
});
