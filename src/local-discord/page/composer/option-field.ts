import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { OptionKind, type WireOption } from "../../wire.ts";
import { toSize } from "../message/attachment.ts";
import {
	type CommandComposer,
	change,
	EMPTY_COMPOSER,
	type OptionEntry,
	state,
} from "../page-state.ts";
import { hideOption, setOption } from "./command-filling.ts";
import { focusComposer, toFieldId } from "./focusing.ts";
import { toOptionChoices } from "./option-choices.ts";
import { suggest, suggestionKeys, suggestionProps } from "./suggestions.ts";

/** Where it is said what is wrong with an option. */
export const PROBLEM_ID = "option-problem";

/** Draws the field of one option, with its name before it. */
export function optionField(
	composer: CommandComposer,
	option: WireOption,
): TemplateResult {
	const { name, required = false } = option;
	const entry = composer.values[name] ?? { text: "" };
	return html`<span
		class="option ${isWrong(option) ? "wrong" : ""}"
		?data-empty=${entry.text === ""}
	>
		<label for=${toFieldId(name)}>${name}${required ? html`<span class="hidden"> (required)</span>` : ""}</label>
		${field(composer, option, entry)}
	</span>`;
}

function field(
	composer: CommandComposer,
	option: WireOption,
	entry: OptionEntry,
): TemplateResult {
	if (option.type === OptionKind.attachment) return fileField(option, entry);
	const choices = toOptionChoices(option);
	if (choices) return choiceField(option, entry, choices);
	if (option.autocomplete) return suggestingField(composer, option, entry);
	const isNumber =
		option.type === OptionKind.integer || option.type === OptionKind.number;
	return html`<input
		id=${toFieldId(option.name)}
		autocomplete="off"
		inputmode=${isNumber ? "decimal" : "text"}
		placeholder=${option.description}
		aria-required=${option.required ? "true" : "false"}
		aria-invalid=${isWrong(option) ? "true" : "false"}
		aria-describedby=${isWrong(option) ? PROBLEM_ID : nothing}
		.value=${live(entry.text)}
		@focus=${() => change(() => {})}
		@input=${(event: Event) => enter(option.name, { text: toText(event) })}
		@keydown=${(event: KeyboardEvent) => erase(event, option)}
	/>`;
}

function suggestingField(
	composer: CommandComposer,
	option: WireOption,
	entry: OptionEntry,
): TemplateResult {
	const { expanded, active } = suggestionProps(composer, option);
	return html`<input
		id=${toFieldId(option.name)}
		role="combobox"
		autocomplete="off"
		placeholder=${option.description}
		aria-autocomplete="list"
		aria-haspopup="listbox"
		aria-expanded=${expanded ? "true" : "false"}
		aria-controls="suggestions"
		aria-activedescendant=${active}
		aria-required=${option.required ? "true" : "false"}
		aria-invalid=${isWrong(option) ? "true" : "false"}
		aria-describedby=${isWrong(option) ? PROBLEM_ID : nothing}
		.value=${live(entry.text)}
		@focus=${() => suggest(option.name)}
		@blur=${() => forgetSuggestions()}
		@input=${(event: Event) => {
			enter(option.name, { text: toText(event) });
			suggest(option.name);
		}}
		@keydown=${(event: KeyboardEvent) => suggestionKeys(event, option) || erase(event, option)}
	/>`;
}

function choiceField(
	option: WireOption,
	entry: OptionEntry,
	choices: readonly { readonly name: string; readonly value: string }[],
): TemplateResult {
	return html`<select
		id=${toFieldId(option.name)}
		aria-required=${option.required ? "true" : "false"}
		aria-invalid=${isWrong(option) ? "true" : "false"}
		aria-describedby=${isWrong(option) ? PROBLEM_ID : nothing}
		@focus=${() => change(() => {})}
		@change=${(event: Event) => enter(option.name, { text: toText(event) })}
		@keydown=${(event: KeyboardEvent) => erase(event, option)}
	>
		<option value="" ?selected=${entry.text === ""}></option>
		${choices.map(
			({ name, value }) =>
				html`<option value=${value} ?selected=${entry.text === value}>${name}</option>`,
		)}
	</select>`;
}

function fileField(option: WireOption, entry: OptionEntry): TemplateResult {
	const file = entry.value instanceof File ? entry.value : undefined;
	const choose = (event: Event) => {
		const [chosen] = (event.target as HTMLInputElement).files ?? [];
		if (chosen) enter(option.name, { text: chosen.name, value: chosen });
	};
	return html`<span class="file-option">
		<input
			type="file"
			id=${toFieldId(option.name)}
			accept=${option.file_types?.join(",") ?? ""}
			aria-required=${option.required ? "true" : "false"}
			aria-invalid=${isWrong(option) ? "true" : "false"}
			aria-describedby=${isWrong(option) ? PROBLEM_ID : nothing}
			@focus=${() => change(() => {})}
			@change=${choose}
			@keydown=${(event: KeyboardEvent) => erase(event, option)}
		/>
		<span>${file ? `${file.name} (${toSize(file.size)})` : "Drop a file here or choose one"}</span>
	</span>`;
}

function isWrong({ name }: WireOption): boolean {
	const { composer } = state;
	return composer.kind === "command" && composer.problem?.option === name;
}

function enter(name: string, entry: OptionEntry): void {
	change((page) => {
		if (page.composer.kind !== "command") return;
		page.composer = setOption(page.composer, name, entry);
	});
}

function forgetSuggestions(): void {
	change((page) => {
		if (page.composer.kind !== "command") return;
		page.composer = { ...page.composer, suggestions: null };
	});
}

function toText({ target }: Event): string {
	return (target as HTMLInputElement | HTMLSelectElement).value;
}

/** Backspace takes a file away; in an empty field the option, or ends the command. */
function erase(event: KeyboardEvent, { name, required }: WireOption): void {
	const { composer } = state;
	if (event.key !== "Backspace" || composer.kind !== "command") return;
	// Whoever holds it down to empty the field doesn't mean more than that.
	const { text = "", value } = composer.values[name] ?? {};
	if (event.repeat || (text && !(value instanceof File))) return;
	event.preventDefault();
	if (value instanceof File) {
		(event.target as HTMLInputElement).value = "";
		enter(name, { text: "" });
		return;
	}
	change((page) => {
		page.composer = required ? EMPTY_COMPOSER : hideOption(composer, name);
	});
	focusComposer();
}
