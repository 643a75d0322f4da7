import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemBulgarian } from "@orama/stemmers/bulgarian";
import { stemmer as stemDanish } from "@orama/stemmers/danish";
import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemFinnish } from "@orama/stemmers/finnish";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stemmer as stemGerman } from "@orama/stemmers/german";
import { stemmer as stemGreek } from "@orama/stemmers/greek";
import { stemmer as stemHungarian } from "@orama/stemmers/hungarian";
import { stemmer as stemHindi } from "@orama/stemmers/indian";
import { stemmer as stemIndonesian } from "@orama/stemmers/indonesian";
import { stemmer as stemItalian } from "@orama/stemmers/italian";
import { stemmer as stemNorwegian } from "@orama/stemmers/norwegian";
import { stemmer as stemPortuguese } from "@orama/stemmers/portuguese";
import { stemmer as stemRomanian } from "@orama/stemmers/romanian";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { stemmer as stemSpanish } from "@orama/stemmers/spanish";
import { stemmer as stemSwedish } from "@orama/stemmers/swedish";
import { stemmer as stemTurkish } from "@orama/stemmers/turkish";
import { stemmer as stemUkrainian } from "@orama/stemmers/ukrainian";
import * as lists from "stopword";
import { STOP_WORDS } from "../words/stop-words.ts";
import { stemJapanese } from "./japanese.ts";
import { stemKorean } from "./korean.ts";

/** How the words of a language are analyzed. */
export interface Analysis {
	readonly stopWords: Iterable<string>;
	/** Cuts the inflection of a word in small letters; without it, none is cut. */
	readonly stem?: (word: string) => string;
}

/**
 * The languages that are told apart, by their ISO 639-1 codes. Of those
 * without a stemmer, words are found as they stand.
 */
export const LANGUAGES = {
	en: { stopWords: STOP_WORDS },
	ar: { stopWords: lists.ara, stem: stemArabic },
	bg: { stopWords: lists.bul, stem: stemBulgarian },
	cs: { stopWords: lists.ces },
	da: { stopWords: lists.dan, stem: stemDanish },
	de: { stopWords: lists.deu, stem: stemGerman },
	el: { stopWords: lists.ell, stem: stemGreek },
	es: { stopWords: lists.spa, stem: stemSpanish },
	fa: { stopWords: lists.fas },
	fi: { stopWords: lists.fin, stem: stemFinnish },
	fr: { stopWords: lists.fra, stem: stemFrench },
	he: { stopWords: lists.heb },
	hi: { stopWords: lists.hin, stem: stemHindi },
	hr: { stopWords: lists.hrv },
	hu: { stopWords: lists.hun, stem: stemHungarian },
	id: { stopWords: lists.ind, stem: stemIndonesian },
	it: { stopWords: lists.ita, stem: stemItalian },
	ja: { stopWords: lists.jpn, stem: stemJapanese },
	ko: { stopWords: lists.kor, stem: stemKorean },
	nl: { stopWords: lists.nld, stem: stemDutch },
	no: { stopWords: lists.nob, stem: stemNorwegian },
	pl: { stopWords: lists.pol },
	pt: { stopWords: lists.por, stem: stemPortuguese },
	ro: { stopWords: lists.ron, stem: stemRomanian },
	ru: { stopWords: lists.rus, stem: stemRussian },
	sv: { stopWords: lists.swe, stem: stemSwedish },
	th: { stopWords: lists.tha },
	tr: { stopWords: lists.tur, stem: stemTurkish },
	uk: { stopWords: lists.ukr, stem: stemUkrainian },
	vi: { stopWords: lists.vie },
	zh: { stopWords: lists.zho },
	/** Any other: there are no stop words. */
	und: { stopWords: [] },
} as const satisfies Record<string, Analysis>;

export type Language = keyof typeof LANGUAGES;

/** English comes first. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

/** Says what a language's words need. */
export function toAnalysis(language: Language): Analysis {
	return LANGUAGES[language];
}
