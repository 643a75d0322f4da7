import type {
	Example,
	LocalDiscordOptions,
	PersonaSetup,
} from "../state/create-state.ts";
import type { LocalForm } from "../state/interactions.ts";
import type { State } from "../state/state.ts";
import { Permission, type WireUser } from "../wire.ts";

/** Always the same, so that what the bot keeps of this person stays theirs. */
const PERSON_ID = "1000000000000000002";
const MAX_FORMS = 50;

const MEMBER_PERMISSIONS =
	Permission.viewChannel |
	Permission.sendMessages |
	Permission.readMessageHistory |
	Permission.attachFiles |
	Permission.useApplicationCommands;

const MODERATOR_PERMISSIONS = MEMBER_PERMISSIONS | Permission.manageMessages;

const DEFAULT_PERSONAS: readonly PersonaSetup[] = [
	{ name: "member", permissions: MEMBER_PERMISSIONS },
	{ name: "moderator", permissions: MODERATOR_PERMISSIONS },
	{
		name: "owner",
		permissions: MODERATOR_PERMISSIONS | Permission.manageGuild,
	},
];

/**
 * What the page shows and acts on: the state of the local Discord, the person
 * in front of it, and what only that person's client knows.
 */
export class Scene {
	readonly state: State;
	readonly you: WireUser;
	readonly personas: readonly PersonaSetup[];
	readonly examples: readonly Example[];
	readonly onReset: (() => Promise<void>) | undefined;
	/** The ids of private messages that are not shown any more. */
	readonly dismissed = new Set<string>();
	readonly #forms = new Map<string, LocalForm>();
	isResetting = false;
	/** How often all was emptied. */
	resets = 0;

	constructor(state: State, options: LocalDiscordOptions) {
		this.state = state;
		this.you = state.world.addUser(options.personName ?? "You", PERSON_ID);
		this.personas = options.personas ?? DEFAULT_PERSONAS;
		this.examples = options.examples ?? [];
		this.onReset = options.onReset;
	}

	/** Keeps a form that was opened; of many, the newest. */
	keepForm(id: string, form: LocalForm): void {
		this.#forms.set(id, form);
		const [oldest] = this.#forms.keys();
		if (this.#forms.size > MAX_FORMS && oldest) this.#forms.delete(oldest);
	}

	findForm(id: string): LocalForm | undefined {
		return this.#forms.get(id);
	}

	/** Forgets all that was written, asked and answered. */
	clear(): void {
		const { interactions, messages, attachments, journal } = this.state;
		interactions.clear();
		messages.clear();
		attachments.clear();
		journal.clear();
		this.resets += 1;
		this.dismissed.clear();
		this.#forms.clear();
	}
}
