import type { Answer } from "../../people/answer.ts";
import { checkVisible } from "../../people/find-component.ts";
import type { Person } from "../../people/person.ts";
import type { LocalMessage } from "../../state/messages.ts";
import type { Action, Place } from "../action.ts";
import type { Outcome } from "../protocol.ts";
import type { Scene } from "../scene.ts";
import { toFormView } from "../views/component-view.ts";
import type { ActionBody } from "./action-body.ts";
import { GivenFiles } from "./given-files.ts";
import { findForm, findMessage, toPerson } from "./place.ts";
import { reset } from "./reset.ts";

const DONE: Outcome = { kind: "done" };

type PlacedAction = Extract<Action, { place: Place }>;

/** Does what the page asks for; what can't be done throws a sentence. */
export async function act(
	scene: Scene,
	{ action, uploads }: ActionBody,
): Promise<Outcome> {
	const { state } = scene;
	switch (action.kind) {
		case "fault":
			state.standingFaults.set(action.name, action.isOn);
			return DONE;
		case "drop":
			state.gateway.dropSocket();
			return DONE;
		case "reset":
			await reset(scene);
			return DONE;
		default:
			return await actInPlace(
				scene,
				action,
				new GivenFiles(uploads, state.attachmentSizeLimit),
			);
	}
}

async function actInPlace(
	scene: Scene,
	action: PlacedAction,
	files: GivenFiles,
): Promise<Outcome> {
	const { place } = action;
	const you = toPerson(scene, place);
	switch (action.kind) {
		case "write":
			you.write(action.text, place.channelId, files.findAll(action.files));
			return DONE;
		case "dismiss":
			dismiss(scene, findMessage(scene, action));
			return DONE;
		default:
			return toOutcome(scene, await interact(scene, you, action, files));
	}
}

type Interaction = Exclude<PlacedAction, { kind: "write" | "dismiss" }>;

function interact(
	scene: Scene,
	you: Person,
	action: Interaction,
	files: GivenFiles,
): Promise<Answer> {
	const use = { channel: action.place.channelId };
	switch (action.kind) {
		case "command": {
			const options = files.inOptions(action.options);
			return you.command(action.path, options, use);
		}
		case "autocomplete": {
			const options = files.inOptions(action.options);
			return you.autocomplete(action.path, options, action.focused, use);
		}
		case "messageCommand":
			return you.messageCommand(action.name, findMessage(scene, action));
		case "press":
			return you.press(findMessage(scene, action), action.customId);
		case "choose": {
			const { customId, values } = action;
			return you.choose(findMessage(scene, action), customId, values);
		}
		case "submit": {
			const form = findForm(scene, action);
			return you.submit(form, files.inFields(action.values));
		}
	}
}

/** Hides a message; the bot is not told and may go on editing it. */
function dismiss({ state, dismissed, you }: Scene, message: LocalMessage) {
	checkVisible(message, you.id);
	if (!message.ephemeral) {
		throw new Error("only private messages can be dismissed");
	}
	dismissed.add(message.id);
	state.changes.announce();
}

function toOutcome(scene: Scene, answer: Answer): Outcome {
	const { kind, interaction } = answer;
	if (kind === "choices") return { kind, choices: answer.choices };
	if (kind !== "form") return { kind };
	scene.keepForm(interaction.id, answer.form);
	const form = toFormView(interaction.id, answer.form, scene.state.world);
	return { kind, form };
}
