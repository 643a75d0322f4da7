import { change, state } from "../page-state.ts";

/** Takes away what lies over the page; the focus goes back to where it was. */
export function closeDialog(): void {
	if (!state.dialog) return;
	document.querySelector("dialog")?.close();
	change((page) => {
		page.dialog = null;
	});
}
