import type { Citation } from "../../answer/answer.ts";
import type { GivenAnswer } from "../../answer/given/answer-desk.ts";
import { t } from "../../text/phrase/phrase.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "../card/card.ts";
import { fitsAll, toPageButtons, toPageNumber } from "../card/paging.ts";
import { type Kept, SHOW, toShowButton } from "./answer-buttons.ts";
import { cutFrame, toQuotations, withShortFrame } from "./quotations.ts";

const MAX_ON_PAGE = 3;

/**
 * Shows what was read besides what an answer quotes, three passages a page, or
 * fewer where three don't fit: none is cut or left out.
 */
export function toFurtherCard(
	given: GivenAnswer,
	kept: Kept,
	page: string | undefined,
): Card {
	const toCard = (citations: readonly Citation[]): Card => ({
		blocks: [
			text(
				heading(cutFrame(given.answer.question)),
				body(bold(t`More passages`)),
				small(t`These were read, too, and are less likely to answer.`),
			),
			...toQuotations({ citations, alsoNamed: 0, omitted: 0 }),
		],
	});
	const fits = (citations: readonly Citation[]) => fitsAll(toCard(citations));
	const passages = given.answer.further
		.map(withoutHighlights)
		.map((one) => (fits([one]) ? one : withShortFrame(one)));
	const pages = toPages(passages, fits);
	const at = toPageNumber(page, pages.length);
	const { blocks } = toCard(pages[at] ?? []);
	return { blocks: [...blocks, toEnd(kept, at, pages.length)] };
}

/** Bold would say that these words answer. */
function withoutHighlights(citation: Citation): Citation {
	return { ...citation, highlights: [] };
}

function toPages(
	citations: readonly Citation[],
	fits: (page: readonly Citation[]) => boolean,
): Citation[][] {
	const pages: Citation[][] = [];
	for (const citation of citations) {
		const last = pages.at(-1);
		if (last && last.length < MAX_ON_PAGE && fits([...last, citation]))
			last.push(citation);
		else pages.push([citation]);
	}
	return pages;
}

function toEnd(kept: Kept, at: number, pages: number) {
	const press = [SHOW, kept.id, kept.asker, "further"] as const;
	return buttons(
		toShowButton(t`Back to the answer`, kept, "answer"),
		...toPageButtons(press, at, pages),
	);
}
