import type { LocalInteraction } from "../state/interactions.ts";
import { type LocalMessage, toWireMessage } from "../state/messages.ts";
import type { State } from "../state/state.ts";
import { toMember, toWireChannel } from "../state/wire-world.ts";
import type { LocalChannel, LocalGuild } from "../state/world.ts";
import type { InteractionType, Json, WireUser } from "../wire.ts";
import { type Answer, type AwaitedAnswer, awaitAnswer } from "./answer.ts";

const GUILD_CONTEXT = 0;
const DIRECT_CONTEXT = 1;

/** Who does something: a member of a server, or somebody in a direct channel. */
export interface Actor {
	readonly user: WireUser;
	readonly guild: LocalGuild | undefined;
	readonly permissions: bigint;
	readonly roles: readonly string[];
	readonly locale: string;
}

/** Something that a person does to the bot. */
export interface Deed {
	readonly type: InteractionType;
	/** What it is, for error messages. */
	readonly name: string;
	readonly channel: LocalChannel;
	readonly data: Json;
	/** The message whose component is used, or that the form came from. */
	readonly source?: LocalMessage | undefined;
}

/** Tells the bot of a deed (INTERACTION_CREATE) and waits for its answer. */
export async function perform(
	state: State,
	actor: Actor,
	deed: Deed,
	awaited: AwaitedAnswer,
): Promise<Answer> {
	const { gateway, interactions } = state;
	if (!gateway.hasSession) throw new Error("the bot is not connected");
	const interaction = interactions.start({
		type: deed.type,
		name: deed.name,
		userId: actor.user.id,
		channelId: deed.channel.id,
		source: deed.source,
		metadata: {
			user: actor.user,
			authorizing_integration_owners: toOwners(actor),
		},
	});
	const event = toEvent(state, actor, deed, interaction);
	gateway.dispatch("INTERACTION_CREATE", event, actor.guild?.id);
	return await awaitAnswer(state, interaction, awaited);
}

/** For whom the bot is installed: the server, or "0" for a direct channel. */
function toOwners({ guild }: Actor): Json {
	return { 0: guild?.id ?? "0" };
}

function toEvent(
	state: State,
	actor: Actor,
	{ type, data, channel, source }: Deed,
	{ id, token }: LocalInteraction,
): Json {
	const wireChannel = toWireChannel(channel, state.world.bot);
	return {
		id,
		application_id: state.applicationId,
		type,
		token,
		version: 1,
		data,
		channel_id: channel.id,
		...toPlace(actor, wireChannel),
		locale: actor.locale,
		app_permissions: String(channel.botPermissions),
		attachment_size_limit: state.attachmentSizeLimit,
		entitlements: [],
		authorizing_integration_owners: toOwners(actor),
		...(source ? { message: toWireMessage(source) } : {}),
	};
}

function toPlace({ guild, user, roles, ...actor }: Actor, channel: Json): Json {
	if (!guild) return { channel, context: DIRECT_CONTEXT, user };
	const { id, locale, joinedAt } = guild;
	const permissions = String(actor.permissions);
	return {
		channel: { ...channel, permissions },
		context: GUILD_CONTEXT,
		guild_id: id,
		guild: { id, locale, features: [] },
		guild_locale: locale,
		member: { user, ...toMember({ roles, joinedAt }), permissions },
	};
}
