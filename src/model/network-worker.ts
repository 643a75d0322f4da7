import { parentPort, workerData } from "node:worker_threads";
import type {
	NetworkTask,
	ResultOf,
	WorkerMessage,
	WorkerStart,
} from "./network-task.ts";
import type { Networks } from "./networks.ts";
import { StopGuard } from "./stop-guard.ts";

const { folder, guard: memory } = workerData as WorkerStart;
const guard = new StopGuard(memory);

/** Runs the networks, in a thread of its own: one message for each task. */
async function main(): Promise<void> {
	let networks: Networks | undefined;
	const loaded = await answer(async () => {
		networks = await load();
		return null;
	});
	parentPort?.postMessage(loaded);
	if (networks === undefined) return;
	const ready = networks;
	parentPort?.on("message", async (task: NetworkTask) => {
		parentPort?.postMessage(await answer(() => run(ready, task)));
	});
}

async function answer(
	work: () => Promise<ResultOf<NetworkTask> | null>,
): Promise<WorkerMessage> {
	try {
		return { result: await guard.goInside(work) };
	} catch (error) {
		return { fault: toLine(error) };
	}
}

/** Imported here, because there are machines for which there is no runtime. */
async function load(): Promise<Networks> {
	const { Networks } = await import("./networks.ts").catch((error) => {
		throw toFault(
			`The ONNX runtime doesn't run on this machine (${process.platform}, ${process.arch})`,
			error,
		);
	});
	return Networks.load(folder).catch((error) => {
		throw toFault("The models can't be loaded", error);
	});
}

function toFault(what: string, error: unknown): Error {
	return new Error(`${what}: ${toLine(error)}`, { cause: error });
}

function run(networks: Networks, task: NetworkTask) {
	return task.kind === "encode"
		? networks.encode(task.text)
		: networks.read(task.question, task.passage);
}

function toLine(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split("\n", 1)[0] ?? "";
}

await main();
