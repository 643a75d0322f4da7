import { expect, it } from "vitest";
import {
	findMissed,
	record,
	type Session,
} from "../../../src/local-discord/gateway/session.ts";

function toSession(count: number): Session {
	const session: Session = {
		id: "s",
		intents: 1,
		shard: [0, 1],
		events: [],
		sequence: 0,
		connection: undefined,
	};
	for (let n = 1; n <= count; n += 1) record(session, "EVENT", n);
	return session;
}

it("numbers events from 1", () => {
	const { events } = toSession(2);
	expect(events.map(({ s }) => s)).toEqual([1, 2]);
});

it("keeps the newest 5,000 events", () => {
	const { events } = toSession(5001);
	expect(events).toHaveLength(5000);
	expect(events[0]).toEqual({ s: 2, t: "EVENT", d: 2 });
});

it.each([
	[5001, []],
	[4999, [5000, 5001]],
])("finds what was missed after event %i", (last, numbers) => {
	const missed = findMissed(toSession(5001), last);
	expect(missed?.map(({ s }) => s)).toEqual(numbers);
});

it("finds all that is kept", () => {
	expect(findMissed(toSession(5001), 1)).toHaveLength(5000);
});

it.each([0, 5002, Number.NaN])("finds no way on from event %d", (last) => {
	expect(findMissed(toSession(5001), last)).toBeUndefined();
});
