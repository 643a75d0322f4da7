import type { Subject } from "../answer/subject.ts";
import type { Article } from "../article/article.ts";
import {
	MAX_HEADLINE_CHARACTERS,
	MAX_URL_CHARACTERS,
} from "../article/reading.ts";
import type { FormFields } from "../records/form-drafts.ts";
import { Refusal } from "../refusal.ts";
import type { Form } from "./card.ts";
import { MAX_FIELD_CHARACTERS } from "./limits.ts";
import { toSubjectArgs } from "./subject-args.ts";

/** Asks for all that is known of an article but its text and tags. */
export function toDetailsForm(
	subject: Subject,
	{ headline, byline, publisher, publishedAt, url }: Article,
	fields: FormFields,
): Form {
	return {
		title: "Edit details",
		submit: ["edit-details", ...toSubjectArgs(subject)],
		fields: [
			{
				name: "headline",
				label: "Headline",
				isRequired: true,
				maxCharacters: MAX_HEADLINE_CHARACTERS,
				value: fields.headline ?? headline,
			},
			{
				name: "byline",
				label: "Byline",
				description: "Who wrote it, without “By”",
				value: fields.byline ?? byline ?? "",
			},
			{
				name: "publisher",
				label: "Publisher",
				value: fields.publisher ?? publisher ?? "",
			},
			{
				name: "date",
				label: "Date of publication",
				placeholder: "2025-07-08",
				maxCharacters: 40,
				value: fields.date ?? publishedAt ?? "",
			},
			{
				name: "url",
				label: "Address of the page",
				placeholder: "https://…",
				maxCharacters: MAX_URL_CHARACTERS,
				value: fields.url ?? url ?? "",
			},
		],
	};
}

export function toTagsForm(
	subject: Subject,
	{ tags }: Article,
	fields: FormFields,
): Form {
	return {
		title: "Tags",
		submit: ["edit-tags", ...toSubjectArgs(subject)],
		fields: [
			{
				name: "tags",
				label: "Tags",
				description: "Parted by commas; up to 20",
				placeholder: "migration, France",
				value: fields.tags ?? tags.join(", "),
			},
		],
	};
}

/** @throws Refusal if the paragraph is too long for a form */
export function toParagraphForm(
	subject: Subject,
	{ paragraphs }: Article,
	number: number,
	fields: FormFields,
): Form {
	const paragraph = paragraphs[number] ?? "";
	if (paragraph.length > MAX_FIELD_CHARACTERS)
		throw new Refusal(
			`This paragraph is longer than a form can hold (${MAX_FIELD_CHARACTERS} characters). Press “Take as .md”, change it there, and give the file back.`,
		);
	return {
		title: `Paragraph ${number + 1}`,
		submit: ["edit-paragraph", ...toSubjectArgs(subject), String(number)],
		fields: [
			{
				name: "text",
				label: "Text",
				description:
					"Blank lines make several paragraphs of it; empty, it goes",
				isLong: true,
				value: fields.text ?? paragraph,
			},
		],
	};
}

export function toFileForm(subject: Subject): Form {
	return {
		title: "Give a file back",
		submit: ["edit-file", ...toSubjectArgs(subject)],
		fields: [
			{
				kind: "files",
				name: "file",
				label: "The changed file",
				description: "Its text and details take the place of those here",
				isRequired: true,
				maxFiles: 1,
			},
		],
	};
}
