const MAX_LINE_CHARACTERS = 400;

/** Whole lines; case, an arrow, a colon or a full stop at the end don't count. */
const LINES = new Set(
	`advertisement
advertisements
advertising
advertisement - continue reading below
advertisement - story continues below
article continues after advertisement
article continues below
article continues below advertisement
continue reading
continue reading below
continue reading the main story
scroll to continue
story continues
story continues below
story continues below advertisement
sponsored
sponsored content
promoted
promoted stories
paid content
share
share now
shares
share this
share this article
share this story
share on facebook
share on twitter
share on x
share full article
copy link
copied
link copied
email
email this article
e-mail
email the author
print
print article
print this article
order reprints
text size
save
save article
bookmark
gift this article
listen
listen to this article
follow
follow us
following
comment
comments
add a comment
leave a comment
join the conversation
view comments
view all comments
show comments
post a comment
facebook
twitter
instagram
whatsapp
linkedin
pinterest
reddit
telegram
bluesky
threads
more
see more
see also
read more
read more here
read next
read also
up next
related
related articles
related content
related coverage
related links
related news
related posts
related stories
related story
related topics
recommended
recommended for you
recommended stories
you may also like
you might also like
you may be interested in
more from this author
more on this story
more on this topic
more stories
most popular
most read
most viewed
popular this week
recent articles
recent posts
latest news
latest stories
top stories
trending
trending now
editor's picks
editors' picks
don't miss
don't miss it
breaking news emails
about the author
about the authors
view author archive
topics
tags
subscribe
subscribe now
subscribe today
sign in
sign up
sign up now
sign up here
log in
login
register
register now
create account
create a free account
already a subscriber
already a member
skip to content
skip to main content
back to top
back to home
home
menu
search
close
caption
hide caption
toggle caption
view gallery
view image in fullscreen
enlarge this image
loading
play
play video
watch now
video
watch live
photo
photos
gallery
image
slideshow
cookie policy
cookie settings
privacy policy
terms of service
terms of use
accept
accept all
accept all cookies
accept cookies
reject all
manage cookies
manage preferences
manage consent
by
thank you for reading
thanks for reading
skip advertisement`.split("\n"),
);

/** How a line may begin, and how long a line that begins so may be. */
interface Beginning {
	readonly limit: number;
	readonly pattern: RegExp;
}

const BEGINNINGS: readonly Beginning[] = [
	// "Related: …", "Read more: …", "Photo: …": a label, then something else.
	{
		limit: 300,
		pattern:
			/^(?:read more|read next|read also|also read|read this|related(?: (?:articles?|stor(?:y|ies)|posts?|news|links?|content|coverage|topics?))?|see also|see more|watch(?: more| now| live)?|listen|don['’]t miss|in case you missed it|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)|up next|next(?: up)?|must[- ]reads?|further reading|tags|topics|filed under|categor(?:y|ies)|click here|explore more|more on this(?: story)?|sign up|subscribe|share this(?: article| story| post)?|(?:image |photo )?credits?|follow us(?: on)?)\s?(?:[:»›→|]|>>)\s?\S/iu,
	},
	// The same with words that may also begin a sentence: "Video: how it was done
	// was never shown to the jury." stays.
	{
		limit: 300,
		pattern:
			/^(?:more|photos?|pictures?|images?|video|contact|sources?)\s?(?:[:»›→|]|>>)\s?(?!(?:\S+ ){8}.*[.!?]["”’]?$)\S/iu,
	},
	// "Published 3 hours ago"
	{
		limit: 60,
		pattern:
			/^(?:published|updated|posted)?\s?:?\s?(?:\d+|an?) (?:minutes?|mins?|hours?|hrs?|days?) ago$/iu,
	},
	// "Find out more →"
	{
		limit: 120,
		pattern:
			/^(?:read more|see more|find out more|learn more|click here|tap here|read|see also)\b.{0,80}[→»›>]$/iu,
	},
	// "Read more about the flood"
	{ limit: 90, pattern: /^read more (?:about|on|from|of our)\b[^.!?]*$/iu },
	{ limit: 160, pattern: /^(?:click|tap) (?:here|on the|the link)\b/iu },
	// "Sign up for our newsletter", but not "Sign up for the draft was slow".
	{
		limit: 260,
		pattern:
			/^(?:(?:please |don['’]t forget to )?(?:sign ?up|subscribe)|register|join)\b(?=.{0,120}\b(?:newsletters?|inbox|mailing list|e-?mail(?:s| alerts?| updates?)?|alerts|podcast|channel|briefing|for free|free trial|today|now|here|updates|forums|print edition|full access)\b)(?:\s(?:now|today|here|to|for|our|up|us|with|and)\b|:|!|$)/iu,
	},
	// "Get breaking news in your inbox"
	{
		limit: 260,
		pattern:
			/^(?:get|receive|want|enjoy|unlock|stay)\b.{0,160}\b(?:(?:in|to) your inbox|our (?:\w+ ){0,4}newsletters?|breaking news alerts|unlimited access|free newsletters?|full access|subscriber-only)\b/iu,
	},
	// "Follow us on Facebook", "Write to Al Root at al@example.org"
	{
		limit: 220,
		pattern:
			/^(?:follow|like|find|join|connect with|tweet|e-?mail|contact|write to|reach)\b.{0,120}(?:\bon (?:facebook|twitter|x|instagram|threads|bluesky|mastodon|whatsapp|telegram|linkedin|tiktok|youtube)\b|\s@\w|\S@\S+\.\w|\bon social media\b)/iu,
	},
	// "Share via email"
	{
		limit: 120,
		pattern:
			/^share (?:this|on|via|to|with) (?!the\b|of\b|a\b)\w+(?: \w+){0,4}$/iu,
	},
	// Cookie banners
	{
		limit: 320,
		pattern:
			/^(?:we (?:and our (?:\d+ )?partners )?use (?:\w+ )?cookies\b(?=.*\b(?:(?:web)?sites?|experience|traffic|content|consent|privacy|polic\w+|browser|services?)\b)|this (?:web)?site uses (?:\w+ )?cookies|our (?:web)?site uses cookies|by (?:continuing|using|clicking|signing|subscribing|submitting|entering|providing)\b.{0,120}\b(?:cookies|cookie policy|privacy policy|terms (?:of|and)|this (?:web)?site|our (?:web)?site)\b)/iu,
	},
	// Pay walls
	{
		limit: 260,
		pattern:
			/^(?:already (?:a |have (?:a|an) )(?:subscri|member|account|print)\w*|to (?:continue|keep) reading(?:$|[:,.!]| (?:this|the (?:full|rest|article|story)|please|with|for)\b)|continue reading (?:with|this|your|for|by)\b|you (?:have|['’]ve) (?:reached|used|read)\b.{0,60}\b(?:free|articles?|limit)\b|this (?:article|story|content|page) is (?:only )?(?:available (?:only )?(?:to|for)|for|reserved for|exclusive to) (?:our )?(?:paying |premium )?(?:subscribers|members)|(?:subscribe|log ?in|sign ?in|register|create an? (?:free )?account) (?:now )?(?:to|and) (?:continue|keep|read|unlock|access|comment|get|join|view)\b|not a subscriber\b|subscribe (?:now )?for (?:just|only|as little)|your subscription (?:supports|helps))/iu,
	},
	// Rights
	{
		limit: 320,
		pattern:
			/^(?:©|\(c\) ?(?:\d{4}|copyright)|copyright(?: ©| ⓒ| @| \(c\)|:)|copyright (?:\d{4}|the |by )(?=.{0,120}(?:reserved|inc\b|ltd\b|llc\b|limited|$))|all rights reserved\b|all contents? (?:©|copyright)|this (?:material|content) may not be (?:published|reproduced)|reproduction (?:in whole|without|of))/iu,
	},
	// "This article was originally published by …"
	{
		limit: 320,
		pattern:
			/^(?:(?:this|the) (?:article|story|post|piece|report|column|essay|interview|content|version of this (?:article|story))\b.{0,40}\b(?:(?:was|has been|is) )?(?:(?:originally|first|previously) (?:published|appeared|posted|ran)|republished|syndicated|published (?:under|with permission))\b|originally published|first published|republished (?:from|with)|a version of this (?:article|story)|(?:the )?views? (?:and opinions )?expressed (?:in|on) (?:this|the) (?:article|column|piece)|the opinions expressed)/iu,
	},
	// "(Reporting by A; Editing by B)", "Have a tip?", "Download our app"
	{
		limit: 300,
		pattern:
			/^(?:\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|additional reporting) by\s(?-i:\p{Lu})|(?:do you )?(?:have|got) an? (?:news )?(?:tip|story)\b.{0,40}\?|if you have a (?:news )?tip\b|download (?:the|our) (?:\w+ ){0,4}app\b|support (?:our|independent) (?:journalism|work)|disable your ad ?blocker|please (?:enable|disable|turn (?:on|off)) (?:javascript|your ad|cookies)|javascript (?:is )?(?:must be|is) (?:disabled|enabled))/iu,
	},
	// "Thanks for staying up", "We are closing this blog now"
	{
		limit: 120,
		pattern:
			/^(?:thank you|thanks)(?: all| so much| very much)? for (?:reading|watching|listening|following|joining|staying|your company)\b[^"“”,]{0,40}$/iu,
	},
	{
		limit: 120,
		pattern:
			/^(?:we(?:['’]re| are| will be) (?:now )?(?:closing|ending|pausing|wrapping up) (?:this|our|the|today['’]s) (?:live ?)?(?:blog|coverage|updates|page)\b|that['’]s (?:it|all) from (?:us|me)\b)[^"“”]*$/iu,
	},
	// "Image 1 of 5", "(Image credit: …"
	{ limit: 120, pattern: /^image \d+ of \/? ?\d+\b/iu },
	{
		limit: 160,
		pattern:
			/^\(?(?:image|photo|picture|photograph)s?(?: (?:credit|by|courtesy))\b(?!.*[a-z]{2}\.$)/iu,
	},
	// Nothing but an address
	{ limit: 300, pattern: /^(?:https?:\/\/\S+|\S+@\S+\.\w+)$/iu },
];

/**
 * Tells whether a line is one that a page puts around a story: cookie banners,
 * sign-ups, pay walls, "Read more", share and follow lines, advertisements,
 * rights and republishing notes.
 *
 * It knows lines as a whole or by how they begin, up to a length, so that a
 * story about cookies, subscriptions or sharing keeps its sentences. In doubt
 * it says no: a line too many does less harm than a sentence lost.
 *
 * @example
 * isBoilerplate("Sign up for our morning newsletter"); // true
 * isBoilerplate("Sign-ups for the morning newsletter doubled in May."); // false
 */
export function isBoilerplate(paragraph: string): boolean {
	if (paragraph.length > 2 * MAX_LINE_CHARACTERS) return false;
	const line = paragraph.replace(/\s+/gu, " ").trim();
	if (line.length > MAX_LINE_CHARACTERS || isReported(line)) return false;
	return (
		!/[\p{L}\p{N}]/u.test(line) ||
		LINES.has(toKey(line)) ||
		BEGINNINGS.some((it) => line.length <= it.limit && it.pattern.test(line))
	);
}

/** Somebody says or does something in a whole sentence: a story's own line. */
function isReported(line: string): boolean {
	return /\b(?:said|says|told|wrote|posted on \w+ that|led to)\b.*[.!?…]["”’]?$/iu.test(
		line,
	);
}

/** Lower case, straight apostrophes, and nothing around the words. */
function toKey(line: string): string {
	return line
		.toLowerCase()
		.replace(/’/gu, "'")
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
