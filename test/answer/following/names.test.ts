import { expect, it } from "vitest";
import { findNames } from "../../../src/answer/following/names.ts";

it("finds the words that a text writes with a capital wherever they stand", () => {
	const names = findNames([
		"Ships of the port of Inchmore left. The port, Élise said, was shut.",
		"Nobody in Inchmore’s Port Council said more.",
	]);
	expect([...names].sort()).toEqual(["council", "elise", "inchmore"]);
});
