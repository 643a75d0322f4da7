import type { Place } from "../site/action.ts";
import type {
	CommandView,
	FormView,
	MessageView,
	RequestView,
	WorldView,
} from "../site/protocol.ts";
import type { Choice } from "../wire.ts";

/** All that the page shows: what the server told, and what is being done. */
export interface PageState {
	world: WorldView | null;
	commands: readonly CommandView[];
	readonly messages: Map<string, MessageView>;
	readonly requests: Map<string, RequestView>;
	/** Whether the server can be heard. */
	isLive: boolean;
	/** Whether too many pages listen already. */
	isRefused: boolean;
	place: Place;
	/** What is being written, by the channel's id. */
	readonly composers: Map<string, Composer>;
	/** What is being written here. */
	composer: Composer;
	/** What was typed into forms that weren't sent well, by their `custom_id`. */
	readonly formDrafts: Map<string, Readonly<Record<string, string>>>;
	notices: readonly Notice[];
	/** What was pressed in a message, by the message's id. */
	readonly presses: Map<string, Press>;
	/** What was chosen in a message's menus, by its id and their `custom_id`. */
	readonly chosen: Map<string, Readonly<Record<string, readonly string[]>>>;
	dialog: Dialog | null;
	popup: Popup | null;
	isSidebarOpen: boolean;
	isPanelOpen: boolean;
}

/** What is being written: a message, or a command with its options. */
export type Composer = TextComposer | CommandComposer;

export interface TextComposer {
	readonly kind: "text";
	readonly text: string;
	readonly files: readonly File[];
	readonly problem: string | null;
}

export interface CommandComposer {
	readonly kind: "command";
	readonly command: CommandView;
	/** The names of the options that are shown, in this order. */
	readonly shown: readonly string[];
	readonly values: Readonly<Record<string, OptionEntry>>;
	/** What is wrong, and with which option. */
	readonly problem: { readonly option: string; readonly text: string } | null;
	readonly suggestions: Suggestions | null;
}

/** What stands in an option's field, and what is sent if that differs. */
export interface OptionEntry {
	readonly text: string;
	readonly value?: string | number | File;
}

/** What the bot offers while an option is typed. */
export interface Suggestions {
	readonly option: string;
	readonly status: "loading" | "ready" | "failed";
	readonly choices: readonly Choice[];
}

/** A line in a channel that only this page knows: a command on its way, or failed. */
export interface Notice {
	readonly id: number;
	readonly channelId: string;
	/** "/ask", or the beginning of a message. */
	readonly what: string;
	/** Null while it is on its way. */
	readonly failure: string | null;
	/** Sends it once more, where that may help. */
	readonly retry: (() => void) | null;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface Press {
	readonly customId: string;
	/** Null while it is on its way. */
	readonly failure: string | null;
}

/** What lies over the page. */
export type Dialog =
	| {
			readonly kind: "form";
			readonly form: FormView;
			/** Where it was opened, wherever one is by now. */
			readonly place: Place;
			readonly failure: string | null;
			readonly isSending: boolean;
	  }
	| { readonly kind: "json"; readonly title: string; readonly json: unknown }
	| { readonly kind: "reset"; readonly failure: string | null };

/** The one list or menu that is open, and its entry under the cursor. */
export interface Popup {
	readonly id: string;
	readonly active: number;
	/** Chosen so far, in a list that takes several. */
	readonly chosen?: readonly string[];
	/** Whether it opens downwards, since there is no room above. */
	readonly isBelow?: boolean;
}

export const EMPTY_COMPOSER: TextComposer = {
	kind: "text",
	text: "",
	files: [],
	problem: null,
};

/** The page's state; `change` changes it. */
export const state: PageState = {
	world: null,
	commands: [],
	messages: new Map(),
	requests: new Map(),
	isLive: false,
	isRefused: false,
	place: { serverId: "", channelId: "", persona: "" },
	composers: new Map(),
	get composer() {
		return this.composers.get(this.place.channelId) ?? EMPTY_COMPOSER;
	},
	set composer(composer) {
		this.composers.set(this.place.channelId, composer);
	},
	formDrafts: new Map(),
	notices: [],
	presses: new Map(),
	chosen: new Map(),
	dialog: null,
	popup: null,
	isSidebarOpen: false,
	isPanelOpen: false,
};

let draw = () => {};
let isDrawing = false;

/** Sets what draws the page after each change. */
export function drawWith(drawing: () => void): void {
	draw = drawing;
}

/** Changes the state and draws the page anew, once for all changes of a turn. */
export function change(edit: (state: PageState) => void): void {
	edit(state);
	if (isDrawing) return;
	isDrawing = true;
	queueMicrotask(() => {
		isDrawing = false;
		draw();
	});
}

/** Acts once the page is drawn, which it is in the microtask after a change. */
export function whenDrawn(act: () => void): void {
	queueMicrotask(() => queueMicrotask(act));
}
