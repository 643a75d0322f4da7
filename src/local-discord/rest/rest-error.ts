import type { Json } from "../wire.ts";

/** An error answer of the REST interface, with Discord's own error code. */
export class RestError extends Error {
	readonly status: number;
	readonly code: number;
	readonly errors: Json | undefined;

	constructor(status: number, code: number, message: string, errors?: Json) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = errors;
	}

	toBody(): Json {
		const { message, code, errors } = this;
		return { message, code, ...(errors ? { errors } : {}) };
	}
}

/** The error answers that routes give, by name. */
export const refusals = {
	unauthorized: () => new RestError(401, 0, "401: Unauthorized"),
	noRoute: () => new RestError(404, 0, "404: Not Found"),
	unknownChannel: () => new RestError(404, 10003, "Unknown Channel"),
	unknownGuild: () => new RestError(404, 10004, "Unknown Guild"),
	unknownMember: () => new RestError(404, 10007, "Unknown Member"),
	unknownMessage: () => new RestError(404, 10008, "Unknown Message"),
	unknownUser: () => new RestError(404, 10013, "Unknown User"),
	unknownWebhook: () => new RestError(404, 10015, "Unknown Webhook"),
	unknownInteraction: () => new RestError(404, 10062, "Unknown interaction"),
	unknownCommand: () =>
		new RestError(404, 10063, "Unknown application command"),
	tooLarge: () => new RestError(413, 40005, "Request entity too large"),
	alreadyAcknowledged: () =>
		new RestError(400, 40060, "Interaction has already been acknowledged."),
	missingAccess: () => new RestError(403, 50001, "Missing Access"),
	notOwnMessage: () =>
		new RestError(403, 50005, "Cannot edit a message authored by another user"),
	emptyMessage: () => new RestError(400, 50006, "Cannot send an empty message"),
	unreachable: () =>
		new RestError(403, 50007, "Cannot send messages to this user"),
	missingPermissions: () => new RestError(403, 50013, "Missing Permissions"),
	invalidToken: () => new RestError(401, 50027, "Invalid Webhook Token"),
	hasThread: () =>
		new RestError(
			400,
			160004,
			"A thread has already been created for this message",
		),
	notJson: () =>
		new RestError(400, 50109, "The request body contains invalid JSON."),
} as const;
