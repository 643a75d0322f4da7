import { expect, it } from "vitest";
import {
	countWordsBeside,
	findLinks,
	withoutLinks,
} from "../../../src/discord/summary/links.ts";

it("finds every address, also in the brackets that hide its preview", () => {
	expect(
		findLinks("see https://a.example/x and <http://b.example/y?z=1>!"),
	).toEqual(["https://a.example/x", "http://b.example/y?z=1"]);
	expect(findLinks("none here")).toEqual([]);
});

it("tells what a message says besides", () => {
	expect(withoutLinks("read <https://a.example/x>")).toBe("read");
	expect(countWordsBeside("read this https://a.example/x")).toBe(2);
	expect(countWordsBeside("https://a.example/x")).toBe(0);
});
