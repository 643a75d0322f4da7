import type { TableRow } from "../../text-table.ts";
import type { Material } from "./material.ts";
import type { Summarized } from "./summary-set.ts";

/** How well sentences that hang are told from those that may stand alone. */
export function scoreHanging(
	prepared: readonly {
		readonly summarized: Pick<Summarized, "hanging">;
		readonly material: Material;
	}[],
): TableRow {
	let [sentences, hanging, found, right] = [0, 0, 0, 0];
	for (const { summarized, material } of prepared) {
		if (!summarized.hanging) continue;
		const starts = new Set(summarized.hanging.map(({ start }) => start));
		material.sentences.forEach(({ start }, at) => {
			const [does, isFound] = [
				starts.has(start),
				(material.needs[at] ?? []).length > 0,
			];
			sentences++;
			if (does) hanging++;
			if (isFound) found++;
			if (does && isFound) right++;
		});
	}
	return {
		"sentences looked at": sentences,
		hang: hanging,
		"precision %": toPercent(right, found),
		"recall %": toPercent(right, hanging),
	};
}

function toPercent(part: number, whole: number): string | null {
	return whole === 0 ? null : ((100 * part) / whole).toFixed(1);
}
