import { expect, it } from "vitest";
import { isolate } from "../../src/text/isolation.ts";

it("isolates a text from right to left", () => {
	expect(isolate("سوق المرسى")).toBe("\u2068سوق المرسى\u2069");
	expect(isolate("שלום 2025")).toBe("\u2068שלום 2025\u2069");
});

it.each(["Ferry cancelled", "灯台", "8 July 2025", ""])("leaves %j", (text) => {
	expect(isolate(text)).toBe(text);
});
