import type { JournalRequest } from "../rest/journal.ts";
import type { LocalMessage } from "../state/messages.ts";
import type { Scene } from "./scene.ts";
import { toCommandViews } from "./views/command-views.ts";
import { isUnanswered, toMessageView } from "./views/message-view.ts";
import { toRequestView } from "./views/request-view.ts";
import { toWorldView } from "./views/world-view.ts";

const MAX_MESSAGES = 100;
const MAX_REQUESTS = 50;

/** The items that the page is told of, by key, each as JSON. */
export type ItemTexts = ReadonlyMap<string, string>;

/** Writes all items as they are at the moment. */
export class ItemWriter {
	readonly #scene: Scene;
	/** Messages as last written: most don't change, and Markdown is slow. */
	readonly #messages = new WeakMap<
		LocalMessage,
		{ readonly version: string; readonly text: string }
	>();

	constructor(scene: Scene) {
		this.#scene = scene;
	}

	write(): ItemTexts {
		const { journal } = this.#scene.state;
		const texts = new Map([
			["world", JSON.stringify(toWorldView(this.#scene))],
			["commands", JSON.stringify(toCommandViews(this.#scene))],
		]);
		for (const message of this.#shownMessages()) {
			texts.set(`message:${message.id}`, this.#toText(message));
		}
		const requests = journal.requests.filter(isWorthShowing);
		for (const request of requests.slice(-MAX_REQUESTS)) {
			const view = toRequestView(journal, request);
			texts.set(`request:${request.number}`, JSON.stringify(view));
		}
		return texts;
	}

	#shownMessages(): LocalMessage[] {
		const { messages, world } = this.#scene.state;
		const channels = [...world.guilds.values()].flatMap((one) => one.channels);
		return channels.flatMap(({ id }) => {
			const shown = messages.in(id).filter((one) => this.#isShown(one));
			return shown.slice(-MAX_MESSAGES);
		});
	}

	#isShown({ id, deleted, visibleTo }: LocalMessage): boolean {
		const { you, dismissed } = this.#scene;
		if (deleted || dismissed.has(id)) return false;
		return visibleTo === undefined || visibleTo === you.id;
	}

	#toText(message: LocalMessage): string {
		const { state } = this.#scene;
		const isOver = isUnanswered(state, message);
		const version = `${message.edits.length} ${message.loading} ${isOver}`;
		const known = this.#messages.get(message);
		if (known?.version === version) return known.text;
		const text = JSON.stringify(toMessageView(state, message));
		this.#messages.set(message, { version, text });
		return text;
	}
}

/** What the bot only looks up says little, unless it went wrong. */
function isWorthShowing({ method, status = 200 }: JournalRequest): boolean {
	return method !== "GET" || status >= 400;
}
