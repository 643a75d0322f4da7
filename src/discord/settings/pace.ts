import type { ServerSettings } from "../../records/server-settings.ts";
import { toCount } from "../../text/counts.ts";
import { buttons } from "../card.ts";
import type { Words } from "../markdown.ts";
import type { Setting } from "./setting.ts";

/** The choice of it, as a button carries it. */
const NO_LIMIT = "none";

const WHAT_COUNTS =
	"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.";

/** How often each member may ask. */
export const MEMBER_PACE: Setting = toPaceSetting({
	name: "memberQuestions",
	title: "Questions a minute, for each member",
	about: "How often somebody may ask before they have to wait a little",
	mosts: [5, 10, 20],
	toEffect: (most) =>
		most === null
			? "Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask."
			: `Nobody may ask more than ${toCount(most, "question")} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.`,
});

/** How often all members together may ask. */
export const SERVER_PACE: Setting = toPaceSetting({
	name: "serverQuestions",
	title: "Questions a minute, for the server",
	about: "How often all members together may ask before they have to wait",
	mosts: [30, 60, 120],
	toEffect: (most) =>
		most === null
			? "All members together may ask as often as they like. When very many do, answers take longer, or are by words only."
			: `All members together may ask ${toCount(most, "question")} in a minute. Who asks more is told when to try again; nobody else sees it.`,
});

function toPaceSetting({
	name,
	title,
	about,
	mosts,
	toEffect,
}: {
	readonly name: "memberQuestions" | "serverQuestions";
	readonly title: string;
	readonly about: string;
	/** What can be chosen besides no limit. */
	readonly mosts: readonly number[];
	readonly toEffect: (most: number | null) => string;
}): Setting {
	const describe = (settings: ServerSettings): Words => [
		settings[name]?.toLocaleString("en") ?? "no limit",
	];
	return {
		name,
		title,
		about,
		describe,
		choices: (pick) => [
			buttons(
				...mosts.map((most) => ({
					label: String(most),
					press: [...pick, String(most)] as const,
				})),
				{ label: "No limit", press: [...pick, NO_LIMIT] },
			),
		],
		read: ([most]) => ({ [name]: most === NO_LIMIT ? null : Number(most) }),
		effects: ({ after }) => [[toEffect(after[name])], [WHAT_COUNTS]],
	};
}
