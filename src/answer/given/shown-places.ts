import type {
	CitedPlace,
	QuotedPlace,
	ShownPlaces,
	ShownQuotation,
} from "../../records/answers/answers.ts";
import type { Answer, Citation, Source } from "../answer.ts";

/** Where an answer's quotations begin, as its buttons look them up. */
export function toCitedPlaces({ citations }: Answer): CitedPlace[] {
	return citations.map(({ source }) => {
		const { article, revision, start, end, firstParagraph } = source;
		return { article, revision, start, end, paragraph: firstParagraph };
	});
}

/** All that an answer's card shows, as places: no text leaves the library. */
export function toShownPlaces(answer: Answer): ShownPlaces {
	const { readAs, verdict, words, citations, further, choices, filter } =
		answer;
	return {
		readAs,
		verdict,
		hasWords: words !== null,
		quotations: citations.map(toShownQuotation),
		further: further.map(toShownQuotation),
		choices: choices.map(({ article }) => article),
		...(filter && { filter }),
	};
}

function toShownQuotation(citation: Citation): ShownQuotation {
	const { source, highlights, alsoIn, isOlder } = citation;
	const { startsInside, endsInside } = citation;
	return {
		place: toPlace(source),
		startsInside,
		endsInside,
		highlights: highlights.map(({ start, end }) => ({ start, end })),
		...(isOlder && { isOlder }),
		alsoIn: alsoIn.map(toPlace),
	};
}

function toPlace({ article, revision, start, end }: Source): QuotedPlace {
	return { article, revision, start, end };
}
