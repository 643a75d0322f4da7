import type { Strictness } from "../../records/strictness.ts";
import { select } from "../card.ts";
import type { Setting } from "./setting.ts";

const LEVELS: Readonly<Record<Strictness, { name: string; effect: string }>> = {
	sure: {
		name: "Only when sure",
		effect:
			"Only what surely answers is quoted; of everything else the bot says that it found nothing.",
	},
	balanced: {
		name: "Balanced",
		effect:
			"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.",
	},
	near: {
		name: "Show near misses",
		effect:
			"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.",
	},
};

export const STRICTNESS: Setting = {
	name: "strictness",
	title: "How sure answers must be",
	about: "Whether near misses are shown, or only what surely answers",
	describe: ({ strictness }) => [LEVELS[strictness].name],
	choices: (pick) => [
		select({
			placeholder: "Choose how sure",
			choose: pick,
			options: Object.entries(LEVELS).map(([value, { name, effect }]) => ({
				label: name,
				value,
				description: effect,
			})),
		}),
	],
	read: ([strictness]) => ({ strictness: strictness as Strictness }),
	effects: ({ after: { strictness } }) => [[LEVELS[strictness].effect]],
};
