import type { GivenFile } from "./resolved.ts";

/**
 * Says whether Discord's client lets a file through: by its extension, or by
 * its kind ("image", "video", "audio"). The content is looked at by nobody.
 */
export function isAdmitted(
	file: GivenFile,
	types: readonly string[] | undefined,
): boolean {
	if (!types || types.length === 0) return true;
	const name = file.name.toLowerCase();
	return types.some((type) =>
		type.startsWith(".")
			? name.endsWith(type.toLowerCase())
			: file.contentType?.startsWith(`${type}/`),
	);
}
