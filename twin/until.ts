import { setTimeout as wait } from "node:timers/promises";

const SECONDS = 30;
const MILLISECONDS_BETWEEN = 20;

/** Asks again and again until there is something, as the twin's own waits do. */
export async function until<Found>(
	what: string,
	look: () => Promise<Found | null | undefined> | Found | null | undefined,
): Promise<Found> {
	const end = performance.now() + SECONDS * 1_000;
	while (performance.now() < end) {
		const found = await look();
		if (found !== null && found !== undefined) return found;
		await wait(MILLISECONDS_BETWEEN);
	}
	throw new Error(`${what} did not come within ${SECONDS} s`);
}
