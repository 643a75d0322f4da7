import type { Json } from "../wire.ts";

/** Something that Discord refuses in a body, and where it stands. */
export interface Problem {
	readonly path: readonly (string | number)[];
	/** Discord's name for it, like "BASE_TYPE_REQUIRED". */
	readonly code: string;
	readonly message: string;
}

/** The code of the one problem that Discord answers with 50006, not 50035. */
export const EMPTY_MESSAGE = "EMPTY_MESSAGE";

export function required(path: Problem["path"]): Problem {
	return {
		path,
		code: "BASE_TYPE_REQUIRED",
		message: "This field is required",
	};
}

export function tooLong(
	path: Problem["path"],
	maximum: number,
	unit = "in length",
): Problem {
	const message = `Must be ${maximum} or fewer ${unit}.`;
	return { path, code: "BASE_TYPE_MAX_LENGTH", message };
}

/** Puts every problem deeper, for a body inside another. */
export function within(
	prefix: Problem["path"],
	problems: readonly Problem[],
): Problem[] {
	return problems.map((problem) => ({
		...problem,
		path: [...prefix, ...problem.path],
	}));
}

/** Nests problems as Discord does: `{ data: { title: { _errors: […] } } }`. */
export function toErrors(problems: readonly Problem[]): Json {
	const errors: Json = {};
	for (const { path, code, message } of problems) {
		let place = errors;
		for (const part of path) {
			const next = (place[part] ?? {}) as Json;
			place[part] = next;
			place = next;
		}
		const list = (place._errors ?? []) as Json[];
		place._errors = [...list, { code, message }];
	}
	return errors;
}

/** Says a problem in one line. */
export function toSentence({ path, code, message }: Problem): string {
	return `${path.join(".") || "body"}: ${message} (${code})`;
}
