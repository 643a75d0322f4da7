import { findBodyProblems } from "../checks/check-body.ts";
import { findSchemaProblems } from "../checks/openapi.ts";
import { type LocalMessage, toWireMessage } from "../state/messages.ts";
import { toWireChannel } from "../state/wire-world.ts";
import type { LocalChannel } from "../state/world.ts";
import { ChannelKind, type MessageBody, Permission } from "../wire.ts";
import { refusals } from "./rest-error.ts";
import { type Call, type Route, toJson } from "./route.ts";

const CHANNEL = "/channels/:channel";
const MESSAGES = `${CHANNEL}/messages`;
const MESSAGE = `${MESSAGES}/:message`;
const DEFAULT_PAGE = 50;

/** Ordinary messages: what the bot posts without being asked. */
export const channelRoutes: Route[] = [
	{ method: "POST", pattern: "/users/@me/channels", answer: openDirectChannel },
	{ method: "GET", pattern: CHANNEL, answer: getChannel },
	{ method: "POST", pattern: `${CHANNEL}/typing`, answer: showTyping },
	{ method: "GET", pattern: MESSAGES, answer: listMessages },
	{ method: "POST", pattern: MESSAGES, answer: post },
	{ method: "GET", pattern: MESSAGE, answer: getMessage },
	{ method: "PATCH", pattern: MESSAGE, answer: editMessage },
	{ method: "DELETE", pattern: MESSAGE, answer: deleteMessage },
	{ method: "POST", pattern: `${MESSAGE}/threads`, answer: openThread },
];

function openDirectChannel(call: Call): object {
	const body = toJson(call.body);
	call.refuse(findSchemaProblems("directChannel", body));
	const { world } = call.state;
	const recipient = world.users.get(String(body.recipient_id));
	if (!recipient) throw refusals.unknownUser();
	return toWireChannel(world.directChannel(recipient), world.bot);
}

function getChannel(call: Call): object {
	return toWireChannel(findChannel(call), call.state.world.bot);
}

function showTyping(call: Call): undefined {
	findChannel(call);
}

function listMessages(call: Call): object {
	const channel = findChannel(call);
	const limit = Number(call.query.get("limit") ?? DEFAULT_PAGE);
	const seen = call.state.messages
		.in(channel.id)
		.filter((message) => !message.deleted && !message.ephemeral);
	return seen.toReversed().slice(0, limit).map(toWireMessage);
}

function post(call: Call): object {
	const { state, uploads } = call;
	const channel = findChannel(call);
	const body: MessageBody = toJson(call.body);
	call.refuse(findBodyProblems("post", body, { uploads, inReply: false }));
	demand(
		channel,
		channel.type === ChannelKind.thread
			? Permission.sendMessagesInThreads
			: Permission.sendMessages,
	);
	if (channel.recipient && state.world.unreachable.has(channel.recipient.id)) {
		throw refusals.unreachable();
	}
	const message = state.messages.create(body, {
		channelId: channel.id,
		author: state.world.bot,
		uploads,
	});
	state.changes.announce();
	return toWireMessage(message);
}

function getMessage(call: Call): object {
	return toWireMessage(findMessage(call));
}

function editMessage(call: Call): object {
	const { state, uploads } = call;
	const before = findMessage(call);
	if (before.author.id !== state.world.bot.id) throw refusals.notOwnMessage();
	const body: MessageBody = toJson(call.body);
	const context = { before, uploads, inReply: false };
	call.refuse(findBodyProblems("postEdit", body, context));
	state.messages.edit(before, body, uploads);
	state.changes.announce();
	return toWireMessage(before);
}

function deleteMessage(call: Call): undefined {
	findMessage(call).deleted = true;
	call.state.changes.announce();
}

function openThread(call: Call): object {
	const body = toJson(call.body);
	call.refuse(findSchemaProblems("thread", body));
	const channel = findChannel(call);
	const message = findMessage(call);
	demand(channel, Permission.createPublicThreads);
	const { world, gateway, changes } = call.state;
	if (world.channels.has(message.id)) throw refusals.hasThread();
	const thread = world.addThread(channel, message.id, String(body.name));
	const wire = toWireChannel(thread, world.bot);
	const event = { ...wire, newly_created: true };
	gateway.dispatch("THREAD_CREATE", event, thread.guildId);
	changes.announce();
	return wire;
}

function demand({ botPermissions }: LocalChannel, permission: bigint): void {
	if ((botPermissions & permission) === 0n) throw refusals.missingPermissions();
}

function findChannel({ state, param }: Call): LocalChannel {
	const channel = state.world.channels.get(param("channel"));
	if (!channel) throw refusals.unknownChannel();
	if ((channel.botPermissions & Permission.viewChannel) === 0n) {
		throw refusals.missingAccess();
	}
	return channel;
}

function findMessage(call: Call): LocalMessage {
	const { messages } = call.state;
	const message = messages.find(findChannel(call).id, call.param("message"));
	if (!message || message.ephemeral) throw refusals.unknownMessage();
	return message;
}
