import { Person } from "../../people/person.ts";
import type { LocalForm } from "../../state/interactions.ts";
import type { LocalMessage } from "../../state/messages.ts";
import type { LocalGuild } from "../../state/world.ts";
import type { Place } from "../action.ts";
import type { Scene } from "../scene.ts";

/** Makes the person who acts: you, with the rights of a persona. */
export function toPerson(scene: Scene, place: Place): Person {
	const { state, you, personas } = scene;
	const guild = state.world.guilds.get(place.serverId);
	if (!guild || guild.unavailable) throw new Error("the server is gone");
	checkChannel(guild, place.channelId);
	const persona = personas.find(({ name }) => name === place.persona);
	if (!persona) throw new Error(`nobody is called “${place.persona}”`);
	const { permissions } = persona;
	const { locale = "en-GB" } = place;
	const actor = { user: you, guild, permissions, roles: [], locale };
	return new Person(state, actor, "acknowledged");
}

function checkChannel({ channels, name }: LocalGuild, id: string): void {
	if (channels.some((channel) => channel.id === id)) return;
	throw new Error(`the channel is not in ${name}`);
}

/** Finds a message that is shown in a place. */
export function findMessage(
	{ state, dismissed }: Scene,
	{ place, messageId }: { place: Place; messageId: string },
): LocalMessage {
	const message = state.messages.find(place.channelId, messageId);
	if (!message || dismissed.has(messageId)) {
		throw new Error("the message is gone");
	}
	return message;
}

/** Finds a form that was opened in a place. */
export function findForm(
	scene: Scene,
	{ place, formId }: { place: Place; formId: string },
): LocalForm {
	const form = scene.findForm(formId);
	if (form?.channelId !== place.channelId) throw new Error("the form is gone");
	return form;
}
