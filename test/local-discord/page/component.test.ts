import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const PICTURE = toPicture(2, 1);

const text = (content: string) => ({ type: 10, content });
const row = (...components: { type: number }[]) => ({ type: 1, components });
const inContainer = (fields: object) => ({
	type: 17,
	components: [text("inside")],
	...fields,
});

describeInChromium("the components of a message", () => {
	const stage = playInPage();
	const shown = (selector: string) => stage.message.locator(selector);

	it("frame a container in its accent colour, which an edit may change", async () => {
		const id = await stage.show([inContainer({ accent_color: 0x00a0ff })]);
		await stage.see("inside");
		const edge = () => stage.style(shown(".container"), "borderLeftColor");
		expect(await edge()).toBe("rgb(0, 160, 255)");
		await stage.edit(id, { components: [inContainer({ accent_color: 0 })] });
		await expect.poll(edge).toBe("rgb(0, 0, 0)");
		await stage.edit(id, { components: [inContainer({})] });
		const plain = await stage.style(shown(".container"), "borderTopColor");
		await expect.poll(edge).toBe(plain);
	});

	it("hide a container that is a spoiler until it is opened", async () => {
		await stage.show([inContainer({ spoiler: true })]);
		await stage.message.getByText("Spoiler").waitFor();
		const inside = stage.message.getByText("inside");
		expect(await inside.isVisible()).toBe(false);
		await stage.message.getByText("Spoiler").click();
		expect(await inside.isVisible()).toBe(true);
	});

	it("put a section's button beside its text", async () => {
		const button = { type: 2, style: 1, label: "More", custom_id: "more" };
		const section = { type: 9, components: [text("the text")] };
		await stage.show([{ ...section, accessory: button }]);
		const beside = await stage.button("More").boundingBox();
		const box = await stage.message.getByText("the text").boundingBox();
		expect(beside?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) - 1);
		expect(beside?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
	});

	it("show a thumbnail, a gallery and a file that came along", async () => {
		const media = (name: string) => ({ url: `attachment://${name}` });
		const thumbnail = { type: 11, media: media("a.png"), description: "A map" };
		const items = [
			{ media: media("b.png"), description: "A ship" },
			{ media: media("b.png") },
		];
		const files = [
			{ name: "a.png", data: PICTURE, contentType: "image/png" },
			{ name: "b.png", data: PICTURE, contentType: "image/png" },
			{ name: "c.txt", data: "the minutes", contentType: "text/plain" },
		];
		await stage.show(
			[
				{ type: 9, components: [text("see")], accessory: thumbnail },
				{ type: 12, items },
				{ type: 13, file: media("c.txt") },
			],
			files,
		);
		const pictures = shown("img");
		await expect.poll(() => pictures.evaluateAll((all) => all.length)).toBe(3);
		for (const picture of await pictures.all()) {
			await expect.poll(() => stage.read(picture, "one.naturalWidth")).toBe(2);
		}
		const descriptions = ["A map", "A ship", "Picture without a description"];
		for (const name of descriptions)
			await stage.message.getByRole("img", { name }).waitFor();
		await stage.message.getByText("11 bytes").waitFor();
		const downloading = stage.page.waitForEvent("download");
		await stage.message.getByRole("link", { name: "c.txt" }).click();
		expect((await downloading).suggestedFilename()).toBe("c.txt");
		expect(await stage.message.getByText("a.png").count()).toBe(0);
	});

	it("show a picture from elsewhere as a link: the page asks nobody else", async () => {
		const url = "https://news.example/ferry.png";
		const media = { url };
		await stage.show([
			{ type: 12, items: [{ media, description: "A ferry" }, { media }] },
		]);
		const link = stage.message.getByRole("link", { name: "A ferry" });
		expect(await link.getAttribute("href")).toBe(url);
		await stage.message.getByRole("link", { name: url }).waitFor();
		expect(await shown("img").count()).toBe(0);
	});

	it("part with a line, or without", async () => {
		await stage.show([
			text("one"),
			{ type: 14, divider: true },
			text("two"),
			{ type: 14, divider: false },
			text("three"),
			{ type: 14 },
			text("four"),
		]);
		await stage.see("four");
		const widths: string[] = [];
		for (const line of await shown("hr").all())
			widths.push(await stage.style(line, "borderTopWidth"));
		expect(widths).toEqual(["1px", "0px", "1px"]);
	});

	it("give each style of button a colour of its own", async () => {
		const names = ["Go", "Wait", "Yes", "No"];
		const buttons = names.map((label, index) => ({
			type: 2,
			style: index + 1,
			label,
			custom_id: label,
		}));
		await stage.post({ content: "?", components: [row(...buttons)] });
		const colours: string[] = [];
		for (const name of names)
			colours.push(await stage.style(stage.button(name), "backgroundColor"));
		expect(new Set(colours).size).toBe(4);
	});

	it("open a link button in a tab of its own, marked as such", async () => {
		const link = { type: 2, style: 5, label: "Source" };
		const url = "https://news.example/a";
		await stage.post({
			content: "?",
			components: [row({ ...link, url } as never)],
		});
		const shownLink = stage.message.getByRole("link", {
			name: "Source (opens a new tab)",
		});
		expect(await shownLink.getAttribute("href")).toBe(url);
		expect(await shownLink.getAttribute("target")).toBe("_blank");
		expect(await shownLink.getAttribute("rel")).toContain("noopener");
	});

	it("show an emoji of a button before its label, or alone", async () => {
		const components = [
			{
				type: 2,
				style: 2,
				custom_id: "a",
				emoji: { name: "🔎" },
				label: "Find",
			},
			{ type: 2, style: 2, custom_id: "b", emoji: { name: "🗑️" } },
		];
		await stage.post({ content: "?", components: [row(...components)] });
		await stage.button("🔎 Find").waitFor();
		await stage.button("🗑️").waitFor();
	});

	it("show a button that only Discord's shop knows as it came", async () => {
		const premium = { type: 2, style: 6, sku_id: "1000000000000000009" };
		await stage.post({ content: "?", components: [row(premium)] });
		const json = await stage.text(shown("pre"));
		expect(JSON.parse(json)).toMatchObject(premium);
	});

	it("leave a disabled button unpressed", async () => {
		const button = { type: 2, style: 1, label: "Done", custom_id: "done" };
		const components = [row({ ...button, disabled: true } as never)];
		await stage.post({ content: "?", components });
		expect(await stage.button("Done").isDisabled()).toBe(true);
		await stage.button("Done").click({ force: true });
		await stage.post({ content: "later" });
		await stage.see("later");
		expect(stage.interactions).toEqual([]);
	});
});
