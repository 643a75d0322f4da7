import type { ButtonInteraction, ModalSubmitInteraction } from "discord.js";
import type { WireComponent } from "../../../src/local-discord/wire.ts";
import type { PageStage } from "./page-stage.ts";

/** Puts a field of a form under a label, as Discord wants it. */
export function labelled(
	label: string,
	field: Omit<WireComponent, "custom_id">,
	description?: string,
): WireComponent {
	const component = { custom_id: label.toLowerCase(), ...field };
	return {
		type: 18,
		label,
		component,
		...(description ? { description } : {}),
	};
}

export const shortText = { type: 4, style: 1 };
export const paragraph = { type: 4, style: 2 };

export const toOptions = (...labels: string[]) =>
	labels.map((label) => ({ label, value: label.toLowerCase() }));

/** Posts a button that opens a form with these components, and presses it. */
export async function openForm(
	stage: PageStage,
	components: readonly WireComponent[],
	submit: (submitted: ModalSubmitInteraction) => Promise<unknown> = (
		submitted,
	) => submitted.reply("Taken"),
): Promise<void> {
	stage.on((told: ButtonInteraction | ModalSubmitInteraction) =>
		told.isModalSubmit()
			? submit(told)
			: told.showModal({
					custom_id: "details",
					title: "Details",
					components: components as never,
				}),
	);
	const button = { type: 2, style: 1, label: "Fill in", custom_id: "fill" };
	await stage.post({
		content: "Something is missing",
		components: [{ type: 1, components: [button] }],
	});
	await stage.button("Fill in").click();
	await stage.dialog.getByRole("heading", { name: "Details" }).waitFor();
}

/** Sends the open form and returns what the client got. */
export async function submitForm(
	stage: PageStage,
): Promise<ModalSubmitInteraction> {
	await stage.button("Submit").click();
	await stage.see("Taken");
	await stage.dialog.waitFor({ state: "detached" });
	return stage.last<ModalSubmitInteraction>();
}

/** Presses Submit on a form that isn't let through, for a reason. */
export async function expectKept(
	stage: PageStage,
	reason: string | RegExp,
): Promise<void> {
	await stage.button("Submit").click();
	await stage.dialog.getByRole("alert").getByText(reason).waitFor();
}
