import { ButtonStyle, ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Block,
	type Button,
	body,
	bold,
	buttons,
	type Card,
	DIVIDER,
	heading,
	image,
	note,
	quote,
	type Select,
	select,
	small,
	text,
} from "../../../src/discord/card/card.ts";
import type { Line, LineStyle } from "../../../src/discord/card/markdown.ts";
import {
	fitsMessage,
	type Message,
	toMessage,
} from "../../../src/discord/card/message.ts";
import { nastyText, toShown, withoutSpace } from "../../nasty-text.ts";

const PRESS: Button = { label: "Show", press: ["show", "1"] };

function partsOf({ components: [container] }: Message) {
	return container.components;
}

function contentsOf(message: Message): string[] {
	return partsOf(message).flatMap((part) =>
		part.type === ComponentType.TextDisplay ? [part.content] : [],
	);
}

function inRowsOf(message: Message) {
	return partsOf(message).flatMap((part) =>
		part.type === ComponentType.ActionRow ? part.components : [],
	);
}

function buttonsOf(message: Message) {
	return inRowsOf(message).filter(({ type }) => type === ComponentType.Button);
}

function selectsOf(message: Message) {
	return inRowsOf(message).filter(
		(one) => one.type === ComponentType.StringSelect,
	);
}

describe("toMessage", () => {
	it("sends a card as one container in which nobody is pinged", () => {
		const card = {
			blocks: [
				text(heading("Ferry"), body("The ", bold("ferry"), " left.")),
				DIVIDER,
				text(quote("Goats."), small("One of 2")),
				buttons(PRESS, { label: "Open", url: "https://quay.example" }),
			],
		};
		expect(toMessage(card)).toEqual({
			flags: 1 << 15,
			allowedMentions: { parse: [] },
			components: [
				{
					type: ComponentType.Container,
					components: [
						{
							type: ComponentType.TextDisplay,
							content: "### Ferry\nThe **ferry** left.",
						},
						{ type: ComponentType.Separator },
						{
							type: ComponentType.TextDisplay,
							content: "> Goats.\n-# One of 2",
						},
						{
							type: ComponentType.ActionRow,
							components: [
								{
									type: ComponentType.Button,
									style: ButtonStyle.Secondary,
									label: "Show",
									custom_id: "show:1",
									disabled: false,
								},
								{
									type: ComponentType.Button,
									style: ButtonStyle.Link,
									label: "Open",
									url: "https://quay.example",
								},
							],
						},
					],
				},
			],
		});
	});

	it("leaves out blocks and lines that say nothing", () => {
		const blocks = [
			text(),
			text(body(" "), small("")),
			buttons(),
			text(body("a"), body(""), body("b")),
		];
		expect(partsOf(toMessage({ blocks }))).toEqual([
			{ type: ComponentType.TextDisplay, content: "a\nb" },
		]);
	});

	it.each<[string, Block[]]>([
		["no blocks", []],
		["blocks that say nothing", [text(body("  ")), buttons()]],
	])("sends an ellipsis for a card with %s", (_, blocks) => {
		expect(contentsOf(toMessage({ blocks }))).toEqual(["…"]);
	});

	it.each<[string, object, ButtonStyle]>([
		["danger", { isDanger: true }, ButtonStyle.Danger],
		["the first choice", { isPrimary: true }, ButtonStyle.Primary],
	])("colours a button for %s", (_, look, style) => {
		const card = { blocks: [buttons({ ...PRESS, ...look })] };
		expect(buttonsOf(toMessage(card))).toMatchObject([{ style }]);
	});

	it("switches a button off", () => {
		const card = { blocks: [buttons({ ...PRESS, isDisabled: true })] };
		expect(buttonsOf(toMessage(card))).toMatchObject([{ disabled: true }]);
	});

	it("leaves out a link that is too long for a button", () => {
		const url = `https://quay.example/${"a".repeat(491)}`;
		const link = (url: string) => ({ label: "Open", url });
		const card = { blocks: [buttons(link(url), link(`${url}a`))] };
		expect(
			buttonsOf(toMessage(card)).map((one) => "url" in one && one.url),
		).toEqual([url]);
	});

	it("sends a list as a menu of its own row", () => {
		const list: Select = {
			placeholder: "Which?",
			choose: ["ask-article", "1"],
			options: [
				{ label: "Ferry", value: "article:1", description: "The Quay" },
				{ label: "Goats", value: "article:2", description: "" },
			],
		};
		expect(partsOf(toMessage({ blocks: [select(list)] }))).toEqual([
			{
				type: ComponentType.ActionRow,
				components: [
					{
						type: ComponentType.StringSelect,
						custom_id: "ask-article:1",
						placeholder: "Which?",
						options: [
							{ label: "Ferry", value: "article:1", description: "The Quay" },
							{ label: "Goats", value: "article:2" },
						],
					},
				],
			},
		]);
	});

	it("shows a picture in a gallery of its own, described", () => {
		const bytes = new Uint8Array([1, 2]);
		const shown = { name: "goats.png", bytes, description: "Two goats" };
		const message = toMessage({ blocks: [text(body("a")), image(shown)] });
		expect(partsOf(message)[1]).toEqual({
			type: ComponentType.MediaGallery,
			items: [
				{ media: { url: "attachment://goats.png" }, description: "Two goats" },
			],
		});
		expect(message.files).toEqual([
			{ name: "goats.png", attachment: Buffer.from(bytes) },
		]);
	});

	it("cuts a picture's description to what Discord takes", () => {
		const description = "goat ".repeat(300);
		const shown = { name: "a.png", bytes: new Uint8Array(), description };
		const [gallery] = partsOf(toMessage({ blocks: [image(shown)] }));
		expect(gallery).toMatchObject({
			items: [{ description: expect.stringMatching(/^.{1,1023}…$/u) }],
		});
	});

	it("leaves out a list without options", () => {
		const list = { placeholder: "Which?", choose: ["x"], options: [] } as const;
		const blocks = [text(body("a")), select(list)];
		expect(partsOf(toMessage({ blocks }))).toHaveLength(1);
	});

	it("cuts the longest lines first", () => {
		const long = "The goats left. ".repeat(300);
		const card = { blocks: [text(heading("Ferry"), body(long), body("End."))] };
		const content = contentsOf(toMessage(card)).join();
		expect(content.length).toBeGreaterThan(3_980);
		expect(content).toMatch(/^### Ferry\nThe goats .*…\nEnd\.$/u);
	});

	it("says where lines at the end are missing", () => {
		const lines = Array.from({ length: 900 }, (_, at) => `Goat ${at} left.`);
		const [content = "", last] = contentsOf(toMessage(note("Goats", ...lines)));
		expect(content).toMatch(/^### Goats\nGoat 0 left\.\n/u);
		expect(last).toBe("…");
	});
});

const line: fc.Arbitrary<Line> = fc.record({
	style: fc.constantFrom<LineStyle>("body", "heading", "quote", "small"),
	spans: fc.array(
		fc.record({
			text: fc.oneof(nastyText(60), nastyText(1_500), nastyText(10_000)),
			bold: fc.boolean(),
		}),
		{ maxLength: 3 },
	),
});

const label = nastyText(120).map((text) => text.trim() || "Show");

const button: fc.Arbitrary<Button> = fc.oneof(
	fc.record({
		label,
		press: fc
			.tuple(fc.constantFrom("show", "page"), fc.nat().map(String))
			.map(([name, id]) => [name, id] as const),
		isDanger: fc.boolean(),
		isDisabled: fc.boolean(),
	}),
	fc.record({
		label,
		url: fc
			.integer({ min: 1, max: 600 })
			.map((length) => `https://quay.example/${"a".repeat(length)}`),
	}),
);

const list: fc.Arbitrary<Select> = fc.record({
	placeholder: label,
	choose: fc.nat().map((id) => ["pick", String(id)] as const),
	options: fc
		.array(fc.record({ label, description: nastyText(200) }), { maxLength: 40 })
		.map((options) =>
			options.map((option, index) => ({
				...option,
				value: `article:${index}`,
			})),
		),
});

const block: fc.Arbitrary<Block> = fc.oneof(
	{
		arbitrary: fc.array(line, { maxLength: 6 }).map((lines) => text(...lines)),
		weight: 4,
	},
	{ arbitrary: fc.constant(DIVIDER), weight: 1 },
	{
		arbitrary: fc
			.array(button, { maxLength: 8 })
			.map((list) => buttons(...list)),
		weight: 1,
	},
	{ arbitrary: list.map(select), weight: 1 },
);

/** Few blocks or many, and sometimes one of them over and over. */
const card: fc.Arbitrary<Card> = fc.oneof(
	fc.array(block, { maxLength: 4 }).map((blocks) => ({ blocks })),
	fc.array(block, { maxLength: 60 }).map((blocks) => ({ blocks })),
	fc
		.tuple(block, fc.integer({ min: 1, max: 90 }))
		.map(([one, times]) => ({ blocks: Array<Block>(times).fill(one) })),
	fc.tuple(line, fc.integer({ min: 1, max: 3_000 })).map(([one, times]) => ({
		blocks: [text(...Array<Line>(times).fill(one))],
	})),
);

describe("toMessage, whatever the card", () => {
	it("keeps every limit of Discord", () => {
		fc.assert(
			fc.property(card, (card) => {
				const message = toMessage(card);
				const contents = contentsOf(message);
				const row = inRowsOf(message);
				expect(partsOf(message).length).toBeGreaterThan(0);
				expect(1 + partsOf(message).length + row.length).toBeLessThanOrEqual(
					40,
				);
				expect(contents.join("").length).toBeLessThanOrEqual(4_000);
				expect(
					Buffer.byteLength(contents.join("")) + 12 * contents.length,
				).toBeLessThanOrEqual(10_170);
				for (const content of contents) expect(content.trim()).not.toBe("");
				for (const part of partsOf(message))
					if (part.type === ComponentType.ActionRow) {
						expect(part.components.length).toBeGreaterThan(0);
						expect(part.components.length).toBeLessThanOrEqual(5);
					}
				for (const button of buttonsOf(message)) checkButton(button);
				for (const menu of selectsOf(message)) checkSelect(menu);
			}),
		);
	});

	it("sends a card that fits whole", () => {
		fc.assert(
			fc.property(card, (card) => {
				fc.pre(fitsMessage(card));
				const said = card.blocks.flatMap((block) =>
					block.kind === "text"
						? block.lines.flatMap(({ spans }) => spans.map((span) => span.text))
						: [],
				);
				const shown = contentsOf(toMessage(card)).map(toShown).join("");
				fc.pre(withoutSpace(said.join("")) !== "");
				expect(withoutSpace(shown)).toBe(withoutSpace(said.join("")));
			}),
		);
	});

	it("shows an ellipsis where a card doesn't fit, and no foreign markup", () => {
		fc.assert(
			fc.property(card, (card) => {
				fc.pre(!fitsMessage(card));
				const shown = contentsOf(toMessage(card)).map(toShown).join("\n");
				expect(shown).toContain("…");
				expect(shown.isWellFormed()).toBe(true);
			}),
		);
	});
});

function checkButton(button: ReturnType<typeof buttonsOf>[number]): void {
	const { label = "" } = button as { label?: string };
	expect(label.length).toBeGreaterThan(0);
	expect(label.length).toBeLessThanOrEqual(80);
	if ("url" in button) expect(button.url.length).toBeLessThanOrEqual(512);
	else expect("custom_id" in button && button.custom_id).toMatch(/^.{1,100}$/u);
}

function checkSelect(menu: ReturnType<typeof selectsOf>[number]): void {
	const { custom_id, placeholder = "", options } = menu;
	expect(custom_id).toMatch(/^.{1,100}$/u);
	expect(placeholder.length).toBeLessThanOrEqual(150);
	expect(options.length).toBeGreaterThan(0);
	expect(options.length).toBeLessThanOrEqual(25);
	for (const { label, value, description } of options) {
		for (const text of [label, value, description ?? "x"]) {
			expect(text.trim()).not.toBe("");
			expect(text.length).toBeLessThanOrEqual(100);
		}
	}
}
