import { describe, expect, it } from "vitest";
import {
	toBareByline,
	toByline,
	toNames,
} from "../../../src/article/reading/bylines.ts";

describe("toBareByline", () => {
	it.each([
		["Jane Roe, Science correspondent", "Jane Roe"],
		["Jane Roe, Political Editor, and Bob Ray", "Jane Roe, and Bob Ray"],
		["Callum Reid and Fiona MacLeod", "Callum Reid and Fiona MacLeod"],
		[
			"Callum Reid & Fiona MacLeod at the count in Strathbeg",
			"Callum Reid & Fiona MacLeod",
		],
	])("reads %j as %j", (line, names) => {
		expect(toBareByline(line)).toBe(names);
	});

	it.each([
		"Middle East",
		"Middle East & North Africa",
		"South Asia and Asia Pacific",
		"Latin America and Jane Roe",
		"Jane Roe",
		"Senate Votes, House Waits",
		"Science correspondent",
		"Health and Science",
		"Wind and rain in Skerry",
		"Jane Roe and Bob Ray left.",
		"Ferry aground and Ada Brandt blamed",
		"",
	])("takes for none, in doubt: %j", (line) => {
		expect(toBareByline(line)).toBeNull();
	});
});

describe("toByline", () => {
	it.each([
		["By JOHN DOE Associated Press", "JOHN DOE"],
		["By Jane Roe Reuters", "Jane Roe"],
	])("takes an agency off a name: %j", (line, names) => {
		expect(toByline(line)).toBe(names);
	});

	it.each([
		"By The Numbers",
		"By Royal Appointment",
		"By Popular Demand",
		"By Air and Sea",
	])("takes a phrase for none: %j", (line) => {
		expect(toByline(line)).toBeNull();
	});

	it.each([
		["By Alice Brooker", "Alice Brooker"],
		["by Alice Brooker", "Alice Brooker"],
		["BY ALICE BROOKER", "ALICE BROOKER"],
		["Written by Alice Brooker", "Alice Brooker"],
		["Analysis by Alice Brooker, Chief Correspondent", "Alice Brooker"],
		["By Alice Brooker and Bob Ray", "Alice Brooker and Bob Ray"],
		[
			"By ALICE BROOKER and Bob Ray, Political Editor",
			"ALICE BROOKER and Bob Ray",
		],
		[
			"By Alice Brooker, Bob Ray & Cy Young",
			"Alice Brooker, Bob Ray & Cy Young",
		],
		[
			"By Alice Brooker and Bob Ray, Associated Press",
			"Alice Brooker and Bob Ray",
		],
		["By Alice Brooker alice@example.org @alice", "Alice Brooker"],
		["By Alice Brooker (@alice)", "Alice Brooker"],
		["By Alice Brooker | Harbour Times", "Alice Brooker"],
		["By Alice Brooker in Madrid", "Alice Brooker"],
		["By Alice Brooker for the Harbour Times", "Alice Brooker"],
		["By Alice Brooker Published 8 July 2025", "Alice Brooker"],
		["By Alice Brooker on Monday, July 8th", "Alice Brooker"],
		["By Bruce Y. Lee", "Bruce Y. Lee"],
		["By A. B. Stone", "A. B. Stone"],
		["By John Stone Jr.", "John Stone Jr."],
		["By Dr. Jane Stone", "Dr. Jane Stone"],
		["By Juan de la Cruz", "Juan de la Cruz"],
		["By Sam O'Neil", "Sam O'Neil"],
		["By Reuters", "Reuters"],
		["By The Associated Press", "The Associated Press"],
	])("reads %j as %j", (line, names) => {
		expect(toByline(line)).toBe(names);
	});

	it.each([
		"By Tuesday the river had risen.",
		"By Tuesday",
		"By Christmas",
		"By far the best",
		"By then it was too late",
		"By 2030",
		"By Alice Brooker's account, the ferry was already sinking.",
		"By the way",
		"Alice Brooker",
		"Byron Stone",
		"By",
		"",
	])("reads nobody in %j", (line) => {
		expect(toByline(line)).toBeNull();
	});
});

describe("toNames", () => {
	it.each([
		["Alice Brooker, CNN Business", "Alice Brooker"],
		["Alice Brooker, MS, RDN", "Alice Brooker"],
		["Alice Brooker. Harbour International", "Alice Brooker"],
		["Alice Brooker\nPolitical editor", "Alice Brooker"],
		["Text: Alice Brooker", "Alice Brooker"],
		["Лида Буслаева", "Лида Буслаева"],
		["정덕현", "정덕현"],
	])("tidies %j to %j", (given, names) => {
		expect(toNames(given)).toBe(names);
	});

	it.each(["admin", "Admin", "kevin-r", "kei_eno", "@alice", "2025", ""])(
		"finds no name in %j",
		(given) => {
			expect(toNames(given)).toBeNull();
		},
	);
});
