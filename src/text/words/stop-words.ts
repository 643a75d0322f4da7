/**
 * English words too common to tell passages apart, the question words among
 * them: in "who objected to the deal" only *objected* and *deal* are looked up.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`
	a about above after again against ain all also am an and any are aren't as at
	be because been before being below between both but by
	can can't cannot could couldn't
	d did didn't do does doesn't doing don don't down during
	each few for from further
	had hadn't has hasn't have haven't having he he'd he'll he's her here hers
	herself him himself his how
	i i'd i'll i'm i've if in into is isn't it it'll it's its itself
	just let let's ll
	m may me might more most much must my myself
	no nor not now
	of off on once only or other ought our ours ourselves out over own
	please
	re s same shall she she'd she'll she's should shouldn't so some such
	t tell than that that's the their theirs them themselves then there there's
	these they they'd they'll they're they've this those through to too
	under until up upon us
	ve very
	was wasn't we we'd we'll we're we've were weren't what what's when where
	which while who who's whom whose why will with won't would wouldn't
	you you'd you'll you're you've your yours yourself yourselves
	`
		.trim()
		.split(/\s+/u),
);
