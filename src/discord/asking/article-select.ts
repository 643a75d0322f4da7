import type { ArticleChoice } from "../../answer/answer.ts";
import { toArticleValue } from "../../answer/article/picking.ts";
import { joined, t } from "../../text/phrase/phrase.ts";
import type { Select, SelectOption } from "../card/card.ts";
import { toOrigin } from "../card/source-line.ts";

/** The list of articles that a question may mean, to choose one of them. */
export function toArticleSelect(
	choices: readonly ArticleChoice[],
	choose: Select["choose"],
): Select {
	return {
		placeholder: t`Which article do you mean?`,
		choose,
		options: choices.map(toOption),
	};
}

function toOption({ article, headline, ...origin }: ArticleChoice) {
	return {
		label: headline,
		value: toArticleValue(article),
		description: joined(toOrigin({ ...origin, isExample: false }), " · "),
	} satisfies SelectOption;
}
