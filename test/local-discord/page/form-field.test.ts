import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import {
	expectKept,
	labelled,
	openForm,
	paragraph,
	shortText,
	submitForm,
	toOptions,
} from "./form-stage.ts";
import { playInPage } from "./page-stage.ts";

describeInChromium("a field of a form", () => {
	const stage = playInPage();
	const field = (name: string) => stage.dialog.getByLabel(name);
	const invalid = () => stage.dialog.locator(":invalid:not(form)");

	/** Presses Submit and expects that the browser points at one field. */
	async function expectStopped(): Promise<void> {
		await stage.button("Submit").click();
		await expect.poll(() => invalid().count()).toBe(1);
		await stage.expectFocus(invalid());
		expect(stage.interactions.filter((one) => one.isModalSubmit())).toEqual([]);
	}

	it("takes a line of text, and begins with what the bot gives", async () => {
		await openForm(stage, [
			labelled("Headline", { ...shortText, value: "Ferry to" }, "As printed"),
		]);
		await stage.expectFocus(field("Headline"));
		await stage.dialog.getByText("As printed").waitFor();
		await field("Headline").press("End");
		await stage.page.keyboard.type(" Ostrava");
		const { fields } = await submitForm(stage);
		expect(fields.getTextInputValue("headline")).toBe("Ferry to Ostrava");
	});

	it("sends a line of text by Enter", async () => {
		await openForm(stage, [labelled("Headline", shortText)]);
		await field("Headline").fill("Ferry");
		await stage.page.keyboard.press("Enter");
		await stage.see("Taken");
	});

	it("takes a text of several lines, with a placeholder while it is empty", async () => {
		const placeholder = "Paste the article";
		await openForm(stage, [labelled("Text", { ...paragraph, placeholder })]);
		await stage.page.getByPlaceholder(placeholder).waitFor();
		await stage.expectFocus(field("Text"));
		await stage.page.keyboard.type("one\n\n<b>two</b>");
		const { fields } = await submitForm(stage);
		expect(fields.getTextInputValue("text")).toBe("one\n\n<b>two</b>");
	});

	it("is not sent empty unless it may be", async () => {
		const source = labelled("Source", { ...shortText, required: false });
		await openForm(stage, [labelled("Headline", shortText), source]);
		await expectStopped();
		await field("Headline").fill("Ferry");
		const { fields } = await submitForm(stage);
		expect(fields.getTextInputValue("source")).toBe("");
	});

	it.each([
		["short", shortText],
		["paragraph", paragraph],
	])(
		"keeps a %s text within its length, cutting nothing off",
		async (_what, kind) => {
			const length = { min_length: 3, max_length: 6 };
			await openForm(stage, [labelled("Headline", { ...kind, ...length })]);
			await field("Headline").pressSequentially("ab");
			await expectStopped();
			await field("Headline").fill("abcdefg");
			await expectKept(
				stage,
				"“Headline” takes up to 6 characters; there are 7.",
			);
			expect(await field("Headline").inputValue()).toBe("abcdefg");
			await field("Headline").fill("abcdef");
			const { fields } = await submitForm(stage);
			expect(fields.getTextInputValue("headline")).toBe("abcdef");
		},
	);

	it("takes one of a list", async () => {
		const options = toOptions("News", "Sport");
		const select = { type: 3, options, placeholder: "Choose one" };
		await openForm(stage, [labelled("Section", select)]);
		await expectStopped();
		await field("Section").selectOption("Sport");
		const { fields } = await submitForm(stage);
		expect(fields.getStringSelectValues("section")).toEqual(["sport"]);
	});

	it("may leave a list alone that isn't required, and keeps a preset", async () => {
		const [news = {}, ...others] = toOptions("News", "Sport");
		const options = [{ ...news, default: true }, ...others] as never;
		await openForm(stage, [
			labelled("Section", {
				type: 3,
				options: toOptions("A"),
				required: false,
			}),
			labelled("Page", { type: 3, options }),
		]);
		const { fields } = await submitForm(stage);
		expect(fields.getStringSelectValues("section")).toEqual([]);
		expect(fields.getStringSelectValues("page")).toEqual(["news"]);
	});

	it("takes several of a list, as many as it says", async () => {
		const options = toOptions("News", "Sport", "Arts", "Science");
		const select = { type: 3, options, min_values: 2, max_values: 3 };
		await openForm(stage, [labelled("Sections", select)]);
		await field("Sections").selectOption(["News"]);
		await expectKept(stage, "“Sections” takes 2 to 3; there are 1.");
		await field("Sections").selectOption(["News", "Sport", "Arts", "Science"]);
		await expectKept(stage, "“Sections” takes 2 to 3; there are 4.");
		await field("Sections").selectOption(["News", "Arts"]);
		const { fields } = await submitForm(stage);
		expect(fields.getStringSelectValues("sections")).toEqual(["news", "arts"]);
	});

	it("takes somebody, a channel and a role", async () => {
		stage.discord.guilds[0]?.roles.push({
			id: "1000000000000000009",
			name: "Editors",
			permissions: 0n,
		});
		stage.discord.addGuild({ name: "Weekly" });
		await stage.page.getByText("Weekly").waitFor();
		await openForm(stage, [
			labelled("Author", { type: 5 }),
			labelled("Role", { type: 6 }),
			labelled("Both", { type: 7 }),
			labelled("Channel", { type: 8 }),
		]);
		await field("Author").selectOption("@You");
		await field("Role").selectOption("@Editors");
		await field("Both").selectOption("@Bot");
		await field("Channel").selectOption("#general");
		const { fields } = await submitForm(stage);
		const you = fields.getSelectedUsers("author")?.first();
		expect(you?.displayName).toBe("You");
		expect(fields.getSelectedRoles("role")?.first()?.name).toBe("Editors");
		const both = fields.getSelectedMentionables("both")?.users;
		expect(both?.first()?.id).toBe(stage.discord.applicationId);
		const channel = fields.getSelectedChannels("channel")?.first();
		expect(channel?.id).toBe(stage.channelId);
	});
});
