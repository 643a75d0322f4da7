import type { Bot } from "../bot.ts";
import { expect, step } from "../step.ts";
import type { Twin } from "../twin.ts";

/** The one thing that the bot asks and the twin doesn't know. */
const UNKNOWN_TO_THE_TWIN = /^GET \/api\/v10\/applications\/\d+\/commands$/u;

/** From this level on, pino's lines are warnings. */
const WARNING = 40;

/** Nothing went wrong on the way, and the bot leaves in order. */
export async function playEnd({ answered }: Twin, bot: Bot): Promise<void> {
	await step("the twin refused no request but the known one", () => {
		const refused = answered.filter(
			({ request, status }) =>
				status >= 400 && !UNKNOWN_TO_THE_TWIN.test(request),
		);
		expect(refused.length === 0, "none", refused);
	});
	await step("SIGTERM ends the bot with 0 and without an error", async () => {
		const ended = await bot.stop();
		expect(ended.code === 0, "code 0", ended);
		expect(ended.errors === "", "no errors", ended.errors);
	});
	await step("its log holds no warning", () => {
		const warnings = bot.log.filter(({ level }) => Number(level) >= WARNING);
		expect(warnings.length === 0, "none", warnings);
	});
}
