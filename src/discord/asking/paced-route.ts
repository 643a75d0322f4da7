import type { Desk } from "../../answer/desk.ts";
import {
	type Asker,
	privately,
	type ReplyRoute,
	type Routing,
	toRoute,
} from "../dispatch/command.ts";
import { toWaitCard } from "./wait-card.ts";

/**
 * Counts a question that articles are read for. One too many is not asked: the
 * asker alone is told when it can be.
 *
 * @param toQuestion what was typed, shown to them so that it isn't lost; without
 * it, what they used stands there still
 */
export function paced<
	View extends Asker,
	Route extends { readonly first: string },
>(
	routing: Routing<View, Route>,
	toQuestion: (view: View) => string | null = () => null,
): (view: View, desk: Desk) => Route | ReplyRoute<View> {
	return (view, desk) => {
		const wait = desk.pace.ask(view, new Date());
		if (wait === null) return toRoute(routing, view, desk);
		return privately(async () => toWaitCard(wait, toQuestion(view)));
	};
}
