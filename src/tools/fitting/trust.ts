import { type QuestionSet, SetError } from "../evaluation/question-set.ts";
import type { Plan, Planned } from "./group.ts";

/**
 * How much sets, with their pairs, or single groups count when
 * CONFIDENCE.library is fitted, by name; others count 1.
 */
export type Trust = ReadonlyMap<string, number>;

interface PlanToTrust {
	readonly set: QuestionSet;
	readonly groups: readonly Planned[];
}

/**
 * Says of each group how much it counts: what is given for its own name; else
 * the least of what is given for its sets.
 *
 * @throws SetError if nothing has a name that is given
 */
export function toTrusted(plans: readonly PlanToTrust[], trust: Trust): Plan[] {
	const names = new Set(plans.flatMap(({ groups }) => groups.flatMap(toNames)));
	for (const name of trust.keys())
		if (!names.has(name))
			throw new SetError(`--trust ${name}: there is no set or group so named.`);
	return plans.map(({ set, groups }) => ({
		set,
		groups: groups.map(({ of, ...group }) => ({
			...group,
			trust: trust.get(group.name) ?? toLeast(of, trust),
		})),
	}));
}

function toNames({ name, of }: Planned): string[] {
	return [name, ...of.map((set) => set.name)];
}

function toLeast(sets: readonly QuestionSet[], trust: Trust): number {
	return Math.min(...sets.map(({ name }) => trust.get(name) ?? 1));
}
