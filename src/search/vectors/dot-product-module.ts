import { VECTOR_LENGTH } from "./vector-codes.ts";

/**
 * What the module exports as `multiply`; addresses are offsets into its memory.
 * There must be a passage at least.
 */
export type Multiply = (
	passages: number,
	passagesEnd: number,
	question: number,
	products: number,
) => void;

/**
 * Machine code that multiplies a question's codes with those of passages.
 *
 * JavaScript multiplies one number at a time, WebAssembly eight: all of 100,000
 * passages take 2 milliseconds instead of 40, so that none need be left out.
 * In C it would be:
 *
 *     void multiply(int8 *passage, int8 *end, int16 *question, int32 *product) {
 *       do {
 *         *product = 0;
 *         for (int i = 0; i < 384; i++) *product += passage[i] * question[i];
 *         product++;
 *         passage += 384;
 *       } while (passage < end);
 *     }
 *
 * The bytes are those of WebAssembly's binary format
 * (https://webassembly.github.io/spec/core/binary/), of version 2 with SIMD.
 */
export function makeDotProductModule(): WebAssembly.Module {
	return new WebAssembly.Module(
		Uint8Array.from([
			...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
			...toSection(SECTION.types, [FUNCTION, ...FOUR_I32, 0]),
			...toSection(SECTION.imports, [
				...toName("bytes"),
				...toName("memory"),
				...MEMORY,
			]),
			...toSection(SECTION.functions, [0]),
			...toSection(SECTION.exports, [...toName("multiply"), 0, 0]),
			...toSection(
				SECTION.code,
				toSized([...ONE_VECTOR_LOCAL, ...LOOP_OVER_PASSAGES, END]),
			),
		]),
	);
}

const SECTION = { types: 1, imports: 2, functions: 3, exports: 7, code: 10 };
const FUNCTION = 0x60;
const I32 = 0x7f;
const FOUR_I32 = [4, I32, I32, I32, I32];
const V128 = 0x7b;
/** Of at least one page. */
const MEMORY = [0x02, 0x00, 0x01];
const ONE_VECTOR_LOCAL = [1, 1, V128];

/** The function's parameters and its variable, by number. */
const PASSAGE = 0;
const PASSAGES_END = 1;
const QUESTION = 2;
const PRODUCT = 3;
/** Four sums side by side. */
const SUMS = 4;

const LOOP = [0x03, 0x40];
const BRANCH_TO_LOOP_IF = [0x0d, 0];
const END = 0x0b;
const I32_ADD = 0x6a;
const I32_LESS_THAN = 0x49;
/** Aligned to whatever, at the address itself. */
const I32_STORE = [0x36, 0, 0];

const LOAD = 0x00;
const LOAD_8_BYTES_AS_I16 = 0x01;
const I32X4_ADD = toSimd(0xae);
/** Multiplies eight I16 with eight, and adds two and two. */
const I32X4_DOT_I16X8 = toSimd(0xba);
const I32X4_LANE = toSimd(0x1b);

const CODES_AT_ONCE = 8;
const BYTES_OF_QUESTION_CODE = 2;
const BYTES_OF_PRODUCT = 4;

const LOOP_OVER_PASSAGES = [
	...LOOP,
	...Array.from({ length: VECTOR_LENGTH / CODES_AT_ONCE }, (_, step) =>
		addProducts(step * CODES_AT_ONCE),
	).flat(),
	...get(PRODUCT),
	...addLanes(),
	...I32_STORE,
	...advance(PRODUCT, BYTES_OF_PRODUCT),
	...advance(PASSAGE, VECTOR_LENGTH),
	...get(PASSAGE),
	...get(PASSAGES_END),
	I32_LESS_THAN,
	...BRANCH_TO_LOOP_IF,
	END,
];

/** The first of a passage's products begin its sums, others are added. */
function addProducts(code: number): number[] {
	return [
		...get(PASSAGE),
		...toSimd(LOAD_8_BYTES_AS_I16),
		...toMemoryAt(code),
		...get(QUESTION),
		...toSimd(LOAD),
		...toMemoryAt(code * BYTES_OF_QUESTION_CODE),
		...I32X4_DOT_I16X8,
		...(code === 0 ? [] : [...get(SUMS), ...I32X4_ADD]),
		...set(SUMS),
	];
}

function addLanes(): number[] {
	return [0, 1, 2, 3].flatMap((lane) => [
		...get(SUMS),
		...I32X4_LANE,
		lane,
		...(lane === 0 ? [] : [I32_ADD]),
	]);
}

function advance(local: number, bytes: number): number[] {
	return [...get(local), 0x41, ...toNumber(bytes), I32_ADD, ...set(local)];
}

function get(local: number): number[] {
	return [0x20, local];
}

function set(local: number): number[] {
	return [0x21, local];
}

function toSimd(instruction: number): number[] {
	return [0xfd, ...toNumber(instruction)];
}

function toMemoryAt(offset: number): number[] {
	return [0, ...toNumber(offset)];
}

/** Each of the sections that are needed has one thing in it. */
function toSection(kind: number, thing: readonly number[]): number[] {
	return [kind, ...toSized([1, ...thing])];
}

function toName(name: string): number[] {
	return toSized([...Buffer.from(name)]);
}

function toSized(bytes: readonly number[]): number[] {
	return [...toNumber(bytes.length), ...bytes];
}

/** LEB128: seven bits a byte, the lowest first. */
function toNumber(number: number): number[] {
	const rest = number >>> 7;
	return rest === 0 ? [number] : [(number & 127) | 128, ...toNumber(rest)];
}
