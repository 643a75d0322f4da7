/** What waits, by servers: each has its turn, however much another has. */
export class TurnQueue<Item> {
	/** The items of each server; whose turn it is stands first. */
	readonly #items = new Map<string, Item[]>();

	add(server: string, item: Item): void {
		this.#of(server).push(item);
	}

	/** Puts back an item that was taken: it is the first of its server again. */
	putBack(server: string, item: Item): void {
		this.#of(server).unshift(item);
	}

	/**
	 * The next, if there is any; a server that had its turn goes to the end of
	 * the line.
	 */
	take(): Item | undefined {
		const [server, own] = this.#items.entries().next().value ?? ["", []];
		const item = own.shift();
		this.#items.delete(server);
		if (own.length > 0) this.#items.set(server, own);
		return item;
	}

	/** Takes out one item, if it is there. */
	remove(server: string, item: Item): void {
		const others = this.#items.get(server)?.filter((one) => one !== item);
		if (others?.length) this.#items.set(server, others);
		else this.#items.delete(server);
	}

	#of(server: string): Item[] {
		const own = this.#items.get(server) ?? [];
		this.#items.set(server, own);
		return own;
	}
}
