import { Slices } from "../../slices.ts";

/** What is known of a report to tell whether others are about the same. */
export interface Report {
	/** `YYYY-MM-DD` */
	readonly day: string;
}

/** How near two reports are: from 1 on, they are rather of one story. */
export type Closeness<Of extends Report> = (a: Of, b: Of) => number;

/** A follow-up comes so many days after the report before it, or sooner. */
export const MAX_DAYS_BETWEEN = 16;

/** Of a story's reports, so many must be near another for it to belong there. */
const LEAST_NEAR = 0.5;

const DAY = 24 * 3_600_000;

/**
 * Puts reports of the same events together: each, the oldest first, to the
 * story of which most reports are near it, or to a new one.
 *
 * Two events in one story is worse than a story twice, so one report near
 * another isn't enough where a story has more of them. Gives way in between,
 * so that there may be hundreds.
 *
 * @returns the reports of each story, the oldest first
 */
export async function groupStories<Of extends Report>(
	reports: readonly Of[],
	closeness: Closeness<Of>,
): Promise<Of[][]> {
	const slices = new Slices();
	const stories: Of[][] = [];
	for (const report of reports.toSorted(byDay)) {
		let [nearest, best] = [null as Of[] | null, LEAST_NEAR];
		for (const story of stories) {
			await slices.pause();
			const share = toNearShare(story, report, closeness);
			if (share >= best) [nearest, best] = [story, share];
		}
		if (nearest) nearest.push(report);
		else stories.push([report]);
	}
	return stories;
}

function toNearShare<Of extends Report>(
	story: readonly Of[],
	report: Of,
	closeness: Closeness<Of>,
): number {
	const last = story.at(-1);
	if (!last || toTime(report) - toTime(last) > MAX_DAYS_BETWEEN * DAY) return 0;
	const near = story.filter((one) => closeness(one, report) >= 1);
	return near.length / story.length;
}

function byDay(a: Report, b: Report): number {
	return a.day.localeCompare(b.day);
}

function toTime({ day }: Report): number {
	return Date.parse(day);
}
