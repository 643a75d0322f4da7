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
		action: "handlung",
		check: "prüfen",
		settings: "einstellungen",
	},
	texts: {
		"Ask the articles": "Frag die Artikel",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote beantwortet Fragen zu den Nachrichtenartikeln dieses Servers. Es zitiert die Stelle, die antwortet, und sagt, wo sie steht; eigene Sätze schreibt es nicht.",
		"quotes the passages that answer, three at most":
			"zitiert die Stellen, die antworten, höchstens drei",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} fragt nur einen Artikel · {1} {2} {3} {4} nur manche davon · {5} zeigt es nur dir",
		"{0} asks one article only · {1} shows it to you alone":
			"{0} fragt nur einen Artikel · {1} zeigt es nur dir",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Frage innerhalb von zehn Minuten weiter: „warum?“, „und Italien?“, „wann war das?“ gilt dem Artikel, der zuletzt geantwortet hat",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Unter einer Antwort: ihr Zusammenhang, weitere Stellen, warum diese, der ganze Artikel; und ob sie dir geholfen hat",
		"sums up an article in its own sentences, each with its paragraph":
			"fasst einen Artikel in seinen eigenen Sätzen zusammen, jeder mit seinem Absatz",
		"says what all articles say about something":
			"sagt, was alle Artikel zu etwas sagen",
		"gives one line of each article since a day: Monday, 3 days, March":
			"gibt eine Zeile von jedem Artikel seit einem Tag: Montag, 3 Tage, März",
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
			"lässt eine Übersicht neuer Artikel von selbst kommen, jeden Tag oder jede Woche",
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
		"Its summary as a Markdown file.":
			"Die Zusammenfassung als Markdown-Datei.",
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
			"Einen Artikel, ein Thema oder die Nachrichten seit einem Tag zusammenfassen",
		"Type words of its headline and choose it":
			"Tippe Wörter seiner Überschrift und wähle ihn",
		"What all articles say about this: a topic or question":
			"Was alle Artikel dazu sagen: ein Thema oder eine Frage",
		"A line of each article since then: Monday, 3 days, March":
			"Eine Zeile von jedem Artikel seither: Montag, 3 Tage, März",
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
			"Eine Übersicht neuer Artikel von selbst kommen lassen oder eine beenden",
		"How often; each day, if you don't say":
			"Wie oft; jeden Tag, wenn du nichts sagst",
		"By the clocks of the server's time zone, 0 to 23":
			"Nach der Uhr in der Zeitzone des Servers, 0 bis 23",
		"Where it is posted; here, if you don't say":
			"Wo sie gepostet wird; hier, wenn du nichts sagst",
		"Only articles from this day on: last week, 8 July":
			"Nur Artikel von diesem Tag an: last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Nur Artikel früherer Tage: Monday, March, 2024",
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
	},
};
