import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../src/article/archive.ts";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

let stage: Stage;
let moderator: Person;

beforeEach(async () => {
	stage = await startStage();
	moderator = stage.moderator();
});

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const FERRY = `Ferry stays in port

The ferry to the island will not sail until May, its owner said on Monday.

* A cracked rudder_ was found during an inspection. Nobody was hurt.`;

async function remove(article: string) {
	const { form } = await moderator.command("article remove", { article });
	return moderator.submit(form, { reason: "" });
}

function unpack(message: LocalMessage) {
	const [attachment] = message.attachments;
	if (!attachment) throw new Error("no file came");
	const bytes = stage.discord.read(attachment);
	return {
		filename: attachment.filename,
		files: openArchive(bytes).map(({ name, unpack }) => ({
			name: name.replace(/-\d+\.md$/u, ".md"),
			bytes: unpack(),
		})),
	};
}

describe("/article export", () => {
	it("gives all live articles as an archive, privately", async () => {
		await publish(moderator, textFile("ferry.txt", FERRY));
		const { message } = await moderator.command("article export", {});
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("Exported: 1 article\n");
		const { filename, files } = unpack(message);
		expect(filename).toMatch(/^articles-\d+-\d{4}-\d\d-\d\d\.zip$/u);
		expect(filename).toContain(String(moderator.guild?.id));
		expect(files.map(({ name }) => name)).toEqual(["ferry-stays-in-port.md"]);
	});

	it("is read back by /article add to the letter", async () => {
		await publish(moderator, textFile("ferry.txt", FERRY));
		const { message } = await moderator.command("article export", {});
		const [file] = unpack(message).files;
		if (!file) throw new Error("the archive is empty");
		const again = await moderator.command("article add", {
			file: textFile(file.name, file.bytes),
		});
		expect(text(again.message)).toContain("The very same text is in");
	});

	it("takes removed articles along if asked, in a folder apart", async () => {
		await publish(moderator, textFile("ferry.txt", FERRY));
		await publish(
			moderator,
			textFile("b.txt", FERRY.replaceAll(/ferry/giu, "Bus")),
		);
		await remove("bus");
		const { message } = await moderator.command("article export", {
			removed: true,
		});
		expect(text(message)).toContain("And 4 removed, in a folder apart.");
		const names = unpack(message).files.map(({ name }) => name);
		expect(names).toHaveLength(5);
		expect(names).toContain("removed/bus-stays-in-port.md");
	});

	it("says so when there are none", async () => {
		await publish(moderator, textFile("ferry.txt", FERRY));
		await remove("ferry");
		const { message } = await moderator.command("article export", {});
		expect(text(message)).toContain("Nothing to export");
		expect(message.attachments).toEqual([]);
	});

	it("names the operator's way when the archive is too large to send", async () => {
		await stage.close();
		stage = await startStage({ attachmentSizeLimit: 1_500 });
		moderator = stage.moderator();
		const { message } = await moderator.command("article export", {
			removed: true,
		});
		expect(text(message)).toContain("That didn't work");
		expect(text(message)).toContain(
			`npm run export -- --server ${moderator.guild?.id} --removed`,
		);
		expect(message.attachments).toEqual([]);
	});

	it("is for moderators", async () => {
		await expect(
			stage.member().command("article export", {}),
		).rejects.toThrow();
	});
});
