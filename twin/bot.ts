import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import { until } from "./until.ts";

/** A bot that doesn't leave when asked is ended. */
const MILLISECONDS_TO_LIVE = 5 * 60_000;

const PROJECT = join(import.meta.dirname, "..");

/** A line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The real bot, in a process of its own. */
export class Bot {
	readonly log: LogLine[] = [];
	readonly #child: ChildProcess;
	readonly #ended: Promise<{ code: number | null; errors: string }>;

	/** Starts it by the very command that `npm start` runs. */
	static async start(settings: Record<string, string>): Promise<Bot> {
		const file = await readFile(join(PROJECT, "package.json"), "utf8");
		const [, ...args] = JSON.parse(file).scripts.start.split(" ");
		const env = { PATH: process.env.PATH, ...settings };
		return new Bot(
			spawn(process.execPath, args, {
				cwd: PROJECT,
				env,
				stdio: ["ignore", "pipe", "pipe"],
				timeout: MILLISECONDS_TO_LIVE,
				killSignal: "SIGKILL",
			}),
		);
	}

	private constructor(child: ReturnType<typeof spawn>) {
		const { stdout, stderr } = child;
		if (!stdout || !stderr) throw new Error("the bot has no output");
		this.#child = child;
		this.#readLog(stdout);
		this.#ended = Promise.all([once(child, "exit"), readAll(stderr)]).then(
			([[code], errors]) => ({ code, errors }),
		);
	}

	/** Waits until the log says something; fails if the bot ends instead. */
	async logged(message: string): Promise<LogLine> {
		const ended = this.#ended.then(({ code, errors }) => {
			throw new Error(`the bot ended with ${code}: ${errors}`);
		});
		const line = until(`“${message}” in the log`, () =>
			this.log.find(({ msg }) => msg === message),
		);
		return Promise.race([line, ended]);
	}

	/** Asks it to leave, and says how it left. */
	stop(): Promise<{ code: number | null; errors: string }> {
		this.#child.kill("SIGTERM");
		return this.#ended;
	}

	async #readLog(output: NodeJS.ReadableStream): Promise<void> {
		for await (const line of createInterface(output))
			if (line.startsWith("{")) this.log.push(JSON.parse(line));
	}
}
