import type { WireAttachment, WireComponent, WireMedia } from "../wire.ts";
import { eachComponent } from "./components.ts";

const ATTACHMENT_SCHEME = "attachment://";

/** Lists the pictures and files that a component shows. */
export function findMedia(component: WireComponent): WireMedia[] {
	const inGallery = (component.items ?? []).map((item) => item.media);
	return [component.media, component.file, ...inGallery].filter(
		(media) => media !== undefined,
	);
}

/** Returns the file's name if media refers to one of the message's own files. */
export function toReferredName({ url }: WireMedia): string | undefined {
	if (!url.startsWith(ATTACHMENT_SCHEME)) return undefined;
	return url.slice(ATTACHMENT_SCHEME.length);
}

/** Gives components the addresses of the files that they refer to by name. */
export function linkMedia(
	components: readonly WireComponent[],
	attachments: readonly WireAttachment[],
): void {
	for (const { component } of eachComponent(components)) {
		for (const media of findMedia(component)) {
			const name = toReferredName(media);
			const found = attachments.find(({ filename }) => filename === name);
			if (found) link(component, media, found);
		}
	}
}

function link(
	component: WireComponent,
	media: WireMedia,
	{ id, filename, size, url, proxy_url }: WireAttachment,
): void {
	Object.assign(media, { url, proxy_url, attachment_id: id });
	if (component.file) Object.assign(component, { name: filename, size });
}
