import {
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type Interaction,
	type MessageContextMenuCommandInteraction,
	type ModalSubmitInteraction,
	PermissionFlagsBits,
} from "discord.js";
import type { Logger } from "pino";
import type { Desk } from "../../answer/desk.ts";
import type { Refusal } from "../../refusal.ts";
import type { Language } from "../../text/phrase/wording.ts";
import type { Card } from "../card/card.ts";
import { fromCustomId } from "../card/custom-id.ts";
import {
	isFromPrivateMessage,
	toMemberLanguage,
	toPublicLanguage,
} from "../language/which-language.ts";
import {
	BUSY,
	NOT_STAFF,
	TOO_OLD,
	toRefusalCard,
	UNKNOWN_COMMAND,
} from "./apologies.ts";
import { inTime } from "./bounded-read.ts";
import {
	type CardRoute,
	type FormView,
	type OpenFormRoute,
	type Routing,
	type Staff,
	toRoute,
} from "./command.ts";
import { CORRECT, toCorrection } from "./correction.ts";
import { Faults, type Refuse } from "./faults.ts";
import { toName } from "./interaction-name.ts";
import { Rights } from "./rights.ts";
import type { Guarded, Routes } from "./routes.ts";
import {
	type Answerable,
	acknowledge,
	isPress,
	type Opening,
	offerChoices,
	openForm,
	type PressInteraction,
	sendAtOnce,
	sendCard,
	sendInstead,
} from "./sending.ts";
import { openThread } from "./threads.ts";
import {
	toChoicesView,
	toCommandView,
	toFormView,
	toMessageView,
	toPressView,
} from "./views.ts";

/**
 * Takes every interaction to its route and sends what the route returns; the
 * only place that answers. What nobody has just asked for, `notices.ts` posts.
 *
 * An interaction is acknowledged before anything else is awaited, and whatever
 * is thrown ends as one line in the log and one apology with the same code.
 */
export class Dispatcher {
	readonly #routes: Routes;
	readonly #desk: Desk;
	readonly #log: Logger;
	readonly #faults: Faults;
	readonly #rights: Readonly<Record<Staff, Rights>>;
	readonly #running = new Set<Promise<void>>();
	#stopping = false;

	constructor(parts: {
		readonly routes: Routes;
		readonly desk: Desk;
		readonly log: Logger;
	}) {
		this.#routes = parts.routes;
		this.#desk = parts.desk;
		this.#log = parts.log;
		this.#faults = new Faults(parts.log);
		const { ManageGuild, ManageMessages } = PermissionFlagsBits;
		const toModeratorRole = (server: string) =>
			this.#desk.settings.of(server).moderatorRole;
		this.#rights = {
			moderators: new Rights(ManageMessages, toModeratorRole),
			owners: new Rights(ManageGuild),
		};
	}

	/** Handles an interaction to its end; never throws. */
	async handle(interaction: Interaction): Promise<void> {
		if (this.#stopping) return;
		const running = this.#handle(interaction);
		this.#running.add(running);
		await running;
		this.#running.delete(running);
	}

	/** Takes nothing new and waits until all that is running has ended. */
	async stop(): Promise<void> {
		this.#stopping = true;
		await Promise.all(this.#running);
	}

	async #handle(interaction: Interaction): Promise<void> {
		const started = performance.now();
		const name = toName(interaction);
		try {
			await this.#route(interaction);
			const ms = Math.round(performance.now() - started);
			this.#log.info({ name, server: interaction.guildId, ms }, "handled");
		} catch (error) {
			this.#faults.log(error, name);
		}
	}

	async #route(interaction: Interaction): Promise<void> {
		if (interaction.isAutocomplete()) await this.#offer(interaction);
		else if (interaction.isChatInputCommand()) await this.#run(interaction);
		else if (interaction.isMessageContextMenuCommand())
			await this.#runOnMessage(interaction);
		else if (isPress(interaction)) await this.#press(interaction);
		else if (interaction.isModalSubmit()) await this.#submit(interaction);
	}

	async #offer(interaction: AutocompleteInteraction): Promise<void> {
		const action = this.#routes.actions.get(toName(interaction));
		const { name } = interaction.options.getFocused(true);
		const choose = action?.choices?.[name] ?? (async () => []);
		const reading = choose(toChoicesView(interaction), this.#desk).catch(
			(error: unknown) => {
				this.#faults.log(error, toName(interaction));
				return [];
			},
		);
		await offerChoices(interaction, (await inTime(reading)) ?? []);
	}

	async #run(interaction: ChatInputCommandInteraction): Promise<void> {
		const action = this.#routes.actions.get(toName(interaction));
		if (!action) return sendAtOnce(interaction, UNKNOWN_COMMAND);
		if (action.usedBy) this.#rights[action.usedBy].admit(interaction);
		const view = toCommandView(interaction, this.#routes.commands);
		await this.#follow(interaction, action.route, view);
	}

	async #runOnMessage(
		interaction: MessageContextMenuCommandInteraction,
	): Promise<void> {
		const command = this.#routes.messageCommands.get(toName(interaction));
		if (!command) return sendAtOnce(interaction, UNKNOWN_COMMAND);
		if (command.usedBy) this.#rights[command.usedBy].admit(interaction);
		await this.#follow(interaction, command.route, toMessageView(interaction));
	}

	async #press(interaction: PressInteraction): Promise<void> {
		const { name, args } = fromCustomId(interaction.customId);
		if (name === CORRECT) return this.#correct(interaction, args);
		const routing = await this.#admit(
			interaction,
			this.#routes.presses.get(name),
		);
		const view = toPressView(interaction);
		if (routing) await this.#follow(interaction, routing, view);
	}

	async #submit(interaction: ModalSubmitInteraction): Promise<void> {
		const { name } = fromCustomId(interaction.customId);
		const form = await this.#admit(interaction, this.#routes.forms.get(name));
		if (!form) return;
		const view = toFormView(interaction);
		const keep = (refusal: Refusal) => this.#keep(name, view, refusal);
		const route = toRoute(form.submit, view, this.#desk);
		const done = await this.#show(interaction, route, view, keep);
		if (done) await this.#desk.formDrafts.forget({ ...view, form: name });
	}

	/** The route, if there is one and whoever used it may; else says why not. */
	async #admit<Route>(
		interaction: ModalSubmitInteraction | PressInteraction,
		found: Guarded<Route> | undefined,
	): Promise<Route | null> {
		if (!found) await sendAtOnce(interaction, TOO_OLD);
		else if (found.usedBy && !this.#rights[found.usedBy].includes(interaction))
			await sendAtOnce(interaction, NOT_STAFF[found.usedBy]);
		else return found.route;
		return null;
	}

	/** Keeps a refused form, and says what is wrong beside a way to mend it. */
	async #keep(form: string, view: FormView, refusal: Refusal): Promise<Card> {
		const id = await this.#desk.formDrafts.keep({ ...view, form });
		return toRefusalCard(refusal, [id, form, ...view.args]);
	}

	/** Opens a refused form again, with what was typed into it. */
	async #correct(
		interaction: PressInteraction,
		[id = "", name = "", ...args]: readonly string[],
	): Promise<void> {
		const form = await this.#admit(interaction, this.#routes.forms.get(name));
		if (!form) return;
		const view = { ...toPressView(interaction), args };
		await this.#open(interaction, toCorrection(id, form), view);
	}

	async #follow<View>(
		interaction: Opening,
		routing: Routing<View, CardRoute<View> | OpenFormRoute<View>>,
		view: View,
	): Promise<void> {
		const route = toRoute(routing, view, this.#desk);
		if (route.first === "form") await this.#open(interaction, route, view);
		else await this.#show(interaction, route, view);
	}

	async #open<View>(
		interaction: Opening,
		route: OpenFormRoute<View>,
		view: View,
	): Promise<void> {
		try {
			const opened = await inTime(route.execute(view, this.#desk));
			if (opened && "fields" in opened) await openForm(interaction, opened);
			else await sendAtOnce(interaction, opened ?? BUSY);
		} catch (error) {
			const card = await this.#faults.toCard(error, toName(interaction));
			if (card) await sendAtOnce(interaction, card);
		}
	}

	/** Shows a route's card, or what went wrong; says whether it went well. */
	async #show<View>(
		interaction: Answerable,
		route: CardRoute<View>,
		view: View,
		refuse?: Refuse,
	): Promise<boolean> {
		const isPrivate =
			route.first === "reply" && route.isPrivate(view, this.#desk);
		await acknowledge(interaction, route.first, isPrivate);
		const language = this.#toLanguage(interaction, isPrivate);
		try {
			const card = await route.execute(view, this.#desk);
			const refused = await this.#openThread(interaction, card);
			await sendCard(interaction, refused ?? card, language);
			return true;
		} catch (error) {
			const name = toName(interaction);
			const card = await this.#faults.toCard(error, name, refuse);
			if (card && isPrivate) await sendCard(interaction, card, language);
			else if (card) await sendInstead(interaction, route.first, card);
			return false;
		}
	}

	/** Opens the thread that a card brings; a card that says so if it can't. */
	async #openThread(
		interaction: Answerable,
		{ thread }: Card,
	): Promise<Card | null> {
		const { guildId } = interaction;
		if (!thread || !isPress(interaction) || guildId === null) return null;
		const settings = this.#desk.settings.of(guildId);
		const language = toPublicLanguage(interaction, settings);
		return openThread(interaction.message, thread, language);
	}

	/** The language of those who see the reply, or the message that is updated. */
	#toLanguage(interaction: Answerable, isPrivate: boolean): Language {
		const { guildId } = interaction;
		if (isPrivate || guildId === null || isFromPrivateMessage(interaction))
			return toMemberLanguage(interaction);
		return toPublicLanguage(interaction, this.#desk.settings.of(guildId));
	}
}
