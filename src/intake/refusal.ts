import { Refusal } from "../refusal.ts";

/**
 * Why a file or a page can't become an article.
 *
 * - `empty`: there is nothing in it
 * - `binary`: it is no text (a PDF, a picture, an archive)
 * - `wrong-encoding`: text in an encoding that can't be told
 * - `no-article`: a page without a story
 * - `unreadable`: a page that breaks what reads it
 * - `too-slow`: a page that takes too long to read
 */
export type IntakeReason =
	| "empty"
	| "binary"
	| "wrong-encoding"
	| "no-article"
	| "unreadable"
	| "too-slow";

/**
 * Says why something that came in can't become an article.
 *
 * Its message is shown as it is: what is wrong, and what would be accepted. It
 * never holds a path, a stack or text of the page. The reason is for tests and
 * logs, and stays when the message is reworded.
 */
export class IntakeRefusal extends Refusal {
	readonly reason: IntakeReason;

	constructor(reason: IntakeReason, message: string) {
		super(message);
		this.reason = reason;
	}
}
