import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";
import type { World } from "../../state/world.ts";
import type { MarkdownNode } from "../protocol.ts";
import { listRule } from "./markdown-list.ts";
import { toPersonView } from "./world-view.ts";

type Rule = (typeof rulesExtended)[string];

/** The package takes no heading and no small print for one after a quotation. */
function atLineStart(rule: Rule | undefined): Rule {
	if (!rule) throw new Error("discord-markdown-parser lacks a rule");
	const isAtStart = (before: string) => /^$|\n *$/u.test(before);
	return {
		...rule,
		match: (source, state, before) =>
			isAtStart(before)
				? rule.match(source, { ...state, prevCapture: null }, before)
				: null,
	};
}

const parse = SimpleMarkdown.parserFor({
	...rulesExtended,
	heading: atLineStart(rulesExtended.heading),
	subtext: atLineStart(rulesExtended.subtext),
	list: listRule,
});

type ParsedNode = ReturnType<typeof parse>[number];

/**
 * Parses Discord's Markdown and names who is mentioned in it.
 *
 * A text that the parser can't take (it recurses into each "*" of thousands)
 * stays as it is.
 */
export function toMarkdown(text: string, world: World): MarkdownNode[] {
	try {
		return toNodes(parse(text, { inline: true }), world);
	} catch {
		return [{ type: "text", content: text }];
	}
}

function toNodes(parsed: readonly ParsedNode[], world: World): MarkdownNode[] {
	const nodes: MarkdownNode[] = [];
	for (const one of parsed) {
		const node = toNode(one, world);
		const before = nodes.at(-1);
		if (node.type === "text" && before?.type === "text") {
			const content = `${before.content}${node.content}`;
			nodes[nodes.length - 1] = { type: "text", content };
		} else nodes.push(node);
	}
	return nodes;
}

const KEPT = ["level", "start", "id", "timestamp", "format", "lang"] as const;

function toNode(parsed: ParsedNode, world: World): MarkdownNode {
	const { type, content, target } = parsed;
	const name = parsed.fullName ?? parsed.name;
	const mentioned = findMentioned(type, parsed.id, world);
	const kept = KEPT.filter((key) => parsed[key] !== undefined);
	return {
		type,
		...(content === undefined ? {} : { content: toContent(content, world) }),
		...(isLinkable(target) ? { target } : {}),
		...(name === undefined ? {} : { name }),
		...Object.fromEntries(kept.map((key) => [key, parsed[key]])),
		...(mentioned === undefined ? {} : { mentioned }),
	};
}

function toContent(
	content: string | ParsedNode[],
	world: World,
): string | MarkdownNode[] {
	return typeof content === "string" ? content : toNodes(content, world);
}

/** Discord makes no link of anything else. */
function isLinkable(target: unknown): target is string {
	return typeof target === "string" && /^https?:\/\//iu.test(target);
}

function findMentioned(
	type: string,
	id: string,
	{ users, channels, guilds }: World,
): string | undefined {
	if (type === "channel") return channels.get(id)?.name;
	if (type === "user") {
		const user = users.get(id);
		return user && toPersonView(user).name;
	}
	if (type !== "role") return undefined;
	const roles = [...guilds.values()].flatMap((guild) => guild.roles);
	return roles.find((role) => role.id === id)?.name;
}
