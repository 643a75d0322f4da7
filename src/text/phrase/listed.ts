import { type Phrase, type Text, t } from "./phrase.ts";

/** "a, b, c", parted as the reader's language does: "a、b、c". */
export function listed(texts: readonly Text[]): Phrase {
	const [first = "", ...others] = texts;
	return others.reduce<Phrase>(
		(before, one) => t`${before}, ${one}`,
		t`${first}`,
	);
}
