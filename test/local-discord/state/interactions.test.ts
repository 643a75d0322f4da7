import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Changes } from "../../../src/local-discord/state/changes.ts";
import { Interactions } from "../../../src/local-discord/state/interactions.ts";
import { InteractionKind } from "../../../src/local-discord/wire.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function begin() {
	const limits = { acknowledgeWithinMs: 3_000, tokenLifeMs: 900_000 };
	const interactions = new Interactions(limits, new Changes(1_000));
	const start = () =>
		interactions.start({
			type: InteractionKind.command,
			name: "/ask",
			userId: "1",
			channelId: "2",
			source: undefined,
			metadata: {},
		});
	return { interactions, start };
}

it("forgets the oldest of more than 500 that are over, answered or not", () => {
	const { interactions, start } = begin();
	const answered = start();
	interactions.acknowledge(answered, "message");
	const expired = Array.from({ length: 500 }, start);
	vi.advanceTimersByTime(3_000);
	expect(interactions.findById(expired[0]?.id ?? "")).toBe(expired[0]);
	vi.advanceTimersByTime(900_000);
	expect(interactions.findById(expired[0]?.id ?? "")).toBeUndefined();
	expect(interactions.find(expired[0]?.token ?? "")).toBeUndefined();
	expect(interactions.find(answered.token)).toBe(answered);
});

it("forgets none that can still be followed up", () => {
	const { interactions, start } = begin();
	const all = Array.from({ length: 600 }, start);
	for (const one of all) interactions.acknowledge(one, "message");
	vi.advanceTimersByTime(899_000);
	expect(interactions.find(all[0]?.token ?? "")).toBe(all[0]);
	interactions.close();
});
