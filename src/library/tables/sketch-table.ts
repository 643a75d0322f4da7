import {
	readSketch,
	SKETCH_MAKER,
	type Sketch,
	toSketchBytes,
} from "../../article/likeness/sketch.ts";
import type { Database } from "../database.ts";

/** A live article's sketch; null if it isn't made for what it says now. */
export interface ArticleSketch {
	readonly article: number;
	readonly revision: number;
	readonly sketch: Sketch | null;
}

interface SketchRow {
	readonly article: number;
	readonly revision: number;
	readonly sketch: Uint8Array | null;
}

/** The sketches of one server's articles, by which near-duplicates are found. */
export class SketchTable {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** One for each live article. */
	all(): ArticleSketch[] {
		return this.#database
			.all<SketchRow>(
				`SELECT articles.id AS article, articles.revision, sketch
				FROM articles LEFT JOIN sketches
					ON article = articles.id AND maker = ?
					AND sketches.revision = articles.revision
				WHERE server = ? AND state = 'live'`,
				SKETCH_MAKER,
				this.#server,
			)
			.map((row) => ({
				...row,
				sketch: row.sketch && readSketch(row.sketch),
			}));
	}

	/** Keeps an article's sketch instead of the one that it had. */
	put(article: number, revision: number, sketch: Sketch): void {
		this.#database.run(
			`INSERT INTO sketches (article, revision, maker, sketch)
			SELECT id, ?, ?, ? FROM articles WHERE id = ? AND server = ?
			ON CONFLICT DO UPDATE SET revision = excluded.revision,
				maker = excluded.maker, sketch = excluded.sketch`,
			revision,
			SKETCH_MAKER,
			toSketchBytes(sketch),
			article,
			this.#server,
		);
	}

	/** A sketch tells of the text. */
	delete(article: number): void {
		this.#database.run("DELETE FROM sketches WHERE article = ?", article);
	}
}
