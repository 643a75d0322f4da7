import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MODEL_FOLDER, PROJECT_FOLDER } from "../config.ts";
import { toAnswerCard } from "../discord/answer-card.ts";
import { type Message, toMessage } from "../discord/message.ts";
import { readExamples } from "../library/examples.ts";
import { loadModels } from "../model/load-models.ts";
import { drawMessage } from "./message-drawing.ts";
import { withTemporaryDesk } from "./temporary-desk.ts";

const SERVER = "picture";
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
	const models = await loadModels({ folder: MODEL_FOLDER });
	try {
		return await withTemporaryDesk({ examples, models }, async (temporary) => {
			const ask = () => temporary.desk.ask(SERVER, { question, article: null });
			await ask();
			await temporary.encoded(SERVER);
			return toMessage(toAnswerCard(await ask()));
		});
	} finally {
		await models.close();
	}
}

if (import.meta.main)
	await writeFile(join(PROJECT_FOLDER, "docs/answer.svg"), await makePicture());
