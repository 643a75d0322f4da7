import { Slices } from "../../../slices.ts";
import { letter } from "./lettering.ts";
import type { Point } from "./outline.ts";
import { type Colour, Picture, type Rectangle } from "./picture.ts";

/** What a picture shows, as plain data; what comes later lies above. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly ground: Colour;
	readonly marks: readonly Mark[];
}

export type Mark = (Rectangle | Text) & { readonly colour: Colour };

interface Text {
	readonly text: string;
	readonly size: number;
	/** Where it begins, on the line on which its letters stand. */
	readonly start: Point;
}

/** Paints a drawing, and gives way in between. */
export async function paint(drawing: Drawing): Promise<Picture> {
	const { width, height, ground, marks } = drawing;
	const picture = new Picture(width, height, ground);
	const slices = new Slices();
	for (const mark of marks) {
		await slices.pause();
		paintMark(picture, mark);
	}
	return picture;
}

function paintMark(picture: Picture, mark: Mark): void {
	const { colour } = mark;
	if (!("text" in mark)) picture.fillRectangle(mark, colour);
	else
		for (const outline of letter(mark.text, mark.size, mark.start))
			picture.fill(outline, colour);
}
