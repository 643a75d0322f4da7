import type { PlacedComponent } from "../state/components.ts";
import { findMedia } from "../state/media.ts";
import { ComponentKind, LINK_BUTTON_STYLE } from "../wire.ts";
import type { Problem } from "./problem.ts";

const OF_LINKS = ["http", "https", "discord"];
const OF_MEDIA = ["http", "https", "attachment"];

/** Finds addresses, of links and of media, that Discord's client would not open. */
export function findAddressProblems({
	component,
	path,
}: PlacedComponent): Problem[] {
	const { type, style, url } = component;
	const isLink = type === ComponentKind.button && style === LINK_BUTTON_STYLE;
	const media = findMedia(component).map((one) => one.url);
	return [
		...(isLink && url ? check(url, OF_LINKS, [...path, "url"]) : []),
		...media.flatMap((address) => check(address, OF_MEDIA, path)),
	];
}

function check(
	address: string,
	schemes: readonly string[],
	path: Problem["path"],
): Problem[] {
	const scheme = URL.parse(address)?.protocol.slice(0, -1) ?? "";
	if (schemes.includes(scheme)) return [];
	const message = `Scheme must be one of (${schemes.join(", ")}).`;
	return [{ path, code: "URL_TYPE_INVALID_SCHEME", message }];
}
