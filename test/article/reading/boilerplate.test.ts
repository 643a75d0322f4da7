import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBoilerplate } from "../../../src/article/reading/boilerplate.ts";

describe("isBoilerplate", () => {
	it.each([
		"Reporting by the committee found that 12 officials knew of the leak.",
		"Photographs by Ansel Adams were sold for $3m at the autumn auction.",
		"Images by satellite show that the ice has gone.",
		"Like his father, Trump posted on Facebook that he would not go.",
		"Contact with the plane was lost at noon, the airline said on X.",
		"Find a way, the mayor wrote on X, to keep the ferry.",
		"This report was first published in 1999 and led to three arrests, police said.",
		"To continue reading the bill, the speaker needed a majority.",
		"Copyright the government claimed was its own, Disney Inc said.",
		"Sources: two of the officials spoke on condition that they were not named.",
		"Video: how it was done was never shown to the jury at the trial.",
		"Contact: tracing was stopped in March when the numbers grew too large.",
		"Thanks for staying up went to the counters, all of them volunteers.",
		"“Thank you for reading my letter,” the mayor told the hall.",
		"Thank you for watching my goats, the farmer said to the boys.",
		"We are closing this harbour now, the fishermen said.",
		"We are closing our eyes to it.",
	])("keeps a story's own sentence: %s", (line) => {
		expect(isBoilerplate(line)).toBe(false);
	});

	it.each([
		"Published 3 hours ago",
		"2 hours ago",
		"Video: Watch the ferry",
		"Thank you for staying up.",
		"Thanks all for following along with us tonight!",
		"We are closing this blog now.",
		"We’re pausing our live coverage for the night.",
		"That's all from us this evening.",
	])("takes out %s", (line) => {
		expect(isBoilerplate(line)).toBe(true);
	});

	it.each([
		"Advertisement",
		"ADVERTISEMENT",
		"Article continues below",
		"We use cookies to make this site work better for you.",
		"By continuing to use this website you agree to our cookie policy.",
		"Accept all cookies",
		"Sign up for our morning newsletter",
		"Sign up to get the Harbour Briefing in your inbox every day.",
		"Subscribe to our newsletter and never miss a story.",
		"Get the week's best stories in your inbox.",
		"Already a subscriber? Log in",
		"To continue reading, start your free trial.",
		"This article is only available to subscribers.",
		"Subscribe to continue reading",
		"Read more: Ferry service to return in spring",
		"Read more about the ferry",
		"READ MORE →",
		"Related: What the new bridge will cost",
		"Related stories",
		"You may also like",
		"Share this article",
		"Share on Facebook",
		"Share",
		"Follow us on Instagram",
		"Follow her on Twitter @alicebrooker",
		"Print this article",
		"Order Reprints",
		"© 2025 The Harbour Times",
		"Copyright 2025 Harbour Media Ltd. All rights reserved.",
		"All rights reserved.",
		"This article was originally published by The Harbour Times.",
		"This story first appeared in the autumn issue.",
		"A version of this article appeared in print on page 4.",
		"(Reporting by Alice Brooker; Editing by Bob Ray)",
		"Have a tip? Write to us.",
		"Photo: Carla Stone/Harbour Times",
		"Image 2 of 5",
		"https://example.org/ferry",
		"news@example.org",
		"* * *",
		"",
	])("knows %j as a line around a story", (line) => {
		expect(isBoilerplate(line)).toBe(true);
	});

	it.each([
		"Advertisements for the ferry had hung in the town for weeks before it sank.",
		"Cookies were handed out to the children who waited on the quay.",
		"We use cookies as bribes, the coach admitted, and the team laughed.",
		"The regulator said that this website used cookies without asking.",
		"By continuing the strike the crews risk their bonus, the owner said.",
		"Sign-ups for the morning newsletter doubled in May.",
		"Sign up for the draft was slow, the ministry admitted on Friday.",
		"Subscribers will pay two pounds more from January, the paper said.",
		"Subscriptions to the service fell by a third.",
		"Join the union or leave, the foreman told them.",
		"Read more books, the minister told pupils, and fewer messages.",
		"Related industries lost four hundred jobs.",
		"Share prices fell by a tenth within an hour.",
		"Share of the vote: 41 per cent for the mayor and 38 for her rival.",
		"Follow the money, her first editor used to say.",
		"Print runs have shrunk since the mill closed.",
		"Copyright law was never meant for this, the judge wrote.",
		"This article of the treaty was first drafted in 1951.",
		"The story was first told by a fisherman in a bar.",
		"More than 300 people were rescued.",
		"Get a lawyer, the harbour master told the captain.",
		"Listen to the river, he said, and it will tell you.",
		"Photographs of the wreck show a hole as wide as a door.",
		"Have a look at the hull, she said, and you will see.",
		"1,204 votes",
	])("keeps %j", (line) => {
		expect(isBoilerplate(line)).toBe(false);
	});

	it("keeps every long paragraph, however it begins", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("Read more: ", "Sign up ", "© 2025 ", "Share "),
				(opening) => !isBoilerplate(opening + "word ".repeat(90)),
			),
		);
	});

	it("answers for any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
				expect(typeof isBoilerplate(text)).toBe("boolean");
			}),
		);
	});
});
