import type {
	AnswerKind,
	LocalForm,
	LocalInteraction,
} from "../state/interactions.ts";
import type { LocalMessage } from "../state/messages.ts";
import type { State } from "../state/state.ts";
import type { Choice } from "../wire.ts";

/**
 * What a person got for what they did.
 *
 * Its parts throw a sentence when they are not there, so that a test may
 * write `asked.message` without asking first.
 */
export class Answer {
	readonly interaction: LocalInteraction;
	readonly kind: AnswerKind;
	readonly #state: State;

	constructor(state: State, interaction: LocalInteraction) {
		this.#state = state;
		this.interaction = interaction;
		this.kind = interaction.kind ?? "expired";
	}

	/** The reply, or the message that was updated. */
	get message(): LocalMessage {
		return this.#need(this.interaction.original, "message");
	}

	get form(): LocalForm {
		return this.#need(this.interaction.form, "form");
	}

	get choices(): Choice[] {
		return this.#need(this.interaction.choices, "list of choices");
	}

	/** What was posted after the first response, so far. */
	get followUps(): readonly LocalMessage[] {
		return this.interaction.followUps;
	}

	/** How long it took until Discord was told anything; nothing if it expired. */
	get acknowledgedAfterMs(): number | undefined {
		return this.interaction.acknowledgedAfterMs;
	}

	/** Waits for a follow-up: the first, or one by its number from 0. */
	followUp(index = 0): Promise<LocalMessage> {
		const { name, followUps } = this.interaction;
		const what = `follow-up ${index} to ${name}`;
		return this.#state.changes.until(() => followUps[index], what);
	}

	#need<T>(part: T | undefined, what: string): T {
		if (part) return part;
		const { name } = this.interaction;
		throw new Error(`${name} was answered with "${this.kind}", not a ${what}`);
	}
}

/** What a person waits for: the answer itself, or that the bot has begun one. */
export type AwaitedAnswer = "settled" | "acknowledged";

/** Waits until an interaction is answered, or can't be any more. */
export async function awaitAnswer(
	state: State,
	interaction: LocalInteraction,
	awaited: AwaitedAnswer,
): Promise<Answer> {
	await state.changes.until(
		() => (awaited === "settled" ? interaction.settled : interaction.kind),
		() => describe(state, interaction),
	);
	return new Answer(state, interaction);
}

/** Says what is known of an interaction that got no answer. */
function describe({ journal }: State, interaction: LocalInteraction): string {
	const { name, kind, id, token } = interaction;
	const requests = journal.requests
		.filter(({ path }) => path.includes(id) || path.includes(token))
		.map(({ method, path, status }) => `${method} ${path} → ${status}`);
	const problems = journal.violations.map(({ problem }) => problem);
	return [
		kind ? `the end of the deferral of ${name}` : `an answer to ${name}`,
		`requests: ${requests.join("; ") || "none"}`,
		`violations: ${problems.join("; ") || "none"}`,
	].join("\n");
}
