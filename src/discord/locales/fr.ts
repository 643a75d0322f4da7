import type { Catalogue } from "./catalogue.ts";

export const FR: Catalogue = {
	names: {},
	texts: {
		"Ask the articles": "Interroge les articles",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote répond aux questions sur les articles de presse de ce serveur. Il cite le passage qui répond et dit où il se trouve ; il n’écrit aucune phrase de son cru.",
		"quotes the passages that answer, three at most":
			"cite les passages qui répondent, trois au plus",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} n’interroge qu’un article · {1} {2} {3} {4} seulement certains · {5} ne le montre qu’à toi",
		"{0} asks one article only · {1} shows it to you alone":
			"{0} n’interroge qu’un article · {1} ne le montre qu’à toi",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Continue dans les dix minutes : « pourquoi ? », « et l’Italie ? », « c’était quand ? » s’adresse à l’article qui a répondu en dernier",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Sous une réponse : son contexte, d’autres passages, pourquoi ceux-ci, l’article entier ; et si elle t’a aidé",
		"sums up an article in its own sentences, each with its paragraph":
			"résume un article avec ses propres phrases, chacune avec son paragraphe",
		"says what all articles say about something":
			"dit ce que tous les articles disent de quelque chose",
		"gives one line of each article since a day: Monday, 3 days, March":
			"donne une ligne de chaque article depuis un jour : lundi, 3 jours, mars",
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
		"takes one out; it can be restored": "en retire un ; il peut être restauré",
		"brings a removed one back": "rétablit un article retiré",
		"deletes a removed one for good":
			"supprime définitivement un article retiré",
		"gives all as files, in one archive":
			"les donne tous en fichiers, dans une archive",
		"shows the questions that found no answer, or none that helped":
			"montre les questions restées sans réponse, ou sans réponse utile",
		"lets a digest of new articles come by itself, each day or week":
			"fait venir tout seul un récapitulatif des nouveaux articles, chaque jour ou chaque semaine",
		"says who did what to which article, and when":
			"dit qui a fait quoi sur quel article, et quand",
		"says whether everything works": "dit si tout fonctionne",
		"For owners (Manage Server)": "Pour les propriétaires (Gérer le serveur)",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"décide qui modère, où l’on pose des questions, à quel point les réponses doivent être sûres, et plus encore",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"Demande avec tes propres mots ; noms, lieux et nombres aident. Ce qui répond est en gras dans son passage. « Les passages les plus proches » ne répondent peut-être pas à ta question. Si plusieurs articles sont possibles, choisis-en un dans la liste.",
		"That didn't work": "Ça n’a pas marché",
		Correct: "Corriger",
		"Something went wrong": "Une erreur s’est produite",
		"Sorry: this is a fault of the bot. Please try again.":
			"Désolé : c’est une erreur du bot. Réessaie, s’il te plaît.",
		"If it happens again, tell the operator this code: {0}":
			"Si cela se reproduit, donne ce code à l’opérateur : {0}",
		"The library can't be read": "La bibliothèque est illisible",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"Désolé : ce que le bot conserve est illisible en ce moment ; il ne peut donc pas dire s’il existe une réponse.",
		"Moderators see with {0} what is wrong.":
			"Les modérateurs voient avec {0} ce qui ne va pas.",
		"The bot's disk is full": "Le disque du bot est plein",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Désolé : rien ne peut être enregistré tant que l’opérateur n’a pas fait de place. Ce qui a été enregistré avant est en sécurité.",
		"This is too old": "C’est trop ancien",
		"It comes from an earlier state of the bot. Please run the command again.":
			"Cela vient d’un état antérieur du bot. Relance la commande, s’il te plaît.",
		"If the server lets you use this command in another way, run the command again.":
			"Si le serveur te permet d’utiliser cette commande autrement, relance-la.",
		"Only for moderators": "Réservé aux modérateurs",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Il te faut « Gérer les messages » dans ce salon, ou le rôle des modérateurs de ce serveur. {0}",
		"Only for who manages the server": "Réservé à qui gère le serveur",
		"You need Manage Server. {0}": "Il te faut « Gérer le serveur ». {0}",
		"That took too long": "Cela a pris trop de temps",
		"The bot is busy just now. Please try again in a moment.":
			"Le bot est occupé en ce moment. Réessaie dans un instant.",
		"This command is gone": "Cette commande n’existe plus",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"Le bot a changé. Recharge Discord (Ctrl+R) pour voir ses commandes.",
		"Removed: {0}": "Retiré : {0}",
		"Which article do you mean?": "De quel article parles-tu ?",
		"removed since": "retiré depuis",
		"What was typed is no longer kept. Please run the command again.":
			"Ce qui a été saisi n’est plus conservé. Relance la commande, s’il te plaît.",
		"added {0}": "ajouté le {0}",
		example: "exemple",
		"◀ Back": "◀ Retour",
		"Next ▶": "Suivant ▶",
		"{0} minutes to read": {
			one: "{0} minute de lecture",
			other: "{0} minutes de lecture",
		},
		"Language of public posts": "Langue des messages publics",
		"In which language the bot says what everybody sees":
			"Dans quelle langue le bot dit ce que tout le monde voit",
		"Choose a language": "Choisis une langue",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"Ce qu’un seul membre voit arrive dans la langue de son propre Discord. Les articles sont cités tels quels.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Les réponses publiques, récapitulatifs et avis arrivent dans la langue que ce serveur a dans Discord. Elle se choisit dans les paramètres du serveur, et c’est l’anglais tant que le serveur n’est pas une communauté.",
		"Public answers, digests and notices come in {0}.":
			"Les réponses publiques, récapitulatifs et avis arrivent dans cette langue : {0}.",
		"as the server's Discord language":
			"comme la langue du serveur dans Discord",
		"paragraph {0}": "paragraphe {0}",
		"paragraphs {0}–{1}": "paragraphes {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (paragraphe {1})",
		"Its summary as a Markdown file.": "Son résumé en fichier Markdown.",
		"also in {0}": "aussi dans {0}",
		"Ask a question; the answer is quoted from the articles":
			"Pose une question ; la réponse est citée des articles",
		"For example: who objected to the deal":
			"Par exemple : qui s’est opposé à l’accord",
		"Ask only this article: type words of its headline":
			"N’interroger que cet article : tape des mots de son titre",
		"Whether to show the answer to you alone":
			"Si la réponse ne s’affiche que pour toi",
		"Sum up an article, a topic, or the news since a day":
			"Résumer un article, un sujet ou l’actualité depuis un jour",
		"Type words of its headline and choose it":
			"Tape des mots de son titre et choisis-le",
		"What all articles say about this: a topic or question":
			"Ce que tous les articles en disent : un sujet ou une question",
		"A line of each article since then: Monday, 3 days, March":
			"Une ligne de chaque article depuis : lundi, 3 jours, mars",
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
			"L’adresse de la page de l’article ; sans les deux, un formulaire s’ouvre",
		"Show the articles that wait to be published":
			"Montrer les articles qui attendent d’être publiés",
		"List the articles, newest first":
			"Lister les articles, les plus récents d’abord",
		"Show an article with the numbers of its paragraphs":
			"Montrer un article avec ses numéros de paragraphe",
		"Correct an article's details or text; it can be undone":
			"Corriger les informations ou le texte d’un article ; c’est annulable",
		"Show an article's revisions, compare them, go back to one":
			"Montrer les versions d’un article, les comparer, revenir à l’une d’elles",
		"See why a question is answered as it is":
			"Voir pourquoi une question reçoit cette réponse",
		"As a member would ask it": "Comme un membre la poserait",
		"Take an article out of the library; it can be restored":
			"Retirer un article de la bibliothèque ; il peut être restauré",
		"Bring a removed article back": "Rétablir un article retiré",
		"Delete a removed article's text for good":
			"Supprimer définitivement le texte d’un article retiré",
		"Take all articles as Markdown files, in one ZIP archive":
			"Prendre tous les articles en fichiers Markdown, dans une archive ZIP",
		"With those that were removed (otherwise without)":
			"Avec ceux qui ont été retirés (sinon sans)",
		"See which questions found no answer, or none that helped":
			"Voir quelles questions sont restées sans réponse, ou sans réponse utile",
		"Let a digest of new articles come by itself, or end one":
			"Faire venir tout seul un récapitulatif des nouveaux articles, ou y mettre fin",
		"How often; each day, if you don't say":
			"À quelle fréquence ; chaque jour, si tu ne dis rien",
		"By the clocks of the server's time zone, 0 to 23":
			"Selon l’heure du fuseau du serveur, de 0 à 23",
		"Where it is posted; here, if you don't say":
			"Où il est publié ; ici, si tu ne dis rien",
		"Only articles from this day on: last week, 8 July":
			"Seulement les articles à partir de ce jour : last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Seulement les articles de jours antérieurs : Monday, March, 2024",
		"Only articles of this publisher": "Seulement les articles de cet éditeur",
		"Only articles with this tag": "Seulement les articles ayant ce mot-clé",
		"See who added, changed or removed which article, and when":
			"Voir qui a ajouté, modifié ou retiré quel article, et quand",
		"Only this one, also if it is removed or erased":
			"Seulement celui-ci, même s’il est retiré ou effacé",
		"Only what this member did; the bot: what no member did":
			"Seulement ce que ce membre a fait ; le bot : ce qu’aucun membre n’a fait",
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
		erase: "effacer",
		set: "régler",
	},
};
