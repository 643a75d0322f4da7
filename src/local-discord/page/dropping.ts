import { OptionKind } from "../wire.ts";
import { setOption, showOption } from "./composer/command-filling.ts";
import { focusComposer } from "./composer/focusing.ts";
import { type Composer, change } from "./page-state.ts";

/** Takes files that were dropped on the channel: into the command, or the message. */
export function dropFiles(event: DragEvent): void {
	event.preventDefault();
	const files = [...(event.dataTransfer?.files ?? [])];
	if (files.length === 0) return;
	change((page) => {
		page.composer = withFiles(page.composer, files);
	});
	focusComposer();
}

function withFiles(composer: Composer, files: readonly File[]): Composer {
	if (composer.kind === "text")
		return { ...composer, files: [...composer.files, ...files] };
	const options = composer.command.options.filter(
		({ type }) => type === OptionKind.attachment,
	);
	return options.slice(0, files.length).reduce((filled, { name }, index) => {
		const value = files[index];
		if (!value) return filled;
		return setOption(showOption(filled, name), name, {
			text: value.name,
			value,
		});
	}, composer);
}
