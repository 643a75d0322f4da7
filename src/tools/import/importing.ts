import type { Article } from "../../article/article.ts";
import { MAX_FILE_BYTES } from "../../intake/attachment.ts";
import { readFile } from "../../intake/file.ts";
import type { Library } from "../../library/library.ts";
import { OPERATOR } from "../../library/stored-article.ts";
import { Refusal } from "../../refusal.ts";
import type { ArticleFile } from "./article-files.ts";

/** As many as intake reads at once. */
const FILES_AHEAD = 2;

/** What became of a file. */
type Outcome = "added" | "already there" | "refused";

interface Read {
	readonly name: string;
	/** Or why there is none. */
	readonly article: Article | Refusal;
}

/**
 * Adds articles to a library, and says in a line what became of each file.
 *
 * One that is refused keeps none of the others out.
 */
export class Importing {
	readonly #library: Library;
	/** How many files became what. */
	readonly counts = { added: 0, "already there": 0, refused: 0 };

	constructor(library: Library) {
		this.#library = library;
	}

	async run(files: readonly ArticleFile[]): Promise<void> {
		const examples: Read[] = [];
		for await (const read of readInOrder(files))
			if (!(await this.#add(read))) examples.push(read);
		// Examples may have made way for a later file; then they are its own.
		for (const read of examples) await this.#add(read, true);
	}

	/** Returns false if it is there as an example, unless that is final. */
	async #add({ name, article }: Read, isFinal = false): Promise<boolean> {
		if (article instanceof Refusal) {
			this.#tell("refused", name, article.message);
			return true;
		}
		const addition = await this.#library.add(article, OPERATOR);
		const { article: stored, wasThere } = addition;
		if (wasThere && stored.isExample && !isFinal) return false;
		const what = `no. ${stored.id}, “${stored.headline}”`;
		if (!wasThere) this.#tell("added", name, what);
		else this.#tell("already there", name, what + describe(article, stored));
		return true;
	}

	#tell(outcome: Outcome, name: string, what: string): void {
		this.counts[outcome]++;
		console.log(toVisible(`${outcome.padEnd(14)}${name}: ${what}`));
	}
}

/** Reads files in their order, the next ones while one is being added. */
async function* readInOrder(
	files: readonly ArticleFile[],
): AsyncGenerator<Read> {
	const ahead: Promise<Read>[] = [];
	for (const file of files) {
		ahead.push(readOne(file));
		if (ahead.length > FILES_AHEAD) yield ahead.shift() as Promise<Read>;
	}
	yield* ahead;
}

async function readOne({ name, size, read }: ArticleFile): Promise<Read> {
	try {
		if (size > MAX_FILE_BYTES)
			throw new Refusal(
				`It is larger than ${MAX_FILE_BYTES / 1024 ** 2} MiB, the most that a file may have.`,
			);
		const bytes = await read();
		const { article } = await readFile({ name, bytes, contentType: null });
		return { name, article };
	} catch (error) {
		return { name, article: toRefusal(error as NodeJS.ErrnoException) };
	}
}

/** Whatever one file did, the others have their turn. */
function toRefusal(error: NodeJS.ErrnoException): Refusal {
	if (error instanceof Refusal) return error;
	return new Refusal(`It can't be read (${error.code ?? error.name}).`);
}

/** Only the text makes an article the same. */
function describe(given: Article, stored: Article): string {
	const details = ["headline", "byline", "publisher", "url"] as const;
	const others = [...details, "publishedAt", "tags"] as const;
	const differing = others.filter(
		(name) => JSON.stringify(given[name]) !== JSON.stringify(stored[name]),
	);
	return differing.length === 0
		? ""
		: `; left as it is, though the file has another ${differing.join(", ")}`;
}

/** A terminal obeys control characters. */
function toVisible(text: string): string {
	return text.replace(/\p{Cc}/gu, "�");
}
