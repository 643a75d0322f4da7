import { STORIES, type Story } from "../intake/newsroom.ts";

/** What the harbour town's newspaper prints in a week. */
export const [FERRY, BEETROOT] = STORIES;

export const BRIDGE: Story = {
	headline: "Swing bridge at Lower Marsh to stay shut until October",
	byline: "Jonas Okafor",
	publishedAt: "2025-03-03",
	paragraphs: [
		"The swing bridge at Lower Marsh will stay shut to cars until October, because two of its bearings have cracked, the county’s engineers said on Monday.",
		"The repair will cost 4.1 million euros and be paid for by the county alone, which had put the money aside for a new depot.",
		"People on foot may cross between six in the morning and nine at night. Lorries have to go round by Ashwell, which takes them forty minutes longer.",
		"The bridge was built in 1911 and last turned for a ship in 1988.",
	],
};

export const BAKERY: Story = {
	headline: "Customers buy the last bakery of Skerry to keep it open",
	byline: "Mina Farrow",
	publishedAt: "2025-03-02",
	paragraphs: [
		"The last bakery on Skerry belongs to its customers now. Two hundred and twelve of them have bought shares at fifty euros each, its new chairwoman Ruth Adeyemi said.",
		"Its baker of thirty years, Colm Brennan, retires in June with a bad shoulder. An apprentice from the mainland, Sofia Lund, will take over his oven.",
		"Without a bakery, the islanders would have had to freeze bread from the weekly supply ship, as two other islands have done since last winter.",
		"Shareholders get no money for their shares, but a rye loaf every Easter.",
		"The village hall lent its tables for the meeting, which ended with cake.",
	],
};

export const JAWBONE: Story = {
	headline: "Museum hands a whale’s jawbone back to the school that found it",
	byline: "Anna Weber-Lindqvist",
	publishedAt: "2025-03-01",
	paragraphs: [
		"The county museum has handed the jawbone of a sperm whale back to the primary school of Karsund, whose pupils dug it out of the beach in 1962.",
		"The bone, four metres long, had hung in the museum’s staircase for sixty years. It will stand in the school’s hall from the summer on.",
		"A curator, Piet Osei, called it the right place for it: “They found it, they cleaned it with toothbrushes, and we forgot to ask.”",
	],
};

export const BUSES: Story = {
	headline: "Night buses return to the harbour line",
	byline: "Leo Tran",
	publishedAt: "2025-03-03",
	paragraphs: [
		"Night buses will run on the harbour line again from the first of April, three years after they were given up for want of drivers.",
		"They will leave the theatre at half past eleven and at one in the morning from Thursday to Saturday, the transport company said.",
		"Six drivers were trained for it over the winter, four of them women who had driven school buses before.",
	],
};

export const ORCHARD: Story = {
	headline: "Frost takes most of the apricots in the Ulme valley",
	byline: "Tess Moreau",
	publishedAt: "2025-03-05",
	paragraphs: [
		"Three nights of frost have destroyed nine tenths of the apricot blossom in the Ulme valley, the growers’ association said on Wednesday.",
		"Growers had lit four thousand candles between the trees, but the wind took their warmth away as soon as it rose.",
		"Cherries flower later and were spared. The association has asked the government for a loan without interest.",
	],
};

export const LIGHTHOUSE: Story = {
	headline: "Lighthouse of Gannet Point looks for a keeper again",
	byline: "Ida Solberg",
	publishedAt: "2025-03-05",
	paragraphs: [
		"For the first time since 1979 the lighthouse of Gannet Point is looking for a keeper, who need not tend the lamp, but the visitors.",
		"Eleven thousand people climbed its 217 steps last summer, and the coast guard, which runs it from a desk in the capital, has had enough of their letters.",
		"The pay is modest, the flat has three round rooms, and applicants must not mind the foghorn, which sounds every forty seconds in bad weather.",
	],
};

export const CHOIR: Story = {
	headline: "Deaf choir of Ashwell invited to sing at the opera",
	byline: "Mina Farrow",
	publishedAt: "2025-03-05",
	paragraphs: [
		"The choir of the school for the deaf in Ashwell will perform at the state opera in May: twenty-two children who sing with their hands.",
		"Their teacher, Noor Haddad, founded it seven years ago, after a pupil had asked her why the hearing should have all the fun.",
		"The opera’s orchestra will play Fauré, and the audience will be given balloons to hold, through which the music can be felt.",
	],
};

export const MARKET: Story = {
	headline: "Council of Lower Marsh sells the market square to a hotel",
	byline: "Jonas Okafor",
	publishedAt: "2025-03-06",
	paragraphs: [
		"The council of Lower Marsh agreed on Thursday to sell half of the market square to a company that wants to build a hotel with eighty rooms there.",
		"Opposition came from the stallholders, who fear that they will have to move to the car park behind the station.",
		"Building begins in the autumn, once the old weighing house has been taken down stone by stone.",
	],
};

export const REGATTA: Story = {
	headline: "Regatta moved to September",
	byline: "Leo Tran",
	publishedAt: "2025-03-08",
	paragraphs: [
		"The regatta of Gannet Point will be sailed in September this year, as its pontoons are still on their way from Portugal.",
		"Sixty crews have entered, among them the oldest of all, whose four rowers are 311 years old together.",
	],
};

/** A story some words of which are others. */
export function reword(story: Story, old: string, young: string): Story {
	const paragraphs = story.paragraphs.map((paragraph) =>
		paragraph.replace(old, young),
	);
	return { ...story, paragraphs };
}
