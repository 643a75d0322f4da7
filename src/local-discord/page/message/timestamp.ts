import { html, type TemplateResult } from "lit-html";
import type { MarkdownNode } from "../../site/protocol.ts";

/** Discord's formats of a moment, by their letter. */
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: "short" },
	T: { timeStyle: "medium" },
	d: { dateStyle: "short" },
	D: { dateStyle: "long" },
	f: { dateStyle: "long", timeStyle: "short" },
	F: { dateStyle: "full", timeStyle: "short" },
};

const UNITS = [
	["year", 31_536_000_000],
	["month", 2_592_000_000],
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
	["second", 1_000],
] as const;

/** Draws a moment: "<t:1700000000:D>". */
export function timestamp({
	timestamp: seconds = "",
	format = "f",
}: MarkdownNode): TemplateResult | string {
	const date = new Date(Number(seconds) * 1_000);
	if (Number.isNaN(date.valueOf())) return seconds;
	const shown = format === "R" ? toRelative(date) : toDate(date, format);
	return html`<time datetime=${date.toISOString()}>${shown}</time>`;
}

function toDate(date: Date, format: string): string {
	return date.toLocaleString("en-GB", FORMATS[format] ?? FORMATS.f);
}

function toRelative(date: Date): string {
	const distance = date.valueOf() - Date.now();
	const found = UNITS.find(([, size]) => Math.abs(distance) >= size);
	const [unit, size] = found ?? (["second", 1_000] as const);
	const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
	return format.format(Math.round(distance / size), unit);
}
