import type { Subject } from "../answer/subject.ts";
import type { PressButton } from "./card.ts";
import { toSubjectArgs } from "./subject-args.ts";

/** What can be changed about a draft or an article. */
export function toEditButtons(subject: Subject): PressButton[] {
	const args = toSubjectArgs(subject);
	return [
		{ label: "Edit details", press: ["edit-details", ...args] },
		{ label: "Edit text", press: ["edit-text", ...args, "0"] },
		{ label: "Tags", press: ["edit-tags", ...args] },
	];
}
