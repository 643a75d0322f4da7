import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Streams } from "../../../src/local-discord/site/streams.ts";
import { Changes } from "../../../src/local-discord/state/changes.ts";

/** Takes what is written, or is too slow to. */
class Listener extends EventEmitter {
	writableNeedDrain = false;
	readonly written: string[] = [];

	writeHead(): void {}

	write(text: string): void {
		this.written.push(text);
	}

	end(): void {
		this.written.push("end");
	}
}

let changes: Changes;
let texts: Map<string, string>;
let streams: Streams;
let listener: Listener;
beforeEach(() => {
	vi.useFakeTimers();
	changes = new Changes(1000);
	texts = new Map([["world", "1"]]);
	streams = new Streams(changes, () => new Map(texts));
	listener = new Listener();
	streams.open(listener as unknown as ServerResponse);
	listener.written.length = 0;
});
afterEach(() => {
	streams.close();
	vi.useRealTimers();
});

function change(key: string, text: string): void {
	texts.set(key, text);
	changes.announce();
	vi.runAllTicks();
	vi.advanceTimersByTime(1);
}

it("says every 15 seconds that it is still there", () => {
	vi.advanceTimersByTime(31_000);
	expect(listener.written).toEqual([":\n\n", ":\n\n"]);
});

it("says nothing when nothing has changed", () => {
	change("world", "1");
	expect(listener.written).toEqual([]);
});

it("tells a slow page only the latest, once it has read", () => {
	listener.writableNeedDrain = true;
	change("world", "2");
	change("world", "3");
	vi.advanceTimersByTime(15_000);
	expect(listener.written).toEqual([]);
	listener.writableNeedDrain = false;
	listener.emit("drain");
	vi.advanceTimersByTime(1);
	expect(listener.written).toEqual(['data: {"world":3}\n\n']);
});

it("writes nothing to a page that has gone", () => {
	listener.emit("close");
	change("world", "2");
	expect(listener.written).toEqual([]);
});

it("ends all streams when it closes", () => {
	streams.close();
	expect(listener.written).toEqual(["end"]);
});
