import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { FormRoute, OpenFormRoute, PressView } from "./command.ts";

/** The press that opens a refused form again. */
export const CORRECT = "correct";

/** Opens a form with what its draft holds, as long as that is kept. */
export function toCorrection(
	id: string,
	form: FormRoute,
): OpenFormRoute<PressView> {
	return {
		first: "form",
		async execute(view, desk) {
			const fields = await desk.formDrafts.find({ ...view, id });
			if (fields) return form.open(fields, view, desk);
			throw new Refusal(
				t`What was typed is no longer kept. Please run the command again.`,
			);
		},
	};
}
