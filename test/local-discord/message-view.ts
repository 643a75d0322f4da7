import { eachComponent } from "../../src/local-discord/state/components.ts";
import type { LocalForm } from "../../src/local-discord/state/interactions.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import {
	ComponentKind,
	isSelect,
	type WireComponent,
} from "../../src/local-discord/wire.ts";

type Shown = Pick<LocalMessage, "components"> &
	Partial<Pick<LocalMessage, "content" | "embeds">>;

/** Returns all that a message or form says: content, embeds and Text Displays, a line each. */
export function text(shown: Shown | LocalForm): string {
	const { content = "", embeds = [] } = shown as Shown;
	const inEmbeds = embeds.flatMap((embed) => [
		embed.author?.name,
		embed.title,
		embed.description,
		...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
		embed.footer?.text,
	]);
	const displayed = all(shown).map((component) => component.content);
	return [content, ...inEmbeds, ...displayed].filter((line) => line).join("\n");
}

/** Lists the buttons of a message, in reading order. */
export function buttons(shown: Shown): WireComponent[] {
	return all(shown).filter(({ type }) => type === ComponentKind.button);
}

/** Lists the select menus of a message. */
export function selects(shown: Shown): WireComponent[] {
	return all(shown).filter(({ type }) => isSelect(type));
}

/** Lists the fields of a form: what has a `custom_id` and can be filled in. */
export function fields(form: LocalForm): WireComponent[] {
	return all(form).filter(({ custom_id }) => custom_id !== undefined);
}

function all(shown: { components: WireComponent[] }): WireComponent[] {
	return [...eachComponent(shown.components)].map(({ component }) => component);
}
