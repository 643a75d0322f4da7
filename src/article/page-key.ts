/** Parameters that tell where a reader came from, not which page it is. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|at_(?:medium|campaign|custom.*|link.*|format|ptr.*|bbc.*)|cmpid|ref|ref_src|smid|smtyp|ns_.*|ocid|xtor|share|sharetype|source|src|CMP|ito)$/iu;

/**
 * The same for all addresses of one page, whatever a reader's way to it added:
 * without scheme, "www.", "m." and "amp.", tracking parameters, fragment and the
 * last slash.
 *
 * @returns null if it is no address of a page
 *
 * @example
 * toPageKey("http://www.example.com/a/?utm_source=x#b") // "example.com/a"
 */
export function toPageKey(address: string): string | null {
	const url = URL.parse(address.trim());
	if (!url || !/^https?:$/u.test(url.protocol)) return null;
	const host = url.host.replace(/^(?:(?:www|m|mobile|amp)\.)+/u, "");
	const path = url.pathname.replace(/\/amp\/?$/u, "").replace(/\/+$/u, "");
	const kept = [...url.searchParams]
		.filter(([name]) => !TRACKING.test(name) && name !== "amp")
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const query = new URLSearchParams(kept).toString();
	return `${host}${path}${query && `?${query}`}`;
}
