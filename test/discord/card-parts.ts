import { ComponentType } from "discord.js";
import fc from "fast-check";
import type { Card } from "../../src/discord/card/card.ts";
import { toMessage } from "../../src/discord/card/message.ts";
import { LANGUAGES } from "../../src/discord/language/languages.ts";
import type { Language } from "../../src/text/phrase/wording.ts";
import { toShown, withoutSpace } from "../nasty-text.ts";

/** Each that the bot speaks. */
export const anyLanguage = fc.constantFrom(...LANGUAGES);

/** What stands in the one container of a card's message. */
export const componentsOf = (card: Card, language?: Language) =>
	toMessage(card, language).components[0].components;

/** All texts of a card's message, a line each. */
export const markdownOf = (card: Card, language?: Language) =>
	componentsOf(card, language)
		.flatMap((part) =>
			part.type === ComponentType.TextDisplay ? [part.content] : [],
		)
		.join("\n");

/** What a card shows, without white space. */
export const seenOn = (card: Card, language: Language) =>
	withoutSpace(toShown(markdownOf(card, language)));
