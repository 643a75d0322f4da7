import type { LocalForm } from "../../state/interactions.ts";
import type { World } from "../../state/world.ts";
import { ComponentKind, type WireComponent } from "../../wire.ts";
import type { ComponentView, FormView } from "../protocol.ts";
import { toMarkdown } from "./markdown.ts";

/** Shows a component, with the Markdown of its Text Displays parsed. */
export function toComponentView(
	shown: WireComponent,
	world: World,
): ComponentView {
	const { accessory, component, components, ...rest } = shown;
	const { type, content } = rest;
	const show = (inner: WireComponent) => toComponentView(inner, world);
	return {
		...rest,
		...(type === ComponentKind.textDisplay
			? { markdown: toMarkdown(content ?? "", world) }
			: {}),
		...(components ? { components: components.map(show) } : {}),
		...(component ? { component: show(component) } : {}),
		...(accessory ? { accessory: show(accessory) } : {}),
	};
}

/** Shows a form that was opened. */
export function toFormView(
	id: string,
	{ customId, title, components }: LocalForm,
	world: World,
): FormView {
	const shown = components.map((one) => toComponentView(one, world));
	return { id, customId, title, components: shown };
}
