import { splitWords, toWordSet } from "../word-list.ts";

/** Words drawn together with another that is too common to look up, folded. */
export const CONTRACTIONS: readonly string[] = splitWords(`
	aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
	mightn't mustn't needn't shouldn't wasn't weren't won't wouldn't
	he'd he'll he's how'd how's i'd i'll i'm i've it'd it'll it's let's
	she'd she'll she's that'd that'll that's there'd there'll there's
	they'd they'll they're they've we'd we'll we're we've
	what'd what'll what're what's when's where'd where's who'd who'll who's who've
	why'd why's you'd you'll you're you've
`);

/** Without their apostrophe they are other words: "hell", "wed". */
const OTHER_WORDS: ReadonlySet<string> = toWordSet(
	"he'll i'd i'll it's let's she'd she'll we'd we'll we're",
);

/**
 * Contractions by how they are typed without their apostrophe, which a phone's
 * keyboard has on its second page: "whos", "didnt".
 */
export const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map(
	CONTRACTIONS.filter((word) => !OTHER_WORDS.has(word)).map((word) => [
		word.replace("'", ""),
		word,
	]),
);
