import { createHmac, randomBytes } from "node:crypto";
import type { WireAttachment } from "../wire.ts";
import { newSnowflake } from "./snowflake.ts";

interface StoredFile {
	readonly bytes: Uint8Array;
	readonly contentType: string;
	/** Milliseconds since 1970; nobody can ask for it afterwards. */
	readonly expiresAt: number;
}

export interface AttachmentSetup {
	readonly filename: string;
	readonly bytes: Uint8Array;
	readonly contentType?: string | undefined;
	readonly description?: string | undefined;
	readonly channelId: string;
	readonly ephemeral?: boolean;
}

/**
 * Keeps uploaded files and serves them as Discord's CDN does.
 *
 * Their addresses are signed and expire (`ex`, `is`, `hm`); an altered or old
 * one is answered with 404.
 */
export class Attachments {
	readonly #files = new Map<string, StoredFile>();
	readonly #secret = randomBytes(32);
	readonly #lifeMs: number;
	origin = "";

	constructor(lifeMs: number) {
		this.#lifeMs = lifeMs;
	}

	add(setup: AttachmentSetup): WireAttachment {
		this.#forgetExpired();
		const id = newSnowflake();
		const folder = setup.ephemeral ? "ephemeral-attachments" : "attachments";
		const name = encodeURIComponent(setup.filename);
		const path = `/${folder}/${setup.channelId}/${id}/${name}`;
		const { bytes, contentType, description } = setup;
		const expiresAt = Date.now() + this.#lifeMs;
		this.#files.set(path, { bytes, contentType: contentType ?? "", expiresAt });
		const url = this.#sign(path);
		return {
			id,
			filename: setup.filename,
			size: bytes.length,
			url,
			proxy_url: url,
			...(contentType ? { content_type: contentType } : {}),
			...(description ? { description } : {}),
			...(setup.ephemeral ? { ephemeral: true } : {}),
		};
	}

	/** Returns the file behind an address, or nothing if it is wrong or too old. */
	find(url: URL): StoredFile | undefined {
		const expires = url.searchParams.get("ex") ?? "";
		const issued = url.searchParams.get("is") ?? "";
		const expected = this.#signature(url.pathname, expires, issued);
		if (url.searchParams.get("hm") !== expected) return undefined;
		if (Number.parseInt(expires, 16) * 1000 <= Date.now()) return undefined;
		return this.#files.get(url.pathname);
	}

	/** Reads the bytes of an attachment that the bot sent or was given. */
	read(attachment: WireAttachment): Uint8Array {
		const stored = this.#files.get(new URL(attachment.url).pathname);
		if (!stored) throw new Error(`no file behind ${attachment.url}`);
		return stored.bytes;
	}

	/** Forgets a file. */
	remove(attachment: WireAttachment): void {
		this.#files.delete(new URL(attachment.url).pathname);
	}

	/** Forgets all files. */
	clear(): void {
		this.#files.clear();
	}

	#forgetExpired(): void {
		for (const [path, { expiresAt }] of this.#files) {
			if (expiresAt > Date.now()) return; // the others came later
			this.#files.delete(path);
		}
	}

	#sign(path: string): string {
		const now = Date.now();
		const expires = toHexSeconds(now + this.#lifeMs);
		const issued = toHexSeconds(now);
		const signature = this.#signature(path, expires, issued);
		const query = `ex=${expires}&is=${issued}&hm=${signature}&`;
		return `${this.origin}${path}?${query}`;
	}

	#signature(path: string, expires: string, issued: string): string {
		return createHmac("sha256", this.#secret)
			.update(`${path} ${expires} ${issued}`)
			.digest("hex");
	}
}

function toHexSeconds(milliseconds: number): string {
	return Math.floor(milliseconds / 1000).toString(16);
}
