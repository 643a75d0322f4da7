import { Refusal } from "../refusal.ts";
import type { Text } from "../text/phrase/phrase.ts";

/**
 * Why a file or a page can't become an article.
 *
 * - `empty`: there is nothing in it
 * - `binary`: it is no text (a PDF, a picture, an archive)
 * - `wrong-encoding`: text in an encoding that can't be told
 * - `no-article`: a page without a story
 * - `unreadable`: a page that breaks what reads it
 * - `too-slow`: a page that takes too long to load or to read
 * - `bad-address`: a link to what isn't fetched, by its address alone
 * - `private-address`: a link to a machine that isn't on the public internet
 * - `no-host`: a link to a website that there isn't
 * - `insecure`: a website with a wrong certificate
 * - `unavailable`: a website that doesn't answer, or not with a page
 * - `locked`: a page that asks for a login or a payment
 * - `missing`: a page that there isn't (any more)
 * - `too-many-redirects`: a link that leads on and on
 * - `too-large`: a page of too many bytes
 * - `wrong-kind`: a link to a picture, a feed and the like
 */
export const INTAKE_REASONS = [
	"empty",
	"binary",
	"wrong-encoding",
	"no-article",
	"unreadable",
	"too-slow",
	"bad-address",
	"private-address",
	"no-host",
	"insecure",
	"unavailable",
	"locked",
	"missing",
	"too-many-redirects",
	"too-large",
	"wrong-kind",
] as const;

export type IntakeReason = (typeof INTAKE_REASONS)[number];

/**
 * Says why something that came in can't become an article.
 *
 * Its words are shown as they are: what is wrong, and what would be accepted. It
 * never holds a path, a stack or text of the page. The reason is for tests and
 * logs, and stays when the words are changed.
 */
export class IntakeRefusal extends Refusal {
	readonly reason: IntakeReason;

	constructor(reason: IntakeReason, words: Text) {
		super(words);
		this.reason = reason;
	}
}
