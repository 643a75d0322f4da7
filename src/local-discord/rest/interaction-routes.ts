import {
	findBodyProblems,
	findCallbackProblems,
} from "../checks/check-body.ts";
import { withoutNulls } from "../state/components.ts";
import {
	type AnswerKind,
	type LocalInteraction,
	toViewer,
} from "../state/interactions.ts";
import { type LocalMessage, toWireMessage } from "../state/messages.ts";
import {
	CallbackKind,
	type Choice,
	type Json,
	type MessageBody,
	type WireComponent,
} from "../wire.ts";
import { refusals } from "./rest-error.ts";
import { type Call, type Route, toJson } from "./route.ts";

/** The first response to an interaction. */
export const interactionRoutes: Route[] = [
	{
		method: "POST",
		pattern: "/interactions/:id/:token/callback",
		isOpen: true,
		answer: answerCallback,
	},
];

function answerCallback(call: Call): object | undefined {
	const interaction = call.state.interactions.find(call.param("token"));
	if (interaction?.id !== call.param("id")) {
		throw refusals.unknownInteraction();
	}
	const body = toJson(call.body);
	call.refuse(findCallbackProblems(body, interaction, call.uploads));
	if (interaction.kind === "expired") throw refusals.unknownInteraction();
	if (interaction.kind) throw refusals.alreadyAcknowledged();
	respond(call, interaction, Number(body.type), (body.data ?? {}) as Json);
	call.state.changes.announce();
	if (call.query.get("with_response") !== "true") return undefined;
	return toCallbackResponse(interaction, Number(body.type));
}

const KINDS: Record<number, AnswerKind> = {
	[CallbackKind.message]: "message",
	[CallbackKind.deferredMessage]: "message",
	[CallbackKind.deferredUpdate]: "update",
	[CallbackKind.update]: "update",
	[CallbackKind.choices]: "choices",
	[CallbackKind.form]: "form",
};

function respond(
	{ state, uploads }: Call,
	interaction: LocalInteraction,
	type: number,
	data: Json,
): void {
	const isDeferral =
		type === CallbackKind.deferredMessage ||
		type === CallbackKind.deferredUpdate;
	interaction.settled = !isDeferral;
	state.interactions.acknowledge(interaction, KINDS[type] ?? "message");
	switch (type) {
		case CallbackKind.message:
		case CallbackKind.deferredMessage:
			interaction.original = createReply(state, interaction, data, {
				uploads,
				loading: isDeferral,
			});
			return;
		case CallbackKind.deferredUpdate:
			interaction.original = interaction.source;
			return;
		case CallbackKind.update:
			interaction.original = interaction.source;
			if (interaction.source) {
				state.messages.edit(interaction.source, data, uploads);
			}
			return;
		case CallbackKind.choices:
			interaction.choices = (data.choices ?? []) as Choice[];
			return;
		case CallbackKind.form:
			interaction.form = {
				customId: String(data.custom_id),
				title: String(data.title),
				components: withoutNulls(data.components as WireComponent[]),
				channelId: interaction.channelId,
				source: interaction.source,
			};
	}
}

/** Makes a message that replies to an interaction: its first, or a follow-up. */
export function createReply(
	{ messages, world }: Call["state"],
	interaction: LocalInteraction,
	body: MessageBody,
	{ uploads, loading }: { uploads: Call["uploads"]; loading?: boolean },
): LocalMessage {
	return messages.create(body, {
		channelId: interaction.channelId,
		author: world.bot,
		uploads,
		visibleTo: toViewer(interaction, body.flags),
		loading: loading ?? false,
		interaction: interaction.metadata,
	});
}

function toCallbackResponse(interaction: LocalInteraction, type: number): Json {
	const { id, original } = interaction;
	const showsMessage =
		type === CallbackKind.message || type === CallbackKind.update;
	return {
		interaction: {
			id,
			type: interaction.type,
			...(original
				? {
						response_message_id: original.id,
						response_message_loading: original.loading,
						response_message_ephemeral: original.ephemeral,
					}
				: {}),
		},
		resource: {
			type,
			...(original && (showsMessage || original.loading)
				? { message: toWireMessage(original) }
				: {}),
		},
	};
}

/** Checks the body of a follow-up or of an edit to a reply. */
export function refuseBadReply(
	call: Call,
	before: LocalMessage | undefined,
): MessageBody {
	const body: MessageBody = toJson(call.body);
	const name = before ? "replyEdit" : "followUp";
	const context = { before, uploads: call.uploads, inReply: true };
	call.refuse(findBodyProblems(name, body, context));
	return body;
}
