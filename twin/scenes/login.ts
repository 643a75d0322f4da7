import type { AddressInfo } from "node:net";
import { GatewayIntentBits } from "discord-api-types/v10";
import { COMMANDS } from "../../commands/all.ts";
import type { Bot } from "../bot.ts";
import { findOpenAddresses, LOOPBACK } from "../loopback.ts";
import { toOutline } from "../outline.ts";
import { expect, step } from "../step.ts";
import type { Twin } from "../twin.ts";

/** Proves that nobody else can reach the twin. */
export async function proveLoopback({ server }: Twin): Promise<void> {
	await step("the twin listens on this machine alone", async () => {
		const { address, port } = server.address() as AddressInfo;
		expect(address === LOOPBACK, LOOPBACK, address);
		const open = await findOpenAddresses(port);
		expect(open.length === 0, "no other address open", open);
	});
}

/** The bot connects, and its commands come to the twin. */
export async function playLogin(twin: Twin, bot: Bot): Promise<void> {
	await step("the bot is READY, in one server", async () => {
		const line = await bot.logged("ready");
		expect(line.servers === 1, "one server", line);
	});
	await step("it asks for no intent but Guilds", () => {
		const intents = findIntents(twin);
		const wanted = [GatewayIntentBits.Guilds];
		expect(String(intents) === String(wanted), String(wanted), intents);
	});
	await step("the commands that the twin holds are the bot's", async () => {
		const held = await twin.discord.prisma.applicationCommand.findMany({
			orderBy: { id: "asc" },
		});
		const came = held.flatMap(({ options, ...command }) =>
			toOutline({ ...command, options: JSON.parse(options) }),
		);
		const wanted = COMMANDS.flatMap(({ data }) => toOutline(data));
		expect(String(came) === String(wanted), String(wanted), came);
	});
}

/** Of those who are connected, as the twin noted them. */
function findIntents({ discord }: Twin): number[] {
	const { server } = discord as unknown as {
		server: { gateway: { clients: { intents: number }[] } };
	};
	return server.gateway.clients.map(({ intents }) => intents);
}
