import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Attachments } from "../../../src/local-discord/state/attachments.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

it("gives a file back once its address has expired", () => {
	const attachments = new Attachments(1_000);
	attachments.origin = "http://127.0.0.1";
	const add = () =>
		attachments.add({
			filename: "a.txt",
			bytes: Buffer.from("x"),
			channelId: "1",
		});
	const old = add();
	vi.advanceTimersByTime(500);
	const newer = add();
	vi.advanceTimersByTime(600);
	add();
	expect(() => attachments.read(old)).toThrow(/no file/u);
	expect(attachments.read(newer)).toHaveLength(1);
});
