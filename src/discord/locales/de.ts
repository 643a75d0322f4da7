import type { Catalogue } from "./catalogue.ts";

export const DE: Catalogue = {
	names: {
		ask: "fragen",
		question: "frage",
		article: "artikel",
		private: "privat",
		summary: "zusammenfassung",
		about: "über",
		since: "seit",
		before: "vor",
		publisher: "quelle",
		tag: "schlagwort",
		Summarise: "Zusammenfassen",
		"Ask about this": "Dazu fragen",
		help: "hilfe",
		privacy: "datenschutz",
		"my-data": "meine-daten",
		"forget-me": "vergiss-mich",
		add: "hinzufügen",
		file: "datei",
		url: "adresse",
		drafts: "entwürfe",
		list: "liste",
		show: "zeigen",
		edit: "bearbeiten",
		history: "verlauf",
		test: "testen",
		remove: "entfernen",
		restore: "wiederherstellen",
		erase: "löschen",
		export: "exportieren",
		removed: "entfernte",
		"Add as article": "Als Artikel hinzufügen",
		gaps: "lücken",
		digest: "übersicht",
		every: "jeden",
		hour: "stunde",
		channel: "kanal",
		audit: "protokoll",
		by: "von",
		action: "aktion",
		check: "prüfen",
		settings: "einstellungen",
		stats: "statistik",
	},
	texts: {
		"“{0}”": "„{0}“",
		"Ask the articles": "Frag die Artikel",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote beantwortet Fragen zu den Nachrichtenartikeln dieses Servers. Es zitiert die Stelle, die antwortet, und sagt, wo sie steht; eigene Sätze schreibt es nicht.",
		"quotes the passages that answer, three at most":
			"zitiert die Stellen, die antworten, höchstens drei",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} fragt nur einen Artikel · {1} {2} {3} {4} nur manche davon · {5} zeigt es nur dir",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Frag innerhalb von zehn Minuten weiter: „warum?“, „und Italien?“, „wann war das?“ gilt dem Artikel, der zuletzt geantwortet hat",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Unter einer Antwort: ihr Zusammenhang, weitere Stellen, warum diese, der ganze Artikel; und ob sie dir geholfen hat",
		"sums up an article in its own sentences, each with its paragraph":
			"fasst einen Artikel in seinen eigenen Sätzen zusammen, jeder mit seinem Absatz",
		"says what all articles say about something":
			"sagt, was alle Artikel zu etwas sagen",
		"gives one line of each article since a day: Monday, 3 days, March":
			"gibt eine Zeile je Artikel ab einem Tag, auf Englisch: Monday, 3 days, March",
		"{0} only those with a tag, also without a day":
			"{0} nur die mit einem Schlagwort, auch ohne Tag",
		"in a message's menu sums up a long message, or the article that it links to":
			"im Menü einer Nachricht fasst eine lange Nachricht zusammen, oder den Artikel, auf den sie verweist",
		"in a message's menu asks the article that it links to, or a long message itself":
			"im Menü einer Nachricht fragt den Artikel, auf den sie verweist, oder eine lange Nachricht selbst",
		"shows this": "zeigt dies",
		"says what is kept, what for and how long":
			"sagt, was gespeichert wird, wozu und wie lange",
		"gives you what is kept about you, as a file":
			"gibt dir als Datei, was über dich gespeichert ist",
		"erases it, after you have seen what goes":
			"löscht es, nachdem du gesehen hast, was verschwindet",
		"What is kept, what for and how long; how to erase yours":
			"Was gespeichert wird, wozu und wie lange, und wie du deines löschst",
		"Get all that is kept about you, as a file":
			"Bekomme alles, was über dich gespeichert ist, als Datei",
		"Erase what is kept about you, after a look at what goes":
			"Lösche, was über dich gespeichert ist; vorher siehst du, was verschwindet",
		"For moderators (Manage Messages)":
			"Für Moderatoren (Nachrichten verwalten)",
		"reads a file, a page or pasted text, and shows it before it is published":
			"liest eine Datei, eine Seite oder eingefügten Text und zeigt ihn vor dem Veröffentlichen",
		"in a message's menu does the same": "im Menü einer Nachricht tut dasselbe",
		"shows what waits to be published":
			"zeigt, was auf Veröffentlichung wartet",
		"lists them, newest first": "listet sie auf, die neuesten zuerst",
		"shows one with its paragraph numbers":
			"zeigt einen mit seinen Absatznummern",
		"corrects its details or its text":
			"berichtigt seine Angaben oder seinen Text",
		"shows what was changed, and goes back":
			"zeigt, was geändert wurde, und geht zurück",
		"says why a question is answered as it is":
			"sagt, warum eine Frage so beantwortet wird",
		"takes one out; it can be restored":
			"nimmt einen heraus; er lässt sich wiederherstellen",
		"brings a removed one back": "holt einen entfernten zurück",
		"deletes a removed one for good": "löscht einen entfernten endgültig",
		"gives all as files, in one archive":
			"gibt alle als Dateien, in einem Archiv",
		"shows the questions that found no answer, or none that helped":
			"zeigt die Fragen, die keine oder keine hilfreiche Antwort fanden",
		"lets a digest of new articles come by itself, each day or week":
			"postet automatisch eine Übersicht neuer Artikel, jeden Tag oder jede Woche",
		"says who did what to which article, and when":
			"sagt, wer wann was mit welchem Artikel getan hat",
		"says whether everything works": "sagt, ob alles funktioniert",
		"For owners (Manage Server)": "Für Inhaber (Server verwalten)",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"legt fest, wer moderiert, wo gefragt wird, wie sicher Antworten sein müssen und mehr",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"Frag in deinen eigenen Worten; Namen, Orte und Zahlen helfen. Was antwortet, steht fett in seiner Stelle. „Die nächstliegenden Stellen“ beantworten deine Frage vielleicht nicht. Wenn mehrere Artikel gemeint sein können, wähle einen aus der Liste.",
		"That didn't work": "Das hat nicht geklappt",
		Correct: "Berichtigen",
		"Something went wrong": "Etwas ist schiefgegangen",
		"Sorry: this is a fault of the bot. Please try again.":
			"Entschuldige: Das ist ein Fehler des Bots. Bitte versuch es noch einmal.",
		"If it happens again, tell the operator this code: {0}":
			"Wenn es wieder passiert, nenne dem Betreiber diesen Code: {0}",
		"The library can't be read": "Die Bibliothek lässt sich nicht lesen",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"Entschuldige: Was der Bot aufbewahrt, lässt sich gerade nicht lesen. Deshalb kann er nicht sagen, ob es eine Antwort gibt.",
		"Moderators see with {0} what is wrong.":
			"Moderatoren sehen mit {0}, was nicht stimmt.",
		"The bot's disk is full": "Der Speicher des Bots ist voll",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Entschuldige: Es kann nichts gespeichert werden, bis der Betreiber Platz schafft. Was vorher gespeichert wurde, ist sicher.",
		"This is too old": "Das ist zu alt",
		"It comes from an earlier state of the bot. Please run the command again.":
			"Es stammt von einem früheren Stand des Bots. Bitte führe den Befehl noch einmal aus.",
		"If the server lets you use this command in another way, run the command again.":
			"Wenn der Server dir diesen Befehl auf anderem Weg erlaubt, führe den Befehl noch einmal aus.",
		"Only for moderators": "Nur für Moderatoren",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Du brauchst „Nachrichten verwalten“ in diesem Kanal oder die Moderatorenrolle dieses Servers. {0}",
		"Only for who manages the server": "Nur für die, die den Server verwalten",
		"You need Manage Server. {0}": "Du brauchst „Server verwalten“. {0}",
		"That took too long": "Das hat zu lange gedauert",
		"The bot is busy just now. Please try again in a moment.":
			"Der Bot ist gerade beschäftigt. Bitte versuch es gleich noch einmal.",
		"This command is gone": "Diesen Befehl gibt es nicht mehr",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"Der Bot hat sich geändert. Lade Discord neu (Strg+R), um seine Befehle zu sehen.",
		"Removed: {0}": "Entfernt: {0}",
		"Which article do you mean?": "Welchen Artikel meinst du?",
		"removed since": "seither entfernt",
		"What was typed is no longer kept. Please run the command again.":
			"Was eingegeben wurde, ist nicht mehr gespeichert. Bitte führe den Befehl noch einmal aus.",
		"added {0}": "hinzugefügt am {0}",
		example: "Beispiel",
		"◀ Back": "◀ Zurück",
		"Next ▶": "Weiter ▶",
		"{0} minutes to read": {
			one: "{0} Minute Lesezeit",
			other: "{0} Minuten Lesezeit",
		},
		"Language of public posts": "Sprache öffentlicher Beiträge",
		"In which language the bot says what everybody sees":
			"In welcher Sprache der Bot sagt, was alle sehen",
		"Choose a language": "Sprache wählen",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"Was nur ein Mitglied sieht, kommt in der Sprache seines eigenen Discord. Artikel werden zitiert, wie sie sind.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Öffentliche Antworten, Übersichten und Hinweise kommen in der Sprache, die dieser Server in Discord hat. Sie wird in den Servereinstellungen gewählt und ist Englisch, solange der Server keine Community ist.",
		"Public answers, digests and notices come in {0}.":
			"Öffentliche Antworten, Übersichten und Hinweise kommen in dieser Sprache: {0}.",
		"as the server's Discord language": "wie die Discord-Sprache des Servers",
		"paragraph {0}": "Absatz {0}",
		"paragraphs {0}–{1}": "Absätze {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (Absatz {1})",
		"Other articles": "Andere Artikel",
		"As a Markdown file.": "Als Markdown-Datei.",
		"also in {0}": "auch in {0}",
		"Ask a question; the answer is quoted from the articles":
			"Stell eine Frage; die Antwort wird aus den Artikeln zitiert",
		"For example: who objected to the deal":
			"Zum Beispiel: Wer war gegen das Geschäft?",
		"Ask only this article: type words of its headline":
			"Nur diesen Artikel fragen: Tippe Wörter seiner Überschrift",
		"Whether to show the answer to you alone":
			"Ob die Antwort nur dir gezeigt wird",
		"Sum up an article, a topic, or the news since a day":
			"Einen Artikel, ein Thema oder die Nachrichten ab einem Tag zusammenfassen",
		"Type words of its headline and choose it":
			"Tippe Wörter seiner Überschrift und wähle ihn",
		"What all articles say about this: a topic or question":
			"Was alle Artikel dazu sagen: ein Thema oder eine Frage",
		"A line of each article since then: Monday, 3 days, March":
			"Eine Zeile je Artikel ab diesem Tag, auf Englisch: Monday, 3 days, March",
		"A line of each article with this tag":
			"Eine Zeile von jedem Artikel mit diesem Schlagwort",
		"Whether to show the summary to you alone":
			"Ob die Zusammenfassung nur dir gezeigt wird",
		"What Pullquote can do": "Was Pullquote kann",
		"Keep the articles that questions are answered from":
			"Die Artikel pflegen, aus denen Fragen beantwortet werden",
		"Add an article from a file, a link, or text in a form":
			"Einen Artikel aus einer Datei, einem Link oder Text in einem Formular hinzufügen",
		".txt, .md, .html, .pdf or .docx up to 10 MiB":
			".txt, .md, .html, .pdf oder .docx bis 10 MiB",
		"The address of the article's page; without both a form opens":
			"Die Adresse der Artikelseite; ohne beides öffnet sich ein Formular",
		"Show the articles that wait to be published":
			"Die Artikel zeigen, die auf Veröffentlichung warten",
		"List the articles, newest first":
			"Die Artikel auflisten, die neuesten zuerst",
		"Show an article with the numbers of its paragraphs":
			"Einen Artikel mit seinen Absatznummern zeigen",
		"Correct an article's details or text; it can be undone":
			"Angaben oder Text eines Artikels berichtigen; es lässt sich rückgängig machen",
		"Show an article's revisions, compare them, go back to one":
			"Fassungen eines Artikels zeigen, vergleichen, zu einer zurückgehen",
		"See why a question is answered as it is":
			"Sehen, warum eine Frage so beantwortet wird",
		"As a member would ask it": "Wie ein Mitglied sie stellen würde",
		"Take an article out of the library; it can be restored":
			"Einen Artikel aus der Bibliothek nehmen; er lässt sich wiederherstellen",
		"Bring a removed article back": "Einen entfernten Artikel zurückholen",
		"Delete a removed article's text for good":
			"Den Text eines entfernten Artikels endgültig löschen",
		"Take all articles as Markdown files, in one ZIP archive":
			"Alle Artikel als Markdown-Dateien in einem ZIP-Archiv",
		"With those that were removed (otherwise without)":
			"Mit den entfernten (sonst ohne)",
		"See which questions found no answer, or none that helped":
			"Sehen, welche Fragen keine oder keine hilfreiche Antwort fanden",
		"Let a digest of new articles come by itself, or end one":
			"Automatisch eine Übersicht neuer Artikel posten lassen oder eine beenden",
		"How often; each day, if you don't say":
			"Wie oft; jeden Tag, wenn du nichts sagst",
		"By the clocks of the server's time zone, 0 to 23":
			"Nach der Uhr in der Zeitzone des Servers, 0 bis 23",
		"Where it is posted; here, if you don't say":
			"Wo sie gepostet wird; hier, wenn du nichts sagst",
		"Only articles from this day on: last week, 8 July":
			"Nur Artikel von diesem Tag an, auf Englisch: last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Nur Artikel früherer Tage, auf Englisch: Monday, March, 2024",
		"Only articles of this publisher": "Nur Artikel aus dieser Quelle",
		"Only articles with this tag": "Nur Artikel mit diesem Schlagwort",
		"See who added, changed or removed which article, and when":
			"Sehen, wer wann welchen Artikel hinzugefügt, geändert oder entfernt hat",
		"Only this one, also if it is removed or erased":
			"Nur diesen, auch wenn er entfernt oder gelöscht ist",
		"Only what this member did; the bot: what no member did":
			"Nur, was dieses Mitglied getan hat; der Bot: was kein Mitglied getan hat",
		"Only this": "Nur dies",
		"See whether everything works that the bot needs":
			"Sehen, ob alles funktioniert, was der Bot braucht",
		"Decide who moderates, where questions are asked, and more":
			"Festlegen, wer moderiert, wo gefragt wird und mehr",
		day: "Tag",
		Sunday: "Sonntag",
		Monday: "Montag",
		Tuesday: "Dienstag",
		Wednesday: "Mittwoch",
		Thursday: "Donnerstag",
		Friday: "Freitag",
		Saturday: "Samstag",
		add: "hinzufügen",
		edit: "bearbeiten",
		remove: "entfernen",
		restore: "wiederherstellen",
		erase: "löschen",
		set: "einstellen",
		"Ended: {0}.": "Beendet: {0}.",
		"shows how many questions are asked, how they end, and what is cited":
			"zeigt, wie viele Fragen gestellt werden, wie sie enden und was zitiert wird",
		"A row for each day, for any spreadsheet.":
			"Eine Zeile für jeden Tag, für jede Tabellenkalkulation.",
		"There is nothing to sum up: the message is short, and links to no page.":
			"Hier gibt es nichts zusammenzufassen: Die Nachricht ist kurz und verlinkt keine Seite.",
		"This is older than a day. Use {0} again.":
			"Das ist älter als ein Tag. Benutze {0} noch einmal.",
		"Choose either an article or what it shall be about. To ask one article something, use {0} with the option {1}.":
			"Wähle entweder einen Artikel oder worum es gehen soll. Um einen Artikel etwas zu fragen, benutze {0} mit der Option „{1}“.",
		"One article needs neither a day nor a tag: use {0} alone, or {1} and {2} for a line of each article.":
			"Ein Artikel braucht weder Tag noch Schlagwort: Benutze „{0}“ allein, oder „{1}“ und „{2}“ für eine Zeile je Artikel.",
		"A topic is looked for in all articles: use {0} alone, or {1} and {2} for a line of each article.":
			"Ein Thema wird in allen Artikeln gesucht: Benutze „{0}“ allein, oder „{1}“ und „{2}“ für eine Zeile je Artikel.",
		"Say what to sum up: an article, what it shall be about, or since when.":
			"Sag, was zusammengefasst werden soll: ein Artikel, worum es gehen soll oder seit wann.",
		"Ask about this article": "Zu diesem Artikel fragen",
		"Your question": "Deine Frage",
		"This answer is kept no longer; ask again with {0}.":
			"Diese Antwort ist nicht mehr gespeichert; frag noch einmal mit {0}.",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"Alles, was diese Antwort zitiert hat, wurde seither gelöscht. Frag noch einmal mit {0}.",
		"This answer doesn't quote that article.":
			"Diese Antwort zitiert diesen Artikel nicht.",
		"This question is not kept any more.":
			"Diese Frage ist nicht mehr gespeichert.",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"Die Moderatoren planen dazu keinen Artikel, also gäbe es nichts mitzuteilen.",
		"There is an article by now: “{0}”. Ask it with {1} and the option {2}.":
			"Inzwischen gibt es einen Artikel: „{0}“. Frag ihn mit {1} und der Option „{2}“.",
		"You wait for {0} articles already. Each wish ends after 30 days at the latest.":
			"Du wartest schon auf {0} Artikel. Jeder Wunsch endet spätestens nach 30 Tagen.",
		"There is no removed article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"In dieser Bibliothek gibt es keinen entfernten Artikel „{0}“. Tippe ein paar Wörter seiner Überschrift und wähle ihn aus der Liste.",
		"There is no article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"In dieser Bibliothek gibt es keinen Artikel „{0}“. Tippe ein paar Wörter seiner Überschrift und wähle ihn aus der Liste.",
		"{0} articles have “{1}” in their headlines. Choose one from the list that opens while you type.":
			{
				one: "{0} Artikel hat „{1}“ in der Überschrift. Wähle ihn aus der Liste, die sich beim Tippen öffnet.",
				other:
					"{0} Artikel haben „{1}“ in der Überschrift. Wähle einen aus der Liste, die sich beim Tippen öffnet.",
			},
		"This digest was ended. Use {0} again.":
			"Diese Übersicht wurde beendet. Benutze {0} noch einmal.",
		"This is saved already, or older than a day. Use {0} again.":
			"Das ist schon gespeichert oder älter als ein Tag. Benutze {0} noch einmal.",
		"This very digest is scheduled already; see {0}.":
			"Genau diese Übersicht ist schon geplant; siehe {0}.",
		"There are {0} digests already. End one with {1} first.":
			"Es gibt schon {0} Übersichten. Beende zuerst eine mit {1}.",
		"This article is no longer in the library.":
			"Dieser Artikel ist nicht mehr in der Bibliothek.",
		"There is nothing in this message to add: no text, no link and no file.":
			"In dieser Nachricht gibt es nichts hinzuzufügen: keinen Text, keinen Link und keine Datei.",
		"Add an article": "Einen Artikel hinzufügen",
		Text: "Text",
		"Up to {0} characters; go on below, or send a file":
			"Bis zu {0} Zeichen; schreib unten weiter oder schick eine Datei",
		"Paste it as it stands on the page.":
			"Füge ihn ein, wie er auf der Seite steht.",
		"More text": "Mehr Text",
		"How the text goes on": "Wie der Text weitergeht",
		Files: "Dateien",
		"Instead of text: .txt, .md, .html, .pdf, .docx; one article each":
			"Statt Text: .txt, .md, .html, .pdf, .docx; je ein Artikel",
		Headline: "Überschrift",
		"Empty: the first line of the text": "Leer: die erste Zeile des Textes",
		"Address of the page": "Adresse der Seite",
		"Alone, the page is fetched and read":
			"Ohne Text und Datei wird die Seite abgerufen und gelesen",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"Es gibt nichts hinzuzufügen. Füge einen Text ein, hänge eine Datei an oder gib die Adresse einer Seite an.",
		"No drafts": "Keine Entwürfe",
		"Nothing waits to be published.": "Nichts wartet auf Veröffentlichung.",
		"Drafts, latest first": "Entwürfe, die neuesten zuerst",
		"{0}: was there already": "{0}: war schon da",
		"Nothing to publish": "Nichts zu veröffentlichen",
		"They were published or discarded.":
			"Sie wurden veröffentlicht oder verworfen.",
		Published: "Veröffentlicht",
		Discarded: "Verworfen",
		"No file came. Attach the changed one.":
			"Es kam keine Datei an. Hänge die geänderte an.",
		"The article as a file": "Der Artikel als Datei",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"Ändere, was du willst; die Angaben stehen im Kopf der Datei. Drück dann auf „Datei zurückgeben“.",
		"An article needs a headline. Write one.":
			"Ein Artikel braucht eine Überschrift. Schreib eine.",
		"The address can't be used. It begins with http:// or https:// and has up to {0} characters.":
			"Die Adresse lässt sich nicht verwenden. Sie muss mit http:// oder https:// beginnen und darf bis zu {0} Zeichen haben.",
		"“{0}” is not a date. Write it like 2025-07-08 or 8 July 2025.":
			"„{0}“ ist kein Datum. Schreib es wie 2025-07-08 oder 8.7.2025.",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Dieser Entwurf wurde veröffentlicht oder verworfen, oder er ist älter als ein Tag. Füge den Artikel noch einmal hinzu.",
		"{0} paragraphs": { one: "{0} Absatz", other: "{0} Absätze" },
		"Before it is published": "Vor dem Veröffentlichen",
		Skip: "Überspringen",
		Discard: "Verwerfen",
		Publish: "Veröffentlichen",
		"Keep both": "Beide behalten",
		"Show what was left out": "Weggelassenes zeigen",
		"Back to the draft": "Zurück zum Entwurf",
		"Publish all {0}": "Alle {0} veröffentlichen",
		"Look at one of them": "Einen davon ansehen",
		"{0} warnings": { one: "{0} Warnung", other: "{0} Warnungen" },
		"Left out: {0} lines": {
			one: "Weggelassen: {0} Zeile",
			other: "Weggelassen: {0} Zeilen",
		},
		"From {0}. It waits here for a day.":
			"Herkunft: {0}. Der Entwurf wartet hier einen Tag.",
		"From {0}. {1} lines left out as not part of the story. It waits here for a day.":
			{
				one: "Herkunft: {0}. {1} Zeile weggelassen, die nicht zum Bericht gehört. Der Entwurf wartet hier einen Tag.",
				other:
					"Herkunft: {0}. {1} Zeilen weggelassen, die nicht zum Bericht gehören. Der Entwurf wartet hier einen Tag.",
			},
		"a form": "ein Formular",
		"a message": "eine Nachricht",
		"Replace the old one {0}": "Alten Artikel {0} ersetzen",
		"Replace the old one": "Alten Artikel ersetzen",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ Es wurde kein Datum gefunden: Trag es unter „Angaben bearbeiten“ ein.",
		"⚠ Only {0} words could be read. Is the rest behind a paywall?": {
			one: "⚠ Nur {0} Wort ließ sich lesen. Steht der Rest hinter einer Bezahlschranke?",
			other:
				"⚠ Nur {0} Wörter ließen sich lesen. Steht der Rest hinter einer Bezahlschranke?",
		},
		"⚠ It looks like a list of links, not like a story.":
			"⚠ Das sieht nach einer Liste von Links aus, nicht nach einem Bericht.",
		"⚠ It doesn't seem to be in English: it will be found by its words only.":
			"⚠ Der Artikel scheint nicht auf Englisch zu sein: Er wird nur nach seinen Wörtern gefunden.",
		"⚠ The very same text is in the library: {0}.":
			"⚠ Genau derselbe Text ist schon in der Bibliothek: {0}.",
		"⚠ Much the same is in the library: {0} ({1}).":
			"⚠ Weitgehend dasselbe ist schon in der Bibliothek: {0} ({1}).",
		"{0} of {1} paragraphs the same": {
			one: "{0} von {1} Absatz gleich",
			other: "{0} von {1} Absätzen gleich",
		},
		"{0} changed": { one: "{0} geändert", other: "{0} geändert" },
		"{0} new": { one: "{0} neu", other: "{0} neu" },
		"{0} missing": { one: "{0} fehlt", other: "{0} fehlen" },
		"Before they are published": "Vor dem Veröffentlichen",
		"Edit details": "Angaben bearbeiten",
		"Edit text": "Text bearbeiten",
		Tags: "Schlagwörter",
		Edit: "Bearbeiten",
		"Revision {0}. A change is live at once and can be undone; earlier revisions stay in its history.":
			"Fassung {0}. Eine Änderung gilt sofort und lässt sich rückgängig machen; frühere Fassungen bleiben im Verlauf.",
		"Nothing was changed": "Nichts wurde geändert",
		Changed: "Geändert",
		"This is revision {0}; questions are answered from it.":
			"Das ist Fassung {0}; Fragen werden jetzt aus ihr beantwortet.",
		History: "Verlauf",
		"Edit the text": "Den Text bearbeiten",
		"Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.":
			"Wähle einen Absatz, um ihn zu ändern; oder hol dir den ganzen Artikel als Datei, ändere sie und gib sie zurück.",
		"Take as .md": "Als .md-Datei",
		"Give a file back": "Datei zurückgeben",
		"Paragraphs {0} to {1} of {2}": "Absätze {0} bis {1} von {2}",
		Byline: "Autorenzeile",
		"Who wrote it, without “By”": "Wer ihn geschrieben hat, ohne „Von“",
		Publisher: "Quelle",
		"Date of publication": "Datum der Veröffentlichung",
		"Parted by commas; up to 20": "Durch Kommas getrennt; bis zu 20",
		"migration, France": "Migration, Frankreich",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Dieser Absatz ist länger, als ein Formular fassen kann ({0} Zeichen). Drück auf „Als .md-Datei“, ändere ihn dort und gib die Datei zurück.",
		"Blank lines make several paragraphs of it; empty, it goes":
			"Leerzeilen machen mehrere Absätze daraus; leer verschwindet er",
		"The changed file": "Die geänderte Datei",
		"Its text and details take the place of those here":
			"Ihr Text und ihre Angaben ersetzen die bisherigen",
		"No article here has a tag. Moderators give them with {0}.":
			"Kein Artikel hier hat ein Schlagwort. Moderatoren vergeben sie mit {0}.",
		"No article has the tag “{0}”. There are: {1}, and more.":
			"Kein Artikel hat das Schlagwort „{0}“. Es gibt: {1} und weitere.",
		"No article has the tag “{0}”. There are: {1}.":
			"Kein Artikel hat das Schlagwort „{0}“. Es gibt: {1}.",
		"Show context": "Zusammenhang zeigen",
		"More passages": "Weitere Stellen",
		"Open the article": "Artikel öffnen",
		"Why this passage?": "Warum diese Stelle?",
		Helpful: "Hilfreich",
		"Not helpful": "Nicht hilfreich",
		"Share here": "Hier teilen",
		"{0} quotations are gone: their articles were erased since.": {
			one: "{0} Zitat ist weg: Sein Artikel wurde seither gelöscht.",
			other: "{0} Zitate sind weg: Ihre Artikel wurden seither gelöscht.",
		},
		"The answer": "Die Antwort",
		"The closest passages": "Die nächstliegenden Stellen",
		"Nothing found": "Nichts gefunden",
		"Asked of: {0}": "Gefragt: {0}",
		"It may be that none of them answers the question.":
			"Vielleicht beantwortet keine davon die Frage.",
		"{0} more passages did not fit. Ask one article with the option {1} to see them.":
			{
				one: "{0} weitere Stelle passte nicht mehr hinein. Frag mit der Option {1} einen einzelnen Artikel, um sie zu sehen.",
				other:
					"{0} weitere Stellen passten nicht mehr hinein. Frag mit der Option {1} einen einzelnen Artikel, um sie zu sehen.",
			},
		"There are no articles here yet. A moderator adds them with {0}.":
			"Hier gibt es noch keine Artikel. Moderatoren fügen sie mit {0} hinzu.",
		"No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.":
			"Keine Stelle hier scheint das zu beantworten. Frag nach etwas, worüber die Artikel berichten, oder nenne die Personen, Orte oder Dinge.",
		"Or ask without the option {0}, to search all articles.":
			"Oder frag ohne die Option „{0}“, um alle Artikel zu durchsuchen.",
		"This article is no longer in the library. Choose another, or ask again with {0}.":
			"Dieser Artikel ist nicht mehr in der Bibliothek. Wähle einen anderen oder frag noch einmal mit {0}.",
		"Shared by {0}": "Geteilt von {0}",
		"You can't share here": "Du kannst hier nicht teilen",
		"You may not write in this channel. Ask in one where you may, and share it there.":
			"Du darfst in diesem Kanal nicht schreiben. Frag in einem, in dem du es darfst, und teile dort.",
		"Quoted: paragraph {0}": "Zitiert: Absatz {0}",
		"Page {0} of {1}": "Seite {0} von {1}",
		"Open the page": "Seite öffnen",
		"Other articles of this answer": "Andere Artikel dieser Antwort",
		"An article that was erased": "Ein gelöschter Artikel",
		"Back to the answer": "Zurück zur Antwort",
		"Context of [{0}]": "Zusammenhang von [{0}]",
		Digest: "Übersicht",
		"Open an article's summary …": "Zusammenfassung eines Artikels öffnen …",
		"added since {0}": "hinzugefügt seit {0}",
		"since {0}": "seit {0}",
		"tag: {0}": "Schlagwort: {0}",
		"{0} articles": { one: "{0} Artikel", other: "{0} Artikel" },
		"the newest {0} of {1} articles": {
			one: "der neueste {0} von {1} Artikeln",
			other: "die neuesten {0} von {1} Artikeln",
		},
		"{0} stories": { one: "{0} Thema", other: "{0} Themen" },
		"{0} articles about the same events": {
			one: "{0} Artikel über dieselben Ereignisse",
			other: "{0} Artikel über dieselben Ereignisse",
		},
		"{0} articles about the same events, continued": {
			one: "{0} Artikel über dieselben Ereignisse, Fortsetzung",
			other: "{0} Artikel über dieselben Ereignisse, Fortsetzung",
		},
		"Page {0} of {1}. Every line is the article's own.":
			"Seite {0} von {1}. Jede Zeile stammt aus dem Artikel selbst.",
		"Every line is the article's own.":
			"Jede Zeile stammt aus dem Artikel selbst.",
		"No article found": "Kein Artikel gefunden",
		"The newest article is from {0}: {1}":
			"Der neueste Artikel ist vom {0}: {1}",
		"The newest with this tag is from {0}: {1}":
			"Der neueste mit diesem Schlagwort ist vom {0}: {1}",
		"No article has this tag any more.":
			"Kein Artikel hat dieses Schlagwort mehr.",
		"Forget you in all servers?": "Dich auf allen Servern vergessen?",
		"Forget you in this server?": "Dich auf diesem Server vergessen?",
		"Will be deleted:": "Wird gelöscht:",
		"Stay, but nobody can tell that they were yours:":
			"Bleibt, aber niemand kann erkennen, dass es von dir war:",
		"Stay on record as a former moderator's:":
			"Bleibt als Eintrag eines früheren Moderators:",
		"Forget me": "Vergiss mich",
		"You are forgotten in all servers": "Alle Server haben dich vergessen",
		"You are forgotten in this server": "Dieser Server hat dich vergessen",
		"Deleted:": "Gelöscht:",
		"Nobody can tell any more that they were yours:":
			"Niemand kann mehr erkennen, dass es von dir war:",
		"On record as a former moderator's:":
			"Als Eintrag eines früheren Moderators geblieben:",
		"This can't be taken back; {0} gives you a copy first.":
			"Das lässt sich nicht rückgängig machen; {0} gibt dir vorher eine Kopie.",
		"What you did last can't be undone by its button any more.":
			"Was du zuletzt getan hast, lässt sich mit seinem Knopf nicht mehr rückgängig machen.",
		"What you do from now on is kept anew. Messages are Discord's: delete them there.":
			"Was du von jetzt an tust, wird neu gespeichert. Nachrichten gehören Discord: Lösche sie dort.",
		"Backups made before have it still: ask whoever runs the bot to delete them.":
			"Frühere Sicherungen enthalten es noch: Bitte den Betreiber des Bots, sie zu löschen.",
		"These were read, too, and are less likely to answer.":
			"Auch diese wurden gelesen; sie antworten weniger wahrscheinlich.",
		"Back to the list": "Zurück zur Liste",
		"Not for us: no article is wanted.":
			"Nichts für uns: Es wird kein Artikel gewünscht.",
		"Answered by {0}.": "Beantwortet von {0}.",
		"an article": "einem Artikel",
		"No article is known to answer it.":
			"Es ist kein Artikel bekannt, der sie beantwortet.",
		"Its answer was not helpful {0} times: {1}.": {
			one: "Die Antwort darauf war {0}-mal nicht hilfreich: {1}.",
			other: "Die Antwort darauf war {0}-mal nicht hilfreich: {1}.",
		},
		"{0}, on {1}": "{0}, am {1}",
		"{0}, first on {1}, last on {2}": "{0}, zuerst am {1}, zuletzt am {2}",
		"{0} members want to be told.": {
			one: "{0} Mitglied möchte Bescheid bekommen.",
			other: "{0} Mitglieder möchten Bescheid bekommen.",
		},
		"{0} members want to be told. That happens as soon as you choose.": {
			one: "{0} Mitglied möchte Bescheid bekommen. Das geschieht, sobald du wählst.",
			other:
				"{0} Mitglieder möchten Bescheid bekommen. Das geschieht, sobald du wählst.",
		},
		Undo: "Rückgängig",
		"Show the article": "Artikel zeigen",
		"It is not answered": "Sie ist nicht beantwortet",
		"Add an article for this": "Artikel dafür hinzufügen",
		"It is answered by…": "Sie wird beantwortet von …",
		"Not for us": "Nichts für uns",
		"Which article answers it?": "Welcher Artikel beantwortet sie?",
		"The most promising articles": "Die aussichtsreichsten Artikel",
		"Type a headline": "Überschrift eintippen",
		Back: "Zurück",
		"Words of its headline": "Wörter seiner Überschrift",
		"wrong passage": "falsche Stelle",
		outdated: "veraltet",
		incomplete: "unvollständig",
		other: "anderes",
		"asked {0} times": { one: "{0}-mal gefragt", other: "{0}-mal gefragt" },
		"asked before": "früher gefragt",
		"an article that was erased": "ein gelöschter Artikel",
		"without a reason": "ohne Grund",
		"{0} {1} times": { one: "{0} {1}-mal", other: "{0} {1}-mal" },
		"answer not helpful {0} times": {
			one: "Antwort {0}-mal nicht hilfreich",
			other: "Antwort {0}-mal nicht hilfreich",
		},
		"answer not helpful {0} times ({1})": {
			one: "Antwort {0}-mal nicht hilfreich ({1})",
			other: "Antwort {0}-mal nicht hilfreich ({1})",
		},
		"Questions without a helpful answer": "Fragen ohne hilfreiche Antwort",
		"Answered since": "Seither beantwortet",
		"Questions aren't kept in this server ({0}).":
			"Auf diesem Server werden keine Fragen gespeichert ({0}).",
		"None of the last {0} days.": {
			one: "Keine des letzten {0} Tages.",
			other: "Keine der letzten {0} Tage.",
		},
		"No question of the last {0} days went without a helpful answer.": {
			one: "Am letzten {0} Tag blieb keine Frage ohne hilfreiche Antwort.",
			other:
				"In den letzten {0} Tagen blieb keine Frage ohne hilfreiche Antwort.",
		},
		"Open a question": "Frage öffnen",
		"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.":
			"Der Bot vergleicht nur Wörter und kann deshalb nicht selbst erkennen, dass ein Artikel eine davon beantwortet: Öffne sie und sag es.",
		"asked of “{0}”": "gefragt zu „{0}“",
		"Pages: {0}": "Seiten: {0}",
		Open: "Offen",
		Answered: "Beantwortet",
		"The message, in short": "Die Nachricht in Kürze",
		"The numbers are its paragraphs. Every line is the message's.":
			"Die Zahlen sind ihre Absätze. Jede Zeile stammt aus der Nachricht.",
		"Not in the library": "Nicht in der Bibliothek",
		"The moderators haven't added this page:":
			"Die Moderatoren haben diese Seite nicht hinzugefügt:",
		"Suggest to the moderators": "Den Moderatoren vorschlagen",
		Suggested: "Vorgeschlagen",
		"The moderators see it in {0}, without your name.":
			"Die Moderatoren sehen es in {0}, ohne deinen Namen.",
		"{0} questions without a helpful answer": {
			one: "{0} Frage ohne hilfreiche Antwort",
			other: "{0} Fragen ohne hilfreiche Antwort",
		},
		"And {0} more.": { one: "Und {0} weitere.", other: "Und {0} weitere." },
		"Since {0}": "Seit {0}",
		"Show what can be done": "Zeigen, was man tun kann",
		"What is kept about you in any server":
			"Was auf irgendeinem Server über dich gespeichert ist",
		"What is kept about you in this server":
			"Was auf diesem Server über dich gespeichert ist",
		"The file has the latest. More didn't fit: {0}.":
			"Die Datei enthält das Neueste. Nicht mehr hineingepasst hat: {0}.",
		"A JSON file, to be opened with any text editor; it begins, in English, with what each part is. {0} says how long it is kept, {1} erases it.":
			"Eine JSON-Datei, die sich mit jedem Texteditor öffnen lässt; sie beginnt auf Englisch damit, was jeder Teil ist. {0} sagt, wie lange es gespeichert bleibt, {1} löscht es.",
		"Nothing is kept about you in any server":
			"Auf keinem Server ist etwas über dich gespeichert",
		"Nothing is kept about you in this server":
			"Auf diesem Server ist nichts über dich gespeichert",
		"in any server": "auf irgendeinem Server",
		"in this server": "auf diesem Server",
		"Use the command in a direct message to me, and it means all servers.":
			"Benutze den Befehl in einer Direktnachricht an mich, dann gilt er für alle Server.",
		"There is an article now": "Jetzt gibt es einen Artikel",
		"{0}, you wished to be told.": "{0}, du wolltest Bescheid bekommen.",
		"This was the one time. To ask more of it: {0}":
			"Das war die einzige Nachricht dazu. Um mehr zu fragen: {0}",
		"{0} more lines did not fit.": {
			one: "{0} weitere Zeile passte nicht mehr hinein.",
			other: "{0} weitere Zeilen passten nicht mehr hinein.",
		},
		"It comes {0}.": "Sie kommt {0}.",
		"Saved. It comes {0}.": "Gespeichert. Sie kommt {0}.",
		"What Pullquote keeps": "Was Pullquote speichert",
		"By your user id": "Unter deiner Benutzer-ID",
		"By a keyed hash, never by your id":
			"Unter einem Hash mit Schlüssel, nie unter deiner ID",
		"Without anybody's name": "Ohne jemandes Namen",
		"Not at all": "Gar nicht",
		"{0} gives you what is kept about you, as a file":
			"{0} gibt dir als Datei, was über dich gespeichert ist",
		"{0} erases it, after you have seen what goes":
			"{0} löscht es, nachdem du gesehen hast, was verschwindet",
		"not kept in this server": "auf diesem Server nicht gespeichert",
		"for a day": "einen Tag lang",
		"until they are erased": "bis sie gelöscht werden",
		"until {0} days after the bot leaves the server": {
			one: "bis {0} Tag, nachdem der Bot den Server verlassen hat",
			other: "bis {0} Tage, nachdem der Bot den Server verlassen hat",
		},
		"for {0} days": { one: "{0} Tag lang", other: "{0} Tage lang" },
		"for {0} days since they last came up": {
			one: "{0} Tag lang, seit sie zuletzt vorkamen",
			other: "{0} Tage lang, seit sie zuletzt vorkamen",
		},
		"until then, {0} days at most": {
			one: "bis dahin, höchstens {0} Tag",
			other: "bis dahin, höchstens {0} Tage",
		},
		"for as long as the server decides ({0} days if it doesn't)": {
			one: "so lange, wie der Server bestimmt ({0} Tag, wenn er es nicht tut)",
			other:
				"so lange, wie der Server bestimmt ({0} Tage, wenn er es nicht tut)",
		},
		"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.":
			"All das bleibt auf dem Rechner, auf dem der Bot läuft; auch seine neuronalen Netze laufen dort. Er spricht mit Discord und mit sonst niemandem; nur eine Seite, deren Adresse ein Moderator angibt, wird abgerufen. Wer den Bot betreibt, kann Sicherungen aufbewahren.",
		"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.":
			"Der Hash entsteht aus Server- und Benutzer-ID mit einem Schlüssel, der in einer Datei neben der Datenbank liegt, die nur der Benutzer des Bots lesen darf (Modus 0600), und in keiner Sicherung steht. Wer nur die Datenbank hat, kann nicht erkennen, wer es ist.",
		"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.":
			"Nachrichten: Er kann keine lesen außer der, in deren Menü du ihn benutzt. Das Log enthält weder Fragen noch, wer gefragt hat. Nur im Arbeitsspeicher stehen die letzten Antworten, ohne Angabe, wer gefragt hat; was Discord zuletzt geschickt hat; und eine Minute lang, unter einem anderen Hash, wann jemand gefragt hat, damit niemand zu oft fragt.",
		"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.":
			"Auf einem Server gilt das für diesen Server; in einer Direktnachricht an den Bot für alle Server, auch für die, die du verlassen hast.",
		older: "älter",
		undated: "ohne Datum",
		"Also in: {0}": "Auch in: {0}",
		"Also in: {0}; and {1} more": {
			one: "Auch in: {0}; und {1} weitere",
			other: "Auch in: {0}; und {1} weitere",
		},
		"Also in {0} other places": {
			one: "Auch anderswo: {0} Stelle",
			other: "Auch anderswo: {0} Stellen",
		},
		"[{0}] Open the page": "[{0}] Seite öffnen",
		"Type a day as you would say it: {0}.":
			"Tippe einen Tag auf Englisch, wie du ihn sagen würdest: {0}.",
		"“{0}” is still to come. {1}": "„{0}“ kommt erst noch. {1}",
		"“{0}” isn't a day that I know. {1}":
			"„{0}“ ist kein Tag, den ich kenne. {1}",
		"Digests that come by themselves": "Automatische Übersichten",
		"By the clocks of {0}": "Zeitzone: {0}",
		"Pause or end one …": "Eine anhalten oder beenden …",
		"Schedule another with the options of {0}.":
			"Plane eine weitere mit den Optionen von {0}.",
		"When it goes on, it has what is added from then on.":
			"Wenn sie weitergeht, enthält sie, was von da an hinzukommt.",
		"Go on": "Fortsetzen",
		Pause: "Anhalten",
		End: "Beenden",
		"Erase this article for good?": "Diesen Artikel endgültig löschen?",
		"Type {0} to delete it for good": "Tippe {0}, um ihn endgültig zu löschen",
		"Nothing was erased: the word to type is {0}.":
			"Nichts wurde gelöscht: Zu tippen ist das Wort {0}.",
		"“{0}” is in the library. Remove it first, with {1}.":
			"„{0}“ ist in der Bibliothek. Nimm den Artikel zuerst mit {1} heraus.",
		Erased: "Gelöscht",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"Der Text von „{0}“ ist gelöscht. Der Eintrag, wer ihn gelöscht hat, bleibt.",
		"Nothing to export": "Nichts zu exportieren",
		"There are no articles. Removed ones are left out unless {0} is chosen.":
			"Es gibt keine Artikel. Entfernte bleiben weg, wenn {0} nicht gewählt ist.",
		"Each is a Markdown file with its details on top. {0} reads it back to the letter.":
			"Jeder ist eine Markdown-Datei mit seinen Angaben obenan. {0} liest sie buchstabengetreu wieder ein.",
		"Exported: {0} articles": {
			one: "Exportiert: {0} Artikel",
			other: "Exportiert: {0} Artikel",
		},
		"And {0} removed, in a folder apart.": {
			one: "Und {0} entfernter, in einem eigenen Ordner.",
			other: "Und {0} entfernte, in einem eigenen Ordner.",
		},
		"Packed, the articles have more than the {0} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: {1}":
			"Gepackt haben die Artikel mehr als die {0} MiB, die eine Datei hier haben darf. Wer den Bot betreibt, kann sie auf dessen Rechner in eine Datei schreiben: {1}",
		"This revision is not kept any more.":
			"Diese Fassung ist nicht mehr gespeichert.",
		Undone: "Rückgängig gemacht",
		"It was taken out of the library again.":
			"Der Artikel ist wieder aus der Bibliothek genommen.",
		"It says again what it said before.":
			"Darin steht wieder, was vorher darin stand.",
		"It is in the library again.": "Der Artikel ist wieder in der Bibliothek.",
		"Only who did it can undo it. Look at the article's history.":
			"Nur wer es getan hat, kann es rückgängig machen. Sieh im Verlauf des Artikels nach.",
		"This was more than an hour ago. Look at the article's history to change it.":
			"Das ist mehr als eine Stunde her. Ändere den Artikel über seinen Verlauf.",
		"Something else was done to this article since. Look at its history to change it.":
			"Seither ist mit diesem Artikel noch etwas geschehen. Ändere ihn über seinen Verlauf.",
		"This can't be undone: it was erased, or its very text is in the library as another article.":
			"Das lässt sich nicht rückgängig machen: Der Artikel wurde gelöscht, oder genau sein Text ist als anderer Artikel in der Bibliothek.",
		"Show drafts: {0}": "Entwürfe zeigen: {0}",
		"{0} articles are still being read. Until that is done, in a moment, they are found by their words only.":
			{
				one: "{0} Artikel wird noch gelesen. Bis das gleich fertig ist, wird er nur nach seinen Wörtern gefunden.",
				other:
					"{0} Artikel werden noch gelesen. Bis das gleich fertig ist, werden sie nur nach ihren Wörtern gefunden.",
			},
		"Articles: {0}": "Artikel: {0}",
		"Removed articles: {0}": "Entfernte Artikel: {0}",
		"Show articles": "Die Artikel zeigen",
		"Show removed articles": "Entfernte Artikel zeigen",
		"There are no articles yet. Add one with {0}.":
			"Es gibt noch keine Artikel. Füge mit {0} einen hinzu.",
		"No article has been removed.": "Es wurde kein Artikel entfernt.",
		"Remove this article?": "Diesen Artikel entfernen?",
		"Reason (optional)": "Grund (optional)",
		"It can be restored with {0}.": "Mit {0} lässt er sich zurückholen.",
		"“{0}” is not in the library any more.":
			"„{0}“ ist nicht mehr in der Bibliothek.",
		Removed: "Entfernt",
		"{0} is no longer quoted. It can be restored.":
			"{0} wird nicht mehr zitiert. Der Artikel lässt sich wiederherstellen.",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"Nichts wurde wiederhergestellt: Der Artikel ist schon in der Bibliothek, genau derselbe Text wurde noch einmal hinzugefügt, oder er wurde gelöscht.",
		Restored: "Wiederhergestellt",
		"This article is not in the library any more; it may be removed. Look for it with {0}.":
			"Dieser Artikel ist nicht mehr in der Bibliothek; vielleicht wurde er entfernt. Such ihn mit {0}.",
		"Somebody edited this article in the meantime. Open it again with {0} to see what it says now.":
			"Inzwischen hat jemand diesen Artikel bearbeitet. Öffne ihn noch einmal mit {0}, um zu sehen, was jetzt darin steht.",
		"The very same text is there as “{0}”. Nothing was changed.":
			"Genau derselbe Text ist schon als „{0}“ da. Nichts wurde geändert.",
		"This suggestion is not kept any more.":
			"Dieser Vorschlag ist nicht mehr gespeichert.",
		"An archive holds up to {0} articles, and there are more. Back up the database instead.":
			"Ein Archiv fasst bis zu {0} Artikel, und es sind mehr. Sichere stattdessen die Datenbank.",
		"The front matter can't be read: {0}":
			"Der Kopf der Datei (Front Matter) lässt sich nicht lesen: {0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"Der Kopf der Datei (Front Matter) ist nicht zu gebrauchen: Er muss aus Zeilen wie „headline: Ferry leaves“ bestehen.",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"Der Kopf der Datei (Front Matter) ist nicht zu gebrauchen: {0} muss eine http- oder https-Adresse mit bis zu {1} Zeichen sein.",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"Der Kopf der Datei (Front Matter) ist nicht zu gebrauchen: {0} muss ein Datum wie {1} sein.",
		"The front matter can't be used: {0} has to be a list of words.":
			"Der Kopf der Datei (Front Matter) ist nicht zu gebrauchen: {0} muss eine Liste von Wörtern sein.",
		"The front matter can't be used: {0} has to be a line of text.":
			"Der Kopf der Datei (Front Matter) ist nicht zu gebrauchen: {0} muss eine Zeile Text sein.",
		"There are too many tags, or one is too long; up to {0} of {1} characters each are possible.":
			"Es sind zu viele Schlagwörter, oder eines ist zu lang; möglich sind bis zu {0} mit je {1} Zeichen.",
		"The headline is {0} characters long; up to {1} are possible.":
			"Die Überschrift ist {0} Zeichen lang; möglich sind bis zu {1}.",
		"The byline is {0} characters long; up to {1} are possible.":
			"Die Autorenzeile ist {0} Zeichen lang; möglich sind bis zu {1}.",
		"The publisher is {0} characters long; up to {1} are possible.":
			"Die Quelle ist {0} Zeichen lang; möglich sind bis zu {1}.",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"Der Artikel hat {0} Absätze; möglich sind bis zu {1}. Teile ihn auf und füge die Teile einzeln hinzu.",
		"There is no text in it. Send the article's text with its paragraphs.":
			"Es ist kein Text darin. Schick den Text des Artikels mit seinen Absätzen.",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"Der Text des Artikels ist {0} Zeichen lang; möglich sind bis zu {1}. Teile ihn auf und füge die Teile einzeln hinzu.",
		"The article's text is only {0} characters long; at least {1} are needed to answer from.":
			{
				one: "Der Text des Artikels ist nur {0} Zeichen lang; um daraus zu antworten, braucht es mindestens {1}.",
				other:
					"Der Text des Artikels ist nur {0} Zeichen lang; um daraus zu antworten, braucht es mindestens {1}.",
			},
		Show: "Zeigen",
		"Bring the examples back": "Beispiele zurückholen",
		Restore: "Wiederherstellen",
		"Already in the library": "Schon in der Bibliothek",
		"The very same text is there; nothing was changed.":
			"Genau derselbe Text ist schon da; nichts wurde geändert.",
		"This is the server's first article of its own, so the {0} example articles that came with the bot were taken out.":
			{
				one: "Das ist der erste eigene Artikel des Servers; deshalb wurde {0} Beispielartikel, der mit dem Bot kam, herausgenommen.",
				other:
					"Das ist der erste eigene Artikel des Servers; deshalb wurden die {0} Beispielartikel, die mit dem Bot kamen, herausgenommen.",
			},
		"By {0}": "Von {0}",
		"Removed: it is not quoted.": "Entfernt: Der Artikel wird nicht zitiert.",
		"Tags: {0}": "Schlagwörter: {0}",
		"{0} characters": { one: "{0} Zeichen", other: "{0} Zeichen" },
		"{0} words": { one: "{0} Wort", other: "{0} Wörter" },
		"This article is not in the library; it may be erased.":
			"Dieser Artikel ist nicht in der Bibliothek; vielleicht wurde er gelöscht.",
		"See what a revision changed": "Sehen, was eine Fassung geändert hat",
		"Revision {0}": "Fassung {0}",
		"What revision {0} changed": "Was Fassung {0} geändert hat",
		"Go back to revision {0}": "Zurück zu Fassung {0}",
		"It is the first.": "Das ist die erste.",
		"All {0} paragraphs are the same; only details changed.": {
			one: "{0} Absatz, unverändert; nur Angaben wurden geändert.",
			other: "Alle {0} Absätze sind gleich; nur Angaben wurden geändert.",
		},
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			one: "{0} von {1} Absatz gleich, {2} geändert, {3} hinzugefügt, {4} entfernt.",
			other:
				"{0} von {1} Absätzen gleich, {2} geändert, {3} hinzugefügt, {4} entfernt.",
		},
		"Removed {0}": "Absatz {0}, entfernt",
		"Added {0}": "Absatz {0}, hinzugefügt",
		"Was {0}": "Absatz {0}, vorher",
		"Is {0}": "Absatz {0}, jetzt",
		"{0}, with the bot": "{0}, mit dem Bot mitgeliefert",
		"{0}, by the operator": "{0}, vom Betreiber",
		"{0}, by a former moderator": "{0}, von einem früheren Moderator",
		"{0}, by {1}": "{0}, von {1}",
		"A digest that comes by itself": "Eine automatische Übersicht",
		"First: {0}": "Erste: {0}",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"Sie hat eine Zeile von jedem Artikel, der seit der vorigen hinzugefügt wurde, einen Satz aus dem Artikel selbst; die über dieselben Ereignisse stehen beisammen. Gibt es keine, wird nichts gepostet. Sie pingt niemanden an; wer den Kanal liest, kann blättern und Zusammenfassungen der Artikel öffnen, die sonst niemand sieht.",
		"{0} goes by the clocks of {1}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.":
			"{0} gilt in der Zeitzone {1}. Wenn du speicherst, wird sie die Zeitzone des Servers: Auch der Hinweis am Morgen und die Zeiten in Dateien richten sich danach.",
		"{0} goes by the clocks of {1}.": "{0} gilt in der Zeitzone {1}.",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"Der Server hat noch keine Zeitzone; deshalb gilt {0} in UTC. Stell sie zuerst hier ein, oder speichere die Übersicht so, wie sie ist.",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"Der Server hat noch keine Zeitzone; deshalb gilt {0} in UTC. Wer „Server verwalten“ hat, kann sie mit {1} einstellen; die Übersicht richtet sich dann danach.",
		"Then check again.": "Prüfe dann noch einmal.",
		"Set the time zone": "Zeitzone einstellen",
		"Check again": "Noch einmal prüfen",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"Um die Zeitzone einzustellen, brauchst du „Server verwalten“. Wer es hat, kann es mit {0} tun.",
		"Erased: number {0}, on {1}": "Gelöscht: Nummer {0}, am {1}",
		"This message": "Diese Nachricht",
		"Type a question, in your own words.":
			"Tippe eine Frage, in deinen eigenen Worten.",
		"All digests": "Alle Übersichten",
		"End this digest?": "Diese Übersicht beenden?",
		"It comes no more. What was posted stays.":
			"Sie kommt nicht mehr. Was gepostet wurde, bleibt.",
		"End it": "Beenden",
		"Keep it": "Behalten",
		"⚠ It couldn't be posted on {0}.":
			"⚠ Am {0} konnte sie nicht gepostet werden.",
		"What was in it comes with the next.":
			"Was darin stand, kommt mit der nächsten.",
		Paused: "Angehalten",
		"Next: {0}": "Nächste: {0}",
		"all tags": "alle Schlagwörter",
		paused: "angehalten",
		"No digest comes by itself": "Keine automatische Übersicht",
		"Schedule one with the options of {0}: {1} (day or weekday), {2}, {3}, {4}. You see what it does before you save it.":
			"Plane eine mit den Optionen von {0}: {1} (Tag oder Wochentag), {2}, {3}, {4}. Du siehst, was sie tut, bevor du sie speicherst.",
		"each day at {0}": "jeden Tag um {0}",
		"each {0} at {1}": "jeden {0} um {1}",
		"each day at {0} in {1}": "jeden Tag um {0} in {1}",
		"each {0} at {1} in {2}": "jeden {0} um {1} in {2}",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Dem Bot fehlt {0} in {1}. Erlaube es in den Einstellungen des Kanals unter „Berechtigungen“ für die Rolle des Bots.",
		"Questions are asked elsewhere": "Gefragt wird anderswo",
		"Ask in {0}.": "Frag in {0}.",
		"Where questions are asked": "Wo gefragt wird",
		"The channels in which /ask is answered":
			"Die Kanäle, in denen /fragen beantwortet wird",
		"in every channel": "in allen Kanälen",
		"in {0}": "in {0}",
		"Choose all channels for questions": "Alle Kanäle für Fragen wählen",
		"Every channel": "Alle Kanäle",
		"Questions are answered in every channel.":
			"Fragen werden in allen Kanälen beantwortet.",
		"Questions are answered in {0}, and in their threads. Anywhere else the bot says so, to the asker alone.":
			"Fragen werden in {0} und in deren Threads beantwortet. Anderswo sagt der Bot das, nur dem, der fragt.",
		"Who moderates": "Wer moderiert",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Eine Rolle, deren Mitglieder die Artikel pflegen, neben denen mit „Nachrichten verwalten“",
		"whoever has Manage Messages": "wer „Nachrichten verwalten“ hat",
		"whoever has Manage Messages or {0}":
			"wer „Nachrichten verwalten“ oder {0} hat",
		"Choose a role": "Rolle wählen",
		"No role": "Keine Rolle",
		"With @everyone, everybody would moderate. Choose another role.":
			"Mit @everyone würden alle moderieren. Wähle eine andere Rolle.",
		"Only members with Manage Messages can moderate.":
			"Nur Mitglieder mit „Nachrichten verwalten“ können moderieren.",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"Alle mit {0} können Artikel hinzufügen, ändern, entfernen und löschen, sich um offene Fragen kümmern und lesen, was getan wurde.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Damit sie die Befehle sehen, muss der Server sie zeigen; das kannst nur du: Servereinstellungen → Integrationen → dieser Bot. Wähle dort /artikel, dann „Rollen oder Mitglieder hinzufügen“ und die Rolle; ebenso /lücken, /übersicht, /protokoll, /prüfen und „Als Artikel hinzufügen“.",
		"Notices for moderators": "Hinweise für Moderatoren",
		"A channel where the bot says each morning what members could not find":
			"Ein Kanal, in dem der Bot jeden Morgen sagt, was Mitglieder nicht fanden",
		none: "keiner",
		"Choose a channel": "Kanal wählen",
		"No notices": "Keine Hinweise",
		"No notices are posted.": "Es werden keine Hinweise gepostet.",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Dem Bot fehlt {0} in {1}. Erlaube es in den Einstellungen des Kanals unter „Berechtigungen“ für die Rolle des Bots; wähle dann den Kanal noch einmal.",
		"After 9:00 the bot posts in {0} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.":
			"Nach 9:00 Uhr postet der Bot in {0}, welche Fragen seit dem Vortag keine Antwort fanden; gibt es keine, postet er nichts. Wer den Kanal liest, liest die Fragen, aber nicht, wer gefragt hat.",
		"As long as no questions are kept, there are none to tell of.":
			"Solange keine Fragen gespeichert werden, gibt es keine mitzuteilen.",
		"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.":
			"Es zählt nur, wofür Artikel gelesen werden: /fragen, /artikel testen, /zusammenfassung mit „über“ und deren Datei sowie Fragen an einen Artikel aus einer Liste oder Zusammenfassung.",
		"Questions a minute, for each member": "Fragen pro Minute, je Mitglied",
		"How often somebody may ask before they have to wait a little":
			"Wie oft jemand fragen darf, bevor er kurz warten muss",
		"Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.":
			"Alle dürfen fragen, so oft sie wollen. Dann kann eine Person allein den Bot auslasten oder aufbrauchen, was der Server fragen darf.",
		"Nobody may ask more than {0} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.":
			"Niemand darf mehr als {0} in einer Minute stellen, auch Moderatoren nicht. Wer es tut, erfährt, wann es wieder geht; sonst sieht es niemand.",
		"Questions a minute, for the server": "Fragen pro Minute, für den Server",
		"How often all members together may ask before they have to wait":
			"Wie oft alle Mitglieder zusammen fragen dürfen, bevor sie warten müssen",
		"All members together may ask as often as they like. When very many do, answers take longer, or are by words only.":
			"Alle Mitglieder zusammen dürfen fragen, so oft sie wollen. Wenn es sehr viele tun, dauern Antworten länger oder kommen nur nach Wörtern.",
		"All members together may ask {0} in a minute. Who asks more is told when to try again; nobody else sees it.":
			"Alle Mitglieder zusammen dürfen {0} in einer Minute stellen. Wer mehr fragt, erfährt, wann es wieder geht; sonst sieht es niemand.",
		"No limit": "Keine Grenze",
		"no limit": "keine Grenze",
		"{0} questions": { one: "{0} Frage", other: "{0} Fragen" },
		"Who sees answers": "Wer Antworten sieht",
		"Whether everybody sees an answer, or the asker alone, if they don't say":
			"Ob alle eine Antwort sehen oder nur, wer fragt, wenn nichts gesagt wird",
		"the asker alone": "nur wer fragt",
		"everybody in the channel": "alle im Kanal",
		Everybody: "Alle",
		"The asker alone": "Nur wer fragt",
		"An answer is shown to the asker alone, unless they ask with private: False.":
			"Eine Antwort sieht nur, wer fragt, außer bei „privat: False“.",
		"An answer is shown to everybody in the channel, unless the asker asks with private: True.":
			"Eine Antwort sehen alle im Kanal, außer bei „privat: True“.",
		"How long questions are kept": "Wie lange Fragen gespeichert werden",
		"For /gaps, for members who wait, and for the buttons under answers":
			"Für /lücken, für Mitglieder, die warten, und für die Knöpfe unter Antworten",
		"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.":
			"Es wird keine Frage gespeichert. /lücken bleibt leer, niemand kann auf einen Artikel warten, und unter einer Antwort gibt es weder eine Abstimmung noch eine Liste der Artikel, die gemeint sein können.",
		"A question without a helpful answer is forgotten {0} after it was last asked or settled; as long, the buttons under an answer work.":
			"Eine Frage ohne hilfreiche Antwort wird {0}, nachdem sie zuletzt gestellt oder erledigt wurde, vergessen; so lange funktionieren auch die Knöpfe unter einer Antwort.",
		"None of those that are kept now is forgotten at once.":
			"Keine der jetzt gespeicherten wird sofort vergessen.",
		"{0} questions that are kept now will be forgotten at once, for good.": {
			one: "{0} jetzt gespeicherte Frage wird sofort und endgültig vergessen.",
			other:
				"{0} jetzt gespeicherte Fragen werden sofort und endgültig vergessen.",
		},
		"not at all": "gar nicht",
		"{0} days": { one: "{0} Tag", other: "{0} Tage" },
		Settings: "Einstellungen",
		"Change a setting": "Eine Einstellung ändern",
		"You see what a change does before you save it.":
			"Du siehst, was eine Änderung bewirkt, bevor du sie speicherst.",
		"Now: {0}": "Jetzt: {0}",
		"All settings": "Alle Einstellungen",
		"That is so already.": "Das ist schon so.",
		"Then: {0}": "Dann: {0}",
		Save: "Speichern",
		"Choose again": "Neu wählen",
		"Saved. {0}: {1}": "Gespeichert. {0}: {1}",
		"Only when sure": "Nur wenn sicher",
		"Only what surely answers is quoted; of everything else the bot says that it found nothing.":
			"Nur was sicher antwortet, wird zitiert; bei allem anderen sagt der Bot, dass er nichts gefunden hat.",
		"In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.":
			"In Tests fanden 1 bis 3 von 10 Fragen, die die Artikel nicht beantworten, etwas, statt 9. Aber von denen, die sie beantworten, fanden auch 4 bis 9 von 10 nichts.",
		Balanced: "Ausgewogen",
		"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.":
			"Was vielleicht antwortet, wird auch gezeigt, als „Die nächstliegenden Stellen“; was es wahrscheinlich nicht tut, nicht.",
		"In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.":
			"In Tests fanden 2 bis 7 von 100 Fragen, die die Artikel beantworten, nichts; von Fragen zu anderem fanden 2 von 10 etwas.",
		"Show near misses": "Auch Unsicheres zeigen",
		"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.":
			"Stellen werden als „Die nächstliegenden Stellen“ auch gezeigt, wo sie kaum antworten; nur was von anderem handelt, nicht.",
		"In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.":
			"In Tests fand 1 von 100 Fragen, die die Artikel beantworten, nichts; von Fragen zu anderem fanden 4 von 10 etwas.",
		"How sure answers must be": "Wie sicher Antworten sein müssen",
		"Whether near misses are shown, or only what surely answers":
			"Ob auch Unsicheres gezeigt wird oder nur, was sicher antwortet",
		"Choose how sure": "Wähle, wie sicher",
		"Time zone": "Zeitzone",
		"When notices and digests come, and how times are written in files":
			"Wann Hinweise und Übersichten kommen und wie Zeiten in Dateien stehen",
		"Type a city": "Stadt eintippen",
		"It is {0} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.":
			"Dort ist es jetzt {0}. Hinweise kommen dort nach 9:00 Uhr, Übersichten zu den Zeiten, die /übersicht zeigt, und die Datei von /protokoll nennt die Zeiten von dort.",
		"Times in messages are shown to everybody in their own zone, as always.":
			"Zeiten in Nachrichten sehen alle wie immer in ihrer eigenen Zone.",
		"A city, or the distance to UTC": "Eine Stadt oder der Abstand zu UTC",
		"Berlin, New York, UTC+5:30": "Berlin, New York, UTC+5:30",
		"No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.":
			"Keine Zeitzone heißt so. Tippe eine größere Stadt derselben Zone auf Englisch oder den Abstand zu UTC, etwa UTC+2.",
		"Which one?": "Welche?",
		"This article was removed from the library since.":
			"Dieser Artikel wurde seither aus der Bibliothek entfernt.",
		"This article has changed since this answer was given.":
			"Dieser Artikel hat sich geändert, seit diese Antwort gegeben wurde.",
		"One of the articles was removed from the library since.":
			"Einer der Artikel wurde seither aus der Bibliothek entfernt.",
		"“{0}” was removed from the library since.":
			"„{0}“ wurde seither aus der Bibliothek entfernt.",
		"“{0}” has changed since this answer was given.":
			"„{0}“ hat sich geändert, seit diese Antwort gegeben wurde.",
		"Another period": "Anderer Zeitraum",
		"As a file": "Als Datei",
		"Nobody has asked yet": "Noch hat niemand gefragt",
		"Once members use {0}, this shows how many questions are answered, and which articles answer them.":
			"Sobald Mitglieder {0} benutzen, zeigt das hier, wie viele Fragen beantwortet werden und welche Artikel sie beantworten.",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}, Zeitzone {1}; der heutige Tag ist noch nicht um.",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}, Zeitzone {1}; der heutige Tag ist noch nicht um. Die erste Frage wurde am {2} gezählt.",
		"questions ({0})": "Fragen ({0})",
		"No article that is in the library now was quoted.":
			"Kein Artikel, der jetzt in der Bibliothek ist, wurde zitiert.",
		"Most cited articles": "Am häufigsten zitierte Artikel",
		"in {0} answers": { one: "in {0} Antwort", other: "in {0} Antworten" },
		"Nobody can vote on answers, since none are kept here ({0}).":
			"Niemand kann über Antworten abstimmen, weil hier keine gespeichert werden ({0}).",
		"Nobody voted on an answer in the last {0} days; votes aren't kept longer.":
			"In den letzten {0} Tagen hat niemand über eine Antwort abgestimmt; länger werden Stimmen nicht gespeichert.",
		"Nobody voted on an answer.": "Niemand hat über eine Antwort abgestimmt.",
		"{0} say helpful.": {
			one: "{0} sagt „hilfreich“.",
			other: "{0} sagen „hilfreich“.",
		},
		"{0} say helpful in the last {1} days; votes aren't kept longer.": {
			one: "{0} sagt in den letzten {1} Tagen „hilfreich“; länger werden Stimmen nicht gespeichert.",
			other:
				"{0} sagen in den letzten {1} Tagen „hilfreich“; länger werden Stimmen nicht gespeichert.",
		},
		"{0} of {1} votes": {
			one: "{0} von {1} Stimme",
			other: "{0} von {1} Stimmen",
		},
		"No question waits for an answer.": "Keine Frage wartet auf eine Antwort.",
		"{0} wait for an answer now: {1}.": {
			one: "{0} wartet jetzt auf eine Antwort: {1}.",
			other: "{0} warten jetzt auf eine Antwort: {1}.",
		},
		"Show gaps": "Offene Fragen zeigen",
		"Bars of the questions a day, {0}, stacked by how they ended: {1}.":
			"Balken der Fragen pro Tag, {0}, gestapelt nach ihrem Ausgang: {1}.",
		"Bars of the questions a week, {0}, stacked by how they ended: {1}.":
			"Balken der Fragen pro Woche, {0}, gestapelt nach ihrem Ausgang: {1}.",
		"Most on {0}: {1} ({2}).": "Am meisten am {0}: {1} ({2}).",
		"Each day in turn: {0}.": "Tag für Tag: {0}.",
		"Each week in turn: {0}.": "Woche für Woche: {0}.",
		"7 days": "7 Tage",
		"day by day": "Tag für Tag",
		"Questions of the last 7 days": "Fragen der letzten 7 Tage",
		"The last 7 days, as a file": "Die letzten 7 Tage als Datei",
		"4 weeks": "4 Wochen",
		"a month": "ein Monat",
		"Questions of the last 4 weeks": "Fragen der letzten 4 Wochen",
		"The last 4 weeks, as a file": "Die letzten 4 Wochen als Datei",
		"13 weeks": "13 Wochen",
		"three months": "drei Monate",
		"Questions of the last 13 weeks": "Fragen der letzten 13 Wochen",
		"The last 13 weeks, as a file": "Die letzten 13 Wochen als Datei",
		"52 weeks": "52 Wochen",
		"a year": "ein Jahr",
		"Questions of the last 52 weeks": "Fragen der letzten 52 Wochen",
		"The last 52 weeks, as a file": "Die letzten 52 Wochen als Datei",
		answered: "beantwortet",
		unsure: "unsicher",
		"not found": "nicht gefunden",
		"{0} answered": { one: "{0} beantwortet", other: "{0} beantwortet" },
		"{0} unsure": { one: "{0} unsicher", other: "{0} unsicher" },
		"{0} not found": { one: "{0} nicht gefunden", other: "{0} nicht gefunden" },
		"Suggested pages: {0}": "Vorgeschlagene Seiten: {0}",
		"None that the library hasn't.": "Keine, die in der Bibliothek noch fehlt.",
		"Open a page": "Seite öffnen",
		"Back to the questions": "Zurück zu den Fragen",
		"A suggested page": "Eine vorgeschlagene Seite",
		"Read it as a draft": "Als Entwurf einlesen",
		"suggested {0} times": {
			one: "{0}-mal vorgeschlagen",
			other: "{0}-mal vorgeschlagen",
		},
		"suggested {0} times, last on {1}": {
			one: "{0}-mal vorgeschlagen, zuletzt am {1}",
			other: "{0}-mal vorgeschlagen, zuletzt am {1}",
		},
		"Read paragraph …": "Absatz lesen …",
		"Paragraph {0}": "Absatz {0}",
		"The numbers are the paragraphs. Every line is the article's.":
			"Die Zahlen sind die Absätze. Jede Zeile stammt aus dem Artikel.",
		"Only {0} words of it are here.": {
			one: "Nur {0} Wort davon ist hier.",
			other: "Nur {0} Wörter davon sind hier.",
		},
		"Paragraph {0} of {1}": "Absatz {0} von {1}",
		Shorter: "Kürzer",
		Longer: "Länger",
		"Ask about this": "Dazu fragen",
		"Save as file": "Als Datei speichern",
		"What the articles say, in their own sentences, the newest first.":
			"Was die Artikel sagen, in ihren eigenen Sätzen, das Neueste zuerst.",
		"No article here seems to be about this. Name the people, places or things that it is about.":
			"Kein Artikel hier scheint davon zu handeln. Nenne die Personen, Orte oder Dinge, um die es geht.",
		"Take it back": "Zurücknehmen",
		"Your vote is taken back": "Deine Stimme ist zurückgenommen",
		"It is deleted and doesn't count any more.":
			"Sie ist gelöscht und zählt nicht mehr.",
		"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.":
			"Danke. Niemand erfährt, wer abgestimmt hat. „Nicht hilfreich“ unter der Antwort ändert es.",
		"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.":
			"Danke. Moderatoren sehen, wie oft eine Antwort nicht geholfen hat und warum, aber nie, wer das gesagt hat. „Hilfreich“ unter der Antwort ändert es.",
		"That counts already: helpful": "Deine Stimme zählt schon: hilfreich",
		"Your vote counts: helpful": "Deine Stimme zählt: hilfreich",
		"That counts already: not helpful. Why?":
			"Deine Stimme zählt schon: nicht hilfreich. Warum?",
		"Your vote counts: not helpful. Why?":
			"Deine Stimme zählt: nicht hilfreich. Warum?",
		"That counts already: not helpful ({0})":
			"Deine Stimme zählt schon: nicht hilfreich ({0})",
		"Your vote counts: not helpful ({0})":
			"Deine Stimme zählt: nicht hilfreich ({0})",
		"Wrong passage": "Falsche Stelle",
		Outdated: "Veraltet",
		Incomplete: "Unvollständig",
		Other: "Anderes",
		"One moment, please": "Einen Moment, bitte",
		"You asked:": "Du hast gefragt:",
		"Who manages the server sets the limit, with {0}.":
			"Wer den Server verwaltet, legt die Grenze mit {0} fest.",
		"Many people are asking here at the moment. Try again {0}.":
			"Gerade fragen hier viele. Versuch es {0} noch einmal.",
		"You have asked {0} questions in a minute. You can ask again {1}.": {
			one: "Du hast in einer Minute {0} Frage gestellt. Du kannst {1} wieder fragen.",
			other:
				"Du hast in einer Minute {0} Fragen gestellt. Du kannst {1} wieder fragen.",
		},
		"The file doesn't come from Discord. Attach it again.":
			"Die Datei kommt nicht von Discord. Hänge sie noch einmal an.",
		"The file couldn't be fetched from Discord. Attach it again in a moment.":
			"Die Datei ließ sich nicht von Discord holen. Hänge sie gleich noch einmal an.",
		"The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.":
			"Die Datei ist größer als 10 MiB. Schick nur den Text des Artikels, als .txt, .md oder .docx.",
		"Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).":
			"Schick den Artikel als reinen Text (.txt), Markdown (.md), gespeicherte Webseite (.html), PDF (.pdf) oder Word-Dokument (.docx).",
		"a PDF": "ein PDF",
		"Give it a name that ends in .pdf and send it again, or send the article as .txt.":
			"Gib ihm einen Namen, der auf .pdf endet, und schick es noch einmal, oder schick den Artikel als .txt.",
		"a Word document or a ZIP archive": "ein Word-Dokument oder ein ZIP-Archiv",
		"Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.":
			"Gib einem Word-Dokument einen Namen, der auf .docx endet, und schick es noch einmal; aus einem Archiv schick die Datei des Artikels selbst, zum Beispiel eine .txt.",
		"an old Word document": "ein altes Word-Dokument",
		"Open it, save it as .docx or .txt and send that.":
			"Öffne es, speichere es als .docx oder .txt und schick das.",
		"a rich text document (RTF)": "ein Rich-Text-Dokument (RTF)",
		"a picture (PNG)": "ein Bild (PNG)",
		"a picture (JPEG)": "ein Bild (JPEG)",
		"a picture (GIF)": "ein Bild (GIF)",
		"a picture or a recording": "ein Bild oder eine Aufnahme",
		"a ZIP archive": "ein ZIP-Archiv",
		"a compressed file (gzip)": "eine komprimierte Datei (gzip)",
		"a compressed archive (7z)": "ein komprimiertes Archiv (7z)",
		"a web archive of Safari": "ein Webarchiv von Safari",
		"a Word document": "ein Word-Dokument",
		"This looks like {0}. {1}": "Das sieht aus wie {0}. {1}",
		"This is called {0}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.":
			"Dem Namen nach ist das {0}, dem Inhalt nach nicht; vielleicht ist es ein Text. Gib der Datei einen Namen, der auf .txt, .md oder .html endet, je nachdem, was sie ist, und schick sie noch einmal.",
		"This is called {0}, but looks like {1}. {2}":
			"Dem Namen nach ist das {0}, aber es sieht aus wie {1}. {2}",
		"a file with no text in it": "eine Datei ohne Text",
		"There is no such website.": "Diese Website gibt es nicht.",
		"This address doesn't lead to the public internet, so it isn't fetched.":
			"Diese Adresse führt nicht ins öffentliche Internet, deshalb wird sie nicht abgerufen.",
		"The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.":
			"Die Buchstaben in dieser Datei lassen sich nicht sicher lesen, weil sie nicht als UTF-8 gespeichert ist. Öffne sie in einem Editor, speichere sie als UTF-8 und schick sie noch einmal.",
		"There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.":
			"In dieser Datei ist kein Text. Schick den Artikel als .txt, .md, .html, .pdf oder .docx.",
		"“{0}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.":
			"„{0}“ lässt sich nicht lesen. Schick den Artikel als Datei mit .txt, .md, .html, .pdf oder .docx.",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"Das zu lesen hat zu lange gedauert. Schick stattdessen den Text des Artikels, als .txt oder .md.",
		"This is too large or too broken to be read. Send the article's text instead, as .txt or .md.":
			"Das ist zu groß oder zu beschädigt, um gelesen zu werden. Schick stattdessen den Text des Artikels, als .txt oder .md.",
		"{0} Paste the article's text instead, or attach it as a file.":
			"{0} Füge stattdessen den Text des Artikels ein, oder hänge ihn als Datei an.",
		"This PDF has {0} pages; up to {1} are possible. Save the pages of one article as a PDF of their own, or paste its text.":
			"Dieses PDF hat {0} Seiten; möglich sind bis zu {1}. Speichere die Seiten eines einzelnen Artikels als eigenes PDF, oder füge seinen Text ein.",
		"This PDF can be opened only with a password. Save it without one, or paste the article's text.":
			"Dieses PDF lässt sich nur mit einem Passwort öffnen. Speichere es ohne, oder füge den Text des Artikels ein.",
		"This PDF is broken. Save it again, or paste the article's text.":
			"Dieses PDF ist beschädigt. Speichere es noch einmal, oder füge den Text des Artikels ein.",
		"This Word document is broken. Open it, save it again, or send the article as .txt.":
			"Dieses Word-Dokument ist beschädigt. Öffne es und speichere es noch einmal, oder schick den Artikel als .txt.",
		"There is no article in this page that can be read. Send the page of a single article, or paste its text.":
			"In dieser Seite ist kein Artikel, der sich lesen lässt. Schick die Seite eines einzelnen Artikels, oder füge seinen Text ein.",
		"This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.":
			"Dieses PDF enthält Bilder von Text statt Text, wie Scanner sie machen. Schick den Artikel als .txt oder .docx, oder füge seinen Text ein.",
		"The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.":
			"Die Buchstaben in diesem PDF lassen sich nicht lesen, weil seine Schriften nicht angeben, welche es sind. Schick den Artikel als .txt oder .docx, oder füge seinen Text ein.",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"Der Text ist über {0} Zeichen lang; bei einem Artikel sind bis zu {1} möglich. Teile ihn auf und füge die Teile einzeln hinzu.",
		"This isn't the address of a page; one starts with https:// or http://.":
			"Das ist nicht die Adresse einer Seite; eine solche beginnt mit https:// oder http://.",
		"This address is {0} characters long; up to {1} are possible.":
			"Diese Adresse ist {0} Zeichen lang; möglich sind bis zu {1}.",
		"This page redirects, but doesn't say properly where to.":
			"Diese Seite leitet weiter, gibt aber nicht richtig an, wohin.",
		"This page redirects from https to http, which isn't safe.":
			"Diese Seite leitet von https auf http weiter, und das ist nicht sicher.",
		"Only pages of https:// and http:// can be fetched.":
			"Nur Seiten mit https:// und http:// lassen sich abrufen.",
		"Addresses that hold a user's name or password can't be fetched.":
			"Adressen, die einen Benutzernamen oder ein Passwort enthalten, lassen sich nicht abrufen.",
		"Pages on port {0} can't be fetched, only those on the web's own ports.":
			"Seiten auf Port {0} lassen sich nicht abrufen, nur solche auf den üblichen Ports des Webs.",
		"This page is compressed in a way that can't be read.":
			"Diese Seite ist auf eine Art komprimiert, die sich nicht lesen lässt.",
		"This page is larger than 5 MiB.": "Diese Seite ist größer als 5 MiB.",
		"This link leads to a picture, not to an article's page.":
			"Dieser Link führt zu einem Bild, nicht zur Seite eines Artikels.",
		"This link leads to a video, not to an article's page.":
			"Dieser Link führt zu einem Video, nicht zur Seite eines Artikels.",
		"This link leads to a recording, not to an article's page.":
			"Dieser Link führt zu einer Aufnahme, nicht zur Seite eines Artikels.",
		"This link leads to a feed of many articles, not to an article's page.":
			"Dieser Link führt zu einem Feed mit vielen Artikeln, nicht zur Seite eines Artikels.",
		"This link leads to data for programs, not to an article's page.":
			"Dieser Link führt zu Daten für Programme, nicht zur Seite eines Artikels.",
		"This link leads to an archive, not to an article's page.":
			"Dieser Link führt zu einem Archiv, nicht zur Seite eines Artikels.",
		"This link leads to an old Word document, not to an article's page.":
			"Dieser Link führt zu einem alten Word-Dokument, nicht zur Seite eines Artikels.",
		"This link leads to something that doesn't say what it is, not to an article's page.":
			"Dieser Link führt zu etwas, das nicht sagt, was es ist, nicht zur Seite eines Artikels.",
		"This link leads to a file that can't be read, not to an article's page.":
			"Dieser Link führt zu einer Datei, die sich nicht lesen lässt, nicht zur Seite eines Artikels.",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"Diese Website gibt es nicht, oder ihr Name lässt sich gerade nicht nachschlagen; prüfe die Adresse.",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"Die Verschlüsselung oder das Zertifikat der Website ist nicht in Ordnung, deshalb ist ihr nicht zu trauen.",
		"The website can't be reached at the moment; try again later.":
			"Die Website ist gerade nicht erreichbar; versuch es später noch einmal.",
		"This page takes too long to load; try again later.":
			"Diese Seite braucht zu lange zum Laden; versuch es später noch einmal.",
		"The website broke off, or what it sends can't be read.":
			"Die Website hat abgebrochen, oder was sie schickt, lässt sich nicht lesen.",
		"This page redirects again and again, perhaps because it wants to set cookies.":
			"Diese Seite leitet immer wieder weiter, vielleicht weil sie Cookies setzen will.",
		"This page asks for a login or a payment, or turns programs away ({0}).":
			"Diese Seite verlangt eine Anmeldung oder eine Bezahlung, oder sie weist Programme ab ({0}).",
		"There is no such page ({0}).": "Diese Seite gibt es nicht ({0}).",
		"The website can't answer at the moment ({0}); try again later.":
			"Die Website kann gerade nicht antworten ({0}); versuch es später noch einmal.",
		"The website doesn't hand out this page ({0}).":
			"Die Website gibt diese Seite nicht heraus ({0}).",
		"This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.":
			"Dem Namen nach ist das ein Word-Dokument, aber es ist ein anderes Archiv, vielleicht eine Tabelle oder eine ZIP-Datei. Schick den Artikel als .docx, .pdf oder .txt.",
		"Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.":
			"Entpackt ist dieses Word-Dokument größer als 64 MiB. Schick nur den Text des Artikels, als .docx oder .txt.",
		"Why these passages?": "Warum diese Stellen?",
		"Of all passages that were read, the first is far enough ahead and likely enough to answer.":
			"Von allen gelesenen Stellen liegt die erste weit genug vorn und antwortet wahrscheinlich genug.",
		"These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.":
			"Das sind die wahrscheinlichsten der gelesenen Stellen, aber nicht wahrscheinlich genug oder nicht weit genug vorn, um sie die Antwort zu nennen.",
		"None of the passages that were read is likely to answer.":
			"Wahrscheinlich antwortet keine der gelesenen Stellen.",
		"Underlined: words of the question, in whatever form. Passages are found by what they mean, too.":
			"Unterstrichen: Wörter der Frage, in welcher Form auch immer. Stellen werden auch nach ihrem Sinn gefunden.",
		"They say no word of the question: they were found by what they mean.":
			"Sie enthalten kein Wort der Frage: Sie wurden nach ihrem Sinn gefunden.",
		"None of them says {0}. Other passages do.":
			"Keine davon nennt {0}. Andere Stellen schon.",
		"Nothing here mentions {0}.": "{0} kommt hier nirgends vor.",
		"None of them says {0}; closest: {1}. Other passages do.":
			"Keine davon nennt {0}; am nächsten kommt: {1}. Andere Stellen nennen es.",
		"Nothing here mentions {0}; closest: {1}.":
			"{0} kommt hier nirgends vor; am nächsten liegt: {1}.",
		"The articles answer other questions about it:":
			"Die Artikel beantworten andere Fragen dazu:",
		"Ask one that is answered": "Stell eine, auf die es eine Antwort gibt",
		"Tell me when there is an article": "Sag mir, wenn es einen Artikel gibt",
		"How do you want to be told?": "Wie möchtest du Bescheid bekommen?",
		"Once, when an article here answers it, within {0} days. In this channel, everybody sees it.":
			{
				one: "Einmal, wenn ein Artikel hier sie beantwortet, innerhalb von {0} Tag. In diesem Kanal sehen es alle.",
				other:
					"Einmal, wenn ein Artikel hier sie beantwortet, innerhalb von {0} Tagen. In diesem Kanal sehen es alle.",
			},
		"By direct message": "Per Direktnachricht",
		"In this channel": "In diesem Kanal",
		"You will be told": "Du bekommst Bescheid",
		"By direct message, once. Keep direct messages from this server allowed.":
			"Per Direktnachricht, einmal. Lass Direktnachrichten von diesem Server erlaubt.",
		"In this channel, once; only you are mentioned.":
			"In diesem Kanal, einmal; nur du wirst erwähnt.",
		"After {0} days the wish ends by itself.": {
			one: "Nach {0} Tag endet der Wunsch von selbst.",
			other: "Nach {0} Tagen endet der Wunsch von selbst.",
		},
		"Don't tell me": "Sag mir nicht Bescheid",
		"You won't be told": "Du bekommst keinen Bescheid",
		"Your wish is deleted.": "Dein Wunsch ist gelöscht.",
		"{0} wishes": { one: "{0} Wunsch", other: "{0} Wünsche" },
		"What you want to be told of (“Tell me when there is an article”), and in which channel":
			"Worüber du Bescheid bekommen willst („Sag mir, wenn es einen Artikel gibt“) und in welchem Kanal",
		"to tell you, once": "um dir einmal Bescheid zu sagen",
		"Which questions were yours, and in which channel you asked them":
			"Welche Fragen deine waren und in welchem Kanal du sie gestellt hast",
		"so that you can ask on": "damit du weiterfragen kannst",
		"{0} votes": { one: "{0} Stimme", other: "{0} Stimmen" },
		"Whether an answer helped you, and why not":
			"Ob dir eine Antwort geholfen hat, und warum nicht",
		"so that you can change it": "damit du es ändern kannst",
		"{0} forms": { one: "{0} Formular", other: "{0} Formulare" },
		"What you typed into a form that could not be used, or have not saved yet, and a message that you ask something":
			"Was du in ein Formular getippt hast, das nicht zu gebrauchen war oder noch nicht gespeichert ist, und eine Nachricht, zu der du etwas fragst",
		"so that you needn't type it again":
			"damit du es nicht noch einmal tippen musst",
		"{0} changes": { one: "{0} Änderung", other: "{0} Änderungen" },
		"What you did as a moderator, to articles, settings and digests":
			"Was du als Moderator getan hast, an Artikeln, Einstellungen und Übersichten",
		"so that moderators know who did what":
			"damit Moderatoren wissen, wer was getan hat",
		"{0} revisions": { one: "{0} Fassung", other: "{0} Fassungen" },
		"Which revisions of articles you made as a moderator":
			"Welche Fassungen von Artikeln du als Moderator gemacht hast",
		"for the articles' history": "für den Verlauf der Artikel",
		"{0} drafts": { one: "{0} Entwurf", other: "{0} Entwürfe" },
		"Articles that you brought in as a moderator and that are not published yet":
			"Artikel, die du als Moderator eingebracht hast und die noch nicht veröffentlicht sind",
		"so that you can look at them first": "damit du sie zuerst ansehen kannst",
		"Questions and the places in articles that answered them":
			"Fragen und die Stellen in Artikeln, die sie beantwortet haben",
		"for the buttons under an answer": "für die Knöpfe unter einer Antwort",
		"Questions that found no answer, or none that helped, and how often":
			"Fragen, die keine Antwort fanden oder keine hilfreiche, und wie oft",
		"so that moderators see what is missing":
			"damit Moderatoren sehen, was fehlt",
		"What a summary was to be about":
			"Wovon eine Zusammenfassung handeln sollte",
		"so that its buttons work": "damit ihre Knöpfe funktionieren",
		"Pages that were suggested to the moderators, and how often":
			"Seiten, die den Moderatoren vorgeschlagen wurden, und wie oft",
		"so that they see them": "damit sie sie sehen",
		"How many questions of a day found an answer, and how often articles were quoted":
			"Wie viele Fragen eines Tages eine Antwort fanden und wie oft Artikel zitiert wurden",
		"so that moderators see how it is used":
			"damit Moderatoren sehen, wie er benutzt wird",
		"The articles and what is reckoned from their text":
			"Die Artikel und was aus ihrem Text berechnet ist",
		"to answer from": "um daraus zu antworten",
		"The server's settings and which digests come by themselves":
			"Die Einstellungen des Servers und seine automatischen Übersichten",
		"to do as it wants": "um sich danach zu richten",
		"See how many questions are asked, and how they end":
			"Sehen, wie viele Fragen gestellt werden und wie sie enden",
		"There is nothing to ask: the message is short, and links to no page. To ask all articles, use {0}.":
			"Hier gibt es nichts zu fragen: Die Nachricht ist kurz und verlinkt keine Seite. Um alle Artikel zu fragen, benutze {0}.",
		"Ask about this message": "Zu dieser Nachricht fragen",
		"No word of this question says what it is about. Ask again with {0}, and name the people, places or things.":
			"Kein Wort dieser Frage sagt, worum es geht. Frag noch einmal mit {0} und nenne die Personen, Orte oder Dinge.",
		"No article here says who published it. Moderators say so with {0}.":
			"Bei keinem Artikel hier steht, wer ihn veröffentlicht hat. Moderatoren tragen es mit {0} ein.",
		"No article here is by “{0}”. There are articles by: {1}, and more.":
			"Kein Artikel hier ist von „{0}“. Es gibt Artikel von: {1} und weiteren.",
		"No article here is by “{0}”. There are articles by: {1}.":
			"Kein Artikel hier ist von „{0}“. Es gibt Artikel von: {1}.",
		"The message is kept no longer. Choose “{0}” in its menu again.":
			"Die Nachricht ist nicht mehr gespeichert. Wähle noch einmal „{0}“ in ihrem Menü.",
		"Read as: {0}": "Gelesen als: {0}",
		"Asked of articles {0}": "Gefragt: Artikel {0}",
		"Understood as: {0}": "Verstanden als: {0}",
		"Understood as: {0} — of “{1}”": "Verstanden als: {0} — zu „{1}“",
		"Or ask without {0}, to search all articles.":
			"Oder frag ohne {0}, um alle Artikel zu durchsuchen.",
		"One article needs no other option to find it: use {0} alone, or {1} to ask several.":
			"Ein einzelner Artikel braucht keine andere Option: Benutze „{0}“ allein, oder die Optionen {1}, um mehrere zu fragen.",
		"No day is since {0} and before {1}. Let {2} be the earlier one.":
			"Kein Tag liegt ab {0} und vor {1}. Nimm für „{2}“ den früheren.",
		"There is no article here {0}. The newest is of {1}. Change or leave out an option, and ask again.":
			"Hier gibt es keinen Artikel {0}. Der neueste ist vom {1}. Ändere eine Option oder lass sie weg, und frag noch einmal.",
		"There is no article here {0}. The newest is of {1}; there are articles by: {2}. Change or leave out an option, and ask again.":
			"Hier gibt es keinen Artikel {0}. Der neueste ist vom {1}; es gibt Artikel von: {2}. Ändere eine Option oder lass sie weg, und frag noch einmal.",
		"{0}, and more": "{0} und weiteren",
		"Ask it literally": "Wörtlich fragen",
		"Tell the moderators": "Den Moderatoren melden",
		"Open a thread": "Thread öffnen",
		"They see the question in {0}, never who asked.":
			"Sie sehen die Frage in {0}, aber nie, wer gefragt hat.",
		"Moderators are told": "Die Moderatoren wissen Bescheid",
		"Moderators know it already": "Die Moderatoren wissen es schon",
		"You told them before.": "Du hast es ihnen schon gesagt.",
		"{0} — since {1}": "{0} — seit {1}",
		"{0} — before {1}": "{0} — vor {1}",
		"before {0}": "vor {0}",
		"tagged “{0}”": "mit dem Schlagwort „{0}“",
		"by {0}": "von {0}",
		"Go to the message": "Zur Nachricht",
		"Nothing in this message seems to answer this. Ask in other words, or ask all articles with {0}.":
			"Nichts in dieser Nachricht scheint das zu beantworten. Frag mit anderen Worten oder frag alle Artikel mit {0}.",
		"this article": "diesem Artikel",
		"The thread is open": "Der Thread ist offen",
		"Ask on in {0} with {1}.": "Frag in {0} weiter mit {1}.",
		"Ask here with {0}: what is asked in this thread is about “{1}”, whoever asks.":
			"Frag hier mit {0}: Was in diesem Thread gefragt wird, gilt „{1}“, egal, wer fragt.",
		"Only who asked opens a thread here":
			"Nur wer gefragt hat, kann hier einen Thread öffnen",
		"Ask with {0} yourself: under your own answer you can open one.":
			"Frag selbst mit {0}: Unter deiner eigenen Antwort kannst du einen öffnen.",
		"The thread could not be opened": "Der Thread konnte nicht geöffnet werden",
		"Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with {0}.":
			"Discord lässt mich hier gerade keinen Thread öffnen. Ein Moderator kann mir „Öffentliche Threads erstellen“ und „Nachrichten in Threads senden“ erlauben; oder frag hier mit {0} weiter.",
		"Moderators see this question in {0}, never who asked.":
			"Moderatoren sehen diese Frage in {0}, aber nie, wer gefragt hat.",
		"{0} questions told to moderators": {
			one: "{0} den Moderatoren gemeldete Frage",
			other: "{0} den Moderatoren gemeldete Fragen",
		},
		"Which questions you told the moderators of":
			"Welche Fragen du den Moderatoren gemeldet hast",
		"to count you once": "um dich nur einmal zu zählen",
		"What was done, as a file": "Das Protokoll als Datei",
		"For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.":
			"Für jede Tabellenkalkulation. Ein Mitglied steht darin als <@Zahl>: In eine Nachricht eingefügt, zeigt es den Namen.",
		"These are more changes than a file in Discord may hold. Use {0} with an article, a member or an action, and take that.":
			"Das sind mehr Änderungen, als eine Datei in Discord fassen darf. Grenze sie mit {0} und einem Artikel, einem Mitglied oder einer Aktion ein.",
		"There is no such setting any more. Use {0} again.":
			"Diese Einstellung gibt es nicht mehr. Benutze {0} noch einmal.",
		"This is older than a day. Begin again with {0}.":
			"Das ist älter als ein Tag. Beginne noch einmal mit {0}.",
		added: "hinzugefügt",
		edited: "bearbeitet",
		removed: "entfernt",
		restored: "wiederhergestellt",
		erased: "gelöscht",
		"changed settings": "Einstellungen geändert",
		"{0} added {1}": "{0} hat {1} hinzugefügt",
		"{0} edited {1}": "{0} hat {1} bearbeitet",
		"{0} removed {1}": "{0} hat {1} entfernt",
		"{0} restored {1}": "{0} hat {1} wiederhergestellt",
		"{0} erased {1}": "{0} hat {1} gelöscht",
		"{0} changed settings": "{0} hat Einstellungen geändert",
		"Take as file": "Als Datei",
		"What was done: {0} changes": {
			one: "Protokoll: {0} Änderung",
			other: "Protokoll: {0} Änderungen",
		},
		"Nothing on record": "Nichts im Protokoll",
		"Nobody has added or changed an article yet.":
			"Noch hat niemand einen Artikel hinzugefügt oder geändert.",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"Nichts wurde getan, auf das all das passt. Lass eine Option weg, um mehr zu sehen.",
		"Only: {0}, by {1}, about {2}": "Nur: {0}, von {1}; betrifft {2}",
		"Only: by {0}, about {1}": "Nur: von {0}; betrifft {1}",
		"Only: {0}, by {1}": "Nur: {0}, von {1}",
		"Only: by {0}": "Nur: von {0}",
		"Only: {0}, about {1}": "Nur: {0}; betrifft {1}",
		"Only: about {0}": "Nur: betrifft {0}",
		"Only: {0}": "Nur: {0}",
		"the bot or the operator": "dem Bot oder dem Betreiber",
		"{0} edited {1} (revision {2})": "{0} hat {1} bearbeitet (Fassung {2})",
		"an article (number {0})": "einen Artikel (Nummer {0})",
		"an erased article (number {0})": "einen gelöschten Artikel (Nummer {0})",
		"the bot": "der Bot",
		"a former moderator": "ein früherer Moderator",
		"the operator": "der Betreiber",
		Digests: "Übersichten",
		"What is kept": "Was gespeichert ist",
		"This server's articles": "Die Artikel dieses Servers",
		"The networks": "Die Netze",
		"Check: {0} faults": {
			one: "Prüfung: {0} Fehler",
			other: "Prüfung: {0} Fehler",
		},
		"Check: works, with {0} remarks": {
			one: "Prüfung: läuft, mit {0} Anmerkung",
			other: "Prüfung: läuft, mit {0} Anmerkungen",
		},
		"Check: all is well": "Prüfung: alles in Ordnung",
		"Pullquote {0}, running since {1}": "Pullquote {0}, läuft seit {1}",
		"Commands are answered here; that takes no permission.":
			"Befehle funktionieren hier; dafür braucht es keine Berechtigung.",
		"The bot may post here by itself.": "Der Bot darf hier von selbst posten.",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Dem Bot fehlt hier {0}. Er beantwortet weiter Befehle, kann aber nicht von selbst posten, etwa einen Hinweis. Erlaube es in den Einstellungen des Kanals unter „Berechtigungen“ für die Rolle des Bots.",
		"The bot may post in the channel that is set for them.":
			"Der Bot darf in dem Kanal posten, der dafür eingestellt ist.",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"Dem Bot fehlt {0} in dem Kanal, der dafür eingestellt ist; deshalb werden keine gepostet. Erlaube es in den Einstellungen dieses Kanals unter „Berechtigungen“ für die Rolle des Bots oder wähle mit {1} einen anderen.",
		"The bot may post in the channels of {0}.":
			"Der Bot darf in den Kanälen von {0} posten.",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"Dem Bot fehlt {0} in {1}; deshalb wird dort keine Übersicht gepostet. Erlaube es in den Einstellungen dieses Kanals unter „Berechtigungen“ für die Rolle des Bots oder beende sie mit {2}.",
		"A digest couldn't be posted in {0}. The bot may post there now; what was in it comes with the next. {1} says when.":
			"In {0} konnte eine Übersicht nicht gepostet werden. Jetzt darf der Bot dort posten; was darin stand, kommt mit der nächsten. {1} sagt, wann.",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"Discord hat nicht gesagt, welche Befehle es kennt. Prüfe in einer Minute noch einmal.",
		"Discord knows these commands otherwise than the bot, so that they are missing or fail: {0}. Restart the bot: it registers them at its start.":
			"Discord kennt diese Befehle anders als der Bot, sodass sie fehlen oder scheitern: {0}. Starte den Bot neu: Beim Start meldet er sie an.",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				one: "Discord kennt den {0} Befehl. Wenn du ihn nicht siehst, lade Discord neu (Strg+R) oder sieh unter Servereinstellungen → Integrationen nach.",
				other:
					"Discord kennt alle {0} Befehle. Wenn du einen nicht siehst, lade Discord neu (Strg+R) oder sieh unter Servereinstellungen → Integrationen nach.",
			},
		"The time to Discord is measured within a minute of a start.":
			"Wie schnell Discord antwortet, wird in der ersten Minute nach dem Start gemessen.",
		"Discord answers in {0}.": "Discord antwortet in {0}.",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"Discord braucht {0} für eine Antwort. Über 3 Sekunden scheitern Befehle mit „Die Anwendung hat nicht reagiert“. Sieh auf discordstatus.com nach und prüfe die Verbindung des Rechners, auf dem der Bot läuft.",
		"{0} ms": "{0} ms",
		"{0} s": "{0} s",
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"In den Datenordner kann nicht geschrieben werden; {0} sind frei. Nichts kann hinzugefügt oder geändert werden. Der Betreiber muss Platz schaffen oder den Bot dort schreiben lassen.",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"In den Datenordner kann nicht geschrieben werden. Nichts kann hinzugefügt oder geändert werden. Der Betreiber muss Platz schaffen oder den Bot dort schreiben lassen.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"Auf dem Datenträger sind nur noch {0} frei. Wenn er voll ist, kann nichts hinzugefügt oder geändert werden. Der Betreiber muss Platz schaffen.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"Auf dem Datenträger sind nur noch {0} frei. Wenn er voll ist, kann nichts hinzugefügt oder geändert werden. Der Betreiber sollte Platz schaffen.",
		"The data folder can be written to; {0} are free.":
			"In den Datenordner kann geschrieben werden; {0} sind frei.",
		"The data folder can be written to.":
			"In den Datenordner kann geschrieben werden.",
		"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).":
			"Die Datenbank ist beschädigt: Artikel können fehlen oder sich nicht öffnen lassen. Der Betreiber muss den Bot anhalten und eine Sicherung einspielen (npm run restore).",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"Die Datenbank konnte nicht rechtzeitig durchgesehen werden. Sie hat {0}, die Indizes haben {1}. npm run backup auf dem Rechner des Bots macht eine Kopie und prüft sie ganz.",
		"The database is whole. It has {0}, and the indexes {1}.":
			"Die Datenbank ist heil. Sie hat {0}, die Indizes haben {1}.",
		"{0} articles with {1} can be found.": {
			one: "{0} Artikel mit {1} ist zu finden.",
			other: "{0} Artikel mit {1} sind zu finden.",
		},
		"{0} of {1} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.":
			{
				one: "{1}, davon {0} noch nicht zu finden. Bleibt das eine Minute so, starte den Bot neu: Er legt den Index neu an.",
				other:
					"{1}, davon {0} noch nicht zu finden. Bleibt das eine Minute so, starte den Bot neu: Er legt den Index neu an.",
			},
		"None waits to be encoded.": "Keiner wartet auf die Kodierung.",
		"{0} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.":
			{
				one: "{0} davon wartet auf die Kodierung und wird bis dahin nur nach Wörtern gefunden. Das dauert eine Fünftelsekunde je Artikel.",
				other:
					"{0} davon warten auf die Kodierung und werden bis dahin nur nach Wörtern gefunden. Das dauert eine Fünftelsekunde je Artikel.",
			},
		"They find by meaning and mark answers: a try took {0}.":
			"Sie finden nach dem Sinn und markieren Antworten: Ein Versuch dauerte {0}.",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"Sie sind beschäftigt: Ein Versuch dauerte mehr als 5 Sekunden. Antworten kommen aus dem, was bis dahin gelesen ist. Prüfe in einer Minute noch einmal; bleibt es so, ist der Rechner des Bots zu langsam.",
		"They are switched off (MODELS=off). {0} The operator can switch them on.":
			"Sie sind ausgeschaltet (MODELS=off). {0} Der Betreiber kann sie einschalten.",
		"They couldn't be loaded. {0} Why: {1}":
			"Sie konnten nicht geladen werden. {0} Warum: {1}",
		"They fail. {0} Restart the bot. Why: {1}":
			"Sie versagen. {0} Starte den Bot neu. Warum: {1}",
		"Questions are answered by shared words alone, and never with certainty.":
			"Fragen werden nur nach gemeinsamen Wörtern beantwortet, nie mit Sicherheit.",
		"{0} passages": { one: "{0} Stelle", other: "{0} Stellen" },
		"{0} MB": "{0} MB",
		"{0} GB": "{0} GB",
		"{0} read of {1}. The best first; the weight of two tells the odds between them.":
			"{0} von {1} gelesen. Die beste zuerst; das Verhältnis zweier Gewichte sagt, wie die Chancen zwischen ihnen stehen.",
		"that the library knows this: {0}, below {1}":
			"dass die Bibliothek das weiß: {0}, unter {1}",
		"that the library knows this: {0}, at least {1} but below {2}":
			"dass die Bibliothek das weiß: {0}, mindestens {1}, aber unter {2}",
		"several articles may be meant: {0} weigh about the same":
			"mehrere Artikel können gemeint sein: {0} wiegen etwa gleich",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, below {3}":
			"dass die Bibliothek das weiß: {0}, mindestens {1}; dass die erste Stelle die richtige ist: {2}, unter {3}",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, at least {3}":
			"dass die Bibliothek das weiß: {0}, mindestens {1}; dass die erste Stelle die richtige ist: {2}, mindestens {3}",
		"by words alone; the best passage has {0} of the question's words, below {1}":
			"nur nach Wörtern; die beste Stelle hat {0} der Wörter der Frage, unter {1}",
		"by words alone; the best passage has {0} of the question's words, at least {1}":
			"nur nach Wörtern; die beste Stelle hat {0} der Wörter der Frage, mindestens {1}",
		"not read": "nicht gelesen",
		"weight {0}": "Gewicht {0}",
		"relevance {0}": "Relevanz {0}",
		"closeness {0}": "Nähe {0}",
		"no word of the question": "kein Wort der Frage",
		"words {0} ({1})": "Wörter {0} ({1})",
		"{0} candidates": { one: "{0} Kandidat", other: "{0} Kandidaten" },
		"View Channel": "Kanal anzeigen",
		"Send Messages in Threads": "Nachrichten in Threads senden",
		"Send Messages": "Nachrichten senden",
	},
};
