import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type {
	NetworkTask,
	WorkerMessage,
	WorkerStart,
} from "../../src/model/network-task.ts";

/** Stands in for a worker with networks: a task's text says what happens to it. */
const { folder } = workerData as WorkerStart;

function say(message: WorkerMessage): void {
	parentPort?.postMessage(message);
}

/** Holds its thread for good. */
function hang(): never {
	const never = new Int32Array(new SharedArrayBuffer(4));
	while (true) Atomics.wait(never, 0, 0);
}

function die(): never {
	process.exit(7);
}

function dieOnce(): void {
	const marker = join(folder, "died");
	if (existsSync(marker)) return;
	writeFileSync(marker, "");
	die();
}

function answer(task: NetworkTask, text: string): void {
	const { length } = text;
	const answer = { start: 0, end: length };
	say({
		result:
			task.kind === "encode"
				? Float32Array.of(length)
				: { relevance: length, answer, answerScore: 0, answerShare: 1 },
	});
}

function work(task: NetworkTask): void {
	const text = task.kind === "encode" ? task.text : task.passage.passage;
	appendFileSync(join(folder, "begun"), `${text}\n`);
	if (text === "hang") hang();
	if (text === "die") die();
	if (text === "die once") dieOnce();
	if (text === "throw") throw new Error("thrown\nhere");
	if (text === "fault") say({ fault: "not today" });
	else answer(task, text);
	if (text === "die afterwards") setImmediate(die);
}

const name = basename(folder);
if (name.startsWith("dying")) die();
if (name.startsWith("unfit")) say({ fault: "This machine can't." });
else {
	parentPort?.on("message", work);
	say({ result: null });
}
