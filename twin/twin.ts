import type { Server } from "node:http";
import { ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import { DigitalDiscord } from "discord-digital-twin";
import { listenOnLoopback } from "./loopback.ts";
import { Person } from "./person.ts";

/** A request that the twin has answered. */
export interface Answered {
	readonly request: string;
	readonly status: number;
}

/** The twin, started, with one server of two people. */
export interface Twin {
	readonly discord: DigitalDiscord;
	readonly server: Server;
	/** In the order in which the bot sent them. */
	readonly answered: readonly Answered[];
	readonly member: Person;
	readonly moderator: Person;
}

const MEMBER =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.UseApplicationCommands;

const PEOPLE = [
	{ id: "1001", username: "Mira", permissions: MEMBER },
	{
		id: "1002",
		username: "Moritz",
		permissions: MEMBER | PermissionFlagsBits.ManageMessages,
	},
];

const CHANNEL = "2001";

/** Starts a twin that only this machine can reach, and notes what it is asked. */
export async function startTwin(databaseFile: string): Promise<Twin> {
	const discord = new DigitalDiscord({
		dbUrl: `file:${databaseFile}`,
		users: PEOPLE,
		channels: [{ id: CHANNEL, name: "general", type: ChannelType.GuildText }],
	});
	const server = await listenOnLoopback(() => discord.start());
	await giveRights(discord);
	const [member, moderator] = PEOPLE.map(
		({ id }) => new Person(discord, CHANNEL, id),
	) as [Person, Person];
	return { discord, server, answered: noteRequests(server), member, moderator };
}

/** The twin gives everybody all rights, unless told. */
async function giveRights({ prisma, guildId }: DigitalDiscord): Promise<void> {
	for (const { id: userId, permissions } of PEOPLE) {
		await prisma.guildMember.update({
			where: { guildId_userId: { guildId, userId } },
			data: { permissions: String(permissions) },
		});
	}
}

function noteRequests(server: Server): Answered[] {
	const answered: Answered[] = [];
	server.on("request", ({ method, url = "" }, response) => {
		const { pathname } = new URL(url, "http://twin");
		response.on("finish", () =>
			answered.push({
				request: `${method} ${pathname}`,
				status: response.statusCode,
			}),
		);
	});
	return answered;
}
