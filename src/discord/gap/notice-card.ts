import type { Notice } from "../../answer/gap/notice.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { toAnswerCard } from "../answer/answer-card.ts";
import { toDetails } from "../article/article-details.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	mapBlocks,
	mentionUser,
	small,
	text,
} from "../card/card.ts";

/**
 * Tells a member that there is an article now: its passage that answers, if one
 * is found, else what article it is.
 */
export function toNoticeCard(notice: Notice): Card {
	const { member, answer } = notice;
	const isFound = answer.citations.length > 0;
	const card = isFound ? toFoundCard(notice) : toArticleCard(notice);
	return mapBlocks(card, (blocks) => [
		text(
			heading(t`There is an article now`),
			body(t`${mentionUser(member)}, you wished to be told.`),
		),
		...blocks,
		text(small(t`This was the one time. To ask more of it: ${command("ask")}`)),
	]);
}

/** One passage always fits beside the rest. */
function toFoundCard({ answer }: Notice): Card {
	const citations = answer.citations.slice(0, 1);
	return toAnswerCard({ ...answer, citations }, null);
}

function toArticleCard({ question, article }: Notice): Card {
	const { url } = article;
	const details = toDetails({ ...article, tags: [], url: null });
	return {
		blocks: [
			text(heading(question), ...details),
			...(url === null ? [] : [buttons({ label: t`Open the page`, url })]),
		],
	};
}
