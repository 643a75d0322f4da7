import {
	type AutocompleteInteraction,
	type ButtonInteraction,
	type ChannelSelectMenuInteraction,
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type Interaction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalSubmitInteraction,
	type RoleSelectMenuInteraction,
	type StringSelectMenuInteraction,
} from "discord.js";
import type { Language } from "../../text/phrase/wording.ts";
import { truncate } from "../../text/truncation.ts";
import type { Card, Choice, Form } from "../card/card.ts";
import { toModal } from "../card/form-message.ts";
import { MAX_CHOICE_CHARACTERS, MAX_CHOICES } from "../card/limits.ts";
import { toMessage } from "../card/message.ts";
import { choiceInLanguage } from "../language/in-language.ts";
import { toMemberLanguage } from "../language/which-language.ts";

/** Discord's error codes (topics/opcodes-and-status-codes). */
const UNKNOWN_MESSAGE = 10008;
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;

/** A press of a button, or a choice from a list in a message. */
export type PressInteraction =
	| ButtonInteraction
	| StringSelectMenuInteraction
	| RoleSelectMenuInteraction
	| ChannelSelectMenuInteraction;

export function isPress(
	interaction: Interaction,
): interaction is PressInteraction {
	return (
		interaction.isButton() ||
		interaction.isStringSelectMenu() ||
		interaction.isRoleSelectMenu() ||
		interaction.isChannelSelectMenu()
	);
}

/** What can be answered with a card. */
export type Answerable =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| ModalSubmitInteraction
	| PressInteraction;

/** What can be answered with a form. */
export type Opening = Exclude<Answerable, ModalSubmitInteraction>;

/** Acknowledges; the card may take up to 15 minutes. */
export async function acknowledge(
	interaction: Answerable,
	first: "reply" | "update",
	isPrivate: boolean,
): Promise<void> {
	if (first === "reply") {
		await interaction.deferReply(
			isPrivate ? { flags: MessageFlags.Ephemeral } : {},
		);
	} else if (!interaction.isCommand()) await interaction.deferUpdate();
}

/** Sends the card that an acknowledged interaction waits for. */
export async function sendCard(
	interaction: Answerable,
	card: Card,
	language: Language,
): Promise<void> {
	await interaction.editReply(toMessage(card, language));
}

/**
 * Sends a card that only the asker sees: instead of the public reply that was
 * acknowledged, or beside the message that was to be updated.
 */
export async function sendInstead(
	interaction: Answerable,
	first: "reply" | "update",
	card: Card,
): Promise<void> {
	if (first === "reply") await deleteReply(interaction);
	await interaction.followUp(toPrivateMessage(interaction, card));
}

/** In the language of the one who sees it. */
function toPrivateMessage(interaction: Answerable, card: Card) {
	const message = toMessage(card, toMemberLanguage(interaction));
	return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

/** Somebody may have deleted it already. */
async function deleteReply(interaction: Answerable): Promise<void> {
	try {
		await interaction.deleteReply();
	} catch (error) {
		if (!hasCode(error, UNKNOWN_MESSAGE)) throw error;
	}
}

/** Sends a private card as the first response. */
export async function sendAtOnce(
	interaction: Answerable,
	card: Card,
): Promise<void> {
	await interaction.reply(toPrivateMessage(interaction, card));
}

export async function openForm(
	interaction: Opening,
	form: Form,
): Promise<void> {
	await interaction.showModal(toModal(form, toMemberLanguage(interaction)));
}

/** Offers choices; those beyond what Discord shows are left out. */
export async function offerChoices(
	interaction: AutocompleteInteraction,
	choices: readonly Choice[],
): Promise<void> {
	const language = toMemberLanguage(interaction);
	await interaction.respond(
		choices
			.slice(0, MAX_CHOICES)
			.map((choice) => choiceInLanguage(choice, language))
			.map(({ name, value }) => ({
				name: truncate(name, MAX_CHOICE_CHARACTERS),
				value,
			})),
	);
}

/** Discord no longer waits, or was answered already. */
export function isTooLate(error: unknown): boolean {
	return hasCode(error, UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED);
}

function hasCode(error: unknown, ...codes: readonly number[]): boolean {
	return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}
