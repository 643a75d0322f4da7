import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { hasFlag } from "../answer.ts";
import { toText } from "../message.ts";
import { expect, step } from "../step.ts";
import type { Twin } from "../twin.ts";

/** A line of a quotation with words in bold. */
const BOLD_IN_QUOTE = /^> .*\*\*[^*]+\*\*/mu;

/** A member asks about the examples that come with the bot. */
export async function playAsk({ member }: Twin): Promise<void> {
	const question = "who objected to the deal";
	const answer = await step(`/ask question: ${question}`, () =>
		member.command("ask", { question }),
	);
	await step("it is deferred first, for everybody to see", () => {
		const { type, isPrivate } = answer;
		const wanted = InteractionResponseType.DeferredChannelMessageWithSource;
		expect(type === wanted, `type ${wanted}`, type);
		expect(!isPrivate, "a public reply", answer.data);
	});
	await step("the reply is a message of Components V2 alone", () => {
		const { flags, content, embeds } = answer.message ?? {};
		const isV2 = hasFlag(flags, MessageFlags.IsComponentsV2);
		expect(isV2, "the flag IsComponentsV2", flags);
		expect(content === "" && embeds?.length === 0, "no content", content);
	});
	await step("it quotes a passage, with the answer in bold", () => {
		const said = answer.message ? toText(answer.message) : "";
		expect(BOLD_IN_QUOTE.test(said), "a quotation with bold words", said);
		expect(said.includes("Italy, Spain, Greece"), "the countries", said);
	});
}
