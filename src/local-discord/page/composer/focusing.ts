import { whenDrawn } from "../page-state.ts";

/** The id of an option's field. */
export function toFieldId(name: string): string {
	return `option-field-${name}`;
}

/** Puts the cursor where one types next, once the page is drawn. */
export function focusComposer(): void {
	whenDrawn(() => {
		const empty = document.querySelector<HTMLElement>(
			".command [data-empty] input, .command [data-empty] select",
		);
		const first = document.querySelector<HTMLElement>(
			".command input, .command select, .command [type=submit]",
		);
		(empty ?? first ?? document.getElementById("composer"))?.focus();
	});
}

/** Puts the cursor into an option's field, once the page is drawn. */
export function focusOption(name: string): void {
	whenDrawn(() => document.getElementById(toFieldId(name))?.focus());
}

/**
 * Draws; if what had the focus is gone afterwards, the cursor goes to the box,
 * so that nobody who uses the keyboard is thrown back to the page's start.
 */
export function keepFocus(draw: () => void): void {
	const hadFocus = !isFocusLost();
	draw();
	if (!hadFocus || !isFocusLost()) return;
	// Whatever took it away may know a better place.
	whenDrawn(() => {
		if (isFocusLost()) focusComposer();
	});
}

function isFocusLost(): boolean {
	return document.activeElement === document.body;
}
