import { randomBytes } from "node:crypto";

/**
 * Makes a token shaped like Discord's, "MTk4….Cl2FMQ.ZnCj…": the application's
 * id in base64url, and random letters where Discord has a time and a secret. The
 * id comes first because discord.js strips "Bot" and "Bearer" from the beginning
 * of a token in any case of letters: one that is random from its first letter is
 * refused now and then.
 */
export function createBotToken(applicationId: string): string {
	const id = Buffer.from(applicationId).toString("base64url");
	const time = randomBytes(4).toString("base64url");
	const secret = randomBytes(24).toString("base64url");
	return `${id}.${time}.${secret}`;
}
