import type { Items, MessageView, RequestView } from "../site/protocol.ts";
import { change, type PageState } from "./page-state.ts";

/** Listens to what the server tells, for as long as the page is open. */
export function listen(): void {
	const source = new EventSource("events");
	source.onopen = () => change((state) => startAnew(state));
	source.onerror = () =>
		change((state) => {
			state.isLive = false;
		});
	source.onmessage = ({ data }) =>
		change((state) => take(state, JSON.parse(data)));
}

/** After a break the server tells everything again. */
function startAnew(state: PageState): void {
	state.isLive = true;
	state.messages.clear();
	state.requests.clear();
}

function take(state: PageState, items: Items): void {
	for (const [key, item] of Object.entries(items)) {
		if (key === "world") state.world = item;
		else if (key === "commands") state.commands = item;
		else if (key.startsWith("message:")) put(state.messages, key, item);
		else put(state.requests, key, item);
	}
	settle(state);
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
	};
}
