import { html, nothing, type TemplateResult } from "lit-html";
import type { FaultName } from "../../rest/standing-faults.ts";
import type { Action } from "../../site/action.ts";
import type { WorldView } from "../../site/protocol.ts";
import { act, toFailure } from "../act.ts";
import { change } from "../page-state.ts";

const FAULTS: Readonly<Record<FaultName, string>> = {
	late: "Answers come too late (after 3 seconds)",
	rateLimited: "Every request is refused once (429)",
	failing: "Every request fails (500)",
};

let problem: string | null = null;

/** Draws the switches for what may go wrong between bot and Discord. */
export function faults(world: WorldView): TemplateResult {
	const names = Object.keys(FAULTS) as FaultName[];
	return html`<fieldset class="faults">
		<legend>Let something go wrong</legend>
		${names.map((name) => {
			const isOn = world.faults.includes(name);
			return html`<label class="choice">
				<input
					type="checkbox"
					.checked=${isOn}
					@change=${() => attempt({ kind: "fault", name, isOn: !isOn })}
				/>
				<span>${FAULTS[name]}</span>
			</label>`;
		})}
		<button type="button" class="button secondary" @click=${() => attempt({ kind: "drop" })}>Drop the bot’s connection</button>
		${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
	</fieldset>`;
}

async function attempt(action: Action): Promise<void> {
	problem = null;
	try {
		await act(action);
	} catch (error) {
		problem = toFailure(error);
	}
	change(() => {});
}
