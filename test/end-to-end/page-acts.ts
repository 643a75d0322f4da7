import type { Locator, Page } from "playwright-core";

/** What a person sees and does on the page, as whoever they are on it. */
export interface PageActs {
	/** Where an ordinary message is typed. */
	box(): Locator;
	/** The question of `/ask`, while it is typed. */
	question(): Locator;
	messages(): Locator;
	lastMessage(): Locator;
	dialog(): Locator;
	/** Becomes the member or the moderator. */
	become(name: string): Promise<void>;
	/** Presses a button of the last message. */
	press(name: string): Promise<void>;
	ask(text: string): Promise<void>;
	/** Waits until the last message says something. */
	see(text: string | RegExp): Promise<void>;
	/** Drops a file on the channel, as from another window. */
	drop(name: string, content: string): Promise<void>;
}

/** Acts on a page, whichever is open by then. */
export function actOn(page: () => Page): PageActs {
	const box = () => page().getByRole("textbox", { name: "Message #" });
	const question = () => page().getByRole("combobox", { name: "question" });
	const messages = () => page().getByRole("article");
	const lastMessage = () => messages().last();
	return {
		box,
		question,
		messages,
		lastMessage,
		dialog: () => page().getByRole("dialog"),
		become: (name) => page().getByLabel(name).check(),
		press: (name) =>
			lastMessage().getByRole("button", { name, exact: true }).click(),
		async ask(text) {
			await box().fill(`/ask ${text}`);
			// Enter would first take what is suggested, if that is there by then.
			await page().getByRole("button", { name: "Send" }).click();
		},
		see: (text) => lastMessage().getByText(text).first().waitFor(),
		drop: (name, content) => dropFile(page(), name, content),
	};
}

async function dropFile(
	page: Page,
	name: string,
	content: string,
): Promise<void> {
	const [text, label] = [content, name].map((part) => JSON.stringify(part));
	const dataTransfer = await page.evaluateHandle(`(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([${text}], ${label}, { type: "text/plain" }));
		return transfer;
	})()`);
	await page.getByRole("main").dispatchEvent("drop", { dataTransfer });
}
