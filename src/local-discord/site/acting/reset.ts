import type { Scene } from "../scene.ts";
import { RefusedAction } from "./refused-action.ts";

/**
 * Empties what the local Discord and the bot keep, one reset at a time.
 *
 * Faults are switched off before, or the bot could not log in anew.
 */
export async function reset(scene: Scene): Promise<void> {
	const { onReset } = scene;
	if (!onReset) {
		throw new RefusedAction(
			400,
			"There is nobody to reset what the bot keeps.",
		);
	}
	if (scene.isResetting) {
		throw new RefusedAction(409, "A reset is running already.");
	}
	setResetting(scene, true);
	scene.state.standingFaults.clear();
	try {
		await onReset();
		// Only now, so that the bot could end what it was answering.
		scene.clear();
	} catch (error) {
		const reason = error instanceof Error ? error.message : error;
		throw new RefusedAction(500, `The reset failed: ${reason}`);
	} finally {
		setResetting(scene, false);
	}
}

function setResetting(scene: Scene, isResetting: boolean): void {
	scene.isResetting = isResetting;
	scene.state.changes.announce();
}
