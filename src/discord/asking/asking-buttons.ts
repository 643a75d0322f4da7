import type { ShownAnswer } from "../../answer/answer.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import type { Kept } from "../answer/answer-buttons.ts";
import { type Button, type Card, note } from "../card/card.ts";

/** Asks what was typed, as if nothing had been asked before; the ids follow. */
export const LITERALLY = "ask-literally";
/** Opens a thread in which one asks on; the ids follow. */
export const THREAD = "answer-thread";
/** With the answer's id. */
export const TELL = "answer-tell";

/** What may be done where an answer isn't what was asked. */
export function toAskingButtons(kept: Kept, answer: ShownAnswer): Button[] {
	const { id, asker } = kept;
	const list: Button[] = [];
	if (answer.typed !== undefined)
		list.push({ label: t`Ask it literally`, press: [LITERALLY, id, asker] });
	if (isUntoldGap(answer))
		list.push({ label: t`Tell the moderators`, press: [TELL, id] });
	if (isForThread(kept, answer))
		list.push({ label: t`Open a thread`, press: [THREAD, id, asker] });
	return list;
}

/** Everybody sees it, and there is an article to ask on about. */
function isForThread(kept: Kept, { citations }: ShownAnswer): boolean {
	const mayOpen = kept.mayOpenThreads === true && !kept.isPrivate;
	return mayOpen && citations.length > 0;
}

/** What nothing was found for in the whole library is a gap by itself. */
function isUntoldGap({ verdict, within, choices }: ShownAnswer): boolean {
	if (verdict === "not found") return within !== null;
	return verdict === "unsure" && choices.length === 0;
}

/** Says that moderators have the question, and since when. */
export function toToldCard(isNew: boolean): Card {
	const seen = t`They see the question in ${command("gaps")}, never who asked.`;
	return isNew
		? note(t`Moderators are told`, seen)
		: note(t`Moderators know it already`, t`You told them before.`, seen);
}
