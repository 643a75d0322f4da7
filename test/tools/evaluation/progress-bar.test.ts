import type { WriteStream } from "node:tty";
import { expect, it } from "vitest";
import { ProgressBar } from "../../../src/tools/evaluation/progress-bar.ts";

function draw(isTTY: boolean): string[] {
	const written: string[] = [];
	const write = (text: string) => written.push(text);
	const bar = new ProgressBar(2, { isTTY, write } as unknown as WriteStream);
	bar.advance();
	bar.advance();
	return written;
}

it("grows on a terminal, and is gone in the end", () => {
	const half = "█".repeat(15) + "░".repeat(15);
	expect(draw(true)).toEqual([
		`\r${half} 1/2`,
		`\r${"█".repeat(30)} 2/2`,
		"\r\x1b[K",
	]);
});

it("writes nothing elsewhere", () => {
	expect(draw(false)).toEqual([]);
});
