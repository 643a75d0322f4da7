import { html, type TemplateResult } from "lit-html";
import type { MarkdownNode } from "../../site/protocol.ts";
import { timestamp } from "./timestamp.ts";

type Shown = TemplateResult | string | readonly Shown[];

/** Draws Discord's Markdown as Discord shows it. */
export function markdown(nodes: readonly MarkdownNode[] | undefined): Shown {
	return (nodes ?? []).map(node);
}

function inner({ content }: MarkdownNode): Shown {
	return typeof content === "object" ? content.map(node) : (content ?? "");
}

function node(one: MarkdownNode): Shown {
	const draw = DRAWN[one.type];
	return draw ? draw(one) : inner(one);
}

const DRAWN: Readonly<Record<string, (one: MarkdownNode) => Shown>> = {
	strong: (one) => html`<strong>${inner(one)}</strong>`,
	em: (one) => html`<em>${inner(one)}</em>`,
	underline: (one) => html`<u>${inner(one)}</u>`,
	strikethrough: (one) => html`<s>${inner(one)}</s>`,
	inlineCode: (one) => html`<code>${inner(one)}</code>`,
	codeBlock: (one) => html`<pre><code>${inner(one)}</code></pre>`,
	blockQuote: (one) => html`<blockquote>${inner(one)}</blockquote>`,
	br: () => html`<br />`,
	newline: () => html`<br />`,
	heading: (one) =>
		html`<p class="heading-${one.level ?? 3}" role="heading" aria-level="3">${inner(one)}</p>`,
	list: (one) =>
		one.start === undefined
			? html`<ul>${inner(one)}</ul>`
			: html`<ol start=${one.start}>${inner(one)}</ol>`,
	item: (one) => html`<li>${inner(one)}</li>`,
	subtext: (one) => html`<p class="subtext">${inner(one)}</p>`,
	url: link,
	autolink: link,
	link,
	spoiler: (one) =>
		html`<details class="spoiler"><summary>Spoiler</summary>${inner(one)}</details>`,
	user: (one) => mention(`@${one.mentioned ?? one.id}`),
	role: (one) => mention(`@${one.mentioned ?? one.id}`),
	channel: (one) => mention(`#${one.mentioned ?? one.id}`),
	everyone: () => mention("@everyone"),
	here: () => mention("@here"),
	slashCommand: (one) => mention(`/${one.name ?? one.content ?? ""}`),
	timestamp,
	emoji: (one) => `:${one.name}:`,
	twemoji: (one) => one.name ?? "",
};

function link(one: MarkdownNode): Shown {
	const protocol = URL.parse(one.target ?? "")?.protocol ?? "";
	if (!["http:", "https:"].includes(protocol)) return inner(one);
	return html`<a href=${one.target} target="_blank" rel="noopener noreferrer">${inner(one)}</a>`;
}

function mention(name: string): Shown {
	return html`<span class="mention">${name}</span>`;
}
