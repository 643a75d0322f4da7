import type { Notice } from "../answer/notice.ts";
import { toAnswerCard } from "./answer-card.ts";
import { toDetails } from "./article-details.ts";
import {
	type Block,
	body,
	buttons,
	type Card,
	heading,
	mentionUser,
	small,
	text,
} from "./card.ts";

/**
 * Tells a member that there is an article now: its passage that answers, if one
 * is found, else what article it is.
 */
export function toNoticeCard(notice: Notice): Card {
	const { member, answer } = notice;
	const isFound = answer.citations.length > 0;
	return {
		blocks: [
			text(
				heading("There is an article now"),
				body(mentionUser(member), ", you wished to be told."),
			),
			...(isFound ? toAnswerBlocks(notice) : toArticleBlocks(notice)),
			text(small("This was the one time. To ask more of it: /ask")),
		],
	};
}

/** One passage always fits beside the rest. */
function toAnswerBlocks({ answer }: Notice): readonly Block[] {
	const citations = answer.citations.slice(0, 1);
	return toAnswerCard({ ...answer, citations }, null).blocks;
}

function toArticleBlocks({ question, article }: Notice): Block[] {
	const { url } = article;
	return [
		text(heading(question), ...toDetails({ ...article, tags: [], url: null })),
		...(url === null ? [] : [buttons({ label: "Open the page", url })]),
	];
}
