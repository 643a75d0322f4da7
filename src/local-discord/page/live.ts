import type {
	Items,
	MessageView,
	RequestView,
	WorldView,
} from "../site/protocol.ts";
import { forgetChosen } from "./message/chosen.ts";
import { change, type PageState } from "./page-state.ts";

/** A page that was turned away asks again after so long. */
const MILLISECONDS_TO_RETRY = 3_000;

/** Listens to what the server tells, for as long as the page is open. */
export function listen(): void {
	const source = new EventSource("events");
	source.onopen = () => change((state) => startAnew(state));
	source.onmessage = ({ data }) =>
		change((state) => take(state, JSON.parse(data)));
	source.onerror = () => {
		// It tries again by itself, unless it was turned away.
		const isRefused = source.readyState === EventSource.CLOSED;
		change((state) => {
			state.isLive = false;
			state.isRefused = isRefused;
		});
		if (isRefused) setTimeout(listen, MILLISECONDS_TO_RETRY);
	};
}

/** After a break the server tells everything again. */
function startAnew(state: PageState): void {
	state.isLive = true;
	state.isRefused = false;
	state.messages.clear();
	state.requests.clear();
}

function take(state: PageState, items: Items): void {
	for (const [key, item] of Object.entries(items)) {
		if (key === "world") takeWorld(state, item);
		else if (key === "commands") state.commands = item;
		else if (key.startsWith("message:")) {
			forgetChosen(state, state.messages.get(key), item);
			put(state.messages, key, item);
		} else put(state.requests, key, item);
	}
	settle(state);
}

/** After a reset, also one asked for in another page, nothing of before is kept. */
function takeWorld(state: PageState, world: WorldView): void {
	if (state.world && state.world.resets !== world.resets) forgetAll(state);
	state.world = world;
}

function forgetAll(state: PageState): void {
	state.dialog = null;
	state.popup = null;
	state.notices = [];
	state.composers.clear();
	state.formDrafts.clear();
	state.presses.clear();
	state.chosen.clear();
}

function put<Item extends MessageView | RequestView>(
	items: Map<string, Item>,
	key: string,
	item: Item | null,
): void {
	if (item) items.set(key, item);
	else items.delete(key);
}

/** Stays where it was, or goes to the first channel of the first server. */
function settle(state: PageState): void {
	if (!state.world) return;
	const { servers, personas } = state.world;
	const { place } = state;
	const server = servers.find(({ id }) => id === place.serverId) ?? servers[0];
	const channels = server?.channels ?? [];
	const channel =
		channels.find(({ id }) => id === place.channelId) ?? channels[0];
	const persona =
		personas.find(({ name }) => name === place.persona) ?? personas[0];
	state.place = {
		serverId: server?.id ?? "",
		channelId: channel?.id ?? "",
		persona: persona?.name ?? "",
		locale: place.locale,
	};
}
