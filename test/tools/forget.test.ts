import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { noteServer } from "../../src/library/servers.ts";
import { MemberData } from "../../src/records/people/member-data.ts";
import { Voters } from "../../src/records/people/voters.ts";
import { ANNA, BEN, doAll } from "../records/named-rows.ts";
import { expectFailure, runScript } from "./run-script.ts";

const BACKUPS =
	"Backups, exports and pullquote-replaced-… files from before may still have it: delete those, too.\n";

let base: string;
let folder: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), "pullquote-"));
	folder = join(base, "data");
});

afterEach(() => rm(base, { recursive: true }));

/** Does something with the database while no script has it. */
async function within<Result>(
	use: (database: Database) => Promise<Result>,
): Promise<Result> {
	const database = new Database(folder);
	try {
		return await use(database);
	} finally {
		database.close();
	}
}

async function fill(): Promise<void> {
	await within(async (database) => {
		for (const server of ["one", "two"])
			for (const member of [ANNA, BEN])
				await doAll(database, { server, member });
	});
}

/** So many wishes that SQLite has to rearrange its pages, which leaves copies. */
async function wishMuch(): Promise<void> {
	const numbers = `WITH RECURSIVE numbers (n) AS
		(SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000)`;
	const gap = "'g' || (n * 7919 % 5003)";
	await within(async (database) => {
		noteServer(database, "one");
		database.run(
			`INSERT INTO gaps (server, id, question, first_asked_at, last_asked_at)
			${numbers} SELECT 'one', ${gap}, 'who?', '2025', '2025' FROM numbers`,
		);
		database.run(
			`INSERT INTO wishes (server, gap, member, made_at)
			${numbers} SELECT 'one', ${gap}, iif(n % 10, n * 31 % 997, ?), '2025'
			FROM numbers`,
			ANNA,
		);
	});
}

const count = (member: string) =>
	within((database) =>
		new MemberData(database).count({ member, server: null }),
	);

/** The files of the data folder that have a name of somebody. */
function filesNaming(member: string): string[] {
	const voters = new Voters(folder);
	const names = ["one", "two"].map((server) =>
		voters.toVoter({ server, member }),
	);
	return readdirSync(folder).filter((file) => {
		const bytes = readFileSync(join(folder, file), "latin1");
		return [member, ...names].some((name) => bytes.includes(name));
	});
}

describe("npm run forget", () => {
	it("erases somebody in all servers, and nobody else", async () => {
		await fill();
		const before = await count(BEN);
		expect(await runScript("forget", folder, ANNA)).toEqual({
			code: 0,
			errors: "",
			output: `Deleted: 2 wishes, 2 votes, 2 questions told to moderators, 2 forms, 2 drafts
Without who it was from now on: 6 questions
A former moderator's from now on: 4 changes, 2 revisions
${BACKUPS}`,
		});
		expect(await count(ANNA)).toEqual([]);
		expect(await count(BEN)).toEqual(before);
	});

	it("leaves not a trace of it on the disk, however much there was", async () => {
		await wishMuch();
		expect(filesNaming(ANNA)).toEqual(["pullquote.db"]);
		expect(await runScript("forget", folder, ANNA)).toMatchObject({ code: 0 });
		expect(filesNaming(ANNA)).toEqual([]);
	});

	it("says when there is nothing", async () => {
		await fill();
		const { code, output } = await runScript(
			"forget",
			folder,
			"3000000000000000009",
		);
		expect(output).toBe(
			`Nothing is kept about 3000000000000000009.\n${BACKUPS}`,
		);
		expect(code).toBe(0);
	});

	it("says when somebody reads what it would clear from the disk", async () => {
		await fill();
		const reader = new DatabaseSync(join(folder, "pullquote.db"), {
			readOnly: true,
		});
		reader.exec("BEGIN; SELECT * FROM servers");
		const { output } = await runScript("forget", folder, ANNA);
		expect(output).toContain("Deleted: 2 wishes");
		expect(output).toContain("Run this again when it is done");
		reader.close();
		const again = await runScript("forget", folder, ANNA);
		expect(again.output).toBe(`Nothing is kept about ${ANNA}.\n${BACKUPS}`);
		expect(filesNaming(ANNA)).toEqual([]);
	});

	it("refuses while the bot runs, and says what to do", async () => {
		await fill();
		await within(() =>
			expectFailure(
				runScript("forget", folder, ANNA),
				/Another Pullquote is running on this data folder\. Stop it first/u,
			),
		);
		expect(await count(ANNA)).not.toEqual([]);
	});

	it.each([
		[[], /Name one user: a number of 17 to 20 digits/u],
		[["anna"], /17 to 20 digits/u],
		[["1234567890123456"], /17 to 20 digits/u],
		[["123456789012345678901"], /17 to 20 digits/u],
		[[ANNA, BEN], /Name one user/u],
		[["--all"], /Unknown option '--all'/u],
	])("refuses %j", (args, reason) =>
		expectFailure(runScript("forget", folder, ...args), reason),
	);

	it("makes no database where there is none", async () => {
		await expectFailure(
			runScript("forget", folder, ANNA),
			/There is no database in .*DATA_FOLDER names another folder/u,
		);
		expect(existsSync(folder)).toBe(false);
	});

	it("explains itself", async () => {
		const { code, output } = await runScript("forget", folder, "--help");
		expect(output).toMatch(/^npm run forget -- USER_ID/u);
		expect(code).toBe(0);
	});
});
