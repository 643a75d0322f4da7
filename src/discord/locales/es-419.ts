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
	},
};
