import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { buttons, mentionRole, select } from "../card/card.ts";
import type { Setting } from "./setting.ts";

export const MODERATOR_ROLE: Setting = {
	name: "moderatorRole",
	title: t`Who moderates`,
	about: t`A role whose members keep the articles, beside those with Manage Messages`,
	describe: ({ moderatorRole }) =>
		moderatorRole === null
			? t`whoever has Manage Messages`
			: t`whoever has Manage Messages or ${mentionRole(moderatorRole)}`,
	choices: (pick) => [
		select({
			of: "roles",
			placeholder: t`Choose a role`,
			choose: pick,
			max: 1,
		}),
		buttons({ label: t`No role`, press: [...pick, ""] }),
	],
	read([role = ""], server) {
		// Discord gives the role of everybody the server's id.
		if (role === server)
			throw new Refusal(
				t`With @everyone, everybody would moderate. Choose another role.`,
			);
		return { moderatorRole: role || null };
	},
	effects: ({ after: { moderatorRole } }) =>
		moderatorRole === null
			? [[t`Only members with Manage Messages can moderate.`]]
			: [
					[
						t`Everybody with ${mentionRole(moderatorRole)} can add, change, remove and erase articles, answer for gaps, and read what was done.`,
					],
					[
						t`For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.`,
					],
				],
};
