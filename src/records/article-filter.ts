/** Which articles are asked, where not all are; null: whichever. */
export interface ArticleFilter {
	/** From this day on, `YYYY-MM-DD`: that of publication, else of being added. */
	readonly since: string | null;
	/** On an earlier day than this. */
	readonly before: string | null;
	/** As it is written in the articles. */
	readonly tag: string | null;
	/** As it is written in the articles. */
	readonly publisher: string | null;
}
