import { html, nothing, type TemplateResult } from "lit-html";
import type { WorldView } from "../site/protocol.ts";
import { composer } from "./composer/composer.ts";
import { dialog } from "./dialog/dialog.ts";
import { messageList } from "./message/message-list.ts";
import { change, state } from "./page-state.ts";
import { panel } from "./panel/panel.ts";
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
			class="page ${isSidebarOpen ? "with-sidebar" : ""} ${isPanelOpen ? "with-panel" : ""}"
		>
			${sidebar(world)} ${main(world)} ${isPanelOpen ? panel(world) : nothing}
		</div>
		${dialog()}`;
}

function main(world: WorldView): TemplateResult {
	const channel = toChannelName(world);
	return html`<main>
		<header>
			<button
				type="button"
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
			>What was sent${toAlarm()}</button>
		</header>
		${connection(world)} ${messageList(world, channel)} ${composer(channel)}
	</main>`;
}

function toChannelName({ servers }: WorldView): string {
	const { channelId } = state.place;
	const channels = servers.flatMap((server) => server.channels);
	return channels.find(({ id }) => id === channelId)?.name ?? "";
}

/** How many requests were wrong, so that nobody misses it. */
function toAlarm(): TemplateResult | typeof nothing {
	const wrong = [...state.requests.values()].filter(
		({ problems }) => problems.length > 0,
	).length;
	return wrong > 0
		? html` <span class="alarm">${wrong} refused</span>`
		: nothing;
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
	change((page) => {
		page.isPanelOpen = !page.isPanelOpen;
	});
}
