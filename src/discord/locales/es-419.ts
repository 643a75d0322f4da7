import type { Catalogue } from "./catalogue.ts";

/** Only what isn't as in the Spanish of Spain. */
export const ES_419: Catalogue = {
	names: {},
	texts: {
		"For moderators (Manage Messages)":
			"Para moderadores (Administrar mensajes)",
		"For owners (Manage Server)": "Para propietarios (Administrar servidor)",
		"That didn't work": "No funcionó",
		"Something went wrong": "Algo salió mal",
		"That took too long": "Tardó demasiado",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Necesitas «Administrar mensajes» en este canal, o el rol de moderadores de este servidor. {0}",
		"You need Manage Server. {0}": "Necesitas «Administrar servidor». {0}",
		"added {0}": "agregado el {0}",
		"The moderators haven't added this page:":
			"Los moderadores no agregaron esta página:",
		"There are no articles here yet. A moderator adds them with {0}.":
			"Aquí todavía no hay artículos. Un moderador los agrega con {0}.",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"Los moderadores no piensan agregar un artículo sobre esto, así que no habría nada de que avisar.",
		"Add an article for this": "Agregar un artículo para esto",
		"added since {0}": "agregados desde el {0}",
		"When it goes on, it has what is added from then on.":
			"Cuando se reanude, traerá lo que se agregue desde entonces.",
		"Add an article from a file, a link, or text in a form":
			"Agregar un artículo de un archivo, un enlace o un texto en un formulario",
		"See who added, changed or removed which article, and when":
			"Ver quién agregó, cambió o retiró qué artículo, y cuándo",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"Todos los que tienen {0} pueden agregar, cambiar, retirar y eliminar artículos, ocuparse de las preguntas sin respuesta y leer lo que se hizo.",
		"There is nothing in this message to add: no text, no link and no file.":
			"En este mensaje no hay nada que agregar: ni texto, ni enlace, ni archivo.",
		"Add an article": "Agregar un artículo",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"No hay nada que agregar. Pega un texto, adjunta un archivo o da la dirección de una página.",
		"No file came. Attach the changed one.":
			"No llegó ningún archivo. Adjunta el que cambiaste.",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"Cambia lo que quieras; los datos están en su encabezado. Luego presiona «Devolver un archivo».",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Este borrador se publicó o se descartó, o tiene más de un día. Agrega el artículo de nuevo.",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ No se encontró ninguna fecha: ponla en «Editar los datos».",
		"Nothing was changed": "No se cambió nada",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Este párrafo es más largo de lo que cabe en un formulario ({0} caracteres). Presiona «Tomar como .md», cámbialo allí y devuelve el archivo.",
		add: "agregar",
		"Nothing found": "No se encontró nada",
		"No article found": "No se encontró ningún artículo",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"Todo lo que citaba esta respuesta se eliminó. Pregunta de nuevo con {0}.",
		"This article has changed since this answer was given.":
			"Este artículo cambió desde que se dio esta respuesta.",
		"“{0}” has changed since this answer was given.":
			"«{0}» cambió desde que se dio esta respuesta.",
		"Nobody has asked yet": "Todavía no preguntó nadie",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"El bot cambió. Recarga Discord (Ctrl+R) para ver sus comandos.",
		"Your vote is taken back": "Tu voto se retiró",
		"Your wish is deleted.": "Tu petición se borró.",
		"You are forgotten in all servers": "Se te olvidó en todos los servidores",
		"You are forgotten in this server": "Se te olvidó en este servidor",
		"Moderators are told": "Se avisó a los moderadores",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Debajo de una respuesta: su contexto, más pasajes, por qué estos, el artículo entero; y si te ayudó",
		Settings: "Configuración",
		"Change a setting": "Cambia una configuración",
		"All settings": "Toda la configuración",
		"What you did as a moderator, to articles, settings and digests":
			"Lo que hiciste como moderador con artículos, configuración y boletines",
		"The server's settings and which digests come by themselves":
			"La configuración del servidor y qué boletines llegan solos",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Al bot le falta {0} en {1}. Permíteselo al rol del bot en la configuración del canal, en «Permisos».",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Al bot le falta {0} en {1}. Permíteselo al rol del bot en la configuración del canal, en «Permisos»; luego elige de nuevo el canal.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Las respuestas públicas, los boletines y los avisos llegan en el idioma que este servidor tiene en Discord. Se elige en la configuración del servidor, y es el inglés mientras el servidor no sea una comunidad.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Para que vean los comandos, el servidor tiene que mostrárselos, y eso solo puedes hacerlo tú: Configuración del servidor → Integraciones → este bot. Elige allí /article, luego «Agregar roles o miembros», y el rol; haz lo mismo con /gaps, /digest, /audit, /check y Add as article.",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Un rol cuyos miembros gestionan los artículos, además de quienes tienen «Administrar mensajes»",
		"whoever has Manage Messages": "quien tiene «Administrar mensajes»",
		"whoever has Manage Messages or {0}":
			"quien tiene «Administrar mensajes» o {0}",
		"Only members with Manage Messages can moderate.":
			"Solo pueden moderar los miembros con «Administrar mensajes».",
	},
};
