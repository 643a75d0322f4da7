import type { Libraries } from "../../library/libraries.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Models } from "../../model/models.ts";
import type { Indexes, Searchable } from "../../search/indexes.ts";
import { answerQuestion, type Sources } from "../answering/answering.ts";
import { hasTypedWords } from "../article/headlines.ts";
import { isExample } from "./choosing.ts";
import { proposeQuestions } from "./proposing.ts";

/** Another number when questions are made or chosen otherwise. */
const MAKING = 1;

/** Questions are made of the newest so many articles of a server. */
const MAX_ARTICLES = 100;
const MAX_OF_ARTICLE = 3;

/**
 * Questions that a server's articles answer, to be offered as examples.
 *
 * They are made in the background, once articles are encoded, at the end of the
 * models' line, one server's after the other's; without models there are none.
 * What a stop cuts short is made when somebody next looks for examples.
 */
export class ExampleDesk {
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #onFault: (error: unknown) => void;
	/** The state of each library for which there is nothing to do. */
	readonly #done = new Map<string, number>();
	readonly #waiting = new Set<string>();
	/** Servers whose turn comes when their articles are encoded. */
	readonly #encoding = new Map<string, Promise<void>>();
	#running: Promise<void> | null = null;
	#isStopped = false;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly models: Models | null;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
		this.#onFault = parts.onFault;
	}

	/** Those that are made and have the typed words, the newest articles' first. */
	async list(server: string, typed: string): Promise<string[]> {
		const library = await this.#libraries.of(server);
		this.follow(server);
		const questions = await library.exampleQuestions(MAX_ARTICLES);
		return toMixed(questions).filter((one) => hasTypedWords(one, typed));
	}

	/** Makes those that are missing, in the background. */
	follow(server: string): void {
		if (this.#models === null || this.#isStopped) return;
		this.#waiting.add(server);
		this.#running ??= this.#run(this.#models).finally(() => {
			this.#running = null;
		});
	}

	/** Waits until there is nothing to do. */
	async settle(): Promise<void> {
		while (this.#running || this.#encoding.size > 0)
			await Promise.all([this.#running, ...this.#encoding.values()]);
	}

	/** Begins nothing new, and waits for what has begun. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		await this.#running;
	}

	async #run(models: Models): Promise<void> {
		// What is added meanwhile has its turn, too.
		for (const server of this.#waiting) {
			this.#waiting.delete(server);
			try {
				await this.#followOne(server, models);
			} catch (error) {
				if (!this.#isStopped) this.#onFault(error);
			}
		}
	}

	async #followOne(server: string, models: Models): Promise<void> {
		if (this.#isStopped) return;
		const library = await this.#libraries.of(server);
		const { state } = library;
		if (this.#done.get(server) === state) return;
		const index = await this.#indexes.of(server, library);
		if (index.waiting > 0) return this.#followOnceEncoded(server, index);
		const isMade = await this.#makeAll(server, { library, index, models });
		if (isMade) this.#done.set(server, state);
	}

	/** Nobody else has to wait meanwhile. */
	#followOnceEncoded(server: string, index: Searchable): void {
		if (this.#encoding.has(server)) return;
		const encoding = this.#indexes
			.encoded(server)
			.catch(() => undefined)
			.then(() => {
				this.#encoding.delete(server);
				// Else it was given up for now; whoever looks next begins again.
				if (index.waiting === 0) this.follow(server);
			});
		this.#encoding.set(server, encoding);
	}

	/** @returns whether it came to an end */
	async #makeAll(
		server: string,
		from: Sources & { readonly library: Library; readonly models: Models },
	): Promise<boolean> {
		const { library } = from;
		const maker = `${MAKING} ${from.models.encoderHash}`;
		for (const id of await library.withoutExampleQuestions(
			maker,
			MAX_ARTICLES,
		)) {
			const article = await library.find(id);
			if (article?.state !== "live") continue;
			const questions = await this.#choose(server, article, from);
			if (questions === null) return false;
			await library.putExampleQuestions(article, questions, maker);
		}
		return true;
	}

	/** Null if the models can't tell now. */
	async #choose(
		server: string,
		article: StoredArticle,
		from: Sources,
	): Promise<string[] | null> {
		const chosen: string[] = [];
		for (const proposed of proposeQuestions(article)) {
			if (chosen.length === MAX_OF_ARTICLE) break;
			if (this.#isStopped) return null;
			const { question } = proposed;
			const asked = { server, question, within: null, isBackground: true };
			const answer = await answerQuestion(asked, from);
			if (answer.isProvisional) return null;
			if (isExample(answer, proposed, article.id)) chosen.push(question);
		}
		return chosen;
	}
}

/** The first of each article, then the second of each, and so on; each once. */
function toMixed(questions: readonly (readonly string[])[]): string[] {
	const turns = Array.from({ length: MAX_OF_ARTICLE }, (_, turn) =>
		questions.flatMap((of) => of.slice(turn, turn + 1)),
	);
	return [...new Set(turns.flat())];
}
