import { SetError } from "./question-set.ts";

/**
 * Runs a tool that reads question sets: what is wrong with a set or an option
 * is said in one line, and the process ends with 1.
 */
export async function runTool(main: () => Promise<void>): Promise<void> {
	try {
		await main();
	} catch (error) {
		const isExpected =
			error instanceof SetError ||
			(error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
		if (!isExpected) throw error;
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
