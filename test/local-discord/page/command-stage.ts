import type { ChatInputCommandInteraction } from "discord.js";
import type { PageStage } from "./page-stage.ts";

export const option = (type: number, name: string, fields = {}) => ({
	type,
	name,
	description: `The ${name} of it`,
	...fields,
});

/** Fills in the command /report, whose first option is a required title. */
export function fillIn(stage: PageStage) {
	const field = (name: string) =>
		stage.page.getByRole("form").getByLabel(name, { exact: true });
	const title = () => field("title (required)");
	const add = (name: string) => stage.button(`Add option ${name}`).click();
	const press = (key: string) => stage.page.keyboard.press(key);
	const alert = () => stage.page.getByRole("alert");

	async function begin(): Promise<void> {
		await stage.box.fill("/report ");
		await stage.expectFocus(title());
	}

	async function send(): Promise<ChatInputCommandInteraction["options"]> {
		stage.on((used: ChatInputCommandInteraction) => used.reply("Taken"));
		await stage.button("Send").click();
		await stage.see("Taken");
		return stage.last<ChatInputCommandInteraction>().options;
	}

	return { field, title, add, press, alert, begin, send };
}
