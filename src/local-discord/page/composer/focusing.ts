/** Puts the cursor where one types next, once the page is drawn. */
export function focusComposer(): void {
	queueMicrotask(() => {
		queueMicrotask(() => {
			const empty = document.querySelector<HTMLElement>(
				".command [data-empty] input, .command [data-empty] select",
			);
			const first = document.querySelector<HTMLElement>(
				".command input, .command select, .command [type=submit]",
			);
			(empty ?? first ?? document.getElementById("composer"))?.focus();
		});
	});
}
