import { expect, it } from "vitest";
import { Attachments } from "../../../src/local-discord/state/attachments.ts";
import { Messages } from "../../../src/local-discord/state/messages.ts";
import { World } from "../../../src/local-discord/state/world.ts";

const { bot: author } = new World("1000000000000000001", "Bot");

function begin() {
	const attachments = new Attachments(60_000);
	attachments.origin = "http://127.0.0.1";
	const messages = new Messages(attachments);
	const post = (channelId: string, content: string) => {
		const bytes = Buffer.from(content);
		const upload = { id: "0", filename: "a.txt", contentType: "", bytes };
		return messages.create(
			{ content },
			{ channelId, author, uploads: [upload] },
		);
	};
	return { attachments, messages, post };
}

it("keeps the newest 500 messages of each channel", () => {
	const { messages, post } = begin();
	post("1", "alone");
	for (let count = 1; count <= 502; count += 1) post("2", `${count}`);
	expect(messages.in("1").map(({ content }) => content)).toEqual(["alone"]);
	expect(messages.in("2")).toHaveLength(500);
	expect(messages.in("2")[0]?.content).toBe("3");
});

it("gives the files of those that go back, too", () => {
	const { attachments, post } = begin();
	const posted = Array.from({ length: 501 }, () => post("1", "x"));
	const [first, second] = posted.map((message) => message.attachments[0]);
	if (!first || !second) throw new Error("no file came along");
	expect(() => attachments.read(first)).toThrow(/no file/u);
	expect(attachments.read(second)).toHaveLength(1);
});
