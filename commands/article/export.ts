import { ApplicationCommandOptionType } from "discord.js";
import type { Packed } from "../../src/answer/article-desk.ts";
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
} from "../../src/discord/card.ts";
import {
	type CommandView,
	privately,
	type Subcommand,
} from "../../src/discord/command.ts";
import { Refusal } from "../../src/refusal.ts";
import { toCount } from "../../src/text/counts.ts";
import { toDay } from "../../src/text/timestamps.ts";

async function toArchiveCard(view: CommandView, desk: Desk): Promise<Card> {
	const { server } = view;
	const { archive, live, removed } = await pack(view, desk);
	if (live + removed === 0)
		return note(
			"Nothing to export",
			"There are no articles. Removed ones are left out unless removed: is chosen.",
		);
	const day = toDay(new Date().toISOString());
	return {
		blocks: [
			text(
				heading(`Exported: ${toCount(live, "article")}`),
				body(removed > 0 ? `And ${removed} removed, in a folder apart.` : ""),
				small(
					"Each is a Markdown file with its details on top. /article add reads it back to the letter.",
				),
			),
			file(`articles-${server}-${day}.zip`, archive),
		],
	};
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
			`Packed, the articles have more than the ${toMebibytes(maxFileBytes)} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: npm run export -- --server ${server}${withRemoved ? " --removed" : ""}`,
		);
	}
}

function toMebibytes(bytes: number): string {
	const mebibytes = bytes / 1_024 ** 2;
	return mebibytes.toLocaleString("en", { maximumFractionDigits: 1 });
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
