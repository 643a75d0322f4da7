import type { Strictness } from "../../records/settings/strictness.ts";
import { type Text, t } from "../../text/phrase/phrase.ts";
import { select } from "../card/card.ts";
import type { Setting } from "./setting.ts";

interface Level {
	readonly name: Text;
	readonly effect: Text;
	/**
	 * What it costs on the question sets, by `npm run evaluate` with
	 * `--strictness` and `--unrelated`.
	 */
	readonly measured: Text;
}

const LEVELS: Readonly<Record<Strictness, Level>> = {
	sure: {
		name: t`Only when sure`,
		effect: t`Only what surely answers is quoted; of everything else the bot says that it found nothing.`,
		measured: t`In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.`,
	},
	balanced: {
		name: t`Balanced`,
		effect: t`What may answer is shown, too, as “The closest passages”; what probably doesn't is not.`,
		measured: t`In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.`,
	},
	near: {
		name: t`Show near misses`,
		effect: t`Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.`,
		measured: t`In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.`,
	},
};

export const STRICTNESS: Setting = {
	name: "strictness",
	title: t`How sure answers must be`,
	about: t`Whether near misses are shown, or only what surely answers`,
	describe: ({ strictness }) => LEVELS[strictness].name,
	choices: (pick) => [
		select({
			placeholder: t`Choose how sure`,
			choose: pick,
			options: Object.entries(LEVELS).map(([value, { name, effect }]) => ({
				label: name,
				value,
				description: effect,
			})),
		}),
	],
	read: ([strictness]) => ({ strictness: strictness as Strictness }),
	effects: ({ after: { strictness } }) => [
		[LEVELS[strictness].effect],
		[LEVELS[strictness].measured],
	],
};
