import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makePicture } from "../../src/tools/picture.ts";

it("is the picture in docs/ (npm run picture draws it again)", async () => {
	expect(await makePicture()).toBe(readFileSync("docs/answer.svg", "utf8"));
});
