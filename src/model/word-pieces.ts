import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";

/** A text as the networks read it: pieces of words, as numbers. */
export interface WordPieces {
	readonly ids: readonly number[];
	/** The word that each piece is of, as UTF-16 offsets into the text. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Words beyond these many are forgotten, all at once: texts repeat few. */
const MAX_REMEMBERED_WORDS = 50_000;

/** The tokenizer knows no longer word. */
const MAX_REMEMBERED_CHARACTERS = 100;

/** BERT drops other white space (a form feed) as it does control characters. */
const SPACE = String.raw`\t\n\r\p{Zs}\u2028\u2029`;

const PUNCTUATION = String.raw`\p{P}!-\/:-@\[-\x60\{-~`;

const CHINESE = [
	String.raw`\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF`,
	String.raw`\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}`,
	String.raw`\u{2B820}-\u{2CEAF}\u{2F800}-\u{2FA1F}`,
].join("");

/**
 * Where BERT parts words: at white space, and around each mark of punctuation
 * and each Chinese character. (Devlin et al., 2018: the `BasicTokenizer`.)
 */
const WORD = new RegExp(
	`[${PUNCTUATION}${CHINESE}]|[^${SPACE}${PUNCTUATION}${CHINESE}]+`,
	"gu",
);

/**
 * Splits texts into word pieces exactly as the networks were trained.
 *
 * The library knows no offsets, so it is asked word by word: a text's pieces
 * are those of its words, and each piece knows its word.
 */
export class WordPieceSplitter {
	readonly #tokenizer: Tokenizer;
	readonly #words = new Map<string, readonly number[]>();

	/** @param file a tokenizer in Hugging Face's JSON format */
	constructor(file: string) {
		this.#tokenizer = new Tokenizer(JSON.parse(readFileSync(file, "utf8")), {});
	}

	/** @param atMost so many pieces; the rest of the text isn't looked at */
	split(text: string, atMost = Number.POSITIVE_INFINITY): WordPieces {
		const ids: number[] = [];
		const starts: number[] = [];
		const ends: number[] = [];
		for (const { 0: word, index } of text.matchAll(WORD))
			for (const id of this.#toIds(word)) {
				if (ids.length >= atMost) return { ids, starts, ends };
				ids.push(id);
				starts.push(index);
				ends.push(index + word.length);
			}
		return { ids, starts, ends };
	}

	#toIds(word: string): readonly number[] {
		const known = this.#words.get(word);
		if (known) return known;
		const { ids } = this.#tokenizer.encode(word, { add_special_tokens: false });
		if (word.length <= MAX_REMEMBERED_CHARACTERS) this.#remember(word, ids);
		return ids;
	}

	#remember(word: string, ids: readonly number[]): void {
		if (this.#words.size >= MAX_REMEMBERED_WORDS) this.#words.clear();
		this.#words.set(word, ids);
	}
}
