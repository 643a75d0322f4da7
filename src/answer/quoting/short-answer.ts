import type { Reading } from "../../model/models.ts";
import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";

/** What is to be shown of a passage as its answer. */
export interface Marked {
	/** Few words, or the sentence with them where few don't answer. */
	readonly range: Range;
	/** The sentence with them. */
	readonly sentence: Range;
	/** The range is few words, and they may stand alone. */
	readonly isShort: boolean;
}

/** Below, the words answer less often than not, and their sentence is better. */
const LEAST_SHARE = 0.2;

/** From here on the words may stand alone above the passage. */
const LEAST_SHARE_ALONE = 0.35;

/** Questions that few words don't answer: why, and yes or no. */
const NEEDS_SENTENCE =
	/^\W*(?:why|how come|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]t)?)(?!\p{L})/iu;

/** Chooses what of a passage to show as the answer that the reader found. */
export function markAnswer(
	question: string,
	passage: string,
	{ answer, answerShare }: Reading,
): Marked {
	const sentences = splitSentences(passage);
	const sentence = toSentence(answer, sentences, passage);
	const isShort =
		answer.end > answer.start &&
		answer.start >= sentence.start &&
		answer.end <= sentence.end &&
		answerShare >= LEAST_SHARE &&
		!NEEDS_SENTENCE.test(question);
	return {
		range: isShort ? answer : sentence,
		sentence,
		isShort: isShort && answerShare >= LEAST_SHARE_ALONE,
	};
}

/** The sentence that has most of a range. */
function toSentence(
	range: Range,
	sentences: readonly Range[],
	passage: string,
): Range {
	let best: Range = { start: 0, end: passage.length };
	let most = -1;
	for (const sentence of sentences) {
		const shared =
			Math.min(sentence.end, range.end) - Math.max(sentence.start, range.start);
		if (shared > Math.max(0, most)) {
			most = shared;
			best = sentence;
		}
	}
	return best;
}
