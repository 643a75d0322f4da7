/** A place in a picture, in pixels from its left and upper edge. */
export type Point = readonly [x: number, y: number];

/** Closed lines around what is to be filled; a hole runs the other way. */
export type Outline = readonly (readonly Point[])[];

/** So many straight lines stand for a curve; letters are small. */
const LINES_PER_CURVE = 6;

/**
 * Reads an outline from an SVG path of moves, lines and quadratic curves.
 *
 * @param place where a point of the path stands in the picture
 */
export function readPath(
	path: string,
	place: (x: number, y: number) => Point,
): Outline {
	const outline: Point[][] = [];
	for (const [, command, numbers = ""] of path.matchAll(/([MLQ])([^MLQ]*)/gu)) {
		const [x = 0, y = 0, ...end] = numbers.split(" ").map(Number);
		if (command === "M") outline.push([]);
		const line = outline.at(-1);
		const [endX, endY] = end;
		if (endX === undefined || endY === undefined) line?.push(place(x, y));
		else line?.push(...toCurve(line.at(-1), place(x, y), place(endX, endY)));
	}
	return outline;
}

/** The points of a quadratic curve behind its first. */
function toCurve(
	from: Point = [0, 0],
	[controlX, controlY]: Point,
	[endX, endY]: Point,
): Point[] {
	return Array.from({ length: LINES_PER_CURVE }, (_, at) => {
		const there = (at + 1) / LINES_PER_CURVE;
		const rest = 1 - there;
		const mix = (start: number, control: number, end: number) =>
			rest * rest * start + 2 * rest * there * control + there * there * end;
		return [mix(from[0], controlX, endX), mix(from[1], controlY, endY)];
	});
}
