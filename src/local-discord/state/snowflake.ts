const DISCORD_EPOCH_MS = 1_420_070_400_000n;

let last = 0n;

/** Makes an id as Discord does: it carries the time and is larger than any before. */
export function newSnowflake(): string {
	const now = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n;
	last = now > last ? now : last + 1n;
	return String(last);
}

/** When an id was made. */
export function toDate(snowflake: string): Date {
	return new Date(Number((BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS));
}
