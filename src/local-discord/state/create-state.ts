import { Gateway } from "../gateway/gateway.ts";
import { Faults } from "../rest/faults.ts";
import { Journal } from "../rest/journal.ts";
import { StandingFaults } from "../rest/standing-faults.ts";
import { Attachments } from "./attachments.ts";
import { createBotToken } from "./bot-token.ts";
import { Changes } from "./changes.ts";
import { Commands } from "./commands.ts";
import { Interactions } from "./interactions.ts";
import { Messages } from "./messages.ts";
import type { State } from "./state.ts";
import { type GuildSetup, World } from "./world.ts";

const DEFAULT_APPLICATION_ID = "1000000000000000001";
const TEN_MEBIBYTES = 10 * 1024 * 1024;

/** A command that is offered where nothing was asked yet. */
export interface Example {
	readonly label: string;
	/** "ask", "article add". */
	readonly path: string;
	readonly options: Readonly<Record<string, string>>;
}

/** As whom the person in front of the page may act. */
export interface PersonaSetup {
	readonly name: string;
	readonly permissions: bigint;
}

/** How the local Discord differs from the real one; nothing has to be given. */
export interface LocalDiscordOptions {
	readonly token?: string;
	readonly applicationId?: string;
	/** The servers that the bot is in at first; one, "Newsroom", unless told. */
	readonly guilds?: readonly GuildSetup[];
	/** How soon an interaction must be acknowledged: 3 s, as on Discord. */
	readonly acknowledgeWithinMs?: number;
	/** How long follow-ups and edits are possible: 15 min, as on Discord. */
	readonly tokenLifeMs?: number;
	/** How long an attachment's address is good: 24 h, as on Discord. */
	readonly attachmentLifeMs?: number;
	/** The largest file that a bot may upload: 10 MiB, as on Discord. */
	readonly attachmentSizeLimit?: number;
	readonly heartbeatIntervalMs?: number;
	/** Which privileged intents are switched on, as bits; none unless told. */
	readonly privilegedIntents?: number;
	/** How long to wait for anything before giving up, 4.5 s unless told. */
	readonly patienceMs?: number;
	/** The bot's user name, "Bot" unless told. */
	readonly botName?: string;
	/** How the person in front of the page is called, "You" unless told. */
	readonly personName?: string;
	/** As whom that person may act, the first at first; member, moderator and owner unless told. */
	readonly personas?: readonly PersonaSetup[];
	/** Commands that the page offers where nothing was asked yet. */
	readonly examples?: readonly Example[];
	/** Empties what the bot keeps; without it the page can't ask for that. */
	readonly onReset?: () => Promise<void>;
}

/** Puts the parts of a local Discord together. */
export function createState(options: LocalDiscordOptions): State {
	const { applicationId = DEFAULT_APPLICATION_ID } = options;
	const { token = createBotToken(applicationId) } = options;
	const changes = new Changes(options.patienceMs ?? 4500);
	const world = new World(applicationId, options.botName ?? "Bot");
	for (const guild of options.guilds ?? [{ name: "Newsroom" }]) {
		world.addGuild(guild);
	}
	const attachments = new Attachments(options.attachmentLifeMs ?? 86_400_000);
	const interactions = new Interactions(
		{
			acknowledgeWithinMs: options.acknowledgeWithinMs ?? 3000,
			tokenLifeMs: options.tokenLifeMs ?? 900_000,
		},
		changes,
	);
	const gatewayUrl = () =>
		`${attachments.origin.replace("http", "ws")}/gateway`;
	return {
		token,
		applicationId,
		attachmentSizeLimit: options.attachmentSizeLimit ?? TEN_MEBIBYTES,
		gatewayUrl,
		changes,
		world,
		attachments,
		messages: new Messages(attachments),
		commands: new Commands(applicationId),
		interactions,
		gateway: new Gateway({
			token,
			applicationId,
			heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
			privilegedIntents: options.privilegedIntents ?? 0,
			world,
			changes,
			url: gatewayUrl,
		}),
		journal: new Journal(),
		faults: new Faults(),
		standingFaults: new StandingFaults(interactions, changes),
	};
}
