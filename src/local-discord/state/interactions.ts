import { randomBytes } from "node:crypto";
import {
	type Choice,
	type InteractionType,
	type Json,
	MessageFlag,
	type WireComponent,
} from "../wire.ts";
import type { Changes } from "./changes.ts";
import type { LocalMessage } from "./messages.ts";
import { newSnowflake } from "./snowflake.ts";

/** A form (modal) as it was shown to somebody. */
export interface LocalForm {
	readonly customId: string;
	readonly title: string;
	readonly components: WireComponent[];
	readonly channelId: string;
	/** The message whose button opened it, if one did. */
	readonly source: LocalMessage | undefined;
}

export type AnswerKind = "message" | "form" | "choices" | "update" | "expired";

/** What a person did, and what came of it so far. */
export interface LocalInteraction {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	/** What it was, for a reader of error messages: "/article add". */
	readonly name: string;
	readonly userId: string;
	readonly channelId: string;
	/** The message with the pressed button, or behind the submitted form. */
	readonly source: LocalMessage | undefined;
	readonly metadata: Json;
	readonly startedAt: number;
	acknowledgedAfterMs: number | undefined;
	kind: AnswerKind | undefined;
	/** Whether more than a deferral has come. */
	settled: boolean;
	/** Whether its 15 minutes are over. */
	over: boolean;
	original: LocalMessage | undefined;
	form: LocalForm | undefined;
	choices: Choice[] | undefined;
	readonly followUps: LocalMessage[];
}

export type InteractionStart = Pick<
	LocalInteraction,
	"type" | "name" | "userId" | "channelId" | "source"
> & { readonly metadata: Json };

export interface InteractionLimits {
	readonly acknowledgeWithinMs: number;
	readonly tokenLifeMs: number;
}

/** So many that are over are kept, the newest: their messages say what they answer. */
const MAX_OVER = 500;

/** Keeps the interactions and the clocks that run for them. */
export class Interactions {
	readonly #byToken = new Map<string, LocalInteraction>();
	readonly #byId = new Map<string, LocalInteraction>();
	/** What ends next: the time to acknowledge, then that to follow up. */
	readonly #timers = new Map<LocalInteraction, NodeJS.Timeout>();
	/** Those that are over, oldest first. */
	readonly #over: LocalInteraction[] = [];
	readonly #limits: InteractionLimits;
	readonly #changes: Changes;

	constructor(limits: InteractionLimits, changes: Changes) {
		this.#limits = limits;
		this.#changes = changes;
	}

	start(start: InteractionStart): LocalInteraction {
		const id = newSnowflake();
		const interaction: LocalInteraction = {
			...start,
			id,
			token: randomBytes(24).toString("base64url"),
			metadata: { ...start.metadata, id, type: start.type },
			startedAt: performance.now(),
			acknowledgedAfterMs: undefined,
			kind: undefined,
			settled: false,
			over: false,
			original: undefined,
			form: undefined,
			choices: undefined,
			followUps: [],
		};
		this.#byToken.set(interaction.token, interaction);
		this.#byId.set(id, interaction);
		const { acknowledgeWithinMs } = this.#limits;
		const timer = setTimeout(
			() => this.#expire(interaction),
			acknowledgeWithinMs,
		);
		this.#timers.set(interaction, timer);
		return interaction;
	}

	find(token: string): LocalInteraction | undefined {
		return this.#byToken.get(token);
	}

	/** Finds the one that a message's `interaction_metadata` names. */
	findById(id: string): LocalInteraction | undefined {
		return this.#byId.get(id);
	}

	acknowledge(interaction: LocalInteraction, kind: AnswerKind): void {
		clearTimeout(this.#timers.get(interaction));
		interaction.kind = kind;
		const age = performance.now() - interaction.startedAt;
		interaction.acknowledgedAfterMs = age;
		const { tokenLifeMs } = this.#limits;
		const timer = setTimeout(
			() => this.#end(interaction),
			tokenLifeMs - age,
		).unref();
		this.#timers.set(interaction, timer);
	}

	isOver(interaction: LocalInteraction): boolean {
		const age = performance.now() - interaction.startedAt;
		return interaction.over || age > this.#limits.tokenLifeMs;
	}

	/** Ends the 15 minutes of all interactions so far. */
	endAll(): void {
		for (const interaction of this.#byToken.values()) interaction.over = true;
		this.#changes.announce();
	}

	/** Forgets all; those that wait for an answer get none. */
	clear(): void {
		for (const interaction of this.#byToken.values()) {
			if (!interaction.kind) this.#expire(interaction);
		}
		this.close();
		this.#over.length = 0;
		this.#byToken.clear();
		this.#byId.clear();
	}

	close(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#timers.clear();
	}

	#end(interaction: LocalInteraction): void {
		this.#timers.delete(interaction);
		interaction.over = true;
		this.#forgetOldest(interaction);
		this.#changes.announce();
	}

	#expire(interaction: LocalInteraction): void {
		clearTimeout(this.#timers.get(interaction));
		this.#timers.delete(interaction);
		interaction.kind = "expired";
		interaction.settled = true;
		this.#forgetOldest(interaction);
		this.#changes.announce();
	}

	#forgetOldest(over: LocalInteraction): void {
		this.#over.push(over);
		const oldest = this.#over.length > MAX_OVER ? this.#over.shift() : null;
		if (!oldest) return;
		this.#byToken.delete(oldest.token);
		this.#byId.delete(oldest.id);
	}
}

/** Says to whom alone a reply with these flags is shown. */
export function toViewer(
	interaction: LocalInteraction,
	flags: number | null | undefined,
): string | undefined {
	const isPrivate = ((flags ?? 0) & MessageFlag.ephemeral) !== 0;
	return isPrivate ? interaction.userId : undefined;
}
