import type { Library } from "../library/library.ts";
import type { Searchable } from "../search/indexes.ts";
import type { Answer } from "./answer.ts";

/** What an answer was found in. */
interface Grounds {
	readonly library: Pick<Library, "state">;
	readonly index: Pick<Searchable, "state">;
}

interface Remembered {
	readonly index: Grounds["index"];
	readonly state: string;
	readonly answer: Promise<Answer>;
}

/**
 * Remembers the latest answers of all servers: the same question to the same
 * state of a library needn't be answered twice. Any change to the library, and
 * to what is known of it, makes what was remembered worthless at once.
 */
export class RememberedAnswers {
	readonly #limit: number;
	/** The one used longest ago first. */
	readonly #answers = new Map<string, Remembered>();

	constructor(limit: number) {
		this.#limit = limit;
	}

	/**
	 * The answer remembered, or the one that is found now; whoever asks the same
	 * at the same time gets the same. One that may be better next time isn't
	 * kept.
	 *
	 * @param key names the server, the question and what is asked
	 */
	get(
		key: string,
		grounds: Grounds,
		find: () => Promise<Answer>,
	): Promise<Answer> {
		const known = this.#answers.get(key);
		const state = toState(grounds);
		const isGood = known?.state === state && known.index === grounds.index;
		const answer = isGood ? known.answer : find();
		this.#keep(key, { index: grounds.index, state, answer });
		const forget = () => {
			if (this.#answers.get(key)?.answer === answer) this.#answers.delete(key);
		};
		answer.then(({ isProvisional }) => isProvisional && forget(), forget);
		return answer;
	}

	#keep(key: string, remembered: Remembered): void {
		this.#answers.delete(key);
		this.#answers.set(key, remembered);
		if (this.#answers.size <= this.#limit) return;
		const [oldest] = this.#answers.keys();
		this.#answers.delete(oldest as string);
	}
}

function toState({ library, index }: Grounds): string {
	return `${library.state} ${index.state}`;
}
