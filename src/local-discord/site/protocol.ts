import type { FaultName } from "../rest/standing-faults.ts";
import type { Example } from "../state/create-state.ts";
import type { Choice, WireComponent, WireOption } from "../wire.ts";

/**
 * What the page and its server tell each other, as JSON.
 *
 * The server tells of **items** by key: `world`, `commands`, `message:ID` and
 * `request:NUMBER`. An event of the stream holds those that changed since the
 * one before, and null for what is gone; the first holds all. The page sends
 * **actions**, one a request, and gets an {@link Outcome}.
 */
export interface Items {
	readonly world?: WorldView;
	readonly commands?: readonly CommandView[];
	readonly [message: `message:${string}`]: MessageView | null;
	readonly [request: `request:${string}`]: RequestView | null;
}

export interface WorldView {
	readonly bot: PersonView;
	readonly you: PersonView;
	readonly servers: readonly ServerView[];
	/** As whom one may act, the first unless chosen. */
	readonly personas: readonly PersonaView[];
	readonly examples: readonly Example[];
	readonly isBotConnected: boolean;
	/** Null where there is nobody to reset what the bot keeps. */
	readonly reset: "possible" | "running" | null;
	/** How often all was emptied: at the next, pages forget what they keep. */
	readonly resets: number;
	/** Which faults are switched on. */
	readonly faults: readonly FaultName[];
	/** How many requests Discord would have refused, of all so far. */
	readonly refused: number;
}

export interface PersonView {
	readonly id: string;
	readonly name: string;
}

/** With which rights one acts: "member", "moderator", "owner". */
export interface PersonaView {
	readonly name: string;
	/** As Discord's bits, in decimal. */
	readonly permissions: string;
}

/** A channel, or a thread, which comes after the channel that it is in. */
export interface ChannelView extends PersonView {
	readonly isThread: boolean;
}

export interface ServerView {
	readonly id: string;
	readonly name: string;
	readonly channels: readonly ChannelView[];
	readonly roles: readonly PersonView[];
}

/** A command as the picker or a message's menu offers it; a subcommand is one. */
export interface CommandView {
	readonly kind: "slash" | "message";
	/** "article add"; of a message command its name. */
	readonly path: string;
	readonly description: string;
	readonly options: readonly WireOption[];
	/** To whom it is offered. */
	readonly personas: readonly string[];
	/** Null: in every server. */
	readonly serverId: string | null;
}

/** Text with its Markdown parsed, as discord-markdown-parser gives it. */
export interface MarkdownNode {
	readonly type: string;
	readonly content?: string | readonly MarkdownNode[];
	readonly target?: string;
	readonly level?: number;
	/** The first number of a list that is numbered. */
	readonly start?: number;
	readonly id?: string;
	readonly name?: string;
	readonly timestamp?: string;
	readonly format?: string;
	readonly lang?: string;
	/** Who or what is mentioned, by name. */
	readonly mentioned?: string;
}

/** A component; Text Displays have their content parsed, too. */
export interface ComponentView
	extends Omit<WireComponent, "accessory" | "component" | "components"> {
	readonly markdown?: readonly MarkdownNode[];
	readonly components?: readonly ComponentView[];
	readonly component?: ComponentView;
	readonly accessory?: ComponentView;
}

export interface MessageView {
	readonly id: string;
	readonly channelId: string;
	readonly author: PersonView;
	readonly isFromBot: boolean;
	/** As an ISO date. */
	readonly at: string;
	readonly isEdited: boolean;
	/** "/ask", if it answers a command. */
	readonly usedCommand: string | null;
	readonly isPrivate: boolean;
	/** "is thinking…". */
	readonly isLoading: boolean;
	/** It was still loading when the 15 minutes were over. */
	readonly isUnanswered: boolean;
	readonly markdown: readonly MarkdownNode[];
	readonly components: readonly ComponentView[];
	/** Those that no component shows. */
	readonly attachments: readonly AttachmentView[];
	/** What the page can't show otherwise (embeds): as it came. */
	readonly other: object | null;
	/** All of it as it is on the wire. */
	readonly raw: object;
}

export interface AttachmentView {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly url: string;
	readonly contentType: string | null;
	readonly description: string | null;
}

/** A request of the bot that changed something, or went wrong. */
export interface RequestView {
	readonly number: number;
	readonly method: string;
	/** Without the tokens. */
	readonly path: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Null while it is not answered yet; 0: the connection was cut. */
	readonly status: number | null;
	readonly body: unknown;
	readonly files: readonly { readonly name: string; readonly size: number }[];
	/** What Discord refuses in it. */
	readonly problems: readonly string[];
	/** The fault that it met, if one was switched on. */
	readonly fault: FaultName | null;
}

/** What comes of an action that the local Discord took. */
export type Outcome =
	| { readonly kind: "done" }
	| { readonly kind: "message" | "update" }
	| { readonly kind: "form"; readonly form: FormView }
	| { readonly kind: "choices"; readonly choices: readonly Choice[] }
	/** The bot didn't answer in time. */
	| { readonly kind: "expired" };

export interface FormView {
	readonly id: string;
	/** The bot's own name for it, the same whenever it opens the same form. */
	readonly customId: string;
	readonly title: string;
	readonly components: readonly ComponentView[];
}

/** Why an action was not taken: a sentence. Comes with a status above 399. */
export interface ActionRefusal {
	readonly error: string;
}
