import { MILLISECONDS_FOR_LOCAL_READ } from "../card/limits.ts";

/** Waits as long as a form or choices may take to read, then gives null. */
export async function inTime<Value>(
	reading: Promise<Value>,
): Promise<Value | null> {
	const late = Promise.withResolvers<null>();
	const timer = setTimeout(late.resolve, MILLISECONDS_FOR_LOCAL_READ, null);
	try {
		return await Promise.race([reading, late.promise]);
	} finally {
		clearTimeout(timer);
	}
}
