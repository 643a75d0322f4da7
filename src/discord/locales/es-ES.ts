import type { Catalogue } from "./catalogue.ts";

export const ES_ES: Catalogue = {
	names: {},
	texts: {
		"Ask the articles": "Pregunta a los artículos",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquote responde preguntas sobre los artículos de noticias de este servidor. Cita el pasaje que responde y dice dónde está; no escribe ninguna frase propia.",
		"quotes the passages that answer, three at most":
			"cita los pasajes que responden, tres como máximo",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} pregunta solo a un artículo · {1} {2} {3} {4} solo a algunos · {5} te lo muestra solo a ti",
		"{0} asks one article only · {1} shows it to you alone":
			"{0} pregunta solo a un artículo · {1} te lo muestra solo a ti",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Sigue preguntando en diez minutos: «¿por qué?», «¿y Italia?», «¿cuándo fue eso?» se pregunta al artículo que respondió por último",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Debajo de una respuesta: su contexto, más pasajes, por qué estos, el artículo entero; y si te ha ayudado",
		"sums up an article in its own sentences, each with its paragraph":
			"resume un artículo con sus propias frases, cada una con su párrafo",
		"says what all articles say about something":
			"dice lo que todos los artículos dicen sobre algo",
		"gives one line of each article since a day: Monday, 3 days, March":
			"da una línea de cada artículo desde un día: lunes, 3 días, marzo",
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
		"shows what waits to be published": "muestra lo que espera a ser publicado",
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
			"hace que llegue solo un resumen de artículos nuevos, cada día o cada semana",
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
			"Las respuestas públicas, los resúmenes y los avisos llegan en el idioma que este servidor tiene en Discord. Se elige en los ajustes del servidor, y es el inglés mientras el servidor no sea una comunidad.",
		"Public answers, digests and notices come in {0}.":
			"Las respuestas públicas, los resúmenes y los avisos llegan en este idioma: {0}.",
		"as the server's Discord language":
			"como el idioma del servidor en Discord",
		"paragraph {0}": "párrafo {0}",
		"paragraphs {0}–{1}": "párrafos {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (párrafo {1})",
		"Its summary as a Markdown file.": "Su resumen como archivo Markdown.",
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
			"Una línea de cada artículo desde entonces: lunes, 3 días, marzo",
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
			"Mostrar los artículos que esperan a ser publicados",
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
			"Hacer que llegue solo un resumen de artículos nuevos, o terminar uno",
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
	},
};
