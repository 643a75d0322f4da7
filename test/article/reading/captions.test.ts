import { describe, expect, it } from "vitest";
import { findCaptions } from "../../../src/article/reading/captions.ts";

const found = (...lines: string[]) => [...findCaptions(lines)].sort();
const SCENE = "A ferry leaves the quay at Inchmore on Friday.";

describe("findCaptions", () => {
	it.each([
		"Image source, Getty Images",
		"Image caption, The ferry at its berth",
		"Media caption, Watch the ferry leave",
		"Getty Images",
		"Reuters",
		"The ferry at its berth (Reuters)",
	])("knows a caption by its shape: %s", (line) => {
		expect(found("First paragraph.", line, "Last paragraph.")).toEqual([1]);
	});

	it.each([
		"It employs 300 people and made a loss of 20 million francs. (Reuters)",
		"“Nobody knew,” the harbour master said. “Nobody.” (AP)",
	])("leaves a paragraph that an agency has signed: %s", (line) => {
		expect(found("First paragraph.", line, "Last paragraph.")).toEqual([]);
	});

	it.each([
		`${SCENE} Picture: Alamy`,
		`${SCENE} Photograph: Ada Brandt/The Guardian`,
		`${SCENE} Picture date: Friday June 20, 2025.`,
		`${SCENE} Photo: Ada Brandt`,
		`${SCENE} Image source: Getty Images`,
		`${SCENE} Credit: Reuters`,
		`${SCENE} Foto: dpa`,
		`${SCENE} (AP Photo)`,
		`${SCENE} | Reuters`,
		"Photo by Ada Brandt",
		"Picture: Alamy",
	])("knows a caption by its credit: %s", (line) => {
		expect(found("First paragraph.", line, "Last paragraph.")).toEqual([1]);
	});

	it.each([
		SCENE,
		"The picture, she said, was not hers.",
		"The credit: nobody’s.",
		"He wrote for Reuters and AP",
		"The photo by the door was gone, and so was the picture over the bed in which the two of them had slept.",
	])("takes a sentence for a sentence: %s", (line) => {
		expect(found("First paragraph.", line, "Last paragraph.")).toEqual([]);
	});

	it("knows a line that is pasted twice", () => {
		expect(found("One.", SCENE, SCENE, "Two.")).toEqual([1, 2]);
	});

	it("knows a line that is pasted twice, the second time with a credit", () => {
		const credited = `${SCENE} Picture: Alamy`;
		expect(found("One.", SCENE, credited, "Two.")).toEqual([1, 2]);
	});

	it("knows a line that is pasted three times", () => {
		expect(found(SCENE, SCENE, SCENE)).toEqual([0, 1, 2]);
	});

	it("keeps a line that opens the next, which goes on without a credit", () => {
		expect(found("The ferry left.", "The ferry left. Nobody came.")).toEqual(
			[],
		);
		expect(found("The ferry", "The ferryman Picture: Alamy")).toEqual([1]);
	});

	it("keeps a line that comes again later", () => {
		expect(found(SCENE, "Between.", SCENE)).toEqual([]);
	});

	it("keeps a long paragraph, whatever it ends with", () => {
		const long = `${SCENE.repeat(9)} Picture: Alamy`;
		expect(long.length).toBeGreaterThan(400);
		expect(found(long, long)).toEqual([]);
	});
});
