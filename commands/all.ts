import type { AnyCommand } from "../src/discord/dispatch/command.ts";
import addAsArticle from "./add-as-article.ts";
import article from "./article.ts";
import ask from "./ask.ts";
import askAboutThis from "./ask-about-this.ts";
import audit from "./audit.ts";
import check from "./check.ts";
import digest from "./digest.ts";
import forgetMe from "./forget-me.ts";
import gaps from "./gaps.ts";
import help from "./help.ts";
import myData from "./my-data.ts";
import privacy from "./privacy.ts";
import settings from "./settings.ts";
import stats from "./stats.ts";
import summarise from "./summarise.ts";
import summary from "./summary.ts";

/** Every command that the bot registers, in the order of /help. */
export const COMMANDS: readonly AnyCommand[] = [
	ask,
	askAboutThis,
	summary,
	summarise,
	help,
	privacy,
	myData,
	forgetMe,
	article,
	addAsArticle,
	gaps,
	stats,
	digest,
	audit,
	check,
	settings,
];
