import type { TemplateResult } from "lit-html";
import { state } from "../page-state.ts";
import { commandComposer } from "./command-composer.ts";
import { textComposer } from "./text-composer.ts";

/** Draws the box at the bottom of a channel. */
export function composer(channel: string): TemplateResult {
	const { composer } = state;
	return composer.kind === "text"
		? textComposer(composer, channel)
		: commandComposer(composer);
}
