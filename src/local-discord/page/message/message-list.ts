import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { MessageView, WorldView } from "../../site/protocol.ts";
import { change, type Notice, state } from "../page-state.ts";
import { message } from "./message.ts";
import { welcome } from "./welcome.ts";

interface Entry {
	readonly key: string;
	readonly at: number;
	draw(): TemplateResult;
}

/** Draws a channel: its messages, and what this page knows besides. */
export function messageList(world: WorldView, channel: string): TemplateResult {
	const { channelId } = state.place;
	const messages = [...state.messages.values()].filter(
		(view) => view.channelId === channelId,
	);
	const notices = state.notices.filter((one) => one.channelId === channelId);
	const entries = [...messages.map(toEntry), ...notices.map(toNoticeEntry)];
	entries.sort((one, other) => one.at - other.at);
	return html`<div
		id="messages"
		role="log"
		tabindex="0"
		aria-label="Messages in #${channel}"
	>
		${messages.length === 0 ? welcome(world, channel) : ""}
		${repeat(
			entries,
			({ key }) => key,
			(entry) => entry.draw(),
		)}
	</div>`;
}

function toEntry(view: MessageView): Entry {
	return { key: view.id, at: Date.parse(view.at), draw: () => message(view) };
}

function toNoticeEntry(one: Notice): Entry {
	return { key: `notice-${one.id}`, at: one.at, draw: () => notice(one) };
}

function notice({ id, what, failure, retry }: Notice): TemplateResult {
	if (failure === null)
		return html`<p class="notice"><b>${what}</b>: sending…</p>`;
	const dismiss = () =>
		change((page) => {
			page.notices = page.notices.filter((other) => other.id !== id);
		});
	return html`<p class="notice failure" role="alert">
		<b>${what}</b>: ${failure}
		${retry ? html`<button type="button" class="link" @click=${retry}>Try again</button> ·` : nothing}
		<button type="button" class="link" @click=${dismiss}>Dismiss</button>
	</p>`;
}
