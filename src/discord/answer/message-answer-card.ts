import { SnowflakeUtil } from "discord.js";
import type { Answer, Citation } from "../../answer/answer.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { body, bold, buttons, type Card, heading, text } from "../card/card.ts";
import { toAnswerCard } from "./answer-card.ts";

/**
 * Shows what a message answers in its own words, with a link to it. There is
 * nothing else to press, since nothing is kept.
 */
export function toMessageAnswerCard(answer: Answer, url: string): Card {
	const link = buttons({ label: t`Go to the message`, url });
	const { blocks } =
		answer.verdict === "not found"
			? toNotFoundCard(answer)
			: toFound(answer, toDay(url));
	return { blocks: [...blocks, link] };
}

function toFound(answer: Answer, publishedAt: string): Card {
	const citations = answer.citations.map((one) => toOwn(one, publishedAt));
	return toAnswerCard({ ...answer, citations, within: null }, null);
}

function toOwn(citation: Citation, publishedAt: string): Citation {
	const source = { ...citation.source, publishedAt };
	return { ...citation, source, alsoIn: [] };
}

/** A message's id, with which its address ends, tells when it was written. */
function toDay(url: string): string {
	const id = url.slice(url.lastIndexOf("/") + 1);
	return new Date(SnowflakeUtil.timestampFrom(id)).toISOString();
}

function toNotFoundCard({ question }: Answer): Card {
	return {
		blocks: [
			text(
				heading(question),
				body(bold(t`Nothing found`)),
				body(
					t`Nothing in this message seems to answer this. Ask in other words, or ask all articles with ${command("ask")}.`,
				),
			),
		],
	};
}
