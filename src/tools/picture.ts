import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Desk } from "../answer/desk.ts";
import { PROJECT_FOLDER } from "../config.ts";
import { toAnswerCard } from "../discord/answer-card.ts";
import { type Message, toMessage } from "../discord/message.ts";
import { Database } from "../library/database.ts";
import { readExamples } from "../library/examples.ts";
import { Libraries } from "../library/libraries.ts";
import { Servers } from "../library/servers.ts";
import { FormDrafts } from "../records/form-drafts.ts";
import { drawMessage } from "./message-drawing.ts";

const QUESTION = "who objected to the deal";

/**
 * Draws the picture in README.md: what the bot answers to a question about the
 * articles that come with it, as an SVG.
 */
export async function makePicture(): Promise<string> {
	return drawMessage(await answer(QUESTION));
}

async function answer(question: string): Promise<Message> {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const database = new Database(folder);
	try {
		const examples = await readExamples(join(PROJECT_FOLDER, "data/articles"));
		const desk = new Desk({
			libraries: new Libraries(database, examples),
			servers: new Servers(database),
			drafts: new FormDrafts(database),
			attachmentOrigins: [],
		});
		const answer = await desk.ask("picture", { question, article: null });
		return toMessage(toAnswerCard(answer));
	} finally {
		database.close();
		await rm(folder, { recursive: true });
	}
}

if (import.meta.main)
	await writeFile(join(PROJECT_FOLDER, "docs/answer.svg"), await makePicture());
