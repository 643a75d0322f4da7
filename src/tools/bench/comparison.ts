import type { TableRow } from "../text-table.ts";
import type { Measured } from "./measuring-child.ts";

/** What was measured of one engine, the start of a fresh process included. */
export interface Result extends Measured {
	readonly passages: number;
	/** From the start of a process to its first answer. */
	readonly millisecondsToFirstAnswer: number;
}

/** How to read one figure; each is better when it is smaller. */
const FIGURES: Readonly<Record<string, (result: Result) => number>> = {
	"seconds to index": (result) => result.secondsToIndex,
	"MiB in memory": (result) => result.bytesInMemory / 1024 ** 2,
	"MiB on disk": (result) => result.bytesOnDisk / 1024 ** 2,
	"ms to first answer": (result) => result.millisecondsToFirstAnswer,
	"ms p50": (result) => result.alone.p50,
	"ms p99": (result) => result.alone.p99,
	"ms p50, 4 at once": (result) => result.fourAtOnce.p50,
	"ms p99, 4 at once": (result) => result.fourAtOnce.p99,
	"ms p50, 16 at once": (result) => result.sixteenAtOnce.p50,
	"ms p99, 16 at once": (result) => result.sixteenAtOnce.p99,
	"loop delay p99": (result) => result.loopDelayP99,
	"loop delay longest": (result) => result.loopDelayMax,
	"other server p99": (result) => result.otherP99,
};

/** Sets two engines' figures side by side; ratio 10: ten times less. */
export function compare(pullquote: Result, minisearch: Result): TableRow[] {
	return Object.entries(FIGURES).map(([figure, read]) => ({
		passages: pullquote.passages.toLocaleString("en"),
		figure,
		Pullquote: read(pullquote).toFixed(2),
		MiniSearch: read(minisearch).toFixed(2),
		ratio: (read(minisearch) / read(pullquote)).toFixed(1),
	}));
}
