import { SlashCommandBuilder } from "discord.js";
import { type Command, privately } from "../src/discord/dispatch/command.ts";
import { EVERYWHERE } from "../src/discord/dispatch/contexts.ts";
import {
	FORGET,
	toForgetCard,
	toForgottenCard,
} from "../src/discord/privacy/forget-card.ts";
import { toNamed } from "../src/discord/privacy/named-places.ts";

export default {
	data: new SlashCommandBuilder()
		.setName("forget-me")
		.setDescription("Erase what is kept about you, after a look at what goes")
		.setContexts(EVERYWHERE)
		.toJSON(),
	route: privately(async (view, { privacy }) => {
		const who = toNamed(view);
		return toForgetCard(await privacy.count(who), who);
	}),
	presses: {
		[FORGET]: {
			first: "update",
			async execute(view, { privacy }) {
				const who = toNamed(view);
				return toForgottenCard(await privacy.forget(who), who);
			},
		},
	},
} satisfies Command;
