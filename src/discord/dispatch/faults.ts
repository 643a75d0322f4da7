import type { Logger } from "pino";
import { Refusal } from "../../refusal.ts";
import type { Card } from "../card/card.ts";
import { makeErrorCode, toApology, toRefusalCard } from "./apologies.ts";
import { isTooLate } from "./sending.ts";

/** Makes a card of why something was refused. */
export type Refuse = (refusal: Refusal) => Promise<Card>;

/** Says of whatever was thrown what the asker reads and what the log keeps. */
export class Faults {
	readonly #log: Logger;

	constructor(log: Logger) {
		this.#log = log;
	}

	/** Writes one line; `name` is the route's. */
	log(error: unknown, name: string, code?: string): void {
		if (isTooLate(error)) this.#log.warn({ name, err: error }, "too late");
		else this.#log.error({ name, err: error, code }, "failed");
	}

	/**
	 * A refusal's own words, or an apology with the code that stands in the log;
	 * null if nobody waits any longer.
	 */
	async toCard(
		error: unknown,
		name: string,
		refuse?: Refuse,
	): Promise<Card | null> {
		if (error instanceof Refusal) return this.#toRefusal(error, name, refuse);
		const code = makeErrorCode();
		this.log(error, name, code);
		return isTooLate(error) ? null : toApology(code, error);
	}

	async #toRefusal(
		refusal: Refusal,
		name: string,
		refuse?: Refuse,
	): Promise<Card> {
		try {
			return (await refuse?.(refusal)) ?? toRefusalCard(refusal);
		} catch (error) {
			this.log(error, name);
			return toRefusalCard(refusal);
		}
	}
}
