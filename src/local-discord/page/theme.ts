import { html, type TemplateResult } from "lit-html";
import { change } from "./page-state.ts";

const THEMES = ["system", "dark", "light"] as const;
type Theme = (typeof THEMES)[number];

/** A year. */
const SECONDS_KEPT = 31_536_000;

/** Kept in a cookie: the port is another at each start, which cookies ignore. */
function read(): Theme {
	const [, kept] = /(?:^|; )theme=(\w+)/u.exec(document.cookie) ?? [];
	return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Sets the colours that were chosen last on this machine. */
export function setTheme(theme: Theme = read()): void {
	// biome-ignore lint/suspicious/noDocumentCookie: not all browsers have a cookie store.
	document.cookie = `theme=${theme}; path=/; max-age=${SECONDS_KEPT}; SameSite=Strict`;
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
