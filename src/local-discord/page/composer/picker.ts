import { html, nothing, type TemplateResult } from "lit-html";
import type { CommandView } from "../../site/protocol.ts";
import { toOffered } from "../offered.ts";

/** Lists the commands that fit what was typed: "/art ad" fits "article add". */
export function toPicked(text: string): CommandView[] {
	if (!text.startsWith("/")) return [];
	const words = text.slice(1).toLowerCase().split(" ").filter(Boolean);
	return toOffered("slash").filter(({ path }) =>
		words.every((word) =>
			path.split(" ").some((part) => part.startsWith(word)),
		),
	);
}

/** Finds the command that was typed out: "/ask who" is "ask" and "who". */
export function findTypedCommand(
	text: string,
): { readonly command: CommandView; readonly rest: string } | undefined {
	const typed = text.toLowerCase();
	const command = toOffered("slash").find(({ path }) =>
		typed.startsWith(`/${path} `),
	);
	if (!command) return undefined;
	return { command, rest: text.slice(command.path.length + 2).trimStart() };
}

export function toPickerId(index: number): string {
	return `command-${index}`;
}

/** Draws the commands to pick from. */
export function picker(
	commands: readonly CommandView[],
	active: number,
	pick: (command: CommandView) => void,
): TemplateResult {
	if (commands.length === 0)
		return html`<p class="suggestions empty" role="status">No command like this is offered to you here.</p>`;
	return html`<ul
		class="suggestions"
		id="commands"
		role="listbox"
		aria-label="Commands"
		@mousedown=${(event: Event) => event.preventDefault()}
	>
		${commands.map(
			(command, index) => html`<li
				id=${toPickerId(index)}
				role="option"
				aria-selected=${index === active ? "true" : "false"}
				class=${index === active ? "active" : ""}
				@click=${() => pick(command)}
			><span>/${command.path} ${names(command)}</span><small>${command.description}</small></li>`,
		)}
	</ul>`;
}

function names({ options }: CommandView): TemplateResult | typeof nothing {
	const required = options.filter((option) => option.required);
	if (required.length === 0) return nothing;
	return html`${required.map(({ name }) => html`<code>${name}</code> `)}`;
}
