import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { restore } from "../library/copies/restoring.ts";
import { Refusal } from "../refusal.ts";
import { toCount } from "../text/counts.ts";
import { runForOperator } from "./operator.ts";

const USAGE = `npm run restore -- FILE

Puts a backup in the place of the data folder's database, once it is checked.
The present database is kept beside it under a name with the date. Stop the bot
first.`;

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { help: { type: "boolean", default: false } },
	});
	const [file = "", ...more] = positionals;
	if (!values.help && (file === "" || more.length > 0))
		throw new Refusal("Name the file of one backup; --help says more.");
	return { ...values, file };
}

async function main(): Promise<void> {
	const { help, file } = readOptions();
	if (help) return console.log(USAGE);
	const { dataFolder } = readConfig(process.env);
	const { servers, articles, movedTo } = await restore(
		dataFolder,
		resolve(file),
	);
	if (movedTo) console.log(`The database so far was moved to ${movedTo}`);
	console.log(
		`Restored: ${toCount(articles, "live article")} of ${toCount(servers, "server")}. Start the bot; it makes its indexes again.`,
	);
}

await runForOperator(main);
