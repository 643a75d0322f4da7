import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXAMPLES_FOLDER, readConfig } from "../config.ts";
import { Database } from "../library/database.ts";
import { readExamples } from "../library/examples.ts";
import { Libraries } from "../library/libraries.ts";
import { DAYS_KEPT_AFTER_LEAVING, Servers } from "../library/servers.ts";
import { Refusal } from "../refusal.ts";
import { toCount } from "../text/counts.ts";
import { DISCORD_ID } from "./discord-id.ts";
import { type FoundFiles, findArticleFiles } from "./import/article-files.ts";
import { Importing } from "./import/importing.ts";
import { runForOperator } from "./operator.ts";

const USAGE = `npm run import -- DIR|FILE.zip --server ID

Adds the articles of a folder, or of a ZIP archive such as npm run export makes,
to the library of a Discord server: all .md, .txt, .html, .pdf and .docx files.
One that is refused keeps none of the others out. Stop the bot first.`;

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			server: { type: "string", default: "" },
			help: { type: "boolean", default: false },
		},
	});
	const [place = "", ...more] = positionals;
	if (!values.help && (place === "" || more.length > 0))
		throw new Refusal("Name one folder or ZIP archive; --help says more.");
	if (!values.help && !DISCORD_ID.test(values.server))
		throw new Refusal(
			"Name a server: --server ID, a number of 17 to 20 digits (in Discord: Copy Server ID).",
		);
	return { ...values, place };
}

/** Returns whether all of them are in the library now. */
async function importInto(
	database: Database,
	server: string,
	{ files, others }: FoundFiles,
): Promise<boolean> {
	const isNew = !(await new Servers(database).ids()).includes(server);
	const libraries = new Libraries(
		database,
		await readExamples(EXAMPLES_FOLDER),
	);
	const importing = new Importing(await libraries.of(server));
	await importing.run(files);
	const { counts } = importing;
	console.log(
		Object.entries(counts)
			.map(([outcome, number]) => `${number.toLocaleString("en")} ${outcome}`)
			.join(", "),
	);
	if (others > 0) console.log(`${toCount(others, "other file")} left alone`);
	if (isNew) console.log(toWarning(server));
	return counts.refused === 0;
}

/** A server that the bot isn't in is one that it has left. */
function toWarning(server: string): string {
	return `The bot has never been in server ${server}. If that is right, add it within ${DAYS_KEPT_AFTER_LEAVING} days of its next start, or these articles are erased.`;
}

async function main(): Promise<void> {
	const { help, place, server } = readOptions();
	if (help) return console.log(USAGE);
	const { dataFolder } = readConfig(process.env);
	const found = await findArticleFiles(resolve(place));
	if (found.files.length === 0)
		throw new Refusal(
			`There are no .md, .txt, .html, .pdf or .docx files in ${place}.`,
		);
	const database = new Database(dataFolder);
	try {
		const isWhole = await importInto(database, server, found);
		if (!isWhole) process.exitCode = 1;
	} finally {
		database.close();
	}
}

await runForOperator(main);
