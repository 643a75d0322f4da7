import type { ServerSettings } from "../../records/settings/server-settings.ts";
import { type Phrase, type Text, t } from "../../text/phrase/phrase.ts";
import { buttons } from "../card/card.ts";
import { toQuestions } from "../card/counted.ts";
import type { Setting } from "./setting.ts";

/** The choice of it, as a button carries it. */
const NO_LIMIT = "none";

const WHAT_COUNTS = t`Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.`;

/** How often each member may ask. */
export const MEMBER_PACE: Setting = toPaceSetting({
	name: "memberQuestions",
	title: t`Questions a minute, for each member`,
	about: t`How often somebody may ask before they have to wait a little`,
	mosts: [5, 10, 20],
	toEffect: (most) =>
		most === null
			? t`Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.`
			: t`Nobody may ask more than ${toQuestions(most)} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.`,
});

/** How often all members together may ask. */
export const SERVER_PACE: Setting = toPaceSetting({
	name: "serverQuestions",
	title: t`Questions a minute, for the server`,
	about: t`How often all members together may ask before they have to wait`,
	mosts: [30, 60, 120],
	toEffect: (most) =>
		most === null
			? t`All members together may ask as often as they like. When very many do, answers take longer, or are by words only.`
			: t`All members together may ask ${toQuestions(most)} in a minute. Who asks more is told when to try again; nobody else sees it.`,
});

function toPaceSetting({
	name,
	title,
	about,
	mosts,
	toEffect,
}: {
	readonly name: "memberQuestions" | "serverQuestions";
	readonly title: Text;
	readonly about: Text;
	/** What can be chosen besides no limit. */
	readonly mosts: readonly number[];
	readonly toEffect: (most: number | null) => Phrase;
}): Setting {
	const describe = (settings: ServerSettings): Text => toMost(settings[name]);
	return {
		name,
		title,
		about,
		describe,
		choices: (pick) => [
			buttons(
				...mosts.map((most) => ({
					label: t`${most}`,
					press: [...pick, String(most)] as const,
				})),
				{ label: t`No limit`, press: [...pick, NO_LIMIT] },
			),
		],
		read: ([most]) => ({ [name]: most === NO_LIMIT ? null : Number(most) }),
		effects: ({ after }) => [[toEffect(after[name])], [WHAT_COUNTS]],
	};
}

function toMost(most: number | null): Phrase {
	return most === null ? t`no limit` : t`${most}`;
}
