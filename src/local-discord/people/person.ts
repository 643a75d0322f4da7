import type { LocalForm } from "../state/interactions.ts";
import { type LocalMessage, toWireMessage } from "../state/messages.ts";
import type { State } from "../state/state.ts";
import type { LocalChannel, LocalGuild } from "../state/world.ts";
import {
	CommandKind,
	InteractionKind,
	type Json,
	type Upload,
	type WireCommand,
	type WireComponent,
	type WireUser,
} from "../wire.ts";
import type { Answer, AwaitedAnswer } from "./answer.ts";
import { type OptionValues, toCommandOptions } from "./command-data.ts";
import { type Actor, type Deed, perform } from "./deed.ts";
import { findCommand } from "./find-command.ts";
import { checkVisible, findButton, findMenu } from "./find-component.ts";
import {
	type FieldValues,
	resolveSelected,
	toFormComponents,
} from "./form-data.ts";
import { type GivenFile, Resolved, toBytes } from "./resolved.ts";

/** Where and how a command is used. */
export interface CommandUse {
	/** A channel's id or name; the server's first unless told. */
	readonly channel?: string;
	/** The server's own settings admit this member whatever the command says. */
	readonly admitted?: boolean;
	/** Sends even what Discord's client would not: missing or wrong options. */
	readonly unchecked?: boolean;
}

/**
 * Somebody who uses the bot, in one server or in a direct channel.
 *
 * Every action resolves with what came of it: at once for a reply, a form or
 * choices, after the edit for a deferred reply, or with the kind "expired" if
 * the bot did not answer in time. What Discord's client would not let anybody
 * do (an option that does not exist, a disabled button) rejects.
 */
export class Person implements Actor {
	readonly user: WireUser;
	readonly guild: LocalGuild | undefined;
	/** Rights and roles of the moment; a change shows in the next action. */
	permissions: bigint;
	roles: readonly string[];
	locale: string;
	readonly #state: State;
	readonly #awaited: AwaitedAnswer;

	/** Takes whether actions wait for answers or only until they are begun. */
	constructor(state: State, actor: Actor, awaited: AwaitedAnswer = "settled") {
		this.#state = state;
		this.#awaited = awaited;
		this.user = actor.user;
		this.guild = actor.guild;
		this.permissions = actor.permissions;
		this.roles = actor.roles;
		this.locale = actor.locale;
	}

	get id(): string {
		return this.user.id;
	}

	/** Uses a slash command: `command("article add", { headline: "…" })`. */
	async command(
		path: string,
		values: OptionValues = {},
		use: CommandUse = {},
	): Promise<Answer> {
		const resolved = this.#resolved();
		const command = this.#find(path, CommandKind.slash, use);
		const options = toCommandOptions({
			command,
			path,
			values,
			resolved,
			isUnchecked: use.unchecked,
		});
		return await this.#useCommand(command, `/${path}`, {
			...(options.length > 0 ? { options } : {}),
			...resolved.toField(),
			channel: this.#findChannel(use.channel),
		});
	}

	/** Types into an option, the one named last, and gets its suggestions. */
	async autocomplete(
		path: string,
		values: OptionValues,
		focused: string,
		use: CommandUse = {},
	): Promise<Answer> {
		const resolved = this.#resolved();
		const command = this.#find(path, CommandKind.slash, use);
		const typed = { [focused]: "", ...values };
		const filling = { command, path, values: typed, resolved, focused };
		const options = toCommandOptions(filling);
		return await this.#perform({
			type: InteractionKind.autocomplete,
			name: `typing /${path}`,
			channel: this.#findChannel(use.channel),
			data: { ...toHead(command), options, ...resolved.toField() },
		});
	}

	/** Uses a command from a message's menu ("Apps"). */
	async messageCommand(
		name: string,
		target: LocalMessage,
		use: CommandUse = {},
	): Promise<Answer> {
		const resolved = this.#resolved();
		const command = this.#find(name, CommandKind.message, use);
		checkVisible(target, this.id);
		const target_id = resolved.addMessage(target.id, toWireMessage(target));
		return await this.#useCommand(command, name, {
			target_id,
			...resolved.toField(),
			channel: this.#channelOf(target),
		});
	}

	/** Uses a command from a person's menu. */
	async userCommand(
		name: string,
		target: { readonly id: string },
		use: CommandUse = {},
	): Promise<Answer> {
		const resolved = this.#resolved();
		const command = this.#find(name, CommandKind.user, use);
		const target_id = resolved.addUser(target.id);
		return await this.#useCommand(command, name, {
			target_id,
			...resolved.toField(),
			channel: this.#findChannel(use.channel),
		});
	}

	/** Presses a button, found by its `custom_id` or its label. */
	async press(message: LocalMessage, button: string): Promise<Answer> {
		checkVisible(message, this.id);
		const found = findButton(message, button);
		return await this.#useComponent(message, found, {});
	}

	/** Chooses values or labels in a select menu, found by `custom_id` or placeholder. */
	async choose(
		message: LocalMessage,
		name: string,
		chosen: readonly string[],
	): Promise<Answer> {
		checkVisible(message, this.id);
		const { menu, values } = findMenu(message, name, chosen);
		const resolved = this.#resolved();
		for (const value of values) resolveSelected(menu.type, value, resolved);
		const extra = { values, ...resolved.toField() };
		return await this.#useComponent(message, menu, extra);
	}

	/** Submits a form; fields not named keep what they were opened with. */
	async submit(form: LocalForm, values: FieldValues = {}): Promise<Answer> {
		const resolved = this.#resolved();
		const components = toFormComponents({ form, values, resolved });
		const { source, customId: custom_id } = form;
		return await this.#perform({
			type: InteractionKind.form,
			name: `form "${form.title}"`,
			channel: this.#existingChannel(form.channelId),
			data: { custom_id, components, ...resolved.toField() },
			source,
		});
	}

	/** Writes an ordinary message; the bot is not told of it. */
	write(
		content: string,
		channel?: string,
		files: readonly GivenFile[] = [],
	): LocalMessage {
		const { id } = this.#findChannel(channel);
		if (content.trim() === "" && files.length === 0) {
			throw new Error("an empty message can't be sent");
		}
		const uploads = files.map(toUpload);
		const origin = { channelId: id, author: this.user, uploads };
		const message = this.#state.messages.create({ content }, origin);
		this.#state.changes.announce();
		return message;
	}

	#perform(deed: Deed): Promise<Answer> {
		return perform(this.#state, this, deed, this.#awaited);
	}

	async #useCommand(
		command: WireCommand,
		name: string,
		{ channel, ...data }: Json & { channel: LocalChannel },
	): Promise<Answer> {
		return await this.#perform({
			type: InteractionKind.command,
			name,
			channel,
			data: { ...toHead(command), ...data },
		});
	}

	async #useComponent(
		message: LocalMessage,
		component: WireComponent,
		extra: Json,
	): Promise<Answer> {
		const { type: component_type, custom_id, id } = component;
		return await this.#perform({
			type: InteractionKind.component,
			name: `"${custom_id}"`,
			channel: this.#channelOf(message),
			data: { component_type, custom_id, id, ...extra },
			source: message,
		});
	}

	#find(path: string, type: number, { admitted }: CommandUse): WireCommand {
		const wanted = { path, type, isAdmitted: admitted };
		return findCommand(this.#state, this, wanted);
	}

	#findChannel(name?: string): LocalChannel {
		if (!this.guild) return this.#state.world.directChannel(this.user);
		const { channels } = this.guild;
		const channel = name
			? channels.find((one) => one.id === name || one.name === name)
			: channels[0];
		if (!channel) throw new Error(`no channel "${name}" in ${this.guild.name}`);
		return channel;
	}

	#channelOf(message: LocalMessage): LocalChannel {
		return this.#existingChannel(message.channel_id);
	}

	#existingChannel(id: string): LocalChannel {
		const channel = this.#state.world.channels.get(id);
		if (!channel) throw new Error("the channel is gone");
		return channel;
	}

	#resolved(): Resolved {
		return new Resolved(this.#state, this.guild);
	}
}

function toHead({ id, name, type, guild_id }: WireCommand): Json {
	return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

function toUpload(file: GivenFile, index: number): Upload {
	const { name, contentType = "" } = file;
	return { id: `${index}`, filename: name, contentType, bytes: toBytes(file) };
}
