import type { TableRow } from "../text-table.ts";
import type { MeasuredModels } from "./models-child.ts";

/** The figures of the bot with its networks, a line each. */
export function toModelRows(
	passages: number,
	measured: MeasuredModels,
): TableRow[] {
	const { alone, fourAtOnce, sixteenAtOnce } = measured;
	const figures: Record<string, number> = {
		"seconds to load the networks": measured.secondsToLoad,
		"seconds to encode an article": measured.secondsToEncodeArticle,
		"questions a second": alone.questionsPerSecond,
		"ms p50": alone.p50,
		"ms p99": alone.p99,
		"questions a second, 4 at once": fourAtOnce.questionsPerSecond,
		"ms p50, 4 at once": fourAtOnce.p50,
		"ms p99, 4 at once": fourAtOnce.p99,
		"questions a second, 16 at once": sixteenAtOnce.questionsPerSecond,
		"ms p50, 16 at once": sixteenAtOnce.p50,
		"ms p99, 16 at once": sixteenAtOnce.p99,
		"loop delay p99": measured.loopDelayP99,
		"loop delay longest": measured.loopDelayMax,
		"MiB in memory, the whole bot": measured.bytesInMemory / 1024 ** 2,
	};
	return Object.entries(figures).map(([figure, value]) => ({
		passages: passages.toLocaleString("en"),
		figure,
		Pullquote: value.toFixed(2),
	}));
}
