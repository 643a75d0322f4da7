import type { OptionValue, OptionValues } from "../../people/command-data.ts";
import type { FieldValue, FieldValues } from "../../people/form-data.ts";
import type { GivenFile } from "../../people/resolved.ts";
import type { Upload } from "../../wire.ts";
import type { Action } from "../action.ts";
import { RefusedAction } from "./refused-action.ts";

type Named = { readonly file: number };
type ActionOptions = Extract<Action, { kind: "command" }>["options"];
type ActionValues = Extract<Action, { kind: "submit" }>["values"];

/** Puts the files that came along where an action names them by number. */
export class GivenFiles {
	readonly #uploads: readonly Upload[];
	readonly #maxBytes: number;

	constructor(uploads: readonly Upload[], maxBytes: number) {
		this.#uploads = uploads;
		this.#maxBytes = maxBytes;
	}

	find({ file }: Named): GivenFile {
		const upload = this.#uploads.find(({ id }) => id === String(file));
		if (!upload) {
			throw new RefusedAction(400, `The file “files[${file}]” is missing.`);
		}
		const { filename: name, bytes, contentType } = upload;
		if (bytes.length > this.#maxBytes) {
			const limit = `${this.#maxBytes / 1024 / 1024} MiB`;
			throw new RefusedAction(413, `“${name}” is larger than ${limit}.`);
		}
		return { name, bytes, ...(contentType ? { contentType } : {}) };
	}

	findAll(named: readonly Named[]): GivenFile[] {
		return named.map((one) => this.find(one));
	}

	inOptions(options: ActionOptions): OptionValues {
		return mapValues(
			options,
			(value): OptionValue =>
				typeof value === "object" ? this.find(value) : value,
		);
	}

	inFields(values: ActionValues): FieldValues {
		return mapValues(
			values,
			(value): FieldValue =>
				Array.isArray(value) ? this.#inList(value) : value,
		);
	}

	#inList(values: readonly (string | Named)[]): string[] | GivenFile[] {
		const texts = values.filter((value) => typeof value === "string");
		const named = values.filter((value) => typeof value === "object");
		return named.length > 0 ? this.findAll(named) : texts;
	}
}

function mapValues<Before, After>(
	values: Readonly<Record<string, Before>>,
	convert: (value: Before) => After,
): Record<string, After> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, convert(value)]),
	);
}
