import { join } from "node:path";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { toArticle } from "./library-stage.ts";

// Adds articles and indexes them until it is killed, and says each number once
// it is added. Each is large, so that files are written and merged all the time.
const [folder = "", from = "0"] = process.argv.slice(2);
const library = new Library(new Database(folder), "one");
const indexes = new Indexes({
	folder: join(folder, "indexes"),
	maxBytes: Number.POSITIVE_INFINITY,
});
await indexes.of("one", library);
for (let number = Number(from); ; number++) {
	const { article } = await library.add(
		toArticle(`qzq${number}x`, number % 2 === 0 ? 1100 : 150),
		"mod",
	);
	await indexes.update("one", article.id);
	process.stdout.write(`${number}\n`);
}
