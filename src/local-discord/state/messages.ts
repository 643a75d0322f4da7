import {
	type Json,
	type MessageBody,
	MessageFlag,
	type Upload,
	type WireAttachment,
	type WireComponent,
	type WireEmbed,
	type WireUser,
} from "../wire.ts";
import type { Attachments } from "./attachments.ts";
import { toKeptComponents, withoutNulls } from "./components.ts";
import { linkMedia } from "./media.ts";
import { findPings, type Ping } from "./pings.ts";
import { newSnowflake } from "./snowflake.ts";

interface MessageState {
	content: string;
	embeds: WireEmbed[];
	components: WireComponent[];
	attachments: WireAttachment[];
	flags: number;
}

/** A message as Discord holds it, kept up to date while it is edited. */
export interface LocalMessage extends MessageState {
	readonly id: string;
	readonly channel_id: string;
	readonly author: WireUser;
	readonly timestamp: string;
	edited_timestamp: string | null;
	readonly interaction_metadata?: Json;
	readonly application_id?: string;
	readonly webhook_id?: string;
	/** Whether only one person sees it, and who that is. */
	readonly ephemeral: boolean;
	readonly visibleTo: string | undefined;
	/** Whether it is the "thinking…" of a deferred reply. */
	loading: boolean;
	deleted: boolean;
	/** Whom it called when it was sent or its deferral filled; edits call nobody. */
	pings: readonly Ping[];
	/** What it was before each edit, oldest first. */
	readonly edits: Readonly<MessageState>[];
}

/** What a new message needs besides its body. */
export interface MessageOrigin {
	readonly channelId: string;
	readonly author: WireUser;
	readonly uploads?: readonly Upload[];
	readonly visibleTo?: string | undefined;
	readonly loading?: boolean;
	/** Set on replies to interactions. */
	readonly interaction?: Json | undefined;
}

/** How many messages of a channel are kept, the newest. */
const MAX_KEPT = 500;

/** Keeps messages and applies edits to them as Discord does. */
export class Messages {
	readonly #byId = new Map<string, LocalMessage>();
	readonly #attachments: Attachments;

	constructor(attachments: Attachments) {
		this.#attachments = attachments;
	}

	create(body: MessageBody, origin: MessageOrigin): LocalMessage {
		const { interaction, visibleTo, author } = origin;
		const message: LocalMessage = {
			id: newSnowflake(),
			channel_id: origin.channelId,
			author,
			timestamp: new Date().toISOString(),
			edited_timestamp: null,
			content: "",
			embeds: [],
			components: [],
			attachments: [],
			flags: 0,
			...(interaction
				? {
						interaction_metadata: interaction,
						application_id: author.id,
						webhook_id: author.id,
					}
				: {}),
			ephemeral: visibleTo !== undefined,
			visibleTo,
			loading: origin.loading ?? false,
			deleted: false,
			pings: findPings(body, interaction !== undefined),
			edits: [],
		};
		this.#fill(message, body, origin.uploads ?? []);
		this.#byId.set(message.id, message);
		this.#forgetOldest(message.channel_id);
		return message;
	}

	edit(
		message: LocalMessage,
		body: MessageBody,
		uploads: readonly Upload[],
	): void {
		const { content, embeds, components, attachments, flags } = message;
		if (message.loading) {
			message.pings = findPings(body, true);
		} else {
			message.edits.push({ content, embeds, components, attachments, flags });
			message.edited_timestamp = new Date().toISOString();
		}
		message.loading = false;
		this.#fill(message, body, uploads);
	}

	find(channelId: string, id: string): LocalMessage | undefined {
		const message = this.#byId.get(id);
		if (message?.channel_id !== channelId || message.deleted) return undefined;
		return message;
	}

	/** Lists a channel's messages that are kept, oldest first, deleted ones included. */
	in(channelId: string): LocalMessage[] {
		return [...this.#byId.values()].filter(
			(message) => message.channel_id === channelId,
		);
	}

	/** Forgets all messages. */
	clear(): void {
		this.#byId.clear();
	}

	/** Makes room in a channel; a message's files go with it. */
	#forgetOldest(channelId: string): void {
		const [oldest, ...newer] = this.in(channelId);
		if (!oldest || newer.length < MAX_KEPT) return;
		this.#byId.delete(oldest.id);
		for (const file of oldest.attachments) this.#attachments.remove(file);
	}

	#fill(
		message: LocalMessage,
		body: MessageBody,
		uploads: readonly Upload[],
	): void {
		if (body.content !== undefined) message.content = body.content ?? "";
		if (body.embeds !== undefined) {
			message.embeds = withoutNulls(body.embeds ?? []);
		}
		message.attachments = this.#attach(message, body, uploads);
		if (body.components !== undefined) {
			message.components = toKeptComponents(body.components ?? []);
			linkMedia(message.components, message.attachments);
		}
		message.flags = toFlags(message, body.flags ?? message.flags);
	}

	#attach(
		message: LocalMessage,
		body: MessageBody,
		uploads: readonly Upload[],
	): WireAttachment[] {
		const listed = body.attachments ?? undefined;
		const kept = message.attachments.filter(
			({ id }) => !listed || listed.some((entry) => entry.id === id),
		);
		const added = uploads.map((upload) => {
			const entry = listed?.find(({ id }) => id === upload.id);
			return this.#attachments.add({
				...upload,
				filename: entry?.filename ?? upload.filename,
				description: entry?.description,
				channelId: message.channel_id,
				ephemeral: message.ephemeral,
			});
		});
		return [...kept, ...added];
	}
}

/** Writes a message as it goes over the wire. */
export function toWireMessage(message: LocalMessage): Json {
	const { ephemeral, visibleTo, loading, deleted, pings, edits, ...wire } =
		message;
	return {
		...wire,
		type: wire.interaction_metadata ? 20 : 0,
		tts: false,
		pinned: false,
		mention_everyone: pings.includes("everyone") || pings.includes("here"),
		mentions: [],
		mention_roles: idsOf(pings, "role"),
	};
}

function idsOf(pings: readonly Ping[], kind: string): string[] {
	return pings
		.filter((ping) => ping.startsWith(`${kind}:`))
		.map((ping) => ping.slice(kind.length + 1));
}

/** V2 can't be taken back, and who sees a message never changes. */
function toFlags(message: LocalMessage, sent: number): number {
	const { ephemeral, loading, componentsV2 } = MessageFlag;
	const lasting = (message.flags | sent) & componentsV2;
	const free = sent & ~(ephemeral | loading | componentsV2);
	return (
		free |
		lasting |
		(message.ephemeral ? ephemeral : 0) |
		(message.loading ? loading : 0)
	);
}
