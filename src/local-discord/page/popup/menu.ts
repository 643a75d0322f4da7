import { html, nothing, type TemplateResult } from "lit-html";
import { change, state } from "../page-state.ts";

export interface MenuEntry {
	readonly label: string;
	choose(): void;
}

/** Draws a button that unfolds a list of others; Escape or leaving folds it. */
export function menu(setup: {
	readonly id: string;
	readonly label: string;
	readonly entries: readonly MenuEntry[];
}): TemplateResult {
	const { id, label, entries } = setup;
	const isOpen = state.popup?.id === id;
	return html`<div
		class="menu"
		@focusout=${(event: FocusEvent) => leave(event, id)}
		@keydown=${(event: KeyboardEvent) => press(event, id)}
	>
		<button
			type="button"
			class="icon-button"
			id=${id}
			aria-label=${label}
			aria-expanded=${isOpen ? "true" : "false"}
			aria-controls="${id}-entries"
			@click=${(event: Event) => (isOpen ? fold() : unfold(id, event))}
		>⋯</button>
		<div id="${id}-entries" class="menu-entries" ?hidden=${!isOpen}>
			${isOpen ? entries.map((one) => entry(id, one)) : nothing}
		</div>
	</div>`;
}

function entry(id: string, { label, choose }: MenuEntry): TemplateResult {
	const chooseAndFold = () => {
		document.getElementById(id)?.focus();
		fold();
		choose();
	};
	return html`<button type="button" @click=${chooseAndFold}>${label}</button>`;
}

function unfold(id: string, { currentTarget }: Event): void {
	// Not every browser gives the focus to what is clicked.
	(currentTarget as HTMLElement).focus();
	change((page) => {
		page.popup = { id, active: 0 };
	});
}

function fold(): void {
	change((page) => {
		page.popup = null;
	});
}

function leave({ currentTarget, relatedTarget }: FocusEvent, id: string): void {
	const menu = currentTarget as HTMLElement;
	const isInside = menu.contains(relatedTarget as Node | null);
	if (!isInside && state.popup?.id === id) fold();
}

function press(event: KeyboardEvent, id: string): void {
	if (event.key !== "Escape" || state.popup?.id !== id) return;
	fold();
	document.getElementById(id)?.focus();
}
