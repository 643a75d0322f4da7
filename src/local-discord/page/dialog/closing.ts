import { change, state } from "../page-state.ts";

/** Takes away what lies over the page. */
export function closeDialog(): void {
	if (!state.dialog) return;
	change((page) => {
		page.dialog = null;
	});
}
