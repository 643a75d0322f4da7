import type { ModalSubmitInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import {
	expectKept,
	labelled,
	openForm,
	paragraph,
	shortText,
	toOptions,
} from "./form-stage.ts";
import { playInPage } from "./page-stage.ts";

const FORM = [labelled("Headline", shortText), labelled("Text", paragraph)];

describeInChromium("a form", () => {
	const stage = playInPage();
	const field = (name: string) => stage.dialog.getByLabel(name);
	const opener = () => stage.button("Fill in");

	it("opens where a button asked for it, and the rest is out of reach", async () => {
		await openForm(stage, FORM);
		await stage.expectFocus(field("Headline"));
		expect(await stage.read(stage.dialog, "one.matches(':modal')")).toBe(true);
	});

	it.each(["Escape", "Cancel"])(
		"closes by %s, and the focus comes back to what opened it",
		async (way) => {
			await openForm(stage, FORM);
			if (way === "Escape") await stage.page.keyboard.press("Escape");
			else await stage.button("Cancel").click();
			await stage.dialog.waitFor({ state: "detached" });
			await stage.expectFocus(opener());
			const sent = stage.interactions.filter((one) => one.isModalSubmit());
			expect(sent).toEqual([]);
		},
	);

	it("leaves the focus where it was opened, once it was sent", async () => {
		await openForm(stage, FORM);
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		await stage.button("Submit").click();
		await stage.see("Taken");
		await stage.dialog.waitFor({ state: "detached" });
		await stage.expectFocus(opener());
	});

	it("leaves the focus in the box if what opened it is gone", async () => {
		await openForm(stage, FORM, async (submitted) => {
			if (!submitted.isFromMessage()) throw new Error("it is from a message");
			await submitted.update({ content: "Done", components: [] });
		});
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		await stage.button("Submit").click();
		await stage.see("Done");
		await stage.dialog.waitFor({ state: "detached" });
		await stage.expectFocus(stage.box);
	});

	it("still has what was typed when it is closed by mistake and opened again", async () => {
		await openForm(stage, FORM);
		await field("Text").fill("A long text");
		await stage.page.keyboard.press("Escape");
		await stage.dialog.waitFor({ state: "detached" });
		await opener().click();
		await expect.poll(() => field("Text").inputValue()).toBe("A long text");
	});

	it("begins anew after it was sent well", async () => {
		await openForm(stage, FORM);
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		await stage.button("Submit").click();
		await stage.dialog.waitFor({ state: "detached" });
		await opener().click();
		await field("Text").waitFor();
		expect(await field("Text").inputValue()).toBe("");
	});

	it("is busy until it is answered, and not sent twice", async () => {
		const { promise: answering, resolve: answer } =
			Promise.withResolvers<void>();
		await openForm(stage, FORM, async (submitted: ModalSubmitInteraction) => {
			await answering;
			await submitted.reply("Taken");
		});
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		const submit = stage.button("Submit");
		await submit.click();
		await submit.and(stage.page.locator("[aria-busy=true]")).waitFor();
		await submit.click();
		answer();
		await stage.dialog.waitFor({ state: "detached" });
		await stage.see("Taken");
		const sent = stage.interactions.filter((one) => one.isModalSubmit());
		expect(sent).toHaveLength(1);
	});

	it("says what is wrong with the first field that isn't right, and then the next", async () => {
		const options = toOptions("A", "B", "C");
		const group = { type: 22, options, max_values: 1 };
		await openForm(stage, [labelled("One", group), labelled("Two", group)]);
		await expectKept(stage, "“One” takes 1 to 1; there are 0.");
		await stage.dialog.getByRole("checkbox", { name: "A" }).first().check();
		await expectKept(stage, "“Two” takes 1 to 1; there are 0.");
	});
});

describeInChromium("a form that the bot doesn't answer", () => {
	const stage = playInPage({ acknowledgeWithinMs: 1_000 });
	const field = (name: string) => stage.dialog.getByLabel(name);

	it("says so and keeps what was typed, so that it can be sent again", async () => {
		let isAnswering = false;
		await openForm(stage, FORM, async (submitted) => {
			if (isAnswering) await submitted.reply("Taken");
		});
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		await expectKept(stage, "Something went wrong. Try again.");
		expect(await field("Headline").inputValue()).toBe("Ferry");
		expect(await field("Text").inputValue()).toBe("It sails.");
		isAnswering = true;
		await stage.button("Submit").click();
		await stage.see("Taken");
		await stage.dialog.waitFor({ state: "detached" });
		const { fields } = stage.last<ModalSubmitInteraction>();
		expect(fields.getTextInputValue("text")).toBe("It sails.");
	});

	it("is told of in the channel if it was closed meanwhile", async () => {
		await openForm(stage, FORM, async () => {});
		await field("Headline").fill("Ferry");
		await field("Text").fill("It sails.");
		await stage.button("Submit").click();
		await stage.page.keyboard.press("Escape");
		const alert = stage.page.getByRole("alert");
		await alert.getByText("Details: Something went wrong.").waitFor();
		await alert.getByRole("button", { name: "Dismiss" }).click();
		await alert.waitFor({ state: "detached" });
	});
});
