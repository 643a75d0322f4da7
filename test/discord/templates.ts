import { globSync, readFileSync } from "node:fs";

/** A t`…` of the source, as catalogues have it. */
export interface SourceTemplate {
	/** With its places numbered. */
	readonly template: string;
	/** Catalogues have forms for it: the last of a `plural(…)`. */
	readonly isCounted: boolean;
	/** The property that it is given to: "label", say. */
	readonly property: string | null;
}

/** Finds all that is said in the reader's language in what members may see. */
export function findTemplates(): SourceTemplate[] {
	return globSync(["src/**/*.ts", "commands/**/*.ts"], {
		exclude: ["src/local-discord/**", "src/text/phrase/phrase.ts"],
	})
		.sort()
		.flatMap((file) => findIn(readFileSync(file, "utf8")));
}

/** What is only places and punctuation is the same in most languages. */
export function hasWords(template: string): boolean {
	return /\p{L}/u.test(template.replace(/\{\d+\}/gu, ""));
}

/** Finds the templates of one source text; of one in another, both. */
export function findIn(source: string): SourceTemplate[] {
	const found = [...source.matchAll(/(?<![\w$.])t`/gu)].map(({ index }) => ({
		index,
		...readTemplate(source, index + 2),
	}));
	const counts = [...source.matchAll(/\bplural\(/gu)].map(({ index }) =>
		found.filter((one) => one.index > index).slice(0, 2),
	);
	const singulars = new Set(counts.map(([one]) => one));
	const plurals = new Set(counts.map(([, other]) => other));
	return found
		.filter((one) => !singulars.has(one))
		.map((one) => ({
			template: one.template,
			isCounted: plurals.has(one),
			property: toProperty(source.slice(0, one.index)),
		}));
}

/** Reads from behind the first backtick to the last. */
function readTemplate(source: string, start: number) {
	let [template, at, places] = ["", start, 0];
	while (source[at] !== "`") {
		if (source.startsWith("${", at)) {
			at = skipPlace(source, at + 2);
			template += `{${places++}}`;
		} else {
			if (source[at] === "\\") at++;
			template += source[at++];
		}
	}
	return { template, end: at + 1 };
}

/** Gives where a `${…}` ends that begins before `start`. */
function skipPlace(source: string, start: number): number {
	let at = start;
	for (let depth = 1; depth > 0; ) {
		if (source[at] === "`") at = readTemplate(source, at + 1).end;
		else {
			if (source[at] === "{") depth++;
			if (source[at] === "}") depth--;
			at++;
		}
	}
	return at;
}

function toProperty(before: string): string | null {
	const [, property = null] =
		/(\w+):[^:,;{}()]*(?:[?:]\s*)?$/u.exec(before) ?? [];
	return property;
}
