import type { LocalInteraction } from "../state/interactions.ts";
import type { LocalMessage } from "../state/messages.ts";
import {
	CallbackKind,
	type Choice,
	InteractionKind,
	type Json,
	type MessageBody,
	MessageFlag,
	type Upload,
	type WireComponent,
} from "../wire.ts";
import { findFormProblems } from "./check-form.ts";
import { findMessageProblems } from "./check-message.ts";
import { type BodyName, findSchemaProblems } from "./openapi.ts";
import { type Problem, tooLong, within } from "./problem.ts";

const MAX_CHOICE_CHARACTERS = 100;

/** Which callbacks each type of interaction may be answered with. */
const ALLOWED: Record<number, readonly number[]> = {
	[InteractionKind.command]: [
		CallbackKind.message,
		CallbackKind.deferredMessage,
		CallbackKind.form,
	],
	[InteractionKind.component]: [
		CallbackKind.message,
		CallbackKind.deferredMessage,
		CallbackKind.deferredUpdate,
		CallbackKind.update,
		CallbackKind.form,
	],
	[InteractionKind.autocomplete]: [CallbackKind.choices],
	[InteractionKind.form]: [
		CallbackKind.message,
		CallbackKind.deferredMessage,
		CallbackKind.deferredUpdate,
		CallbackKind.update,
	],
};

const SCHEMA_NAMES: Record<number, BodyName> = {
	[CallbackKind.message]: "message",
	[CallbackKind.deferredMessage]: "message",
	[CallbackKind.deferredUpdate]: "update",
	[CallbackKind.update]: "update",
	[CallbackKind.choices]: "choices",
	[CallbackKind.form]: "form",
};

/** Finds what Discord refuses in the body of an ordinary message, a follow-up or an edit. */
export function findBodyProblems(
	name: BodyName,
	body: MessageBody,
	context: {
		before?: LocalMessage | undefined;
		uploads: readonly Upload[];
		inReply: boolean;
	},
): Problem[] {
	const problems = findSchemaProblems(name, body);
	return problems.length > 0 ? problems : findMessageProblems(body, context);
}

/** Finds what Discord refuses in the first response to an interaction. */
export function findCallbackProblems(
	body: Json,
	interaction: LocalInteraction,
	uploads: readonly Upload[],
): Problem[] {
	const type = Number(body.type);
	const name = SCHEMA_NAMES[type];
	if (!name || !isAllowed(interaction, type)) return [badType(type)];
	const problems = findSchemaProblems(name, body);
	if (problems.length > 0) return problems;
	const data = (body.data ?? {}) as Json;
	return within(["data"], findDataProblems(type, data, interaction, uploads));
}

function isAllowed(interaction: LocalInteraction, type: number): boolean {
	const needsMessage =
		type === CallbackKind.update || type === CallbackKind.deferredUpdate;
	if (needsMessage && !interaction.source) return false;
	return ALLOWED[interaction.type]?.includes(type) ?? false;
}

function badType(type: number): Problem {
	const message = `An interaction of this type can't be answered with the callback type ${type}.`;
	return { path: ["type"], code: "INTERACTION_CALLBACK_TYPE_INVALID", message };
}

function findDataProblems(
	type: number,
	data: Json,
	interaction: LocalInteraction,
	uploads: readonly Upload[],
): Problem[] {
	switch (type) {
		case CallbackKind.message:
			return findMessageProblems(data, { uploads, inReply: true });
		case CallbackKind.update:
			return findMessageProblems(data, {
				before: interaction.source,
				uploads,
				inReply: true,
			});
		case CallbackKind.deferredMessage:
			return findDeferralProblems(data);
		case CallbackKind.choices:
			return findChoiceProblems((data.choices ?? []) as Choice[]);
		case CallbackKind.form:
			return findFormProblems(data.components as WireComponent[]);
		default:
			return [];
	}
}

function findDeferralProblems(data: Json): Problem[] {
	const extra = Object.keys(data)
		.filter((name) => name !== "flags")
		.map((name) => deferral([name], "A deferral carries only flags."));
	const others = Number(data.flags ?? 0) & ~MessageFlag.ephemeral;
	if (others === 0) return extra;
	return [...extra, deferral(["flags"], "Only EPHEMERAL can be set here.")];
}

function deferral(path: Problem["path"], message: string): Problem {
	return { path, code: "INTERACTION_DEFERRAL_INVALID", message };
}

function findChoiceProblems(choices: readonly Choice[]): Problem[] {
	return choices.flatMap(({ value }, index): Problem[] => {
		if (String(value).length <= MAX_CHOICE_CHARACTERS) return [];
		return [tooLong(["choices", index, "value"], MAX_CHOICE_CHARACTERS)];
	});
}
