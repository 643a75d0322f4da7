import { html, type TemplateResult } from "lit-html";
import { change } from "./page-state.ts";

const THEMES = ["system", "dark", "light"] as const;
type Theme = (typeof THEMES)[number];

const KEY = "theme";

function read(): Theme {
	const kept = localStorage.getItem(KEY);
	return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Sets the colours that were chosen last on this machine. */
export function setTheme(theme: Theme = read()): void {
	localStorage.setItem(KEY, theme);
	document.documentElement.dataset.theme = theme;
}

/** Draws the button that goes through the themes. */
export function themeButton(): TemplateResult {
	const theme = read();
	const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
	const turn = () => {
		setTheme(next);
		change(() => {});
	};
	return html`<button type="button" class="button secondary theme" @click=${turn}>Theme: ${theme}</button>`;
}
