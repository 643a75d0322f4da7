import type { Subject } from "../../answer/article/subject.ts";

/** Writes what is being edited as the arguments of a button or a form. */
export function toSubjectArgs(subject: Subject): string[] {
	return "draft" in subject
		? ["draft", subject.draft]
		: ["article", String(subject.article), String(subject.revision)];
}

/** Reads what `toSubjectArgs` wrote; the other arguments follow. */
export function fromSubjectArgs([kind, id = "", ...rest]: readonly string[]): {
	readonly subject: Subject;
	readonly rest: readonly string[];
} {
	if (kind === "draft") return { subject: { draft: id }, rest };
	const [revision, ...others] = rest;
	const subject = { article: Number(id), revision: Number(revision) };
	return { subject, rest: others };
}
