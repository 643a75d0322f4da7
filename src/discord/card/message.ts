import {
	type APIButtonComponent,
	type APIChannelSelectComponent,
	type APIComponentInContainer,
	type APIRoleSelectComponent,
	type APIStringSelectComponent,
	ButtonStyle,
	ChannelType,
	ComponentType,
	MessageFlags,
} from "discord.js";
import { type Language, SOURCE } from "../../text/phrase/wording.ts";
import { ELLIPSIS, truncate } from "../../text/truncation.ts";
import { inLanguage } from "../language/in-language.ts";
import type {
	Block,
	Button,
	Card,
	CardFile,
	CardImage,
	Select,
	SelectOption,
	ServerSelect,
} from "./card.ts";
import { toCustomId } from "./custom-id.ts";
import {
	BYTES_PER_TEXT,
	MAX_BUTTON_LABEL_CHARACTERS,
	MAX_BUTTON_URL_CHARACTERS,
	MAX_BUTTONS_IN_ROW,
	MAX_COMPONENTS,
	MAX_IMAGE_DESCRIPTION_CHARACTERS,
	MAX_SELECT_OPTION_CHARACTERS,
	MAX_SELECT_OPTIONS,
	MAX_SELECT_PLACEHOLDER_CHARACTERS,
	MAX_TEXT_BYTES,
	MAX_TEXT_CHARACTERS,
} from "./limits.ts";
import { toMarkdown } from "./markdown.ts";
import { shortenCard } from "./shortening.ts";

/** A card as discord.js sends it: one container of Components V2. */
export interface Message {
	readonly flags: MessageFlags.IsComponentsV2;
	readonly components: [
		{
			readonly type: ComponentType.Container;
			readonly components: APIComponentInContainer[];
		},
	];
	readonly allowedMentions: { readonly parse: readonly [] };
	/** Absent if the card has none. */
	readonly files?: readonly {
		readonly name: string;
		readonly attachment: Buffer;
	}[];
}

/**
 * Turns a card into a message that Discord takes, whatever the card holds.
 *
 * Every message passes through here. Of a card that may be large, and of those
 * that are to be sent instead of it, the first is sent that fits in this
 * language; if none does, the last is shortened, with "…" where something is
 * missing.
 */
export function toMessage(card: Card, language: Language = SOURCE): Message {
	const last = toFirstFitting(card, language);
	const fitting = fits(last) ? last : shortenCard(last, fits);
	const components = toComponents(fitting);
	if (components.length === 0) components.push(NOTHING);
	const files = toFiles(fitting);
	return {
		flags: MessageFlags.IsComponentsV2,
		components: [{ type: ComponentType.Container, components }],
		allowedMentions: { parse: [] },
		...(files.length > 0 && { files }),
	};
}

/** Says whether a card, or what is sent instead of it, can be sent whole. */
export function fitsMessage(card: Card, language: Language = SOURCE): boolean {
	return fits(toFirstFitting(card, language));
}

/** The last if none fits. */
function toFirstFitting(card: Card, language: Language): Card<string> {
	const worded = inLanguage(card, language);
	if (!card.instead || fits(worded)) return worded;
	return toFirstFitting(card.instead(), language);
}

function toFiles({ blocks }: Card<string>) {
	return blocks.flatMap((block) => {
		if (block.kind === "file") return [toAttachment(block.file)];
		if (block.kind !== "image") return [];
		const { name, bytes } = block.image;
		return [toAttachment({ name, content: bytes })];
	});
}

function toAttachment({ name, content }: CardFile<string>) {
	const attachment =
		typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
	return { name, attachment };
}

/** Discord refuses a message without content. */
const NOTHING: APIComponentInContainer = {
	type: ComponentType.TextDisplay,
	content: ELLIPSIS,
};

function fits(card: Card<string>): boolean {
	const components = toComponents(card);
	const texts = components.flatMap((component) =>
		component.type === ComponentType.TextDisplay ? [component.content] : [],
	);
	const inRows = components.flatMap((component) =>
		component.type === ComponentType.ActionRow ? component.components : [],
	);
	return (
		1 + components.length + inRows.length <= MAX_COMPONENTS &&
		sum(texts, (text) => text.length) <= MAX_TEXT_CHARACTERS &&
		sum(texts, (text) => Buffer.byteLength(text) + BYTES_PER_TEXT) <=
			MAX_TEXT_BYTES
	);
}

function sum(texts: readonly string[], of: (text: string) => number): number {
	return texts.reduce((total, text) => total + of(text), 0);
}

/** Blocks that would be empty, which Discord refuses, are left out. */
function toComponents(card: Card<string>): APIComponentInContainer[] {
	return card.blocks.flatMap(toBlockComponents);
}

function toBlockComponents(block: Block<string>): APIComponentInContainer[] {
	if (block.kind === "divider") return [{ type: ComponentType.Separator }];
	if (block.kind === "buttons")
		return toRow(block.buttons.flatMap(toButton).slice(0, MAX_BUTTONS_IN_ROW));
	if (block.kind === "select")
		return toRow(
			"of" in block.select
				? [toServerSelect(block.select)]
				: toSelect(block.select),
		);
	if (block.kind === "file")
		return [
			{
				type: ComponentType.File,
				file: { url: `attachment://${block.file.name}` },
			},
		];
	if (block.kind === "image") return [toGallery(block.image)];
	const content = block.lines
		.filter(({ spans }) => spans.some((span) => span.text.trim() !== ""))
		.map(toMarkdown)
		.join("\n");
	return content === "" ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** A gallery of one; Discord shows a picture in no other way. */
function toGallery({
	name,
	description,
}: CardImage<string>): APIComponentInContainer {
	const media = { url: `attachment://${name}` };
	const limit = MAX_IMAGE_DESCRIPTION_CHARACTERS;
	return {
		type: ComponentType.MediaGallery,
		items: [{ media, description: truncate(description, limit) }],
	};
}

function toRow(
	components: (
		| APIButtonComponent
		| APIStringSelectComponent
		| APIRoleSelectComponent
		| APIChannelSelectComponent
	)[],
): APIComponentInContainer[] {
	if (components.length === 0) return [];
	return [{ type: ComponentType.ActionRow, components }];
}

function toSelect({
	placeholder,
	choose,
	options,
}: Select<string>): APIStringSelectComponent[] {
	if (options.length === 0) return [];
	return [
		{
			type: ComponentType.StringSelect,
			custom_id: toCustomId(choose),
			placeholder: truncate(placeholder, MAX_SELECT_PLACEHOLDER_CHARACTERS),
			options: options.slice(0, MAX_SELECT_OPTIONS).map(toOption),
		},
	];
}

/** Where commands can be used, and where the bot can post. */
const CHANNEL_TYPES = {
	channels: [
		ChannelType.GuildText,
		ChannelType.GuildAnnouncement,
		ChannelType.GuildForum,
		ChannelType.GuildVoice,
	],
	"channels to post in": [ChannelType.GuildText, ChannelType.GuildAnnouncement],
};

function toServerSelect({
	of,
	placeholder,
	choose,
	max,
}: ServerSelect<string>): APIRoleSelectComponent | APIChannelSelectComponent {
	const list = {
		custom_id: toCustomId(choose),
		placeholder: truncate(placeholder, MAX_SELECT_PLACEHOLDER_CHARACTERS),
		max_values: Math.min(max, MAX_SELECT_OPTIONS),
	};
	if (of === "roles") return { type: ComponentType.RoleSelect, ...list };
	const channel_types = CHANNEL_TYPES[of];
	return { type: ComponentType.ChannelSelect, ...list, channel_types };
}

function toOption({ label, value, description }: SelectOption<string>) {
	const cut = (text: string) => truncate(text, MAX_SELECT_OPTION_CHARACTERS);
	return {
		label: cut(label),
		value,
		...(description?.trim() && { description: cut(description) }),
	};
}

function toButton(button: Button<string>): APIButtonComponent[] {
	const type = ComponentType.Button;
	const label = truncate(button.label, MAX_BUTTON_LABEL_CHARACTERS);
	if ("url" in button)
		return button.url.length > MAX_BUTTON_URL_CHARACTERS
			? []
			: [{ type, style: ButtonStyle.Link, label, url: button.url }];
	const custom_id = toCustomId(button.press);
	const disabled = button.isDisabled ?? false;
	return [{ type, style: toStyle(button), label, custom_id, disabled }];
}

function toStyle({
	isDanger,
	isPrimary,
}: {
	readonly isDanger?: boolean;
	readonly isPrimary?: boolean;
}): ButtonStyle.Danger | ButtonStyle.Primary | ButtonStyle.Secondary {
	if (isDanger) return ButtonStyle.Danger;
	return isPrimary ? ButtonStyle.Primary : ButtonStyle.Secondary;
}
