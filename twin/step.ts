/** How much of what came is printed. */
const MAX_CHARACTERS = 1500;

/** What a step expected, and what came instead. */
class Mismatch extends Error {
	constructor(expected: string, came: unknown) {
		super(`expected ${expected}; came ${toBrief(came)}`);
	}
}

/** Ends a scene whose step failed; the line about it is printed already. */
class Failed extends Error {}

/** Fails the step that is being played, unless what was expected came. */
export function expect(
	isSo: boolean,
	expected: string,
	came: unknown,
): asserts isSo {
	if (!isSo) throw new Mismatch(expected, came);
}

/** Plays a step and prints one line about it. */
export async function step<Result>(
	name: string,
	play: () => Result | Promise<Result>,
): Promise<Result> {
	try {
		const result = await play();
		console.log(`✓ ${name}`);
		return result;
	} catch (error) {
		process.exitCode = 1;
		console.log(`✗ ${name} (${toReason(error)})`);
		throw new Failed();
	}
}

/** Plays steps that build on one another; says whether all went well. */
export async function scene(play: () => Promise<void>): Promise<boolean> {
	try {
		await play();
		return true;
	} catch (error) {
		if (!(error instanceof Failed)) throw error;
		console.log("  what builds on this step is left out");
		return false;
	}
}

function toReason(error: unknown): string {
	const reason = error instanceof Mismatch ? error.message : String(error);
	return reason.replaceAll("\n", " ");
}

function toBrief(came: unknown): string {
	return (JSON.stringify(came) ?? "nothing").slice(0, MAX_CHARACTERS);
}
