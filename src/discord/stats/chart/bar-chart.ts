import { CAPITAL_HEIGHT, measure } from "./lettering.ts";
import type { Drawing, Mark } from "./painting.ts";
import type { Colour } from "./picture.ts";
import { toTicks } from "./ticks.ts";

/**
 * Stacked bars. No word stands in them, since everybody sees the same picture
 * in their own language.
 */
export interface BarChart {
	/** Of the parts of a bar, from its foot to its top. */
	readonly colours: readonly Colour[];
	/** From left to right. */
	readonly bars: readonly Bar[];
}

export interface Bar {
	/** Figures below it, if there is room. */
	readonly label: string;
	/** As many as there are parts. */
	readonly counts: readonly number[];
}

/** Small enough for letters that are read on a phone, too. */
const WIDTH = 800;
const HEIGHT = 416;
const MARGIN = 32;

const TEXT_SIZE = 31;
const TEXT_HEIGHT = TEXT_SIZE * CAPITAL_HEIGHT;
const LINE_HEIGHT = 52;

/** The picture has a ground of its own: it is seen on dark and on light. */
const GROUND: Colour = [30, 31, 36];
const INK: Colour = [222, 224, 230];
const GRID: Colour = [66, 68, 76];
const GRID_WIDTH = 2;

/** Of a slot's width; the rest parts it from the next. */
const BAR_SHARE = 0.74;

/** Of what is there, however little of the whole it is. */
const MIN_PART_HEIGHT = 3;

/** Between labels, so that they don't run into each other. */
const GAP = 28;

/** Stacked bars with an axis, and labels below them. */
export function toDrawing(chart: BarChart): Drawing {
	const plot = toPlot(chart);
	const marks = [
		...plot.ticks.flatMap((tick) => toTickMarks(tick, plot)),
		...chart.bars.flatMap((bar, at) =>
			toBarMarks(bar, at, chart.colours, plot),
		),
		...toLabels(chart.bars, plot),
	];
	return { width: WIDTH, height: HEIGHT, ground: GROUND, marks };
}

/** Where the bars stand, and what is how high. */
interface Plot {
	readonly ticks: readonly number[];
	readonly left: number;
	readonly foot: number;
	/** Of a bar and the space beside it. */
	readonly slot: number;
	/** Of a count of 1. */
	readonly unit: number;
}

function toPlot({ bars }: BarChart): Plot {
	const totals = bars.map(({ counts }) => counts.reduce((a, b) => a + b, 0));
	const ticks = toTicks(Math.max(0, ...totals));
	const widest = Math.max(...ticks.map((tick) => toWidth(toTickLabel(tick))));
	const left = MARGIN + widest + GAP / 2;
	const top = MARGIN + TEXT_HEIGHT;
	const foot = HEIGHT - MARGIN - LINE_HEIGHT;
	const slot = (WIDTH - MARGIN - left) / bars.length;
	return { ticks, left, foot, slot, unit: (foot - top) / (ticks.at(-1) ?? 1) };
}

function toTickMarks(tick: number, { left, foot, unit }: Plot): Mark[] {
	const top = foot - tick * unit;
	const [right, bottom] = [WIDTH - MARGIN, top + GRID_WIDTH];
	const label = toTickLabel(tick);
	const start = left - GAP / 2 - toWidth(label);
	return [
		{ left, top, right, bottom, colour: GRID },
		toText(label, start, top + TEXT_HEIGHT / 2),
	];
}

/** All bars are as wide and, within a pixel, as far apart. */
function toBarMarks(
	{ counts }: Bar,
	at: number,
	colours: readonly Colour[],
	plot: Plot,
): Mark[] {
	const middle = toMiddle(at, plot);
	const width = Math.max(1, Math.round(plot.slot * BAR_SHARE));
	const left = Math.round(middle - width / 2);
	let foot = plot.foot;
	return colours.flatMap((colour, part) => {
		const count = counts[part] ?? 0;
		if (count === 0) return [];
		const bottom = foot;
		foot -= Math.max(count * plot.unit, MIN_PART_HEIGHT);
		return [{ left, top: foot, right: left + width, bottom, colour }];
	});
}

/** As many of the labels as there is room for, the last one among them. */
function toLabels(bars: readonly Bar[], plot: Plot): Mark[] {
	const widest = Math.max(...bars.map(({ label }) => toWidth(label)));
	// The last may be moved by half of its width, so as not to be cut.
	const every = Math.ceil((widest * 1.5 + GAP) / plot.slot);
	return bars.flatMap(({ label }, at) => {
		if ((bars.length - 1 - at) % every !== 0) return [];
		const rightmost = WIDTH - MARGIN - toWidth(label);
		const start = Math.min(toMiddle(at, plot) - toWidth(label) / 2, rightmost);
		return [toText(label, Math.max(start, MARGIN), HEIGHT - MARGIN)];
	});
}

function toMiddle(at: number, { left, slot }: Plot): number {
	return left + (at + 0.5) * slot;
}

function toText(text: string, left: number, baseline: number): Mark {
	return { text, size: TEXT_SIZE, start: [left, baseline], colour: INK };
}

function toWidth(text: string): number {
	return measure(text, TEXT_SIZE);
}

function toTickLabel(tick: number): string {
	return String(tick);
}
