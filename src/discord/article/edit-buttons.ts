import type { Subject } from "../../answer/article/subject.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { PressButton } from "../card/card.ts";
import { toSubjectArgs } from "./subject-args.ts";

/** What can be changed about a draft or an article. */
export function toEditButtons(subject: Subject): PressButton[] {
	const args = toSubjectArgs(subject);
	return [
		{ label: t`Edit details`, press: ["edit-details", ...args] },
		{ label: t`Edit text`, press: ["edit-text", ...args, "0"] },
		{ label: t`Tags`, press: ["edit-tags", ...args] },
	];
}
