import type { Outline, Point } from "./outline.ts";

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Of a pixel's height: so finely are slanted edges smoothed. */
const LINES_PER_PIXEL = 6;

const CHANNELS = 3;

/** Inside the picture. */
export interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What of a row an outline covers: of each pixel from `left` on, 0 to 1. */
interface Cover {
	readonly left: number;
	readonly shares: Float32Array;
}

/** Where an outline crosses a height, and in which direction: down 1, up -1. */
interface Crossing {
	readonly x: number;
	readonly direction: number;
}

/** A picture in memory, on which outlines are filled. */
export class Picture {
	readonly width: number;
	readonly height: number;
	/** Row by row, three bytes a pixel. */
	readonly pixels: Uint8Array;

	constructor(width: number, height: number, background: Colour) {
		this.width = width;
		this.height = height;
		this.pixels = new Uint8Array(width * height * CHANNELS);
		this.pixels.set(background);
		// Each time as much again as there is.
		for (let done = CHANNELS; done < this.pixels.length; done *= 2)
			this.pixels.copyWithin(done, 0, done);
	}

	/** Fills a rectangle; its edges are moved to those of pixels. */
	fillRectangle({ left, top, right, bottom }: Rectangle, colour: Colour): void {
		const width = Math.round(right) - Math.round(left);
		const row = new Uint8Array(width * CHANNELS);
		for (let at = 0; at < row.length; at += CHANNELS) row.set(colour, at);
		for (let y = Math.round(top); y < Math.round(bottom); y += 1)
			this.pixels.set(row, (y * this.width + Math.round(left)) * CHANNELS);
	}

	/** Fills an outline; a pixel that it covers in part is coloured in part. */
	fill(outline: Outline, colour: Colour): void {
		const points = outline.flat();
		const [left, right] = toSpan(
			points.map(([x]) => x),
			this.width,
		);
		const [top, bottom] = toSpan(
			points.map(([, y]) => y),
			this.height,
		);
		for (let y = top; y < bottom; y += 1) {
			const shares = new Float32Array(Math.max(0, right - left));
			cover(outline, y, { left, shares });
			this.#blend(y, { left, shares }, colour);
		}
	}

	#blend(y: number, { left, shares }: Cover, colour: Colour): void {
		let at = (y * this.width + left) * CHANNELS;
		for (const share of shares)
			for (const value of colour) {
				const under = this.pixels[at] ?? 0;
				const mixed = under + (value - under) * Math.min(share, 1);
				this.pixels[at++] = Math.round(mixed);
			}
	}
}

/** The whole pixels in which places lie, as far as they are in the picture. */
function toSpan(places: readonly number[], size: number): [number, number] {
	const first = Math.max(0, Math.floor(Math.min(...places)));
	return [first, Math.min(size, Math.ceil(Math.max(...places)))];
}

/** Adds up what several lines through a row of pixels cover. */
function cover(outline: Outline, y: number, row: Cover): void {
	for (let line = 0; line < LINES_PER_PIXEL; line += 1) {
		const crossings = cross(outline, y + (line + 0.5) / LINES_PER_PIXEL);
		let winding = 0;
		for (const [at, { x, direction }] of crossings.entries()) {
			winding += direction;
			const next = crossings[at + 1];
			if (winding !== 0 && next) addRun(row, x, next.x);
		}
	}
}

/** Where an outline crosses a height, from left to right. */
function cross(outline: Outline, y: number): Crossing[] {
	const crossings: Crossing[] = [];
	for (const line of outline) {
		let before = line.at(-1) as Point;
		for (const point of line) {
			if (before[1] <= y !== point[1] <= y)
				crossings.push(toCrossing(before, point, y));
			before = point;
		}
	}
	return crossings.sort((one, other) => one.x - other.x);
}

function toCrossing([x, y]: Point, [endX, endY]: Point, at: number): Crossing {
	const there = (at - y) / (endY - y);
	return { x: x + (endX - x) * there, direction: endY > y ? 1 : -1 };
}

/** Adds what lies between two places; they may be inside pixels. */
function addRun({ left, shares }: Cover, from: number, to: number): void {
	const start = Math.max(0, from - left);
	const end = Math.min(shares.length, to - left);
	for (let at = Math.floor(start); at < end; at += 1) {
		const part = Math.min(end, at + 1) - Math.max(start, at);
		shares[at] = (shares[at] ?? 0) + part / LINES_PER_PIXEL;
	}
}
