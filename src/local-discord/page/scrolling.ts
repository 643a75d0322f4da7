import { state, whenDrawn } from "./page-state.ts";

/** A channel that ends so near below the view counts as read to its end. */
const NEAR_PX = 60;

let shownChannel = "";
let isReadToEnd = true;
let lastTop = 0;

/** Keeps the end in view when the window changes, as for a phone's keyboard. */
export function followSize(): void {
	addEventListener("resize", () => {
		if (isReadToEnd) goToEnd();
	});
	document.addEventListener("scroll", noteEnd, { capture: true });
	// A picture is as high as it is only once it has come.
	document.addEventListener(
		"load",
		() => {
			if (isReadToEnd) goToEnd();
		},
		{ capture: true },
	);
}

/**
 * Notes whether one reads the end. Only who scrolls up leaves it: the page may
 * hear of its own scrolling after a picture has pushed the end away.
 */
function noteEnd(): void {
	const top = findList()?.scrollTop ?? 0;
	if (isAtEnd()) isReadToEnd = true;
	else if (top < lastTop) isReadToEnd = false;
	lastTop = top;
}

/** Draws; whoever was at the end of a channel is there afterwards, too. */
export function keepAtEnd(draw: () => void): void {
	const wasAtEnd = isAtEnd() || shownChannel !== state.place.channelId;
	draw();
	shownChannel = state.place.channelId;
	if (wasAtEnd) goToEnd();
}

/** Shows the end of the channel, once the page is drawn. */
export function scrollToEnd(): void {
	isReadToEnd = true;
	whenDrawn(goToEnd);
}

function goToEnd(): void {
	const list = findList();
	if (list) list.scrollTop = list.scrollHeight;
}

function findList(): HTMLElement | null {
	return document.getElementById("messages");
}

function isAtEnd(): boolean {
	const list = findList();
	if (!list) return true;
	const { scrollHeight, scrollTop, clientHeight } = list;
	return scrollHeight - scrollTop - clientHeight < NEAR_PX;
}
