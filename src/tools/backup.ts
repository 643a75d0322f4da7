import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { backUp } from "../library/copies/backup.ts";
import { Refusal } from "../refusal.ts";
import { toCount } from "../text/counts.ts";
import { toStamp } from "../text/timestamps.ts";
import { runForOperator } from "./operator.ts";

const USAGE = `npm run backup -- [FILE]

Copies the database of the data folder into FILE, while the bot runs or not, and
checks the copy. Without FILE, it goes into backups/ in the data folder, under a
name with the date. A file that is there already is never overwritten.`;

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { help: { type: "boolean", default: false } },
	});
	if (positionals.length > 1)
		throw new Refusal("Name one file at most; --help says more.");
	return { ...values, file: positionals[0] };
}

function toDefaultFile(dataFolder: string): string {
	const folder = join(dataFolder, "backups");
	if (existsSync(dataFolder)) mkdirSync(folder, { recursive: true });
	return join(folder, `pullquote-${toStamp(new Date())}.db`);
}

async function main(): Promise<void> {
	const { help, file } = readOptions();
	if (help) return console.log(USAGE);
	const { dataFolder } = readConfig(process.env);
	const target = file ? resolve(file) : toDefaultFile(dataFolder);
	const { servers, articles } = await backUp(dataFolder, target);
	console.log(
		`Backed up and checked: ${toCount(articles, "live article")} of ${toCount(servers, "server")}, in ${target}`,
	);
}

await runForOperator(main);
