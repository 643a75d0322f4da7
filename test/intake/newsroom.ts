/** What a newspaper prints of a piece. */
export interface Story {
	readonly headline: string;
	readonly byline: string;
	readonly publishedAt: string;
	readonly paragraphs: readonly string[];
}

/** Whole stories of several paragraphs, by their headlines. */
export const STORIES = [
	{
		headline: "Ferry sinks at its berth, and nobody is hurt",
		byline: "Anna Weber-Lindqvist",
		publishedAt: "2025-03-04",
		paragraphs: [
			"The last ferry to the island sank at its berth on Monday night, and the harbour master said that nobody had been on board when it went down.",
			"Divers found a hole in the hull as wide as a door. It had been welded twice this year, according to the café’s owner, who watched the work from his well-known terrace.",
			"“We heard a long groan, as if somebody were moving a wardrobe,” said Teresa Quill, 61, whose window looks out on the pier. “Then the lights went under, one after the other.”",
			"The company has run the line since 1987. Its international insurers will send an engineer on Thursday; until then nobody may go near the wreck, which lies in 9.5 metres of water.",
			"A replacement will cost about €2.3 million, the mayor told the council. The money was meant for the school’s roof, which has leaked for longer than most of its pupils have been alive.",
			"Until a new ship comes, fishermen will carry letters, bread and pupils across the sound. They have asked for nothing in return except diesel and, as one of them put it, a little less advice.",
		],
	},
	{
		headline: "Town that heats with beetroot asks its neighbours for more",
		byline: "Jonas Okafor",
		publishedAt: "2024-11-19",
		paragraphs: [
			"In the district heating plant of Lower Marsh the air smells of sugar, and has done so since the town council decided, by one vote, to burn what the refinery leaves over.",
			"Eleven hundred households are warm because of it. Their bills fell by 31 per cent in the first winter, while those of the neighbouring towns rose by almost half.",
			"Now there is too little. The harvest was poor after a dry summer, and the plant’s manager, Dr. Ines Calloway, has written to 14 mayors for help. Nine have answered so far.",
			"One offered potatoes. “We tried potatoes,” she said. “They are fine people, but they are not fine fuel.”",
			"The refinery says that it can’t promise anything before the end of January, when the last lorries of the season come in from farms as far away as the coast.",
			"If it turns cold before then, the swimming pool will close first, then the library. The school comes last, to the disappointment of those who go there.",
		],
	},
] as const satisfies readonly Story[];
