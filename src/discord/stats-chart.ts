import type { DayCounts } from "../records/question-counts.ts";
import { days as daysOf, joined, type Phrase, t } from "../text/phrase.ts";
import type { CardImage } from "./card.ts";
import { type Part, toDrawing } from "./chart/bar-chart.ts";
import { paint } from "./chart/painting.ts";
import { toPng } from "./chart/png.ts";
import {
	addUp,
	type Period,
	type Stretch,
	toStretches,
	toTotal,
} from "./stats-periods.ts";
import { toDays, toShortDay, toVerdictWords, VERDICTS } from "./stats-words.ts";

/**
 * Colours that people with any colour vision tell apart, also by how light they
 * are (Okabe and Ito, "Color Universal Design", 2008).
 */
const PARTS: readonly Part[] = [
	{ name: "answered", colour: [86, 180, 233] },
	{ name: "unsure", colour: [240, 228, 66] },
	{ name: "not found", colour: [213, 94, 0] },
];

/**
 * Draws how many questions were asked when, and how they ended.
 *
 * What is written in the picture is English, for which it has the letters; its
 * description says the same in the reader's language.
 */
export async function toStatsImage(
	days: readonly DayCounts[],
	{ daysPerBar }: Period,
): Promise<CardImage> {
	const stretches = toStretches(days, daysPerBar);
	const drawing = toDrawing({
		title: TITLES[daysPerBar === 1 ? "day" : "week"],
		parts: PARTS,
		bars: stretches.map((stretch) => ({
			label: String(toShortDay(stretch.first)),
			counts: VERDICTS.map((verdict) => stretch[verdict]),
		})),
	});
	return {
		name: `questions-${days.at(-1)?.day}-${days.length}.png`,
		bytes: await toPng(await paint(drawing)),
		description: describe(stretches, daysPerBar === 1 ? "day" : "week"),
	};
}

const TITLES = {
	day: "Questions a day",
	week: "Questions a week, from the day below",
};

/** Says the same as the picture, in words. */
function describe(stretches: readonly Stretch[], unit: "day" | "week"): Phrase {
	const totals = stretches.map(toTotal);
	const most = totals.indexOf(Math.max(...totals));
	const [first, peak, last] = [0, most, -1].map((at) => stretches.at(at));
	if (!first || !peak || !last) return joined([], "");
	const when = daysOf(first.first, last.last);
	const ended = toVerdictWords(addUp(stretches));
	const each = totals.join(", ");
	return joined(
		[
			unit === "day"
				? t`Bars of the questions a day, ${when}, stacked by how they ended: ${ended}.`
				: t`Bars of the questions a week, ${when}, stacked by how they ended: ${ended}.`,
			t`Most on ${toDays(peak)}: ${toTotal(peak)} (${toVerdictWords(peak)}).`,
			unit === "day"
				? t`Each day in turn: ${each}.`
				: t`Each week in turn: ${each}.`,
		],
		" ",
	);
}
