import type { Catalogue } from "./catalogue.ts";

export const ES_ES: Catalogue = {
	names: {},
	texts: {
		"“{0}”": "«{0}»",
		"Ask the articles": "Pregunta a los artículos",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote responde preguntas sobre los artículos de noticias de este servidor. Cita el pasaje que responde y dice dónde está; no escribe ninguna frase propia.",
		"quotes the passages that answer, three at most":
			"cita los pasajes que responden, tres como máximo",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} pregunta solo a un artículo · {1} {2} {3} {4} solo a algunos · {5} te lo muestra solo a ti",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Sigue preguntando en diez minutos: «¿por qué?», «¿y Italia?», «¿cuándo fue eso?» se pregunta al artículo que respondió por último",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Debajo de una respuesta: su contexto, más pasajes, por qué estos, el artículo entero; y si te ha ayudado",
		"sums up an article in its own sentences, each with its paragraph":
			"resume un artículo con sus propias frases, cada una con su párrafo",
		"says what all articles say about something":
			"dice lo que todos los artículos dicen sobre algo",
		"gives one line of each article since a day: Monday, 3 days, March":
			"da una línea de cada artículo desde un día, escrito en inglés: Monday, 3 days, March",
		"{0} only those with a tag, also without a day":
			"{0} solo los que tienen una etiqueta, también sin día",
		"in a message's menu sums up a long message, or the article that it links to":
			"en el menú de un mensaje resume un mensaje largo, o el artículo al que enlaza",
		"in a message's menu asks the article that it links to, or a long message itself":
			"en el menú de un mensaje pregunta al artículo al que enlaza, o al propio mensaje si es largo",
		"shows this": "muestra esto",
		"says what is kept, what for and how long":
			"dice qué se guarda, para qué y cuánto tiempo",
		"gives you what is kept about you, as a file":
			"te da en un archivo lo que se guarda sobre ti",
		"erases it, after you have seen what goes":
			"lo borra, después de mostrarte qué desaparece",
		"What is kept, what for and how long; how to erase yours":
			"Qué se guarda, para qué y cuánto tiempo, y cómo borrar lo tuyo",
		"Get all that is kept about you, as a file":
			"Recibe en un archivo todo lo que se guarda sobre ti",
		"Erase what is kept about you, after a look at what goes":
			"Borra lo que se guarda sobre ti, después de ver qué desaparece",
		"For moderators (Manage Messages)": "Para moderadores (Gestionar mensajes)",
		"reads a file, a page or pasted text, and shows it before it is published":
			"lee un archivo, una página o un texto pegado, y lo muestra antes de publicarlo",
		"in a message's menu does the same":
			"en el menú de un mensaje hace lo mismo",
		"shows what waits to be published":
			"muestra los borradores pendientes de publicar",
		"lists them, newest first": "los enumera, primero los más recientes",
		"shows one with its paragraph numbers":
			"muestra uno con sus números de párrafo",
		"corrects its details or its text": "corrige sus datos o su texto",
		"shows what was changed, and goes back":
			"muestra lo que se cambió, y vuelve atrás",
		"says why a question is answered as it is":
			"dice por qué una pregunta se responde así",
		"takes one out; it can be restored": "retira uno; se puede restaurar",
		"brings a removed one back": "recupera uno retirado",
		"deletes a removed one for good": "elimina uno retirado para siempre",
		"gives all as files, in one archive":
			"los da todos como archivos, en un solo archivo comprimido",
		"shows the questions that found no answer, or none that helped":
			"muestra las preguntas que no encontraron respuesta, o ninguna que ayudara",
		"lets a digest of new articles come by itself, each day or week":
			"hace que llegue solo un boletín de artículos nuevos, cada día o cada semana",
		"says who did what to which article, and when":
			"dice quién hizo qué con qué artículo, y cuándo",
		"says whether everything works": "dice si todo funciona",
		"For owners (Manage Server)": "Para propietarios (Gestionar servidor)",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"decide quién modera, dónde se pregunta, cuán seguras deben ser las respuestas y más",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"Pregunta con tus propias palabras; los nombres, lugares y números ayudan. Lo que responde está en negrita dentro de su pasaje. «Los pasajes más cercanos» quizá no respondan a tu pregunta. Si puede tratarse de varios artículos, elige uno de la lista.",
		"That didn't work": "No ha funcionado",
		Correct: "Corregir",
		"Something went wrong": "Algo ha ido mal",
		"Sorry: this is a fault of the bot. Please try again.":
			"Lo sentimos: es un fallo del bot. Inténtalo de nuevo.",
		"If it happens again, tell the operator this code: {0}":
			"Si vuelve a ocurrir, dile este código al operador: {0}",
		"The library can't be read": "No se puede leer la biblioteca",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"Lo sentimos: lo que guarda el bot no se puede leer ahora mismo, así que no puede decir si hay una respuesta.",
		"Moderators see with {0} what is wrong.":
			"Los moderadores ven con {0} qué pasa.",
		"The bot's disk is full": "El disco del bot está lleno",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Lo sentimos: no se puede guardar nada hasta que el operador haga sitio. Lo que se guardó antes está a salvo.",
		"This is too old": "Esto es demasiado antiguo",
		"It comes from an earlier state of the bot. Please run the command again.":
			"Viene de un estado anterior del bot. Ejecuta de nuevo el comando.",
		"If the server lets you use this command in another way, run the command again.":
			"Si el servidor te permite usar este comando de otro modo, ejecútalo de nuevo.",
		"Only for moderators": "Solo para moderadores",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Necesitas «Gestionar mensajes» en este canal, o el rol de moderadores de este servidor. {0}",
		"Only for who manages the server": "Solo para quien gestiona el servidor",
		"You need Manage Server. {0}": "Necesitas «Gestionar servidor». {0}",
		"That took too long": "Ha tardado demasiado",
		"The bot is busy just now. Please try again in a moment.":
			"El bot está ocupado ahora mismo. Inténtalo de nuevo en un momento.",
		"This command is gone": "Este comando ya no existe",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"El bot ha cambiado. Recarga Discord (Ctrl+R) para ver sus comandos.",
		"Removed: {0}": "Retirado: {0}",
		"Which article do you mean?": "¿A qué artículo te refieres?",
		"removed since": "retirado desde entonces",
		"What was typed is no longer kept. Please run the command again.":
			"Lo que se escribió ya no se conserva. Ejecuta de nuevo el comando.",
		"added {0}": "añadido el {0}",
		example: "ejemplo",
		"◀ Back": "◀ Atrás",
		"Next ▶": "Siguiente ▶",
		"{0} minutes to read": {
			one: "{0} minuto de lectura",
			other: "{0} minutos de lectura",
		},
		"Language of public posts": "Idioma de los mensajes públicos",
		"In which language the bot says what everybody sees":
			"En qué idioma dice el bot lo que todos ven",
		"Choose a language": "Elige un idioma",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"Lo que solo ve un miembro llega en el idioma de su propio Discord. Los artículos se citan tal como son.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Las respuestas públicas, los boletines y los avisos llegan en el idioma que este servidor tiene en Discord. Se elige en los ajustes del servidor, y es el inglés mientras el servidor no sea una comunidad.",
		"Public answers, digests and notices come in {0}.":
			"Las respuestas públicas, los boletines y los avisos llegan en este idioma: {0}.",
		"as the server's Discord language":
			"como el idioma del servidor en Discord",
		"paragraph {0}": "párrafo {0}",
		"paragraphs {0}–{1}": "párrafos {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (párrafo {1})",
		"Other articles": "Otros artículos",
		"As a Markdown file.": "Como archivo Markdown.",
		"also in {0}": "también en {0}",
		"Ask a question; the answer is quoted from the articles":
			"Haz una pregunta; la respuesta se cita de los artículos",
		"For example: who objected to the deal":
			"Por ejemplo: quién se opuso al acuerdo",
		"Ask only this article: type words of its headline":
			"Preguntar solo a este artículo: escribe palabras de su titular",
		"Whether to show the answer to you alone":
			"Si la respuesta se muestra solo a ti",
		"Sum up an article, a topic, or the news since a day":
			"Resumir un artículo, un tema o las noticias desde un día",
		"Type words of its headline and choose it":
			"Escribe palabras de su titular y elígelo",
		"What all articles say about this: a topic or question":
			"Lo que todos los artículos dicen sobre esto: un tema o una pregunta",
		"A line of each article since then: Monday, 3 days, March":
			"Una línea de cada artículo desde entonces, en inglés: Monday, 3 days, March",
		"A line of each article with this tag":
			"Una línea de cada artículo con esta etiqueta",
		"Whether to show the summary to you alone":
			"Si el resumen se muestra solo a ti",
		"What Pullquote can do": "Lo que sabe hacer Pullquote",
		"Keep the articles that questions are answered from":
			"Gestionar los artículos con los que se responden las preguntas",
		"Add an article from a file, a link, or text in a form":
			"Añadir un artículo de un archivo, un enlace o un texto en un formulario",
		".txt, .md, .html, .pdf or .docx up to 10 MiB":
			".txt, .md, .html, .pdf o .docx de hasta 10 MiB",
		"The address of the article's page; without both a form opens":
			"La dirección de la página del artículo; sin ambos se abre un formulario",
		"Show the articles that wait to be published":
			"Mostrar los artículos pendientes de publicar",
		"List the articles, newest first":
			"Enumerar los artículos, primero los más recientes",
		"Show an article with the numbers of its paragraphs":
			"Mostrar un artículo con los números de sus párrafos",
		"Correct an article's details or text; it can be undone":
			"Corregir los datos o el texto de un artículo; se puede deshacer",
		"Show an article's revisions, compare them, go back to one":
			"Mostrar las revisiones de un artículo, compararlas, volver a una",
		"See why a question is answered as it is":
			"Ver por qué una pregunta se responde así",
		"As a member would ask it": "Como la haría un miembro",
		"Take an article out of the library; it can be restored":
			"Retirar un artículo de la biblioteca; se puede restaurar",
		"Bring a removed article back": "Recuperar un artículo retirado",
		"Delete a removed article's text for good":
			"Eliminar para siempre el texto de un artículo retirado",
		"Take all articles as Markdown files, in one ZIP archive":
			"Obtener todos los artículos como archivos Markdown, en un archivo ZIP",
		"With those that were removed (otherwise without)":
			"Con los que se retiraron (si no, sin ellos)",
		"See which questions found no answer, or none that helped":
			"Ver qué preguntas no encontraron respuesta, o ninguna que ayudara",
		"Let a digest of new articles come by itself, or end one":
			"Hacer que llegue solo un boletín de artículos nuevos, o terminar uno",
		"How often; each day, if you don't say":
			"Con qué frecuencia; cada día, si no lo dices",
		"By the clocks of the server's time zone, 0 to 23":
			"Según la hora de la zona horaria del servidor, de 0 a 23",
		"Where it is posted; here, if you don't say":
			"Dónde se publica; aquí, si no lo dices",
		"Only articles from this day on: last week, 8 July":
			"Solo artículos desde este día: last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Solo artículos de días anteriores: Monday, March, 2024",
		"Only articles of this publisher": "Solo artículos de este medio",
		"Only articles with this tag": "Solo artículos con esta etiqueta",
		"See who added, changed or removed which article, and when":
			"Ver quién añadió, cambió o retiró qué artículo, y cuándo",
		"Only this one, also if it is removed or erased":
			"Solo este, también si está retirado o eliminado",
		"Only what this member did; the bot: what no member did":
			"Solo lo que hizo este miembro; el bot: lo que no hizo ningún miembro",
		"Only this": "Solo esto",
		"See whether everything works that the bot needs":
			"Ver si funciona todo lo que el bot necesita",
		"Decide who moderates, where questions are asked, and more":
			"Decidir quién modera, dónde se pregunta y más",
		day: "día",
		Sunday: "domingo",
		Monday: "lunes",
		Tuesday: "martes",
		Wednesday: "miércoles",
		Thursday: "jueves",
		Friday: "viernes",
		Saturday: "sábado",
		add: "añadir",
		edit: "editar",
		remove: "retirar",
		restore: "restaurar",
		erase: "eliminar",
		set: "ajustar",
		"Ended: {0}.": "Terminado: {0}.",
		"shows how many questions are asked, how they end, and what is cited":
			"muestra cuántas preguntas se hacen, cómo acaban y qué se cita",
		"A row for each day, for any spreadsheet.":
			"Una fila por día, para cualquier hoja de cálculo.",
		"There is nothing to sum up: the message is short, and links to no page.":
			"No hay nada que resumir: el mensaje es corto y no enlaza a ninguna página.",
		"This is older than a day. Use {0} again.":
			"Esto tiene más de un día. Usa {0} de nuevo.",
		"Choose either an article or what it shall be about. To ask one article something, use {0} with the option {1}.":
			"Elige un artículo o un tema, no ambos. Para preguntar algo a un solo artículo, usa {0} con la opción {1}.",
		"One article needs neither a day nor a tag: use {0} alone, or {1} and {2} for a line of each article.":
			"Un solo artículo no necesita ni día ni etiqueta: usa {0} sin nada más, o {1} y {2} para una línea de cada artículo.",
		"A topic is looked for in all articles: use {0} alone, or {1} and {2} for a line of each article.":
			"Un tema se busca en todos los artículos: usa {0} sin nada más, o {1} y {2} para una línea de cada artículo.",
		"Say what to sum up: an article, what it shall be about, or since when.":
			"Di qué resumir: un artículo, un tema o desde cuándo.",
		"Ask about this article": "Preguntar a este artículo",
		"Your question": "Tu pregunta",
		"This answer is kept no longer; ask again with {0}.":
			"Esta respuesta ya no se guarda; pregunta de nuevo con {0}.",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"Todo lo que citaba esta respuesta se ha eliminado. Pregunta de nuevo con {0}.",
		"This answer doesn't quote that article.":
			"Esta respuesta no cita ese artículo.",
		"This question is not kept any more.": "Esta pregunta ya no se guarda.",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"Los moderadores no piensan añadir un artículo sobre esto, así que no habría nada de que avisar.",
		"There is an article by now: “{0}”. Ask it with {1} and the option {2}.":
			"Ya hay un artículo: «{0}». Pregúntale con {1} y la opción {2}.",
		"You wait for {0} articles already. Each wish ends after 30 days at the latest.":
			"Ya esperas {0} artículos. Cada petición termina a los 30 días como muy tarde.",
		"There is no removed article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"No hay ningún artículo retirado «{0}» en esta biblioteca. Escribe algunas palabras de su titular y elígelo de la lista.",
		"There is no article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"No hay ningún artículo «{0}» en esta biblioteca. Escribe algunas palabras de su titular y elígelo de la lista.",
		"{0} articles have “{1}” in their headlines. Choose one from the list that opens while you type.":
			{
				one: "{0} artículo tiene «{1}» en su titular. Elígelo de la lista que se abre mientras escribes.",
				other:
					"{0} artículos tienen «{1}» en su titular. Elige uno de la lista que se abre mientras escribes.",
			},
		"This digest was ended. Use {0} again.":
			"Este boletín ya terminó. Usa {0} de nuevo.",
		"This is saved already, or older than a day. Use {0} again.":
			"Esto ya está guardado o tiene más de un día. Usa {0} de nuevo.",
		"This very digest is scheduled already; see {0}.":
			"Este mismo boletín ya está programado; míralo con {0}.",
		"There are {0} digests already. End one with {1} first.":
			"Ya hay {0} boletines. Termina antes uno con {1}.",
		"This article is no longer in the library.":
			"Este artículo ya no está en la biblioteca.",
		"There is nothing in this message to add: no text, no link and no file.":
			"En este mensaje no hay nada que añadir: ni texto, ni enlace, ni archivo.",
		"Add an article": "Añadir un artículo",
		Text: "Texto",
		"Up to {0} characters; go on below, or send a file":
			"Hasta {0} caracteres; sigue abajo o envía un archivo",
		"Paste it as it stands on the page.": "Pégalo tal como está en la página.",
		"More text": "Más texto",
		"How the text goes on": "Cómo sigue el texto",
		Files: "Archivos",
		"Instead of text: .txt, .md, .html, .pdf, .docx; one article each":
			"En lugar de texto: .txt, .md, .html, .pdf, .docx; un artículo en cada uno",
		Headline: "Titular",
		"Empty: the first line of the text": "Vacío: la primera línea del texto",
		"Address of the page": "Dirección de la página",
		"Alone, the page is fetched and read":
			"Si va sola, se descarga y se lee la página",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"No hay nada que añadir. Pega un texto, adjunta un archivo o da la dirección de una página.",
		"No drafts": "Ningún borrador",
		"Nothing waits to be published.": "No hay nada pendiente de publicar.",
		"Drafts, latest first": "Borradores, primero los más recientes",
		"{0}: was there already": "{0}: ya estaba",
		"Nothing to publish": "Nada que publicar",
		"They were published or discarded.": "Ya se publicaron o se descartaron.",
		Published: "Publicado",
		Discarded: "Descartado",
		"No file came. Attach the changed one.":
			"No ha llegado ningún archivo. Adjunta el que has cambiado.",
		"The article as a file": "El artículo como archivo",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"Cambia lo que quieras; los datos están en la cabecera. Luego pulsa «Subir el archivo».",
		"An article needs a headline. Write one.":
			"Un artículo necesita un titular. Escribe uno.",
		"The address can't be used. It begins with http:// or https:// and has up to {0} characters.":
			"La dirección no se puede usar. Tiene que empezar por http:// o https:// y tener como máximo {0} caracteres.",
		"“{0}” is not a date. Write it like 2025-07-08 or 8 July 2025.":
			"«{0}» no es una fecha válida. Escríbela como 2025-07-08 o 8.7.2025 (día.mes.año).",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Este borrador se publicó o se descartó, o tiene más de un día. Añade el artículo de nuevo.",
		"{0} paragraphs": { one: "{0} párrafo", other: "{0} párrafos" },
		"Before it is published": "Antes de publicarlo",
		Skip: "Omitir",
		Discard: "Descartar",
		Publish: "Publicar",
		"Keep both": "Conservar ambos",
		"Show what was left out": "Ver lo que se omitió",
		"Back to the draft": "Volver al borrador",
		"Publish all {0}": "Publicar los {0}",
		"Look at one of them": "Ver uno de ellos",
		"{0} warnings": { one: "{0} aviso", other: "{0} avisos" },
		"Left out: {0} lines": {
			one: "Omitido: {0} línea",
			other: "Omitido: {0} líneas",
		},
		"From {0}. It waits here for a day.":
			"Origen: {0}. El borrador espera aquí un día.",
		"From {0}. {1} lines left out as not part of the story. It waits here for a day.":
			{
				one: "Origen: {0}. Se omitió {1} línea que no es parte de la noticia. El borrador espera aquí un día.",
				other:
					"Origen: {0}. Se omitieron {1} líneas que no son parte de la noticia. El borrador espera aquí un día.",
			},
		"a form": "un formulario",
		"a message": "un mensaje",
		"Replace the old one {0}": "Reemplazar el antiguo ({0})",
		"Replace the old one": "Reemplazar el antiguo",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ No se ha encontrado ninguna fecha: ponla en «Editar los datos».",
		"⚠ Only {0} words could be read. Is the rest behind a paywall?": {
			one: "⚠ Solo se pudo leer {0} palabra. ¿Está el resto tras un muro de pago?",
			other:
				"⚠ Solo se pudieron leer {0} palabras. ¿Está el resto tras un muro de pago?",
		},
		"⚠ It looks like a list of links, not like a story.":
			"⚠ Parece una lista de enlaces, no una noticia.",
		"⚠ It doesn't seem to be in English: it will be found by its words only.":
			"⚠ No parece estar en inglés: solo se encontrará por sus palabras.",
		"⚠ The very same text is in the library: {0}.":
			"⚠ El mismo texto ya está en la biblioteca: {0}.",
		"⚠ Much the same is in the library: {0} ({1}).":
			"⚠ Algo muy parecido ya está en la biblioteca: {0} ({1}).",
		"{0} of {1} paragraphs the same": {
			one: "{0} de {1} párrafo en común",
			other: "{0} de {1} párrafos en común",
		},
		"{0} changed": { one: "{0} cambiado", other: "{0} cambiados" },
		"{0} new": { one: "{0} nuevo", other: "{0} nuevos" },
		"{0} missing": { one: "{0} que falta", other: "{0} que faltan" },
		"Before they are published": "Antes de publicarlos",
		"Edit details": "Editar los datos",
		"Edit text": "Editar el texto",
		Tags: "Etiquetas",
		Edit: "Editar",
		"Revision {0}. A change is live at once and can be undone; earlier revisions stay in its history.":
			"Revisión {0}. Los cambios se aplican al instante y se pueden deshacer; las revisiones anteriores quedan en el historial.",
		"Nothing was changed": "No se ha cambiado nada",
		Changed: "Cambiado",
		"This is revision {0}; questions are answered from it.":
			"Esta es la revisión {0}; con ella se responden las preguntas.",
		History: "Historial",
		"Edit the text": "Editar el texto",
		"Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.":
			"Elige un párrafo para cambiarlo, o descarga el artículo entero como archivo, cámbialo y súbelo.",
		"Take as .md": "Descargar como .md",
		"Give a file back": "Subir el archivo",
		"Paragraphs {0} to {1} of {2}": "Párrafos del {0} al {1}, de {2}",
		Byline: "Autoría",
		"Who wrote it, without “By”": "Quién lo escribió, sin «Por»",
		Publisher: "Medio",
		"Date of publication": "Fecha de publicación",
		"Parted by commas; up to 20": "Separadas por comas; hasta 20",
		"migration, France": "migración, Francia",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Este párrafo no cabe en un formulario (máximo: {0} caracteres). Pulsa «Descargar como .md», cámbialo allí y sube el archivo.",
		"Blank lines make several paragraphs of it; empty, it goes":
			"Las líneas en blanco lo dividen en varios párrafos; vacío, desaparece",
		"The changed file": "El archivo cambiado",
		"Its text and details take the place of those here":
			"Su texto y sus datos sustituyen a los de aquí",
		"No article here has a tag. Moderators give them with {0}.":
			"Aquí ningún artículo tiene etiquetas. Los moderadores las ponen con {0}.",
		"No article has the tag “{0}”. There are: {1}, and more.":
			"Ningún artículo tiene la etiqueta «{0}». Hay estas: {1}, y más.",
		"No article has the tag “{0}”. There are: {1}.":
			"Ningún artículo tiene la etiqueta «{0}». Hay estas: {1}.",
		"Show context": "Ver contexto",
		"More passages": "Más pasajes",
		"Open the article": "Abrir el artículo",
		"Why this passage?": "¿Por qué este pasaje?",
		Helpful: "Me ayuda",
		"Not helpful": "No me ayuda",
		"Share here": "Compartir aquí",
		"{0} quotations are gone: their articles were erased since.": {
			one: "Falta {0} cita: su artículo se eliminó después.",
			other: "Faltan {0} citas: sus artículos se eliminaron después.",
		},
		"The answer": "La respuesta",
		"The closest passages": "Los pasajes más cercanos",
		"Nothing found": "No se ha encontrado nada",
		"Asked of: {0}": "Se preguntó a: {0}",
		"It may be that none of them answers the question.":
			"Puede que ninguno responda a la pregunta.",
		"{0} more passages did not fit. Ask one article with the option {1} to see them.":
			{
				one: "No cabía {0} pasaje más. Pregunta a un solo artículo con la opción {1} para verlo.",
				other:
					"No cabían {0} pasajes más. Pregunta a un solo artículo con la opción {1} para verlos.",
			},
		"There are no articles here yet. A moderator adds them with {0}.":
			"Aquí todavía no hay artículos. Un moderador los añade con {0}.",
		"No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.":
			"Ningún pasaje parece responder a esto. Pregunta por algo que cuenten los artículos, o nombra las personas, los lugares o las cosas.",
		"Or ask without the option {0}, to search all articles.":
			"O pregunta sin la opción {0}, para buscar en todos los artículos.",
		"This article is no longer in the library. Choose another, or ask again with {0}.":
			"Este artículo ya no está en la biblioteca. Elige otro, o pregunta de nuevo con {0}.",
		"Shared by {0}": "Compartido por {0}",
		"You can't share here": "Aquí no puedes compartir",
		"You may not write in this channel. Ask in one where you may, and share it there.":
			"No puedes escribir en este canal. Pregunta en uno donde puedas y compártelo allí.",
		"Quoted: paragraph {0}": "Citado: párrafo {0}",
		"Page {0} of {1}": "Página {0} de {1}",
		"Open the page": "Abrir la página",
		"Other articles of this answer": "Otros artículos de esta respuesta",
		"An article that was erased": "Un artículo que se eliminó",
		"Back to the answer": "Volver a la respuesta",
		"Context of [{0}]": "Contexto de [{0}]",
		Digest: "Boletín",
		"Open an article's summary …": "Abre el resumen de un artículo…",
		"added since {0}": "añadidos desde el {0}",
		"since {0}": "desde el {0}",
		"tag: {0}": "etiqueta: {0}",
		"{0} articles": { one: "{0} artículo", other: "{0} artículos" },
		"the newest {0} of {1} articles": {
			one: "el más reciente ({0}) de {1} artículo",
			other: "los {0} más recientes de {1} artículos",
		},
		"{0} stories": { one: "{0} noticia", other: "{0} noticias" },
		"{0} articles about the same events": {
			one: "{0} artículo sobre los mismos hechos",
			other: "{0} artículos sobre los mismos hechos",
		},
		"{0} articles about the same events, continued": {
			one: "{0} artículo sobre los mismos hechos, continuación",
			other: "{0} artículos sobre los mismos hechos, continuación",
		},
		"Page {0} of {1}. Every line is the article's own.":
			"Página {0} de {1}. Cada línea es del propio artículo.",
		"Every line is the article's own.": "Cada línea es del propio artículo.",
		"No article found": "No se ha encontrado ningún artículo",
		"The newest article is from {0}: {1}":
			"El artículo más reciente es del {0}: {1}",
		"The newest with this tag is from {0}: {1}":
			"El más reciente con esta etiqueta es del {0}: {1}",
		"No article has this tag any more.":
			"Ningún artículo tiene ya esta etiqueta.",
		"Forget you in all servers?": "¿Olvidarte en todos los servidores?",
		"Forget you in this server?": "¿Olvidarte en este servidor?",
		"Will be deleted:": "Se borrará:",
		"Stay, but nobody can tell that they were yours:":
			"Se queda, pero nadie puede saber que era tuyo:",
		"Stay on record as a former moderator's:":
			"Queda registrado como de un antiguo moderador:",
		"Forget me": "Olvidarme",
		"You are forgotten in all servers":
			"Se te ha olvidado en todos los servidores",
		"You are forgotten in this server": "Se te ha olvidado en este servidor",
		"Deleted:": "Borrado:",
		"Nobody can tell any more that they were yours:":
			"Nadie puede saber ya que era tuyo:",
		"On record as a former moderator's:":
			"Registrado como de un antiguo moderador:",
		"This can't be taken back; {0} gives you a copy first.":
			"Esto no se puede deshacer; {0} te da antes una copia.",
		"What you did last can't be undone by its button any more.":
			"Lo último que hiciste ya no se podrá deshacer con su botón.",
		"What you do from now on is kept anew. Messages are Discord's: delete them there.":
			"Lo que hagas a partir de ahora se guarda de nuevo. Los mensajes son de Discord: bórralos allí.",
		"Backups made before have it still: ask whoever runs the bot to delete them.":
			"Las copias de seguridad anteriores aún lo contienen: pide a quien opera el bot que las borre.",
		"These were read, too, and are less likely to answer.":
			"Estos también se leyeron, y es menos probable que respondan.",
		"Back to the list": "Volver a la lista",
		"Not for us: no article is wanted.":
			"No es para nosotros: no se busca ningún artículo.",
		"Answered by {0}.": "Respondida por {0}.",
		"an article": "un artículo",
		"No article is known to answer it.":
			"No se conoce ningún artículo que la responda.",
		"Its answer was not helpful {0} times: {1}.": {
			one: "Su respuesta no ayudó {0} vez: {1}.",
			other: "Su respuesta no ayudó {0} veces: {1}.",
		},
		"{0}, on {1}": "{0}, el {1}",
		"{0}, first on {1}, last on {2}":
			"{0}, la primera vez el {1}, la última el {2}",
		"{0} members want to be told.": {
			one: "{0} miembro quiere que se le avise.",
			other: "{0} miembros quieren que se les avise.",
		},
		"{0} members want to be told. That happens as soon as you choose.": {
			one: "{0} miembro quiere que se le avise. Se hará en cuanto elijas.",
			other: "{0} miembros quieren que se les avise. Se hará en cuanto elijas.",
		},
		Undo: "Deshacer",
		"Show the article": "Ver el artículo",
		"It is not answered": "No está respondida",
		"Add an article for this": "Añadir un artículo para esto",
		"It is answered by…": "La responde…",
		"Not for us": "No es para nosotros",
		"Which article answers it?": "¿Qué artículo la responde?",
		"The most promising articles": "Los artículos más prometedores",
		"Type a headline": "Escribir un titular",
		Back: "Atrás",
		"Words of its headline": "Palabras de su titular",
		"wrong passage": "pasaje equivocado",
		outdated: "anticuada",
		incomplete: "incompleta",
		other: "otro motivo",
		"asked {0} times": {
			one: "preguntada {0} vez",
			other: "preguntada {0} veces",
		},
		"asked before": "ya preguntada antes",
		"an article that was erased": "un artículo que se eliminó",
		"without a reason": "sin motivo",
		"{0} {1} times": { one: "{0} {1} vez", other: "{0} {1} veces" },
		"answer not helpful {0} times": {
			one: "la respuesta no ayudó {0} vez",
			other: "la respuesta no ayudó {0} veces",
		},
		"answer not helpful {0} times ({1})": {
			one: "la respuesta no ayudó {0} vez ({1})",
			other: "la respuesta no ayudó {0} veces ({1})",
		},
		"Questions without a helpful answer": "Preguntas sin respuesta que ayude",
		"Answered since": "Respondidas desde entonces",
		"Questions aren't kept in this server ({0}).":
			"En este servidor no se guardan las preguntas ({0}).",
		"None of the last {0} days.": {
			one: "Ninguna en el último día ({0}).",
			other: "Ninguna en los últimos {0} días.",
		},
		"No question of the last {0} days went without a helpful answer.": {
			one: "En el último día ({0}) ninguna pregunta quedó sin respuesta que ayudara.",
			other:
				"En los últimos {0} días ninguna pregunta quedó sin respuesta que ayudara.",
		},
		"Open a question": "Abre una pregunta",
		"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.":
			"El bot solo lee por palabras, así que no puede saber por sí mismo que un artículo responde a una de estas: ábrela y dilo.",
		"asked of “{0}”": "preguntada a «{0}»",
		"Pages: {0}": "Páginas: {0}",
		Open: "Pendientes",
		Answered: "Respondidas",
		"The message, in short": "El mensaje, en breve",
		"The numbers are its paragraphs. Every line is the message's.":
			"Los números son sus párrafos. Cada línea es del mensaje.",
		"Not in the library": "No está en la biblioteca",
		"The moderators haven't added this page:":
			"Los moderadores no han añadido esta página:",
		"Suggest to the moderators": "Sugerir a los moderadores",
		Suggested: "Sugerida",
		"The moderators see it in {0}, without your name.":
			"Los moderadores la ven en {0}, sin tu nombre.",
		"{0} questions without a helpful answer": {
			one: "{0} pregunta sin respuesta que ayude",
			other: "{0} preguntas sin respuesta que ayude",
		},
		"And {0} more.": { one: "Y {0} más.", other: "Y {0} más." },
		"Since {0}": "Desde el {0}",
		"Show what can be done": "Ver qué se puede hacer",
		"What is kept about you in any server":
			"Lo que se guarda sobre ti en cualquier servidor",
		"What is kept about you in this server":
			"Lo que se guarda sobre ti en este servidor",
		"The file has the latest. More didn't fit: {0}.":
			"El archivo tiene lo más reciente. No cabía más: {0}.",
		"A JSON file, to be opened with any text editor; it begins, in English, with what each part is. {0} says how long it is kept, {1} erases it.":
			"Un archivo JSON que se abre con cualquier editor de texto; empieza diciendo, en inglés, qué es cada parte. {0} dice cuánto tiempo se guarda, {1} lo borra.",
		"Nothing is kept about you in any server":
			"No se guarda nada sobre ti en ningún servidor",
		"Nothing is kept about you in this server":
			"No se guarda nada sobre ti en este servidor",
		"in any server": "en cualquier servidor",
		"in this server": "en este servidor",
		"Use the command in a direct message to me, and it means all servers.":
			"Usa el comando en un mensaje directo conmigo y valdrá para todos los servidores.",
		"There is an article now": "Ya hay un artículo",
		"{0}, you wished to be told.": "{0}, pediste que te avisara.",
		"This was the one time. To ask more of it: {0}":
			"Este es el único aviso. Para preguntarle más: {0}",
		"{0} more lines did not fit.": {
			one: "No cabía {0} línea más.",
			other: "No cabían {0} líneas más.",
		},
		"It comes {0}.": "Llega {0}.",
		"Saved. It comes {0}.": "Guardado. Llega {0}.",
		"What Pullquote keeps": "Lo que guarda Pullquote",
		"By your user id": "Con tu ID de usuario",
		"By a keyed hash, never by your id":
			"Con un hash con clave, nunca con tu ID",
		"Without anybody's name": "Sin el nombre de nadie",
		"Not at all": "No se guarda",
		"{0} gives you what is kept about you, as a file":
			"{0} te da en un archivo lo que se guarda sobre ti",
		"{0} erases it, after you have seen what goes":
			"{0} lo borra, después de mostrarte qué desaparece",
		"not kept in this server": "no se guarda en este servidor",
		"for a day": "un día",
		"until they are erased": "hasta que se eliminen",
		"until {0} days after the bot leaves the server": {
			one: "hasta {0} día después de que el bot deje el servidor",
			other: "hasta {0} días después de que el bot deje el servidor",
		},
		"for {0} days": { one: "{0} día", other: "{0} días" },
		"for {0} days since they last came up": {
			one: "{0} día desde la última vez que surgieron",
			other: "{0} días desde la última vez que surgieron",
		},
		"until then, {0} days at most": {
			one: "hasta entonces, {0} día como máximo",
			other: "hasta entonces, {0} días como máximo",
		},
		"for as long as the server decides ({0} days if it doesn't)": {
			one: "el tiempo que decida el servidor ({0} día si no lo decide)",
			other: "el tiempo que decida el servidor ({0} días si no lo decide)",
		},
		"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.":
			"Todo esto se queda en la máquina en la que funciona el bot, donde funcionan también sus redes neuronales. Habla con Discord y con nadie más; solo descarga las páginas cuya dirección da un moderador. Quien opera el bot puede tener copias de seguridad.",
		"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.":
			"El hash se forma con el ID del servidor y el del usuario y una clave, que está en un archivo junto a la base de datos que solo puede leer el usuario propio del bot (modo 0600), y en ninguna copia de seguridad. Quien tenga solo la base de datos no puede saber quién es.",
		"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.":
			"Mensajes: no puede leer ninguno, salvo aquel en el que usas su menú. El registro no contiene ni preguntas ni quién las hizo. Solo en memoria están las últimas respuestas, sin quién preguntó; lo último que envió Discord; y, durante un minuto, con otro hash, cuándo preguntó alguien, para que nadie pregunte demasiado.",
		"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.":
			"En un servidor, eso vale para ese servidor; en un mensaje directo con el bot, para todos los servidores, también los que dejaste.",
		older: "anterior",
		undated: "sin fecha",
		"Also in: {0}": "También en: {0}",
		"Also in: {0}; and {1} more": {
			one: "También en: {0}; y {1} más",
			other: "También en: {0}; y {1} más",
		},
		"Also in {0} other places": {
			one: "También en {0} lugar más",
			other: "También en {0} lugares más",
		},
		"[{0}] Open the page": "[{0}] Abrir la página",
		"Type a day as you would say it: {0}.":
			"Escribe un día en inglés, como lo dirías: {0}.",
		"“{0}” is still to come. {1}": "«{0}» aún está por llegar. {1}",
		"“{0}” isn't a day that I know. {1}":
			"«{0}» no es un día que yo conozca. {1}",
		"Digests that come by themselves": "Boletines que llegan solos",
		"By the clocks of {0}": "Zona horaria: {0}",
		"Pause or end one …": "Pausa o termina uno…",
		"Schedule another with the options of {0}.":
			"Programa otro con las opciones de {0}.",
		"When it goes on, it has what is added from then on.":
			"Cuando se reanude, traerá lo que se añada desde entonces.",
		"Go on": "Reanudar",
		Pause: "Pausar",
		End: "Terminar",
		"Erase this article for good?": "¿Eliminar este artículo para siempre?",
		"Type {0} to delete it for good":
			"Escribe {0} para eliminarlo para siempre",
		"Nothing was erased: the word to type is {0}.":
			"No se eliminó nada: la palabra que hay que escribir es {0}.",
		"“{0}” is in the library. Remove it first, with {1}.":
			"«{0}» está en la biblioteca. Retíralo primero con {1}.",
		Erased: "Eliminado",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"El texto de «{0}» se ha eliminado. Queda registrado quién lo hizo.",
		"Nothing to export": "Nada que exportar",
		"There are no articles. Removed ones are left out unless {0} is chosen.":
			"No hay artículos. Sin la opción {0}, los retirados quedan fuera.",
		"Each is a Markdown file with its details on top. {0} reads it back to the letter.":
			"Cada uno es un archivo Markdown con sus datos al principio. {0} lo vuelve a leer tal cual.",
		"Exported: {0} articles": {
			one: "Exportado: {0} artículo",
			other: "Exportados: {0} artículos",
		},
		"And {0} removed, in a folder apart.": {
			one: "Y {0} retirado, en una carpeta aparte.",
			other: "Y {0} retirados, en una carpeta aparte.",
		},
		"Packed, the articles have more than the {0} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: {1}":
			"Comprimidos, los artículos superan los {0} MiB que puede tener aquí un archivo. Quien opera el bot puede escribirlos en un archivo en su máquina: {1}",
		"This revision is not kept any more.": "Esta revisión ya no se guarda.",
		Undone: "Deshecho",
		"It was taken out of the library again.":
			"Vuelve a estar fuera de la biblioteca.",
		"It says again what it said before.": "Vuelve a decir lo que decía antes.",
		"It is in the library again.": "Está de nuevo en la biblioteca.",
		"Only who did it can undo it. Look at the article's history.":
			"Solo quien lo hizo puede deshacerlo. Mira el historial del artículo.",
		"This was more than an hour ago. Look at the article's history to change it.":
			"Fue hace más de una hora. Ve al historial del artículo para cambiarlo.",
		"Something else was done to this article since. Look at its history to change it.":
			"Después se hizo otra cosa con este artículo. Ve a su historial para cambiarlo.",
		"This can't be undone: it was erased, or its very text is in the library as another article.":
			"No se puede deshacer: se eliminó, o ese mismo texto está en la biblioteca como otro artículo.",
		"Show drafts: {0}": "Ver los borradores: {0}",
		"{0} articles are still being read. Until that is done, in a moment, they are found by their words only.":
			{
				one: "{0} artículo se está leyendo todavía. Hasta que termine, dentro de un momento, solo se encuentra por sus palabras.",
				other:
					"{0} artículos se están leyendo todavía. Hasta que termine, dentro de un momento, solo se encuentran por sus palabras.",
			},
		"Articles: {0}": "Artículos: {0}",
		"Removed articles: {0}": "Artículos retirados: {0}",
		"Show articles": "Ver los artículos",
		"Show removed articles": "Ver los artículos retirados",
		"There are no articles yet. Add one with {0}.":
			"Todavía no hay artículos. Añade uno con {0}.",
		"No article has been removed.": "No hay ningún artículo retirado.",
		"Remove this article?": "¿Retirar este artículo?",
		"Reason (optional)": "Motivo (opcional)",
		"It can be restored with {0}.": "Se puede restaurar con {0}.",
		"“{0}” is not in the library any more.":
			"«{0}» ya no está en la biblioteca.",
		Removed: "Retirado",
		"{0} is no longer quoted. It can be restored.":
			"{0} ya no se cita. Se puede restaurar.",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"No se restauró nada: el artículo ya está en la biblioteca, ese mismo texto se añadió de nuevo, o el artículo se eliminó.",
		Restored: "Restaurado",
		"This article is not in the library any more; it may be removed. Look for it with {0}.":
			"Este artículo ya no está en la biblioteca; puede que se haya retirado. Búscalo con {0}.",
		"Somebody edited this article in the meantime. Open it again with {0} to see what it says now.":
			"Alguien editó este artículo mientras tanto. Ábrelo de nuevo con {0} para ver qué dice ahora.",
		"The very same text is there as “{0}”. Nothing was changed.":
			"El mismo texto ya está como «{0}». No se cambió nada.",
		"This suggestion is not kept any more.": "Esta sugerencia ya no se guarda.",
		"An archive holds up to {0} articles, and there are more. Back up the database instead.":
			"Un archivo comprimido admite hasta {0} artículos, y hay más. Haz mejor una copia de seguridad de la base de datos.",
		"The front matter can't be read: {0}":
			"La cabecera del archivo (front matter) no se puede leer: {0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"La cabecera del archivo (front matter) no se puede usar: tiene que constar de líneas como «headline: Ferry leaves».",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"La cabecera del archivo (front matter) no se puede usar: {0} tiene que ser una dirección http o https de hasta {1} caracteres.",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"La cabecera del archivo (front matter) no se puede usar: {0} tiene que ser una fecha como {1}.",
		"The front matter can't be used: {0} has to be a list of words.":
			"La cabecera del archivo (front matter) no se puede usar: {0} tiene que ser una lista de palabras.",
		"The front matter can't be used: {0} has to be a line of text.":
			"La cabecera del archivo (front matter) no se puede usar: {0} tiene que ser una línea de texto.",
		"There are too many tags, or one is too long; up to {0} of {1} characters each are possible.":
			"Hay demasiadas etiquetas, o una es demasiado larga; se admiten hasta {0}, de hasta {1} caracteres cada una.",
		"The headline is {0} characters long; up to {1} are possible.":
			"El titular tiene {0} caracteres; se admiten hasta {1}.",
		"The byline is {0} characters long; up to {1} are possible.":
			"La autoría tiene {0} caracteres; se admiten hasta {1}.",
		"The publisher is {0} characters long; up to {1} are possible.":
			"El medio tiene {0} caracteres; se admiten hasta {1}.",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"El artículo tiene {0} párrafos; se admiten hasta {1}. Divídelo en partes y añádelas una a una.",
		"There is no text in it. Send the article's text with its paragraphs.":
			"No contiene texto. Envía el texto del artículo con sus párrafos.",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"El texto del artículo tiene {0} caracteres; se admiten hasta {1}. Divídelo en partes y añádelas una a una.",
		"The article's text is only {0} characters long; at least {1} are needed to answer from.":
			{
				one: "El texto del artículo solo tiene {0} carácter; para responder con él hacen falta al menos {1}.",
				other:
					"El texto del artículo solo tiene {0} caracteres; para responder con él hacen falta al menos {1}.",
			},
		Show: "Ver",
		"Bring the examples back": "Recuperar los ejemplos",
		Restore: "Restaurar",
		"Already in the library": "Ya está en la biblioteca",
		"The very same text is there; nothing was changed.":
			"El mismo texto ya está; no se cambió nada.",
		"This is the server's first article of its own, so the {0} example articles that came with the bot were taken out.":
			{
				one: "Es el primer artículo propio del servidor, así que se retiró {0} artículo de ejemplo que venía con el bot.",
				other:
					"Es el primer artículo propio del servidor, así que se retiraron los {0} artículos de ejemplo que venían con el bot.",
			},
		"By {0}": "Por {0}",
		"Removed: it is not quoted.": "Retirado: no se cita.",
		"Tags: {0}": "Etiquetas: {0}",
		"{0} characters": { one: "{0} carácter", other: "{0} caracteres" },
		"{0} words": { one: "{0} palabra", other: "{0} palabras" },
		"This article is not in the library; it may be erased.":
			"Este artículo no está en la biblioteca; puede que se haya eliminado.",
		"See what a revision changed": "Ver qué cambió una revisión",
		"Revision {0}": "Revisión {0}",
		"What revision {0} changed": "Qué cambió la revisión {0}",
		"Go back to revision {0}": "Volver a la revisión {0}",
		"It is the first.": "Es la primera.",
		"All {0} paragraphs are the same; only details changed.": {
			one: "{0} párrafo, sin cambios; solo cambiaron los datos.",
			other: "Los {0} párrafos son los mismos; solo cambiaron los datos.",
		},
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			one: "{0} de {1} párrafo en común; cambiados: {2}, añadidos: {3}, quitados: {4}.",
			other:
				"{0} de {1} párrafos en común; cambiados: {2}, añadidos: {3}, quitados: {4}.",
		},
		"Removed {0}": "Párrafo {0}, quitado",
		"Added {0}": "Párrafo {0}, añadido",
		"Was {0}": "Párrafo {0}, antes",
		"Is {0}": "Párrafo {0}, ahora",
		"{0}, with the bot": "{0}, incluido con el bot",
		"{0}, by the operator": "{0}, por el operador",
		"{0}, by a former moderator": "{0}, por un antiguo moderador",
		"{0}, by {1}": "{0}, por {1}",
		"A digest that comes by itself": "Un boletín que llega solo",
		"First: {0}": "El primero: {0}",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"Trae una línea de cada artículo añadido desde el anterior, una frase del propio artículo; los que tratan de los mismos hechos van juntos. Si no hay ninguno, no se publica nada. No notifica a nadie; quien lee el canal puede pasar las páginas y abrir los resúmenes de los artículos sin que nadie más los vea.",
		"{0} goes by the clocks of {1}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.":
			"Las {0} son según la hora de {1}. Al guardar, esa será la zona horaria del servidor: también la seguirán el aviso de la mañana y las horas de los archivos.",
		"{0} goes by the clocks of {1}.": "Las {0} son según la hora de {1}.",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"El servidor todavía no tiene zona horaria, así que las {0} son en UTC. Ajústala primero aquí, o guarda el boletín tal como está.",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"El servidor todavía no tiene zona horaria, así que las {0} son en UTC. Alguien con «Gestionar servidor» puede ajustarla con {1}; el boletín la seguirá a partir de entonces.",
		"Then check again.": "Luego comprueba de nuevo.",
		"Set the time zone": "Ajustar la zona horaria",
		"Check again": "Comprobar de nuevo",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"Necesitas «Gestionar servidor» para ajustar la zona horaria. Quien lo tenga puede hacerlo con {0}.",
		"Erased: number {0}, on {1}": "Eliminado: número {0}, el {1}",
		"This message": "Este mensaje",
		"Type a question, in your own words.":
			"Escribe una pregunta, con tus propias palabras.",
		"All digests": "Todos los boletines",
		"End this digest?": "¿Terminar este boletín?",
		"It comes no more. What was posted stays.":
			"No llegará más. Lo publicado se queda.",
		"End it": "Terminarlo",
		"Keep it": "Conservarlo",
		"⚠ It couldn't be posted on {0}.": "⚠ No se pudo publicar el {0}.",
		"What was in it comes with the next.":
			"Lo que contenía llega con el próximo.",
		Paused: "En pausa",
		"Next: {0}": "Próximo: {0}",
		"all tags": "todas las etiquetas",
		paused: "en pausa",
		"No digest comes by itself": "Ningún boletín llega solo",
		"Schedule one with the options of {0}: {1} (day or weekday), {2}, {3}, {4}. You see what it does before you save it.":
			"Programa uno con las opciones de {0}: {1} (día o día de la semana), {2}, {3}, {4}. Ves lo que hace antes de guardarlo.",
		"each day at {0}": "cada día a las {0}",
		"each {0} at {1}": "cada {0} a las {1}",
		"each day at {0} in {1}": "cada día a las {0} en {1}",
		"each {0} at {1} in {2}": "cada {0} a las {1} en {2}",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Al bot le faltan permisos en {1}: {0}. Dáselos al rol del bot en los ajustes del canal, en «Permisos».",
		"Questions are asked elsewhere": "Las preguntas se hacen en otro lugar",
		"Ask in {0}.": "Pregunta en {0}.",
		"Where questions are asked": "Dónde se pregunta",
		"The channels in which /ask is answered":
			"Los canales en los que se responde a /ask",
		"in every channel": "en todos los canales",
		"in {0}": "en {0}",
		"Choose all channels for questions":
			"Elige todos los canales para preguntas",
		"Every channel": "Todos los canales",
		"Questions are answered in every channel.":
			"Las preguntas se responden en todos los canales.",
		"Questions are answered in {0}, and in their threads. Anywhere else the bot says so, to the asker alone.":
			"Las preguntas se responden en {0} y en sus hilos. En cualquier otro sitio el bot lo dice, solo a quien pregunta.",
		"Who moderates": "Quién modera",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Un rol cuyos miembros gestionan los artículos, además de quienes tienen «Gestionar mensajes»",
		"whoever has Manage Messages": "quien tiene «Gestionar mensajes»",
		"whoever has Manage Messages or {0}":
			"quien tiene «Gestionar mensajes» o {0}",
		"Choose a role": "Elige un rol",
		"No role": "Ningún rol",
		"With @everyone, everybody would moderate. Choose another role.":
			"Con @everyone, todo el mundo moderaría. Elige otro rol.",
		"Only members with Manage Messages can moderate.":
			"Solo pueden moderar los miembros con «Gestionar mensajes».",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"Todos los que tienen {0} pueden añadir, cambiar, retirar y eliminar artículos, ocuparse de las preguntas sin respuesta y leer lo que se hizo.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Para que vean los comandos, el servidor tiene que mostrárselos, y eso solo puedes hacerlo tú: Ajustes del servidor → Integraciones → este bot. Elige allí /article, luego «Añadir roles o miembros», y el rol; haz lo mismo con /gaps, /digest, /audit, /check y Add as article.",
		"Notices for moderators": "Avisos para moderadores",
		"A channel where the bot says each morning what members could not find":
			"Un canal donde el bot dice cada mañana qué no pudieron encontrar los miembros",
		none: "ninguno",
		"Choose a channel": "Elige un canal",
		"No notices": "Sin avisos",
		"No notices are posted.": "No se publica ningún aviso.",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Al bot le faltan permisos en {1}: {0}. Dáselos al rol del bot en los ajustes del canal, en «Permisos»; luego elige de nuevo el canal.",
		"After 9:00 the bot posts in {0} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.":
			"A partir de las 9:00 el bot publica en {0} qué preguntas no encontraron respuesta desde el día anterior; las mañanas sin ninguna no publica nada. Quien lee el canal lee las preguntas, pero no quién las hizo.",
		"As long as no questions are kept, there are none to tell of.":
			"Mientras no se guarden preguntas, no hay ninguna de la que avisar.",
		"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.":
			"Solo cuenta aquello para lo que se leen artículos: /ask, /article test, /summary con about y su archivo, y preguntar a un artículo de una lista o de un resumen.",
		"Questions a minute, for each member":
			"Preguntas por minuto, para cada miembro",
		"How often somebody may ask before they have to wait a little":
			"Cuántas veces puede preguntar alguien antes de tener que esperar un poco",
		"Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.":
			"Todos pueden preguntar cuanto quieran. Entonces una sola persona puede tener ocupado al bot, o agotar lo que puede preguntar el servidor.",
		"Nobody may ask more than {0} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.":
			"Nadie puede hacer más de {0} en un minuto, tampoco los moderadores. A quien lo hace se le dice cuándo puede volver a preguntar; nadie más lo ve.",
		"Questions a minute, for the server":
			"Preguntas por minuto, para el servidor",
		"How often all members together may ask before they have to wait":
			"Cuántas veces pueden preguntar todos los miembros juntos antes de tener que esperar",
		"All members together may ask as often as they like. When very many do, answers take longer, or are by words only.":
			"Todos los miembros juntos pueden preguntar cuanto quieran. Cuando lo hacen muchísimos, las respuestas tardan más o solo se buscan por palabras.",
		"All members together may ask {0} in a minute. Who asks more is told when to try again; nobody else sees it.":
			"Todos los miembros juntos pueden hacer {0} en un minuto. A quien pregunta más se le dice cuándo intentarlo de nuevo; nadie más lo ve.",
		"No limit": "Sin límite",
		"no limit": "sin límite",
		"{0} questions": { one: "{0} pregunta", other: "{0} preguntas" },
		"Who sees answers": "Quién ve las respuestas",
		"Whether everybody sees an answer, or the asker alone, if they don't say":
			"Si todos ven una respuesta, o solo quien pregunta, cuando no lo dice",
		"the asker alone": "solo quien pregunta",
		"everybody in the channel": "todos en el canal",
		Everybody: "Todos",
		"The asker alone": "Solo quien pregunta",
		"An answer is shown to the asker alone, unless they ask with private: False.":
			"La respuesta se muestra solo a quien pregunta, salvo que pregunte con private: False.",
		"An answer is shown to everybody in the channel, unless the asker asks with private: True.":
			"La respuesta se muestra a todos en el canal, salvo que se pregunte con private: True.",
		"How long questions are kept": "Cuánto tiempo se guardan las preguntas",
		"For /gaps, for members who wait, and for the buttons under answers":
			"Para /gaps, para los miembros que esperan y para los botones debajo de las respuestas",
		"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.":
			"No se guarda ninguna pregunta. /gaps queda vacío, nadie puede esperar un artículo, y debajo de una respuesta no hay ni votos ni lista de los artículos posibles.",
		"A question without a helpful answer is forgotten {0} after it was last asked or settled; as long, the buttons under an answer work.":
			"Una pregunta sin respuesta que ayude se olvida {0} después de que se hiciera o se resolviera por última vez; durante ese tiempo funcionan los botones debajo de la respuesta.",
		"None of those that are kept now is forgotten at once.":
			"Ninguna de las que se guardan ahora se olvida enseguida.",
		"{0} questions that are kept now will be forgotten at once, for good.": {
			one: "{0} pregunta que se guarda ahora se olvidará enseguida y para siempre.",
			other:
				"{0} preguntas que se guardan ahora se olvidarán enseguida y para siempre.",
		},
		"not at all": "no se guardan",
		"{0} days": { one: "{0} día", other: "{0} días" },
		Settings: "Ajustes",
		"Change a setting": "Cambia un ajuste",
		"You see what a change does before you save it.":
			"Ves lo que hace un cambio antes de guardarlo.",
		"Now: {0}": "Ahora: {0}",
		"All settings": "Todos los ajustes",
		"That is so already.": "Ya es así.",
		"Then: {0}": "Después: {0}",
		Save: "Guardar",
		"Choose again": "Elegir de nuevo",
		"Saved. {0}: {1}": "Guardado. {0}: {1}",
		"Only when sure": "Solo con seguridad",
		"Only what surely answers is quoted; of everything else the bot says that it found nothing.":
			"Solo se cita lo que responde con seguridad; de todo lo demás el bot dice que no encontró nada.",
		"In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.":
			"En las pruebas, de 1 a 3 de cada 10 preguntas que los artículos no responden encontraron algo, en vez de 9. Pero de las que sí responden, de 4 a 9 de cada 10 tampoco encontraron nada.",
		Balanced: "Equilibrado",
		"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.":
			"También se muestra lo que quizá responda, como «Los pasajes más cercanos»; lo que probablemente no responda, no.",
		"In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.":
			"En las pruebas, de 2 a 7 de cada 100 preguntas que los artículos responden no encontraron nada; de las preguntas sobre otra cosa, 2 de cada 10 encontraron algo.",
		"Show near misses": "Mostrar lo aproximado",
		"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.":
			"Se muestran pasajes como «Los pasajes más cercanos» también cuando apenas responden; solo se omite lo que trata de otra cosa.",
		"In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.":
			"En las pruebas, 1 de cada 100 preguntas que los artículos responden no encontró nada; de las preguntas sobre otra cosa, 4 de cada 10 encontraron algo.",
		"How sure answers must be": "Cuán seguras deben ser las respuestas",
		"Whether near misses are shown, or only what surely answers":
			"Si se muestra lo aproximado, o solo lo que responde con seguridad",
		"Choose how sure": "Elige cuán seguras",
		"Time zone": "Zona horaria",
		"When notices and digests come, and how times are written in files":
			"Cuándo llegan avisos y boletines, y cómo se escriben las horas en los archivos",
		"Type a city": "Escribir una ciudad",
		"It is {0} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.":
			"Allí son ahora las {0}. Los avisos llegan a partir de las 9:00 de allí, los boletines a las horas que muestra /digest, y el archivo de /audit usa sus horas.",
		"Times in messages are shown to everybody in their own zone, as always.":
			"Las horas en los mensajes se muestran a cada cual en su propia zona, como siempre.",
		"A city, or the distance to UTC": "Una ciudad, o la diferencia con UTC",
		"Berlin, New York, UTC+5:30": "Berlin, New York, UTC+5:30",
		"No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.":
			"Ninguna zona horaria se llama así. Escribe en inglés una ciudad mayor de la misma zona, o la diferencia con UTC, como UTC+2.",
		"Which one?": "¿Cuál?",
		"This article was removed from the library since.":
			"Este artículo se retiró después de la biblioteca.",
		"This article has changed since this answer was given.":
			"Este artículo ha cambiado desde que se dio esta respuesta.",
		"One of the articles was removed from the library since.":
			"Uno de los artículos se retiró después de la biblioteca.",
		"“{0}” was removed from the library since.":
			"«{0}» se retiró después de la biblioteca.",
		"“{0}” has changed since this answer was given.":
			"«{0}» ha cambiado desde que se dio esta respuesta.",
		"Another period": "Otro periodo",
		"As a file": "Como archivo",
		"Nobody has asked yet": "Todavía no ha preguntado nadie",
		"Once members use {0}, this shows how many questions are answered, and which articles answer them.":
			"Cuando los miembros usen {0}, esto mostrará cuántas preguntas se responden y qué artículos las responden.",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}, según la hora de {1}; el día de hoy no ha acabado.",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}, según la hora de {1}; el día de hoy no ha acabado. La primera pregunta se contó el {2}.",
		"questions ({0})": "preguntas ({0})",
		"No article that is in the library now was quoted.":
			"No se citó ningún artículo que esté ahora en la biblioteca.",
		"Most cited articles": "Artículos más citados",
		"in {0} answers": { one: "en {0} respuesta", other: "en {0} respuestas" },
		"Nobody can vote on answers, since none are kept here ({0}).":
			"Nadie puede votar las respuestas, ya que aquí no se guarda ninguna ({0}).",
		"Nobody voted on an answer in the last {0} days; votes aren't kept longer.":
			"Nadie votó una respuesta en los últimos {0} días; los votos no se guardan más tiempo.",
		"Nobody voted on an answer.": "Nadie votó una respuesta.",
		"{0} say helpful.": {
			one: "{0} dice que ayudó.",
			other: "{0} dicen que ayudó.",
		},
		"{0} say helpful in the last {1} days; votes aren't kept longer.": {
			one: "{0} dice que ayudó, en los últimos {1} días; los votos no se guardan más tiempo.",
			other:
				"{0} dicen que ayudó, en los últimos {1} días; los votos no se guardan más tiempo.",
		},
		"{0} of {1} votes": { one: "{0} de {1} voto", other: "{0} de {1} votos" },
		"No question waits for an answer.": "Ninguna pregunta espera respuesta.",
		"{0} wait for an answer now: {1}.": {
			one: "{0} espera respuesta ahora: {1}.",
			other: "{0} esperan respuesta ahora: {1}.",
		},
		"Show gaps": "Ver preguntas sin respuesta",
		"Bars of the questions a day, {0}, stacked by how they ended: {1}.":
			"Barras de las preguntas por día, {0}, apiladas según cómo acabaron: {1}.",
		"Bars of the questions a week, {0}, stacked by how they ended: {1}.":
			"Barras de las preguntas por semana, {0}, apiladas según cómo acabaron: {1}.",
		"Most on {0}: {1} ({2}).": "Máximo, {0}: {1} ({2}).",
		"Each day in turn: {0}.": "Día por día: {0}.",
		"Each week in turn: {0}.": "Semana por semana: {0}.",
		"7 days": "7 días",
		"day by day": "día por día",
		"Questions of the last 7 days": "Preguntas de los últimos 7 días",
		"The last 7 days, as a file": "Los últimos 7 días, como archivo",
		"4 weeks": "4 semanas",
		"a month": "un mes",
		"Questions of the last 4 weeks": "Preguntas de las últimas 4 semanas",
		"The last 4 weeks, as a file": "Las últimas 4 semanas, como archivo",
		"13 weeks": "13 semanas",
		"three months": "tres meses",
		"Questions of the last 13 weeks": "Preguntas de las últimas 13 semanas",
		"The last 13 weeks, as a file": "Las últimas 13 semanas, como archivo",
		"52 weeks": "52 semanas",
		"a year": "un año",
		"Questions of the last 52 weeks": "Preguntas de las últimas 52 semanas",
		"The last 52 weeks, as a file": "Las últimas 52 semanas, como archivo",
		answered: "respondidas",
		unsure: "dudosas",
		"not found": "no encontradas",
		"{0} answered": { one: "{0} respondida", other: "{0} respondidas" },
		"{0} unsure": { one: "{0} dudosa", other: "{0} dudosas" },
		"{0} not found": { one: "{0} no encontrada", other: "{0} no encontradas" },
		"Suggested pages: {0}": "Páginas sugeridas: {0}",
		"None that the library hasn't.": "Ninguna que falte en la biblioteca.",
		"Open a page": "Abre una página",
		"Back to the questions": "Volver a las preguntas",
		"A suggested page": "Una página sugerida",
		"Read it as a draft": "Leerla como borrador",
		"suggested {0} times": {
			one: "sugerida {0} vez",
			other: "sugerida {0} veces",
		},
		"suggested {0} times, last on {1}": {
			one: "sugerida {0} vez, la última el {1}",
			other: "sugerida {0} veces, la última el {1}",
		},
		"Read paragraph …": "Lee el párrafo…",
		"Paragraph {0}": "Párrafo {0}",
		"The numbers are the paragraphs. Every line is the article's.":
			"Los números son los párrafos. Cada línea es del artículo.",
		"Only {0} words of it are here.": {
			one: "Del artículo solo hay aquí {0} palabra.",
			other: "Del artículo solo hay aquí {0} palabras.",
		},
		"Paragraph {0} of {1}": "Párrafo {0} de {1}",
		Shorter: "Más corto",
		Longer: "Más largo",
		"Ask about this": "Preguntar sobre esto",
		"Save as file": "Guardar como archivo",
		"What the articles say, in their own sentences, the newest first.":
			"Lo que dicen los artículos, con sus propias frases, primero los más recientes.",
		"No article here seems to be about this. Name the people, places or things that it is about.":
			"Ningún artículo parece tratar de esto. Nombra las personas, los lugares o las cosas de que se trata.",
		"Take it back": "Retirar el voto",
		"Your vote is taken back": "Tu voto se ha retirado",
		"It is deleted and doesn't count any more.": "Está borrado y ya no cuenta.",
		"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.":
			"Gracias. Nadie sabrá quién votó. «No me ayuda», debajo de la respuesta, lo cambia.",
		"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.":
			"Gracias. Los moderadores ven cuántas veces no ayudó una respuesta y por qué, nunca quién lo dijo. «Me ayuda», debajo de la respuesta, lo cambia.",
		"That counts already: helpful": "Eso ya cuenta: me ayuda",
		"Your vote counts: helpful": "Tu voto cuenta: me ayuda",
		"That counts already: not helpful. Why?":
			"Eso ya cuenta: no me ayuda. ¿Por qué?",
		"Your vote counts: not helpful. Why?":
			"Tu voto cuenta: no me ayuda. ¿Por qué?",
		"That counts already: not helpful ({0})":
			"Eso ya cuenta: no me ayuda ({0})",
		"Your vote counts: not helpful ({0})": "Tu voto cuenta: no me ayuda ({0})",
		"Wrong passage": "Pasaje equivocado",
		Outdated: "Anticuada",
		Incomplete: "Incompleta",
		Other: "Otro motivo",
		"One moment, please": "Un momento, por favor",
		"You asked:": "Preguntaste:",
		"Who manages the server sets the limit, with {0}.":
			"Quien gestiona el servidor fija el límite, con {0}.",
		"Many people are asking here at the moment. Try again {0}.":
			"Mucha gente está preguntando aquí ahora. Inténtalo de nuevo {0}.",
		"You have asked {0} questions in a minute. You can ask again {1}.": {
			one: "Has hecho {0} pregunta en un minuto. Puedes volver a preguntar {1}.",
			other:
				"Has hecho {0} preguntas en un minuto. Puedes volver a preguntar {1}.",
		},
		"The file doesn't come from Discord. Attach it again.":
			"El archivo no viene de Discord. Adjúntalo de nuevo.",
		"The file couldn't be fetched from Discord. Attach it again in a moment.":
			"No se pudo obtener el archivo de Discord. Adjúntalo de nuevo dentro de un momento.",
		"The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.":
			"El archivo supera los 10 MiB. Envía solo el texto del artículo, como .txt, .md o .docx.",
		"Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).":
			"Envía el artículo como texto sin formato (.txt), Markdown (.md), página web guardada (.html), PDF (.pdf) o documento de Word (.docx).",
		"a PDF": "un PDF",
		"Give it a name that ends in .pdf and send it again, or send the article as .txt.":
			"Dale un nombre que termine en .pdf y envíalo de nuevo, o envía el artículo como .txt.",
		"a Word document or a ZIP archive": "un documento de Word o un archivo ZIP",
		"Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.":
			"Si es un documento de Word, dale un nombre que termine en .docx y envíalo de nuevo; si es un archivo ZIP, envía el archivo del propio artículo, por ejemplo un .txt.",
		"an old Word document": "un documento de Word antiguo",
		"Open it, save it as .docx or .txt and send that.":
			"Ábrelo, guárdalo como .docx o .txt y envía eso.",
		"a rich text document (RTF)": "un documento de texto enriquecido (RTF)",
		"a picture (PNG)": "una imagen (PNG)",
		"a picture (JPEG)": "una imagen (JPEG)",
		"a picture (GIF)": "una imagen (GIF)",
		"a picture or a recording": "una imagen o una grabación",
		"a ZIP archive": "un archivo ZIP",
		"a compressed file (gzip)": "un archivo comprimido (gzip)",
		"a compressed archive (7z)": "un archivo comprimido (7z)",
		"a web archive of Safari": "un archivo web de Safari",
		"a Word document": "un documento de Word",
		"This looks like {0}. {1}": "Parece {0}. {1}",
		"This is called {0}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.":
			"Por el nombre es {0}, pero por el contenido no; quizá sea un texto. Dale al archivo un nombre que termine en .txt, .md o .html, según lo que sea, y envíalo de nuevo.",
		"This is called {0}, but looks like {1}. {2}":
			"Por el nombre es {0}, pero parece {1}. {2}",
		"a file with no text in it": "un archivo sin texto",
		"There is no such website.": "Este sitio web no existe.",
		"This address doesn't lead to the public internet, so it isn't fetched.":
			"Esta dirección no lleva a la internet pública, así que no se descarga.",
		"The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.":
			"Las letras de este archivo no se pueden leer con certeza, porque no está guardado como UTF-8. Ábrelo en un editor, guárdalo como UTF-8 y envíalo de nuevo.",
		"There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.":
			"En este archivo no hay texto. Envía el artículo como .txt, .md, .html, .pdf o .docx.",
		"“{0}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.":
			"No se puede leer «{0}». Envía el artículo como archivo .txt, .md, .html, .pdf o .docx.",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"Leerlo ha llevado demasiado tiempo. Envía en su lugar el texto del artículo, como .txt o .md.",
		"This is too large or too broken to be read. Send the article's text instead, as .txt or .md.":
			"Es demasiado grande o está demasiado dañado para leerlo. Envía en su lugar el texto del artículo, como .txt o .md.",
		"{0} Paste the article's text instead, or attach it as a file.":
			"{0} En su lugar, pega el texto del artículo o adjúntalo como archivo.",
		"This PDF has {0} pages; up to {1} are possible. Save the pages of one article as a PDF of their own, or paste its text.":
			"Este PDF tiene {0} páginas; se admiten hasta {1}. Guarda las páginas de un solo artículo como PDF aparte, o pega su texto.",
		"This PDF can be opened only with a password. Save it without one, or paste the article's text.":
			"Este PDF solo se abre con una contraseña. Guárdalo sin ella, o pega el texto del artículo.",
		"This PDF is broken. Save it again, or paste the article's text.":
			"Este PDF está dañado. Guárdalo de nuevo, o pega el texto del artículo.",
		"This Word document is broken. Open it, save it again, or send the article as .txt.":
			"Este documento de Word está dañado. Ábrelo y guárdalo de nuevo, o envía el artículo como .txt.",
		"There is no article in this page that can be read. Send the page of a single article, or paste its text.":
			"En esta página no hay ningún artículo que se pueda leer. Envía la página de un solo artículo, o pega su texto.",
		"This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.":
			"Este PDF contiene imágenes de texto, no texto, como las que hacen los escáneres. Envía el artículo como .txt o .docx, o pega su texto.",
		"The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.":
			"Las letras de este PDF no se pueden leer, porque sus fuentes no dicen cuáles son. Envía el artículo como .txt o .docx, o pega su texto.",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"El texto tiene más de {0} caracteres; un artículo puede tener hasta {1}. Divídelo en partes y añádelas una a una.",
		"This isn't the address of a page; one starts with https:// or http://.":
			"Esto no es la dirección de una página; las direcciones empiezan por https:// o http://.",
		"This address is {0} characters long; up to {1} are possible.":
			"Esta dirección tiene {0} caracteres; se admiten hasta {1}.",
		"This page redirects, but doesn't say properly where to.":
			"Esta página redirige, pero no indica bien adónde.",
		"This page redirects from https to http, which isn't safe.":
			"Esta página redirige de https a http, lo que no es seguro.",
		"Only pages of https:// and http:// can be fetched.":
			"Solo se pueden descargar páginas de https:// y http://.",
		"Addresses that hold a user's name or password can't be fetched.":
			"No se pueden descargar direcciones que contienen un nombre de usuario o una contraseña.",
		"Pages on port {0} can't be fetched, only those on the web's own ports.":
			"No se pueden descargar páginas del puerto {0}, solo de los puertos habituales de la web.",
		"This page is compressed in a way that can't be read.":
			"Esta página está comprimida de una forma que no se puede leer.",
		"This page is larger than 5 MiB.": "Esta página supera los 5 MiB.",
		"This link leads to a picture, not to an article's page.":
			"Este enlace lleva a una imagen, no a la página de un artículo.",
		"This link leads to a video, not to an article's page.":
			"Este enlace lleva a un vídeo, no a la página de un artículo.",
		"This link leads to a recording, not to an article's page.":
			"Este enlace lleva a una grabación, no a la página de un artículo.",
		"This link leads to a feed of many articles, not to an article's page.":
			"Este enlace lleva a un feed con muchos artículos, no a la página de un artículo.",
		"This link leads to data for programs, not to an article's page.":
			"Este enlace lleva a datos para programas, no a la página de un artículo.",
		"This link leads to an archive, not to an article's page.":
			"Este enlace lleva a un archivo comprimido, no a la página de un artículo.",
		"This link leads to an old Word document, not to an article's page.":
			"Este enlace lleva a un documento de Word antiguo, no a la página de un artículo.",
		"This link leads to something that doesn't say what it is, not to an article's page.":
			"Este enlace lleva a algo que no indica qué es, no a la página de un artículo.",
		"This link leads to a file that can't be read, not to an article's page.":
			"Este enlace lleva a un archivo que no se puede leer, no a la página de un artículo.",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"Este sitio web no existe, o su nombre no se puede resolver en este momento; comprueba la dirección.",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"El cifrado o el certificado del sitio web no está en orden, así que no es de fiar.",
		"The website can't be reached at the moment; try again later.":
			"No se puede acceder al sitio web en este momento; inténtalo de nuevo más tarde.",
		"This page takes too long to load; try again later.":
			"Esta página tarda demasiado en cargarse; inténtalo de nuevo más tarde.",
		"The website broke off, or what it sends can't be read.":
			"El sitio web cortó la conexión, o lo que envía no se puede leer.",
		"This page redirects again and again, perhaps because it wants to set cookies.":
			"Esta página redirige una y otra vez, quizá porque quiere guardar cookies.",
		"This page asks for a login or a payment, or turns programs away ({0}).":
			"Esta página pide iniciar sesión o pagar, o bloquea los accesos automáticos ({0}).",
		"There is no such page ({0}).": "Esta página no existe ({0}).",
		"The website can't answer at the moment ({0}); try again later.":
			"El sitio web no puede responder en este momento ({0}); inténtalo de nuevo más tarde.",
		"The website doesn't hand out this page ({0}).":
			"El sitio web no deja acceder a esta página ({0}).",
		"This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.":
			"Por el nombre es un documento de Word, pero es otro tipo de archivo, quizá una hoja de cálculo o un archivo ZIP. Envía el artículo como .docx, .pdf o .txt.",
		"Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.":
			"Descomprimido, este documento de Word supera los 64 MiB. Envía solo el texto del artículo, como .docx o .txt.",
		"Why these passages?": "¿Por qué estos pasajes?",
		"Of all passages that were read, the first is far enough ahead and likely enough to answer.":
			"De todos los pasajes leídos, el primero aventaja lo suficiente a los demás y es bastante probable que responda.",
		"These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.":
			"Son los más probables de los pasajes leídos, pero no lo bastante, o sin ventaja suficiente, para llamarlos la respuesta.",
		"None of the passages that were read is likely to answer.":
			"No es probable que responda ninguno de los pasajes leídos.",
		"Underlined: words of the question, in whatever form. Passages are found by what they mean, too.":
			"Subrayado: palabras de la pregunta, en cualquier forma. Los pasajes se encuentran también por lo que significan.",
		"They say no word of the question: they were found by what they mean.":
			"No contienen ninguna palabra de la pregunta: se encontraron por lo que significan.",
		"None of them says {0}. Other passages do.":
			"Ninguno de ellos dice {0}. Otros pasajes sí.",
		"Nothing here mentions {0}.": "Aquí nada menciona {0}.",
		"None of them says {0}; closest: {1}. Other passages do.":
			"Ninguno de ellos dice {0}; lo más cercano: {1}. Otros pasajes sí.",
		"Nothing here mentions {0}; closest: {1}.":
			"Aquí nada menciona {0}; lo más cercano: {1}.",
		"The articles answer other questions about it:":
			"Los artículos responden a otras preguntas sobre el tema:",
		"Ask one that is answered": "Haz una que sí tiene respuesta",
		"Tell me when there is an article": "Avísame cuando haya un artículo",
		"How do you want to be told?": "¿Cómo quieres que te avise?",
		"Once, when an article here answers it, within {0} days. In this channel, everybody sees it.":
			{
				one: "Una vez, cuando un artículo de aquí la responda, en el plazo de {0} día. En este canal lo ve todo el mundo.",
				other:
					"Una vez, cuando un artículo de aquí la responda, en el plazo de {0} días. En este canal lo ve todo el mundo.",
			},
		"By direct message": "Por mensaje directo",
		"In this channel": "En este canal",
		"You will be told": "Se te avisará",
		"By direct message, once. Keep direct messages from this server allowed.":
			"Por mensaje directo, una vez. Sigue permitiendo los mensajes directos de este servidor.",
		"In this channel, once; only you are mentioned.":
			"En este canal, una vez; solo se te menciona a ti.",
		"After {0} days the wish ends by itself.": {
			one: "Después de {0} día la petición termina sola.",
			other: "Después de {0} días la petición termina sola.",
		},
		"Don't tell me": "No me avises",
		"You won't be told": "No se te avisará",
		"Your wish is deleted.": "Tu petición se ha borrado.",
		"{0} wishes": { one: "{0} petición", other: "{0} peticiones" },
		"What you want to be told of (“Tell me when there is an article”), and in which channel":
			"De qué quieres que se te avise («Avísame cuando haya un artículo») y en qué canal",
		"to tell you, once": "para avisarte, una vez",
		"Which questions were yours, and in which channel you asked them":
			"Qué preguntas eran tuyas y en qué canal las hiciste",
		"so that you can ask on": "para que puedas seguir preguntando",
		"{0} votes": { one: "{0} voto", other: "{0} votos" },
		"Whether an answer helped you, and why not":
			"Si una respuesta te ayudó, y por qué no",
		"so that you can change it": "para que puedas cambiarlo",
		"{0} forms": { one: "{0} formulario", other: "{0} formularios" },
		"What you typed into a form that could not be used, or have not saved yet, and a message that you ask something":
			"Lo que escribiste en un formulario que no se pudo usar o que aún no guardaste, y un mensaje al que preguntas algo",
		"so that you needn't type it again":
			"para que no tengas que escribirlo de nuevo",
		"{0} changes": { one: "{0} cambio", other: "{0} cambios" },
		"What you did as a moderator, to articles, settings and digests":
			"Lo que hiciste como moderador con artículos, ajustes y boletines",
		"so that moderators know who did what":
			"para que los moderadores sepan quién hizo qué",
		"{0} revisions": { one: "{0} revisión", other: "{0} revisiones" },
		"Which revisions of articles you made as a moderator":
			"Qué revisiones de artículos hiciste como moderador",
		"for the articles' history": "para el historial de los artículos",
		"{0} drafts": { one: "{0} borrador", other: "{0} borradores" },
		"Articles that you brought in as a moderator and that are not published yet":
			"Artículos que trajiste como moderador y que aún no se han publicado",
		"so that you can look at them first": "para que puedas revisarlos antes",
		"Questions and the places in articles that answered them":
			"Las preguntas y los lugares de los artículos que las respondieron",
		"for the buttons under an answer":
			"para los botones debajo de una respuesta",
		"Questions that found no answer, or none that helped, and how often":
			"Las preguntas que no encontraron respuesta, o ninguna que ayudara, y cuántas veces",
		"so that moderators see what is missing":
			"para que los moderadores vean qué falta",
		"What a summary was to be about": "De qué debía tratar un resumen",
		"so that its buttons work": "para que funcionen sus botones",
		"Pages that were suggested to the moderators, and how often":
			"Páginas sugeridas a los moderadores, y cuántas veces",
		"so that they see them": "para que ellos las vean",
		"How many questions of a day found an answer, and how often articles were quoted":
			"Cuántas preguntas de un día encontraron respuesta, y cuántas veces se citaron los artículos",
		"so that moderators see how it is used":
			"para que los moderadores vean cómo se usa",
		"The articles and what is reckoned from their text":
			"Los artículos y lo que se calcula a partir de su texto",
		"to answer from": "para responder con ellos",
		"The server's settings and which digests come by themselves":
			"Los ajustes del servidor y qué boletines llegan solos",
		"to do as it wants": "para hacer lo que quiere",
		"See how many questions are asked, and how they end":
			"Ver cuántas preguntas se hacen y cómo acaban",
		"There is nothing to ask: the message is short, and links to no page. To ask all articles, use {0}.":
			"No hay nada que preguntar: el mensaje es corto y no enlaza a ninguna página. Para preguntar a todos los artículos, usa {0}.",
		"Ask about this message": "Preguntar a este mensaje",
		"No word of this question says what it is about. Ask again with {0}, and name the people, places or things.":
			"Ninguna palabra de esta pregunta dice de qué se trata. Pregunta de nuevo con {0} y nombra las personas, los lugares o las cosas.",
		"No article here says who published it. Moderators say so with {0}.":
			"Aquí ningún artículo dice quién lo publicó. Los moderadores lo indican con {0}.",
		"No article here is by “{0}”. There are articles by: {1}, and more.":
			"Aquí no hay ningún artículo de «{0}». Hay artículos de: {1}, y más.",
		"No article here is by “{0}”. There are articles by: {1}.":
			"Aquí no hay ningún artículo de «{0}». Hay artículos de: {1}.",
		"The message is kept no longer. Choose “{0}” in its menu again.":
			"El mensaje ya no se guarda. Elige de nuevo «{0}» en su menú.",
		"Read as: {0}": "Leído como: {0}",
		"Asked of articles {0}": "Se preguntó a los artículos {0}",
		"Understood as: {0}": "Entendido como: {0}",
		"Understood as: {0} — of “{1}”": "Entendido como: {0}, sobre «{1}»",
		"Or ask without {0}, to search all articles.":
			"O pregunta sin {0}, para buscar en todos los artículos.",
		"One article needs no other option to find it: use {0} alone, or {1} to ask several.":
			"Un solo artículo no necesita otra opción para encontrarlo: usa {0} sin nada más, o {1} para preguntar a varios.",
		"No day is since {0} and before {1}. Let {2} be the earlier one.":
			"Ningún día está a la vez desde el {0} y antes del {1}. Haz que {2} sea el anterior.",
		"There is no article here {0}. The newest is of {1}. Change or leave out an option, and ask again.":
			"Aquí no hay ningún artículo {0}. El más reciente es del {1}. Cambia o quita una opción y pregunta de nuevo.",
		"There is no article here {0}. The newest is of {1}; there are articles by: {2}. Change or leave out an option, and ask again.":
			"Aquí no hay ningún artículo {0}. El más reciente es del {1}; hay artículos de: {2}. Cambia o quita una opción y pregunta de nuevo.",
		"{0}, and more": "{0} y más",
		"Ask it literally": "Preguntar al pie de la letra",
		"Tell the moderators": "Decírselo a los moderadores",
		"Open a thread": "Abrir un hilo",
		"They see the question in {0}, never who asked.":
			"Ven la pregunta en {0}, nunca quién la hizo.",
		"Moderators are told": "Se ha avisado a los moderadores",
		"Moderators know it already": "Los moderadores ya lo saben",
		"You told them before.": "Se lo dijiste antes.",
		"{0} — since {1}": "{0} — desde el {1}",
		"{0} — before {1}": "{0} — antes del {1}",
		"before {0}": "antes del {0}",
		"tagged “{0}”": "con la etiqueta «{0}»",
		"by {0}": "de {0}",
		"Go to the message": "Ir al mensaje",
		"Nothing in this message seems to answer this. Ask in other words, or ask all articles with {0}.":
			"Nada en este mensaje parece responder a esto. Pregunta con otras palabras, o pregunta a todos los artículos con {0}.",
		"this article": "este artículo",
		"The thread is open": "El hilo está abierto",
		"Ask on in {0} with {1}.": "Sigue preguntando en {0} con {1}.",
		"Ask here with {0}: what is asked in this thread is about “{1}”, whoever asks.":
			"Pregunta aquí con {0}: lo que se pregunte en este hilo, sea quien sea, es sobre «{1}».",
		"Only who asked opens a thread here":
			"Solo quien preguntó abre un hilo aquí",
		"Ask with {0} yourself: under your own answer you can open one.":
			"Pregunta tú con {0}: debajo de tu propia respuesta puedes abrir uno.",
		"The thread could not be opened": "No se pudo abrir el hilo",
		"Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with {0}.":
			"Discord no me deja abrir hilos aquí ahora mismo. Un moderador puede permitirme «Crear hilos públicos» y «Enviar mensajes en hilos»; o sigue preguntando aquí con {0}.",
		"Moderators see this question in {0}, never who asked.":
			"Los moderadores ven esta pregunta en {0}, nunca quién la hizo.",
		"{0} questions told to moderators": {
			one: "{0} pregunta comunicada a los moderadores",
			other: "{0} preguntas comunicadas a los moderadores",
		},
		"Which questions you told the moderators of":
			"Qué preguntas comunicaste a los moderadores",
		"to count you once": "para contarte una sola vez",
		"What was done, as a file": "Lo que se ha hecho, como archivo",
		"For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.":
			"Para cualquier hoja de cálculo. Un miembro aparece como <@número>: pegado en un mensaje, muestra el nombre.",
		"These are more changes than a file in Discord may hold. Use {0} with an article, a member or an action, and take that.":
			"Son más cambios de los que caben en un archivo de Discord. Usa {0} con un artículo, un miembro o una acción, y descarga ese archivo.",
		"There is no such setting any more. Use {0} again.":
			"Ese ajuste ya no existe. Usa {0} de nuevo.",
		"This is older than a day. Begin again with {0}.":
			"Esto tiene más de un día. Empieza de nuevo con {0}.",
		added: "añadido",
		edited: "editado",
		removed: "retirado",
		restored: "restaurado",
		erased: "eliminado",
		"changed settings": "ajustes cambiados",
		"{0} added {1}": "{0} añadió {1}",
		"{0} edited {1}": "{0} editó {1}",
		"{0} removed {1}": "{0} retiró {1}",
		"{0} restored {1}": "{0} restauró {1}",
		"{0} erased {1}": "{0} eliminó {1}",
		"{0} changed settings": "{0} cambió ajustes",
		"Take as file": "Descargar como archivo",
		"What was done: {0} changes": {
			one: "Lo que se ha hecho: {0} cambio",
			other: "Lo que se ha hecho: {0} cambios",
		},
		"Nothing on record": "Nada registrado",
		"Nobody has added or changed an article yet.":
			"Nadie ha añadido ni cambiado todavía un artículo.",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"No se ha hecho nada que cumpla todo esto. Quita alguna opción para ver más.",
		"Only: {0}, by {1}, about {2}": "Solo: {0}, por {1}, sobre {2}",
		"Only: by {0}, about {1}": "Solo: por {0}, sobre {1}",
		"Only: {0}, by {1}": "Solo: {0}, por {1}",
		"Only: by {0}": "Solo: por {0}",
		"Only: {0}, about {1}": "Solo: {0}, sobre {1}",
		"Only: about {0}": "Solo: sobre {0}",
		"Only: {0}": "Solo: {0}",
		"the bot or the operator": "el bot o el operador",
		"{0} edited {1} (revision {2})": "{0} editó {1} (revisión {2})",
		"an article (number {0})": "un artículo (número {0})",
		"an erased article (number {0})": "un artículo eliminado (número {0})",
		"the bot": "el bot",
		"a former moderator": "un antiguo moderador",
		"the operator": "el operador",
		Digests: "Boletines",
		"What is kept": "Lo que se guarda",
		"This server's articles": "Los artículos de este servidor",
		"The networks": "Las redes",
		"Check: {0} faults": {
			one: "Comprobación: {0} fallo",
			other: "Comprobación: {0} fallos",
		},
		"Check: works, with {0} remarks": {
			one: "Comprobación: funciona, con {0} observación",
			other: "Comprobación: funciona, con {0} observaciones",
		},
		"Check: all is well": "Comprobación: todo va bien",
		"Pullquote {0}, running since {1}": "Pullquote {0}, en marcha desde {1}",
		"Commands are answered here; that takes no permission.":
			"Aquí se responden los comandos; no hace falta ningún permiso.",
		"The bot may post here by itself.":
			"El bot puede publicar aquí por sí mismo.",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Al bot le faltan permisos aquí: {0}. Sigue respondiendo a los comandos, pero no puede publicar por sí mismo, por ejemplo, un aviso. Dáselos al rol del bot en los ajustes del canal, en «Permisos».",
		"The bot may post in the channel that is set for them.":
			"El bot puede publicar en el canal elegido para ellos.",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"Al bot le faltan permisos en el canal elegido para ellos ({0}), así que no se publica ninguno. Dáselos al rol del bot en los ajustes de ese canal, en «Permisos», o elige otro con {1}.",
		"The bot may post in the channels of {0}.":
			"El bot puede publicar en los canales de {0}.",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"Al bot le faltan permisos en {1} ({0}), así que allí no se publica un boletín. Dáselos al rol del bot en los ajustes de ese canal, en «Permisos», o termina el boletín con {2}.",
		"A digest couldn't be posted in {0}. The bot may post there now; what was in it comes with the next. {1} says when.":
			"No se pudo publicar un boletín en {0}. Ahora el bot puede publicar allí; lo que contenía llega con el próximo. {1} dice cuándo.",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"Discord no ha dicho qué comandos conoce. Comprueba de nuevo dentro de un minuto.",
		"Discord knows these commands otherwise than the bot, so that they are missing or fail: {0}. Restart the bot: it registers them at its start.":
			"Discord tiene estos comandos registrados de otro modo que el bot, así que faltan o fallan: {0}. Reinicia el bot: los registra al arrancar.",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				one: "Discord conoce el {0} comando. Si no lo ves, recarga Discord (Ctrl+R) o mira en Ajustes del servidor → Integraciones.",
				other:
					"Discord conoce los {0} comandos. Si no ves alguno, recarga Discord (Ctrl+R) o mira en Ajustes del servidor → Integraciones.",
			},
		"The time to Discord is measured within a minute of a start.":
			"El tiempo de respuesta de Discord se mide en el minuto siguiente al arranque.",
		"Discord answers in {0}.": "Discord responde en {0}.",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"Discord tarda {0} en responder. Por encima de 3 segundos, los comandos fallan con «La aplicación no ha respondido». Mira discordstatus.com y la conexión de la máquina del bot.",
		"{0} ms": "{0} ms",
		"{0} s": "{0} s",
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"No se puede escribir en la carpeta de datos; quedan {0} libres. No se puede añadir ni cambiar nada. El operador tiene que hacer sitio o dejar que el bot escriba allí.",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"No se puede escribir en la carpeta de datos. No se puede añadir ni cambiar nada. El operador tiene que hacer sitio o dejar que el bot escriba allí.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"Solo quedan {0} libres en el disco. Cuando esté lleno, no se podrá añadir ni cambiar nada. El operador tiene que hacer sitio.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"Solo quedan {0} libres en el disco. Cuando esté lleno, no se podrá añadir ni cambiar nada. El operador debería hacer sitio.",
		"The data folder can be written to; {0} are free.":
			"Se puede escribir en la carpeta de datos; quedan {0} libres.",
		"The data folder can be written to.":
			"Se puede escribir en la carpeta de datos.",
		"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).":
			"La base de datos está dañada: pueden faltar artículos o no abrirse. El operador tiene que parar el bot y restaurar una copia (npm run restore).",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"No se pudo revisar la base de datos a tiempo. Ocupa {0}, y los índices {1}. npm run backup en la máquina del bot hace una copia y la comprueba entera.",
		"The database is whole. It has {0}, and the indexes {1}.":
			"La base de datos está íntegra. Ocupa {0}, y los índices {1}.",
		"{0} articles with {1} can be found.": {
			one: "Se puede encontrar {0} artículo con {1}.",
			other: "Se pueden encontrar {0} artículos con {1}.",
		},
		"{0} of {1} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.":
			{
				one: "{0} de {1} aún no se puede encontrar. Si sigue así un minuto, reinicia el bot: vuelve a hacer el índice.",
				other:
					"{0} de {1} aún no se pueden encontrar. Si sigue así un minuto, reinicia el bot: vuelve a hacer el índice.",
			},
		"None waits to be encoded.": "No hay ninguno pendiente de codificar.",
		"{0} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.":
			{
				one: "{0} de ellos está pendiente de codificar, y hasta entonces solo se encuentra por sus palabras. Eso lleva una quinta parte de segundo por artículo.",
				other:
					"{0} de ellos están pendientes de codificar, y hasta entonces solo se encuentran por sus palabras. Eso lleva una quinta parte de segundo por artículo.",
			},
		"They find by meaning and mark answers: a try took {0}.":
			"Encuentran por el sentido y marcan respuestas: una prueba tardó {0}.",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"Están ocupadas: una prueba tardó más de 5 segundos. Las respuestas salen de lo leído hasta entonces. Comprueba de nuevo dentro de un minuto; si sigue así, la máquina del bot es demasiado lenta para su trabajo.",
		"They are switched off (MODELS=off). {0} The operator can switch them on.":
			"Están desactivadas (MODELS=off). {0} El operador puede activarlas.",
		"They couldn't be loaded. {0} Why: {1}":
			"No se pudieron cargar. {0} Motivo: {1}",
		"They fail. {0} Restart the bot. Why: {1}":
			"Fallan. {0} Reinicia el bot. Motivo: {1}",
		"Questions are answered by shared words alone, and never with certainty.":
			"Las preguntas se responden solo por las palabras en común, y nunca con certeza.",
		"{0} passages": { one: "{0} pasaje", other: "{0} pasajes" },
		"{0} MB": "{0} MB",
		"{0} GB": "{0} GB",
		"{0} read of {1}. The best first; the weight of two tells the odds between them.":
			"Leídos: {0}, de {1}. El mejor primero; los pesos de dos dicen cuánto más probable es uno que otro.",
		"that the library knows this: {0}, below {1}":
			"que la biblioteca lo sepa: {0}, por debajo de {1}",
		"that the library knows this: {0}, at least {1} but below {2}":
			"que la biblioteca lo sepa: {0}, al menos {1} pero por debajo de {2}",
		"several articles may be meant: {0} weigh about the same":
			"pueden ser varios artículos: {0} pesan más o menos lo mismo",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, below {3}":
			"que la biblioteca lo sepa: {0}, al menos {1}; que el primer pasaje sea el correcto: {2}, por debajo de {3}",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, at least {3}":
			"que la biblioteca lo sepa: {0}, al menos {1}; que el primer pasaje sea el correcto: {2}, al menos {3}",
		"by words alone; the best passage has {0} of the question's words, below {1}":
			"solo por palabras; el mejor pasaje tiene {0} de las palabras de la pregunta, por debajo de {1}",
		"by words alone; the best passage has {0} of the question's words, at least {1}":
			"solo por palabras; el mejor pasaje tiene {0} de las palabras de la pregunta, al menos {1}",
		"not read": "no leído",
		"weight {0}": "peso {0}",
		"relevance {0}": "relevancia {0}",
		"closeness {0}": "cercanía {0}",
		"no word of the question": "ninguna palabra de la pregunta",
		"words {0} ({1})": "palabras {0} ({1})",
		"{0} candidates": { one: "{0} candidato", other: "{0} candidatos" },
		"View Channel": "Ver canal",
		"Send Messages in Threads": "Enviar mensajes en hilos",
		"Send Messages": "Enviar mensajes",
	},
};
