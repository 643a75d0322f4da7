import {
	mkdir,
	mkdtemp,
	rm,
	symlink,
	utimes,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PageFiles } from "../../../src/local-discord/site/page-files.ts";

let folder: string;
let files: PageFiles;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "page-"));
	await mkdir(join(folder, "page/parts"), { recursive: true });
	await write("page/index.html", "<p>page</p>");
	await write("page/main.ts", "export const one: number = 1;");
	await write("page/parts/theme.css", "p { color: red; }");
	await write("wire.ts", "export const wire: string = '';");
	await write("secret.ts", "export const secret: string = '';");
	files = new PageFiles(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) =>
	writeFile(join(folder, name), text);
const textOf = async (address: string) => (await files.find(address))?.text;

it("finds the page itself", async () => {
	expect(await files.find("")).toMatchObject({
		contentType: "text/html; charset=utf-8",
		text: "<p>page</p>",
	});
});

it("takes the types out of TypeScript", async () => {
	expect(await files.find("page/main.ts")).toMatchObject({
		contentType: "text/javascript; charset=utf-8",
		text: "export const one         = 1;",
	});
	expect(await textOf("wire.ts")).toMatch(/^export const wire +=/u);
});

it("finds what lies deeper", async () => {
	expect(await files.find("page/parts/theme.css")).toMatchObject({
		contentType: "text/css; charset=utf-8",
	});
});

it.each(["lit-html", "directives/class-map"])(
	"finds %s of lit-html",
	async (name) => {
		const file = await files.find(`lib/lit-html/${name}.js`);
		expect(file?.contentType).toMatch(/^text\/javascript/u);
		expect(file?.text).toContain("export");
	},
);

it("reads a file again when it was changed", async () => {
	expect(await textOf("page/main.ts")).toContain("one");
	await write("page/main.ts", "export const two = 2;");
	await utimes(join(folder, "page/main.ts"), 1, 1);
	expect(await textOf("page/main.ts")).toContain("two");
});

it("says so when TypeScript can't be read", async () => {
	await write("page/main.ts", "const = 1;");
	await expect(textOf("page/main.ts")).rejects.toThrow();
});

it("follows no link out of its folder", async () => {
	await symlink("/etc/hostname", join(folder, "page/host.ts"));
	await symlink("/etc", join(folder, "page/etc"));
	expect(await files.find("page/host.ts")).toBeUndefined();
	expect(await files.find("page/etc/host.ts")).toBeUndefined();
});

it.each([
	"secret.ts",
	"page/",
	"page/none.ts",
	"page/parts",
	"page/index.html",
	"page/../secret.ts",
	"page/%2e%2e/secret.ts",
	"page/..%2fsecret.ts",
	"page//main.ts",
	"page/main.ts/",
	"page/main.ts\0.css",
	"/page/main.ts",
	"lib/lit-html/package.json",
	"lib/lit-html/../discord.js/src/index.js",
	"lib/lit-html/node/lit-html.js",
	"__proto__",
	"constructor",
])("finds nothing at %j", async (address) => {
	expect(await files.find(address)).toBeUndefined();
});

it("finds nothing but its own files whatever is asked", async () => {
	const known = ["", "page/main.ts", "page/parts/theme.css", "wire.ts"];
	const part = fc.constantFrom(
		...["page", "parts", "lib", "lit-html", "directives", "secret.ts"],
		...["main.ts", "wire.ts", "..", ".", "", "%2e%2e", "%2f", "\\", "\0", "~"],
		...["constructor", "__proto__", "package.json", "index.js"],
	);
	const path = fc.array(part).map((parts) => parts.join("/"));
	await fc.assert(
		fc.asyncProperty(fc.oneof(path, fc.string()), async (address) => {
			const isKnown = known.includes(address);
			expect((await files.find(address)) !== undefined).toBe(isKnown);
		}),
		{ numRuns: 1000 },
	);
});
