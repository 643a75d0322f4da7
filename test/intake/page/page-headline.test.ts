import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { readHeadline } from "../../../src/intake/page/page-headline.ts";
import { readJsonLd } from "../../../src/intake/page/page-json-ld.ts";

const PUBLISHERS = ["The Harbour Times", "harbourtimes.example"];

function headlineOf(head: string, body = ""): string | null {
	const page = toPage(`<html><head>${head}</head><body>${body}</body></html>`);
	return readHeadline(page, readJsonLd(page), PUBLISHERS);
}

const social = (title: string) =>
	`<meta property="og:title" content="${title}">`;

describe("readHeadline", () => {
	it.each([
		["Ferry sinks off the pier | The Harbour Times"],
		["Ferry sinks off the pier - Harbour Times"],
		["Ferry sinks off the pier – News – The Harbour Times"],
		["Ferry sinks off the pier | Local news | HarbourTimes.example"],
		["Ferry sinks off the pier"],
	])("takes the publisher off %j", (title) => {
		expect(headlineOf(`<title>${title}</title>`)?.split(" –")[0]).toBe(
			"Ferry sinks off the pier",
		);
	});

	it("keeps a dash that belongs to the headline", () => {
		expect(
			headlineOf("<title>Ferry sinks - and nobody knows why</title>"),
		).toBe("Ferry sinks - and nobody knows why");
	});

	it("prefers what the page prints to what its metadata says", () => {
		expect(
			headlineOf(
				social("Ferry sinks"),
				"<h1>Ferry sinks off the old pier</h1>",
			),
		).toBe("Ferry sinks off the old pier");
	});

	it("passes over a logo and other stories in <h1>", () => {
		const body =
			"<h1>The Harbour Times</h1><h1>Ferry sinks off pier</h1><h1>Mayor quits</h1>";
		expect(headlineOf(social("Ferry sinks off the pier"), body)).toBe(
			"Ferry sinks off pier",
		);
		expect(headlineOf(social("Bridge to reopen"), body)).toBe(
			"Bridge to reopen",
		);
	});

	it("takes the first <h1> where there is no metadata", () => {
		expect(headlineOf("", "<h1> </h1><h1>Ferry sinks</h1>")).toBe(
			"Ferry sinks",
		);
	});

	it("doesn't take a whole story for a headline", () => {
		const story = "Ferry sinks. ".repeat(60);
		expect(headlineOf("", `<h1>${story}</h1>`)).toBeNull();
		expect(headlineOf(social(story))?.length).toBeLessThanOrEqual(300);
	});

	it("finds none where there is none", () => {
		expect(headlineOf("", "<p>Ferry sinks.")).toBeNull();
	});
});
