import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { Database, toDatabaseFile } from "../library/database.ts";
import { MemberData, type Tally } from "../records/people/member-data.ts";
import { toTallyWords } from "../records/people/tally-words.ts";
import { Refusal } from "../refusal.ts";
import { DISCORD_ID } from "./discord-id.ts";
import { runForOperator } from "./operator.ts";

const USAGE = `npm run forget -- USER_ID

Erases a Discord user from what the bot keeps, in all servers, as /forget-me
does: what is theirs is deleted, and what they did as a moderator stays as a
former moderator's. For somebody who can't ask the bot any more. Stop the bot
first.`;

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { help: { type: "boolean", default: false } },
	});
	const [member = "", ...more] = positionals;
	if (!values.help && (!DISCORD_ID.test(member) || more.length > 0))
		throw new Refusal(
			"Name one user: a number of 17 to 20 digits (in Discord: Copy User ID); --help says more.",
		);
	return { ...values, member };
}

/** @throws Refusal where there is none, rather than make one */
function openDatabase(dataFolder: string): Database {
	if (!existsSync(toDatabaseFile(dataFolder)))
		throw new Refusal(
			`There is no database in ${dataFolder}. DATA_FOLDER names another folder.`,
		);
	return new Database(dataFolder);
}

function describe(tallies: readonly Tally[]): string[] {
	const { deleted, former, unnamed } = toTallyWords(tallies);
	return [
		...(deleted ? [`Deleted: ${deleted}`] : []),
		...(unnamed ? [`Without who it was from now on: ${unnamed}`] : []),
		...(former ? [`A former moderator's from now on: ${former}`] : []),
	];
}

async function main(): Promise<void> {
	const { help, member } = readOptions();
	if (help) return console.log(USAGE);
	const { dataFolder } = readConfig(process.env);
	const database = openDatabase(dataFolder);
	try {
		const tallies = await new MemberData(database).forget({
			member,
			server: null,
		});
		if (tallies.length === 0) console.log(`Nothing is kept about ${member}.`);
		for (const line of describe(tallies)) console.log(line);
		database.rewrite();
		console.log(database.isToBeWiped ? READ_MEANWHILE : BACKUPS);
	} finally {
		database.close();
	}
}

const BACKUPS =
	"Backups, exports and pullquote-replaced-… files from before may still have it: delete those, too.";

const READ_MEANWHILE =
	"Something else is reading the database, perhaps a backup. Run this again when it is done, so that what was erased is cleared from the disk, too.";

await runForOperator(main);
