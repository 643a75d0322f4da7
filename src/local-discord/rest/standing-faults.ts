import type { Changes } from "../state/changes.ts";
import type { Interactions } from "../state/interactions.ts";
import { type Fault, toRateLimit } from "./faults.ts";
import type { JournalRequest } from "./journal.ts";

/** What can be made to go wrong until it is switched off. */
export type FaultName = "late" | "rateLimited" | "failing";

const CALLBACK = /^\/interactions\/[^/]+\/(?<token>[^/]+)\/callback$/u;
/** Far longer than any interaction waits to be acknowledged. */
const HOLD_PATIENCE_MS = 60_000;

/**
 * What goes wrong with all requests but GETs until it is switched off.
 *
 * - `late`: the first response to an interaction is held until the interaction
 *   has expired.
 * - `rateLimited`: every other request to a route is refused with 429.
 * - `failing`: every request is answered with 500.
 */
export class StandingFaults {
	readonly #on = new Set<FaultName>();
	readonly #refusedRoutes = new Set<string>();
	readonly #interactions: Interactions;
	readonly #changes: Changes;

	constructor(interactions: Interactions, changes: Changes) {
		this.#interactions = interactions;
		this.#changes = changes;
	}

	/** Which are switched on. */
	get names(): FaultName[] {
		return [...this.#on];
	}

	set(name: FaultName, isOn: boolean): void {
		if (isOn) this.#on.add(name);
		else this.#on.delete(name);
		this.#refusedRoutes.clear();
		this.#changes.announce();
	}

	clear(): void {
		for (const name of this.names) this.set(name, false);
	}

	/** Holds a first response while the fault "late" is on. */
	async hold(entry: JournalRequest): Promise<void> {
		const token = CALLBACK.exec(entry.path)?.groups?.token;
		const interaction = this.#interactions.find(token ?? "");
		if (!interaction || !this.#on.has("late")) return;
		entry.fault = "late";
		const isAnswered = () => interaction.kind;
		await this.#changes
			.until(isAnswered, "an interaction to expire", HOLD_PATIENCE_MS)
			.catch(() => {}); // the server closes
	}

	/** Returns the error that a request gets instead of an answer, if any. */
	take(entry: JournalRequest): Fault | undefined {
		if (entry.method === "GET") return undefined;
		if (this.#on.has("failing")) {
			entry.fault = "failing";
			return { status: 500 };
		}
		if (!this.#on.has("rateLimited") || this.#isSecond(entry)) return undefined;
		entry.fault = "rateLimited";
		return toRateLimit(1);
	}

	#isSecond({ method, path }: JournalRequest): boolean {
		const route = `${method} ${path}`;
		if (this.#refusedRoutes.delete(route)) return true;
		this.#refusedRoutes.add(route);
		return false;
	}
}
