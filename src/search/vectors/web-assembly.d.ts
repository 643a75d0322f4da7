/** What is used of WebAssembly, which Node's own types don't declare. */
declare namespace WebAssembly {
	class Module {
		constructor(bytes: Uint8Array<ArrayBuffer>);
	}

	/** Bytes in pages of 64 KiB. */
	class Memory {
		constructor(size: { readonly initial: number });
		/** Another one after each `grow`. */
		readonly buffer: ArrayBuffer;
		grow(pages: number): number;
	}

	class Instance {
		constructor(
			module: Module,
			imports: Record<string, Record<string, Memory>>,
		);
		readonly exports: Record<string, unknown>;
	}
}
