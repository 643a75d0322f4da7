import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const PICTURE = {
	name: "a.png",
	data: toPicture(8, 8),
	contentType: "image/png",
};
const media = { url: "attachment://a.png" };
/** 1 March 2025, 12:30:05. */
const MOMENT = Date.UTC(2025, 2, 1, 12, 30, 5) / 1_000;

describeInChromium("what a message shows", () => {
	const stage = playInPage();
	const text = (content: string) => ({ type: 10, content });

	it.each([
		["a picture of a gallery", { type: 12, items: [{ media, spoiler: true }] }],
		[
			"a thumbnail",
			{
				type: 9,
				components: [text("beside")],
				accessory: { type: 11, media, spoiler: true },
			},
		],
		["a file", { type: 13, file: media, spoiler: true }],
	])("hides %s that is a spoiler until it is opened", async (_, component) => {
		await stage.show([component], [PICTURE]);
		const hidden = stage.message.locator("img, a");
		const spoiler = stage.message.getByText("Spoiler");
		await spoiler.waitFor();
		expect(await hidden.isVisible()).toBe(false);
		await spoiler.click();
		await expect.poll(() => hidden.isVisible()).toBe(true);
	});

	it.each([
		["t", /^\d\d:\d\d$/u],
		["T", /^\d\d:\d\d:05$/u],
		["d", /^\d\d\/\d\d\/2025$/u],
		["D", /^\d+ (?:February|March) 2025$/u],
		["f", /^\d+ (?:February|March) 2025 at \d\d:\d\d$/u],
		["F", /^\w+day,? \d+ (?:February|March) 2025 at \d\d:\d\d$/u],
	])("writes a moment in the format %s", async (format, written) => {
		await stage.post({ content: `<t:${MOMENT}:${format}>` });
		await stage.message.locator(".text time").getByText(written).waitFor();
	});

	it("lists what stands in lines, one list in another, or by numbers", async () => {
		const content = "- one\n- two\n  - deep\nthen\n3. third\n4. fourth";
		await stage.post({ content });
		await stage.see("fourth");
		const outer = stage.message.locator(".text > ul > li");
		expect(await outer.count()).toBe(2);
		await outer.nth(1).locator("ul > li").getByText("deep").waitFor();
		const numbered = stage.message.locator(".text > ol");
		expect(await numbered.getAttribute("start")).toBe("3");
	});
});
