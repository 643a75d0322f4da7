import type { WebRules } from "../intake/web/web-rules.ts";
import type { Database } from "../library/database.ts";
import type { Libraries } from "../library/libraries.ts";
import type { Library } from "../library/library.ts";
import { Servers } from "../library/servers.ts";
import type { Models } from "../model/models.ts";
import { OpenQuestions } from "../records/answers/open-questions.ts";
import { ArticleDrafts } from "../records/drafts/article-drafts.ts";
import { FormDrafts } from "../records/drafts/form-drafts.ts";
import { NoticeTimes } from "../records/gaps/notice-times.ts";
import { Pace } from "../records/pace/pace.ts";
import { Voters } from "../records/people/voters.ts";
import { DigestSchedules } from "../records/settings/digest-schedules.ts";
import { SettingsRecord } from "../records/settings/settings-record.ts";
import type { Strictness } from "../records/settings/strictness.ts";
import type { Indexes } from "../search/indexes.ts";
import type { Answer } from "./answer.ts";
import {
	type Among,
	type Asked,
	answerQuestion,
	type Sources,
} from "./answering/answering.ts";
import { type Explanation, explain } from "./answering/explaining.ts";
import { FilterDesk } from "./answering/filter-desk.ts";
import { MessageDesk } from "./answering/message-desk.ts";
import { ArticleDesk } from "./article/article-desk.ts";
import { AuditDesk } from "./article/audit-desk.ts";
import { DraftDesk } from "./article/draft-desk.ts";
import { PageDesk } from "./article/page-desk.ts";
import { toArticleValue } from "./article/picking.ts";
import { DigestDesk } from "./digest/digest-desk.ts";
import { DigestPosting, type PostDigest } from "./digest/digest-posting.ts";
import { ScheduleDesk } from "./digest/schedule-desk.ts";
import { ExampleDesk } from "./examples/example-desk.ts";
import { ConversationDesk } from "./following/conversation-desk.ts";
import { GapDesk } from "./gap/gap-desk.ts";
import { MorningNotices, type PostNotice } from "./gap/morning-notices.ts";
import type { Tell } from "./gap/notice.ts";
import { AnswerDesk } from "./given/answer-desk.ts";
import { Remembered } from "./given/remembered.ts";
import { VoteDesk } from "./given/vote-desk.ts";
import { findRewordings } from "./rewording/rewording.ts";
import { HealthDesk } from "./server/health-desk.ts";
import { PrivacyDesk } from "./server/privacy-desk.ts";
import { SettingsDesk } from "./server/settings-desk.ts";
import { StatsDesk } from "./server/stats-desk.ts";
import { SummaryDesk } from "./summary/summary-desk.ts";
import { summariseTopic, type TopicSummary } from "./summary/topic-summary.ts";

/** A question as a member types it, and the article that they name. */
export interface Question {
	readonly question: string;
	/** Null: all articles. */
	readonly article: string | null;
	/** Some of all articles; left out: all. */
	readonly among?: Among | undefined;
	/** How strict the answer is; left out: as the server's settings say. */
	readonly strictness?: Strictness;
	/** It stands on its own, whatever was asked before. */
	readonly isLiteral?: boolean;
}

/** Some MiB. */
const MAX_REMEMBERED = 500;

/**
 * The reference desk: the one object that commands talk to.
 *
 * Each method concerns one Discord server; what another server has can't be
 * reached, whatever id is given. Refusals carry words for the person who asked.
 */
export class Desk {
	readonly articles: ArticleDesk;
	readonly drafts: DraftDesk;
	readonly audit: AuditDesk;
	readonly health: HealthDesk;
	readonly gaps: GapDesk;
	readonly stats: StatsDesk;
	readonly settings: SettingsDesk;
	readonly pace: Pace;
	readonly summaries: SummaryDesk;
	readonly pages: PageDesk;
	readonly messages: MessageDesk;
	readonly answers: AnswerDesk;
	readonly votes: VoteDesk;
	readonly conversations: ConversationDesk;
	readonly digests: DigestDesk;
	readonly filters: FilterDesk;
	readonly examples: ExampleDesk;
	readonly schedules: ScheduleDesk;
	readonly privacy: PrivacyDesk;
	readonly servers: Servers;
	readonly formDrafts: FormDrafts;
	readonly openQuestions: OpenQuestions;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #settings: SettingsRecord;
	readonly #notices: MorningNotices;
	readonly #posting: DigestPosting;
	readonly #remembered: Remembered<Answer>;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		/** Null: questions are answered by words only. */
		readonly models: Models | null;
		/** Why there are none, if they were wanted. */
		readonly whyWordsOnly?: string | null;
		/** From where files may be fetched: `"https://cdn.discordapp.com"`. */
		readonly attachmentOrigins: readonly string[];
		/** Where a link may lead besides, for tests; else what holds for everybody. */
		readonly webRules?: Partial<WebRules> | undefined;
		/** So many answers of all servers are remembered. */
		readonly maxRemembered?: number;
		/** How members are told what they wished to be told. */
		readonly tell?: Tell;
		/** How moderators are told what members could not find. */
		readonly post?: PostNotice;
		/** How digests that come by themselves are posted. */
		readonly postDigest?: PostDigest;
		/** Told what went wrong in the background. */
		readonly onFault?: (error: unknown) => void;
	}) {
		const { database, libraries, indexes, models } = parts;
		const { maxRemembered = MAX_REMEMBERED } = parts;
		const { tell = async () => false, onFault = () => {} } = parts;
		const { post = async () => false } = parts;
		const { postDigest = async () => false } = parts;
		this.#libraries = libraries;
		this.#indexes = indexes;
		this.#models = models;
		this.#remembered = new Remembered(
			maxRemembered,
			(answer) => !answer.isProvisional,
		);
		this.drafts = new DraftDesk({
			...parts,
			drafts: new ArticleDrafts(database),
		});
		this.#settings = new SettingsRecord(database);
		const settings = this.#settings;
		this.pace = new Pace(settings);
		this.gaps = new GapDesk({ ...parts, settings, tell, onFault });
		this.privacy = new PrivacyDesk({ database, gaps: this.gaps });
		const voters = new Voters(database.folder);
		this.answers = new AnswerDesk({ ...parts, settings, voters, onFault });
		this.votes = new VoteDesk({ database, libraries, voters });
		this.conversations = new ConversationDesk({
			database,
			libraries,
			settings,
			voters,
		});
		const times = new NoticeTimes(database);
		this.#notices = new MorningNotices({
			settings,
			times,
			gaps: this.gaps,
			post,
			onFault,
		});
		this.articles = new ArticleDesk({
			...parts,
			drafts: this.drafts,
			onChange: (server) => {
				this.gaps.follow(server);
				this.examples.follow(server);
			},
		});
		this.pages = new PageDesk(parts);
		this.summaries = new SummaryDesk({ articles: this.articles });
		this.digests = new DigestDesk({ libraries, indexes, models, settings });
		this.examples = new ExampleDesk({ libraries, indexes, models, onFault });
		this.filters = new FilterDesk({ libraries, settings });
		this.audit = new AuditDesk({ ...parts, articles: this.articles });
		this.health = new HealthDesk(parts);
		this.servers = new Servers(database);
		this.formDrafts = new FormDrafts(database);
		this.openQuestions = new OpenQuestions(database);
		const { formDrafts, openQuestions, gaps, answers, digests } = this;
		this.stats = new StatsDesk({ database, settings, gaps, onFault });
		this.messages = new MessageDesk({ formDrafts, settings, models });
		const schedules = new DigestSchedules(database);
		this.schedules = new ScheduleDesk({ schedules, formDrafts, settings });
		this.#posting = new DigestPosting({
			schedules,
			digests,
			settings,
			post: postDigest,
			onFault,
		});
		this.settings = new SettingsDesk({
			settings,
			formDrafts,
			openQuestions,
			messages: this.messages,
			gaps,
			answers,
			times,
			schedules: this.schedules,
		});
	}

	/** Answers a question from all articles, or from one named by the member. */
	async ask(server: string, question: Question): Promise<Answer> {
		const { asked, sources } = await this.#prepare(server, question);
		const answer = () => answerQuestion(asked, sources);
		// Where no question is kept, none is remembered.
		const { daysKept, timeZone } = this.#settings.of(server);
		if (daysKept === 0) return answer();
		return this.#remembered.get(toKey(asked, timeZone), sources, answer);
	}

	/**
	 * Other questions about what an unanswered one names, which are answered.
	 *
	 * @returns none where something was found, a filter was given, or the one
	 * article that was asked has gone meanwhile
	 */
	async reword(server: string, answer: Answer): Promise<string[]> {
		const { verdict, question, within, filter } = answer;
		if (verdict !== "not found" || filter) return [];
		if (within) {
			const asked = await this.articles.find(server, within.article);
			if (asked?.state !== "live") return [];
		}
		const article = within && toArticleValue(within.article);
		const prepared = await this.#prepare(server, { question, article });
		return findRewordings(prepared.asked, answer, prepared.sources);
	}

	/** Sums up what the library says about something. */
	async summarise(server: string, topic: string): Promise<TopicSummary> {
		const asked = { question: topic, article: null };
		const prepared = await this.#prepare(server, asked);
		return summariseTopic(prepared.asked, prepared.sources);
	}

	/**
	 * Keeps a question for a day, under a short id that a button carries.
	 *
	 * @returns null if the server wants no question to be kept
	 */
	async keepQuestion(server: string, question: string): Promise<string | null> {
		if (this.#settings.of(server).daysKept === 0) return null;
		return this.openQuestions.keep({ server, question });
	}

	/** Answers a question, and says why the answer is as it is. */
	async explain(server: string, question: Question): Promise<Explanation> {
		const { asked, sources } = await this.#prepare(server, question);
		return explain(asked, sources);
	}

	async #prepare(
		server: string,
		{
			question,
			article,
			among,
			strictness = this.#settings.of(server).strictness,
		}: Question,
	): Promise<{ asked: Asked; sources: Sources & { library: Library } }> {
		const library = await this.#libraries.of(server);
		const within = article?.trim()
			? await this.articles.pick(server, article, "live")
			: null;
		const index = await this.#indexes.of(server, library);
		await index.encodedSoon();
		return {
			asked: { server, question, within, among, strictness },
			sources: { index, library, models: this.#models },
		};
	}

	/** Posts what moderators chose to be told each morning, where it is due. */
	async postNotices(now: Date): Promise<void> {
		await this.#notices.postDue(now);
	}

	/** Posts the digests whose time has come. */
	async postDigests(now: Date): Promise<void> {
		await this.#posting.postDue(now);
	}

	/** Forgets all that is kept for a time only, and is older. */
	async expire(): Promise<void> {
		await this.formDrafts.expire();
		await this.openQuestions.expire();
		await this.drafts.expire();
		// A gap may be left without votes by it.
		await this.answers.expire();
		await this.gaps.expire();
		await this.pages.expire();
		await this.stats.expire();
	}

	/** Erases servers left long ago; returns how many there were. */
	async eraseLeftServers(now: Date): Promise<number> {
		const erased = await this.servers.eraseLeft(now);
		for (const server of erased) {
			this.#libraries.drop(server);
			this.#settings.drop(server);
		}
		await this.#indexes.keepOnly(await this.servers.ids());
		return erased.length;
	}
}

/** Names what was asked, and how, so that its answer can be remembered. */
function toKey(asked: Asked, timeZone: string): string {
	const { server, question, within, among, strictness } = asked;
	// Which day an article without a date is of depends on the clocks.
	const filter = among && [among.filter, timeZone];
	return JSON.stringify([server, question, within?.id, strictness, filter]);
}
