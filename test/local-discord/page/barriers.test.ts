import {
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	MessageFlags,
} from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium, findBarriers } from "../../browser.ts";
import {
	labelled,
	openForm,
	paragraph,
	shortText,
	toOptions,
} from "./form-stage.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const PICTURE = toPicture(2, 1);

const text = (content: string) => ({ type: 10, content });
const media = (name: string) => ({ url: `attachment://${name}` });
const button = (style: number) => ({
	type: 2,
	style,
	label: `Style ${style}`,
	custom_id: `button ${style}`,
});

const EVERYTHING = [
	{
		type: 17,
		accent_color: 0x00a0ff,
		components: [
			text("# One\n## Two\n### Three\n**b** *i* __u__ ~~s~~ `code`"),
			text(
				"```\nblock\n```\n> said\n-# small **print** [source](https://a.example)\nA [link](https://b.example) in a text.",
			),
			text("<@1000000000000000002> ||secret|| <t:1> @everyone"),
			{
				type: 9,
				components: [text("beside a picture")],
				accessory: { type: 11, media: media("a.png"), description: "A map" },
			},
			{ type: 9, components: [text("beside a button")], accessory: button(3) },
			{ type: 14 },
			{ type: 12, items: [{ media: media("b.png"), description: "A ship" }] },
			{ type: 13, file: media("c.txt") },
			{
				type: 1,
				components: [
					button(1),
					button(2),
					button(4),
					{ type: 2, style: 5, label: "Source", url: "https://a.example" },
					{ ...button(1), custom_id: "off", disabled: true },
				],
			},
			{
				type: 1,
				components: [
					{
						type: 3,
						custom_id: "where",
						placeholder: "A city",
						max_values: 2,
						options: toOptions("Almaty", "Bergen").map((one) => ({
							...one,
							description: "News",
						})),
					},
				],
			},
		],
	},
];

const FILES = [
	{ name: "a.png", data: PICTURE, contentType: "image/png" },
	{ name: "b.png", data: PICTURE, contentType: "image/png" },
	{ name: "c.txt", data: "the minutes" },
];

const FORMS = [
	[
		text("Only **moderators** see this"),
		labelled("Headline", { ...shortText, placeholder: "As printed" }, "Note"),
		labelled("Text", paragraph),
		labelled(
			"Section",
			{ type: 3, options: toOptions("News", "Sport") },
			"Which",
		),
		labelled("Sections", {
			type: 3,
			options: toOptions("A", "B"),
			max_values: 2,
		}),
	],
	[
		labelled("Author", { type: 5 }),
		labelled("Files", { type: 19, max_values: 2 }, "Texts"),
		labelled(
			"Reach",
			{ type: 21, options: toOptions("All", "Some") },
			"To whom",
		),
		labelled("Pages", { type: 22, options: toOptions("One", "Two") }, "Which"),
		labelled("Urgent", { type: 23 }, "Now"),
	],
] as const;

const ALL_OPTIONS = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((type) => ({
	type,
	name: `option-${type}`,
	description: "What it is",
	...(type === 3 ? { autocomplete: true } : {}),
}));

describeInChromium.each(["dark", "light"] as const)(
	"the page, %s",
	(colorScheme) => {
		const stage = playInPage({
			commands: [{ name: "ask", description: "Asks", options: ALL_OPTIONS }],
			acknowledgeWithinMs: 1_000,
		});
		const expectNoBarriers = async () =>
			expect(await findBarriers(stage.page)).toEqual([]);
		const begin = () => stage.page.emulateMedia({ colorScheme });

		it("has no barrier in a message with everything in it, and an open menu", async () => {
			await begin();
			await stage.show(EVERYTHING, FILES);
			await stage.message.getByRole("link", { name: "c.txt" }).waitFor();
			await expectNoBarriers();
			await stage.message.getByText("Spoiler").click();
			await stage.page.getByRole("combobox", { name: "A city" }).click();
			await stage.page.getByRole("option", { name: "Bergen" }).click();
			await expectNoBarriers();
			await stage.page.keyboard.press("Escape");
			await stage.message.getByRole("button", { name: /^More/u }).click();
			await expectNoBarriers();
		});

		it("has no barrier in what is private, failed, edited, attached or plain JSON", async () => {
			await begin();
			const embeds = [{ title: "An embed" }];
			const id = await stage.post({ content: "one", embeds }, FILES.slice(1));
			await stage.edit(id, { content: "two" });
			await stage.see("(edited)");
			stage.on((used: ChatInputCommandInteraction) =>
				used.reply({
					content: "secret",
					flags: MessageFlags.Ephemeral,
					components: [{ type: 1, components: [button(1)] }],
				}),
			);
			await stage.box.fill("/ask ");
			await stage.button("Send").click();
			await stage.see("Only you can see this");
			stage.on((_: ButtonInteraction) => Promise.resolve());
			await stage.button("Style 1").click();
			await stage.see("This interaction failed");
			await expectNoBarriers();
		});

		it.each([0, 1])(
			"has no barrier in form %i, with all fields",
			async (index) => {
				await begin();
				await openForm(stage, FORMS[index] ?? FORMS[0]);
				await expectNoBarriers();
			},
		);

		it("has no barrier in a command with all options, and what fails in it", async () => {
			await begin();
			await stage.box.fill("/ask ");
			for (const { name } of ALL_OPTIONS)
				await stage.button(`Add option ${name}`).click();
			await stage.page.getByLabel("option-4").fill("many");
			await stage.button("Send").click();
			await stage.page.getByRole("alert").waitFor();
			await expectNoBarriers();
			await stage.page.getByLabel("option-3").focus();
			await stage.page.getByText("Loading options failed").waitFor();
			await expectNoBarriers();
		});

		it("has no barrier in the panel with a refused request, and JSON over it", async () => {
			await begin();
			await expect(stage.post({ content: "" })).rejects.toThrow();
			await stage.page.getByRole("button", { name: /^What was sent/u }).click();
			await stage.page.getByText("Discord would refuse this").waitFor();
			await expectNoBarriers();
			stage.discord.violations.length = 0;
			await stage.post({ content: "one" });
			await stage.message.getByRole("button", { name: /^More/u }).click();
			await stage.button("Show as JSON").click();
			await stage.dialog.locator("pre").waitFor();
			await expectNoBarriers();
		});
	},
);
