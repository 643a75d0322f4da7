import type { Gateway } from "../gateway/gateway.ts";
import type { Faults } from "../rest/faults.ts";
import type { Journal } from "../rest/journal.ts";
import type { StandingFaults } from "../rest/standing-faults.ts";
import type { Attachments } from "./attachments.ts";
import type { Changes } from "./changes.ts";
import type { Commands } from "./commands.ts";
import type { Interactions } from "./interactions.ts";
import type { Messages } from "./messages.ts";
import type { World } from "./world.ts";

/** All that the local Discord knows, as its routes and people share it. */
export interface State {
	readonly token: string;
	readonly applicationId: string;
	/** The largest file that a bot may upload, in bytes. */
	readonly attachmentSizeLimit: number;
	readonly gatewayUrl: () => string;
	readonly changes: Changes;
	readonly world: World;
	readonly attachments: Attachments;
	readonly messages: Messages;
	readonly commands: Commands;
	readonly interactions: Interactions;
	readonly gateway: Gateway;
	readonly journal: Journal;
	readonly faults: Faults;
	readonly standingFaults: StandingFaults;
}
