import { html, type TemplateResult } from "lit-html";
import type { ChannelView, WorldView } from "../site/protocol.ts";
import { focusComposer } from "./composer/focusing.ts";
import { change, type PageState, state } from "./page-state.ts";

/** Draws the servers with their channels, and as whom one is here. */
export function sidebar(world: WorldView): TemplateResult {
	return html`<nav id="sidebar" aria-label="Servers and channels">
		${world.servers.map(
			(server) => html`<section aria-labelledby="server-${server.id}">
				<h2 id="server-${server.id}">${server.name}</h2>
				<ul>
					${server.channels.map((channel) => html`<li>${channelButton(server.id, channel)}</li>`)}
				</ul>
			</section>`,
		)}
		${personas(world)}
		${languages()}
		${world.reset ? html`<button type="button" class="button secondary" @click=${askToReset}>Reset…</button>` : ""}
	</nav>`;
}

function channelButton(
	serverId: string,
	{ id, name, isThread }: ChannelView,
): TemplateResult {
	const { place } = state;
	const isHere = place.serverId === serverId && place.channelId === id;
	const go = () => {
		change((page) => {
			page.place = { ...page.place, serverId, channelId: id };
			page.popup = null;
			page.isSidebarOpen = false;
		});
		focusComposer();
	};
	return html`<button
		type="button"
		class=${isThread ? "channel thread" : "channel"}
		aria-current=${isHere ? "page" : "false"}
		@click=${go}
	>${isThread ? "↳" : "#"} ${name}</button>`;
}

function personas({ personas }: WorldView): TemplateResult {
	return html`<fieldset class="personas">
		<legend>You are</legend>
		${personas.map(({ name }) => {
			const become = () =>
				change((page) => {
					page.place = { ...page.place, persona: name };
					leaveForbidden(page);
				});
			return html`<label class="choice">
				<input
					type="radio"
					name="persona"
					value=${name}
					.checked=${state.place.persona === name}
					@change=${become}
				/>
				<span>${name}</span>
			</label>`;
		})}
	</fieldset>`;
}

/** Some of those in which Discord can be had, by Discord's names for them. */
const LANGUAGES = [
	["en-GB", "English (UK)"],
	["en-US", "English (US)"],
	["de", "Deutsch"],
	["fr", "Français"],
	["es-ES", "Español (España)"],
	["es-419", "Español (Latinoamérica)"],
	["pt-BR", "Português (Brasil)"],
	["ja", "日本語"],
] as const;

/** Chooses the language that the bot is told; the page's own stays English. */
function languages(): TemplateResult {
	const { locale: mine = "en-GB" } = state.place;
	return html`<details class="languages">
		<summary>Your language</summary>
		${LANGUAGES.map(([locale, name]) => {
			const speak = () =>
				change((page) => {
					page.place = { ...page.place, locale };
				});
			return html`<label class="choice">
				<input
					type="radio"
					name="locale"
					value=${locale}
					.checked=${mine === locale}
					@change=${speak}
				/>
				<span lang=${locale}>${name}</span>
			</label>`;
		})}
	</details>`;
}

/** A command that is begun goes if it isn't offered to whom one is now. */
function leaveForbidden({ composers, place }: PageState): void {
	for (const [channel, composer] of composers)
		if (
			composer.kind === "command" &&
			!composer.command.personas.includes(place.persona)
		)
			composers.delete(channel);
}

function askToReset(): void {
	change((page) => {
		page.dialog = { kind: "reset", failure: null };
	});
}
