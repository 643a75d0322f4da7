import { defineConfig } from "vitest/config";

/** Tests that replace a module, and so need modules that nobody has loaded yet. */
export const REPLACING = ["test/intake/isolation/isolated-reading.test.ts"];

/**
 * As many files at once as there are cores, since most wait for something. Those
 * that follow each other in a process share its modules: to load discord.js anew
 * for each took longer than many of them take.
 */
export default defineConfig({
	test: {
		testTimeout: 60_000,
		maxWorkers: "100%",
		projects: [
			{
				extends: true,
				test: {
					name: "sharing modules",
					include: ["test/**/*.test.ts"],
					exclude: REPLACING,
					isolate: false,
				},
			},
			{
				extends: true,
				test: { name: "replacing modules", include: REPLACING },
			},
		],
	},
});
