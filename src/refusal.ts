/**
 * Something that is not done, for a reason that the person who asked can mend.
 *
 * Its message is shown as it is: what is wrong, and what would be accepted.
 */
export class Refusal extends Error {
	override readonly name = "Refusal";
}
