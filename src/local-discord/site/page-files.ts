import { readFile, realpath, stat } from "node:fs/promises";
import { findPackageJSON, stripTypeScriptTypes } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface PageFile {
	readonly contentType: string;
	readonly text: string;
}

const LOCAL_DISCORD = fileURLToPath(new URL("..", import.meta.url));
const LIT_HTML = dirname(findPackageJSON("lit-html", import.meta.url) ?? "");

/** Names are of letters, digits and hyphens, so that none leads elsewhere. */
const OWN = /^(?:page\/(?:[a-z\d-]+\/)*[a-z\d-]+\.(?:ts|css)|wire\.ts)$/u;
const OF_LIT_HTML = /^lib\/lit-html\/(?<name>(?:directives\/)?[a-z\d-]+\.js)$/u;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
	html: "text/html; charset=utf-8",
	ts: "text/javascript; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	css: "text/css; charset=utf-8",
};

/** Reads the files that the page consists of, again when they have changed. */
export class PageFiles {
	readonly #folder: string;
	readonly #read = new Map<string, PageFile & { readonly changedAt: number }>();

	/** Takes the folder with "page/", this project's unless told. */
	constructor(folder = LOCAL_DISCORD) {
		this.#folder = folder;
	}

	/** Finds a file by its address below the page's; "" is the page itself. */
	async find(address: string): Promise<PageFile | undefined> {
		const file = await this.#locate(address);
		if (!file) return undefined;
		const { mtimeMs: changedAt } = await stat(file);
		const known = this.#read.get(file);
		if (known?.changedAt === changedAt) return known;
		const read = { ...(await readPageFile(file)), changedAt };
		this.#read.set(file, read);
		return read;
	}

	async #locate(address: string): Promise<string | undefined> {
		if (address === "") return await findIn(this.#folder, "page/index.html");
		if (OWN.test(address)) return await findIn(this.#folder, address);
		const name = OF_LIT_HTML.exec(address)?.groups?.name;
		return name ? await findIn(LIT_HTML, name) : undefined;
	}
}

/** Returns where a file really lies, if that is in the folder. */
async function findIn(
	folder: string,
	name: string,
): Promise<string | undefined> {
	try {
		const file = await realpath(join(folder, name));
		return file.startsWith((await realpath(folder)) + sep) ? file : undefined;
	} catch {
		return undefined; // there is none
	}
}

async function readPageFile(file: string): Promise<PageFile> {
	const text = await readFile(file, "utf8");
	const kind = file.slice(file.lastIndexOf(".") + 1);
	return {
		contentType: CONTENT_TYPES[kind] ?? "application/octet-stream",
		text: kind === "ts" ? stripTypeScriptTypes(text) : text,
	};
}
