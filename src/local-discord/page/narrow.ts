import { change } from "./page-state.ts";

/** Below this width, as in layout.css, what opens lies over the channel. */
const NARROW = matchMedia("(max-width: 50rem)");

/** Draws the page anew when it gets narrow, or wide again. */
export function followWidth(): void {
	NARROW.addEventListener("change", () => change(() => {}));
}

export function isNarrow(): boolean {
	return NARROW.matches;
}
