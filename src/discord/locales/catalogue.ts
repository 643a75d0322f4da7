/** What is said otherwise in one language. */
export interface Catalogue {
	/**
	 * Commands, subcommands, options and messages' commands, by their English
	 * names; small letters only for all but the last.
	 */
	readonly names: Readonly<Record<string, string>>;
	/** By the English template, the places numbered as there. */
	readonly texts: Readonly<Record<string, string | Forms>>;
}

/**
 * The forms of a count, by the English template of several: those that the
 * language's rules know (`Intl.PluralRules`), "other" always among them.
 */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
	readonly other: string;
};
