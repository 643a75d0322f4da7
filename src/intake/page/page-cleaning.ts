import { type Page, type PageElement, toLine } from "./page.ts";

/** Never part of a story, whatever it holds. */
const NEVER =
	"script, style, noscript, template, svg, iframe, object, embed, button, input, select, textarea, dialog, video, audio, canvas, nav, figcaption";

/** Around a story, unless much of the page's text is in it. */
const AROUND =
	'footer, aside, figure, [role="navigation"], [role="complementary"], [role="dialog"], [role="search"], [role="contentinfo"], [aria-hidden="true"], [hidden]';
const AROUND_SHARE = 1 / 4;

/** Words in the class or id of a box that stands around a story. */
const BOX_WORDS =
	"newsletters? related(?:-?(?:articles?|posts?|stories|links|content))? recirc\\w* recommended outbrain taboola breadcrumbs? paywall author-?bio bio share sharing social sharedaddy promo advert\\w* ad-?(?:slot|unit|container) comments? tags topics sign-?up subscribe gallery slideshow carousel trending most-?(?:read|popular) disclaimer cookie\\w* gdpr read-?more more-?(?:stories|on) pull-?quote";
/** Words in the class or id of a line that is not of the story. */
const LINE_WORDS =
	"byline authors? dateline timestamp pubdate datetime date captions? credits? image-?credit photo-?credit wp-caption(?:-text)? copyright kicker eyebrow read-?time";
const BOX = toNamePattern(BOX_WORDS);
const LINE = toNamePattern(LINE_WORDS);
const MAX_BOX_CHARACTERS = 1_500;
const MAX_LINE_CHARACTERS = 500;
const MAX_NAME_CHARACTERS = 500;

/** A name that so much of the story bears says nothing about what is around it. */
const STORY_SHARE = 1 / 3;

/** How much of a line must be link text for it to lead to another story. */
const TEASER_SHARE = 0.9;
const MIN_TEASER_WORDS = 3;

/**
 * Takes out of a page what is certainly not its story, in place.
 *
 * What finds the story afterwards judges by the amount of text and its links:
 * captions, share bars and links to other stories between two paragraphs pass
 * there. Nothing goes that holds much of the page's text: some pages wrap the
 * story in a footer, in a box named "comments", or name its every paragraph
 * "caption".
 */
export function cleanPage(page: Page): void {
	removeAll(page.querySelectorAll(NEVER));
	const total = toLine(page.documentElement.textContent).length;
	removeAll(
		[...page.querySelectorAll(AROUND)].filter(
			(element) => toLine(element.textContent).length < total * AROUND_SHARE,
		),
	);
	removeAll([...page.querySelectorAll("li, p")].filter(isTeaser));
	removeNamed(page);
}

function removeNamed(page: Page): void {
	const story = countParagraphCharacters(page.documentElement);
	const groups = Map.groupBy(
		[...page.querySelectorAll("[class], [id]")].filter(isNamedAround),
		(element) => element.getAttribute("class"),
	);
	for (const group of groups.values()) {
		const inGroup = group.reduce(
			(sum, element) => sum + countParagraphCharacters(element),
			0,
		);
		if (inGroup < story * STORY_SHARE) removeAll(group);
	}
}

function isNamedAround(element: PageElement): boolean {
	if (element.matches("html, body, article, main, h1")) return false;
	const name = ["class", "id"]
		.map((attribute) => element.getAttribute(attribute) ?? "")
		.join(" ")
		.slice(0, MAX_NAME_CHARACTERS)
		.replace(/([a-z])([A-Z])/g, "$1-$2");
	const isBox = BOX.test(name);
	if (!isBox && !LINE.test(name)) return false;
	const limit = isBox ? MAX_BOX_CHARACTERS : MAX_LINE_CHARACTERS;
	return toLine(element.textContent).length < limit;
}

/** A line that is a link and no sentence: another story's headline. */
function isTeaser(element: PageElement): boolean {
	const line = toLine(element.textContent);
	const linked = [...element.querySelectorAll("a")]
		.map((link) => toLine(link.textContent))
		.join(" ");
	return (
		linked.length > 0 &&
		linked.length >= line.length * TEASER_SHARE &&
		line.split(" ").length >= MIN_TEASER_WORDS &&
		!/[.!?]["”’]?$/.test(line)
	);
}

function countParagraphCharacters(element: PageElement): number {
	const paragraphs = element.matches("p")
		? [element]
		: [...element.querySelectorAll("p")];
	return paragraphs.reduce(
		(sum, paragraph) => sum + (paragraph.textContent?.length ?? 0),
		0,
	);
}

function toNamePattern(words: string): RegExp {
	const choices = words.split(" ").join("|");
	return new RegExp(`(?:^|[\\s_-])(?:${choices})(?:$|[\\s_-])`, "iu");
}

function removeAll(elements: Iterable<PageElement>): void {
	for (const element of [...elements]) element.remove();
}
