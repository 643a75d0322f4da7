import type { VerdictCounts } from "../../records/answers/question-counts.ts";
import { listed } from "../../text/phrase/listed.ts";
import { day, days, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import type { Stretch } from "./stats-periods.ts";

/** How a question may end, the best first. */
export const VERDICTS = ["answered", "unsure", "not found"] as const;

type Verdict = (typeof VERDICTS)[number];

export const VERDICT_NAMES: Readonly<Record<Verdict, Phrase>> = {
	answered: t`answered`,
	unsure: t`unsure`,
	"not found": t`not found`,
};

/** Of the picture's bars: the nearest that every device shows. */
export const SQUARES: Readonly<Record<Verdict, string>> = {
	answered: "🟦",
	unsure: "🟨",
	"not found": "🟧",
};

/** "Fri 20 Nov", or of several days "30 Oct – 5 Nov" */
export function toDays({ first, last }: Stretch): Phrase {
	return first === last
		? day(first, "short weekday")
		: days(first, last, "short");
}

/** "96 answered, 11 not found"; what there is none of isn't said. */
export function toVerdictWords(counts: VerdictCounts): Phrase {
	const said = VERDICTS.filter((verdict) => counts[verdict] > 0);
	return listed(said.map((verdict) => COUNTED[verdict](counts[verdict])));
}

const COUNTED: Readonly<Record<Verdict, (count: number) => Phrase>> = {
	answered: (n) => plural(n, t`${n} answered`, t`${n} answered`),
	unsure: (n) => plural(n, t`${n} unsure`, t`${n} unsure`),
	"not found": (n) => plural(n, t`${n} not found`, t`${n} not found`),
};
