import { toDate } from "../../article/days/dates.ts";
import { type Page, readMeta, toLine } from "./page.ts";
import type { JsonLdFacts } from "./page-json-ld.ts";

const META_NAMES =
	"article:published_time article:published article.published og:published_time og:article:published_time og:pubdate og:datepublished datepublished pubdate pub_date publish-date publish_date published published_at publication_date parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.issued dcterms.date dcterms.created article_date_original date.release date pdate datecreated".split(
		" ",
	);

/** `/2025/07/08/`, `/2025/jul/8/` or `-20250708` in an address. */
const URL_DATE =
	/[/-](?<year>(?:19|20)\d\d)[/-]?(?<month>0[1-9]|1[0-2]|[1-9](?=[/-])|[a-z]{3}(?=[/-]))[/-]?(?<day>0[1-9]|[12]\d|3[01]|[1-9])(?=[/-]|$)/u;

/**
 * Finds the day a page was published, `YYYY-MM-DD`.
 *
 * Metadata first, then `<time>`, then a line with nothing but a date near the
 * headline, then the address. When it was last changed doesn't count.
 */
export function readPublishedAt(
	page: Page,
	facts: JsonLdFacts,
	linesBelowHeadline: readonly string[],
	url: string | null,
): string | null {
	const stated = [facts.publishedAt ?? "", ...readMeta(page, META_NAMES)];
	return (
		toFirstDate(stated) ??
		toFirstDate(readTimes(page)) ??
		toFirstDate(linesBelowHeadline) ??
		toUrlDate(url ?? "")
	);
}

/** Those below the headline first, because teasers above it have dates too. */
function readTimes(page: Page): string[] {
	const marked = page.querySelectorAll(
		'[itemprop="datePublished"], time[pubdate]',
	);
	const inOrder = [...page.querySelectorAll("h1, time")];
	const headline = inOrder.findIndex((element) => element.matches("h1"));
	return [
		...marked,
		...inOrder.slice(headline + 1),
		...inOrder.slice(0, Math.max(headline, 0)),
	]
		.filter((element) => !/updat|modif/i.test(element.textContent ?? ""))
		.flatMap((element) => [
			toLine(element.getAttribute("datetime")),
			toLine(element.textContent),
		]);
}

function toFirstDate(lines: readonly string[]): string | null {
	for (const line of lines) {
		const date = toDate(line.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));
		if (date !== null) return date;
	}
	return null;
}

function toUrlDate(url: string): string | null {
	const { year, month, day } = URL_DATE.exec(url.toLowerCase())?.groups ?? {};
	return toDate(`${year}-${month}-${day}`) ?? toDate(`${day} ${month} ${year}`);
}
