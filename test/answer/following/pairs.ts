/** A question, the next one, and how that is to be understood. */
export interface Pair {
	readonly before: string;
	readonly next: string;
	/** Null: it stands on its own. */
	readonly understood: string | null;
}

const toPairs = (
	rows: readonly (readonly [string, string, string | null])[],
): Pair[] =>
	rows.map(([before, next, understood]) => ({ before, next, understood }));

/** Made before the rules were. */
export const EARLY_PAIRS = toPairs([
	[
		"why did France object to the deal",
		"and the unions?",
		"why did the unions object to the deal",
	],
	[
		"what did France say about the deal",
		"what about Germany?",
		"what did Germany say about the deal",
	],
	["who objected to the deal", "why?", "why – who objected to the deal"],
	[
		"who vetoed the bill",
		"when was that?",
		"when was that – who vetoed the bill",
	],
	[
		"did the bank pay a fine",
		"how much?",
		"how much – did the bank pay a fine",
	],
	[
		"who objected to the deal?",
		"and what did France say?",
		"what did France say",
	],
	["why did the minister resign", "did he apologise?", "did he apologise"],
	[
		"when does the storm start",
		"how long will it last",
		"how long will it last",
	],
	[
		"what did the governor veto",
		"why did she turn it down",
		"why did she turn it down",
	],
	["how does the patch work", "is it cheap", "is it cheap"],
	["did Italy object to the deal", "why?", "why did Italy object to the deal"],
	["when did the bridge open", "and why?", "why did the bridge open"],
	[
		"how many people died in France",
		"and in Germany?",
		"how many people died in Germany",
	],
	[
		"how much does the ferry cost",
		"and for children?",
		"how much does the ferry cost for children",
	],
	["who paid for the bridge", "but who owns it?", "who owns it"],
	["when is the bill debated", "what does it say", "what does it say"],
	[
		"who won the final",
		"what did they say about that",
		"what did they say about that",
	],
	["why were the walkers sacked", "what do they want", "what do they want"],
	[
		"where did the meteorite fall",
		"did anybody film it",
		"did anybody film it",
	],
	[
		"what happened in Utsera",
		"how many people live there",
		"how many people live there",
	],
	["who owns the home", "since when?", "since when – who owns the home"],
	["what did the court decide", "what happens next", "what happens next"],
	["who played in the final", "who won", "who won"],
	["who objected to the deal", "why did the unions strike in 1984", null],
	["who objected to the deal", "is it true that Norway left the treaty", null],
	["who won the final", "how long does it take to cross the strait", null],
	["who won the final", "are there still benches in the town", null],
	["when does the storm start", "what will happen this year in Croatia", null],
	["who built the bridge", "who said that the bridge was safe", null],
	["why did the minister resign", "did the mayor say he would resign", null],
	[
		"what caused the outage",
		"what happened to the second cable they were promised",
		null,
	],
	["who objected to the deal", "how many people died in the quake", null],
	["who objected to the deal", "who is Ada Brandt", null],
	["when does the storm start", "does it snow in Quebec in October", null],
	["who won the final", "what is it like to live in Utsera", null],
	["what did the court decide", "when will there be elections in Latvia", null],
	["who objected to the deal", "who are you", null],
	["who objected to the deal", "what's new", null],
	[
		"what did the governor veto",
		"is there evidence that pumping lowers the water table",
		null,
	],
	["who won the final", "what is the Golden Alembic", null],
]);

/** Made after the rules were. */
export const LATER_PAIRS = toPairs([
	[
		"who bought the old harbour",
		"for how much?",
		"for how much – who bought the old harbour",
	],
	[
		"what did the mayor of Tromvik promise",
		"and did she keep her word",
		"did she keep her word",
	],
	[
		"why is the ferry late",
		"and the train?",
		"the train – why is the ferry late",
	],
	[
		"where does the ferry stop",
		"what about the buses?",
		"where do the buses stop",
	],
	[
		"is the tap water safe in Utsera",
		"and in Tbilisi?",
		"is the tap water safe in Tbilisi",
	],
	["what does the union want", "will they strike", "will they strike"],
	["who designed the tower", "when was it finished", "when was it finished"],
	["who is Ada Brandt", "where does she live", "where does she live"],
	[
		"did the court free the driver",
		"why not?",
		"why not – did the court free the driver",
	],
	[
		"what did Norway promise to Sweden",
		"what about Denmark",
		"what did Denmark promise to Sweden",
	],
	[
		"how did shareholders react to the news",
		"and customers?",
		"customers – how did shareholders react to the news",
	],
	[
		"what caused the fire",
		"how many people were hurt by it",
		"how many people were hurt by it",
	],
	["who lost the election", "by how many votes?", "by how many votes"],
	[
		"what is the reason for the delay",
		"who is responsible?",
		"who is responsible",
	],
	[
		"how strong was the quake",
		"was there another one",
		"was there another one",
	],
	["did the pilot survive", "is he in hospital?", "is he in hospital"],
	["what does the law say", "has it been passed?", "has it been passed"],
	[
		"why did the bank close the branch",
		"did that save any money",
		"did that save any money",
	],
	[
		"who moved to Lillesand",
		"what is there to do there",
		"what is there to do there – who moved to Lillesand",
	],
	["who objected to the deal", "and who supported it?", "who supported it"],
	["who won the doubles", "and the score?", "the score – who won the doubles"],
	["who stole the paintings", "where were they found", "where were they found"],
	[
		"what did the king say about the strike",
		"which strike was the longest in history",
		null,
	],
	["who objected to the deal", "did it rain in Lugano on Sunday", null],
	["who objected to the deal", "what year is it", null],
	["why is the ferry late", "how do I get my bag back from the ferry", null],
	["who won the doubles", "who won the singles", null],
	["who won the doubles", "did Serrat say that he was tired", null],
	["what caused the fire", "which firms said they would pay", null],
	["what caused the fire", "where is the Golden Alembic awarded", null],
	["what caused the fire", "is there a cure for malaria", null],
	["what caused the fire", "how often do trains run to Moncton", null],
	["what does the law say", "what does the law on coins say", null],
	["who designed the tower", "what did the fishermen of Lillesand fear", null],
	["who designed the tower", "bombs found in Mannheim", null],
	["who designed the tower", "Andorra budget", null],
	["how strong was the quake", "can you help me", null],
	["how strong was the quake", "what can I ask here", null],
	["how strong was the quake", "who said that the slope would hold", null],
	[
		"how strong was the quake",
		"why does the minister want those courts closed",
		null,
	],
	["how strong was the quake", "was it Italy that objected to the deal", null],
	[
		"how strong was the quake",
		"how much does it cost to send a parcel to Norway",
		null,
	],
]);
