import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { CommandView } from "../../site/protocol.ts";
import { toSize } from "../message/attachment.ts";
import { change, state, type TextComposer } from "../page-state.ts";
import { isMoveKey, toMoved } from "../popup/moving.ts";
import { startCommand, withFiles } from "./command-filling.ts";
import { focusComposer } from "./focusing.ts";
import { findTypedCommand, picker, toPicked, toPickerId } from "./picker.ts";
import { sendText } from "./sending.ts";

/** The popup of the commands, closed by Escape until the text changes. */
const PICKER = "picker";

/** Draws the box for a message; "/" at its start opens the commands. */
export function textComposer(
	composer: TextComposer,
	channel: string,
): TemplateResult {
	const offered = toPicked(composer.text);
	const isOpen = state.popup?.id === PICKER;
	const isListed = isOpen && offered.length > 0;
	const active = Math.min(state.popup?.active ?? 0, offered.length - 1);
	return html`<div class="composer">
		${isOpen ? picker(offered, active, start) : nothing}
		${composer.files.length > 0 ? chips(composer) : nothing}
		<div class="composer-line">
			<label class="icon-button" title="Attach files">
				<span aria-hidden="true">+</span><span class="hidden">Attach files</span>
				<input type="file" class="hidden" multiple @change=${(event: Event) => attachChosen(event, composer)} />
			</label>
			<textarea
				id="composer"
				rows="1"
				autocomplete="off"
				aria-label="Message #${channel}"
				aria-autocomplete="list"
				aria-haspopup="listbox"
				aria-controls="commands"
				aria-activedescendant=${isListed ? toPickerId(active) : nothing}
				placeholder="Message #${channel}, or / for commands"
				.value=${live(composer.text)}
				@input=${(event: InputEvent) => type(event, composer)}
				@blur=${closePicker}
				@keydown=${(event: KeyboardEvent) => press(event, composer, offered, active)}
			></textarea>
		</div>
		${composer.problem ? html`<p class="problem" role="alert">${composer.problem}</p>` : nothing}
	</div>`;
}

function type(event: InputEvent, composer: TextComposer): void {
	const text = (event.target as HTMLTextAreaElement).value;
	const typed = findTypedCommand(text);
	if (typed) start(typed.command, typed.rest, composer.files);
	else
		change((page) => {
			page.composer = { ...composer, text, problem: null };
			page.popup = text.startsWith("/") ? { id: PICKER, active: 0 } : null;
		});
}

function start(
	command: CommandView,
	typed = "",
	files: readonly File[] = [],
): void {
	change((page) => {
		page.composer = withFiles(startCommand(command, typed), files);
		page.popup = null;
	});
	focusComposer();
}

function press(
	event: KeyboardEvent,
	composer: TextComposer,
	offered: readonly CommandView[],
	active: number,
): void {
	if (event.isComposing) return;
	const isOpen = state.popup?.id === PICKER;
	const picked = isOpen ? offered[active] : undefined;
	const isTab = event.key === "Tab" && !event.shiftKey;
	if (isOpen && isMoveKey(event.key)) {
		event.preventDefault();
		move(event.key, active, offered.length);
	} else if (isOpen && event.key === "Escape") closePicker();
	else if (picked && (event.key === "Enter" || isTab)) {
		event.preventDefault();
		start(picked, "", composer.files);
	} else if (event.key === "Enter" && !event.shiftKey) {
		event.preventDefault();
		sendText(composer);
	}
}

function move(key: string, active: number, length: number): void {
	const next = toMoved(key, active, length);
	change((page) => {
		page.popup = { id: PICKER, active: next };
	});
	document
		.getElementById(toPickerId(next))
		?.scrollIntoView({ block: "nearest" });
}

function closePicker(): void {
	if (state.popup?.id !== PICKER) return;
	change((page) => {
		page.popup = null;
	});
}

function attachChosen(event: Event, composer: TextComposer): void {
	const input = event.target as HTMLInputElement;
	const files = [...composer.files, ...(input.files ?? [])];
	input.value = "";
	change((page) => {
		page.composer = { ...composer, files };
	});
	focusComposer();
}

function chips(composer: TextComposer): TemplateResult {
	const without = (gone: File) =>
		change((page) => {
			const files = composer.files.filter((file) => file !== gone);
			page.composer = { ...composer, files };
		});
	return html`<ul class="chips" aria-label="Files to send">
		${composer.files.map(
			(file) => html`<li>
				${file.name} <small>${toSize(file.size)}</small>
				<button type="button" class="icon-button" aria-label="Leave out ${file.name}" @click=${() => without(file)}>✕</button>
			</li>`,
		)}
	</ul>`;
}
