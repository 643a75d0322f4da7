import type { Subject } from "../../answer/article/subject.ts";
import type { Article } from "../../article/article.ts";
import {
	MAX_HEADLINE_CHARACTERS,
	MAX_URL_CHARACTERS,
} from "../../article/reading/reading.ts";
import type { FormFields } from "../../records/drafts/form-drafts.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { Form } from "../card/card.ts";
import { MAX_FIELD_CHARACTERS } from "../card/limits.ts";
import { toSubjectArgs } from "./subject-args.ts";

/** Asks for all that is known of an article but its text and tags. */
export function toDetailsForm(
	subject: Subject,
	{ headline, byline, publisher, publishedAt, url }: Article,
	fields: FormFields,
): Form {
	return {
		title: t`Edit details`,
		submit: ["edit-details", ...toSubjectArgs(subject)],
		fields: [
			{
				name: "headline",
				label: t`Headline`,
				isRequired: true,
				maxCharacters: MAX_HEADLINE_CHARACTERS,
				value: fields.headline ?? headline,
			},
			{
				name: "byline",
				label: t`Byline`,
				description: t`Who wrote it, without “By”`,
				value: fields.byline ?? byline ?? "",
			},
			{
				name: "publisher",
				label: t`Publisher`,
				value: fields.publisher ?? publisher ?? "",
			},
			{
				name: "date",
				label: t`Date of publication`,
				placeholder: "2025-07-08",
				maxCharacters: 40,
				value: fields.date ?? publishedAt ?? "",
			},
			{
				name: "url",
				label: t`Address of the page`,
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
		title: t`Tags`,
		submit: ["edit-tags", ...toSubjectArgs(subject)],
		fields: [
			{
				name: "tags",
				label: t`Tags`,
				description: t`Parted by commas; up to 20`,
				placeholder: t`migration, France`,
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
			t`This paragraph is longer than a form can hold (${MAX_FIELD_CHARACTERS} characters). Press “Take as .md”, change it there, and give the file back.`,
		);
	return {
		title: t`Paragraph ${number + 1}`,
		submit: ["edit-paragraph", ...toSubjectArgs(subject), String(number)],
		fields: [
			{
				name: "text",
				label: t`Text`,
				description: t`Blank lines make several paragraphs of it; empty, it goes`,
				isLong: true,
				value: fields.text ?? paragraph,
			},
		],
	};
}

export function toFileForm(subject: Subject): Form {
	return {
		title: t`Give a file back`,
		submit: ["edit-file", ...toSubjectArgs(subject)],
		fields: [
			{
				kind: "files",
				name: "file",
				label: t`The changed file`,
				description: t`Its text and details take the place of those here`,
				isRequired: true,
				maxFiles: 1,
			},
		],
	};
}
