/** The package has no types of its own. */
declare module "html-encoding-sniffer" {
	export default function sniffHtmlEncoding(
		bytes: Uint8Array,
		options?: {
			readonly transportLayerEncodingLabel?: string;
			readonly defaultEncoding?: string;
		},
	): string;
}
