import { randomBytes } from "node:crypto";
import {
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { putInPlace } from "../../library/copies/new-file.ts";
import { hashMember, type Member } from "./member-hash.ts";

/** In the data folder; without it nobody can tell a vote's member. */
export const KEY_FILE = "votes.key";

const KEY_BYTES = 32;

/** Nobody but the bot's own user reads the key. */
const OWNER_ONLY = 0o600;

/**
 * Names members on votes, the same member of a server always alike, so that
 * who knows the database alone can't find out who it is.
 */
export class Voters {
	readonly #folder: string;
	#key: Buffer | null = null;

	/** @param folder the data folder; the key is made there when first needed */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** A keyed hash of server and member. */
	toVoter(member: Member): string {
		this.#key ??= readKey(this.#folder) ?? makeKey(this.#folder);
		return hashMember(this.#key, member);
	}

	/** The same, but null where there is no key: then nobody has one. */
	findVoter(member: Member): string | null {
		this.#key ??= readKey(this.#folder);
		return this.#key && hashMember(this.#key, member);
	}
}

/** Null if there is none, or what is there is no key. */
function readKey(folder: string): Buffer | null {
	const file = join(folder, KEY_FILE);
	if (!existsSync(file)) return null;
	const key = Buffer.from(readFileSync(file, "utf8").trim(), "hex");
	return key.length === KEY_BYTES ? key : null;
}

/** Appears whole: half a key would make another one of each member's votes. */
function makeKey(folder: string): Buffer {
	const key = randomBytes(KEY_BYTES);
	const file = join(folder, KEY_FILE);
	const part = `${file}.part`;
	rmSync(part, { force: true });
	const descriptor = openSync(part, "wx", OWNER_ONLY);
	try {
		writeSync(descriptor, `${key.toString("hex")}\n`);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
	putInPlace(part, file);
	return key;
}
