import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Action, Place } from "../../src/local-discord/site/action.ts";
import type {
	CommandView,
	MessageView,
	Outcome,
	RequestView,
	WorldView,
} from "../../src/local-discord/site/protocol.ts";

/** What an action was answered with. */
export interface Answered {
	readonly status: number;
	readonly answer: Outcome & { readonly error?: string };
}

/** Stands in for the page in a browser: hears the stream and acts. */
export class PageClient {
	readonly #discord: LocalDiscord;
	readonly #stop = new AbortController();
	readonly #items = new Map<string, unknown>();
	#events: AsyncIterator<object> | undefined;

	constructor(discord: LocalDiscord) {
		this.#discord = discord;
	}

	get world(): WorldView {
		return this.#items.get("world") as WorldView;
	}

	get commands(): readonly CommandView[] {
		return this.#items.get("commands") as CommandView[];
	}

	get messages(): MessageView[] {
		return this.#all("message:") as MessageView[];
	}

	get requests(): RequestView[] {
		return this.#all("request:") as RequestView[];
	}

	/** The first channel of the first server, as its member or somebody else. */
	place(persona = "member"): Place {
		const [guild] = this.#discord.guilds;
		return {
			serverId: guild?.id ?? "",
			channelId: guild?.channels[0]?.id ?? "",
			persona,
		};
	}

	/** Opens the stream and takes the first event. */
	async listen(): Promise<this> {
		const { signal } = this.#stop;
		const url = `${this.#discord.pageUrl}events`;
		const response = await fetch(url, { signal });
		if (!response.body) throw new Error(`answered ${response.status}`);
		this.#events = readEvents(response.body);
		await this.next();
		return this;
	}

	/** Takes the next event and returns it. */
	async next(): Promise<Record<string, unknown>> {
		const event = await this.#events?.next();
		if (!event || event.done) throw new Error("the stream has ended");
		for (const [key, item] of Object.entries(event.value)) {
			if (item === null) this.#items.delete(key);
			else this.#items.set(key, item);
		}
		return event.value as Record<string, unknown>;
	}

	/** Takes events until something is so. */
	async until<T>(look: () => T): Promise<NonNullable<T>> {
		for (;;) {
			const seen = look();
			if (seen) return seen;
			await this.next();
		}
	}

	/** Waits for a message that is as wanted. */
	async message(isWanted: (message: MessageView) => boolean) {
		return await this.until(() => this.messages.find(isWanted));
	}

	async act(action: Action, files: readonly File[] = []): Promise<Answered> {
		return await this.post(files.length > 0 ? toForm(action, files) : action);
	}

	/** Sends whatever there is to the address for actions. */
	async post(body: unknown, headers: object = {}): Promise<Answered> {
		const isForm = body instanceof FormData;
		const response = await fetch(`${this.#discord.pageUrl}act`, {
			method: "POST",
			headers: {
				origin: this.#discord.origin,
				...(isForm ? {} : { "content-type": "application/json" }),
				...headers,
			},
			body: isForm || typeof body === "string" ? body : JSON.stringify(body),
		});
		const text = await response.text();
		return { status: response.status, answer: JSON.parse(text) };
	}

	close(): void {
		this.#stop.abort();
	}

	#all(prefix: string): unknown[] {
		return [...this.#items]
			.filter(([key]) => key.startsWith(prefix))
			.map(([, item]) => item);
	}
}

function toForm(action: Action, files: readonly File[]): FormData {
	const form = new FormData();
	form.set("action", JSON.stringify(action));
	for (const [number, file] of files.entries()) {
		form.set(`files[${number}]`, file);
	}
	return form;
}

async function* readEvents(
	body: ReadableStream<Uint8Array>,
): AsyncGenerator<object> {
	let text = "";
	const decoder = new TextDecoder();
	for await (const bytes of body) {
		text += decoder.decode(bytes, { stream: true });
		const events = text.split("\n\n");
		text = events.pop() ?? "";
		for (const event of events) {
			if (event.startsWith("data: ")) yield JSON.parse(event.slice(6));
		}
	}
}
