const MOVES = ["ArrowDown", "ArrowUp", "Home", "End"];

/** Says whether a key moves the cursor through an open list. */
export function isMoveKey(key: string): boolean {
	return MOVES.includes(key);
}

/** Moves the cursor of a list of `length` entries; up from the first is the last. */
export function toMoved(key: string, active: number, length: number): number {
	if (length === 0) return 0;
	if (key === "Home") return 0;
	if (key === "End") return length - 1;
	const step = key === "ArrowUp" ? -1 : 1;
	return (active + step + length) % length;
}
