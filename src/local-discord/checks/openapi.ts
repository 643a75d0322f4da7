import * as schemas from "discord-api-spec/zod";
import type { Json } from "../wire.ts";
import { type Problem, required } from "./problem.ts";

/** The shape of an issue as zod reports it, as far as it is read here. */
interface Issue {
	readonly code?: string;
	readonly path: readonly PropertyKey[];
	readonly errors?: readonly (readonly Issue[])[];
	readonly maximum?: unknown;
	readonly minimum?: unknown;
	readonly expected?: unknown;
	readonly values?: readonly unknown[];
}

/** The bodies that Discord's OpenAPI document describes, by what they are for. */
const SCHEMAS = {
	message: schemas.CreateMessageInteractionCallbackRequestSchema,
	update: schemas.UpdateMessageInteractionCallbackRequestSchema,
	choices: schemas.ApplicationCommandAutocompleteCallbackRequestSchema,
	form: schemas.ModalInteractionCallbackRequestSchema,
	followUp: schemas.IncomingWebhookRequestPartialSchema,
	replyEdit: schemas.IncomingWebhookUpdateRequestPartialSchema,
	post: schemas.MessageCreateRequestSchema,
	postEdit: schemas.MessageEditRequestPartialSchema,
	command: schemas.ApplicationCommandUpdateRequestSchema,
	newCommand: schemas.ApplicationCommandCreateRequestSchema,
	commandEdit: schemas.ApplicationCommandPatchRequestPartialSchema,
	thread: schemas.CreateTextThreadWithMessageRequestSchema,
	directChannel: schemas.CreatePrivateChannelRequestSchema,
} as const;
export type BodyName = keyof typeof SCHEMAS;

/** Compares a body with Discord's OpenAPI document. */
export function findSchemaProblems(name: BodyName, body: unknown): Problem[] {
	const { error } = SCHEMAS[name].safeParse(body);
	if (!error) return [];
	return (error.issues as readonly Issue[]).flatMap((issue) =>
		toProblems(issue, [], body),
	);
}

function toProblems(
	issue: Issue,
	base: Problem["path"],
	body: unknown,
): Problem[] {
	const path = [...base, ...issue.path.map(toPart)];
	if (!issue.errors) return [toProblem(issue, path, body)];
	const branch = chooseBranch(issue.errors);
	if (branch) return branch.flatMap((inner) => toProblems(inner, path, body));
	const message = "Value is none of the kinds that may stand here.";
	return [{ path, code: "UNION_TYPE_CHOICES", message }];
}

/** Takes the alternative that the body meant: the one whose `type` fits. */
function chooseBranch(
	branches: readonly (readonly Issue[])[],
): readonly Issue[] | undefined {
	const meant = branches.filter((branch) => !branch.some(isAboutKind));
	return meant.toSorted((a, b) => a.length - b.length)[0];
}

function isAboutKind({ path }: Issue): boolean {
	return path.length === 0 || (path.length === 1 && path[0] === "type");
}

function toProblem(
	issue: Issue,
	path: Problem["path"],
	body: unknown,
): Problem {
	if (valueAt(body, path) === undefined) return required(path);
	const { maximum, minimum, expected, values } = issue;
	switch (issue.code) {
		case "too_big":
			return {
				path,
				code: "BASE_TYPE_MAX_LENGTH",
				message: `Must be ${maximum} or fewer.`,
			};
		case "too_small":
			return {
				path,
				code: "BASE_TYPE_MIN_LENGTH",
				message: `Must be ${minimum} or more.`,
			};
		case "invalid_value":
			return {
				path,
				code: "BASE_TYPE_CHOICES",
				message: `Value must be one of (${values?.join(", ")}).`,
			};
		case "invalid_type":
			return {
				path,
				code: "MODEL_TYPE_CONVERT",
				message: `Must be of the type ${expected}.`,
			};
		default:
			return { path, code: "STRING_TYPE_REGEX", message: "Not in this form." };
	}
}

function toPart(key: PropertyKey): string | number {
	return typeof key === "symbol" ? String(key) : key;
}

function valueAt(body: unknown, path: Problem["path"]): unknown {
	return path.reduce<unknown>(
		(value, part) => (value as Json | null | undefined)?.[part],
		body,
	);
}
