import type { LocalGuild } from "../../state/world.ts";
import { ChannelKind, type WireUser } from "../../wire.ts";
import type { PersonView, ServerView, WorldView } from "../protocol.ts";
import type { Scene } from "../scene.ts";

/** Shows where one is, as whom one may act, and how the bot is. */
export function toWorldView(scene: Scene): WorldView {
	const { world, gateway, standingFaults, journal } = scene.state;
	const servers = [...world.guilds.values()];
	return {
		bot: toPersonView(world.bot),
		you: toPersonView(scene.you),
		servers: servers.filter((one) => !one.unavailable).map(toServerView),
		personas: scene.personas.map(({ name, permissions }) => ({
			name,
			permissions: String(permissions),
		})),
		examples: scene.examples,
		isBotConnected: gateway.isConnected,
		reset: toReset(scene),
		resets: scene.resets,
		faults: standingFaults.names,
		refused: new Set(journal.violations.map(({ request }) => request)).size,
	};
}

/** Shows somebody by the name that Discord's client shows. */
export function toPersonView(user: WireUser): PersonView {
	return { id: user.id, name: user.global_name ?? user.username };
}

function toServerView({ id, name, channels, roles }: LocalGuild): ServerView {
	return {
		id,
		name,
		channels: channels.map((channel) => ({
			...toNamed(channel),
			isThread: channel.type === ChannelKind.thread,
		})),
		roles: roles.map((role) => toNamed(role)),
	};
}

function toNamed({ id, name }: PersonView): PersonView {
	return { id, name };
}

function toReset({ onReset, isResetting }: Scene): WorldView["reset"] {
	if (!onReset) return null;
	return isResetting ? "running" : "possible";
}
