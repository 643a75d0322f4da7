import type {
	APIApplicationCommandSubcommandOption,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
	RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Desk } from "../../answer/desk.ts";
import type { AttachedFile } from "../../intake/attachment.ts";
import type { FormFields } from "../../records/drafts/form-drafts.ts";
import type { Text } from "../../text/phrase/phrase.ts";
import type { Language } from "../../text/phrase/wording.ts";
import type { Card, Choice, Form } from "../card/card.ts";

/** Whoever uses the bot, and where. It has no means to reply. */
export interface Asker {
	/** The server's id; "" in a direct message, where only /help runs. */
	readonly server: string;
	/** The user's id. */
	readonly member: string;
	/** The channel's id. */
	readonly channel: string;
}

/** What a card's file may have; larger ones Discord refuses. */
interface WithFileLimit {
	readonly maxFileBytes: number;
}

/** What the bot may do where it is used. */
interface WithThreads {
	/** Open threads on messages, and write in them. */
	readonly mayOpenThreads: boolean;
}

/** A means to look whether the bot may post somewhere. */
interface WithChannels {
	/** By their names in Discord: what the bot may not do in a channel. */
	readonly findLacks: (channel: string) => Promise<readonly Text[]>;
}

/** What whoever uses the bot may do beside moderating. */
interface WithRights {
	/** Has Manage Server. */
	readonly managesServer: boolean;
}

/** A slash command as it was typed; options that were left out are absent. */
export interface CommandView
	extends Asker,
		WithFileLimit,
		WithChannels,
		WithThreads,
		WithRights {
	/** The id of the channel of which that is a thread; null if it is none. */
	readonly parent: string | null;
	/** Of a user option, the user's id. */
	readonly texts: Readonly<Record<string, string>>;
	readonly flags: Readonly<Record<string, boolean>>;
	readonly files: Readonly<Record<string, AttachedFile>>;
	/** The bot's own user id. */
	readonly bot: string;
	/** Looks at what only Discord can tell. */
	readonly inspect: () => Promise<Inspection>;
}

/** How the bot stands with Discord, where a command was used. */
export interface Inspection {
	/** Until Discord answered last, there and back; null: not measured yet. */
	readonly milliseconds: number | null;
	/** By their names in Discord: what the bot may not do in this channel. */
	readonly lacks: readonly Text[];
	/** How many commands the bot has. */
	readonly commands: number;
	/**
	 * The names of commands that Discord lacks, has otherwise, or has although
	 * the bot doesn't; null if it doesn't tell.
	 */
	readonly misregistered: readonly string[] | null;
}

/** The message from whose menu a command was used. */
export interface MessageView extends Asker {
	/** Where it stands: an address that Discord opens. */
	readonly url: string;
	readonly text: string;
	readonly files: readonly AttachedFile[];
}

/** A use of a button, a list or a form, with the arguments that it carries. */
export interface UseView extends Asker {
	readonly args: readonly string[];
}

/** A press of a button, or a choice from a list in a message. */
export interface PressView
	extends UseView,
		WithFileLimit,
		WithChannels,
		WithThreads,
		WithRights {
	/** The message's id; a thread that is opened on it has the same. */
	readonly message: string;
	/** The chosen entry's value; null for a button. */
	readonly chosen: string | null;
	/** The values of all that was chosen, where that may be several. */
	readonly allChosen: readonly string[];
	/** Nobody else sees the message, or the one that answers the press. */
	readonly isPrivate: boolean;
	/** They may write where it stands. */
	readonly mayPost: boolean;
}

/** A form that was filled in. */
export interface FormView
	extends UseView,
		WithChannels,
		WithThreads,
		WithRights {
	readonly fields: FormFields;
	/** By the field's name; a field without any has none. */
	readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
}

/** An option while it is being typed. */
export interface ChoicesView extends Asker {
	readonly typed: string;
	/** In which the list is shown, so that it is found by its words. */
	readonly language: Language;
}

/** Acknowledged at once; the card follows as a message of its own. */
export interface ReplyRoute<View> {
	readonly first: "reply";
	/** Only the asker sees it. Decided before anything is awaited. */
	readonly isPrivate: (view: View, desk: Desk) => boolean;
	readonly execute: (view: View, desk: Desk) => Promise<Card>;
}

/** Acknowledged at once; the card takes the place of the pressed message. */
export interface UpdateRoute<View> {
	readonly first: "update";
	readonly execute: (view: View, desk: Desk) => Promise<Card>;
}

/**
 * Opens a form, which Discord allows as the first response only; or shows a
 * private card instead, where there is nothing to fill in.
 */
export interface OpenFormRoute<View> {
	readonly first: "form";
	readonly execute: (view: View, desk: Desk) => Promise<Form | Card>;
}

/** What is answered by a card. */
export type CardRoute<View> = ReplyRoute<View> | UpdateRoute<View>;

export type CommandRoute = ReplyRoute<CommandView> | OpenFormRoute<CommandView>;

export type PressRoute =
	| ReplyRoute<PressView>
	| UpdateRoute<PressView>
	| OpenFormRoute<PressView>;

/** A form: how it opens, filled in or empty, and what becomes of it. */
export interface FormRoute {
	readonly open: (
		fields: FormFields,
		view: UseView,
		desk: Desk,
	) => Promise<Form>;
	readonly submit: Routing<FormView, CardRoute<FormView>>;
}

/** A route, or what picks one, once and before anything is awaited. */
export type Routing<View, Route> = Route | ((view: View, desk: Desk) => Route);

/** Who has Manage Messages or the moderators' role; who has Manage Server. */
export type Staff = "moderators" | "owners";

/** What comes with a command: the buttons, lists and forms that it shows. */
export interface Followed {
	/**
	 * Its buttons and lists, by a name that no other command's has. Their first
	 * response may depend on who presses and what is chosen.
	 */
	readonly presses?: Readonly<Record<string, Routing<PressView, PressRoute>>>;
	/** Its forms, by a name that no other command's form has. */
	readonly forms?: Readonly<Record<string, FormRoute>>;
	/** Who may use its buttons, lists and forms, which check it; else everybody. */
	readonly usedBy?: Staff;
}

/** What one command or subcommand does. */
export interface Action extends Followed {
	/** Its first response may depend on which options were given. */
	readonly route: Routing<CommandView, CommandRoute>;
	/** Lists for options with autocomplete, by the option's name. */
	readonly choices?: Readonly<
		Record<string, (view: ChoicesView, desk: Desk) => Promise<Choice[]>>
	>;
}

/** A command in the menu of every message. */
export interface MessageCommand extends Followed {
	readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
	readonly route: ReplyRoute<MessageView> | OpenFormRoute<MessageView>;
}

/** A slash command: what Discord shows of it, and what it does. */
export interface Command extends Action {
	readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export interface Subcommand extends Action {
	readonly data: APIApplicationCommandSubcommandOption;
}

/** A slash command that is only the beginning of others: `/article add`. */
export interface CommandGroup {
	readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
	readonly subcommands: readonly Subcommand[];
}

export type AnyCommand = Command | CommandGroup | MessageCommand;

/** The route of a use. */
export function toRoute<View, Route extends { readonly first: string }>(
	routing: Routing<View, Route>,
	view: View,
	desk: Desk,
): Route {
	return typeof routing === "function" ? routing(view, desk) : routing;
}

/**
 * A public card is changed by its asker's presses only; anybody else gets a
 * card of their own.
 *
 * @param asker which of the button's arguments is the asker's id
 * @param forOthers if they get something else
 */
export function forAsker(
	asker: number,
	execute: UpdateRoute<PressView>["execute"],
	forOthers = execute,
): Routing<PressView, PressRoute> {
	return (view) =>
		view.args[asker] === view.member
			? { first: "update", execute }
			: privately((seen, desk) =>
					forOthers({ ...seen, isPrivate: true }, desk),
				);
}

/** A card that only a moderator sees. */
export function privately<View>(
	execute: ReplyRoute<View>["execute"],
): ReplyRoute<View> {
	return { first: "reply", isPrivate: () => true, execute };
}
