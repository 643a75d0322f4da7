import { loadModels } from "../../src/model/load-models.ts";
import { MODEL_FOLDER } from "./samples.ts";

/** Ends, while the models are at work, in the way that it is told. */
const [, , way] = process.argv;
const PASSAGE = {
	passage: "The ferry sank at its berth on Monday. ".repeat(30),
};

if (way === "while loading")
	process.on("worker", (worker) => worker.on("online", () => process.exit(0)));
if (way === "on a signal") process.on("SIGTERM", () => process.exit(0));

const models = await loadModels({ folder: MODEL_FOLDER });
const passages = Array.from({ length: 10_000 }, () => PASSAGE);
for await (const _ of models.read("when?", passages, { server: "a" })) {
	if (way === "on a signal") process.kill(process.pid, "SIGTERM");
	else if (way === "while reading") process.exit(0);
	else if (way === "by an error") throw new Error("on purpose");
	else break;
}
await models.close();
