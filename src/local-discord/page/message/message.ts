import { html, nothing, type TemplateResult } from "lit-html";
import type { MessageView } from "../../site/protocol.ts";
import { act, toFailure } from "../act.ts";
import { runMessageCommand } from "../composer/sending.ts";
import { toOffered } from "../offered.ts";
import { change, state } from "../page-state.ts";
import { menu } from "../popup/menu.ts";
import { fileLine, picture } from "./attachment.ts";
import { components } from "./component.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";

type Drawn = TemplateResult | typeof nothing;

/** Draws one message of a channel. */
export function message(view: MessageView): TemplateResult {
	const { id, author, isPrivate, usedCommand } = view;
	return html`<article
		class="message ${isPrivate ? "private" : ""}"
		aria-labelledby="author-${id} at-${id}"
	>
		${usedCommand ? html`<p class="used">You used <b>${usedCommand}</b></p>` : nothing}
		<span class="avatar ${view.isFromBot ? "bot" : ""}" aria-hidden="true">${author.name.slice(0, 1)}</span>
		<div class="content">
			<p class="byline">
				<b id="author-${id}">${author.name}</b>
				${view.isFromBot ? html`<span class="badge">APP</span>` : nothing}
				<time id="at-${id}" datetime=${view.at}>${toTime(view.at)}</time>
			</p>
			${body(view)} ${failure(view)} ${isPrivate ? privateLine(view) : nothing}
		</div>
		${menu({
			id: `menu-${id}`,
			label: `More for the message of ${toTime(view.at)}`,
			entries: toEntries(view),
		})}
	</article>`;
}

function toTime(at: string): string {
	return new Date(at).toLocaleTimeString("en-GB", { timeStyle: "short" });
}

function body(view: MessageView): Drawn {
	if (view.isUnanswered)
		return html`<p class="failure">The application did not respond</p>`;
	if (view.isLoading)
		return html`<p class="thinking">${view.author.name} is thinking<span class="dots" aria-hidden="true">…</span></p>`;
	return html`<div class="text">${markdown(view.markdown)}</div>
		${components(view, view.components)}
		${view.attachments.map((one) =>
			one.contentType?.startsWith("image/")
				? picture(one.url, one.description)
				: fileLine(one),
		)}
		${view.other ? json(view.other) : nothing}
		${view.isEdited ? html`<small class="edited">(edited)</small>` : nothing}`;
}

function failure({ id }: MessageView): Drawn {
	const failure = state.presses.get(id)?.failure;
	return failure
		? html`<p class="failure" role="alert">${failure}</p>`
		: nothing;
}

function privateLine(view: MessageView): TemplateResult {
	return html`<p class="private-line">
		Only you can see this ·
		<button type="button" class="link" @click=${() => dismiss(view)}>Dismiss message</button>
	</p>`;
}

async function dismiss({ id }: MessageView): Promise<void> {
	try {
		await act({ kind: "dismiss", place: state.place, messageId: id });
	} catch (error) {
		const failure = toFailure(error);
		change(({ presses }) => presses.set(id, { customId: "", failure }));
	}
}

function toEntries(view: MessageView) {
	const commands = toOffered("message").map(({ path }) => ({
		label: `Apps: ${path}`,
		choose: () => runMessageCommand(path, view),
	}));
	const showJson = {
		label: "Show as JSON",
		choose: () =>
			change((page) => {
				page.dialog = {
					kind: "json",
					title: "Message as JSON",
					json: view.raw,
				};
			}),
	};
	return [...commands, showJson];
}
