import { html, nothing, type TemplateResult } from "lit-html";
import type { Outcome } from "../../site/protocol.ts";
import type { Choice, WireOption } from "../../wire.ts";
import { act } from "../act.ts";
import {
	type CommandComposer,
	change,
	type Suggestions,
	state,
} from "../page-state.ts";
import { isMoveKey, toMoved } from "../popup/moving.ts";
import { setOption, toGiven } from "./command-filling.ts";

/** The popup of what the bot suggests. */
const SUGGESTIONS = "suggestions";
/** Discord, too, waits for a pause in typing before it asks. */
const PAUSE_MS = 150;

let latest = 0;

/** Asks the bot what it suggests for an option, as it is typed now. */
export async function suggest(option: string): Promise<void> {
	const number = ++latest;
	show({ option, status: "loading", choices: toKept(option) });
	await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	if (number !== latest) return;
	const outcome = await ask(option);
	if (number !== latest || !isAt(option)) return;
	if (outcome?.kind === "choices")
		show({ option, status: "ready", choices: outcome.choices });
	else show({ option, status: "failed", choices: [] });
}

/** While the next are fetched, those from before stay. */
function toKept(option: string): readonly Choice[] {
	const { composer } = state;
	if (composer.kind !== "command") return [];
	const { suggestions } = composer;
	return suggestions?.option === option ? suggestions.choices : [];
}

async function ask(option: string): Promise<Outcome | null> {
	const { composer, place } = state;
	if (composer.kind !== "command") return null;
	const { path } = composer.command;
	const { options } = toGiven(withoutFiles(composer));
	const focused = option;
	options[option] = composer.values[option]?.text ?? "";
	return act({ kind: "autocomplete", place, path, options, focused }).catch(
		() => null,
	);
}

function withoutFiles(composer: CommandComposer): CommandComposer {
	const values = Object.entries(composer.values).filter(
		([, { value }]) => !(value instanceof File),
	);
	return { ...composer, values: Object.fromEntries(values) };
}

function isAt(option: string): boolean {
	const { composer } = state;
	return composer.kind === "command" && composer.suggestions?.option === option;
}

function show(suggestions: Suggestions): void {
	change((page) => {
		if (page.composer.kind !== "command") return;
		page.composer = { ...page.composer, suggestions };
		page.popup = { id: SUGGESTIONS, active: 0 };
	});
}

/** What a field's ARIA attributes say of its suggestions. */
export function suggestionProps(
	{ suggestions }: CommandComposer,
	{ name }: WireOption,
): { readonly expanded: boolean; readonly active: string | typeof nothing } {
	const isOpen =
		suggestions?.option === name && state.popup?.id === SUGGESTIONS;
	const expanded = isOpen && suggestions.choices.length > 0;
	return {
		expanded,
		active: expanded ? toId(state.popup?.active ?? 0) : nothing,
	};
}

function toId(index: number): string {
	return `suggestion-${index}`;
}

/** Draws what the bot suggests. */
export function suggestionList(
	{ suggestions }: CommandComposer,
	{ name }: WireOption,
): TemplateResult | typeof nothing {
	if (!suggestions || state.popup?.id !== SUGGESTIONS) return nothing;
	const { status, choices } = suggestions;
	if (status === "failed") return note("Loading options failed");
	if (choices.length === 0)
		return note(
			status === "loading"
				? "Loading options…"
				: "No options match your search",
		);
	return html`<ul
		class="suggestions"
		id="suggestions"
		role="listbox"
		aria-label="Suggestions for ${name}"
		aria-busy=${status === "loading" ? "true" : "false"}
		@mousedown=${(event: Event) => event.preventDefault()}
	>
		${choices.map((choice, index) => entry(name, choice, index))}
	</ul>`;
}

function note(text: string): TemplateResult {
	return html`<p class="suggestions empty" role="status">${text}</p>`;
}

function entry(option: string, choice: Choice, index: number): TemplateResult {
	const isActive = index === state.popup?.active;
	return html`<li
		id=${toId(index)}
		role="option"
		class=${isActive ? "active" : ""}
		aria-selected=${isActive ? "true" : "false"}
		@click=${() => take(option, choice)}
	>${choice.name}</li>`;
}

/** Moves through the suggestions, takes one, or closes them. */
export function suggestionKeys(
	event: KeyboardEvent,
	{ name }: WireOption,
): boolean {
	const { composer, popup } = state;
	if (event.isComposing) return false;
	if (composer.kind !== "command" || popup?.id !== SUGGESTIONS) return false;
	const choices = composer.suggestions?.choices ?? [];
	const choice = choices[popup.active];
	const isTake = event.key === "Enter" || isTabToTake(event, composer, name);
	if (isMoveKey(event.key) && choices.length > 0) {
		move(toMoved(event.key, popup.active, choices.length));
	} else if (event.key === "Escape") {
		event.stopPropagation();
		close();
	} else if (isTake && choice && isUntaken(composer, name)) {
		// Those of an earlier text may not be meant.
		if (composer.suggestions?.status === "ready") take(name, choice);
	} else return false;
	event.preventDefault();
	return true;
}

/** Tab only passes by if nothing was typed and the cursor was not moved. */
function isTabToTake(
	{ key, shiftKey }: KeyboardEvent,
	{ values }: CommandComposer,
	name: string,
): boolean {
	if (key !== "Tab" || shiftKey) return false;
	return Boolean(values[name]?.text) || (state.popup?.active ?? 0) > 0;
}

/** Enter takes a suggestion once; the second sends the command. */
function isUntaken({ values }: CommandComposer, name: string): boolean {
	return values[name]?.value === undefined;
}

function move(active: number): void {
	change((page) => {
		page.popup = { id: SUGGESTIONS, active };
	});
	document.getElementById(toId(active))?.scrollIntoView({ block: "nearest" });
}

function close(): void {
	latest += 1;
	change((page) => {
		page.popup = null;
	});
}

function take(option: string, { name, value }: Choice): void {
	close();
	change((page) => {
		if (page.composer.kind !== "command") return;
		const filled = setOption(page.composer, option, { text: name, value });
		page.composer = { ...filled, suggestions: null };
	});
}
