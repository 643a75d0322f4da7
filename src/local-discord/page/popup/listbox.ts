import { html, nothing, type TemplateResult } from "lit-html";
import { change, state } from "../page-state.ts";
import { isMoveKey, toMoved } from "./moving.ts";

export interface ListboxOption {
	readonly label: string;
	readonly value: string;
	readonly description?: string | undefined;
}

/** A list to choose from that opens under a button. */
export interface ListboxSetup {
	readonly id: string;
	readonly label: string;
	readonly placeholder: string;
	readonly options: readonly ListboxOption[];
	/** The values that are chosen now. */
	readonly chosen: readonly string[];
	/** How few and how many may be chosen. */
	readonly least: number;
	readonly most: number;
	readonly isDisabled: boolean;
	/** Whether it can't be opened for the moment. */
	readonly isWaiting: boolean;
	/** Called once, when the choice is made: at once, or when the list closes. */
	choose(values: readonly string[]): void;
}

/**
 * Draws a list as a select-only combobox (ARIA Authoring Practices): the focus
 * stays on the button, arrows move through the open list, Enter chooses.
 */
export function listbox(setup: ListboxSetup): TemplateResult {
	const popup = state.popup?.id === setup.id ? state.popup : null;
	const listId = `${setup.id}-list`;
	return html`<div class="listbox">
		<button
			type="button"
			role="combobox"
			id=${setup.id}
			class="listbox-button"
			aria-label=${setup.label}
			aria-haspopup="listbox"
			aria-expanded=${popup ? "true" : "false"}
			aria-controls=${listId}
			aria-activedescendant=${popup ? toOptionId(setup, popup.active) : nothing}
			?disabled=${setup.isDisabled}
			aria-disabled=${setup.isWaiting ? "true" : nothing}
			@click=${(event: Event) => click(event, setup)}
			@keydown=${(event: KeyboardEvent) => press(event, setup)}
			@blur=${() => close(setup)}
		>
			<span>${toShown(setup)}</span>
		</button>
		<ul
			role="listbox"
			id=${listId}
			class=${popup?.isBelow ? "below" : ""}
			aria-label=${setup.label}
			aria-multiselectable=${setup.most > 1 ? "true" : "false"}
			?hidden=${!popup}
			@mousedown=${(event: Event) => event.preventDefault()}
		>
			${popup ? setup.options.map((option, index) => entry(setup, option, index)) : nothing}
		</ul>
	</div>`;
}

function entry(
	setup: ListboxSetup,
	{ label, value, description }: ListboxOption,
	index: number,
): TemplateResult {
	const { active = -1 } = state.popup ?? {};
	return html`<li
		role="option"
		id=${toOptionId(setup, index)}
		class=${index === active ? "active" : ""}
		aria-selected=${isChosen(setup, value) ? "true" : "false"}
		@click=${() => pick(setup, index)}
	><span>${label}</span>${description ? html`<small>${description}</small>` : nothing}</li>`;
}

function toOptionId({ id }: ListboxSetup, index: number): string {
	return `${id}-option-${index}`;
}

function isChosen({ id, chosen }: ListboxSetup, value: string): boolean {
	const marked = state.popup?.id === id ? state.popup.chosen : undefined;
	return (marked ?? chosen).includes(value);
}

function toShown({ options, chosen, placeholder }: ListboxSetup): string {
	const labels = options
		.filter(({ value }) => chosen.includes(value))
		.map(({ label }) => label);
	return labels.join(", ") || placeholder;
}

function click({ currentTarget }: Event, setup: ListboxSetup): void {
	// Not every browser gives the focus to what is clicked.
	(currentTarget as HTMLElement).focus();
	if (state.popup?.id === setup.id) close(setup);
	else open(setup);
}

function open({ id, options, chosen, isWaiting }: ListboxSetup): void {
	if (isWaiting) return;
	const first = options.findIndex(({ value }) => chosen.includes(value));
	change((page) => {
		const active = Math.max(first, 0);
		page.popup = { id, active, chosen, isBelow: !hasRoomAbove(id) };
	});
}

/** A list is so high at most, as the style says. */
const HEIGHT_PX = 256;

function hasRoomAbove(id: string): boolean {
	const button = document.getElementById(id)?.getBoundingClientRect();
	const list = document.getElementById("messages")?.getBoundingClientRect();
	return (button?.top ?? 0) - (list?.top ?? 0) > HEIGHT_PX;
}

/** Closes the list; what was marked in one that takes several is chosen now. */
function close(setup: ListboxSetup): void {
	const { popup } = state;
	if (popup?.id !== setup.id) return;
	change((page) => {
		page.popup = null;
	});
	const marked = popup.chosen ?? [];
	const isSame = marked.join("\n") === setup.chosen.join("\n");
	if (setup.most > 1 && !isSame) setup.choose(marked);
}

function press(event: KeyboardEvent, setup: ListboxSetup): void {
	const { popup } = state;
	const isOpen = popup?.id === setup.id;
	const isPick = event.key === "Enter" || event.key === " ";
	if (isMoveKey(event.key)) {
		event.preventDefault();
		if (isOpen) move(setup, event.key);
		else open(setup);
	} else if (isOpen && isPick) {
		event.preventDefault();
		pick(setup, popup.active);
	} else if (isOpen && event.key === "Escape") {
		event.preventDefault();
		event.stopPropagation();
		close(setup);
	}
}

function move(setup: ListboxSetup, key: string): void {
	const { popup } = state;
	if (!popup) return;
	const active = toMoved(key, popup.active, setup.options.length);
	change((page) => {
		page.popup = { ...popup, active };
	});
	document
		.getElementById(toOptionId(setup, active))
		?.scrollIntoView({ block: "nearest" });
}

function pick(setup: ListboxSetup, index: number): void {
	const value = setup.options[index]?.value;
	const { popup } = state;
	if (value === undefined || !popup) return;
	if (setup.most > 1) {
		mark(setup, value);
		return;
	}
	change((page) => {
		page.popup = null;
	});
	const isTakenBack = setup.least === 0 && setup.chosen.includes(value);
	setup.choose(isTakenBack ? [] : [value]);
}

function mark({ most }: ListboxSetup, value: string): void {
	change((page) => {
		if (!page.popup) return;
		const { chosen = [] } = page.popup;
		const others = chosen.filter((one) => one !== value);
		const isNew = others.length === chosen.length;
		if (isNew && chosen.length >= most) return;
		page.popup = { ...page.popup, chosen: isNew ? [...chosen, value] : others };
	});
}
