import { resolve } from "node:path";
import { config as readEnvFile } from "dotenv";
import { z } from "zod";

/** Where the project lies; relative settings start from here. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, "..");

/** Where the articles lie that come with the bot. */
export const EXAMPLES_FOLDER = resolve(PROJECT_FOLDER, "data/articles");

/** Where the networks lie that come with the bot. */
export const MODEL_FOLDER = resolve(PROJECT_FOLDER, "data/model");

/** The settings, checked. `.env.example` explains each. */
export interface Config {
	/** Null: none is set. */
	readonly token: string | null;
	/** An absolute path. */
	readonly dataFolder: string;
	readonly logLevel: string;
	/** So much memory the indexes may take together. */
	readonly indexBytes: number;
	/** Whether passages are found and read by the neural networks, too. */
	readonly usesModels: boolean;
	readonly apiUrl: string;
	/** From where files may be fetched that somebody sent along. */
	readonly attachmentOrigins: readonly string[];
}

/** What is wrong with a setting, in one line for the operator. */
export class ConfigError extends Error {
	override readonly name = "ConfigError";
}

const DISCORD_API = "https://discord.com/api";
const DISCORD_CDN = [
	"https://cdn.discordapp.com",
	"https://media.discordapp.net",
];

/** Enough for some 450,000 passages, their vectors among them. */
const DEFAULT_INDEX_MEMORY = 512;

const BYTES_PER_MEBIBYTE = 1024 ** 2;

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

const optional = z
	.string()
	.optional()
	.transform((value) => value?.trim() || null);

const schema = z.object({
	DISCORD_TOKEN: optional,
	DATA_FOLDER: optional.transform((folder) =>
		resolve(PROJECT_FOLDER, folder ?? "data"),
	),
	LOG_LEVEL: optional.pipe(
		z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).nullable(),
	),
	INDEX_MEMORY: optional
		.transform((mebibytes) => mebibytes ?? String(DEFAULT_INDEX_MEMORY))
		.refine(
			(mebibytes) => /^[1-9]\d{0,5}$/u.test(mebibytes),
			"must be a whole number of mebibytes, at least 1",
		),
	MODELS: optional.pipe(
		z
			.enum(["on", "off"], "must be on or off")
			.nullable()
			.transform((models) => models !== "off"),
	),
	DISCORD_API_URL: optional.refine(
		(url) => url === null || isLoopback(url),
		"is for tests: it may only be an http address at 127.0.0.1",
	),
});

/**
 * Reads the settings from the environment and, where that is silent, from the
 * file `.env` in the project's folder.
 *
 * @throws ConfigError that names the setting
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
	const path = resolve(PROJECT_FOLDER, ".env");
	const values = { ...environment };
	readEnvFile({
		path,
		processEnv: values as Record<string, string>,
		quiet: true,
	});
	const result = schema.safeParse(values);
	if (!result.success) throw toConfigError(result.error);
	const { DISCORD_TOKEN, DATA_FOLDER, LOG_LEVEL, INDEX_MEMORY } = result.data;
	const { DISCORD_API_URL, MODELS } = result.data;
	return {
		token: DISCORD_TOKEN,
		dataFolder: DATA_FOLDER,
		// In a local Discord the one line with its address shall be seen.
		logLevel: LOG_LEVEL ?? (DISCORD_TOKEN ? "info" : "warn"),
		indexBytes: Number(INDEX_MEMORY) * BYTES_PER_MEBIBYTE,
		usesModels: MODELS,
		apiUrl: DISCORD_API_URL ?? DISCORD_API,
		attachmentOrigins: DISCORD_API_URL
			? [new URL(DISCORD_API_URL).origin]
			: DISCORD_CDN,
	};
}

/** A token must not be sent anywhere but to Discord. */
function isLoopback(address: string): boolean {
	const url = URL.parse(address);
	return url?.protocol === "http:" && url.hostname === "127.0.0.1";
}

function toConfigError(error: z.ZodError): ConfigError {
	const [issue] = error.issues;
	return new ConfigError(`${issue?.path.join(".")} ${issue?.message}.`);
}
