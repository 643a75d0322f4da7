import { defineConfig } from "vitest/config";

/** Most tests wait for something: as many files at once as there are cores. */
export default defineConfig({
	test: { testTimeout: 30_000, maxWorkers: "100%" },
});
