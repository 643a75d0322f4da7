import { IntakeRefusal } from "../../src/intake/refusal.ts";
import { fetchWebPage, type WebPage } from "../../src/intake/web/web-page.ts";
import { WEB_RULES, type WebRules } from "../../src/intake/web/web-rules.ts";
import type { WebServer } from "./web-server.ts";

/** Fetches a page from a server of this machine, under its rules. */
export function visit(
	server: WebServer,
	url = server.url(),
	rules: Partial<WebRules> = {},
): Promise<WebPage> {
	return fetchWebPage(new URL(url), {
		...WEB_RULES,
		...server.rules,
		...rules,
	});
}

export async function textOf(page: Promise<WebPage>): Promise<string> {
	return Buffer.from((await page).bytes).toString();
}

/** Gives what something was refused for; that it isn't is an error. */
export async function refusalOf(
	attempt: Promise<unknown>,
): Promise<IntakeRefusal> {
	const error = await attempt.catch((thrown: unknown) => thrown);
	if (error instanceof IntakeRefusal) return error;
	throw new Error("It was not refused.", { cause: error });
}

/** Sends something again and again, until nobody wants more. */
export function sendForever(
	receiver: NodeJS.WritableStream,
	part: Uint8Array,
	pauseMilliseconds = 0,
): void {
	let open = true;
	receiver.on("close", () => {
		open = false;
	});
	const send = () => {
		if (!open) return;
		if (receiver.write(part)) setTimeout(send, pauseMilliseconds);
		else receiver.once("drain", send);
	};
	send();
}
