import { afterAll, beforeAll, expect, it } from "vitest";
import { sendPage, WebServer } from "../intake/web-server.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { type Stage, startStage, textFile } from "./stage.ts";

let stage: Stage;
let web: WebServer;

beforeAll(async () => {
	web = await WebServer.start();
	stage = await startStage({ webRules: web.rules });
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
	await web.stop();
});

const STORY = `Fähre fällt aus

${"Die Fähre zur Insel fällt bis Mai aus, sagte ihr Eigentümer am Montag. ".repeat(3)}`;

const add = async (
	locale: string,
	given: { url: string } | { file: ReturnType<typeof textFile> },
) => {
	const moderator = stage.moderator({ locale });
	return (await moderator.command("article add", given)).message;
};

const addPage = async (locale: string, type: string, page: string) => {
	web.answer = sendPage(page, { "content-type": type });
	return text(await add(locale, { url: web.url("/ferry") }));
};

it("refuses a file in the moderator's language, and reads the next one", async () => {
	const picture = await add("de", {
		file: textFile("ferry.pdf", Buffer.from("\x89PNG\r\n\x1A\n", "latin1")),
	});
	expect(picture.ephemeral).toBe(true);
	expect(text(picture)).toContain("Das hat nicht geklappt");
	expect(text(picture)).toContain(
		"Dem Namen nach ist das ein PDF, aber es sieht aus wie ein Bild (PNG). Schick den Artikel als reinen Text",
	);
	const named = await add("de", { file: textFile("ferry.exe", STORY) });
	expect(text(named)).toContain("„ferry.exe“ lässt sich nicht lesen.");
	const short = await add("de", { file: textFile("ferry.txt", "Zu kurz.") });
	expect(text(short)).toContain("ist nur 8 Zeichen lang");
	const read = await add("de", { file: textFile("ferry.txt", STORY) });
	expect(text(read)).toContain("**Fähre fällt aus**");
});

it("refuses a link in the moderator's language, and says what to do instead", async () => {
	expect(await addPage("ja", "image/png", "")).toContain(
		"このリンク先は画像で、記事のページではありません。代わりに記事の本文を貼り付けるか",
	);
	expect(await addPage("pt-BR", "text/html", "<p>Ferry.")).toContain(
		"Não há nesta página nenhum artigo",
	);
	web.answer = (_request, response) => response.writeHead(404).end();
	const gone = await add("es-419", { url: web.url("/gone") });
	expect(text(gone)).toContain(
		"Esta página no existe (404). En su lugar, pega el texto del artículo",
	);
	const port = await add("fr", { url: "https://news.example:8080/ferry" });
	expect(text(port)).toContain("Les pages du port 8080");
});

it("refuses a form's text in the moderator's language, and keeps it", async () => {
	const moderator = stage.moderator({ locale: "fr" });
	const { form } = await moderator.command("article add", {});
	const refused = await moderator.submit(form, { text: "Trop court." });
	expect(text(refused.message)).toMatch(
		/n’a que 11 caractères\s; il en faut au moins 80/u,
	);
	expect(buttons(refused.message)).toMatchObject([{ label: "Corriger" }]);
});

it("says it to all others in English", async () => {
	const refused = await add("en-GB", { file: textFile("a.txt", "It sank.") });
	expect(text(refused)).toContain("is only 8 characters long");
});
