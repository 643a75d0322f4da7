/** Why an action of the page is not taken: a sentence for whoever asked. */
export class RefusedAction extends Error {
	/** The HTTP status. */
	readonly status: number;

	constructor(status: number, sentence: string) {
		super(sentence);
		this.status = status;
	}
}
