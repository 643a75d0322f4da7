import type { Catalogue } from "./catalogue.ts";

/** Only what isn't as in the Spanish of Spain. */
export const ES_419: Catalogue = {
	names: {},
	texts: {
		"{0} %": "{0}%",
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
			"Cambia lo que quieras; los datos están en el encabezado. Luego presiona «Subir el archivo».",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Este borrador se publicó o se descartó, o tiene más de un día. Agrega el artículo de nuevo.",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ No se encontró ninguna fecha: ponla en «Editar los datos».",
		"Nothing was changed": "No se cambió nada",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Este párrafo no cabe en un formulario (máximo: {0} caracteres). Presiona «Descargar como .md», cámbialo allí y sube el archivo.",
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
			"Al bot le faltan permisos en {1}: {0}. Dáselos al rol del bot en la configuración del canal, en «Permisos».",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Al bot le faltan permisos en {1}: {0}. Dáselos al rol del bot en la configuración del canal, en «Permisos»; luego elige de nuevo el canal.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"Las respuestas públicas, los boletines y los avisos llegan en el idioma que este servidor tiene en Discord. Se elige en la configuración del servidor, y es el inglés mientras el servidor no sea una comunidad.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Para que vean los comandos, el servidor tiene que mostrárselos, y eso solo puedes hacerlo tú: Configuración del servidor → Integraciones → este bot. Elige allí /article, luego «Agregar roles o miembros», y el rol; haz lo mismo con /gaps, /digest, /audit, /check y Add as article.",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Un rol cuyos miembros gestionan los artículos, además de quienes tienen «Administrar mensajes»",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"El texto tiene más de {0} caracteres; un artículo puede tener hasta {1}. Divídelo en partes y agrégalas una a una.",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"Leerlo tomó demasiado tiempo. Envía en su lugar el texto del artículo, como .txt o .md.",
		"This link leads to a video, not to an article's page.":
			"Este enlace lleva a un video, no a la página de un artículo.",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"Este sitio web no existe, o su nombre no se puede resolver en este momento; verifica la dirección.",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"El cifrado o el certificado del sitio web no está en orden, así que no es confiable.",
		"whoever has Manage Messages": "quien tiene «Administrar mensajes»",
		"whoever has Manage Messages or {0}":
			"quien tiene «Administrar mensajes» o {0}",
		"Only members with Manage Messages can moderate.":
			"Solo pueden moderar los miembros con «Administrar mensajes».",
		"There are no articles yet. Add one with {0}.":
			"Todavía no hay artículos. Agrega uno con {0}.",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"No se restauró nada: el artículo ya está en la biblioteca, ese mismo texto se agregó de nuevo, o el artículo se eliminó.",
		"The front matter can't be read: {0}":
			"El encabezado del archivo (front matter) no se puede leer: {0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"El encabezado del archivo (front matter) no se puede usar: tiene que constar de líneas como «headline: Ferry leaves».",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"El encabezado del archivo (front matter) no se puede usar: {0} tiene que ser una dirección http o https de hasta {1} caracteres.",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"El encabezado del archivo (front matter) no se puede usar: {0} tiene que ser una fecha como {1}.",
		"The front matter can't be used: {0} has to be a list of words.":
			"El encabezado del archivo (front matter) no se puede usar: {0} tiene que ser una lista de palabras.",
		"The front matter can't be used: {0} has to be a line of text.":
			"El encabezado del archivo (front matter) no se puede usar: {0} tiene que ser una línea de texto.",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"El artículo tiene {0} párrafos; se admiten hasta {1}. Divídelo en partes y agrégalas una a una.",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"El texto del artículo tiene {0} caracteres; se admiten hasta {1}. Divídelo en partes y agrégalas una a una.",
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			one: "{0} de {1} párrafo en común; cambiados: {2}, agregados: {3}, quitados: {4}.",
			other:
				"{0} de {1} párrafos en común; cambiados: {2}, agregados: {3}, quitados: {4}.",
		},
		"Added {0}": "Párrafo {0}, agregado",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"Trae una línea de cada artículo agregado desde el anterior, una frase del propio artículo; los que tratan de los mismos hechos van juntos. Si no hay ninguno, no se publica nada. No notifica a nadie; quien lee el canal puede pasar las páginas y abrir los resúmenes de los artículos sin que nadie más los vea.",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"El servidor todavía no tiene zona horaria, así que las {0} son en UTC. Alguien con «Administrar servidor» puede configurarla con {1}; el boletín la seguirá a partir de entonces.",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"Necesitas «Administrar servidor» para configurar la zona horaria. Quien lo tenga puede hacerlo con {0}.",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Lo sentimos: no se puede guardar nada hasta que el operador haga espacio. Lo que se guardó antes está a salvo.",
		set: "configurar",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"El texto de «{0}» se eliminó. Queda registrado quién lo hizo.",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"El servidor todavía no tiene zona horaria, así que las {0} son en UTC. Configúrala primero aquí, o guarda el boletín tal como está.",
		"Then check again.": "Luego verifica de nuevo.",
		"Set the time zone": "Configurar la zona horaria",
		"Check again": "Verificar de nuevo",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}, según la hora de {1}; el día de hoy todavía no termina.",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}, según la hora de {1}; el día de hoy todavía no termina. La primera pregunta se contó el {2}.",
		"Articles that you brought in as a moderator and that are not published yet":
			"Artículos que trajiste como moderador y que aún no se publican",
		"What was done, as a file": "Lo que se hizo, como archivo",
		"There is no such setting any more. Use {0} again.":
			"Esa opción ya no existe. Usa {0} de nuevo.",
		added: "agregado",
		"changed settings": "configuración cambiada",
		"{0} added {1}": "{0} agregó {1}",
		"{0} changed settings": "{0} cambió la configuración",
		"What was done: {0} changes": {
			one: "Lo que se hizo: {0} cambio",
			other: "Lo que se hizo: {0} cambios",
		},
		"Nobody has added or changed an article yet.":
			"Todavía nadie agregó ni cambió un artículo.",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"No se hizo nada que cumpla todo esto. Quita alguna opción para ver más.",
		"Check: {0} faults": {
			one: "Verificación: {0} fallo",
			other: "Verificación: {0} fallos",
		},
		"Check: works, with {0} remarks": {
			one: "Verificación: funciona, con {0} observación",
			other: "Verificación: funciona, con {0} observaciones",
		},
		"Check: all is well": "Verificación: todo va bien",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Al bot le faltan permisos aquí: {0}. Sigue respondiendo a los comandos, pero no puede publicar por sí mismo, por ejemplo, un aviso. Dáselos al rol del bot en la configuración del canal, en «Permisos».",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"Al bot le faltan permisos en el canal elegido para ellos ({0}), así que no se publica ninguno. Dáselos al rol del bot en la configuración de ese canal, en «Permisos», o elige otro con {1}.",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"Al bot le faltan permisos en {1} ({0}), así que allí no se publica un boletín. Dáselos al rol del bot en la configuración de ese canal, en «Permisos», o termina el boletín con {2}.",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"Discord no dijo qué comandos conoce. Verifica de nuevo dentro de un minuto.",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				one: "Discord conoce el {0} comando. Si no lo ves, recarga Discord (Ctrl+R) o mira en Configuración del servidor → Integraciones.",
				other:
					"Discord conoce los {0} comandos. Si no ves alguno, recarga Discord (Ctrl+R) o mira en Configuración del servidor → Integraciones.",
			},
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"No se puede escribir en la carpeta de datos; quedan {0} libres. No se puede agregar ni cambiar nada. El operador tiene que hacer espacio o dejar que el bot escriba allí.",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"No se puede escribir en la carpeta de datos. No se puede agregar ni cambiar nada. El operador tiene que hacer espacio o dejar que el bot escriba allí.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"Solo quedan {0} libres en el disco. Cuando esté lleno, no se podrá agregar ni cambiar nada. El operador tiene que hacer espacio.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"Solo quedan {0} libres en el disco. Cuando esté lleno, no se podrá agregar ni cambiar nada. El operador debería hacer espacio.",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"No se pudo revisar la base de datos a tiempo. Ocupa {0}, y los índices {1}. npm run backup en la máquina del bot hace una copia y la verifica entera.",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"Están ocupadas: una prueba tardó más de 5 segundos. Las respuestas salen de lo leído hasta entonces. Verifica de nuevo dentro de un minuto; si sigue así, la máquina del bot es demasiado lenta para su trabajo.",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"Discord tarda {0} en responder. Por encima de 3 segundos, los comandos fallan con «La aplicación no respondió». Mira discordstatus.com y la conexión de la máquina del bot.",
	},
};
