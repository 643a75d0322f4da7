import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../commands/all.ts";
import { REPLACING } from "../vitest.config.ts";

/** A file imports from its own folder or from those before it. */
const ORDER = [
	"src/local-discord",
	"src/text",
	"src/article",
	"src/intake",
	"src/library",
	"src/records",
	"src/model",
	"src/search",
	"src/answer",
	"src/discord",
	"commands",
	"src",
	"src/tools",
];

/** Where a package may be imported; others may be imported anywhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
	"discord.js": ["src/discord", "commands", "src/tools", "src"],
	minisearch: ["src/tools"],
	"node:sqlite": ["src/library"],
	"@mozilla/readability": ["src/intake"],
	linkedom: ["src/intake"],
	"html-encoding-sniffer": ["src/intake"],
	undici: ["src/intake"],
	"ipaddr.js": ["src/intake"],
	yaml: ["src/article"],
	fflate: ["src/article", "src/intake"],
	mammoth: ["src/intake"],
	unpdf: ["src/intake"],
	marked: ["src/article"],
	"html-entities": ["src/article"],
	stemmer: ["src/text"],
	"@orama/stemmers/german": ["src/text"],
	stopword: ["src/text"],
	"dictionary-en": ["src/search"],
	"onnxruntime-node": ["src/model"],
	"@huggingface/tokenizers": ["src/model"],
	dotenv: ["src"],
	ws: ["src/local-discord"],
	"discord-api-spec/zod": ["src/local-discord"],
	"lit-html": ["src/local-discord"],
	"playwright-core": ["src/tools"],
	"discord-markdown-parser": ["src/local-discord"],
};

/** Small files that every folder may use. */
const SHARED = ["src/refusal.ts", "src/slices.ts", "src/turn-queue.ts"];

const FILES = globSync(["src/**/*.{ts,mjs}", "commands/**/*.ts"], {
	exclude: ["**/*.d.ts"],
}).sort();

function toFolder(file: string): string {
	const folder = dirname(file);
	const parent = [
		"commands",
		"src/text",
		"src/article",
		"src/intake",
		"src/library",
		"src/records",
		"src/search",
		"src/answer",
		"src/discord",
		"src/local-discord",
		"src/tools",
	].find((name) => folder.startsWith(`${name}/`));
	return parent ?? folder;
}

function toImports(file: string): string[] {
	const source = readFileSync(file, "utf8");
	return [...source.matchAll(/(?:from|import)\s+["']([^"']+)["']/gu)].map(
		([, name = ""]) => name,
	);
}

/** The package of "discord-api-spec/zod", "@mozilla/readability" and the like. */
function toPackage(name: string): string {
	const [scope = "", ...parts] = name.split("/");
	return scope.startsWith("@") ? `${scope}/${parts[0]}` : scope;
}

const ALL = FILES.flatMap((file) =>
	toImports(file).map((name) => ({ file, name })),
);

describe("imports", () => {
	it("are found at all", () => {
		expect(FILES.length).toBeGreaterThan(50);
		expect(ALL.length).toBeGreaterThan(150);
	});

	it("go from a folder to itself or to those before it", () => {
		const wrong = ALL.filter(({ name }) => name.startsWith("."))
			.map(({ file, name }) => ({
				file,
				target: normalize(join(dirname(file), name)),
			}))
			.filter(({ target }) => !SHARED.includes(target))
			.filter(
				({ file, target }) =>
					ORDER.indexOf(toFolder(target)) > ORDER.indexOf(toFolder(file)) ||
					!ORDER.includes(toFolder(target)),
			);
		expect(wrong).toEqual([]);
	});

	it("of the local Discord stand in one file, which puts the bot into it", () => {
		const importing = ALL.filter(({ name }) => name.includes("local-discord/"))
			.map(({ file }) => file)
			.filter((file) => toFolder(file) !== "src/local-discord");
		expect(importing).toEqual(["src/local-bot.ts"]);
	});

	it.each(Object.entries(PACKAGES))("%s only from %j", (name, folders) => {
		const importing = ALL.filter((one) => one.name === name);
		expect(importing).not.toEqual([]);
		const wrong = importing.filter(
			({ file }) => !folders.includes(toFolder(file)),
		);
		expect(wrong).toEqual([]);
	});

	it("are all declared in package.json", () => {
		const { dependencies, devDependencies } = JSON.parse(
			readFileSync("package.json", "utf8"),
		);
		const missing = ALL.filter(({ name }) => !/^(?:\.|node:)/u.test(name))
			.map(({ file, name }) => ({ file, name: toPackage(name) }))
			.filter(({ name }) => !(name in dependencies))
			.filter(
				({ file, name }) =>
					toFolder(file) !== "src/tools" || !(name in devDependencies),
			);
		expect(missing).toEqual([]);
	});
});

it("fetches in src/intake alone, what runs in a browser aside", () => {
	const fetching = FILES.filter(
		(file) => !file.startsWith("src/local-discord/page/"),
	).filter((file) => /(?<![.\w])fetch\(/u.test(readFileSync(file, "utf8")));
	expect(new Set(fetching.map(toFolder))).toEqual(new Set(["src/intake"]));
});

it("reads the environment in main.ts and the operator's tools alone", () => {
	const reading = FILES.filter((file) =>
		readFileSync(file, "utf8").includes("process.env"),
	);
	expect(reading).toEqual([
		"src/main.ts",
		"src/tools/backup.ts",
		"src/tools/export.ts",
		"src/tools/forget.ts",
		"src/tools/import.ts",
		"src/tools/restore.ts",
	]);
});

it("has every command in the list of all", () => {
	const names = globSync("commands/*.ts")
		.map((file) => file.replace(/^commands\/|\.ts$/gu, ""))
		.filter((name) => name !== "all");
	const files = COMMANDS.map(({ data }) =>
		data.name.toLowerCase().replaceAll(" ", "-"),
	);
	expect(files.sort()).toEqual(names.sort());
});

it("has a file for each subcommand, named like it", () => {
	for (const command of COMMANDS) {
		if (!("subcommands" in command)) continue;
		const files = globSync(`commands/${command.data.name}/*.ts`);
		expect(
			command.subcommands
				.map(({ data }) => `commands/${command.data.name}/${data.name}.ts`)
				.sort(),
		).toEqual(files.sort());
	}
});

it("has a source for each test, tests of many sources aside", () => {
	const sources = new Set(FILES.map((file) => file.replace(/^src\//u, "")));
	const orphans = globSync(
		"test/{text,article,intake,library,records,model,search,answer,discord}/**/*.test.ts",
	)
		.map((file) => file.replace(/^test\//u, "").replace(/\.test\.ts$/u, ".ts"))
		.filter((file) => !sources.has(file));
	expect(orphans.sort()).toEqual([
		"answer/summary/web-pages.ts",
		"intake/web-pages.ts",
		"library/kill.ts",
		"search/erasing.ts",
		"search/kill.ts",
		"search/words/word-index-segments.ts",
	]);
});

it("has no folder of more files than one takes in at a glance", () => {
	const folders = Map.groupBy(
		FILES.filter((file) => file.startsWith("src/")),
		dirname,
	);
	const large = [...folders].filter(([, files]) => files.length > 20);
	expect(large.map(([folder]) => folder)).toEqual([]);
});

it("replaces modules only in tests that share none", () => {
	const replacing = globSync("test/**/*.ts").filter((file) =>
		/\bvi\.(?:doM|m)ock\(/u.test(readFileSync(file, "utf8")),
	);
	expect(replacing).toEqual(REPLACING);
});

it("has every file that its documents name", () => {
	const places = ["", "src/", "src/local-discord/"];
	const missing = globSync(["*.md", "docs/*.md"]).flatMap((document) =>
		[...readFileSync(document, "utf8").matchAll(/[a-z\d-]+\/[\w./-]+\.ts\b/gu)]
			.map(([name]) => name)
			.filter((name) => !places.some((place) => existsSync(place + name)))
			.map((name) => `${document}: ${name}`),
	);
	expect(missing).toEqual([]);
});
