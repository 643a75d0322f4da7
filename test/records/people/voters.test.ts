import {
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { KEY_FILE, Voters } from "../../../src/records/people/voters.ts";

const ANNA = { server: "one", member: "3000000000000000001" };

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

it("names a member alike, after a restart, too, and nobody else so", () => {
	const voters = new Voters(folder);
	const name = voters.toVoter(ANNA);
	expect(name).toMatch(/^[\w-]{43}$/u);
	expect(new Voters(folder).toVoter(ANNA)).toBe(name);
	expect(voters.toVoter({ ...ANNA, member: "3000000000000000002" })).not.toBe(
		name,
	);
	expect(voters.toVoter({ ...ANNA, server: "two" })).not.toBe(name);
});

it("makes its key when it is first needed, for the owner's eyes alone", async () => {
	const voters = new Voters(folder);
	expect(await readdir(folder)).toEqual([]);
	voters.toVoter(ANNA);
	expect(await readdir(folder)).toEqual([KEY_FILE]);
	const { mode } = await stat(join(folder, KEY_FILE));
	if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
});

it("can't be guessed from the member's id: another folder, another name", async () => {
	const other = await mkdtemp(join(tmpdir(), "pullquote-"));
	expect(new Voters(other).toVoter(ANNA)).not.toBe(
		new Voters(folder).toVoter(ANNA),
	);
	await rm(other, { recursive: true });
});

it("makes another key where the file holds none", async () => {
	const file = join(folder, KEY_FILE);
	await writeFile(file, "half");
	const name = new Voters(folder).toVoter(ANNA);
	expect((await readFile(file, "utf8")).trim()).toMatch(/^[\da-f]{64}$/u);
	expect(new Voters(folder).toVoter(ANNA)).toBe(name);
});

it("finds a name without making a key: then there is none", async () => {
	expect(new Voters(folder).findVoter(ANNA)).toBeNull();
	expect(await readdir(folder)).toEqual([]);
	const name = new Voters(folder).toVoter(ANNA);
	expect(new Voters(folder).findVoter(ANNA)).toBe(name);
});
