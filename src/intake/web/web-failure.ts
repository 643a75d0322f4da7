import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { toLinkRefusal } from "./link-refusal.ts";
import { toTooLarge } from "./web-body.ts";

/** How Node calls what goes wrong between here and a page; first that fits. */
const FAILURES: readonly (readonly [code: RegExp, make: () => Refusal])[] = [
	[/^UND_ERR_RES_EXCEEDED_MAX_SIZE$/u, toTooLarge],
	[
		/^(?:ENOTFOUND|EINVAL|EAI_\w+)$/u,
		() =>
			toLinkRefusal(
				"no-host",
				t`There is no such website, or its name can't be looked up at the moment; check the address.`,
			),
	],
	[
		/^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/u,
		() =>
			toLinkRefusal(
				"insecure",
				t`The website's encryption or certificate is not in order, so it can't be trusted.`,
			),
	],
	[
		/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/u,
		() =>
			toLinkRefusal(
				"unavailable",
				t`The website can't be reached at the moment; try again later.`,
			),
	],
];

/**
 * Turns whatever went wrong while a page was fetched into words for the one
 * who wants it.
 *
 * @param signal ends the fetching when its time is up
 */
export function toFailure(error: unknown, signal: AbortSignal): Refusal {
	if (signal.aborted)
		return toLinkRefusal(
			"too-slow",
			t`This page takes too long to load; try again later.`,
		);
	const causes = toCauses(error);
	const refusal = causes.find((cause) => cause instanceof Refusal);
	if (refusal) return refusal;
	const codes = causes.map((cause) => String(Object(cause).code));
	const known = FAILURES.find(([code]) => codes.some((one) => code.test(one)));
	return known?.[1]() ?? toBroken();
}

/** An error, its cause, and so on: undici wraps what it meets. */
function toCauses(error: unknown): unknown[] {
	return error instanceof Error ? [error, ...toCauses(error.cause)] : [];
}

function toBroken(): Refusal {
	return toLinkRefusal(
		"unreadable",
		t`The website broke off, or what it sends can't be read.`,
	);
}
