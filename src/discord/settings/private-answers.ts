import { t } from "../../text/phrase/phrase.ts";
import { buttons } from "../card/card.ts";
import type { Setting } from "./setting.ts";

export const PRIVATE_ANSWERS: Setting = {
	name: "answersArePrivate",
	title: t`Who sees answers`,
	about: t`Whether everybody sees an answer, or the asker alone, if they don't say`,
	describe: ({ answersArePrivate }) =>
		answersArePrivate ? t`the asker alone` : t`everybody in the channel`,
	choices: (pick) => [
		buttons(
			{ label: t`Everybody`, press: [...pick, "public"] },
			{ label: t`The asker alone`, press: [...pick, "private"] },
		),
	],
	read: ([chosen]) => ({ answersArePrivate: chosen === "private" }),
	effects: ({ after: { answersArePrivate } }) => [
		answersArePrivate
			? [
					t`An answer is shown to the asker alone, unless they ask with private: False.`,
				]
			: [
					t`An answer is shown to everybody in the channel, unless the asker asks with private: True.`,
				],
	],
};
