import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGlobalAddress } from "../../../src/intake/web/global-address.ts";

/** IANA's registries of special IPv4 and IPv6 addresses, written out anew. */
const SPECIAL_V4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
];
const SPECIAL_V6 = [
	"::/8",
	"64:ff9b:1::/48",
	"100::/64",
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20",
	"4000::/2",
	"5f00::/16",
	"8000::/1",
	"fc00::/7",
	"fe80::/10",
	"fec0::/10",
	"ff00::/8",
];

/** Any address of a range, as a number. */
function toNumber(range: string, bits: 32 | 128): fc.Arbitrary<bigint> {
	const [start = "", length = ""] = range.split("/");
	const first = bits === 32 ? parseV4(start) : parseV6(start);
	const last = first + (1n << BigInt(bits - Number(length))) - 1n;
	return fc.bigInt(first, last);
}

function parseV4(text: string): bigint {
	return text.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parseV6(text: string): bigint {
	const [head = "", tail = ""] = text
		.split("::")
		.map((half) => half.split(":").filter((part) => part !== ""))
		.map((parts) => parts.map((part) => part.padStart(4, "0")).join(""));
	return BigInt(`0x${head}${tail.padStart(32 - head.length, "0")}`);
}

function toV4(value: bigint): string {
	return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
}

function toV6(value: bigint): string {
	const digits = value.toString(16).padStart(32, "0");
	return digits.match(/.{4}/gu)?.join(":") ?? "";
}

/** The host as a URL says it, however it was written. */
function toHost(host: string): string {
	return new URL(`http://${host}/`).hostname.replace(/^\[|\]$/gu, "");
}

const octal = (part: string) => `0${Number(part).toString(8)}`;
const hex = (part: string) => `0x${Number(part).toString(16)}`;

/** All ways in which browsers accept an IPv4 address. */
function toSpellings(value: bigint): string[] {
	const dotted = toV4(value);
	const parts = dotted.split(".");
	const [a, b] = parts;
	return [
		dotted,
		`${value}`,
		`0x${value.toString(16)}`,
		`0${value.toString(8)}`,
		parts.map(octal).join("."),
		parts.map(hex).join("."),
		`${a}.${value & 0xffffffn}`,
		`${a}.${b}.${value & 0xffffn}`,
		`${dotted}.`,
		`[::ffff:${dotted}]`,
		`[0:0:0:0:0:FFFF:${dotted}]`,
		`[64:ff9b::${dotted}]`,
	];
}

describe("isGlobalAddress", () => {
	it.each([
		"8.8.8.8",
		"1.1.1.1",
		"172.32.0.1",
		"100.128.0.1",
		"2606:4700:4700::1111",
		"2a00:1450:4001:80b::200e",
		"::ffff:8.8.8.8",
		"64:ff9b::8.8.8.8",
	])("allows %s", (address) => {
		expect(isGlobalAddress(address)).toBe(true);
	});

	it.each([
		"",
		"localhost",
		"news.example",
		"1.2.3",
		"2130706433",
		"127.0.0.1 ",
		"8.8.8.8%eth0",
		"2606:4700:4700::1111%1",
		"[2606:4700:4700::1111]",
		"::127.0.0.1",
		"::ffff:0:127.0.0.1",
		"2002:7f00:1::",
		"2001:0:7f00:1::",
		"fe80::1%eth0",
	])("refuses “%s”", (address) => {
		expect(isGlobalAddress(address)).toBe(false);
	});

	it.each(SPECIAL_V4)("refuses all of %s in any spelling", (range) => {
		fc.assert(
			fc.property(toNumber(range, 32), (value) => {
				for (const spelling of toSpellings(value))
					expect(isGlobalAddress(toHost(spelling)), spelling).toBe(false);
			}),
		);
	});

	it.each(SPECIAL_V6)("refuses all of %s", (range) => {
		fc.assert(
			fc.property(toNumber(range, 128), (value) => {
				const address = toV6(value);
				expect(isGlobalAddress(address)).toBe(false);
				expect(isGlobalAddress(toHost(`[${address}]`))).toBe(false);
			}),
		);
	});

	it("judges an IPv4 address alike in all spellings", () => {
		fc.assert(
			fc.property(fc.bigInt(0n, 0xffffffffn), (value) => {
				const answers = toSpellings(value).map((spelling) =>
					isGlobalAddress(toHost(spelling)),
				);
				expect(new Set(answers).size).toBe(1);
			}),
		);
	});

	it("allows every address that is in no special range", () => {
		const isSpecial = (value: bigint) =>
			SPECIAL_V4.some((range) => {
				const [start = "", length = ""] = range.split("/");
				const shift = BigInt(32 - Number(length));
				return parseV4(start) >> shift === value >> shift;
			});
		fc.assert(
			fc.property(fc.bigInt(0n, 0xffffffffn), (value) => {
				// Small blocks of routers' own, which ipaddr.js refuses as well.
				fc.pre(!/^192\.(?:175\.48|31\.196|52\.193)\./u.test(toV4(value)));
				expect(isGlobalAddress(toV4(value))).toBe(!isSpecial(value));
			}),
		);
	});
});
