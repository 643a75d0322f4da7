import type { WireComponent } from "../wire.ts";

/** A component and where it stands in its message or form. */
export interface PlacedComponent {
	readonly component: WireComponent;
	readonly path: readonly (string | number)[];
}

/** Walks through components and everything nested in them, in reading order. */
export function* eachComponent(
	components: readonly WireComponent[] | null | undefined,
	path: readonly (string | number)[] = ["components"],
): Generator<PlacedComponent> {
	for (const [index, component] of (components ?? []).entries()) {
		yield* eachWithin(component, [...path, index]);
	}
}

function* eachWithin(
	component: WireComponent,
	path: readonly (string | number)[],
): Generator<PlacedComponent> {
	yield { component, path };
	yield* eachComponent(component.components, [...path, "components"]);
	if (component.accessory) {
		yield* eachWithin(component.accessory, [...path, "accessory"]);
	}
	if (component.component) {
		yield* eachWithin(component.component, [...path, "component"]);
	}
}

/** Copies components as Discord keeps them: numbered, without null fields. */
export function toKeptComponents(
	components: readonly WireComponent[],
): WireComponent[] {
	const kept = withoutNulls(components);
	const numbers = [...eachComponent(kept)].map((placed) => placed.component.id);
	const taken = new Set(numbers.filter((number) => number));
	let next = 1;
	for (const { component } of eachComponent(kept)) {
		if (component.id) continue;
		while (taken.has(next)) next += 1;
		component.id = next++;
	}
	return kept;
}

/** Copies JSON without the fields that are null, which Discord leaves out. */
export function withoutNulls<T>(value: T): Mutable<T> {
	const text = JSON.stringify(value, (_key, field) => field ?? undefined);
	return JSON.parse(text);
}

type Mutable<T> = T extends readonly (infer Item)[] ? Item[] : T;
