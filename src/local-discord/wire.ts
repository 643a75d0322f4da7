/** A JSON object as it comes off the wire, before anything is known of it. */
export interface Json {
	[key: string]: unknown;
}

export const Opcode = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	resume: 6,
	reconnect: 7,
	invalidSession: 9,
	hello: 10,
	heartbeatAcknowledged: 11,
} as const;

export const InteractionKind = {
	command: 2,
	component: 3,
	autocomplete: 4,
	form: 5,
} as const;
export type InteractionType =
	(typeof InteractionKind)[keyof typeof InteractionKind];

export const CallbackKind = {
	message: 4,
	deferredMessage: 5,
	deferredUpdate: 6,
	update: 7,
	choices: 8,
	form: 9,
} as const;

export const CommandKind = { slash: 1, user: 2, message: 3 } as const;

export const OptionKind = {
	subcommand: 1,
	group: 2,
	string: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

export const ComponentKind = {
	row: 1,
	button: 2,
	stringSelect: 3,
	textInput: 4,
	userSelect: 5,
	roleSelect: 6,
	mentionableSelect: 7,
	channelSelect: 8,
	section: 9,
	textDisplay: 10,
	thumbnail: 11,
	gallery: 12,
	file: 13,
	separator: 14,
	container: 17,
	label: 18,
	fileUpload: 19,
	radioGroup: 21,
	checkboxGroup: 22,
	checkbox: 23,
} as const;

/** Says whether a component is a list to choose from, of whatever. */
export function isSelect(type: number): boolean {
	return (
		type === ComponentKind.stringSelect ||
		(type >= ComponentKind.userSelect && type <= ComponentKind.channelSelect)
	);
}

export const LINK_BUTTON_STYLE = 5;
export const PREMIUM_BUTTON_STYLE = 6;

export const MessageFlag = {
	ephemeral: 1 << 6,
	loading: 1 << 7,
	componentsV2: 1 << 15,
} as const;

export const ChannelKind = { text: 0, direct: 1, thread: 11 } as const;

export const Permission = {
	administrator: 1n << 3n,
	manageGuild: 1n << 5n,
	viewChannel: 1n << 10n,
	sendMessages: 1n << 11n,
	manageMessages: 1n << 13n,
	attachFiles: 1n << 15n,
	readMessageHistory: 1n << 16n,
	useApplicationCommands: 1n << 31n,
	createPublicThreads: 1n << 35n,
	sendMessagesInThreads: 1n << 38n,
} as const;
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

export interface WireUser {
	id: string;
	username: string;
	global_name: string | null;
	discriminator: string;
	avatar: string | null;
	public_flags: number;
	bot?: boolean;
}

export interface WireAttachment {
	id: string;
	filename: string;
	size: number;
	url: string;
	proxy_url: string;
	content_type?: string;
	description?: string;
	ephemeral?: boolean;
}

export interface WireMedia {
	url: string;
	proxy_url?: string;
	attachment_id?: string;
}

export interface WireSelectOption {
	label: string;
	value: string;
	description?: string;
	default?: boolean;
}

/** A component of a message or a form; which fields it has depends on its type. */
export interface WireComponent {
	type: number;
	id?: number;
	custom_id?: string;
	components?: WireComponent[];
	component?: WireComponent;
	accessory?: WireComponent;
	content?: string;
	label?: string;
	description?: string;
	placeholder?: string;
	emoji?: { id?: string; name?: string; animated?: boolean };
	style?: number;
	url?: string;
	sku_id?: string;
	disabled?: boolean;
	options?: WireSelectOption[];
	min_values?: number;
	max_values?: number;
	value?: string;
	values?: string[];
	default?: boolean;
	default_values?: { id: string; type: string }[];
	required?: boolean;
	min_length?: number;
	max_length?: number;
	file_types?: string[];
	accent_color?: number;
	spoiler?: boolean;
	divider?: boolean;
	items?: { media: WireMedia; description?: string; spoiler?: boolean }[];
	media?: WireMedia;
	file?: WireMedia;
	name?: string;
	size?: number;
}

export interface WireEmbed {
	title?: string;
	description?: string;
	url?: string;
	fields?: { name: string; value: string; inline?: boolean }[];
	footer?: { text: string };
	author?: { name: string };
}

export interface WireAllowedMentions {
	parse?: string[];
	users?: string[];
	roles?: string[];
}

/** What a bot sends as a message, whichever route it takes. */
export interface MessageBody {
	content?: string | null;
	embeds?: WireEmbed[] | null;
	components?: WireComponent[] | null;
	attachments?:
		| { id: string; filename?: string; description?: string }[]
		| null;
	allowed_mentions?: WireAllowedMentions | null;
	flags?: number | null;
	sticker_ids?: string[] | null;
	poll?: object | null;
}

/** A file of a multipart request: `id` is the n of its field `files[n]`. */
export interface Upload {
	id: string;
	filename: string;
	contentType: string;
	bytes: Uint8Array;
}

export interface Choice {
	name: string;
	value: string | number;
	name_localizations?: Record<string, string> | null;
}

/** An option as a command declares it. */
export interface WireOption {
	type: number;
	name: string;
	description: string;
	name_localizations?: Record<string, string> | null;
	description_localizations?: Record<string, string> | null;
	required?: boolean;
	autocomplete?: boolean;
	choices?: Choice[];
	options?: WireOption[];
	min_length?: number;
	max_length?: number;
	min_value?: number;
	max_value?: number;
	channel_types?: number[];
	file_types?: string[];
}

export interface CommandBody {
	name: string;
	type?: number | null;
	description?: string | null;
	name_localizations?: Record<string, string> | null;
	description_localizations?: Record<string, string> | null;
	options?: WireOption[] | null;
	default_member_permissions?: string | null;
	dm_permission?: boolean | null;
	contexts?: number[] | null;
	integration_types?: number[] | null;
	nsfw?: boolean | null;
}

/** A command as Discord keeps it. */
export interface WireCommand {
	id: string;
	application_id: string;
	version: string;
	type: number;
	name: string;
	name_localizations: Record<string, string> | null;
	description: string;
	description_localizations: Record<string, string> | null;
	default_member_permissions: string | null;
	default_permission: boolean;
	nsfw: boolean;
	contexts: number[] | null;
	integration_types?: number[];
	dm_permission?: boolean;
	guild_id?: string;
	options?: WireOption[];
}

/** Says whether an option is only the beginning of others. */
export function isSubcommand({ type }: WireOption): boolean {
	return type === OptionKind.subcommand || type === OptionKind.group;
}
