import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import type { CommandGroup } from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import add from "./article/add.ts";
import drafts from "./article/drafts.ts";
import edit from "./article/edit.ts";
import erase from "./article/erase.ts";
import exportArticles from "./article/export.ts";
import history from "./article/history.ts";
import list from "./article/list.ts";
import remove from "./article/remove.ts";
import restore from "./article/restore.ts";
import show from "./article/show.ts";
import test from "./article/test.ts";

const subcommands = [
	add,
	drafts,
	list,
	show,
	edit,
	history,
	test,
	remove,
	restore,
	erase,
	exportArticles,
];

export default {
	data: {
		...new SlashCommandBuilder()
			.setName("article")
			.setDescription("Keep the articles that questions are answered from")
			.setContexts(IN_SERVERS)
			.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
			.toJSON(),
		options: subcommands.map(({ data }) => data),
	},
	subcommands,
} satisfies CommandGroup;
