import { html, nothing, type TemplateResult } from "lit-html";
import type { WorldView } from "../site/protocol.ts";
import { composer } from "./composer/composer.ts";
import { dialog } from "./dialog/dialog.ts";
import { messageList } from "./message/message-list.ts";
import { isNarrow } from "./narrow.ts";
import { change, state } from "./page-state.ts";
import { closePanel, openPanel, panel } from "./panel/panel.ts";
import { sidebar } from "./sidebar.ts";
import { themeButton } from "./theme.ts";

const TOO_MANY_PAGES =
	"So many pages of this local Discord are open that this one has to wait. Close another.";

/** Draws the whole page. */
export function view(): TemplateResult {
	const { world } = state;
	if (!world)
		return html`<main class="waiting">
			<h1>Local Discord</h1>
			<p role="status">${state.isRefused ? TOO_MANY_PAGES : "Connecting…"}</p>
		</main>`;
	const { isSidebarOpen, isPanelOpen } = state;
	return html`<div
			@keydown=${closeOnEscape}
			class="page ${isSidebarOpen ? "with-sidebar" : ""} ${isPanelOpen ? "with-panel" : ""}"
		>
			<div class="behind" ?inert=${isPanelOpen && isNarrow()}>
				${sidebar(world)} ${main(world)}
			</div>
			${isPanelOpen ? panel(world) : nothing}
		</div>
		${dialog()}`;
}

function main(world: WorldView): TemplateResult {
	const channel = toChannelName(world);
	return html`<main>
		<header>
			<button
				type="button"
				id="sidebar-button"
				class="icon-button sidebar-button"
				aria-label="Servers and channels"
				aria-expanded=${state.isSidebarOpen ? "true" : "false"}
				aria-controls="sidebar"
				@click=${toggleSidebar}
			>☰</button>
			<h1><span aria-hidden="true"># </span>${channel}</h1>
			${themeButton()}
			<button
				type="button"
				id="panel-button"
				class="button secondary"
				aria-expanded=${state.isPanelOpen ? "true" : "false"}
				@click=${togglePanel}
			>What was sent${toAlarm(world)}</button>
		</header>
		<div class="behind" ?inert=${state.isSidebarOpen && isNarrow()}>
			${connection(world)} ${messageList(world, channel)} ${composer(channel)}
		</div>
	</main>`;
}

/** On a phone the list of channels, or what was sent, lies over the channel. */
function closeOnEscape({ key }: KeyboardEvent): void {
	if (key !== "Escape" || !isNarrow()) return;
	if (state.isPanelOpen) closePanel();
	else if (state.isSidebarOpen) {
		toggleSidebar();
		document.getElementById("sidebar-button")?.focus();
	}
}

function toChannelName({ servers }: WorldView): string {
	const { channelId } = state.place;
	const channels = servers.flatMap((server) => server.channels);
	return channels.find(({ id }) => id === channelId)?.name ?? "";
}

/** How many requests were wrong, so that nobody misses it. */
function toAlarm({ refused }: WorldView): TemplateResult | typeof nothing {
	if (refused === 0) return nothing;
	return html` <span class="alarm">${refused} refused</span>`;
}

function connection(world: WorldView): TemplateResult | typeof nothing {
	const note = toConnectionNote(world);
	return note ? html`<p class="connection" role="status">${note}</p>` : nothing;
}

function toConnectionNote({ isBotConnected, reset, bot }: WorldView): string {
	if (!state.isLive)
		return "The local Discord can't be reached. Is it still running?";
	if (reset === "running") return "Resetting…";
	return isBotConnected ? "" : `${bot.name} isn't connected.`;
}

function toggleSidebar(): void {
	change((page) => {
		page.isSidebarOpen = !page.isSidebarOpen;
	});
}

function togglePanel(): void {
	if (state.isPanelOpen) closePanel();
	else openPanel();
}
