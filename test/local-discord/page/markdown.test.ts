import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const NASTY = "<b>bold</b><script>document.title = 'run'</script> & &amp;";

describeInChromium("the Markdown of a message", () => {
	const stage = playInPage();
	const shown = (selector: string) => stage.message.locator(selector);

	it.each([
		["bold", "a **b** c", "strong", "b"],
		["italics", "a *b* c", "em", "b"],
		["bold italics", "***b***", "em strong, strong em", "b"],
		["underlined text", "__b__", "u", "b"],
		["struck text", "~~b~~", "s", "b"],
		["code", "a `**b**` c", "code", "**b**"],
		[
			"a code block",
			"```js\nlet a;\nlet b;\n```",
			"pre code",
			/let a;\nlet b;/,
		],
		["a quotation", "> said\n> twice", "blockquote", /said\ntwice/],
		["a first heading", "# b", ".heading-1", "b"],
		["a second heading", "## b", ".heading-2", "b"],
		["a third heading", "### b", ".heading-3", "b"],
		["small print", "-# b", ".subtext", "b"],
		["a role", "<@&1000000000000000009>", ".mention", "@Editors"],
		["everyone", "@everyone", ".mention", "@everyone"],
		[
			"somebody unknown by id",
			"<@99000000000000009>",
			".mention",
			"@99000000000000009",
		],
	])("shows %s", async (_what, content, selector, text) => {
		stage.discord.guilds[0]?.roles.push({
			id: "1000000000000000009",
			name: "Editors",
			permissions: 0n,
		});
		await stage.post({ content });
		await shown(selector).waitFor();
		const found = await stage.text(shown(selector));
		expect(found.trim()).toEqual(
			text instanceof RegExp ? expect.stringMatching(text) : text,
		);
	});

	it("makes headings larger and small print smaller", async () => {
		await stage.post({ content: "# one\n## two\n### three\ntext\n-# small" });
		await stage.see("small");
		const sizes: number[] = [];
		for (const name of ["heading-1", "heading-2", "heading-3", "subtext"]) {
			const size = await stage.style(shown(`.${name}`), "font-size");
			sizes.push(Number.parseFloat(size));
		}
		expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
		expect(new Set(sizes).size).toBe(4);
	});

	it("ends a quotation before the small print after it", async () => {
		await stage.post({ content: "> They objected.\n-# paragraph 6" });
		await shown(".subtext").getByText("paragraph 6").waitFor();
		expect(await stage.text(shown("blockquote"))).toContain("They objected.");
		expect(await shown("blockquote .subtext").count()).toBe(0);
	});

	it("opens a link in a tab of its own that knows nothing of this one", async () => {
		await stage.post({ content: "[the source](https://news.example/a?b=c)" });
		const link = stage.message.getByRole("link", { name: "the source" });
		expect(await link.getAttribute("href")).toBe("https://news.example/a?b=c");
		expect(await link.getAttribute("target")).toBe("_blank");
		expect(await link.getAttribute("rel")).toContain("noopener");
	});

	it("makes a link of a bare address, and none of what is no address", async () => {
		const content = "https://news.example/a [run](javascript:alert(1))";
		await stage.post({ content });
		await stage.see("run");
		const links = stage.message.getByRole("link");
		expect(await links.allInnerTexts()).toEqual(["https://news.example/a"]);
	});

	it("mentions you, the bot and a channel by name", async () => {
		const content = `<@1000000000000000002> <@${stage.discord.applicationId}> <#${stage.channelId}>`;
		await stage.post({ content });
		await stage.see("@You");
		expect(await shown(".mention").allInnerTexts()).toEqual([
			"@You",
			"@Bot",
			"#general",
		]);
	});

	it("shows a moment as a date, and as a distance", async () => {
		const seconds = Math.floor(Date.now() / 1000) - 3 * 3600 - 60;
		await stage.post({ content: `<t:${seconds}> or <t:${seconds}:R>` });
		await shown("time[datetime] >> text=3 hours ago").waitFor();
		const iso = new Date(seconds * 1000).toISOString();
		expect(await shown(`.text time[datetime="${iso}"]`).count()).toBe(2);
	});

	it("hides a spoiler until it is opened", async () => {
		await stage.post({ content: "Who did it: ||the **gardener**||" });
		await stage.see("Who did it");
		const secret = stage.message.getByText("gardener");
		expect(await secret.isVisible()).toBe(false);
		await stage.message.getByText("Spoiler").click();
		expect(await secret.isVisible()).toBe(true);
	});

	it.each(["content", "text display"])(
		"shows HTML as the text that it is, in a %s",
		async (where) => {
			if (where === "content") await stage.post({ content: NASTY });
			else await stage.show([{ type: 10, content: NASTY }]);
			await stage.see("bold");
			expect(await stage.text(shown(".text").last())).toBe(NASTY);
			expect(await shown("script, b:not(.byline b)").count()).toBe(0);
			expect(await stage.page.title()).toBe("Local Discord");
		},
	);

	it("keeps the lines of a text", async () => {
		await stage.post({ content: "one\ntwo\n\nthree" });
		await stage.see("three");
		expect(await stage.text(shown(".text"))).toBe("one\ntwo\n\nthree");
	});
});
