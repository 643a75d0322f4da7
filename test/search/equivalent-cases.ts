/** A question, and what an article says in other forms of the same words. */
export interface Case {
	readonly asked: string;
	readonly says: string;
}

export const CASES: readonly {
	readonly what: string;
	/** The share of the question's words that are found, at least. */
	readonly coverage: number;
	readonly cases: readonly Case[];
}[] = [
	{
		what: "A typing mistake",
		cases: [
			["who ojected to the tariff", "Farmers objected to the tariff."],
			["who objected to the tarif", "Farmers objected to the tariff."],
			["who objetced to the plan", "Farmers objected to the plan."],
			["what did Starmre announce", "Starmer announced a review."],
			["what did starmr announce", "Starmer announced a review."],
			["is the goverment in trouble", "The government is in trouble."],
			["when was the parlament dissolved", "Parliament was dissolved in May."],
			["why did the harbuor close", "The harbour closed after a fire."],
			["who won the electin", "Sandholm’s Liberals won the election."],
			["what caused the floodd", "A broken dam caused the flood."],
		],
	},
	{
		what: "An accent",
		cases: [
			["who lives in Sao Paulo", "Ana Lima lives in São Paulo."],
			["who lives in São Paulo", "Ana Lima lives in Sao Paulo."],
			["what did the Elysee say", "The Élysée said no."],
			["where is the cafe", "The café is beside the port."],
			["what did Mueller find", "Müller found a letter."],
			["what did Müller find", "Mueller found a letter."],
			["who is Strom", "Strøm is the captain."],
		],
	},
	{
		what: "Another inflection",
		cases: [
			["who objects", "Farmers had been objecting."],
			["where did they go", "The band went to Inchmore."],
			["what did the child see", "The children saw a whale."],
			["who buys the ferry", "A German firm bought the ferry."],
			["when does the trial begin", "The trial began in March."],
			["who was chosen", "Members choose Ada Brandt."],
			["who stole the painting", "The painting had been stolen by a guard."],
			["which women work there", "One woman works there."],
			["what are the criteria", "The criterion is age."],
			["which countries are affected", "One country is affected."],
			["who wrote the report", "Ada Brandt had written the report."],
		],
	},
	{
		what: "A hyphen",
		cases: [
			["when was the cease-fire signed", "The ceasefire was signed at dawn."],
			["when was the ceasefire signed", "The cease-fire was signed at dawn."],
			["when was the cease fire signed", "The ceasefire was signed at dawn."],
			["when was the ceasefire signed", "The cease fire was signed at dawn."],
			["how bad was covid 19", "COVID-19 was worse than expected."],
			["how bad was covid19", "COVID-19 was worse than expected."],
			["how bad was Covid-19", "Covid19 was worse than expected."],
			["who runs the start-up", "The startup is run by twins."],
			["did the co-operation end", "Cooperation ended in June."],
			["is the email genuine", "The e-mail is genuine."],
			["who won the byelection", "Ada Brandt won the by-election."],
			["who won the by-election", "Ada Brandt won the byelection."],
		],
	},
	{
		what: "A number in words",
		cases: [
			["who were the twelve ministers", "The 12 ministers resigned."],
			["who were the 12 ministers", "The twelve ministers resigned."],
			["what has 25 rooms", "The palace has twenty-five rooms."],
			["what has twenty-five rooms", "The palace has 25 rooms."],
			["who paid two million", "The club paid $2m."],
			["who paid 2m", "The club paid 2,000,000 crowns."],
			["who paid 2,000,000", "The club paid two million crowns."],
			["who paid $2 million", "The club paid 2m."],
			["who owes $5bn", "The airline owes 5 billion dollars."],
			["who owes 2.5 billion", "The airline owes €2.5bn."],
			["who earns 30k", "A teacher earns 30,000 crowns."],
			["who was 1st", "Ada Brandt was first."],
			["who was first", "Ada Brandt came 1st."],
			["was the 20th century long", "The twentieth century was long."],
			["was the twentieth century long", "The 20th century was long."],
			["when is the 21st meeting", "The twenty-first meeting is in May."],
			["what fell by 50%", "Exports fell by 50 per cent."],
			["what fell by fifty per cent", "Exports fell by 50 percent."],
		],
	},
	{
		what: "A short form",
		cases: [
			["what did the EU decide", "The European Union decided to wait."],
			["what did the European Union decide", "The EU decided to wait."],
			["what did the E.U. decide", "The European Union decided to wait."],
			["who is the PM", "The prime minister is Ada Brandt."],
			["who is the prime minister", "The PM is Ada Brandt."],
			["what does the UK export", "Britain exports cheese."],
			["what does Britain export", "The United Kingdom exports cheese."],
			["what does the United Kingdom export", "The U.K. exports cheese."],
			["what does the US export", "The United States exports maize."],
			["what does the us export", "America exports maize."],
			["what does America export", "The U.S. exports maize."],
			["what did the UN say", "The United Nations said no."],
			["what did NATO say", "The North Atlantic Treaty Organisation said no."],
			["what did the WHO say", "The World Health Organization said no."],
			["did GDP fall", "Gross domestic product fell."],
			["who is the new CEO", "The new chief executive is Ada Brandt."],
			["which MP resigned", "A member of parliament resigned."],
			["is AI dangerous", "Artificial intelligence is dangerous."],
			["is artificial intelligence dangerous", "AI is dangerous."],
			["did the mine close in Sept", "In September the mine closed."],
			["did the mine close in September", "In Sept. the mine closed."],
		],
	},
	{
		what: "A short form that the article introduces",
		cases: [
			[
				"what did the IATA say",
				"The International Air Transport Association (IATA) was founded in Havana. IATA said no.",
			],
			[
				"what does the Harbour Workers Alliance want",
				"The HWA wants a lift. It was once called the Harbour Workers’ Alliance (HWA).",
			],
		],
	},
	{
		what: "A name with a title",
		// A title is a word as others are; who leaves it out is found all the same.
		coverage: 0.4,
		cases: [
			["what did Sir Keir Starmer promise", "Starmer promised a review."],
			["what did Starmer promise", "Sir Keir Starmer promised a review."],
			["what did President Brandt promise", "Ada Brandt promised a review."],
			["what did Dr. Brandt promise", "Doctor Brandt promised a review."],
			["what did Brandt promise", "Prof. Ada Brandt promised a review."],
			["what is Starmer's promise", "Starmer promises a review."],
			["what is starmers promise", "Starmer promises a review."],
		],
	},
	{
		what: "The other side of the Atlantic",
		cases: [
			["what colour is the flag", "The color of the flag is blue."],
			["what color is the flag", "The colour of the flag is blue."],
			["which organisation pays", "An organization pays."],
			["where is the theater", "The theatre is in Sandholm."],
			["who criticized the defense", "The defence was criticised by nobody."],
			["who travelled to Inchmore", "The singer traveled to Inchmore."],
			["who is skeptical", "Farmers are sceptical."],
			["what does the program cost", "The programme costs nothing."],
		],
	},
	{
		what: "A sign",
		// The index has no signs: a "%" is found for no "percent".
		coverage: 0.6,
		cases: [
			["what do Marks & Brandt sell", "Marks and Brandt sell boats."],
			["what do Marks and Brandt sell", "Marks & Brandt sell boats."],
			["who paid £40", "The mayor paid 40 pounds."],
			["who paid 40 pounds", "The mayor paid £40."],
			["what fell by 50 percent", "Exports fell by 50%."],
			["who owes five billion dollars", "The airline owes $5bn."],
		],
	},
].map(({ what, coverage = 0.8, cases }) => ({
	what,
	coverage,
	cases: cases.map(([asked = "", says = ""]) => ({ asked, says })),
}));
