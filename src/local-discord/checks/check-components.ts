import { eachComponent, type PlacedComponent } from "../state/components.ts";
import {
	ComponentKind,
	LINK_BUTTON_STYLE,
	PREMIUM_BUTTON_STYLE,
	type WireComponent,
} from "../wire.ts";
import { findAddressProblems } from "./check-address.ts";
import { findSelectProblems } from "./check-select.ts";
import { type Problem, required, tooLong } from "./problem.ts";

export const MAX_COMPONENTS = 40;
export const MAX_TEXT_CHARACTERS = 4000;
/** Beyond this the real server breaks (discord-api-docs #8554). */
export const MAX_TEXT_BYTES = 10_170;
const BYTES_PER_DISPLAY = 12;
const MAX_LEGACY_ROWS = 5;
const MAX_BUTTONS = 5;

type Check = (placed: PlacedComponent) => Problem[];

/** Finds what the OpenAPI document lets pass in a message's components. */
export function findComponentProblems(
	components: readonly WireComponent[],
	isV2: boolean,
): Problem[] {
	const placed = [...eachComponent(components)];
	return [
		...(isV2 ? findV2Problems(placed) : findLegacyProblems(components)),
		...placed.flatMap((one) => checks.flatMap((check) => check(one))),
		...findDuplicateIds(placed),
	];
}

const checks: Check[] = [
	checkRow,
	checkButton,
	findSelectProblems,
	findAddressProblems,
];

function findV2Problems(placed: readonly PlacedComponent[]): Problem[] {
	const path = ["components"];
	const problems: Problem[] = [];
	if (placed.length > MAX_COMPONENTS) {
		problems.push(tooLong(path, MAX_COMPONENTS, "components, nested included"));
	}
	const texts = placed
		.filter(({ component }) => component.type === ComponentKind.textDisplay)
		.map(({ component }) => component.content ?? "");
	const characters = texts.join("").length;
	if (characters > MAX_TEXT_CHARACTERS) {
		problems.push(tooLong(path, MAX_TEXT_CHARACTERS, "characters of text"));
	}
	const bytes = Buffer.byteLength(texts.join(""));
	if (bytes + BYTES_PER_DISPLAY * texts.length > MAX_TEXT_BYTES) {
		problems.push(tooLong(path, MAX_TEXT_BYTES, "bytes of text"));
	}
	return problems;
}

function findLegacyProblems(components: readonly WireComponent[]): Problem[] {
	const problems = components.flatMap(({ type }, index): Problem[] => {
		if (type === ComponentKind.row) return [];
		const path = ["components", index, "type"];
		const message =
			"Value must be one of (1,), unless the flag IS_COMPONENTS_V2 is set.";
		return [{ path, code: "BASE_TYPE_CHOICES", message }];
	});
	if (components.length <= MAX_LEGACY_ROWS) return problems;
	return [...problems, tooLong(["components"], MAX_LEGACY_ROWS, "rows")];
}

function checkRow({ component, path }: PlacedComponent): Problem[] {
	if (component.type !== ComponentKind.row) return [];
	const children = component.components ?? [];
	const isMenuAlone = children.length === 1;
	const areButtons = children.every(
		({ type }) => type === ComponentKind.button,
	);
	if (isMenuAlone || (areButtons && children.length <= MAX_BUTTONS)) return [];
	const message = "A row holds up to 5 buttons, or one select menu.";
	return [
		{
			path: [...path, "components"],
			code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
			message,
		},
	];
}

function checkButton({ component, path }: PlacedComponent): Problem[] {
	if (component.type !== ComponentKind.button) return [];
	const { style, custom_id, url, label, emoji, sku_id } = component;
	if (style === PREMIUM_BUTTON_STYLE) {
		return sku_id ? [] : [required([...path, "sku_id"])];
	}
	const problems: Problem[] = [];
	if (!label && !emoji) problems.push(required([...path, "label"]));
	if (style === LINK_BUTTON_STYLE) {
		if (!url) problems.push(required([...path, "url"]));
		if (custom_id) problems.push(exclusive([...path, "custom_id"], "url"));
		return problems;
	}
	if (!custom_id) problems.push(required([...path, "custom_id"]));
	if (url) problems.push(exclusive([...path, "url"], "custom_id"));
	return problems;
}

function exclusive(path: Problem["path"], other: string): Problem {
	const message = `A button has either this or ${other}.`;
	return { path, code: "BUTTON_COMPONENT_EXCLUSIVE_FIELDS", message };
}

/** Finds a `custom_id` or an `id` that stands twice in one message or form. */
export function findDuplicateIds(
	placed: readonly PlacedComponent[],
): Problem[] {
	return [
		...findDuplicates(placed, "custom_id").map((path) => ({
			path,
			code: "COMPONENT_CUSTOM_ID_DUPLICATED",
			message: "Component custom id cannot be duplicated",
		})),
		...findDuplicates(placed, "id").map((path) => ({
			path,
			code: "COMPONENT_ID_DUPLICATED",
			message: "Component id cannot be duplicated",
		})),
	];
}

/** Discord numbers components itself where they have no id, or 0. */
function findDuplicates(
	placed: readonly PlacedComponent[],
	field: "custom_id" | "id",
): Problem["path"][] {
	const seen = new Set<unknown>();
	const repeated = placed.filter(({ component }) => {
		const id = component[field];
		const isSeen = seen.has(id);
		if (id) seen.add(id);
		return isSeen;
	});
	return repeated.map(({ path }) => [...path, field]);
}
