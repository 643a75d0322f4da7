import { InteractionContextType } from "discord.js";

/** For commands that concern a server's library. */
export const IN_SERVERS = [InteractionContextType.Guild];

export const EVERYWHERE = [
	InteractionContextType.Guild,
	InteractionContextType.BotDM,
];
