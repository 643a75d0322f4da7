import { html, nothing, type TemplateResult } from "lit-html";

const BYTES_PER_KIBIBYTE = 1_024;

/** Draws a file as a line with its size, to be saved. */
export function fileLine(file: {
	readonly name: string;
	readonly size: number | undefined;
	readonly url: string;
}): TemplateResult {
	const size =
		file.size === undefined
			? nothing
			: html`<small>${toSize(file.size)}</small>`;
	return html`<p class="file"><a href=${file.url} download=${file.name}>${file.name}</a> ${size}</p>`;
}

/** Draws a picture with its description. */
export function picture(
	url: string,
	description: string | null | undefined,
): TemplateResult {
	// The page loads nothing from elsewhere.
	if (URL.parse(url)?.origin !== location.origin)
		return html`<p class="file"><a href=${url} target="_blank" rel="noopener noreferrer">${description ?? url}</a></p>`;
	return html`<img class="picture" src=${url} alt=${description ?? "Picture without a description"} />`;
}

/** Says a size as a person reads it: "12 KiB". */
export function toSize(bytes: number): string {
	if (bytes < BYTES_PER_KIBIBYTE) return `${bytes} bytes`;
	const kibibytes = bytes / BYTES_PER_KIBIBYTE;
	if (kibibytes < BYTES_PER_KIBIBYTE) return `${Math.round(kibibytes)} KiB`;
	return `${(kibibytes / BYTES_PER_KIBIBYTE).toFixed(1)} MiB`;
}
