import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import {
	expectKept,
	labelled,
	openForm,
	shortText,
	submitForm,
	toOptions,
} from "./form-stage.ts";
import { playInPage } from "./page-stage.ts";

const file = (name: string, text: string) => ({
	name,
	mimeType: "text/plain",
	buffer: Buffer.from(text),
});

describeInChromium("a form with choices and files", () => {
	const stage = playInPage();
	const field = (name: string) => stage.dialog.getByLabel(name);
	const radio = (name: string) => stage.dialog.getByRole("radio", { name });
	const box = (name: string) => stage.dialog.getByRole("checkbox", { name });

	it("takes one of a radio group, which must be chosen", async () => {
		const [first = { value: "" }, second = { value: "" }] = toOptions(
			"Public",
			"Private",
		);
		const options = [
			{ ...first, description: "For all to see" },
			second,
		] as never;
		await openForm(stage, [labelled("Reach", { type: 21, options })]);
		const group = stage.dialog.getByRole("group", { name: "Reach" });
		await group.getByText("For all to see").waitFor();
		await stage.button("Submit").click();
		await stage.expectFocus(radio("Public"));
		await radio("Private").check();
		const { fields } = await submitForm(stage);
		expect(fields.getRadioGroup("reach")).toBe("private");
	});

	it("leaves a radio group alone that isn't required, and keeps a preset", async () => {
		const [first, second] = toOptions("A", "B");
		const options = [first, { ...second, default: true }] as never;
		await openForm(stage, [
			labelled("Reach", {
				type: 21,
				options: toOptions("C", "D"),
				required: false,
			}),
			labelled("Size", { type: 21, options }),
		]);
		const { fields } = await submitForm(stage);
		expect(fields.getRadioGroup("reach")).toBeNull();
		expect(fields.getRadioGroup("size")).toBe("b");
	});

	it("takes several of a checkbox group, as many as it says", async () => {
		const options = toOptions("News", "Sport", "Arts");
		const group = { type: 22, options, min_values: 1, max_values: 2 };
		await openForm(stage, [labelled("Sections", group)]);
		await expectKept(stage, "“Sections” takes 1 to 2; there are 0.");
		for (const name of ["News", "Sport", "Arts"]) await box(name).check();
		await expectKept(stage, "“Sections” takes 1 to 2; there are 3.");
		await box("Sport").uncheck();
		const { fields } = await submitForm(stage);
		expect(fields.getCheckboxGroup("sections")).toEqual(["news", "arts"]);
	});

	it("takes all of a checkbox group that names no number, or none if it may", async () => {
		const options = toOptions("News", "Sport");
		await openForm(stage, [
			labelled("Sections", { type: 22, options }),
			labelled("Pages", {
				type: 22,
				options: toOptions("One", "Two"),
				min_values: 0,
				required: false,
			}),
		]);
		await box("News").check();
		await box("Sport").check();
		const { fields } = await submitForm(stage);
		expect(fields.getCheckboxGroup("sections")).toEqual(["news", "sport"]);
		expect(fields.getCheckboxGroup("pages")).toEqual([]);
	});

	it("takes a checkbox as yes or no", async () => {
		await openForm(stage, [
			labelled("Urgent", { type: 23 }),
			labelled("Draft", { type: 23, default: true }),
			labelled("Signed", { type: 23 }),
		]);
		await box("Urgent").check();
		expect(await box("Draft").isChecked()).toBe(true);
		await box("Draft").uncheck();
		const { fields } = await submitForm(stage);
		const given = ["urgent", "draft", "signed"].map((name) =>
			fields.getCheckbox(name),
		);
		expect(given).toEqual([true, false, false]);
	});

	it("takes files, as many as it says, with all that is in them", async () => {
		const upload = { type: 19, min_values: 2, max_values: 3 };
		await openForm(stage, [labelled("Articles", upload)]);
		await field("Articles").setInputFiles([file("a.txt", "one")]);
		await expectKept(stage, "“Articles” takes 2 to 3; there are 1.");
		const names = ["a.txt", "b, ü.txt", "c.txt", "d.txt"];
		const files = names.map((name) => file(name, `of ${name}`));
		await field("Articles").setInputFiles(files);
		await expectKept(stage, "“Articles” takes 2 to 3; there are 4.");
		await field("Articles").setInputFiles(files.slice(0, 2));
		const { fields } = await submitForm(stage);
		const got = [...fields.getUploadedFiles("articles", true).values()];
		expect(got.map(({ name }) => name)).toEqual(["a.txt", "b, ü.txt"]);
		expect(await (await fetch(got[1]?.url ?? "")).text()).toBe("of b, ü.txt");
	});

	it("refuses a file of another kind, and keeps what was filled in", async () => {
		const upload = { type: 19, file_types: [".txt"] };
		await openForm(stage, [
			labelled("Headline", shortText),
			labelled("Article", upload),
		]);
		expect(await field("Article").getAttribute("accept")).toBe(".txt");
		await field("Headline").fill("Ferry");
		await field("Article").setInputFiles([file("a.exe", "one")]);
		await expectKept(stage, /takes \.txt/u);
		expect(await field("Headline").inputValue()).toBe("Ferry");
		await field("Article").setInputFiles([file("a.txt", "one")]);
		const { fields } = await submitForm(stage);
		expect(fields.getUploadedFiles("article")?.first()?.name).toBe("a.txt");
		expect(fields.getTextInputValue("headline")).toBe("Ferry");
	});

	it("does without a file that isn't required", async () => {
		const upload = { type: 19, required: false, min_values: 0 };
		await openForm(stage, [labelled("Article", upload)]);
		const { fields } = await submitForm(stage);
		expect(fields.getUploadedFiles("article")?.size ?? 0).toBe(0);
	});

	it("takes a file that is dropped on it", async () => {
		await openForm(stage, [labelled("Article", { type: 19 })]);
		await stage.drop("dialog", { "ferry.txt": "It sails." });
		const { fields } = await submitForm(stage);
		expect(fields.getUploadedFiles("article")?.first()?.name).toBe("ferry.txt");
	});

	it("shows text between its fields, with its Markdown", async () => {
		await openForm(stage, [
			{ type: 10, content: "Only **moderators** see <i>this</i>" },
			labelled("Headline", shortText),
		]);
		await stage.dialog.locator("strong", { hasText: "moderators" }).waitFor();
		await stage.dialog.getByText("see <i>this</i>").waitFor();
	});

	it("takes text fields that stand in rows, as they did of old", async () => {
		const input = { ...shortText, custom_id: "headline", label: "Headline" };
		await openForm(stage, [{ type: 1, components: [input] }]);
		await field("Headline").fill("Ferry");
		const { fields } = await submitForm(stage);
		expect(fields.getTextInputValue("headline")).toBe("Ferry");
	});
});
