import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { ComponentView, MessageView } from "../../site/protocol.ts";
import {
	ComponentKind,
	isSelect,
	LINK_BUTTON_STYLE,
	PREMIUM_BUTTON_STYLE,
} from "../../wire.ts";
import { state } from "../page-state.ts";
import { listbox } from "../popup/listbox.ts";
import { toSelectOptions } from "../popup/select-options.ts";
import { fileLine, picture } from "./attachment.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { choose, isWaiting, pressButton } from "./pressing.ts";

type Drawn = TemplateResult | typeof nothing;

/** Draws a message's components as Discord does; what it doesn't know as JSON. */
export function components(
	message: MessageView,
	list: readonly ComponentView[] | undefined,
): Drawn[] {
	return (list ?? []).map((component) => draw(message, component));
}

function draw(message: MessageView, component: ComponentView): Drawn {
	switch (component.type) {
		case ComponentKind.container:
			return container(message, component);
		case ComponentKind.section:
			return html`<div class="section">
				<div>${components(message, component.components)}</div>
				${component.accessory ? draw(message, component.accessory) : nothing}
			</div>`;
		case ComponentKind.row:
			return html`<div class="row">${components(message, component.components)}</div>`;
		case ComponentKind.textDisplay:
			return html`<div class="text">${markdown(component.markdown)}</div>`;
		case ComponentKind.separator:
			return html`<hr class=${component.divider === false ? "space" : "divider"} />`;
		case ComponentKind.button:
			return button(message, component);
		case ComponentKind.thumbnail:
		case ComponentKind.gallery:
		case ComponentKind.file:
			return media(component);
		default:
			return isSelect(component.type)
				? select(message, component)
				: json(component);
	}
}

function container(message: MessageView, component: ComponentView): Drawn {
	const { accent_color, spoiler } = component;
	const content = html`<div class="container" ${ref(toAccent(accent_color))}>
		${components(message, component.components)}
	</div>`;
	return hidden(content, spoiler);
}

/** Hides a spoiler until it is opened. */
function hidden(content: TemplateResult, isSpoiler = false): TemplateResult {
	if (!isSpoiler) return content;
	return html`<details class="spoiler"><summary>Spoiler</summary>${content}</details>`;
}

/** Colours the edge; by script, since the page allows no style in its HTML. */
function toAccent(color: number | null | undefined) {
	return (element: Element | undefined) => {
		if (!(element instanceof HTMLElement)) return;
		const hex = (color ?? 0).toString(16).padStart(6, "0");
		if (typeof color === "number")
			element.style.setProperty("--accent", `#${hex}`);
		else element.style.removeProperty("--accent");
	};
}

function media({
	type,
	media,
	items,
	file,
	...component
}: ComponentView): Drawn {
	const { description, name, size, spoiler } = component;
	if (type === ComponentKind.thumbnail && media)
		return hidden(picture(media.url, description), spoiler);
	if (type === ComponentKind.file && file) {
		const line = fileLine({ name: name ?? "File", size, url: file.url });
		return hidden(line, spoiler);
	}
	return html`<div class="gallery">
		${(items ?? []).map((item) =>
			hidden(picture(item.media.url, item.description), item.spoiler),
		)}
	</div>`;
}

const STYLES: Readonly<Record<number, string>> = {
	1: "primary",
	2: "secondary",
	3: "success",
	4: "danger",
};

function button(message: MessageView, component: ComponentView): Drawn {
	const { label = "", emoji, style = 2, disabled, url } = component;
	const shown = `${emoji?.name ?? ""} ${label}`.trim();
	if (style === PREMIUM_BUTTON_STYLE) return json(component);
	if (style === LINK_BUTTON_STYLE && !isWebAddress(url)) return json(component);
	if (style === LINK_BUTTON_STYLE)
		return html`<a
			class="button secondary"
			href=${url}
			target="_blank"
			rel="noopener noreferrer"
		>${shown} <span aria-hidden="true">↗</span><span class="hidden">(opens a new tab)</span></a>`;
	const isBusy = isPressed(message, component);
	return html`<button
		type="button"
		class="button ${STYLES[style] ?? "secondary"}"
		?disabled=${disabled}
		aria-disabled=${isWaiting(message) ? "true" : nothing}
		aria-busy=${isBusy ? "true" : "false"}
		@click=${() => pressButton(message, component)}
	>${shown}</button>`;
}

function isWebAddress(url: string | undefined): boolean {
	return /^https?:$/u.test(URL.parse(url ?? "")?.protocol ?? "");
}

function isPressed({ id }: MessageView, { custom_id }: ComponentView): boolean {
	const press = state.presses.get(id);
	return press?.failure === null && press.customId === custom_id;
}

function select(message: MessageView, component: ComponentView): Drawn {
	const { id, placeholder = "Make a selection", disabled = false } = component;
	const { options, chosen } = toSelectOptions(component);
	const { custom_id = "", min_values = 1, max_values = 1 } = component;
	return listbox({
		id: `select-${message.id}-${id}`,
		label: placeholder,
		placeholder,
		options,
		chosen: state.chosen.get(message.id)?.[custom_id] ?? chosen,
		least: min_values,
		most: max_values,
		isDisabled: disabled,
		isWaiting: isWaiting(message),
		choose: (values) => choose(message, component, values),
	});
}
