import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";

// Adds articles until it is killed, and says each number once it is added.
const [folder = "", from = "0"] = process.argv.slice(2);
const library = new Library(new Database(folder), "one");
for (let number = Number(from); ; number++) {
	const { article } = await library.add(
		{
			headline: `Number ${number}`,
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: [`This is number ${number}. `.repeat(50)],
		},
		"mod",
	);
	const vectors = new Uint8Array(5000).fill(number % 256);
	await library.putVectors(
		{
			article: article.id,
			revision: 1,
			vectors,
			sentences: vectors,
			sentenceCounts: vectors,
		},
		"us",
	);
	if (number % 3 === 0) await library.remove(article.id, "mod", "third");
	process.stdout.write(`${number}\n`);
}
