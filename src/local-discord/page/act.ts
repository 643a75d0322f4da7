import type { Action } from "../site/action.ts";
import type { Outcome } from "../site/protocol.ts";

const UNREACHABLE = "The local Discord can't be reached. Is it still running?";

/** Asks the server for something; a file is named by its number in `files`. */
export async function act(
	action: Action,
	files: readonly File[] = [],
): Promise<Outcome> {
	const request = { method: "POST", ...toBody(action, files) };
	const response = await fetch("act", request).catch(() => {
		throw new Error(UNREACHABLE);
	});
	const answer = await response.json().catch(() => ({}));
	if (response.ok) return answer;
	throw new Error(
		answer.error ?? `The local Discord answered ${response.status}.`,
	);
}

function toBody(action: Action, files: readonly File[]): RequestInit {
	const json = JSON.stringify(action);
	if (files.length === 0)
		return { headers: { "content-type": "application/json" }, body: json };
	const form = new FormData();
	form.set("action", json);
	for (const [number, file] of files.entries())
		form.set(`files[${number}]`, file);
	return { body: form };
}

/** Says what went wrong, whatever was thrown. */
export function toFailure(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
