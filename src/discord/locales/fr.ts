import type { Catalogue } from "./catalogue.ts";

export const FR: Catalogue = {
	names: {},
	texts: {
		"{0}: {1}": "{0} : {1}",
		"“{0}”": "« {0} »",
		"• {0}, {1}: {2}": "• {0}, {1} : {2}",
		"{0} %": "{0} %",
		"Ask the articles": "Interroge les articles",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote répond aux questions sur les articles de presse de ce serveur. Il cite le passage qui répond et dit où il se trouve ; il n’écrit aucune phrase de son cru.",
		"quotes the passages that answer, three at most":
			"cite les passages qui répondent, trois au plus",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} n’interroge qu’un article · {1} {2} {3} {4} seulement certains · {5} ne le montre qu’à toi",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Continue dans les dix minutes : « pourquoi ? », « et l’Italie ? », « c’était quand ? » s’adresse à l’article qui a répondu en dernier",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Sous une réponse : son contexte, d’autres passages, pourquoi ceux-ci, l’article entier ; et si elle t’a été utile",
		"sums up an article in its own sentences, each with its paragraph":
			"résume un article avec ses propres phrases, chacune avec son paragraphe",
		"says what all articles say about something":
			"dit ce que tous les articles disent de quelque chose",
		"gives one line of each article since a day: Monday, 3 days, March":
			"donne une ligne par article à partir d’un jour, en anglais : Monday, 3 days, March",
		"{0} only those with a tag, also without a day":
			"{0} seulement ceux qui ont un mot-clé, même sans jour",
		"in a message's menu sums up a long message, or the article that it links to":
			"dans le menu d’un message, résume un long message, ou l’article vers lequel il renvoie",
		"in a message's menu asks the article that it links to, or a long message itself":
			"dans le menu d’un message, interroge l’article vers lequel il renvoie, ou un long message lui-même",
		"shows this": "affiche ceci",
		"says what is kept, what for and how long":
			"dit ce qui est conservé, pour quoi et combien de temps",
		"gives you what is kept about you, as a file":
			"te donne en fichier ce qui est conservé sur toi",
		"erases it, after you have seen what goes":
			"l’efface, après t’avoir montré ce qui disparaît",
		"What is kept, what for and how long; how to erase yours":
			"Ce qui est conservé, pour quoi, combien de temps, et comment effacer ce qui te concerne",
		"Get all that is kept about you, as a file":
			"Recevoir en fichier tout ce qui est conservé sur toi",
		"Erase what is kept about you, after a look at what goes":
			"Effacer ce qui est conservé sur toi, après avoir vu ce qui disparaît",
		"For moderators (Manage Messages)":
			"Pour les modérateurs (Gérer les messages)",
		"reads a file, a page or pasted text, and shows it before it is published":
			"lit un fichier, une page ou un texte collé, et le montre avant sa publication",
		"in a message's menu does the same":
			"dans le menu d’un message, fait de même",
		"shows what waits to be published": "montre ce qui attend d’être publié",
		"lists them, newest first": "les liste, les plus récents d’abord",
		"shows one with its paragraph numbers":
			"en montre un avec ses numéros de paragraphe",
		"corrects its details or its text": "corrige ses informations ou son texte",
		"shows what was changed, and goes back":
			"montre ce qui a été modifié, et revient en arrière",
		"says why a question is answered as it is":
			"dit pourquoi une question reçoit cette réponse",
		"takes one out; it can be restored": "en retire un ; il peut être restauré",
		"brings a removed one back": "restaure un article retiré",
		"deletes a removed one for good":
			"supprime définitivement un article retiré",
		"gives all as files, in one archive":
			"les donne tous en fichiers, dans une archive",
		"shows the questions that found no answer, or none that helped":
			"montre les questions restées sans réponse, ou sans réponse utile",
		"lets a digest of new articles come by itself, each day or week":
			"publie automatiquement un récapitulatif des nouveaux articles, chaque jour ou chaque semaine",
		"says who did what to which article, and when":
			"dit qui a fait quoi sur quel article, et quand",
		"says whether everything works": "dit si tout fonctionne",
		"For owners (Manage Server)": "Pour les propriétaires (Gérer le serveur)",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"décide qui modère, où l’on pose des questions, à quel point les réponses doivent être sûres, et plus encore",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"Pose ta question avec tes propres mots ; noms, lieux et nombres aident. Ce qui répond est en gras dans son passage. « Les passages les plus proches » ne répondent peut-être pas à ta question. Si plusieurs articles sont possibles, choisis-en un dans la liste.",
		"That didn't work": "Ça n’a pas marché",
		Correct: "Corriger",
		"Something went wrong": "Une erreur s’est produite",
		"Sorry: this is a fault of the bot. Please try again.":
			"Désolé : c’est une erreur du bot. Réessaie, s’il te plaît.",
		"If it happens again, tell the operator this code: {0}":
			"Si cela se reproduit, donne ce code à l’exploitant : {0}",
		"The library can't be read": "La bibliothèque est illisible",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"Désolé : ce que le bot conserve est illisible en ce moment ; il ne peut donc pas dire s’il existe une réponse.",
		"Moderators see with {0} what is wrong.":
			"Les modérateurs voient avec {0} ce qui ne va pas.",
		"The bot's disk is full": "Le disque du bot est plein",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Désolé : rien ne peut être enregistré tant que l’exploitant n’a pas fait de place. Ce qui a été enregistré avant est en sécurité.",
		"This is too old": "C’est trop ancien",
		"It comes from an earlier state of the bot. Please run the command again.":
			"Cela vient d’un état antérieur du bot. Relance la commande, s’il te plaît.",
		"If the server lets you use this command in another way, run the command again.":
			"Si le serveur te permet d’utiliser cette commande autrement, relance-la.",
		"Only for moderators": "Réservé aux modérateurs",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Il te faut « Gérer les messages » dans ce salon, ou le rôle des modérateurs de ce serveur. {0}",
		"Only for who manages the server":
			"Réservé aux personnes qui gèrent le serveur",
		"You need Manage Server. {0}": "Il te faut « Gérer le serveur ». {0}",
		"That took too long": "Cela a pris trop de temps",
		"The bot is busy just now. Please try again in a moment.":
			"Le bot est occupé en ce moment. Réessaie dans un instant.",
		"This command is gone": "Cette commande n’existe plus",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"Le bot a changé. Recharge Discord (Ctrl+R) pour voir ses commandes.",
		"Removed: {0}": "Retiré : {0}",
		"Which article do you mean?": "De quel article parles-tu ?",
		"removed since": "retiré depuis",
		"What was typed is no longer kept. Please run the command again.":
			"Ce qui a été saisi n’est plus conservé. Relance la commande, s’il te plaît.",
		"added {0}": "ajouté le {0}",
		example: "exemple",
		"◀ Back": "◀ Précédent",
		"Next ▶": "Suivant ▶",
		"{0} minutes to read": {
			one: "{0} minute de lecture",
			other: "{0} minutes de lecture",
		},
		"Language of public posts": "Langue des messages publics",
		"In which language the bot says what everybody sees":
			"Dans quelle langue le bot dit ce que tout le monde voit",
		"Choose a language": "Choisir une langue",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"Ce qu’un seul membre voit s’affiche dans la langue de son propre Discord. Les articles sont cités tels quels.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Les réponses publiques, récapitulatifs et avis arrivent dans la langue que ce serveur a dans Discord. Elle se choisit dans les paramètres du serveur, et c’est l’anglais tant que le serveur n’est pas une communauté.",
		"Public answers, digests and notices come in {0}.":
			"Les réponses publiques, récapitulatifs et avis arrivent dans cette langue : {0}.",
		"as the server's Discord language":
			"comme la langue du serveur dans Discord",
		"paragraph {0}": "paragraphe {0}",
		"paragraphs {0}–{1}": "paragraphes {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (paragraphe {1})",
		"Other articles": "Autres articles",
		"As a Markdown file.": "En fichier Markdown.",
		"also in {0}": "aussi dans {0}",
		"Ask a question; the answer is quoted from the articles":
			"Pose une question ; la réponse est citée des articles",
		"For example: who objected to the deal":
			"Par exemple : qui s’est opposé à l’accord",
		"Ask only this article: type words of its headline":
			"N’interroger que cet article : tape des mots de son titre",
		"Whether to show the answer to you alone":
			"Si la réponse ne s’affiche que pour toi",
		"Sum up an article, a topic, or the news since a day":
			"Résumer un article, un sujet ou l’actualité à partir d’un jour",
		"Type words of its headline and choose it":
			"Tape des mots de son titre et choisis-le",
		"What all articles say about this: a topic or question":
			"Ce que tous les articles en disent : un sujet ou une question",
		"A line of each article since then: Monday, 3 days, March":
			"Une ligne par article à partir de ce jour, en anglais : Monday, 3 days, March",
		"A line of each article with this tag":
			"Une ligne de chaque article ayant ce mot-clé",
		"Whether to show the summary to you alone":
			"Si le résumé ne s’affiche que pour toi",
		"What Pullquote can do": "Ce que Pullquote sait faire",
		"Keep the articles that questions are answered from":
			"Gérer les articles à partir desquels on répond aux questions",
		"Add an article from a file, a link, or text in a form":
			"Ajouter un article depuis un fichier, un lien ou un texte dans un formulaire",
		".txt, .md, .html, .pdf or .docx up to 10 MiB":
			".txt, .md, .html, .pdf ou .docx jusqu’à 10 Mio",
		"The address of the article's page; without both a form opens":
			"L’adresse de la page de l’article ; sans les deux, un formulaire s’ouvre",
		"Show the articles that wait to be published":
			"Montrer les articles qui attendent d’être publiés",
		"List the articles, newest first":
			"Lister les articles, les plus récents d’abord",
		"Show an article with the numbers of its paragraphs":
			"Montrer un article avec ses numéros de paragraphe",
		"Correct an article's details or text; it can be undone":
			"Corriger les informations ou le texte d’un article ; c’est annulable",
		"Show an article's revisions, compare them, go back to one":
			"Montrer les versions d’un article, les comparer, revenir à l’une d’elles",
		"See why a question is answered as it is":
			"Voir pourquoi une question reçoit cette réponse",
		"As a member would ask it": "Comme un membre la poserait",
		"Take an article out of the library; it can be restored":
			"Retirer un article de la bibliothèque ; il peut être restauré",
		"Bring a removed article back": "Restaurer un article retiré",
		"Delete a removed article's text for good":
			"Supprimer définitivement le texte d’un article retiré",
		"Take all articles as Markdown files, in one ZIP archive":
			"Prendre tous les articles en fichiers Markdown, dans une archive ZIP",
		"With those that were removed (otherwise without)":
			"Avec ceux qui ont été retirés (sinon sans)",
		"See which questions found no answer, or none that helped":
			"Voir quelles questions sont restées sans réponse, ou sans réponse utile",
		"Let a digest of new articles come by itself, or end one":
			"Publier automatiquement un récapitulatif des nouveaux articles, ou y mettre fin",
		"How often; each day, if you don't say":
			"À quelle fréquence ; chaque jour, si tu ne dis rien",
		"By the clocks of the server's time zone, 0 to 23":
			"Selon l’heure du fuseau du serveur, de 0 à 23",
		"Where it is posted; here, if you don't say":
			"Où il est publié ; ici, si tu ne dis rien",
		"Only articles from this day on: last week, 8 July":
			"Seulement les articles à partir de ce jour, en anglais : last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Seulement les articles de jours antérieurs, en anglais : Monday, March, 2024",
		"Only articles of this publisher": "Seulement les articles de cet éditeur",
		"Only articles with this tag": "Seulement les articles ayant ce mot-clé",
		"See who added, changed or removed which article, and when":
			"Voir qui a ajouté, modifié ou retiré quel article, et quand",
		"Only this one, also if it is removed or erased":
			"Seulement celui-ci, même s’il est retiré ou supprimé",
		"Only what this member did; the bot: what no member did":
			"Seulement ce que ce membre a fait ; le bot : ce qu’aucun membre n’a fait",
		"Only this": "Seulement ceci",
		"See whether everything works that the bot needs":
			"Voir si tout ce dont le bot a besoin fonctionne",
		"Decide who moderates, where questions are asked, and more":
			"Décider qui modère, où l’on pose des questions, et plus encore",
		day: "jour",
		Sunday: "dimanche",
		Monday: "lundi",
		Tuesday: "mardi",
		Wednesday: "mercredi",
		Thursday: "jeudi",
		Friday: "vendredi",
		Saturday: "samedi",
		add: "ajouter",
		edit: "modifier",
		remove: "retirer",
		restore: "restaurer",
		erase: "supprimer",
		set: "régler",
		"Ended: {0}.": "Terminé : {0}.",
		"shows how many questions are asked, how they end, and what is cited":
			"montre combien de questions sont posées, comment elles finissent et ce qui est cité",
		"A row for each day, for any spreadsheet.":
			"Une ligne par jour, pour n’importe quel tableur.",
		"There is nothing to sum up: the message is short, and links to no page.":
			"Il n’y a rien à résumer : le message est court et ne mène à aucune page.",
		"This is older than a day. Use {0} again.":
			"Cela date de plus d’un jour. Utilise à nouveau {0}.",
		"Choose either an article or what it shall be about. To ask one article something, use {0} with the option {1}.":
			"Choisis soit un article, soit ce dont il doit être question. Pour demander quelque chose à un article, utilise {0} avec l’option « {1} ».",
		"One article needs neither a day nor a tag: use {0} alone, or {1} and {2} for a line of each article.":
			"Un article n’a besoin ni de jour ni de mot-clé : utilise « {0} » seul, ou « {1} » et « {2} » pour une ligne par article.",
		"A topic is looked for in all articles: use {0} alone, or {1} and {2} for a line of each article.":
			"Un sujet est cherché dans tous les articles : utilise « {0} » seul, ou « {1} » et « {2} » pour une ligne par article.",
		"Say what to sum up: an article, what it shall be about, or since when.":
			"Dis ce qu’il faut résumer : un article, ce dont il doit être question, ou depuis quand.",
		"Ask about this article": "Interroger cet article",
		"Your question": "Ta question",
		"This answer is kept no longer; ask again with {0}.":
			"Cette réponse n’est plus conservée ; repose ta question avec {0}.",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"Tout ce que cette réponse citait a été supprimé depuis. Repose ta question avec {0}.",
		"This answer doesn't quote that article.":
			"Cette réponse ne cite pas cet article.",
		"This question is not kept any more.":
			"Cette question n’est plus conservée.",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"Les modérateurs ne prévoient pas d’article à ce sujet : il n’y aurait rien à annoncer.",
		"There is an article by now: “{0}”. Ask it with {1} and the option {2}.":
			"Il y a maintenant un article : « {0} ». Interroge-le avec {1} et l’option « {2} ».",
		"You wait for {0} articles already. Each wish ends after 30 days at the latest.":
			"Tu attends déjà {0} articles. Chaque souhait prend fin au plus tard après 30 jours.",
		"There is no removed article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"Il n’y a pas d’article retiré « {0} » dans cette bibliothèque. Tape quelques mots de son titre et choisis-le dans la liste.",
		"There is no article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"Il n’y a pas d’article « {0} » dans cette bibliothèque. Tape quelques mots de son titre et choisis-le dans la liste.",
		"{0} articles have “{1}” in their headlines. Choose one from the list that opens while you type.":
			{
				one: "{0} article a « {1} » dans son titre. Choisis-le dans la liste qui s’ouvre pendant que tu tapes.",
				other:
					"{0} articles ont « {1} » dans leur titre. Choisis-en un dans la liste qui s’ouvre pendant que tu tapes.",
			},
		"This digest was ended. Use {0} again.":
			"Ce récapitulatif a pris fin. Utilise à nouveau {0}.",
		"This is saved already, or older than a day. Use {0} again.":
			"C’est déjà enregistré, ou cela date de plus d’un jour. Utilise à nouveau {0}.",
		"This very digest is scheduled already; see {0}.":
			"Ce même récapitulatif est déjà programmé ; voir {0}.",
		"There are {0} digests already. End one with {1} first.":
			"Il y a déjà {0} récapitulatifs. Mets d’abord fin à l’un d’eux avec {1}.",
		"This article is no longer in the library.":
			"Cet article n’est plus dans la bibliothèque.",
		"There is nothing in this message to add: no text, no link and no file.":
			"Il n’y a rien à ajouter dans ce message : ni texte, ni lien, ni fichier.",
		"Add an article": "Ajouter un article",
		Text: "Texte",
		"Up to {0} characters; go on below, or send a file":
			"Jusqu’à {0} caractères ; continue ci-dessous, ou envoie un fichier",
		"Paste it as it stands on the page.": "Colle-le tel qu’il est sur la page.",
		"More text": "Suite du texte",
		"How the text goes on": "Comment le texte continue",
		Files: "Fichiers",
		"Instead of text: .txt, .md, .html, .pdf, .docx; one article each":
			"Au lieu du texte : .txt, .md, .html, .pdf, .docx ; un article chacun",
		Headline: "Titre",
		"Empty: the first line of the text": "Vide : la première ligne du texte",
		"Address of the page": "Adresse de la page",
		"Alone, the page is fetched and read":
			"Sans texte ni fichier, la page est récupérée et lue",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"Il n’y a rien à ajouter. Colle un texte, joins un fichier, ou donne l’adresse d’une page.",
		"No drafts": "Aucun brouillon",
		"Nothing waits to be published.": "Rien n’attend d’être publié.",
		"Drafts, latest first": "Brouillons, les plus récents d’abord",
		"{0}: was there already": "{0} : y était déjà",
		"Nothing to publish": "Rien à publier",
		"They were published or discarded.": "Ils ont été publiés ou abandonnés.",
		Published: "Publié",
		Discarded: "Abandonné",
		"No file came. Attach the changed one.":
			"Aucun fichier n’est arrivé. Joins celui que tu as modifié.",
		"The article as a file": "L’article en fichier",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"Modifie ce que tu veux ; les informations sont dans l’en-tête du fichier. Appuie ensuite sur « Renvoyer le fichier ».",
		"An article needs a headline. Write one.":
			"Un article a besoin d’un titre. Écris-en un.",
		"The address can't be used. It begins with http:// or https:// and has up to {0} characters.":
			"Cette adresse n’est pas utilisable. Elle doit commencer par http:// ou https:// et avoir au plus {0} caractères.",
		"“{0}” is not a date. Write it like 2025-07-08 or 8 July 2025.":
			"« {0} » n’est pas une date. Écris-la comme 2025-07-08 ou 8.7.2025.",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Ce brouillon a été publié ou abandonné, ou il date de plus d’un jour. Ajoute l’article à nouveau.",
		"{0} paragraphs": { one: "{0} paragraphe", other: "{0} paragraphes" },
		"Before it is published": "Avant sa publication",
		Skip: "Ignorer",
		Discard: "Abandonner",
		Publish: "Publier",
		"Keep both": "Garder les deux",
		"Show what was left out": "Voir ce qui a été omis",
		"Back to the draft": "Retour au brouillon",
		"Publish all {0}": "Publier les {0}",
		"Look at one of them": "En voir un",
		"{0} warnings": { one: "{0} avertissement", other: "{0} avertissements" },
		"Left out: {0} lines": {
			one: "Omis : {0} ligne",
			other: "Omis : {0} lignes",
		},
		"From {0}. It waits here for a day.":
			"Origine : {0}. Le brouillon attend ici pendant un jour.",
		"From {0}. {1} lines left out as not part of the story. It waits here for a day.":
			{
				one: "Origine : {0}. {1} ligne omise, qui ne fait pas partie de l’article. Le brouillon attend ici pendant un jour.",
				other:
					"Origine : {0}. {1} lignes omises, qui ne font pas partie de l’article. Le brouillon attend ici pendant un jour.",
			},
		"a form": "un formulaire",
		"a message": "un message",
		"Replace the old one {0}": "Remplacer l’ancien ({0})",
		"Replace the old one": "Remplacer l’ancien",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ Aucune date n’a été trouvée : ajoute-la sous « Modifier les informations ».",
		"⚠ Only {0} words could be read. Is the rest behind a paywall?": {
			one: "⚠ Seul {0} mot a pu être lu. Le reste est-il réservé aux abonnés ?",
			other:
				"⚠ Seuls {0} mots ont pu être lus. Le reste est-il réservé aux abonnés ?",
		},
		"⚠ It looks like a list of links, not like a story.":
			"⚠ Cela ressemble à une liste de liens, pas à un article.",
		"⚠ It doesn't seem to be in English: it will be found by its words only.":
			"⚠ L’article ne semble pas être en anglais : il ne sera trouvé que par ses mots.",
		"⚠ The very same text is in the library: {0}.":
			"⚠ Ce même texte est déjà dans la bibliothèque : {0}.",
		"⚠ Much the same is in the library: {0} ({1}).":
			"⚠ À peu près la même chose est déjà dans la bibliothèque : {0} ({1}).",
		"{0} of {1} paragraphs the same": {
			one: "{0} sur {1} paragraphe en commun",
			other: "{0} sur {1} paragraphes en commun",
		},
		"{0} changed": { one: "{0} modifié", other: "{0} modifiés" },
		"{0} new": { one: "{0} nouveau", other: "{0} nouveaux" },
		"{0} missing": { one: "{0} manquant", other: "{0} manquants" },
		"Before they are published": "Avant leur publication",
		"Edit details": "Modifier les informations",
		"Edit text": "Modifier le texte",
		Tags: "Mots-clés",
		Edit: "Modifier",
		"Revision {0}. A change is live at once and can be undone; earlier revisions stay in its history.":
			"Version {0}. Une modification prend effet aussitôt et peut être annulée ; les versions antérieures restent dans l’historique.",
		"Nothing was changed": "Rien n’a été modifié",
		Changed: "Modifié",
		"This is revision {0}; questions are answered from it.":
			"Voici la version {0} ; elle sert maintenant à répondre aux questions.",
		History: "Historique",
		"Edit the text": "Modifier le texte",
		"Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.":
			"Choisis un paragraphe pour le modifier ; ou prends l’article entier en fichier, modifie-le et renvoie-le.",
		"Take as .md": "Obtenir en .md",
		"Give a file back": "Renvoyer le fichier",
		"Paragraphs {0} to {1} of {2}": "Paragraphes {0} à {1} sur {2}",
		Byline: "Signature",
		"Who wrote it, without “By”": "Qui l’a écrit, sans « Par »",
		Publisher: "Éditeur",
		"Date of publication": "Date de publication",
		"Parted by commas; up to 20": "Séparés par des virgules ; 20 au plus",
		"migration, France": "migration, France",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Ce paragraphe est plus long que ce qu’un formulaire peut contenir ({0} caractères). Appuie sur « Obtenir en .md », modifie-le là et renvoie le fichier.",
		"Blank lines make several paragraphs of it; empty, it goes":
			"Des lignes vides en font plusieurs paragraphes ; vide, il disparaît",
		"The changed file": "Le fichier modifié",
		"Its text and details take the place of those here":
			"Son texte et ses informations remplacent ceux d’ici",
		"No article here has a tag. Moderators give them with {0}.":
			"Aucun article n’a de mot-clé ici. Les modérateurs en donnent avec {0}.",
		"No article has the tag “{0}”. There are: {1}, and more.":
			"Aucun article n’a le mot-clé « {0} ». Il y a : {1}, et d’autres.",
		"No article has the tag “{0}”. There are: {1}.":
			"Aucun article n’a le mot-clé « {0} ». Il y a : {1}.",
		"Show context": "Voir le contexte",
		"More passages": "Autres passages",
		"Open the article": "Ouvrir l’article",
		"Why this passage?": "Pourquoi ce passage ?",
		Helpful: "Utile",
		"Not helpful": "Pas utile",
		"Share here": "Partager ici",
		"{0} quotations are gone: their articles were erased since.": {
			one: "{0} citation a disparu : son article a été supprimé depuis.",
			other:
				"{0} citations ont disparu : leurs articles ont été supprimés depuis.",
		},
		"The answer": "La réponse",
		"The closest passages": "Les passages les plus proches",
		"Nothing found": "Rien trouvé",
		"Asked of: {0}": "Article interrogé : {0}",
		"It may be that none of them answers the question.":
			"Il se peut qu’aucun d’eux ne réponde à la question.",
		"{0} more passages did not fit. Ask one article with the option {1} to see them.":
			{
				one: "{0} autre passage n’a pas trouvé de place. Interroge un seul article avec l’option {1} pour le voir.",
				other:
					"{0} autres passages n’ont pas trouvé de place. Interroge un seul article avec l’option {1} pour les voir.",
			},
		"There are no articles here yet. A moderator adds them with {0}.":
			"Il n’y a pas encore d’article ici. Un modérateur en ajoute avec {0}.",
		"No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.":
			"Aucun passage ne semble répondre à cela. Pose une question sur ce que rapportent les articles, ou nomme les personnes, les lieux ou les choses.",
		"Or ask without the option {0}, to search all articles.":
			"Ou pose ta question sans l’option « {0} », pour chercher dans tous les articles.",
		"This article is no longer in the library. Choose another, or ask again with {0}.":
			"Cet article n’est plus dans la bibliothèque. Choisis-en un autre, ou repose ta question avec {0}.",
		"Shared by {0}": "Partagé par {0}",
		"You can't share here": "Tu ne peux pas partager ici",
		"You may not write in this channel. Ask in one where you may, and share it there.":
			"Tu ne peux pas écrire dans ce salon. Pose ta question dans un salon où tu peux, et partage la réponse là.",
		"Quoted: paragraph {0}": "Cité : paragraphe {0}",
		"Page {0} of {1}": "Page {0} sur {1}",
		"Open the page": "Ouvrir la page",
		"Other articles of this answer": "Autres articles de cette réponse",
		"An article that was erased": "Un article supprimé",
		"Back to the answer": "Retour à la réponse",
		"Context of [{0}]": "Contexte de [{0}]",
		Digest: "Récapitulatif",
		"Open an article's summary …": "Ouvrir le résumé d’un article…",
		"added since {0}": "ajoutés depuis le {0}",
		"since {0}": "depuis le {0}",
		"tag: {0}": "mot-clé : {0}",
		"{0} articles": { one: "{0} article", other: "{0} articles" },
		"the newest {0} of {1} articles": {
			one: "le plus récent ({0}) de {1} articles",
			other: "les {0} plus récents de {1} articles",
		},
		"{0} stories": { one: "{0} sujet", other: "{0} sujets" },
		"{0} articles about the same events": {
			one: "{0} article sur les mêmes événements",
			other: "{0} articles sur les mêmes événements",
		},
		"{0} articles about the same events, continued": {
			one: "{0} article sur les mêmes événements, suite",
			other: "{0} articles sur les mêmes événements, suite",
		},
		"Page {0} of {1}. Every line is the article's own.":
			"Page {0} sur {1}. Chaque ligne vient de l’article même.",
		"Every line is the article's own.": "Chaque ligne vient de l’article même.",
		"No article found": "Aucun article trouvé",
		"The newest article is from {0}: {1}":
			"L’article le plus récent date du {0} : {1}",
		"The newest with this tag is from {0}: {1}":
			"Le plus récent avec ce mot-clé date du {0} : {1}",
		"No article has this tag any more.": "Plus aucun article n’a ce mot-clé.",
		"Forget you in all servers?": "T’oublier sur tous les serveurs ?",
		"Forget you in this server?": "T’oublier sur ce serveur ?",
		"Will be deleted:": "Sera supprimé :",
		"Stay, but nobody can tell that they were yours:":
			"Reste, mais personne ne peut savoir que c’était à toi :",
		"Stay on record as a former moderator's:":
			"Reste au registre comme venant d’un ancien modérateur :",
		"Forget me": "Oublie-moi",
		"You are forgotten in all servers": "Oubli terminé sur tous les serveurs",
		"You are forgotten in this server": "Oubli terminé sur ce serveur",
		"Deleted:": "Supprimé :",
		"Nobody can tell any more that they were yours:":
			"Plus personne ne peut savoir que c’était à toi :",
		"On record as a former moderator's:":
			"Au registre comme venant d’un ancien modérateur :",
		"This can't be taken back; {0} gives you a copy first.":
			"C’est irréversible ; {0} t’en donne d’abord une copie.",
		"What you did last can't be undone by its button any more.":
			"Ce que tu as fait en dernier ne peut plus être annulé par son bouton.",
		"What you do from now on is kept anew. Messages are Discord's: delete them there.":
			"Ce que tu fais à partir de maintenant est conservé à nouveau. Les messages appartiennent à Discord : supprime-les là.",
		"Backups made before have it still: ask whoever runs the bot to delete them.":
			"Les sauvegardes faites avant le contiennent encore : demande à la personne qui exploite le bot de les supprimer.",
		"These were read, too, and are less likely to answer.":
			"Ceux-ci ont aussi été lus, et répondent moins probablement.",
		"Back to the list": "Retour à la liste",
		"Not for us: no article is wanted.":
			"Pas pour nous : aucun article n’est souhaité.",
		"Answered by {0}.": "Article qui y répond : {0}.",
		"an article": "un article",
		"No article is known to answer it.":
			"On ne connaît aucun article qui y réponde.",
		"Its answer was not helpful {0} times: {1}.": {
			one: "Sa réponse n’a pas été utile {0} fois : {1}.",
			other: "Sa réponse n’a pas été utile {0} fois : {1}.",
		},
		"{0}, on {1}": "{0}, le {1}",
		"{0}, first on {1}, last on {2}": "{0}, d’abord le {1}, en dernier le {2}",
		"{0} members want to be told.": {
			one: "{0} membre veut être prévenu.",
			other: "{0} membres veulent être prévenus.",
		},
		"{0} members want to be told. That happens as soon as you choose.": {
			one: "{0} membre veut être prévenu. Cela se fait dès que tu choisis.",
			other:
				"{0} membres veulent être prévenus. Cela se fait dès que tu choisis.",
		},
		Undo: "Annuler",
		"Show the article": "Voir l’article",
		"It is not answered": "Elle est sans réponse",
		"Add an article for this": "Ajouter un article pour cela",
		"It is answered by…": "Un article y répond…",
		"Not for us": "Pas pour nous",
		"Which article answers it?": "Quel article y répond ?",
		"The most promising articles": "Les articles les plus prometteurs",
		"Type a headline": "Taper un titre",
		Back: "Retour",
		"Words of its headline": "Mots de son titre",
		"wrong passage": "mauvais passage",
		outdated: "dépassée",
		incomplete: "incomplète",
		other: "autre",
		"asked {0} times": { one: "posée {0} fois", other: "posée {0} fois" },
		"asked before": "posée auparavant",
		"an article that was erased": "un article supprimé",
		"without a reason": "sans raison",
		"{0} {1} times": { one: "{0} {1} fois", other: "{0} {1} fois" },
		"answer not helpful {0} times": {
			one: "réponse pas utile {0} fois",
			other: "réponse pas utile {0} fois",
		},
		"answer not helpful {0} times ({1})": {
			one: "réponse pas utile {0} fois ({1})",
			other: "réponse pas utile {0} fois ({1})",
		},
		"Questions without a helpful answer": "Questions sans réponse utile",
		"Answered since": "Ont reçu une réponse depuis",
		"Questions aren't kept in this server ({0}).":
			"Les questions ne sont pas conservées sur ce serveur ({0}).",
		"None of the last {0} days.": {
			one: "Aucune du dernier {0} jour.",
			other: "Aucune des {0} derniers jours.",
		},
		"No question of the last {0} days went without a helpful answer.": {
			one: "Aucune question du dernier {0} jour n’est restée sans réponse utile.",
			other:
				"Aucune question des {0} derniers jours n’est restée sans réponse utile.",
		},
		"Open a question": "Ouvrir une question",
		"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.":
			"Le bot ne compare que des mots et ne peut donc pas savoir seul qu’un article répond à l’une d’elles : ouvre-la et dis-le.",
		"asked of “{0}”": "posée sur « {0} »",
		"Pages: {0}": "Pages : {0}",
		Open: "Ouvertes",
		Answered: "Avec réponse",
		"The message, in short": "Le message en bref",
		"The numbers are its paragraphs. Every line is the message's.":
			"Les numéros sont ceux de ses paragraphes. Chaque ligne vient du message.",
		"Not in the library": "Pas dans la bibliothèque",
		"The moderators haven't added this page:":
			"Les modérateurs n’ont pas ajouté cette page :",
		"Suggest to the moderators": "Proposer aux modérateurs",
		Suggested: "Proposée",
		"The moderators see it in {0}, without your name.":
			"Les modérateurs la voient dans {0}, sans ton nom.",
		"{0} questions without a helpful answer": {
			one: "{0} question sans réponse utile",
			other: "{0} questions sans réponse utile",
		},
		"And {0} more.": { one: "Et {0} autre.", other: "Et {0} autres." },
		"Since {0}": "Depuis {0}",
		"Show what can be done": "Voir ce qu’on peut faire",
		"What is kept about you in any server":
			"Ce qui est conservé à ton sujet, tous serveurs confondus",
		"What is kept about you in this server":
			"Ce qui est conservé à ton sujet sur ce serveur",
		"The file has the latest. More didn't fit: {0}.":
			"Le fichier contient le plus récent. N’ont pas trouvé de place : {0}.",
		"A JSON file, to be opened with any text editor; it begins, in English, with what each part is. {0} says how long it is kept, {1} erases it.":
			"Un fichier JSON, à ouvrir avec n’importe quel éditeur de texte ; il commence, en anglais, par ce qu’est chaque partie. {0} dit combien de temps c’est conservé, {1} l’efface.",
		"Nothing is kept about you in any server":
			"Rien n’est conservé à ton sujet, sur aucun serveur",
		"Nothing is kept about you in this server":
			"Rien n’est conservé à ton sujet sur ce serveur",
		"in any server": "sur n’importe quel serveur",
		"in this server": "sur ce serveur",
		"Use the command in a direct message to me, and it means all servers.":
			"Utilise la commande dans un message privé avec moi, et elle vaut pour tous les serveurs.",
		"There is an article now": "Il y a maintenant un article",
		"{0}, you wished to be told.": "{0}, tu voulais qu’on te prévienne.",
		"This was the one time. To ask more of it: {0}":
			"On ne prévient qu’une fois. Pour en demander plus : {0}",
		"{0} more lines did not fit.": {
			one: "{0} autre ligne n’a pas trouvé de place.",
			other: "{0} autres lignes n’ont pas trouvé de place.",
		},
		"It comes {0}.": "Il paraît {0}.",
		"Saved. It comes {0}.": "Enregistré. Il paraît {0}.",
		"What Pullquote keeps": "Ce que Pullquote conserve",
		"By your user id": "Sous ton identifiant",
		"By a keyed hash, never by your id":
			"Sous un hachage à clé, jamais sous ton identifiant",
		"Without anybody's name": "Sans le nom de personne",
		"Not at all": "Pas du tout",
		"{0} gives you what is kept about you, as a file":
			"{0} te donne, en fichier, ce qui est conservé sur toi",
		"{0} erases it, after you have seen what goes":
			"{0} l’efface, après t’avoir montré ce qui disparaît",
		"not kept in this server": "pas conservé sur ce serveur",
		"for a day": "pendant un jour",
		"until they are erased": "jusqu’à leur suppression",
		"until {0} days after the bot leaves the server": {
			one: "jusqu’à {0} jour après que le bot a quitté le serveur",
			other: "jusqu’à {0} jours après que le bot a quitté le serveur",
		},
		"for {0} days": { one: "pendant {0} jour", other: "pendant {0} jours" },
		"for {0} days since they last came up": {
			one: "pendant {0} jour depuis leur dernière apparition",
			other: "pendant {0} jours depuis leur dernière apparition",
		},
		"until then, {0} days at most": {
			one: "jusque-là, {0} jour au plus",
			other: "jusque-là, {0} jours au plus",
		},
		"for as long as the server decides ({0} days if it doesn't)": {
			one: "aussi longtemps que le serveur le décide ({0} jour sinon)",
			other: "aussi longtemps que le serveur le décide ({0} jours sinon)",
		},
		"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.":
			"Tout cela reste sur la machine où tourne le bot ; ses réseaux de neurones y tournent aussi. Il parle à Discord et à personne d’autre ; seule une page dont un modérateur donne l’adresse est récupérée. La personne qui exploite le bot peut garder des sauvegardes.",
		"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.":
			"Le hachage est fait des identifiants du serveur et de l’utilisateur avec une clé, qui se trouve dans un fichier à côté de la base de données que seul l’utilisateur du bot peut lire (mode 0600), et dans aucune sauvegarde. Qui n’a que la base de données ne peut pas savoir qui c’est.",
		"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.":
			"Les messages : il ne peut en lire aucun, sauf celui dont tu utilises le menu. Le journal ne contient ni les questions ni leurs auteurs. En mémoire seulement : les dernières réponses, sans dire à qui ; ce que Discord a envoyé en dernier ; et pendant une minute, sous un autre hachage, quand quelqu’un a posé une question, afin que personne n’en pose trop souvent.",
		"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.":
			"Sur un serveur, cela vaut pour ce serveur ; dans un message privé avec le bot, pour tous les serveurs, aussi ceux que tu as quittés.",
		older: "plus ancien",
		undated: "sans date",
		"Also in: {0}": "Aussi dans : {0}",
		"Also in: {0}; and {1} more": {
			one: "Aussi dans : {0} ; et {1} autre",
			other: "Aussi dans : {0} ; et {1} autres",
		},
		"Also in {0} other places": {
			one: "Aussi à {0} autre endroit",
			other: "Aussi à {0} autres endroits",
		},
		"[{0}] Open the page": "[{0}] Ouvrir la page",
		"Type a day as you would say it: {0}.":
			"Tape un jour en anglais, comme tu le dirais : {0}.",
		"“{0}” is still to come. {1}": "« {0} » est encore à venir. {1}",
		"“{0}” isn't a day that I know. {1}":
			"« {0} » n’est pas un jour que je connais. {1}",
		"Digests that come by themselves": "Récapitulatifs automatiques",
		"By the clocks of {0}": "Fuseau horaire : {0}",
		"Pause or end one …": "En suspendre ou en arrêter un…",
		"Schedule another with the options of {0}.":
			"Programmes-en un autre avec les options de {0}.",
		"When it goes on, it has what is added from then on.":
			"À sa reprise, il contient ce qui est ajouté à partir de là.",
		"Go on": "Reprendre",
		Pause: "Suspendre",
		End: "Arrêter",
		"Erase this article for good?": "Supprimer définitivement cet article ?",
		"Type {0} to delete it for good":
			"Tape {0} pour le supprimer définitivement",
		"Nothing was erased: the word to type is {0}.":
			"Rien n’a été supprimé : le mot à taper est {0}.",
		"“{0}” is in the library. Remove it first, with {1}.":
			"« {0} » est dans la bibliothèque. Retire-le d’abord avec {1}.",
		Erased: "Supprimé",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"Le texte de « {0} » est supprimé. La trace de qui l’a supprimé reste.",
		"Nothing to export": "Rien à exporter",
		"There are no articles. Removed ones are left out unless {0} is chosen.":
			"Il n’y a pas d’article. Sans l’option {0}, ceux qui ont été retirés sont laissés de côté.",
		"Each is a Markdown file with its details on top. {0} reads it back to the letter.":
			"Chacun est un fichier Markdown avec ses informations en tête. {0} le relit à la lettre.",
		"Exported: {0} articles": {
			one: "Exporté : {0} article",
			other: "Exportés : {0} articles",
		},
		"And {0} removed, in a folder apart.": {
			one: "Et {0} retiré, dans un dossier à part.",
			other: "Et {0} retirés, dans un dossier à part.",
		},
		"Packed, the articles have more than the {0} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: {1}":
			"Compressés, les articles dépassent les {0} Mio qu’un fichier peut avoir ici. La personne qui exploite le bot peut les écrire dans un fichier sur sa machine : {1}",
		"This revision is not kept any more.":
			"Cette version n’est plus conservée.",
		Undone: "Annulé",
		"It was taken out of the library again.":
			"Il est de nouveau retiré de la bibliothèque.",
		"It says again what it said before.":
			"Il dit à nouveau ce qu’il disait avant.",
		"It is in the library again.": "Il est de nouveau dans la bibliothèque.",
		"Only who did it can undo it. Look at the article's history.":
			"Seule la personne qui l’a fait peut l’annuler. Regarde l’historique de l’article.",
		"This was more than an hour ago. Look at the article's history to change it.":
			"C’était il y a plus d’une heure. Passe par l’historique de l’article pour le modifier.",
		"Something else was done to this article since. Look at its history to change it.":
			"Autre chose a été fait sur cet article depuis. Passe par son historique pour le modifier.",
		"This can't be undone: it was erased, or its very text is in the library as another article.":
			"C’est impossible à annuler : l’article a été supprimé, ou ce même texte est dans la bibliothèque comme un autre article.",
		"Show drafts: {0}": "Voir les brouillons : {0}",
		"{0} articles are still being read. Until that is done, in a moment, they are found by their words only.":
			{
				one: "{0} article est encore en cours de lecture. D’ici là, dans un instant, il n’est trouvé que par ses mots.",
				other:
					"{0} articles sont encore en cours de lecture. D’ici là, dans un instant, ils ne sont trouvés que par leurs mots.",
			},
		"Articles: {0}": "Articles : {0}",
		"Removed articles: {0}": "Articles retirés : {0}",
		"Show articles": "Voir les articles",
		"Show removed articles": "Voir les articles retirés",
		"There are no articles yet. Add one with {0}.":
			"Il n’y a pas encore d’article. Ajoutes-en un avec {0}.",
		"No article has been removed.": "Aucun article n’a été retiré.",
		"Remove this article?": "Retirer cet article ?",
		"Reason (optional)": "Raison (facultative)",
		"It can be restored with {0}.": "Il peut être restauré avec {0}.",
		"“{0}” is not in the library any more.":
			"« {0} » n’est plus dans la bibliothèque.",
		Removed: "Retiré",
		"{0} is no longer quoted. It can be restored.":
			"{0} n’est plus cité. Il peut être restauré.",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"Rien n’a été restauré : l’article est déjà dans la bibliothèque, ce même texte a été ajouté à nouveau, ou l’article a été supprimé.",
		Restored: "Restauré",
		"This article is not in the library any more; it may be removed. Look for it with {0}.":
			"Cet article n’est plus dans la bibliothèque ; il a peut-être été retiré. Cherche-le avec {0}.",
		"Somebody edited this article in the meantime. Open it again with {0} to see what it says now.":
			"Quelqu’un a modifié cet article entre-temps. Rouvre-le avec {0} pour voir ce qu’il dit maintenant.",
		"The very same text is there as “{0}”. Nothing was changed.":
			"Ce même texte est déjà là : « {0} ». Rien n’a été modifié.",
		"This suggestion is not kept any more.":
			"Cette proposition n’est plus conservée.",
		"An archive holds up to {0} articles, and there are more. Back up the database instead.":
			"Une archive contient jusqu’à {0} articles, et il y en a plus. Sauvegarde plutôt la base de données.",
		"The front matter can't be read: {0}":
			"L’en-tête du fichier (front matter) est illisible : {0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"L’en-tête du fichier (front matter) est inutilisable : il doit se composer de lignes comme « headline: Ferry leaves ».",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"L’en-tête du fichier (front matter) est inutilisable : {0} doit être une adresse http ou https de {1} caractères au plus.",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"L’en-tête du fichier (front matter) est inutilisable : {0} doit être une date comme {1}.",
		"The front matter can't be used: {0} has to be a list of words.":
			"L’en-tête du fichier (front matter) est inutilisable : {0} doit être une liste de mots.",
		"The front matter can't be used: {0} has to be a line of text.":
			"L’en-tête du fichier (front matter) est inutilisable : {0} doit être une ligne de texte.",
		"There are too many tags, or one is too long; up to {0} of {1} characters each are possible.":
			"Il y a trop de mots-clés, ou l’un d’eux est trop long ; jusqu’à {0} de {1} caractères chacun sont possibles.",
		"The headline is {0} characters long; up to {1} are possible.":
			"Le titre a {0} caractères ; jusqu’à {1} sont possibles.",
		"The byline is {0} characters long; up to {1} are possible.":
			"La signature a {0} caractères ; jusqu’à {1} sont possibles.",
		"The publisher is {0} characters long; up to {1} are possible.":
			"L’éditeur a {0} caractères ; jusqu’à {1} sont possibles.",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"L’article a {0} paragraphes ; jusqu’à {1} sont possibles. Découpe-le et ajoute les parties une à une.",
		"There is no text in it. Send the article's text with its paragraphs.":
			"Il n’y a pas de texte. Envoie le texte de l’article avec ses paragraphes.",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"Le texte de l’article a {0} caractères ; jusqu’à {1} sont possibles. Découpe-le et ajoute les parties une à une.",
		"The article's text is only {0} characters long; at least {1} are needed to answer from.":
			{
				one: "Le texte de l’article n’a que {0} caractère ; il en faut au moins {1} pour en tirer des réponses.",
				other:
					"Le texte de l’article n’a que {0} caractères ; il en faut au moins {1} pour en tirer des réponses.",
			},
		Show: "Voir",
		"Bring the examples back": "Restaurer les exemples",
		Restore: "Restaurer",
		"Already in the library": "Déjà dans la bibliothèque",
		"The very same text is there; nothing was changed.":
			"Ce même texte y est déjà ; rien n’a été modifié.",
		"This is the server's first article of its own, so the {0} example articles that came with the bot were taken out.":
			{
				one: "C’est le premier article propre au serveur ; {0} article d’exemple fourni avec le bot a donc été retiré.",
				other:
					"C’est le premier article propre au serveur ; les {0} articles d’exemple fournis avec le bot ont donc été retirés.",
			},
		"By {0}": "Par {0}",
		"Removed: it is not quoted.": "Retiré : il n’est pas cité.",
		"Tags: {0}": "Mots-clés : {0}",
		"{0} characters": { one: "{0} caractère", other: "{0} caractères" },
		"{0} words": { one: "{0} mot", other: "{0} mots" },
		"This article is not in the library; it may be erased.":
			"Cet article n’est pas dans la bibliothèque ; il a peut-être été supprimé.",
		"See what a revision changed": "Voir ce qu’une version a changé",
		"Revision {0}": "Version {0}",
		"What revision {0} changed": "Ce que la version {0} a changé",
		"Go back to revision {0}": "Revenir à la version {0}",
		"It is the first.": "C’est la première.",
		"All {0} paragraphs are the same; only details changed.": {
			one: "{0} paragraphe, inchangé ; seules des informations ont changé.",
			other:
				"Les {0} paragraphes sont les mêmes ; seules des informations ont changé.",
		},
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			one: "{0} sur {1} paragraphe en commun ; modifiés : {2}, ajoutés : {3}, retirés : {4}.",
			other:
				"{0} sur {1} paragraphes en commun ; modifiés : {2}, ajoutés : {3}, retirés : {4}.",
		},
		"Removed {0}": "Paragraphe {0}, retiré",
		"Added {0}": "Paragraphe {0}, ajouté",
		"Was {0}": "Paragraphe {0}, avant",
		"Is {0}": "Paragraphe {0}, maintenant",
		"{0}, with the bot": "{0}, fourni avec le bot",
		"{0}, by the operator": "{0}, par l’exploitant",
		"{0}, by a former moderator": "{0}, par un ancien modérateur",
		"{0}, by {1}": "{0}, par {1}",
		"A digest that comes by itself": "Un récapitulatif automatique",
		"First: {0}": "Premier : {0}",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"Il a une ligne de chaque article ajouté depuis le précédent, une phrase de l’article même ; ceux qui portent sur les mêmes événements sont réunis. S’il n’y en a pas, rien n’est publié. Il ne notifie personne ; qui lit le salon peut tourner les pages et ouvrir les résumés des articles, sans que personne d’autre les voie.",
		"{0} goes by the clocks of {1}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.":
			"{0} suit le fuseau horaire {1}. Quand tu enregistres, il devient celui du serveur : l’avis du matin et les heures dans les fichiers le suivent aussi.",
		"{0} goes by the clocks of {1}.": "{0} suit le fuseau horaire {1}.",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"Le serveur n’a pas encore de fuseau horaire ; {0} est donc en UTC. Règle-le d’abord ici, ou enregistre le récapitulatif tel quel.",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"Le serveur n’a pas encore de fuseau horaire ; {0} est donc en UTC. Une personne qui a « Gérer le serveur » peut le régler avec {1} ; le récapitulatif le suivra alors.",
		"Then check again.": "Vérifie ensuite à nouveau.",
		"Set the time zone": "Régler le fuseau horaire",
		"Check again": "Vérifier à nouveau",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"Il te faut « Gérer le serveur » pour régler le fuseau horaire. Une personne qui l’a peut le faire avec {0}.",
		"Erased: number {0}, on {1}": "Supprimé : numéro {0}, le {1}",
		"This message": "Ce message",
		"Type a question, in your own words.":
			"Tape une question, avec tes propres mots.",
		"All digests": "Tous les récapitulatifs",
		"End this digest?": "Arrêter ce récapitulatif ?",
		"It comes no more. What was posted stays.":
			"Il ne paraîtra plus. Ce qui a été publié reste.",
		"End it": "L’arrêter",
		"Keep it": "Le garder",
		"⚠ It couldn't be posted on {0}.": "⚠ Il n’a pas pu être publié le {0}.",
		"What was in it comes with the next.":
			"Ce qu’il contenait vient avec le prochain.",
		Paused: "Suspendu",
		"Next: {0}": "Prochain : {0}",
		"all tags": "tous les mots-clés",
		paused: "suspendu",
		"No digest comes by itself": "Aucun récapitulatif automatique",
		"Schedule one with the options of {0}: {1} (day or weekday), {2}, {3}, {4}. You see what it does before you save it.":
			"Programmes-en un avec les options de {0} : {1} (jour ou jour de la semaine), {2}, {3}, {4}. Tu vois ce qu’il fait avant de l’enregistrer.",
		"each day at {0}": "chaque jour à {0}",
		"each {0} at {1}": "chaque {0} à {1}",
		"each day at {0} in {1}": "chaque jour à {0} dans {1}",
		"each {0} at {1} in {2}": "chaque {0} à {1} dans {2}",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Il manque au bot {0} dans {1}. Autorise-le dans les paramètres du salon, sous Permissions, pour le rôle du bot.",
		"Questions are asked elsewhere": "Les questions se posent ailleurs",
		"Ask in {0}.": "Pose ta question dans {0}.",
		"Where questions are asked": "Où l’on pose des questions",
		"The channels in which /ask is answered":
			"Les salons où l’on répond à /ask",
		"in every channel": "dans tous les salons",
		"in {0}": "dans {0}",
		"Choose all channels for questions":
			"Choisir tous les salons pour les questions",
		"Every channel": "Tous les salons",
		"Questions are answered in every channel.":
			"Les questions reçoivent une réponse dans tous les salons.",
		"Questions are answered in {0}, and in their threads. Anywhere else the bot says so, to the asker alone.":
			"Les questions reçoivent une réponse dans {0} et dans leurs fils. Ailleurs, le bot le dit, seulement à la personne qui demande.",
		"Who moderates": "Qui modère",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Un rôle dont les membres gèrent les articles, en plus de ceux qui ont « Gérer les messages »",
		"whoever has Manage Messages": "qui a « Gérer les messages »",
		"whoever has Manage Messages or {0}": "qui a « Gérer les messages » ou {0}",
		"Choose a role": "Choisir un rôle",
		"No role": "Aucun rôle",
		"With @everyone, everybody would moderate. Choose another role.":
			"Avec @everyone, tout le monde modérerait. Choisis un autre rôle.",
		"Only members with Manage Messages can moderate.":
			"Seuls les membres qui ont « Gérer les messages » peuvent modérer.",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"Toute personne qui a {0} peut ajouter, modifier, retirer et supprimer des articles, s’occuper des questions sans réponse et lire ce qui a été fait.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Pour que ces personnes voient les commandes, le serveur doit les montrer, et il n’y a que toi qui puisses le faire : Paramètres du serveur → Intégrations → ce bot. Choisis-y /article, puis « Ajouter des rôles ou des membres », et le rôle ; de même /gaps, /digest, /audit, /check et « Add as article ».",
		"Notices for moderators": "Avis aux modérateurs",
		"A channel where the bot says each morning what members could not find":
			"Un salon où le bot dit chaque matin ce que les membres n’ont pas trouvé",
		none: "aucun",
		"Choose a channel": "Choisir un salon",
		"No notices": "Aucun avis",
		"No notices are posted.": "Aucun avis n’est publié.",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Il manque au bot {0} dans {1}. Autorise-le dans les paramètres du salon, sous Permissions, pour le rôle du bot ; puis choisis à nouveau le salon.",
		"After 9:00 the bot posts in {0} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.":
			"Après 9 h, le bot publie dans {0} les questions restées sans réponse depuis la veille ; les matins où il n’y en a pas, il ne publie rien. Qui lit le salon lit les questions, mais pas qui les a posées.",
		"As long as no questions are kept, there are none to tell of.":
			"Tant qu’aucune question n’est conservée, il n’y en a pas à signaler.",
		"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.":
			"Ne compte que ce pour quoi des articles sont lus : /ask, /article test, /summary avec about et son fichier, et interroger un article d’une liste ou d’un résumé.",
		"Questions a minute, for each member":
			"Questions par minute, pour chaque membre",
		"How often somebody may ask before they have to wait a little":
			"Combien de questions quelqu’un peut poser avant d’attendre un peu",
		"Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.":
			"Tout le monde peut poser autant de questions qu’il veut. Une seule personne peut alors occuper le bot, ou épuiser les questions du serveur.",
		"Nobody may ask more than {0} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.":
			"Personne ne peut poser plus de {0} en une minute, modérateurs compris. Au-delà, le bot dit quand en poser d’autres ; personne d’autre ne le voit.",
		"Questions a minute, for the server":
			"Questions par minute, pour le serveur",
		"How often all members together may ask before they have to wait":
			"Combien de questions tous les membres ensemble peuvent poser avant d’attendre",
		"All members together may ask as often as they like. When very many do, answers take longer, or are by words only.":
			"Tous les membres ensemble peuvent poser autant de questions qu’ils veulent. Quand elles sont très nombreuses, les réponses tardent ou ne se fondent que sur les mots.",
		"All members together may ask {0} in a minute. Who asks more is told when to try again; nobody else sees it.":
			"Tous les membres ensemble peuvent poser {0} en une minute. Au-delà, le bot dit quand réessayer ; seule la personne qui demande le voit.",
		"No limit": "Aucune limite",
		"no limit": "aucune limite",
		"{0} questions": { one: "{0} question", other: "{0} questions" },
		"Who sees answers": "Qui voit les réponses",
		"Whether everybody sees an answer, or the asker alone, if they don't say":
			"Si tout le monde voit une réponse, ou seulement la personne qui demande, sans autre précision",
		"the asker alone": "seulement la personne qui demande",
		"everybody in the channel": "tout le monde dans le salon",
		Everybody: "Tout le monde",
		"The asker alone": "Seulement la personne qui demande",
		"An answer is shown to the asker alone, unless they ask with private: False.":
			"Une réponse n’est montrée qu’à la personne qui demande, sauf avec « private: False ».",
		"An answer is shown to everybody in the channel, unless the asker asks with private: True.":
			"Une réponse est montrée à tout le monde dans le salon, sauf avec « private: True ».",
		"How long questions are kept": "Durée de conservation des questions",
		"For /gaps, for members who wait, and for the buttons under answers":
			"Pour /gaps, pour les membres qui attendent et pour les boutons sous les réponses",
		"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.":
			"Aucune question n’est conservée. /gaps reste vide, personne ne peut attendre un article, et sous une réponse il n’y a ni vote ni liste des articles possibles.",
		"A question without a helpful answer is forgotten {0} after it was last asked or settled; as long, the buttons under an answer work.":
			"Une question sans réponse utile est oubliée {0} après avoir été posée ou réglée pour la dernière fois ; aussi longtemps, les boutons sous une réponse fonctionnent.",
		"None of those that are kept now is forgotten at once.":
			"Aucune de celles qui sont conservées maintenant n’est oubliée tout de suite.",
		"{0} questions that are kept now will be forgotten at once, for good.": {
			one: "{0} question conservée maintenant sera oubliée tout de suite, pour de bon.",
			other:
				"{0} questions conservées maintenant seront oubliées tout de suite, pour de bon.",
		},
		"not at all": "pas du tout",
		"{0} days": { one: "{0} jour", other: "{0} jours" },
		Settings: "Paramètres",
		"Change a setting": "Modifier un paramètre",
		"You see what a change does before you save it.":
			"Tu vois ce que fait une modification avant de l’enregistrer.",
		"Now: {0}": "Maintenant : {0}",
		"All settings": "Tous les paramètres",
		"That is so already.": "C’est déjà le cas.",
		"Then: {0}": "Ensuite : {0}",
		Save: "Enregistrer",
		"Choose again": "Choisir à nouveau",
		"Saved. {0}: {1}": "Enregistré. {0} : {1}",
		"Only when sure": "Seulement si sûr",
		"Only what surely answers is quoted; of everything else the bot says that it found nothing.":
			"Seul ce qui répond sûrement est cité ; pour tout le reste, le bot dit qu’il n’a rien trouvé.",
		"In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.":
			"Dans les tests, 1 à 3 questions sur 10 auxquelles les articles ne répondent pas ont trouvé quelque chose, au lieu de 9. Mais parmi celles auxquelles ils répondent, 4 à 9 sur 10 n’ont rien trouvé non plus.",
		Balanced: "Équilibré",
		"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.":
			"Ce qui répond peut-être est aussi montré, comme « Les passages les plus proches » ; ce qui ne répond probablement pas ne l’est pas.",
		"In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.":
			"Dans les tests, 2 à 7 questions sur 100 auxquelles les articles répondent n’ont rien trouvé ; parmi les questions sur autre chose, 2 sur 10 ont trouvé quelque chose.",
		"Show near misses": "Montrer aussi l’incertain",
		"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.":
			"Des passages sont montrés comme « Les passages les plus proches » même s’ils ne répondent guère ; seul ce qui parle d’autre chose ne l’est pas.",
		"In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.":
			"Dans les tests, 1 question sur 100 à laquelle les articles répondent n’a rien trouvé ; parmi les questions sur autre chose, 4 sur 10 ont trouvé quelque chose.",
		"How sure answers must be": "À quel point les réponses doivent être sûres",
		"Whether near misses are shown, or only what surely answers":
			"Si l’incertain est montré aussi, ou seulement ce qui répond sûrement",
		"Choose how sure": "Choisir le degré de certitude",
		"Time zone": "Fuseau horaire",
		"When notices and digests come, and how times are written in files":
			"Quand paraissent avis et récapitulatifs, et comment les fichiers notent l’heure",
		"Type a city": "Taper une ville",
		"It is {0} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.":
			"Il y est {0} maintenant. Les avis paraissent après 9 h là-bas, les récapitulatifs aux heures que montre /digest, et le fichier de /audit donne les heures de ce fuseau.",
		"Times in messages are shown to everybody in their own zone, as always.":
			"Les heures dans les messages sont montrées à chacun dans son propre fuseau, comme toujours.",
		"A city, or the distance to UTC": "Une ville, ou l’écart avec UTC",
		"Berlin, New York, UTC+5:30": "Berlin, New York, UTC+5:30",
		"No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.":
			"Aucun fuseau horaire ne porte ce nom. Tape en anglais une plus grande ville du même fuseau, ou l’écart avec UTC, comme UTC+2.",
		"Which one?": "Lequel ?",
		"This article was removed from the library since.":
			"Cet article a été retiré de la bibliothèque depuis.",
		"This article has changed since this answer was given.":
			"Cet article a changé depuis que cette réponse a été donnée.",
		"One of the articles was removed from the library since.":
			"L’un des articles a été retiré de la bibliothèque depuis.",
		"“{0}” was removed from the library since.":
			"« {0} » a été retiré de la bibliothèque depuis.",
		"“{0}” has changed since this answer was given.":
			"« {0} » a changé depuis que cette réponse a été donnée.",
		"Another period": "Autre période",
		"As a file": "En fichier",
		"Nobody has asked yet": "Personne n’a encore posé de question",
		"Once members use {0}, this shows how many questions are answered, and which articles answer them.":
			"Dès que des membres utilisent {0}, ceci montre combien de questions reçoivent une réponse, et quels articles y répondent.",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}, fuseau horaire {1} ; la journée n’est pas finie.",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}, fuseau horaire {1} ; la journée n’est pas finie. La première question a été comptée le {2}.",
		"questions ({0})": "questions ({0})",
		"No article that is in the library now was quoted.":
			"Aucun article actuellement dans la bibliothèque n’a été cité.",
		"Most cited articles": "Articles les plus cités",
		"in {0} answers": { one: "dans {0} réponse", other: "dans {0} réponses" },
		"Nobody can vote on answers, since none are kept here ({0}).":
			"Personne ne peut voter sur les réponses, puisqu’aucune n’est conservée ici ({0}).",
		"Nobody voted on an answer in the last {0} days; votes aren't kept longer.":
			"Personne n’a voté sur une réponse ces {0} derniers jours ; les votes ne sont pas conservés plus longtemps.",
		"Nobody voted on an answer.": "Personne n’a voté sur une réponse.",
		"{0} say helpful.": {
			one: "{0} dit « utile ».",
			other: "{0} disent « utile ».",
		},
		"{0} say helpful in the last {1} days; votes aren't kept longer.": {
			one: "{0} dit « utile » ces {1} derniers jours ; les votes ne sont pas conservés plus longtemps.",
			other:
				"{0} disent « utile » ces {1} derniers jours ; les votes ne sont pas conservés plus longtemps.",
		},
		"{0} of {1} votes": { one: "{0} sur {1} vote", other: "{0} sur {1} votes" },
		"No question waits for an answer.": "Aucune question n’attend de réponse.",
		"{0} wait for an answer now: {1}.": {
			one: "{0} attend une réponse maintenant : {1}.",
			other: "{0} attendent une réponse maintenant : {1}.",
		},
		"Show gaps": "Voir les questions ouvertes",
		"Bars of the questions a day, {0}, stacked by how they ended: {1}.":
			"Barres des questions par jour, {0}, empilées selon leur issue : {1}.",
		"Bars of the questions a week, {0}, stacked by how they ended: {1}.":
			"Barres des questions par semaine, {0}, empilées selon leur issue : {1}.",
		"Most on {0}: {1} ({2}).": "Maximum, {0} : {1} ({2}).",
		"Each day in turn: {0}.": "Chaque jour à son tour : {0}.",
		"Each week in turn: {0}.": "Chaque semaine à son tour : {0}.",
		"7 days": "7 jours",
		"day by day": "jour par jour",
		"Questions of the last 7 days": "Questions des 7 derniers jours",
		"The last 7 days, as a file": "Les 7 derniers jours, en fichier",
		"4 weeks": "4 semaines",
		"a month": "un mois",
		"Questions of the last 4 weeks": "Questions des 4 dernières semaines",
		"The last 4 weeks, as a file": "Les 4 dernières semaines, en fichier",
		"13 weeks": "13 semaines",
		"three months": "trois mois",
		"Questions of the last 13 weeks": "Questions des 13 dernières semaines",
		"The last 13 weeks, as a file": "Les 13 dernières semaines, en fichier",
		"52 weeks": "52 semaines",
		"a year": "un an",
		"Questions of the last 52 weeks": "Questions des 52 dernières semaines",
		"The last 52 weeks, as a file": "Les 52 dernières semaines, en fichier",
		answered: "avec réponse",
		unsure: "incertaines",
		"not found": "sans résultat",
		"{0} answered": { one: "{0} avec réponse", other: "{0} avec réponse" },
		"{0} unsure": { one: "{0} incertaine", other: "{0} incertaines" },
		"{0} not found": { one: "{0} sans résultat", other: "{0} sans résultat" },
		"Suggested pages: {0}": "Pages proposées : {0}",
		"None that the library hasn't.":
			"Aucune qui manque encore à la bibliothèque.",
		"Open a page": "Ouvrir une page",
		"Back to the questions": "Retour aux questions",
		"A suggested page": "Une page proposée",
		"Read it as a draft": "En faire un brouillon",
		"suggested {0} times": {
			one: "proposée {0} fois",
			other: "proposée {0} fois",
		},
		"suggested {0} times, last on {1}": {
			one: "proposée {0} fois, en dernier le {1}",
			other: "proposée {0} fois, en dernier le {1}",
		},
		"Read paragraph …": "Lire le paragraphe…",
		"Paragraph {0}": "Paragraphe {0}",
		"The numbers are the paragraphs. Every line is the article's.":
			"Les numéros sont ceux des paragraphes. Chaque ligne vient de l’article.",
		"Only {0} words of it are here.": {
			one: "Seul {0} mot de l’article est ici.",
			other: "Seuls {0} mots de l’article sont ici.",
		},
		"Paragraph {0} of {1}": "Paragraphe {0} sur {1}",
		Shorter: "Plus court",
		Longer: "Plus long",
		"Ask about this": "Poser une question",
		"Save as file": "Enregistrer en fichier",
		"What the articles say, in their own sentences, the newest first.":
			"Ce que disent les articles, dans leurs propres phrases, les plus récents d’abord.",
		"No article here seems to be about this. Name the people, places or things that it is about.":
			"Aucun article ici ne semble en parler. Nomme les personnes, les lieux ou les choses dont il s’agit.",
		"Take it back": "Le retirer",
		"Your vote is taken back": "Ton vote est retiré",
		"It is deleted and doesn't count any more.":
			"Il est supprimé et ne compte plus.",
		"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.":
			"Merci. Personne ne saura qui a voté. « Pas utile », sous la réponse, permet d’en changer.",
		"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.":
			"Merci. Les modérateurs voient combien de fois une réponse n’a pas aidé et pourquoi, jamais qui l’a dit. « Utile », sous la réponse, permet d’en changer.",
		"That counts already: helpful": "Cela compte déjà : utile",
		"Your vote counts: helpful": "Ton vote compte : utile",
		"That counts already: not helpful. Why?":
			"Cela compte déjà : pas utile. Pourquoi ?",
		"Your vote counts: not helpful. Why?":
			"Ton vote compte : pas utile. Pourquoi ?",
		"That counts already: not helpful ({0})":
			"Cela compte déjà : pas utile ({0})",
		"Your vote counts: not helpful ({0})": "Ton vote compte : pas utile ({0})",
		"Wrong passage": "Mauvais passage",
		Outdated: "Dépassée",
		Incomplete: "Incomplète",
		Other: "Autre",
		"One moment, please": "Un instant, s’il te plaît",
		"You asked:": "Tu as demandé :",
		"Who manages the server sets the limit, with {0}.":
			"Qui gère le serveur fixe la limite, avec {0}.",
		"Many people are asking here at the moment. Try again {0}.":
			"Beaucoup de monde pose des questions ici en ce moment. Réessaie {0}.",
		"You have asked {0} questions in a minute. You can ask again {1}.": {
			one: "Tu as posé {0} question en une minute. Tu pourras en poser d’autres {1}.",
			other:
				"Tu as posé {0} questions en une minute. Tu pourras en poser d’autres {1}.",
		},
		"The file doesn't come from Discord. Attach it again.":
			"Le fichier ne vient pas de Discord. Joins-le à nouveau.",
		"The file couldn't be fetched from Discord. Attach it again in a moment.":
			"Le fichier n’a pas pu être récupéré sur Discord. Joins-le à nouveau dans un instant.",
		"The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.":
			"Le fichier dépasse 10 Mio. Envoie seulement le texte de l’article, en .txt, .md ou .docx.",
		"Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).":
			"Envoie l’article en texte brut (.txt), en Markdown (.md), en page web enregistrée (.html), en PDF (.pdf) ou en document Word (.docx).",
		"a PDF": "un PDF",
		"Give it a name that ends in .pdf and send it again, or send the article as .txt.":
			"Donne-lui un nom qui finit par .pdf et renvoie-le, ou envoie l’article en .txt.",
		"a Word document or a ZIP archive": "un document Word ou une archive ZIP",
		"Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.":
			"Donne à un document Word un nom qui finit par .docx et renvoie-le ; d’une archive, envoie le fichier de l’article lui-même, par exemple un .txt.",
		"an old Word document": "un ancien document Word",
		"Open it, save it as .docx or .txt and send that.":
			"Ouvre-le, enregistre-le en .docx ou en .txt et envoie cela.",
		"a rich text document (RTF)": "un document en texte enrichi (RTF)",
		"a picture (PNG)": "une image (PNG)",
		"a picture (JPEG)": "une image (JPEG)",
		"a picture (GIF)": "une image (GIF)",
		"a picture or a recording": "une image ou un enregistrement",
		"a ZIP archive": "une archive ZIP",
		"a compressed file (gzip)": "un fichier compressé (gzip)",
		"a compressed archive (7z)": "une archive compressée (7z)",
		"a web archive of Safari": "une archive web de Safari",
		"a Word document": "un document Word",
		"This looks like {0}. {1}": "On dirait que c’est {0}. {1}",
		"This is called {0}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.":
			"D’après son nom, c’est {0}, mais pas d’après son contenu ; c’est peut-être un texte. Donne au fichier un nom qui finit par .txt, .md ou .html, selon ce qu’il est, et renvoie-le.",
		"This is called {0}, but looks like {1}. {2}":
			"D’après son nom, c’est {0}, mais on dirait que c’est {1}. {2}",
		"a file with no text in it": "un fichier sans texte",
		"There is no such website.": "Ce site n’existe pas.",
		"This address doesn't lead to the public internet, so it isn't fetched.":
			"Cette adresse ne mène pas à l’internet public, elle n’est donc pas récupérée.",
		"The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.":
			"Les lettres de ce fichier ne peuvent pas être lues avec certitude, car il n’est pas enregistré en UTF-8. Ouvre-le dans un éditeur, enregistre-le en UTF-8 et renvoie-le.",
		"There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.":
			"Il n’y a pas de texte dans ce fichier. Envoie l’article en .txt, .md, .html, .pdf ou .docx.",
		"“{0}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.":
			"« {0} » est illisible. Envoie l’article en fichier .txt, .md, .html, .pdf ou .docx.",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"La lecture a pris trop de temps. Envoie plutôt le texte de l’article, en .txt ou .md.",
		"This is too large or too broken to be read. Send the article's text instead, as .txt or .md.":
			"C’est trop volumineux ou trop endommagé pour être lu. Envoie plutôt le texte de l’article, en .txt ou .md.",
		"{0} Paste the article's text instead, or attach it as a file.":
			"{0} Colle plutôt le texte de l’article, ou joins-le en fichier.",
		"This PDF has {0} pages; up to {1} are possible. Save the pages of one article as a PDF of their own, or paste its text.":
			"Ce PDF a {0} pages ; jusqu’à {1} sont possibles. Enregistre les pages d’un seul article dans un PDF à part, ou colle son texte.",
		"This PDF can be opened only with a password. Save it without one, or paste the article's text.":
			"Ce PDF ne s’ouvre qu’avec un mot de passe. Enregistre-le sans mot de passe, ou colle le texte de l’article.",
		"This PDF is broken. Save it again, or paste the article's text.":
			"Ce PDF est endommagé. Enregistre-le à nouveau, ou colle le texte de l’article.",
		"This Word document is broken. Open it, save it again, or send the article as .txt.":
			"Ce document Word est endommagé. Ouvre-le et enregistre-le à nouveau, ou envoie l’article en .txt.",
		"There is no article in this page that can be read. Send the page of a single article, or paste its text.":
			"Il n’y a pas d’article lisible dans cette page. Envoie la page d’un seul article, ou colle son texte.",
		"This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.":
			"Ce PDF contient des images de texte et non du texte, comme en font les scanners. Envoie l’article en .txt ou .docx, ou colle son texte.",
		"The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.":
			"Les lettres de ce PDF sont illisibles, car ses polices ne disent pas lesquelles elles sont. Envoie l’article en .txt ou .docx, ou colle son texte.",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"Le texte a plus de {0} caractères ; un article peut en avoir jusqu’à {1}. Découpe-le et ajoute les parties une à une.",
		"This isn't the address of a page; one starts with https:// or http://.":
			"Ce n’est pas l’adresse d’une page ; une adresse commence par https:// ou http://.",
		"This address is {0} characters long; up to {1} are possible.":
			"Cette adresse a {0} caractères ; jusqu’à {1} sont possibles.",
		"This page redirects, but doesn't say properly where to.":
			"Cette page redirige, mais n’indique pas correctement vers où.",
		"This page redirects from https to http, which isn't safe.":
			"Cette page redirige de https vers http, ce qui n’est pas sûr.",
		"Only pages of https:// and http:// can be fetched.":
			"Seules les pages en https:// et http:// peuvent être récupérées.",
		"Addresses that hold a user's name or password can't be fetched.":
			"Les adresses qui contiennent un nom d’utilisateur ou un mot de passe ne peuvent pas être récupérées.",
		"Pages on port {0} can't be fetched, only those on the web's own ports.":
			"Les pages du port {0} ne peuvent pas être récupérées, seulement celles des ports habituels du web.",
		"This page is compressed in a way that can't be read.":
			"Cette page est compressée d’une façon qui ne peut pas être lue.",
		"This page is larger than 5 MiB.": "Cette page dépasse 5 Mio.",
		"This link leads to a picture, not to an article's page.":
			"Ce lien mène à une image, et non à la page d’un article.",
		"This link leads to a video, not to an article's page.":
			"Ce lien mène à une vidéo, et non à la page d’un article.",
		"This link leads to a recording, not to an article's page.":
			"Ce lien mène à un enregistrement, et non à la page d’un article.",
		"This link leads to a feed of many articles, not to an article's page.":
			"Ce lien mène à un flux de nombreux articles, et non à la page d’un article.",
		"This link leads to data for programs, not to an article's page.":
			"Ce lien mène à des données pour des programmes, et non à la page d’un article.",
		"This link leads to an archive, not to an article's page.":
			"Ce lien mène à une archive, et non à la page d’un article.",
		"This link leads to an old Word document, not to an article's page.":
			"Ce lien mène à un ancien document Word, et non à la page d’un article.",
		"This link leads to something that doesn't say what it is, not to an article's page.":
			"Ce lien mène à quelque chose qui ne dit pas ce que c’est, et non à la page d’un article.",
		"This link leads to a file that can't be read, not to an article's page.":
			"Ce lien mène à un fichier illisible, et non à la page d’un article.",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"Ce site n’existe pas, ou son nom ne peut pas être résolu en ce moment ; vérifie l’adresse.",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"Le chiffrement ou le certificat du site n’est pas en règle ; on ne peut donc pas s’y fier.",
		"The website can't be reached at the moment; try again later.":
			"Le site est injoignable en ce moment ; réessaie plus tard.",
		"This page takes too long to load; try again later.":
			"Cette page met trop de temps à se charger ; réessaie plus tard.",
		"The website broke off, or what it sends can't be read.":
			"Le site a interrompu l’envoi, ou ce qu’il envoie est illisible.",
		"This page redirects again and again, perhaps because it wants to set cookies.":
			"Cette page redirige sans cesse, peut-être parce qu’elle veut placer des cookies.",
		"This page asks for a login or a payment, or turns programs away ({0}).":
			"Cette page demande une connexion ou un paiement, ou refuse les programmes ({0}).",
		"There is no such page ({0}).": "Cette page n’existe pas ({0}).",
		"The website can't answer at the moment ({0}); try again later.":
			"Le site ne peut pas répondre en ce moment ({0}) ; réessaie plus tard.",
		"The website doesn't hand out this page ({0}).":
			"Le site ne donne pas cette page ({0}).",
		"This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.":
			"D’après son nom, c’est un document Word, mais c’est une autre archive, peut-être une feuille de calcul ou un fichier ZIP. Envoie l’article en .docx, .pdf ou .txt.",
		"Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.":
			"Décompressé, ce document Word dépasse 64 Mio. Envoie seulement le texte de l’article, en .docx ou .txt.",
		"Why these passages?": "Pourquoi ces passages ?",
		"Of all passages that were read, the first is far enough ahead and likely enough to answer.":
			"De tous les passages lus, le premier est assez loin devant et répond assez probablement.",
		"These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.":
			"Ce sont les plus probables des passages lus, mais pas assez probables, ou pas assez loin devant, pour être présentés comme la réponse.",
		"None of the passages that were read is likely to answer.":
			"Aucun des passages lus ne répond vraisemblablement à la question.",
		"Underlined: words of the question, in whatever form. Passages are found by what they mean, too.":
			"Soulignés : des mots de la question, sous n’importe quelle forme. Les passages sont aussi trouvés par leur sens.",
		"They say no word of the question: they were found by what they mean.":
			"Ils ne contiennent aucun mot de la question : ils ont été trouvés par leur sens.",
		"None of them says {0}. Other passages do.":
			"Aucun d’eux ne mentionne {0}. D’autres passages, si.",
		"Nothing here mentions {0}.": "{0} n’apparaît nulle part ici.",
		"None of them says {0}; closest: {1}. Other passages do.":
			"Aucun d’eux ne mentionne {0} ; le plus proche : {1}. D’autres passages, si.",
		"Nothing here mentions {0}; closest: {1}.":
			"{0} n’apparaît nulle part ici ; le plus proche : {1}.",
		"The articles answer other questions about it:":
			"Les articles répondent à d’autres questions à ce sujet :",
		"Ask one that is answered": "Poses-en une qui a une réponse",
		"Tell me when there is an article": "Préviens-moi quand il y a un article",
		"How do you want to be told?": "Comment veux-tu qu’on te prévienne ?",
		"Once, when an article here answers it, within {0} days. In this channel, everybody sees it.":
			{
				one: "Une fois, quand un article d’ici y répond, dans le délai de {0} jour. Dans ce salon, tout le monde le voit.",
				other:
					"Une fois, quand un article d’ici y répond, dans un délai de {0} jours. Dans ce salon, tout le monde le voit.",
			},
		"By direct message": "Par message privé",
		"In this channel": "Dans ce salon",
		"You will be told": "On te préviendra",
		"By direct message, once. Keep direct messages from this server allowed.":
			"Par message privé, une fois. Laisse autorisés les messages privés de ce serveur.",
		"In this channel, once; only you are mentioned.":
			"Dans ce salon, une fois ; tu es la seule personne mentionnée.",
		"After {0} days the wish ends by itself.": {
			one: "Après {0} jour, le souhait prend fin tout seul.",
			other: "Après {0} jours, le souhait prend fin tout seul.",
		},
		"Don't tell me": "Ne me préviens pas",
		"You won't be told": "On ne te préviendra pas",
		"Your wish is deleted.": "Ton souhait est supprimé.",
		"{0} wishes": { one: "{0} souhait", other: "{0} souhaits" },
		"What you want to be told of (“Tell me when there is an article”), and in which channel":
			"Ce dont tu veux qu’on te prévienne (« Préviens-moi quand il y a un article »), et dans quel salon",
		"to tell you, once": "pour te prévenir, une fois",
		"Which questions were yours, and in which channel you asked them":
			"Quelles questions étaient les tiennes, et dans quel salon tu les as posées",
		"so that you can ask on": "pour que tu puisses poursuivre",
		"{0} votes": { one: "{0} vote", other: "{0} votes" },
		"Whether an answer helped you, and why not":
			"Si une réponse t’a été utile, et sinon pourquoi",
		"so that you can change it": "pour que tu puisses le changer",
		"{0} forms": { one: "{0} formulaire", other: "{0} formulaires" },
		"What you typed into a form that could not be used, or have not saved yet, and a message that you ask something":
			"Ce que tu as tapé dans un formulaire qui n’a pas pu servir, ou n’est pas encore enregistré, et un message que tu interroges",
		"so that you needn't type it again": "pour que tu n’aies pas à le retaper",
		"{0} changes": { one: "{0} modification", other: "{0} modifications" },
		"What you did as a moderator, to articles, settings and digests":
			"Ce que tu as fait en modérant, sur les articles, les paramètres et les récapitulatifs",
		"so that moderators know who did what":
			"pour que les modérateurs sachent qui a fait quoi",
		"{0} revisions": { one: "{0} version", other: "{0} versions" },
		"Which revisions of articles you made as a moderator":
			"Quelles versions d’articles tu as faites en modérant",
		"for the articles' history": "pour l’historique des articles",
		"{0} drafts": { one: "{0} brouillon", other: "{0} brouillons" },
		"Articles that you brought in as a moderator and that are not published yet":
			"Les articles que tu as apportés en modérant et qui ne sont pas encore publiés",
		"so that you can look at them first":
			"pour que tu puisses d’abord les regarder",
		"Questions and the places in articles that answered them":
			"Les questions et les endroits des articles qui y ont répondu",
		"for the buttons under an answer": "pour les boutons sous une réponse",
		"Questions that found no answer, or none that helped, and how often":
			"Les questions restées sans réponse, ou sans réponse utile, et combien de fois",
		"so that moderators see what is missing":
			"pour que les modérateurs voient ce qui manque",
		"What a summary was to be about": "Ce dont un résumé devait parler",
		"so that its buttons work": "pour que ses boutons fonctionnent",
		"Pages that were suggested to the moderators, and how often":
			"Les pages proposées aux modérateurs, et combien de fois",
		"so that they see them": "pour qu’ils les voient",
		"How many questions of a day found an answer, and how often articles were quoted":
			"Combien de questions d’un jour ont trouvé une réponse, et combien de fois des articles ont été cités",
		"so that moderators see how it is used":
			"pour que les modérateurs voient comment il est utilisé",
		"The articles and what is reckoned from their text":
			"Les articles et ce qui est calculé à partir de leur texte",
		"to answer from": "pour en tirer les réponses",
		"The server's settings and which digests come by themselves":
			"Les paramètres du serveur et ses récapitulatifs automatiques",
		"to do as it wants": "pour les appliquer",
		"See how many questions are asked, and how they end":
			"Voir combien de questions sont posées, et comment elles finissent",
		"There is nothing to ask: the message is short, and links to no page. To ask all articles, use {0}.":
			"Il n’y a rien à demander : le message est court et ne mène à aucune page. Pour interroger tous les articles, utilise {0}.",
		"Ask about this message": "Interroger ce message",
		"No word of this question says what it is about. Ask again with {0}, and name the people, places or things.":
			"Aucun mot de cette question ne dit de quoi il s’agit. Repose ta question avec {0}, et nomme les personnes, les lieux ou les choses.",
		"No article here says who published it. Moderators say so with {0}.":
			"Aucun article ici ne dit qui l’a publié. Les modérateurs l’indiquent avec {0}.",
		"No article here is by “{0}”. There are articles by: {1}, and more.":
			"Aucun article ici n’est de « {0} ». Il y a des articles de : {1}, et d’autres.",
		"No article here is by “{0}”. There are articles by: {1}.":
			"Aucun article ici n’est de « {0} ». Il y a des articles de : {1}.",
		"The message is kept no longer. Choose “{0}” in its menu again.":
			"Le message n’est plus conservé. Choisis à nouveau « {0} » dans son menu.",
		"Read as: {0}": "Lu comme : {0}",
		"Asked of articles {0}": "Articles interrogés : {0}",
		"Understood as: {0}": "Compris ainsi : {0}",
		"Understood as: {0} — of “{1}”": "Compris ainsi : {0} — sur « {1} »",
		"Or ask without {0}, to search all articles.":
			"Ou pose ta question sans {0}, pour chercher dans tous les articles.",
		"One article needs no other option to find it: use {0} alone, or {1} to ask several.":
			"Un article n’a besoin d’aucune autre option : utilise « {0} » seul, ou les options {1} pour en interroger plusieurs.",
		"No day is since {0} and before {1}. Let {2} be the earlier one.":
			"Aucun jour n’est à la fois à partir du {0} et avant le {1}. Prends pour « {2} » le jour le plus ancien.",
		"There is no article here {0}. The newest is of {1}. Change or leave out an option, and ask again.":
			"Il n’y a pas d’article ici {0}. Le plus récent date du {1}. Change ou enlève une option, et repose ta question.",
		"There is no article here {0}. The newest is of {1}; there are articles by: {2}. Change or leave out an option, and ask again.":
			"Il n’y a pas d’article ici {0}. Le plus récent date du {1} ; il y a des articles de : {2}. Change ou enlève une option, et repose ta question.",
		"{0}, and more": "{0}, et d’autres",
		"Ask it literally": "La poser mot pour mot",
		"Tell the moderators": "Signaler aux modérateurs",
		"Open a thread": "Ouvrir un fil",
		"They see the question in {0}, never who asked.":
			"Ils voient la question dans {0}, jamais qui l’a posée.",
		"Moderators are told": "Les modérateurs sont prévenus",
		"Moderators know it already": "Les modérateurs le savent déjà",
		"You told them before.": "Tu la leur as déjà signalée.",
		"{0} — since {1}": "{0} — depuis le {1}",
		"{0} — before {1}": "{0} — avant le {1}",
		"before {0}": "avant le {0}",
		"tagged “{0}”": "avec le mot-clé « {0} »",
		"by {0}": "de {0}",
		"Go to the message": "Aller au message",
		"Nothing in this message seems to answer this. Ask in other words, or ask all articles with {0}.":
			"Rien dans ce message ne semble répondre à cela. Pose ta question autrement, ou interroge tous les articles avec {0}.",
		"this article": "cet article",
		"The thread is open": "Le fil est ouvert",
		"Ask on in {0} with {1}.": "Poursuis dans {0} avec {1}.",
		"Ask here with {0}: what is asked in this thread is about “{1}”, whoever asks.":
			"Pose tes questions ici avec {0} : toutes celles de ce fil portent sur « {1} », quelle que soit la personne qui les pose.",
		"Only who asked opens a thread here":
			"Seule la personne qui a demandé peut ouvrir un fil ici",
		"Ask with {0} yourself: under your own answer you can open one.":
			"Pose toi-même la question avec {0} : sous ta propre réponse, tu peux en ouvrir un.",
		"The thread could not be opened": "Le fil n’a pas pu être ouvert",
		"Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with {0}.":
			"Discord ne me laisse ouvrir aucun fil ici pour l’instant. Un modérateur peut m’autoriser « Créer des fils publics » et « Envoyer des messages dans les fils » ; ou poursuis ici avec {0}.",
		"Moderators see this question in {0}, never who asked.":
			"Les modérateurs voient cette question dans {0}, jamais qui l’a posée.",
		"{0} questions told to moderators": {
			one: "{0} question signalée aux modérateurs",
			other: "{0} questions signalées aux modérateurs",
		},
		"Which questions you told the moderators of":
			"Quelles questions tu as signalées aux modérateurs",
		"to count you once": "pour ne te compter qu’une fois",
		"What was done, as a file": "Le registre, en fichier",
		"For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.":
			"Pour n’importe quel tableur. Un membre y figure sous la forme <@nombre> : collé dans un message, cela montre le nom.",
		"These are more changes than a file in Discord may hold. Use {0} with an article, a member or an action, and take that.":
			"Il y a plus de modifications qu’un fichier ne peut en contenir sur Discord. Limite-les avec {0} et un article, un membre ou une action.",
		"There is no such setting any more. Use {0} again.":
			"Ce paramètre n’existe plus. Utilise à nouveau {0}.",
		"This is older than a day. Begin again with {0}.":
			"Cela date de plus d’un jour. Recommence avec {0}.",
		added: "ajouté",
		edited: "modifié",
		removed: "retiré",
		restored: "restauré",
		erased: "supprimé",
		"changed settings": "paramètres modifiés",
		"{0} added {1}": "{0} a ajouté {1}",
		"{0} edited {1}": "{0} a modifié {1}",
		"{0} removed {1}": "{0} a retiré {1}",
		"{0} restored {1}": "{0} a restauré {1}",
		"{0} erased {1}": "{0} a supprimé {1}",
		"{0} changed settings": "{0} a modifié des paramètres",
		"Take as file": "En fichier",
		"What was done: {0} changes": {
			one: "Registre : {0} modification",
			other: "Registre : {0} modifications",
		},
		"Nothing on record": "Rien au registre",
		"Nobody has added or changed an article yet.":
			"Personne n’a encore ajouté ou modifié d’article.",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"Rien de ce qui a été fait ne correspond à tout cela. Enlève une option pour en voir plus.",
		"Only: {0}, by {1}, about {2}": "Seulement : {0}, par {1}, sur {2}",
		"Only: by {0}, about {1}": "Seulement : par {0}, sur {1}",
		"Only: {0}, by {1}": "Seulement : {0}, par {1}",
		"Only: by {0}": "Seulement : par {0}",
		"Only: {0}, about {1}": "Seulement : {0}, sur {1}",
		"Only: about {0}": "Seulement : sur {0}",
		"Only: {0}": "Seulement : {0}",
		"the bot or the operator": "le bot ou l’exploitant",
		"{0} edited {1} (revision {2})": "{0} a modifié {1} (version {2})",
		"an article (number {0})": "un article (numéro {0})",
		"an erased article (number {0})": "un article supprimé (numéro {0})",
		"the bot": "le bot",
		"a former moderator": "un ancien modérateur",
		"the operator": "l’exploitant",
		Digests: "Récapitulatifs",
		"What is kept": "Ce qui est conservé",
		"This server's articles": "Les articles de ce serveur",
		"The networks": "Les réseaux",
		"Check: {0} faults": {
			one: "Vérification : {0} défaut",
			other: "Vérification : {0} défauts",
		},
		"Check: works, with {0} remarks": {
			one: "Vérification : tout fonctionne, avec {0} remarque",
			other: "Vérification : tout fonctionne, avec {0} remarques",
		},
		"Check: all is well": "Vérification : tout va bien",
		"Pullquote {0}, running since {1}": "Pullquote {0}, en marche depuis {1}",
		"Commands are answered here; that takes no permission.":
			"Les commandes fonctionnent ici ; cela ne demande aucune permission.",
		"The bot may post here by itself.": "Le bot peut publier ici de lui-même.",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Il manque ici au bot {0}. Il répond encore aux commandes, mais ne peut rien publier de lui-même, comme un avis. Autorise-le dans les paramètres du salon, sous Permissions, pour le rôle du bot.",
		"The bot may post in the channel that is set for them.":
			"Le bot peut publier dans le salon choisi pour cela.",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"Il manque au bot {0} dans le salon choisi pour cela, si bien que rien n’y est publié. Autorise-le dans les paramètres de ce salon, sous Permissions, pour le rôle du bot, ou choisis-en un autre avec {1}.",
		"The bot may post in the channels of {0}.":
			"Le bot peut publier dans les salons de {0}.",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"Il manque au bot {0} dans {1}, si bien qu’un récapitulatif n’y est pas publié. Autorise-le dans les paramètres de ce salon, sous Permissions, pour le rôle du bot, ou arrête-le avec {2}.",
		"A digest couldn't be posted in {0}. The bot may post there now; what was in it comes with the next. {1} says when.":
			"Un récapitulatif n’a pas pu être publié dans {0}. Le bot peut y publier maintenant ; ce qu’il contenait vient avec le prochain. {1} dit quand.",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"Discord n’a pas dit quelles commandes il connaît. Vérifie à nouveau dans une minute.",
		"Discord knows these commands otherwise than the bot, so that they are missing or fail: {0}. Restart the bot: it registers them at its start.":
			"Discord connaît ces commandes autrement que le bot, si bien qu’elles manquent ou échouent : {0}. Redémarre le bot : il les enregistre au démarrage.",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				one: "Discord connaît la {0} commande. Si tu ne la vois pas, recharge Discord (Ctrl+R), ou regarde dans Paramètres du serveur → Intégrations.",
				other:
					"Discord connaît les {0} commandes. Si tu n’en vois pas une, recharge Discord (Ctrl+R), ou regarde dans Paramètres du serveur → Intégrations.",
			},
		"The time to Discord is measured within a minute of a start.":
			"Le temps de réponse de Discord est mesuré dans la minute qui suit un démarrage.",
		"Discord answers in {0}.": "Discord répond en {0}.",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"Discord met {0} à répondre. Au-delà de 3 secondes, les commandes échouent avec « L’application ne répond pas ». Regarde discordstatus.com et la connexion de la machine du bot.",
		"{0} ms": "{0} ms",
		"{0} s": "{0} s",
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"On ne peut pas écrire dans le dossier de données ; {0} sont libres. Rien ne peut être ajouté ou modifié. L’exploitant doit faire de la place, ou laisser le bot y écrire.",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"On ne peut pas écrire dans le dossier de données. Rien ne peut être ajouté ou modifié. L’exploitant doit faire de la place, ou laisser le bot y écrire.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"Seuls {0} sont libres sur le disque. Quand il est plein, rien ne peut être ajouté ou modifié. L’exploitant doit faire de la place.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"Seuls {0} sont libres sur le disque. Quand il est plein, rien ne peut être ajouté ou modifié. L’exploitant devrait faire de la place.",
		"The data folder can be written to; {0} are free.":
			"On peut écrire dans le dossier de données ; {0} sont libres.",
		"The data folder can be written to.":
			"On peut écrire dans le dossier de données.",
		"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).":
			"La base de données est endommagée : des articles peuvent manquer ou ne pas s’ouvrir. L’exploitant doit arrêter le bot et restaurer une sauvegarde (npm run restore).",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"La base de données n’a pas pu être parcourue à temps. Elle fait {0}, et les index {1}. npm run backup sur la machine du bot en fait une copie et la vérifie en entier.",
		"The database is whole. It has {0}, and the indexes {1}.":
			"La base de données est intacte. Elle fait {0}, et les index {1}.",
		"{0} articles with {1} can be found.": {
			one: "{0} article avec {1} peut être trouvé.",
			other: "{0} articles avec {1} peuvent être trouvés.",
		},
		"{0} of {1} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.":
			{
				one: "{0} sur {1} ne peut pas encore être trouvé. Si cela dure une minute, redémarre le bot : il refait l’index.",
				other:
					"{0} sur {1} ne peuvent pas encore être trouvés. Si cela dure une minute, redémarre le bot : il refait l’index.",
			},
		"None waits to be encoded.": "Aucun n’attend d’être encodé.",
		"{0} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.":
			{
				one: "{0} d’entre eux attend d’être encodé, et n’est trouvé que par ses mots jusque-là. Cela prend un cinquième de seconde par article.",
				other:
					"{0} d’entre eux attendent d’être encodés, et ne sont trouvés que par leurs mots jusque-là. Cela prend un cinquième de seconde par article.",
			},
		"They find by meaning and mark answers: a try took {0}.":
			"Ils trouvent par le sens et marquent les réponses : un essai a pris {0}.",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"Ils sont occupés : un essai a pris plus de 5 secondes. Les réponses viennent de ce qui est lu d’ici là. Vérifie à nouveau dans une minute ; si cela dure, la machine du bot est trop lente pour son travail.",
		"They are switched off (MODELS=off). {0} The operator can switch them on.":
			"Ils sont désactivés (MODELS=off). {0} L’exploitant peut les activer.",
		"They couldn't be loaded. {0} Why: {1}":
			"Ils n’ont pas pu être chargés. {0} Pourquoi : {1}",
		"They fail. {0} Restart the bot. Why: {1}":
			"Ils sont en panne. {0} Redémarre le bot. Pourquoi : {1}",
		"Questions are answered by shared words alone, and never with certainty.":
			"Les questions reçoivent une réponse par les seuls mots communs, et jamais avec certitude.",
		"{0} passages": { one: "{0} passage", other: "{0} passages" },
		"{0} MB": "{0} Mo",
		"{0} GB": "{0} Go",
		"{0} read of {1}. The best first; the weight of two tells the odds between them.":
			"Lecture de {0} sur {1}. Le meilleur d’abord ; le rapport de deux poids dit leurs chances relatives.",
		"that the library knows this: {0}, below {1}":
			"que la bibliothèque le sache : {0}, en dessous de {1}",
		"that the library knows this: {0}, at least {1} but below {2}":
			"que la bibliothèque le sache : {0}, au moins {1} mais en dessous de {2}",
		"several articles may be meant: {0} weigh about the same":
			"plusieurs articles sont possibles : {0} pèsent à peu près autant",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, below {3}":
			"que la bibliothèque le sache : {0}, au moins {1} ; que le premier passage soit le bon : {2}, en dessous de {3}",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, at least {3}":
			"que la bibliothèque le sache : {0}, au moins {1} ; que le premier passage soit le bon : {2}, au moins {3}",
		"by words alone; the best passage has {0} of the question's words, below {1}":
			"par mots seulement ; le meilleur passage a {0} des mots de la question, en dessous de {1}",
		"by words alone; the best passage has {0} of the question's words, at least {1}":
			"par mots seulement ; le meilleur passage a {0} des mots de la question, au moins {1}",
		"not read": "pas lu",
		"weight {0}": "poids {0}",
		"relevance {0}": "pertinence {0}",
		"closeness {0}": "proximité {0}",
		"no word of the question": "aucun mot de la question",
		"words {0} ({1})": "mots {0} ({1})",
		"{0} candidates": { one: "{0} candidat", other: "{0} candidats" },
		"View Channel": "Voir le salon",
		"Send Messages in Threads": "Envoyer des messages dans les fils",
		"Send Messages": "Envoyer des messages",
	},
};
