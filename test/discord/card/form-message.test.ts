import { ComponentType, TextInputStyle } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/discord/card/card.ts";
import { toModal } from "../../../src/discord/card/form-message.ts";
import { nastyText } from "../../nasty-text.ts";

const open = (...fields: Field[]) =>
	toModal({ title: "Add an article", submit: ["article-add", "7"], fields });

/** The one label of a modal with one field, as plain data. */
const labelOf = (field: Field) => open(field).components[0];

describe("toModal", () => {
	it("opens a form with its fields", () => {
		const modal = open(
			{
				name: "headline",
				label: "Headline",
				isRequired: true,
				maxCharacters: 300,
			},
			{
				name: "text",
				label: "Text",
				description: "All of it",
				placeholder: "Paste it here",
				value: "The ferry left.",
				isLong: true,
			},
		);
		expect(modal).toEqual({
			title: "Add an article",
			custom_id: "article-add:7",
			components: [
				{
					type: ComponentType.Label,
					label: "Headline",
					component: {
						type: ComponentType.TextInput,
						custom_id: "headline",
						style: TextInputStyle.Short,
						required: true,
						max_length: 300,
					},
				},
				{
					type: ComponentType.Label,
					label: "Text",
					description: "All of it",
					component: {
						type: ComponentType.TextInput,
						custom_id: "text",
						style: TextInputStyle.Paragraph,
						required: false,
						max_length: 4_000,
						value: "The ferry left.",
						placeholder: "Paste it here",
					},
				},
			],
		});
	});

	it("leaves out what is empty", () => {
		const field = { name: "url", label: "Address" };
		expect(
			labelOf({ ...field, description: "", placeholder: "", value: "" }),
		).toEqual(labelOf(field));
	});

	it("offers a place for files", () => {
		const field = { kind: "files", name: "files", label: "Files" } as const;
		expect(labelOf({ ...field, maxFiles: 3 })).toEqual({
			type: ComponentType.Label,
			label: "Files",
			component: {
				type: ComponentType.FileUpload,
				custom_id: "files",
				required: false,
				min_values: 0,
				max_values: 3,
			},
		});
		const required = { ...field, maxFiles: 99, isRequired: true };
		expect(labelOf(required)).toMatchObject({
			component: { required: true, min_values: 1, max_values: 10 },
		});
	});

	it("takes no more characters than Discord", () => {
		const field = { name: "text", label: "Text", maxCharacters: 9_000 };
		expect(labelOf(field)).toMatchObject({ component: { max_length: 4_000 } });
	});

	it("keeps every limit of Discord", () => {
		const texts = nastyText(5_000);
		const field = fc.record({
			name: fc.constantFrom("headline", "text"),
			label: texts,
			description: texts,
			placeholder: texts,
			value: texts,
			maxCharacters: fc.integer({ min: 1, max: 9_000 }),
		});
		fc.assert(
			fc.property(texts, fc.array(field, { maxLength: 7 }), (title, fields) => {
				const modal = toModal({ title, submit: ["add"], fields });
				expect(modal.title.length).toBeLessThanOrEqual(45);
				expect(modal.components.length).toBe(Math.min(fields.length, 5));
				for (const part of modal.components) checkLabel(part);
			}),
		);
	});
});

interface Label {
	readonly label: string;
	readonly description?: string;
	readonly component: {
		readonly value?: string;
		readonly placeholder?: string;
		readonly max_length: number;
	};
}

function checkLabel(part: unknown): void {
	const { label, description = "", component } = part as Label;
	const { value = "", placeholder = "", max_length } = component;
	expect(label.length).toBeLessThanOrEqual(45);
	expect(description.length).toBeLessThanOrEqual(100);
	expect(placeholder.length).toBeLessThanOrEqual(100);
	expect(max_length).toBeLessThanOrEqual(4_000);
	expect(value.length).toBeLessThanOrEqual(max_length);
}
