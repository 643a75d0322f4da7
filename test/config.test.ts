import { describe, expect, it } from "vitest";
import { ConfigError, PROJECT_FOLDER, readConfig } from "../src/config.ts";

describe("readConfig", () => {
	it("has a default for everything but the token", () => {
		expect(readConfig({ DISCORD_TOKEN: "token" })).toEqual({
			token: "token",
			dataFolder: `${PROJECT_FOLDER}/data`,
			logLevel: "info",
			indexBytes: 512 * 1024 ** 2,
			usesModels: true,
			apiUrl: "https://discord.com/api",
			attachmentOrigins: [
				"https://cdn.discordapp.com",
				"https://media.discordapp.net",
			],
		});
	});

	it("logs only warnings where no token is set, unless told", () => {
		const { token, logLevel } = readConfig({ DISCORD_TOKEN: "" });
		expect({ token, logLevel }).toEqual({ token: null, logLevel: "warn" });
		expect(readConfig({ LOG_LEVEL: "debug" }).logLevel).toBe("debug");
	});

	it("takes what the environment says", () => {
		const config = readConfig({
			DISCORD_TOKEN: " token ",
			DATA_FOLDER: "/var/lib/pullquote",
			LOG_LEVEL: "warn",
			INDEX_MEMORY: "64",
			MODELS: "off",
			DISCORD_API_URL: "http://127.0.0.1:1234/api",
		});
		expect(config).toEqual({
			token: "token",
			dataFolder: "/var/lib/pullquote",
			logLevel: "warn",
			indexBytes: 64 * 1024 ** 2,
			usesModels: false,
			apiUrl: "http://127.0.0.1:1234/api",
			attachmentOrigins: ["http://127.0.0.1:1234"],
		});
	});

	it.each([
		["", true],
		["on", true],
		[" on ", true],
		["off", false],
	])("uses the models unless told not to: MODELS=%j", (MODELS, uses) => {
		expect(readConfig({ MODELS }).usesModels).toBe(uses);
	});

	it.each([
		["LOG_LEVEL", "loud"],
		["MODELS", "yes"],
		["INDEX_MEMORY", "0"],
		["INDEX_MEMORY", "1.5"],
		["INDEX_MEMORY", "lots"],
		["DISCORD_API_URL", "https://example.org/api"],
		["DISCORD_API_URL", "http://127.0.0.1.example.org/api"],
		["DISCORD_API_URL", "nonsense"],
	])("names the setting that can't be used: %s=%s", (name, value) => {
		expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
		expect(() => readConfig({ [name]: value })).toThrow(name);
	});
});
