import { withFiles } from "./composer/command-filling.ts";
import { focusComposer } from "./composer/focusing.ts";
import { type Composer, change, state } from "./page-state.ts";

/**
 * Takes files that are dropped anywhere on the page: into the file field below
 * them, into a form's, into the command or the message that is being written.
 * The browser would open them, and the page with all that was typed be gone.
 */
export function takeDroppedFiles(): void {
	addEventListener("dragover", (event) => {
		if (!isFileField(event.target)) event.preventDefault();
	});
	addEventListener("drop", (event) => {
		if (isFileField(event.target)) return;
		event.preventDefault();
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length > 0) drop(files, event);
	});
}

function isFileField(target: EventTarget | null): boolean {
	return target instanceof HTMLInputElement && target.type === "file";
}

function drop(
	files: readonly File[],
	{ target, dataTransfer }: DragEvent,
): void {
	if (state.dialog) {
		const field = document.querySelector<HTMLInputElement>(
			"dialog input[type=file]",
		);
		if (field && dataTransfer) field.files = dataTransfer.files;
		return;
	}
	const option = (target as Element | null)?.closest?.(".option");
	const name = option
		?.querySelector("label")
		?.htmlFor.replace(/^option-field-/u, "");
	change((page) => {
		page.composer = fill(page.composer, files, name);
	});
	focusComposer();
}

function fill(
	composer: Composer,
	files: readonly File[],
	option: string | undefined,
): Composer {
	if (composer.kind === "text")
		return { ...composer, files: [...composer.files, ...files] };
	return withFiles(composer, files, option);
}
