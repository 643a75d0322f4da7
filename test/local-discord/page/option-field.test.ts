import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { fillIn, option } from "./command-stage.ts";
import { playInPage } from "./page-stage.ts";

const REPORT = {
	name: "report",
	description: "Reports something",
	options: [
		option(3, "title", { required: true }),
		option(4, "pages"),
		option(6, "author"),
		option(11, "scan", { file_types: [".txt"] }),
	],
};

describeInChromium("the option of a command", () => {
	const stage = playInPage({ commands: [REPORT] });
	const { field, title, add, press, alert, begin, send } = fillIn(stage);

	it("gives the bot a file, with all that is in it", async () => {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await add("scan");
		expect(await field("scan").getAttribute("accept")).toBe(".txt");
		const buffer = Buffer.from("It sails.");
		const file = { name: "ferry.txt", mimeType: "text/plain", buffer };
		await field("scan").setInputFiles(file);
		await stage.page.getByText("ferry.txt (9 bytes)").waitFor();
		const scan = (await send()).getAttachment("scan", true);
		expect(scan).toMatchObject({ name: "ferry.txt", size: 9 });
		expect(await (await fetch(scan.url)).text()).toBe("It sails.");
	});

	it("says that a file is of the wrong kind, and can be sent again", async () => {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await stage.drop("main", { "ferry.exe": "no text" });
		await stage.button("Send").click();
		await alert().getByText("takes .txt").waitFor();
		await alert().getByRole("button", { name: "Try again" }).waitFor();
		expect(stage.interactions).toEqual([]);
	});

	it("says which file it has no place for", async () => {
		await begin();
		await stage.drop("main", { "a.txt": "one", "b.txt": "two" });
		await stage.page.getByText("a.txt (3 bytes)").waitFor();
		await alert().getByText("There is no place for b.txt").waitFor();
	});

	it("loses a file again by Backspace, and then the option", async () => {
		await begin();
		await stage.drop("main", { "a.txt": "one" });
		await stage.page.getByText("a.txt (3 bytes)").waitFor();
		await field("scan").focus();
		await press("Backspace");
		await stage.page.getByText("Drop a file here").waitFor();
		await press("Backspace");
		await stage.button("Add option scan").waitFor();
	});

	it("tells what is wanted where the cursor is", async () => {
		await begin();
		await stage.page.getByText("title: The title of it").waitFor();
		await add("author");
		await stage.page.getByText("author: The author of it").waitFor();
	});

	it("loses an empty option by Backspace, and at last the command", async () => {
		await begin();
		await add("pages");
		await stage.page.keyboard.type("7");
		await press("Backspace");
		await field("pages").waitFor();
		await press("Backspace");
		await stage.button("Add option pages").waitFor();
		await stage.expectFocus(title());
		await press("Backspace");
		await stage.expectFocus(stage.box);
	});

	it("is left by Escape while it is empty, and by its button", async () => {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await press("Escape");
		await title().fill("");
		await press("Escape");
		await stage.expectFocus(stage.box);
		await begin();
		await title().fill("Ferry");
		await stage.button("Leave /report").click();
		await stage.expectFocus(stage.box);
	});
});
