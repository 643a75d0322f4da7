import type { MorningNotice } from "../../answer/gap/morning-notices.ts";
import { plural, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	moment,
	small,
	text,
} from "../card/card.ts";
import { SHOW_GAPS } from "./gap-presses.ts";
import { toTimes } from "./gap-words.ts";

const MAX_NAMED = 10;
const MAX_QUESTION_CHARACTERS = 200;

/** What members could not find since the day before, for moderators. */
export function toMorningCard({ gaps, since }: MorningNotice): Card {
	const more = gaps.length - MAX_NAMED;
	return {
		blocks: [
			text(
				heading(
					plural(
						gaps.length,
						t`${gaps.length} question without a helpful answer`,
						t`${gaps.length} questions without a helpful answer`,
					),
				),
				...gaps
					.slice(0, MAX_NAMED)
					.map((gap) =>
						body(
							bold(truncate(gap.question, MAX_QUESTION_CHARACTERS)),
							" · ",
							toTimes(gap),
						),
					),
				small(
					more > 0
						? plural(more, t`And ${more} more.`, t`And ${more} more.`)
						: "",
				),
				small(t`Since ${moment(since)}`),
			),
			buttons({ label: t`Show what can be done`, press: [SHOW_GAPS] }),
		],
	};
}
