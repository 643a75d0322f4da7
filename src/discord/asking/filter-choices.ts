import type { Desk } from "../../answer/desk.ts";
import { toTypedDay } from "../../article/days/typed-days.ts";
import { t } from "../../text/phrase/phrase.ts";
import { fold } from "../../text/words/folding.ts";
import type { Choice } from "../card/card.ts";
import { toSpokenDay } from "../card/days.ts";
import { MAX_CHOICE_CHARACTERS, MAX_CHOICES } from "../card/limits.ts";
import type { ChoicesView } from "../dispatch/command.ts";

/** Days as people type them. */
const EXAMPLES = [
	"today",
	"yesterday",
	"3 days",
	"Monday",
	"this week",
	"last week",
	"2 weeks",
	"this month",
	"last month",
	"3 months",
	"this year",
	"last year",
];

/** Publishers of live articles, those with most first. */
export async function offerPublishers(
	{ server, typed }: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	const publishers = await desk.filters.publishers(server, typed);
	return publishers
		.filter((publisher) => publisher.length <= MAX_CHOICE_CHARACTERS)
		.slice(0, MAX_CHOICES)
		.map((publisher) => ({ name: publisher, value: publisher }));
}

/** "last week — since Monday 17 November" */
export async function offerSince(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	return offerDays(view, "since", desk);
}

/** "last week — before Monday 17 November" */
export async function offerBefore(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	return offerDays(view, "before", desk);
}

/** What is typed, if it is a day, then examples with the typed letters. */
function offerDays(
	{ server, typed }: ChoicesView,
	side: "since" | "before",
	desk: Desk,
): Choice[] {
	const today = desk.digests.today(server);
	const own = typed.trim();
	const examples = EXAMPLES.filter((example) =>
		fold(example).includes(fold(own)),
	);
	const others = examples.filter((example) => fold(example) !== fold(own));
	return [own, ...others].flatMap((day) => toChoice(day, side, today));
}

function toChoice(
	typed: string,
	side: "since" | "before",
	today: string,
): Choice[] {
	const read = toTypedDay(typed, today);
	if (read.kind !== "day") return [];
	const day = toSpokenDay(read.day, today);
	const name =
		side === "since" ? t`${typed} — since ${day}` : t`${typed} — before ${day}`;
	return [{ name, value: typed }];
}
