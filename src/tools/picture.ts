import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../config.ts";
import { toAnswerCard } from "../discord/answer-card.ts";
import { type Message, toMessage } from "../discord/message.ts";
import { readExamples } from "../library/examples.ts";
import { drawMessage } from "./message-drawing.ts";
import { withTemporaryDesk } from "./temporary-desk.ts";

const QUESTION = "who objected to the deal";

/**
 * Draws the picture in README.md: what the bot answers to a question about the
 * articles that come with it, as an SVG.
 */
export async function makePicture(): Promise<string> {
	return drawMessage(await answer(QUESTION));
}

async function answer(question: string): Promise<Message> {
	const examples = await readExamples(join(PROJECT_FOLDER, "data/articles"));
	return withTemporaryDesk(examples, async (desk) => {
		const answer = await desk.ask("picture", { question, article: null });
		return toMessage(toAnswerCard(answer));
	});
}

if (import.meta.main)
	await writeFile(join(PROJECT_FOLDER, "docs/answer.svg"), await makePicture());
