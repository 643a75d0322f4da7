import {
	type APIMessage,
	ApplicationCommandOptionType,
	InteractionType,
} from "discord-api-types/v10";
import type {
	DigitalDiscord,
	DigitalDiscordCommandOption,
	ScopedUserActor,
} from "discord-digital-twin";
import { type Answer, toAnswer } from "./answer.ts";
import { type Fields, type Form, toLabels } from "./form.ts";
import { findButton } from "./message.ts";

const { Subcommand, String: Text } = ApplicationCommandOptionType;

/** Somebody in the server; everything done resolves with the bot's answer. */
export class Person {
	readonly #discord: DigitalDiscord;
	readonly #place: { readonly channelId: string; readonly userId: string };
	readonly #actor: ScopedUserActor;

	constructor(discord: DigitalDiscord, channelId: string, userId: string) {
		this.#discord = discord;
		this.#place = { channelId, userId };
		this.#actor = discord.channel(channelId).user(userId);
	}

	/** Uses a command or, in two words, a subcommand. */
	command(path: string, values: Fields = {}): Promise<Answer> {
		const [name = ""] = path.split(" ");
		const options = toOptions(path, toTexts(values));
		return this.#answer(this.#actor.runSlashCommand({ name, options }));
	}

	/** Types into an option of a command and gets suggestions. */
	type(path: string, option: string, value: string): Promise<Answer> {
		const typed = { name: option, type: Text, value, focused: true };
		const data = { id: "1", type: 1, name: path.split(" ")[0] };
		return this.#answer(
			this.#discord.simulateInteraction({
				...this.#place,
				type: InteractionType.ApplicationCommandAutocomplete,
				data: { ...data, options: toOptions(path, [typed]) },
			}),
		);
	}

	/** Presses a button, found by its label. */
	press(message: APIMessage, label: string): Promise<Answer> {
		const { custom_id: customId } = findButton(message, label);
		const messageId = message.id;
		return this.#answer(this.#actor.clickButton({ messageId, customId }));
	}

	/** Submits a form as the twin does: each field in a row, the older way. */
	submitRows({ customId, fields }: Form, values: Fields): Promise<Answer> {
		const filled = Object.entries({ ...fields, ...values }).map(
			([name, value]) => ({ customId: name, value }),
		);
		return this.#answer(this.#actor.submitModal({ customId, fields: filled }));
	}

	/**
	 * Submits a form as Discord does today, which the twin can't by itself: each
	 * field in its label, and with the message whose button opened the form.
	 */
	submit(form: Form, values: Fields, opener?: APIMessage): Promise<Answer> {
		const components = toLabels({ ...form.fields, ...values });
		return this.#answer(
			this.#discord.simulateInteraction({
				...this.#place,
				type: InteractionType.ModalSubmit,
				data: { custom_id: form.customId, components },
				...(opener && { messageId: opener.id }),
			}),
		);
	}

	async #answer(done: Promise<{ readonly id: string }>): Promise<Answer> {
		const begun = Date.now();
		return toAnswer(this.#discord, (await done).id, begun);
	}
}

function toTexts(values: Fields): DigitalDiscordCommandOption[] {
	return Object.entries(values).map(([name, value]) => ({
		name,
		type: Text,
		value,
	}));
}

/** The options, within the subcommand if the path names one. */
function toOptions(
	path: string,
	options: DigitalDiscordCommandOption[],
): DigitalDiscordCommandOption[] {
	const [, name] = path.split(" ");
	return name ? [{ name, type: Subcommand, options }] : options;
}
