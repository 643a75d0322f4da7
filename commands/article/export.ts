import { ApplicationCommandOptionType } from "discord.js";
import type { Packed } from "../../src/answer/article/article-desk.ts";
import type { Desk } from "../../src/answer/desk.ts";
import { ArchiveTooLargeError } from "../../src/article/archive.ts";
import {
	body,
	type Card,
	file,
	heading,
	note,
	small,
	text,
} from "../../src/discord/card/card.ts";
import {
	type CommandView,
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import { Refusal } from "../../src/refusal.ts";
import {
	command,
	option,
	type Phrase,
	plural,
	t,
} from "../../src/text/phrase/phrase.ts";
import { toDay } from "../../src/text/timestamps.ts";

async function toArchiveCard(view: CommandView, desk: Desk): Promise<Card> {
	const { server } = view;
	const { archive, live, removed } = await pack(view, desk);
	if (live + removed === 0)
		return note(
			t`Nothing to export`,
			t`There are no articles. Removed ones are left out unless ${option("removed")} is chosen.`,
		);
	const day = toDay(new Date().toISOString());
	return {
		blocks: [
			text(
				heading(toTitle(live)),
				body(removed > 0 ? toRemovedToo(removed) : ""),
				small(
					t`Each is a Markdown file with its details on top. ${command("article add")} reads it back to the letter.`,
				),
			),
			file(`articles-${server}-${day}.zip`, archive),
		],
	};
}

function toTitle(live: number): Phrase {
	return plural(
		live,
		t`Exported: ${live} article`,
		t`Exported: ${live} articles`,
	);
}

function toRemovedToo(count: number): Phrase {
	return plural(
		count,
		t`And ${count} removed, in a folder apart.`,
		t`And ${count} removed, in a folder apart.`,
	);
}

async function pack(
	{ server, flags, maxFileBytes }: CommandView,
	{ articles }: Desk,
): Promise<Packed> {
	const withRemoved = flags.removed ?? false;
	try {
		return await articles.pack(server, { withRemoved, maxBytes: maxFileBytes });
	} catch (error) {
		if (!(error instanceof ArchiveTooLargeError)) throw error;
		throw new Refusal(
			t`Packed, the articles have more than the ${toMebibytes(maxFileBytes)} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: ${toScript(server, withRemoved)}`,
		);
	}
}

/** To the first decimal. */
function toMebibytes(bytes: number): number {
	return Math.round((10 * bytes) / 1_024 ** 2) / 10;
}

function toScript(server: string, withRemoved: boolean): string {
	return `npm run export -- --server ${server}${withRemoved ? " --removed" : ""}`;
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "export",
		description: "Take all articles as Markdown files, in one ZIP archive",
		options: [
			{
				type: ApplicationCommandOptionType.Boolean,
				name: "removed",
				description: "With those that were removed (otherwise without)",
			},
		],
	},
	usedBy: "moderators",
	route: privately(toArchiveCard),
} satisfies Subcommand;
