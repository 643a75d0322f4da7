import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openArchive, toArchive } from "../article/archive.ts";
import { readConfig } from "../config.ts";
import { makeNewFile } from "../library/copies/new-file.ts";
import { Database } from "../library/database.ts";
import { Library } from "../library/library.ts";
import { Servers } from "../library/servers.ts";
import { Refusal } from "../refusal.ts";
import { toCount } from "../text/counts.ts";
import { toStamp } from "../text/timestamps.ts";
import { runForOperator } from "./operator.ts";

const USAGE = `npm run export -- --server ID [options]

Writes the live articles of a Discord server into a ZIP archive, each as a
Markdown file that can be read back without loss, while the bot runs or not.

  --server ID     whose articles; without it, the servers there are
  --out FILE.zip  where to; without it, into exports/ in the data folder, under
                  a name with the date; no file is ever overwritten
  --removed       those that were removed, too, in the folder removed/`;

function readOptions() {
	const { values } = parseArgs({
		options: {
			server: { type: "string" },
			out: { type: "string" },
			removed: { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	});
	return values;
}

/** @throws Refusal that names the servers there are */
async function findServer(
	database: Database,
	given: string | undefined,
): Promise<string> {
	const ids = await new Servers(database).ids();
	if (given !== undefined && ids.includes(given)) return given;
	const known =
		ids.length === 0 ? "There are none yet." : `There are: ${ids.join(", ")}.`;
	throw new Refusal(
		given === undefined
			? `Name a server: --server ID. ${known}`
			: `There is no server ${given}. ${known}`,
	);
}

function toDefaultFile(dataFolder: string, server: string): string {
	const folder = join(dataFolder, "exports");
	mkdirSync(folder, { recursive: true });
	return join(folder, `${server}-${toStamp(new Date())}.zip`);
}

async function* read(library: Library, removedToo: boolean) {
	yield* library.articles("live");
	if (removedToo) yield* library.articles("removed");
}

async function main(): Promise<void> {
	const { help, out, removed, ...options } = readOptions();
	if (help) return console.log(USAGE);
	const { dataFolder } = readConfig(process.env);
	const database = new Database(dataFolder, { readOnly: true });
	try {
		const server = await findServer(database, options.server);
		const library = new Library(database, server);
		const archive = await toArchive(read(library, removed));
		const file = out ? resolve(out) : toDefaultFile(dataFolder, server);
		await makeNewFile(file, (part) => writeFile(part, archive));
		const { length } = openArchive(archive);
		console.log(`Exported ${toCount(length, "article")} to ${file}`);
	} finally {
		database.close();
	}
}

await runForOperator(main);
