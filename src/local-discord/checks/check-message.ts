import { eachComponent } from "../state/components.ts";
import { findMedia, toReferredName } from "../state/media.ts";
import type { LocalMessage } from "../state/messages.ts";
import {
	type MessageBody,
	MessageFlag,
	type Upload,
	type WireEmbed,
} from "../wire.ts";
import { findComponentProblems } from "./check-components.ts";
import { EMPTY_MESSAGE, type Problem, tooLong } from "./problem.ts";

const MAX_CONTENT_CHARACTERS = 2000;
const MAX_EMBED_CHARACTERS = 6000;

/** What a message body is checked against. */
export interface MessageContext {
	/** The message that the body changes; none if it makes a new one. */
	readonly before?: LocalMessage | undefined;
	readonly uploads: readonly Upload[];
	/** Whether it replies to an interaction; only such messages can be private. */
	readonly inReply: boolean;
}

/** Finds what Discord refuses in a message that the OpenAPI document lets pass. */
export function findMessageProblems(
	body: MessageBody,
	context: MessageContext,
): Problem[] {
	const after = toAfter(body, context);
	const { before } = context;
	// An old message has passed these checks; its part of an edit is not new.
	const components = body.components === undefined ? [] : after.components;
	const problems = [
		...findFlagProblems(body, context),
		...(after.isV2 ? findLegacyFields(after) : []),
		...findComponentProblems(components, after.isV2),
		...findTextProblems(body),
		...findMissingFiles(after, components),
		...(after.isV2 && !before && components.length === 0 ? [empty()] : []),
	];
	if (problems.length > 0 || !isEmpty(after)) return problems;
	return [empty()];
}

interface After
	extends Required<
		Pick<MessageBody, "content" | "embeds" | "poll" | "sticker_ids">
	> {
	readonly components: NonNullable<MessageBody["components"]>;
	readonly filenames: readonly string[];
	readonly isV2: boolean;
}

/** Works out the message as it would be. */
function toAfter(
	body: MessageBody,
	{ before, uploads }: MessageContext,
): After {
	const flags = (before?.flags ?? 0) | (body.flags ?? 0);
	const listed = body.attachments;
	const kept = (before?.attachments ?? []).filter(
		({ id }) => !listed || listed.some((entry) => entry.id === id),
	);
	const added = uploads.map(
		({ id, filename }) =>
			listed?.find((entry) => entry.id === id)?.filename ?? filename,
	);
	return {
		content:
			(body.content === undefined ? before?.content : body.content) ?? "",
		embeds: (body.embeds === undefined ? before?.embeds : body.embeds) ?? [],
		components:
			(body.components === undefined ? before?.components : body.components) ??
			[],
		poll: body.poll ?? null,
		sticker_ids: body.sticker_ids ?? [],
		filenames: [...kept.map(({ filename }) => filename), ...added],
		isV2: (flags & MessageFlag.componentsV2) !== 0,
	};
}

function isEmpty(after: After): boolean {
	if (after.isV2) return after.components.length === 0;
	return (
		!after.content?.trim() &&
		!after.embeds?.length &&
		!after.sticker_ids?.length &&
		!after.poll &&
		after.filenames.length === 0
	);
}

function empty(): Problem {
	return {
		path: [],
		code: EMPTY_MESSAGE,
		message: "Cannot send an empty message",
	};
}

function findFlagProblems(
	body: MessageBody,
	{ before, inReply }: MessageContext,
): Problem[] {
	const sent = body.flags ?? 0;
	const path = ["flags"];
	if ((sent & MessageFlag.loading) !== 0) {
		const message = "LOADING can't be set.";
		return [{ path, code: "MESSAGE_FLAGS_INVALID", message }];
	}
	if ((sent & MessageFlag.ephemeral) === 0) return [];
	if (before && !before.ephemeral) {
		const message = "EPHEMERAL can't be changed by an edit.";
		return [{ path, code: "MESSAGE_FLAGS_INVALID", message }];
	}
	if (inReply) return [];
	const message = "EPHEMERAL is only for replies to interactions.";
	return [{ path, code: "MESSAGE_FLAGS_INVALID", message }];
}

function findLegacyFields(after: After): Problem[] {
	const fields = {
		content: after.content,
		embeds: after.embeds?.length,
		poll: after.poll,
		sticker_ids: after.sticker_ids?.length,
	};
	return Object.entries(fields)
		.filter(([, isThere]) => isThere)
		.map(([name]) => ({
			path: [name],
			code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
			message: `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
		}));
}

function findTextProblems(body: MessageBody): Problem[] {
	const problems: Problem[] = [];
	if ((body.content ?? "").length > MAX_CONTENT_CHARACTERS) {
		problems.push(tooLong(["content"], MAX_CONTENT_CHARACTERS));
	}
	const characters = (body.embeds ?? []).map(countCharacters);
	if (characters.reduce((sum, one) => sum + one, 0) > MAX_EMBED_CHARACTERS) {
		const message = "Embed size exceeds maximum size of 6000";
		const code = "MAX_EMBED_SIZE_EXCEEDED";
		problems.push({ path: ["embeds"], code, message });
	}
	return problems;
}

function countCharacters(embed: WireEmbed): number {
	const fields = embed.fields ?? [];
	return [
		embed.title,
		embed.description,
		embed.footer?.text,
		embed.author?.name,
		...fields.flatMap(({ name, value }) => [name, value]),
	].reduce((sum, text) => sum + (text ?? "").length, 0);
}

function findMissingFiles(
	after: After,
	components: After["components"],
): Problem[] {
	return [...eachComponent(components)].flatMap(({ component, path }) =>
		findMedia(component)
			.map(toReferredName)
			.filter((name) => name !== undefined)
			.filter((name) => !after.filenames.includes(name))
			.map((name) => ({
				path,
				code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
				message: `The referenced attachment '${name}' was not found`,
			})),
	);
}
