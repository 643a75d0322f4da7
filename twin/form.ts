import {
	type APITextInputComponent,
	ComponentType,
} from "discord-api-types/v10";
import type { Answer } from "./answer.ts";
import { toParts } from "./message.ts";

/** What stands in the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** A form that the bot opened. */
export interface Form {
	readonly title: string;
	readonly customId: string;
	/** What the fields were opened with. */
	readonly fields: Fields;
}

/** Reads the form from the bot's answer. */
export function toForm({ data }: Answer): Form {
	const inputs = toParts(data.components).filter(
		({ type }) => type === ComponentType.TextInput,
	) as unknown as APITextInputComponent[];
	return {
		title: String(data.title),
		customId: String(data.custom_id),
		fields: Object.fromEntries(
			inputs.map(({ custom_id, value = "" }) => [custom_id, value]),
		),
	};
}

/** A form filled in as Discord sends it today: each field in its label. */
export function toLabels(fields: Fields): unknown[] {
	return Object.entries(fields).map(([custom_id, value], index) => ({
		type: ComponentType.Label,
		id: 2 * index + 1,
		component: {
			type: ComponentType.TextInput,
			id: 2 * index + 2,
			custom_id,
			value,
		},
	}));
}
