import { MAX_CUSTOM_ID_CHARACTERS } from "./limits.ts";

/**
 * Packs what a button or form must know into the id that Discord gives back
 * when it is used: a route's name and its arguments.
 *
 * @throws RangeError when they don't fit; they are ids and numbers, never texts
 */
export function toCustomId(parts: readonly string[]): string {
	const id = parts.map(encodeURIComponent).join(":");
	if (id.length > MAX_CUSTOM_ID_CHARACTERS)
		throw new RangeError(`custom_id is too long: ${id}`);
	return id;
}

/** Unpacks an id; one that was not made here gives a name no route has. */
export function fromCustomId(id: string): {
	name: string;
	args: readonly string[];
} {
	try {
		const [name = "", ...args] = id.split(":").map(decodeURIComponent);
		return { name, args };
	} catch {
		return { name: "", args: [] };
	}
}
