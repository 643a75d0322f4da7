import type { Journal, JournalRequest } from "../../rest/journal.ts";
import type { RequestView } from "../protocol.ts";

const TOKEN = /(?<=^\/(?:interactions|webhooks)\/[^/]+\/)[^/]+/u;

/** Shows a request of the bot. */
export function toRequestView(
	journal: Journal,
	request: JournalRequest,
): RequestView {
	const { number, method, path, at, status, body, files, fault } = request;
	return {
		number,
		method,
		path: path.replace(TOKEN, "…"),
		at,
		status: status ?? null,
		body,
		files,
		problems: journal.problemsOf(request),
		fault: fault ?? null,
	};
}
