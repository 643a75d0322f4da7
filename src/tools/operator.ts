import { describeError } from "../log.ts";

/** Errors whose message is one line for the operator: what is wrong, what to do. */
const EXPLAINED = new Set(["ConfigError", "DatabaseError", "Refusal"]);

/**
 * Runs a tool for whoever runs the bot: what goes wrong is said in one line,
 * and the process ends with 1.
 */
export async function runForOperator(main: () => Promise<void>): Promise<void> {
	try {
		await main();
	} catch (error) {
		console.error(explain(error));
		process.exitCode = 1;
	}
}

function explain(error: unknown): string {
	const { name, code, syscall, message } = error as NodeJS.ErrnoException;
	if (EXPLAINED.has(name) || code?.startsWith("ERR_PARSE_ARGS")) return message;
	if (code === "ERR_SQLITE_ERROR")
		return `The database can't be used: ${message}.`;
	if (syscall !== undefined) return `This failed: ${message}.`;
	return `This failed for a reason that it doesn't know: ${JSON.stringify(describeError(error))}`;
}
