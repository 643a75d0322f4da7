import type { DayCounts } from "../../records/answers/question-counts.ts";
import {
	days as daysOf,
	joined,
	type Phrase,
	t,
} from "../../text/phrase/phrase.ts";
import type { CardImage } from "../card/card.ts";
import { toDrawing } from "./chart/bar-chart.ts";
import { paint } from "./chart/painting.ts";
import type { Colour } from "./chart/picture.ts";
import { toPng } from "./chart/png.ts";
import {
	addUp,
	type Period,
	type Stretch,
	toStretches,
	toTotal,
} from "./stats-periods.ts";
import { toDays, toVerdictWords, VERDICTS } from "./stats-words.ts";

/**
 * Colours that people with any colour vision tell apart, also by how light they
 * are (Okabe and Ito, "Color Universal Design", 2008).
 */
const COLOURS: readonly Colour[] = [
	[86, 180, 233],
	[240, 228, 66],
	[213, 94, 0],
];

/** Draws how many questions were asked when, and how they ended. */
export async function toStatsImage(
	days: readonly DayCounts[],
	{ daysPerBar }: Period,
): Promise<CardImage> {
	const stretches = toStretches(days, daysPerBar);
	const drawing = toDrawing({
		colours: COLOURS,
		bars: stretches.map((stretch) => ({
			label: stretch.first.slice("2026-".length),
			counts: VERDICTS.map((verdict) => stretch[verdict]),
		})),
	});
	return {
		name: `questions-${days.at(-1)?.day}-${days.length}.png`,
		bytes: await toPng(await paint(drawing)),
		description: describe(stretches, daysPerBar === 1 ? "day" : "week"),
	};
}

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
