import type { Attachments } from "../state/attachments.ts";
import { type Reply, toTextReply } from "./reply.ts";

/** What a browser may show by itself; anything else it is to save. */
const SHOWN = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/** Whatever the file is, it shall do nothing in this server's origin. */
const HARMLESS = {
	"content-security-policy": "sandbox; default-src 'none'",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
};

/** Answers with the file behind an attachment's address. */
export function toFileReply(attachments: Attachments, url: URL): Reply {
	const file = attachments.find(url);
	if (!file) return toTextReply(404, "This content is no longer available.");
	const contentType = file.contentType || "application/octet-stream";
	const isShown = SHOWN.includes(contentType.toLowerCase());
	return {
		status: 200,
		headers: {
			...HARMLESS,
			"content-type": contentType,
			"content-disposition": isShown ? "inline" : "attachment",
		},
		content: file.bytes,
	};
}
