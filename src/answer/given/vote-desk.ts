import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import { Answers } from "../../records/answers/answers.ts";
import { type Reason, type Vote, Votes } from "../../records/answers/votes.ts";
import { GapTellings } from "../../records/gaps/gap-tellings.ts";
import type { Voters } from "../../records/people/voters.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { type CitedArticle, findCited } from "./cited-articles.ts";
import { findKept } from "./kept.ts";

const SAYS_NOTHING = t`No word of this question says what it is about. Ask again with ${command("ask")}, and name the people, places or things.`;

/** Who votes, and on which answer. */
export interface Ballot {
	readonly server: string;
	readonly member: string;
	/** The answer's id. */
	readonly answer: string;
}

/** A vote that counts now. */
export interface VoteCast {
	readonly answer: string;
	readonly vote: Vote;
	/** What this member said before; null: nothing. */
	readonly before: Vote | null;
	/** What has become of the articles that the answer quotes. */
	readonly cited: readonly CitedArticle[];
}

/** What members say of answers: whether they helped, and that moderators should know. */
export class VoteDesk {
	readonly #answers: Answers;
	readonly #votes: Votes;
	readonly #tellings: GapTellings;
	readonly #voters: Voters;
	readonly #libraries: Libraries;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly voters: Voters;
	}) {
		this.#answers = new Answers(parts.database);
		this.#votes = new Votes(parts.database);
		this.#tellings = new GapTellings(parts.database);
		this.#voters = parts.voters;
		this.#libraries = parts.libraries;
	}

	/**
	 * Counts a member's vote, in place of one they gave before.
	 *
	 * @param opinion.reason left out: as they said before, if they did
	 * @throws Refusal if the answer is kept no longer
	 */
	async vote(
		ballot: Ballot,
		opinion: { readonly isHelpful: boolean; readonly reason?: Reason | null },
	): Promise<VoteCast> {
		const { server } = ballot;
		const answer = await findKept(this.#answers, server, ballot.answer);
		const voter = this.#voters.toVoter(ballot);
		const before = await this.#votes.find(answer.id, voter);
		const { isHelpful, reason = before?.reason ?? null } = opinion;
		const vote = { isHelpful, reason: isHelpful ? null : reason };
		await this.#votes.cast(answer, voter, vote);
		const library = await this.#libraries.of(server);
		const cited = await findCited(answer.cited, library);
		return { answer: answer.id, vote, before, cited };
	}

	/** Takes a member's vote back, as if it had never been given. */
	async takeBack(ballot: Ballot): Promise<void> {
		const answer = await findKept(this.#answers, ballot.server, ballot.answer);
		await this.#votes.takeBack(answer, this.#voters.toVoter(ballot));
	}

	/**
	 * Puts an answer's question among those that moderators see, once a member.
	 *
	 * @returns whether this member hadn't told them yet
	 * @throws Refusal if the answer is kept no longer, or asks nothing
	 */
	async tellModerators(ballot: Ballot): Promise<boolean> {
		const answer = await findKept(this.#answers, ballot.server, ballot.answer);
		const { gap } = answer;
		if (gap === null) throw new Refusal(SAYS_NOTHING);
		const teller = this.#voters.toVoter(ballot);
		return this.#tellings.tell({ ...answer, gap }, teller);
	}
}
