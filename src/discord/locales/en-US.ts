import type { Catalogue } from "./catalogue.ts";

/** Only what isn't as in British English. */
export const EN_US: Catalogue = {
	names: { Summarise: "Summarize" },
	texts: {},
};
