import type {
	AutocompleteInteraction,
	ButtonInteraction,
	ChatInputCommandInteraction,
	Interaction,
	ModalSubmitInteraction,
} from "discord.js";
import type { Logger } from "pino";
import type { Desk } from "../answer/desk.ts";
import { Refusal } from "../refusal.ts";
import {
	BUSY,
	makeErrorCode,
	NOT_A_MODERATOR,
	TOO_OLD,
	toApology,
	toRefusalCard,
	UNKNOWN_COMMAND,
} from "./apologies.ts";
import type { Card } from "./card.ts";
import type {
	Action,
	FormView,
	OpenFormRoute,
	PressView,
	ReplyRoute,
	UpdateRoute,
} from "./command.ts";
import { fromCustomId } from "./custom-id.ts";
import { MILLISECONDS_FOR_LOCAL_READ } from "./limits.ts";
import { Moderators } from "./moderators.ts";
import type { Routes } from "./routes.ts";
import {
	type Answerable,
	acknowledge,
	isTooLate,
	offerChoices,
	openForm,
	sendAtOnce,
	sendBeside,
	sendCard,
} from "./sending.ts";
import {
	toChoicesView,
	toCommandView,
	toFormView,
	toPressView,
} from "./views.ts";

type CardRoute<View> = ReplyRoute<View> | UpdateRoute<View>;

/** Makes a card of why something was refused. */
type Refuse = (refusal: Refusal) => Promise<Card>;

/** The press that opens a refused form again, filled in. */
const CORRECT = "correct";

/**
 * Takes every interaction to its route and sends what the route returns; the
 * only place that sends.
 *
 * An interaction is acknowledged before anything else is awaited, and whatever
 * is thrown ends as one line in the log and one apology with the same code.
 */
export class Dispatcher {
	readonly #routes: Routes;
	readonly #desk: Desk;
	readonly #log: Logger;
	readonly #moderators = new Moderators();
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
			this.#logFault(error, name);
		}
	}

	#logFault(error: unknown, name: string, code?: string): void {
		if (isTooLate(error)) this.#log.warn({ name, err: error }, "too late");
		else this.#log.error({ name, err: error, code }, "failed");
	}

	async #route(interaction: Interaction): Promise<void> {
		if (interaction.isAutocomplete()) await this.#offer(interaction);
		else if (interaction.isChatInputCommand()) await this.#run(interaction);
		else if (interaction.isButton()) await this.#press(interaction);
		else if (interaction.isModalSubmit()) await this.#submit(interaction);
	}

	async #offer(interaction: AutocompleteInteraction): Promise<void> {
		const action = this.#routes.actions.get(toName(interaction));
		const { name } = interaction.options.getFocused(true);
		const view = toChoicesView(interaction, false);
		const choose = action?.choices?.[name];
		const reading = choose?.(view, this.#desk).catch((error: unknown) => {
			this.#logFault(error, toName(interaction));
			return [];
		});
		await offerChoices(interaction, (reading && (await inTime(reading))) ?? []);
	}

	async #run(interaction: ChatInputCommandInteraction): Promise<void> {
		const action = this.#routes.actions.get(toName(interaction));
		if (!action) return sendAtOnce(interaction, UNKNOWN_COMMAND);
		if (action.isForModerators) this.#moderators.admit(interaction);
		const moderates = this.#moderators.includes(interaction);
		const view = toCommandView(interaction, moderates);
		const route = toRoute(action, view);
		if (route.first === "form") await this.#open(interaction, route, view);
		else await this.#show(interaction, route, view);
	}

	async #press(interaction: ButtonInteraction): Promise<void> {
		const { name, args } = fromCustomId(interaction.customId);
		if (name === CORRECT) return this.#correct(interaction, args);
		const moderates = this.#moderators.includes(interaction);
		const found = this.#routes.presses.get(name);
		if (!found || (found.isForModerators && !moderates))
			return sendAtOnce(interaction, found ? NOT_A_MODERATOR : TOO_OLD);
		const { route } = found;
		const view = toPressView(interaction, moderates);
		if (route.first === "form") await this.#open(interaction, route, view);
		else await this.#show(interaction, route, view);
	}

	async #submit(interaction: ModalSubmitInteraction): Promise<void> {
		const { name } = fromCustomId(interaction.customId);
		const moderates = this.#moderators.includes(interaction);
		const found = this.#routes.forms.get(name);
		if (!found || (found.isForModerators && !moderates))
			return sendAtOnce(interaction, found ? NOT_A_MODERATOR : TOO_OLD);
		const view = toFormView(interaction, moderates);
		await this.#show(interaction, found.route.submit, view, (refusal) =>
			this.#keep(name, view, refusal),
		);
	}

	/** Keeps a refused form, and says what is wrong beside a way to mend it. */
	async #keep(
		form: string,
		{ server, member, fields, args }: FormView,
		refusal: Refusal,
	): Promise<Card> {
		const id = await this.#desk.drafts.keep({ server, member, form, fields });
		return toRefusalCard(refusal, [id, form, ...args]);
	}

	/** Opens a refused form again, with what was typed into it. */
	async #correct(
		interaction: ButtonInteraction,
		[id = "", name = "", ...args]: readonly string[],
	): Promise<void> {
		const form = this.#routes.forms.get(name)?.route;
		if (!form) return sendAtOnce(interaction, TOO_OLD);
		const route: OpenFormRoute<PressView> = {
			first: "form",
			execute: async (view, desk) =>
				form.open((await desk.drafts.find(id, view.member)) ?? {}, view, desk),
		};
		const view = { ...toPressView(interaction, false), args };
		await this.#open(interaction, route, view);
	}

	async #open<View>(
		interaction: ButtonInteraction | ChatInputCommandInteraction,
		route: OpenFormRoute<View>,
		view: View,
	): Promise<void> {
		try {
			const form = await inTime(route.execute(view, this.#desk));
			if (form) await openForm(interaction, form);
			else await sendAtOnce(interaction, BUSY);
		} catch (error) {
			const card = await this.#toFaultCard(error, interaction);
			if (card) await sendAtOnce(interaction, card);
		}
	}

	async #show<View>(
		interaction: Answerable,
		route: CardRoute<View>,
		view: View,
		refuse?: Refuse,
	): Promise<void> {
		const isPrivate = route.first === "reply" && route.isPrivate(view);
		await acknowledge(interaction, route.first, isPrivate);
		try {
			await sendCard(interaction, await route.execute(view, this.#desk));
		} catch (error) {
			const card = await this.#toFaultCard(error, interaction, refuse);
			if (!card) return;
			if (route.first === "reply") await sendCard(interaction, card);
			else await sendBeside(interaction, card);
		}
	}

	/** What to say of an error; nothing if nobody waits any longer. */
	async #toFaultCard(
		error: unknown,
		interaction: Answerable,
		refuse: Refuse = async (refusal) => toRefusalCard(refusal),
	): Promise<Card | null> {
		if (error instanceof Refusal)
			return refuse(error).catch((fault: unknown) => {
				this.#logFault(fault, toName(interaction));
				return toRefusalCard(error);
			});
		const code = makeErrorCode();
		this.#logFault(error, toName(interaction), code);
		return isTooLate(error) ? null : toApology(code);
	}
}

function toRoute(action: Action, view: ReturnType<typeof toCommandView>) {
	const { route } = action;
	return typeof route === "function" ? route(view) : route;
}

/** "article add", or the name that a button or form carries. */
function toName(interaction: Interaction): string {
	if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
		const subcommand = interaction.options.getSubcommand(false);
		return [interaction.commandName, subcommand].filter(Boolean).join(" ");
	}
	if (interaction.isMessageComponent() || interaction.isModalSubmit())
		return fromCustomId(interaction.customId).name;
	return "";
}

/** Waits as long as a form or choices may take to read, then gives null. */
async function inTime<Value>(reading: Promise<Value>): Promise<Value | null> {
	const late = Promise.withResolvers<null>();
	const timer = setTimeout(late.resolve, MILLISECONDS_FOR_LOCAL_READ, null);
	try {
		return await Promise.race([reading, late.promise]);
	} finally {
		clearTimeout(timer);
	}
}
