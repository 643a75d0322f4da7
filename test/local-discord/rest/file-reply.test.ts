import { afterEach, beforeEach, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../../src/local-discord/local-discord.ts";

let discord: LocalDiscord;
beforeEach(async () => {
	discord = await startLocalDiscord();
});
afterEach(() => discord.close());

async function upload(name: string, contentType: string): Promise<Response> {
	const file = { name, contentType, bytes: "<script>alert(1)</script>" };
	const message = discord.member().write("look", undefined, [file]);
	return await fetch(message.attachments[0]?.url ?? "");
}

it.each([
	["page.html", "text/html"],
	["picture.svg", "image/svg+xml"],
	["picture.png", "image/png; charset=text/html"],
	["nothing", ""],
])("gives %s (%s) to save only", async (name, contentType) => {
	const { headers } = await upload(name, contentType);
	expect(headers.get("content-disposition")).toBe("attachment");
});

it.each(["image/png", "image/jpeg", "image/gif", "image/webp", "IMAGE/PNG"])(
	"lets %s be shown",
	async (contentType) => {
		const { headers } = await upload("picture", contentType);
		expect(headers.get("content-disposition")).toBe("inline");
	},
);

it("lets no file do anything in its origin", async () => {
	const { headers } = await upload("page.html", "text/html");
	expect(headers.get("content-security-policy")).toBe(
		"sandbox; default-src 'none'",
	);
	expect(headers.get("x-content-type-options")).toBe("nosniff");
});
