import { describe, expect, it } from "vitest";
import { type Page, toLine, toPage } from "../../../src/intake/page/page.ts";
import { cleanPage } from "../../../src/intake/page/page-cleaning.ts";

const STORY = "<p>The ferry sank on Monday, and nobody was hurt. </p>".repeat(
	9,
);

function cleaned(html: string): string {
	const page: Page = toPage(`<body><div>${STORY}</div>${html}</body>`);
	cleanPage(page);
	return toLine(page.documentElement.textContent);
}

describe("cleanPage", () => {
	it.each([
		["a script", "<script>let outside;</script>"],
		["navigation", "<nav>outside</nav>"],
		["a caption", "<figure><img><figcaption>outside</figcaption></figure>"],
		["a caption by its name", '<div class="image-caption">outside</div>'],
		["a share bar", '<div class="post_share">outside</div>'],
		["a box by its id", '<div id="newsletter-signup">outside</div>'],
		["a name in camel case", '<div class="storySocialBox">outside</div>'],
		["a hidden box", '<div aria-hidden="true">outside</div>'],
		["a link to another story", "<ul><li><a>outside the bridge opens</a></ul>"],
	])("takes out %s", (_, html) => {
		expect(cleaned(html)).not.toContain("outside");
		expect(cleaned(html)).toContain("nobody was hurt");
	});

	it.each([
		["a list of the story", "<ul><li>kept by the crew</li></ul>"],
		["a sentence that is a link", "<p><a>It was kept by the crew.</a></p>"],
		[
			"a paragraph with a link",
			"<p>It was kept by <a>the ferry's crew</a></p>",
		],
		["a word inside another", '<div class="historical">kept</div>'],
	])("keeps %s", (_, html) => {
		expect(cleaned(html)).toContain("kept");
	});

	it.each([
		["a footer", `<footer>${STORY}${STORY}</footer>`],
		["a box named comments", `<div class="comments">${STORY}</div>`],
		[
			"paragraphs named captions",
			STORY.replaceAll("<p>", '<p class="caption">'),
		],
	])("keeps a story in %s", (_, html) => {
		const page = toPage(`<body><p>Menu</p>${html}</body>`);
		cleanPage(page);
		expect(page.documentElement.textContent).toContain("nobody was hurt");
	});
});
