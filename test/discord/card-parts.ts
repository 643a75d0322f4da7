import { ComponentType } from "discord.js";
import type { Card } from "../../src/discord/card.ts";
import { toMessage } from "../../src/discord/message.ts";

/** What stands in the one container of a card's message. */
export const componentsOf = (card: Card) =>
	toMessage(card).components[0].components;

/** All texts of a card's message, a line each. */
export const markdownOf = (card: Card) =>
	componentsOf(card)
		.flatMap((part) =>
			part.type === ComponentType.TextDisplay ? [part.content] : [],
		)
		.join("\n");
