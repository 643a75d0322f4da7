import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { WireOption } from "../../wire.ts";
import {
	type CommandComposer,
	change,
	EMPTY_COMPOSER,
	state,
} from "../page-state.ts";
import { findProblem, showOption, splitOptions } from "./command-filling.ts";
import { focusComposer, focusOption, toFieldId } from "./focusing.ts";
import { optionField, PROBLEM_ID } from "./option-field.ts";
import { sendCommand } from "./sending.ts";
import { suggestionList } from "./suggestions.ts";

/** Draws a command that is being filled in, option by option. */
export function commandComposer(composer: CommandComposer): TemplateResult {
	const { command, problem } = composer;
	const { shown, hidden } = splitOptions(composer);
	const active = shown.find(
		({ name }) => name === composer.suggestions?.option,
	);
	return html`<form
		class="composer command"
		novalidate
		aria-label="Command /${command.path}"
		@submit=${(event: Event) => submit(event)}
		@keydown=${(event: KeyboardEvent) => press(event)}
	>
		${active ? suggestionList(composer, active) : nothing}
		<p class="hint">${toHint(composer)}</p>
		<div class="composer-line">
			<b class="pill">/${command.path}</b>
			${repeat(
				shown,
				({ name }) => name,
				(option) => optionField(composer, option),
			)}
			${hidden.map((option) => adder(composer, option))}
			<button type="submit" class="button primary">Send</button>
			<button type="button" class="icon-button" aria-label="Leave /${command.path}" @click=${leave}>✕</button>
		</div>
		${problem ? html`<p class="problem" id=${PROBLEM_ID} role="alert"><b>${problem.option}</b>: ${problem.text}</p>` : nothing}
	</form>`;
}

/** The description of the option under the cursor, else the command's. */
function toHint({ command }: CommandComposer): string {
	const [, id = ""] = document.activeElement?.id.split("option-field-") ?? [];
	const option = command.options.find(({ name }) => name === id);
	return option ? `${option.name}: ${option.description}` : command.description;
}

function adder(composer: CommandComposer, option: WireOption): TemplateResult {
	const { name, description } = option;
	const add = () => {
		change((page) => {
			page.composer = showOption(composer, name);
		});
		focusOption(name);
	};
	return html`<button type="button" class="adder" title=${description} @click=${add}>
		<span aria-hidden="true">+ </span><span class="hidden">Add option </span>${name}
	</button>`;
}

async function submit(event: Event): Promise<void> {
	event.preventDefault();
	const { composer } = state;
	if (composer.kind !== "command") return;
	const problem = findProblem(composer);
	if (!problem) {
		const sent = sendCommand();
		focusComposer();
		return sent;
	}
	change((page) => {
		page.composer = { ...composer, problem };
	});
	document.getElementById(toFieldId(problem.option))?.focus();
}

/** Escape leaves a command only while nothing is filled in. */
function press(event: KeyboardEvent): void {
	const { composer } = state;
	if (event.key !== "Escape" || event.isComposing) return;
	if (composer.kind !== "command") return;
	const { values } = composer;
	if (Object.values(values).every(({ text }) => text === "")) leave();
}

/** Back to an ordinary message. */
function leave(): void {
	change((page) => {
		page.composer = EMPTY_COMPOSER;
	});
	focusComposer();
}
