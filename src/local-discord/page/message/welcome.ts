import { html, nothing, type TemplateResult } from "lit-html";
import type { WorldView } from "../../site/protocol.ts";
import type { Example } from "../../state/create-state.ts";
import { runExample } from "../composer/sending.ts";
import { toOffered } from "../offered.ts";

/** Draws what stands in a channel where nothing was said yet. */
export function welcome(world: WorldView, channel: string): TemplateResult {
	return html`<section class="welcome" aria-labelledby="welcome">
		<h2 id="welcome">This is #${channel}</h2>
		<p>
			A stand-in for Discord on this machine, with ${world.bot.name} in it. Type
			<kbd>/</kbd> to see what it can do.
		</p>
		${world.examples.length > 0 ? examples(world.examples) : nothing}
	</section>`;
}

function examples(list: readonly Example[]): TemplateResult {
	const paths = toOffered("slash").map(({ path }) => path);
	return html`<p>Or try:</p>
		<ul>
			${list.map(
				(example) => html`<li>
					<button
						type="button"
						class="example"
						?disabled=${!paths.includes(example.path)}
						@click=${() => runExample(example)}
					><b>/${example.path}</b> ${example.label}</button>
				</li>`,
			)}
		</ul>`;
}
