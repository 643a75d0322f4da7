import type { Twin } from "../../answer/article/twins.ts";
import type { Article } from "../../article/article.ts";
import { areSame } from "../../article/comparing/comparison.ts";
import { findWarnings, type Warning } from "../../article/reading/warnings.ts";
import { allOf, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { body, bold } from "../card/card.ts";
import type { Line } from "../card/markdown.ts";

/**
 * What a moderator should look at before an article is published: what looks
 * wrong with it, and what of the library it nearly repeats.
 */
export function toWarningLines(
	article: Article,
	twins: readonly Twin[],
): Line[] {
	return [
		...findWarnings(article).map((warning) => body(toWarning(warning))),
		...twins.map((twin) => body(toTwinWarning(twin))),
	];
}

/** Says whether it is the very same text, which can't be there twice. */
export function isSame({ counts }: Twin): boolean {
	return areSame(counts);
}

function toWarning(warning: Warning): Phrase {
	switch (warning.kind) {
		case "no date":
			return t`⚠ No date was found: add it under “Edit details”.`;
		case "short":
			return plural(
				warning.words,
				t`⚠ Only ${warning.words} word could be read. Is the rest behind a paywall?`,
				t`⚠ Only ${warning.words} words could be read. Is the rest behind a paywall?`,
			);
		case "links":
			return t`⚠ It looks like a list of links, not like a story.`;
		case "not English":
			return t`⚠ It doesn't seem to be in English: it will be found by its words only.`;
	}
}

function toTwinWarning(twin: Twin): Phrase {
	const headline = bold(twin.article.headline);
	return isSame(twin)
		? t`⚠ The very same text is in the library: ${headline}.`
		: t`⚠ Much the same is in the library: ${headline} (${toDifference(twin)}).`;
}

/** "12 of 14 paragraphs the same, 1 changed and 1 new" */
function toDifference({ counts }: Twin): Phrase {
	const { same, changed, added, removed, of } = counts;
	return allOf([
		plural(
			of,
			t`${same} of ${of} paragraph the same`,
			t`${same} of ${of} paragraphs the same`,
		),
		...(changed > 0
			? [plural(changed, t`${changed} changed`, t`${changed} changed`)]
			: []),
		...(added > 0 ? [plural(added, t`${added} new`, t`${added} new`)] : []),
		...(removed > 0
			? [plural(removed, t`${removed} missing`, t`${removed} missing`)]
			: []),
	]);
}
