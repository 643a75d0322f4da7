import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import {
	describeInChromium,
	findBarriers,
	type OpenPage,
	openPage,
	startChromium,
} from "../browser.ts";
import { actOn } from "./page-acts.ts";
import { type Stage, startStage } from "./stage.ts";

const FERRY = `Ferry to Ostrava island cancelled for a month

By Jane Roe

The ferry to Ostrava island will not sail until May, its owner said on Monday.

A cracked rudder was found during an inspection. Nobody was hurt.`;

describeInChromium("the page of the local Discord, with the bot in it", () => {
	let browser: Browser;
	let stage: Stage;
	let open: OpenPage;
	let page: Page;

	beforeAll(async () => {
		browser = await startChromium();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		stage = await startStage({
			botName: "Pullquote",
			guilds: [
				{ name: "Daily", channels: [{ name: "ask" }, { name: "newsroom" }] },
				{ name: "Weekly", channels: [{ name: "questions" }] },
			],
			examples: [
				{
					label: "who objected to the deal",
					path: "ask",
					options: { question: "who objected to the deal" },
				},
			],
			patienceMs: 20_000,
		});
		open = await openPage(browser, stage.discord.pageUrl);
		page = open.page;
	});

	afterEach(async () => {
		await open.close();
		await stage.close();
	});

	const acts = actOn(() => page);
	const { box, question, messages, lastMessage, dialog } = acts;
	const { become, press, ask, see, drop } = acts;

	/** Types into one option of a command, and sends it. */
	async function use(path: string, option: string, typed: string) {
		await box().fill(`/${path} `);
		await page.getByRole("button", { name: `Add option ${option}` }).click();
		await page.keyboard.type(typed);
	}

	async function addFerry(): Promise<void> {
		await become("moderator");
		await box().fill("/article add ");
		await drop("ferry.txt", FERRY);
		await page.getByRole("button", { name: "Send" }).click();
		await see("Before it is published");
		await press("Publish");
		await see(/^Published$/u);
	}

	async function expectNoBarriers(): Promise<void> {
		expect(await findBarriers(page)).toEqual([]);
	}

	it("answers a question that is typed, with the quotation and its source", async () => {
		await box().pressSequentially("/as");
		await page.getByRole("option", { name: "/ask question" }).waitFor();
		await page.keyboard.press("Enter");
		await page.keyboard.type("who objected to the deal");
		await page
			.getByRole("option", { name: "who objected to the deal" })
			.waitFor();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await see("objected");
		const quotation = lastMessage().getByRole("blockquote").first();
		await quotation.getByText("objected").waitFor();
		await see(/paragraph 6/u);
		await lastMessage().getByText("You used /ask").waitFor();
		expect(stage.discord.violations).toEqual([]);
	});

	it("shows that the bot is thinking, and then the answer in its place", async () => {
		const release = stage.discord.holdNext(/@original/u);
		await ask("who objected to the deal");
		await see("Pullquote is thinking");
		release();
		await see("objected");
		expect(await messages().count()).toBe(1);
	});

	it("offers questions where nothing was asked yet, and asks one on a press", async () => {
		await page
			.getByRole("button", { name: "/ask who objected to the deal" })
			.click();
		await see("objected");
		expect(await page.getByText("This is #ask").count()).toBe(0);
	});

	it("asks the bot for suggestions while an option is typed", async () => {
		await box().fill("/ask what was carried out");
		await page.getByRole("button", { name: "Add option article" }).click();
		await page.getByRole("option", { name: /^India lands/u }).waitFor();
		await page.keyboard.type("dame");
		const option = page.getByRole("option", { name: /^Notre-Dame/u });
		await option.waitFor();
		await page.getByRole("option", { name: /^India/u }).waitFor({
			state: "detached",
		});
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await see("crown of thorns");
	});

	it("offers what is typed as a question, then what one asked before", async () => {
		await ask("who objected to the deal");
		await see("objected");
		await box().fill("/ask obj");
		const options = page.getByRole("option");
		await options.nth(1).waitFor();
		expect(await options.allTextContents()).toEqual([
			"obj",
			"who objected to the deal",
		]);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await question().inputValue()).toBe("who objected to the deal");
		await page.keyboard.press("Enter");
		await expect.poll(() => messages().count()).toBe(2);
		await see("objected");
		expect(await findBarriers(page)).toEqual([]);
		expect(stage.discord.violations).toEqual([]);
	});

	it("asks a long message something, from its menu", async () => {
		const parking = "Whoever comes by car should park at the school.";
		const stalls = "Stalls will stand along the whole quay until Sunday. ";
		await box().fill(`${stalls.repeat(10)}\n${parking}`);
		await page.keyboard.press("Enter");
		await see(parking);
		await lastMessage()
			.getByRole("button", { name: "More for the message" })
			.click();
		await page.getByRole("button", { name: "Apps: Ask about this" }).click();
		await dialog().getByText("Ask about this message").waitFor();
		await dialog().getByLabel("Your question").fill("where to park a car");
		await dialog().getByRole("button", { name: "Submit" }).click();
		await see("This message");
		await see("at the school");
		expect(await findBarriers(page)).toEqual([]);
		expect(stage.discord.violations).toEqual([]);
	});

	it("sums up an article, opens a paragraph in place, and makes it longer", async () => {
		await use("summary", "article", "dame");
		await page.getByRole("option", { name: /^Notre-Dame/u }).waitFor();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await see("Every line is the article's.");
		await page.getByRole("combobox", { name: "Read paragraph …" }).click();
		await page.getByRole("option", { name: "Paragraph 2" }).click();
		await see(/^Paragraph 2 of/u);
		await press("Longer");
		await lastMessage()
			.getByText(/^Paragraph 2 of/u)
			.waitFor({
				state: "detached",
			});
		await expectNoBarriers();
		expect(stage.discord.violations).toEqual([]);
	});

	it("says what articles report about something, and in which order of days", async () => {
		await use("summary", "about", "what the Moon mission cost");
		await page.keyboard.press("Enter");
		await see("in their own sentences");
		await use("summary", "since", "2023");
		await page.keyboard.press("Enter");
		await see("3 articles, 3 stories");
		await expectNoBarriers();
		expect(stage.discord.violations).toEqual([]);
	});

	it("lets an owner see what a setting does, save it and take it back", async () => {
		await become("owner");
		await box().fill("/settings ");
		await page.keyboard.press("Enter");
		await see("Who sees answers");
		await page.getByRole("combobox", { name: "Change a setting" }).click();
		await page.getByRole("option", { name: "Who sees answers" }).click();
		await see("Now: everybody in the channel");
		await press("The asker alone");
		await see("Then: the asker alone");
		await expectNoBarriers();
		await press("Save");
		await see("Saved. Who sees answers: the asker alone");
		await press("Undo");
		await see("Saved. Who sees answers: everybody in the channel");
		expect(stage.discord.violations).toEqual([]);
	});

	it("says what is missing before anything is sent", async () => {
		await box().fill("/ask ");
		await page.getByRole("button", { name: "Send" }).click();
		await page
			.getByRole("alert")
			.getByText("This option is required. Specify a value.")
			.waitFor();
		await question().fill("x".repeat(301));
		await page.getByRole("button", { name: "Send" }).click();
		await page.getByRole("alert").getByText("there are 301").waitFor();
		expect(await messages().count()).toBe(0);
	});

	it("shows a private answer as one that only you see, until it is dismissed", async () => {
		await box().fill("/ask who objected to the deal");
		await page.getByRole("button", { name: "Add option private" }).click();
		await page.getByLabel("private").selectOption("True");
		await page.getByRole("button", { name: "Send" }).click();
		await see("Only you can see this");
		await see("objected");
		await press("Dismiss message");
		await page.getByText("This is #ask").waitFor();
		expect(await messages().count()).toBe(0);
	});

	it("adds a file that is dropped, and answers about it", async () => {
		await addFerry();
		await ask("what was found in the inspection of the rudder");
		await see("A cracked");
	});

	it("adds what is filled into a form, after it was refused and corrected", async () => {
		await become("moderator");
		await box().fill("/article add ");
		await page.keyboard.press("Enter");
		const field = dialog().getByLabel("Text", { exact: true });
		await field.fill("Too short.");
		await dialog().getByRole("button", { name: "Submit" }).click();
		await see("That didn't work");
		await press("Correct");
		expect(await field.inputValue()).toBe("Too short.");
		await dialog().getByLabel("Headline").fill("The ferry stays in port");
		await field.fill(FERRY);
		await dialog().getByRole("button", { name: "Submit" }).click();
		await see("The ferry stays in port");
		expect(await dialog().count()).toBe(0);
		await press("Publish");
		await see(/^Published$/u);
	});

	it("keeps a form open that Discord would not send", async () => {
		await addFerry();
		await box().fill("/article edit ");
		await page.getByRole("option", { name: /Ferry/u }).click();
		await page.keyboard.press("Enter");
		await see("Edit details");
		await press("Edit details");
		await dialog().getByLabel("Headline").fill("");
		const sent: string[] = [];
		page.on("request", (request) => sent.push(request.url()));
		await dialog().getByRole("button", { name: "Submit" }).click();
		expect(await dialog().locator("input:user-invalid").count()).toBe(1);
		expect(sent).toEqual([]);
		await page.keyboard.press("Escape");
		await dialog().waitFor({ state: "detached" });
	});

	it("removes an article after asking, and restores it", async () => {
		await addFerry();
		await box().fill("/article remove ");
		await page.getByRole("option", { name: /Ferry/u }).click();
		await page.keyboard.press("Enter");
		await dialog().getByRole("button", { name: "Submit" }).click();
		await see("Removed");
		await ask("what was found in the inspection of the rudder");
		await see("Nothing found");
		await box().fill("/article restore ");
		await page.keyboard.type("ferry");
		await page.getByRole("option", { name: /Ferry/u }).click();
		await page.keyboard.press("Enter");
		await see("Restored");
		await ask("what was found in the inspection of the rudder");
		await see("A cracked");
	});

	it("offers moderators' commands to moderators alone", async () => {
		await box().fill("/article");
		await page.getByText("No command like this").waitFor();
		await box().fill("");
		await become("moderator");
		await box().fill("/article");
		await page.getByRole("option", { name: "/article add" }).waitFor();
	});

	it("keeps two servers apart", async () => {
		await addFerry();
		await page.getByRole("button", { name: "# questions" }).click();
		await ask("what was found in the inspection of the rudder");
		await lastMessage()
			.getByText(/Nothing found|closest/u)
			.waitFor();
		expect(await page.getByText("cracked").count()).toBe(0);
		await page.getByRole("button", { name: "# ask" }).first().click();
		await see(/^Published$/u);
	});

	it("shows what people write to each other, which the bot doesn't answer", async () => {
		await box().fill("Good morning, *all*");
		await page.keyboard.press("Enter");
		await see("Good morning, all");
		expect(await lastMessage().getByText("You", { exact: true }).count()).toBe(
			1,
		);
	});

	it("needs no mouse", async () => {
		await box().waitFor();
		await tabTo("member");
		await page.keyboard.press("ArrowDown");
		await tabTo("Message #ask");
		await page.keyboard.type("/article l");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await see("Notre-Dame reopens");
		await tabTo("More for the message");
		await page.keyboard.press("Enter");
		await tabTo("Show as JSON");
		await page.keyboard.press("Enter");
		await dialog().getByText("Message as JSON").waitFor();
		await page.keyboard.press("Escape");
		await dialog().waitFor({ state: "detached" });
	});

	/** Presses Tab until something with this in its name has the focus. */
	async function tabTo(wanted: string): Promise<void> {
		for (let steps = 0; steps < 60; steps += 1) {
			const name = await page.evaluate<string>(FOCUSED_NAME);
			if (name.includes(wanted)) return;
			await page.keyboard.press("Tab");
		}
		throw new Error(`Tab never comes to ${wanted}`);
	}

	it("fits a phone: nothing to scroll sideways, and all within reach", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await ask("who objected to the deal");
		await see("objected");
		const overflow = () =>
			page.evaluate("document.documentElement.scrollWidth - innerWidth");
		expect(await overflow()).toBe(0);
		await page.getByRole("button", { name: "Servers and channels" }).click();
		await become("moderator");
		await page.getByRole("button", { name: "# newsroom" }).click();
		await page.getByText("This is #newsroom").waitFor();
		await page.getByRole("button", { name: "What was sent" }).click();
		await page.getByText("as Discord takes it").first().waitFor();
		expect(await overflow()).toBe(0);
	});

	it("shows what was sent, checked, with its body", async () => {
		await page.getByRole("button", { name: "What was sent" }).click();
		await ask("who objected to the deal");
		await see("objected");
		const sent = page.getByRole("complementary", { name: "What was sent" });
		const first = sent.getByRole("listitem").first();
		await first.getByText("✓ as Discord takes it").waitFor();
		await first.getByText("PATCH").click();
		await first.getByText('"components"').first().waitFor();
	});

	it("says that the application did not respond when its answer comes late", async () => {
		await page.getByRole("button", { name: "What was sent" }).click();
		await page.getByLabel("Answers come too late").check();
		await ask("who objected to the deal");
		await page.getByText("The application did not respond").waitFor();
		await page.getByLabel("Answers come too late").uncheck();
		await ask("who objected to the deal");
		await see("objected");
	});

	it("answers all the same when every request is refused once", async () => {
		await page.getByRole("button", { name: "What was sent" }).click();
		await page.getByLabel("Every request is refused once").check();
		await ask("who objected to the deal");
		await see("objected");
		await page.getByText("an injected fault").first().waitFor();
	});

	it("answers again after its connection was dropped", async () => {
		await page.getByRole("button", { name: "What was sent" }).click();
		const resumed = stage.discord.nextResume();
		await page.getByRole("button", { name: "Drop the bot" }).click();
		await ask("who objected to the deal");
		await resumed;
		await see("objected");
	});

	it("says that the bot isn't connected when it isn't, and sends again what was typed", async () => {
		stage.discord.invalidateSession({ resumable: false });
		await page.getByText("Pullquote isn't connected").waitFor();
		await ask("who objected to the deal");
		await page.getByText("The bot is not connected").waitFor();
		await stage.discord.connected();
		await page.getByRole("button", { name: "Try again" }).click();
		await see("objected");
		expect(await page.getByRole("alert").count()).toBe(0);
	});

	it("keeps what is being written in each channel, as whoever one is", async () => {
		await box().fill("half a sentence");
		await become("moderator");
		await page.getByRole("button", { name: "# newsroom" }).click();
		expect(await box().inputValue()).toBe("");
		await page.getByRole("button", { name: "# ask" }).click();
		expect(await box().inputValue()).toBe("half a sentence");
		await box().fill("/ask who objected");
		await become("member");
		await page.keyboard.press("Escape");
		expect(await question().inputValue()).toBe("who objected");
	});

	it("keeps line breaks, and refuses what is too long without cutting it", async () => {
		await box().fill("One\n\nTwo");
		await page.keyboard.press("Shift+Enter");
		await page.keyboard.type("Three");
		await page.keyboard.press("Enter");
		await lastMessage().getByText("Three").waitFor();
		const [said] = stage.discord.messagesIn(
			stage.discord.guilds[0]?.channels[0]?.id ?? "",
		);
		expect(said?.content).toBe("One\n\nTwo\nThree");
		await box().fill("x".repeat(2_001));
		await page.keyboard.press("Enter");
		await page.getByRole("alert").getByText("there are 2001").waitFor();
		expect((await box().inputValue()).length).toBe(2_001);
	});

	it("takes no suggestion for an earlier text", async () => {
		await box().fill("/ask what was carried out");
		await page.getByRole("button", { name: "Add option article" }).click();
		await page.getByRole("option", { name: /^India lands/u }).waitFor();
		await page.keyboard.type("dame");
		await page.keyboard.press("Enter");
		const field = page.getByRole("combobox", { name: "article" });
		expect(await field.inputValue()).toBe("dame");
		await page.getByRole("option", { name: /^India/u }).waitFor({
			state: "detached",
		});
		await page.keyboard.press("Enter");
		expect(await field.inputValue()).toMatch(/^Notre-Dame/u);
	});

	it("keeps what was typed into a form that was closed", async () => {
		await become("moderator");
		const field = dialog().getByLabel("Headline");
		for (const typed of ["", "The ferry"]) {
			await box().fill("/article add ");
			await page.keyboard.press("Enter");
			await dialog().waitFor();
			expect(await field.inputValue()).toBe(typed);
			await field.fill("The ferry");
			await page.keyboard.press("Escape");
			await dialog().waitFor({ state: "detached" });
		}
		expect(await page.evaluate<string>(FOCUSED_NAME)).toContain("Message #");
	});

	it("sends a form from where it was opened, wherever one is by now", async () => {
		await become("moderator");
		const release = stage.discord.holdNext(/callback/u);
		await box().fill("/article add ");
		await page.keyboard.press("Enter");
		await release.arrived;
		await page.getByRole("button", { name: "# newsroom" }).click();
		release();
		await dialog().getByLabel("Text", { exact: true }).fill(FERRY);
		await dialog().getByRole("button", { name: "Submit" }).click();
		await dialog().waitFor({ state: "detached" });
		await page.getByRole("button", { name: "# ask" }).click();
		await see("Before it is published");
	});

	it("opens no file that is dropped beside the channel", async () => {
		await box().waitFor();
		const isPrevented = await page.evaluate(`(() => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File(["x"], "a.txt"));
			const event = new DragEvent("drop", {
				dataTransfer, bubbles: true, cancelable: true,
			});
			document.getElementById("sidebar").dispatchEvent(event);
			return event.defaultPrevented;
		})()`);
		expect(isPrevented).toBe(true);
	});

	it.each(["dark", "light"] as const)(
		"has no barrier that axe calls serious, %s",
		async (colorScheme) => {
			await page.emulateMedia({ colorScheme });
			await expectNoBarriers();
			await box().fill("/");
			await expectNoBarriers();
			await addFerry();
			await expectNoBarriers();
			await box().fill("/ask what was found");
			await page.getByRole("button", { name: "Add option article" }).click();
			await page.getByRole("option").first().waitFor();
			await expectNoBarriers();
			await page.getByRole("button", { name: "Send" }).click();
			await see("cracked");
			await page.getByRole("button", { name: "What was sent" }).click();
			await expectNoBarriers();
			await box().fill("/article add ");
			await page.keyboard.press("Enter");
			await dialog().getByLabel("Headline").waitFor();
			await expectNoBarriers();
		},
	);
});

/** The accessible name of what has the focus, near enough: a label, else what is written on it. */
const FOCUSED_NAME = `(() => {
	const { labels, textContent, ariaLabel } = document.activeElement;
	if (document.activeElement === document.body) return "";
	return ariaLabel ?? labels?.[0]?.textContent ?? textContent ?? "";
})()`;
