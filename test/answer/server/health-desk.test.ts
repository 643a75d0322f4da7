import { describe, expect, it } from "vitest";
import { ModelError, type Models } from "../../../src/model/models.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const EXAMPLES = [
	toArticle("Harbour", "The harbour is closed.", "It is cold."),
];

function check(models: Models | null) {
	return withTemporaryDesk({ examples: EXAMPLES, models }, async ({ desk }) =>
		desk.health.check("one"),
	);
}

describe("check", () => {
	it("looks at the data, the index and the version", async () => {
		const health = await check(null);
		expect(health.version).toMatch(/^\d+\.\d+\.\d+/u);
		expect(Date.parse(health.startedAt)).toBeLessThanOrEqual(Date.now());
		expect(health.data).toMatchObject({ isWritable: true, integrity: "whole" });
		expect(health.index).toEqual({
			articles: 1,
			missing: 0,
			passages: 1,
			waiting: 0,
		});
		expect(health.networks).toEqual({ kind: "off", why: null });
	});

	it("lets both networks work", async () => {
		const models = new StandInModels();
		expect((await check(models)).networks).toMatchObject({ kind: "working" });
		expect(models.given).toHaveLength(1);
	});

	it("says why the networks fail", async () => {
		const fail = () => {
			throw new ModelError("A worker died.");
		};
		const expected = { kind: "failing", why: "A worker died." };
		for (const answers of [{ beforeQuestion: fail }, { read: fail }])
			expect((await check(new StandInModels(answers))).networks).toEqual(
				expected,
			);
	});

	it("says so when the networks are too busy", async () => {
		const models = new StandInModels({
			beforeQuestion: ({ signal }) =>
				new Promise((_, reject) =>
					signal?.addEventListener("abort", () =>
						reject(new ModelError("It was dropped.")),
					),
				),
		});
		expect((await check(models)).networks).toEqual({ kind: "busy" });
	}, 10_000);
});
