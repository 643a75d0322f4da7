import { parentPort } from "node:worker_threads";
import type {
	NetworkTask,
	WorkerMessage,
} from "../../src/model/network-task.ts";
import { toReading } from "../answer/stand-in-models.ts";
import { toTextVector } from "../search/stand-in-encoder.ts";

/** Stands in for a worker with networks: sure of nothing, and quick. */
function say(message: WorkerMessage): void {
	parentPort?.postMessage(message);
}

parentPort?.on("message", (task: NetworkTask) =>
	say({
		result: task.kind === "encode" ? toTextVector(task.text) : toReading(),
	}),
);
say({ result: null });
