import type { LocalInteraction } from "../state/interactions.ts";
import { type LocalMessage, toWireMessage } from "../state/messages.ts";
import { createReply, refuseBadReply } from "./interaction-routes.ts";
import { refusals } from "./rest-error.ts";
import type { Call, Route } from "./route.ts";

const WEBHOOK = "/webhooks/:application/:token";
const MESSAGE = `${WEBHOOK}/messages/:message`;

/** All that comes after the first response: edits, follow-ups, deletions. */
export const webhookRoutes: Route[] = [
	{ method: "POST", pattern: WEBHOOK, isOpen: true, answer: followUp },
	{ method: "GET", pattern: MESSAGE, isOpen: true, answer: getReply },
	{ method: "PATCH", pattern: MESSAGE, isOpen: true, answer: editReply },
	{ method: "DELETE", pattern: MESSAGE, isOpen: true, answer: deleteReply },
];

function followUp(call: Call): object {
	const interaction = findInteraction(call);
	const { state, uploads } = call;
	const original = interaction.original;
	// Discord fills a deferred reply with the first follow-up (deprecated).
	if (original?.loading && !original.deleted) {
		return edit(call, interaction, original);
	}
	const body = refuseBadReply(call, undefined);
	const message = createReply(state, interaction, body, { uploads });
	interaction.followUps.push(message);
	interaction.settled = true;
	state.changes.announce();
	return toWireMessage(message);
}

function getReply(call: Call): object {
	return toWireMessage(findReply(call, findInteraction(call)));
}

function editReply(call: Call): object {
	const interaction = findInteraction(call);
	return edit(call, interaction, findReply(call, interaction));
}

function edit(
	call: Call,
	interaction: LocalInteraction,
	message: LocalMessage,
): object {
	const body = refuseBadReply(call, message);
	call.state.messages.edit(message, body, call.uploads);
	interaction.settled = true;
	call.state.changes.announce();
	return toWireMessage(message);
}

function deleteReply(call: Call): undefined {
	const interaction = findInteraction(call);
	findReply(call, interaction).deleted = true;
	interaction.settled = true;
	call.state.changes.announce();
}

function findInteraction(call: Call): LocalInteraction {
	const { interactions, applicationId } = call.state;
	const interaction = interactions.find(call.param("token"));
	const isOurs = call.param("application") === applicationId;
	if (!interaction?.kind || interaction.kind === "expired" || !isOurs) {
		throw refusals.unknownWebhook();
	}
	if (interactions.isOver(interaction)) throw refusals.invalidToken();
	return interaction;
}

function findReply(call: Call, interaction: LocalInteraction): LocalMessage {
	const { original, followUps } = interaction;
	const id = call.param("message");
	const found =
		id === "@original"
			? original
			: [original, ...followUps].find((message) => message?.id === id);
	if (!found || found.deleted) throw refusals.unknownMessage();
	return found;
}
