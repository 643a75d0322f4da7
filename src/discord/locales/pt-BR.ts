import type { Catalogue } from "./catalogue.ts";

export const PT_BR: Catalogue = {
	names: {},
	texts: {
		"Ask the articles": "Pergunte aos artigos",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"O Pullquote responde perguntas sobre os artigos de notícias deste servidor. Ele cita o trecho que responde e diz onde está; não escreve nenhuma frase própria.",
		"quotes the passages that answer, three at most":
			"cita os trechos que respondem, no máximo três",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} pergunta só a um artigo · {1} {2} {3} {4} só a alguns · {5} mostra só para você",
		"{0} asks one article only · {1} shows it to you alone":
			"{0} pergunta só a um artigo · {1} mostra só para você",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Continue perguntando em até dez minutos: “por quê?”, “e a Itália?”, “quando foi isso?” vale para o artigo que respondeu por último",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Abaixo de uma resposta: o contexto, mais trechos, por que estes, o artigo inteiro; e se ela ajudou você",
		"sums up an article in its own sentences, each with its paragraph":
			"resume um artigo com as próprias frases dele, cada uma com seu parágrafo",
		"says what all articles say about something":
			"diz o que todos os artigos dizem sobre algo",
		"gives one line of each article since a day: Monday, 3 days, March":
			"dá uma linha de cada artigo desde um dia: segunda, 3 dias, março",
		"{0} only those with a tag, also without a day":
			"{0} só os que têm uma etiqueta, mesmo sem dia",
		"in a message's menu sums up a long message, or the article that it links to":
			"no menu de uma mensagem resume uma mensagem longa, ou o artigo que ela indica",
		"in a message's menu asks the article that it links to, or a long message itself":
			"no menu de uma mensagem pergunta ao artigo que ela indica, ou à própria mensagem se for longa",
		"shows this": "mostra isto",
		"says what is kept, what for and how long":
			"diz o que é guardado, para quê e por quanto tempo",
		"gives you what is kept about you, as a file":
			"dá a você, em um arquivo, o que é guardado sobre você",
		"erases it, after you have seen what goes":
			"apaga isso, depois de mostrar o que desaparece",
		"What is kept, what for and how long; how to erase yours":
			"O que é guardado, para quê e por quanto tempo, e como apagar o que é seu",
		"Get all that is kept about you, as a file":
			"Receba em um arquivo tudo o que é guardado sobre você",
		"Erase what is kept about you, after a look at what goes":
			"Apague o que é guardado sobre você, depois de ver o que desaparece",
		"For moderators (Manage Messages)":
			"Para moderadores (Gerenciar mensagens)",
		"reads a file, a page or pasted text, and shows it before it is published":
			"lê um arquivo, uma página ou um texto colado, e mostra antes de publicar",
		"in a message's menu does the same": "no menu de uma mensagem faz o mesmo",
		"shows what waits to be published":
			"mostra o que espera para ser publicado",
		"lists them, newest first": "lista todos, os mais novos primeiro",
		"shows one with its paragraph numbers":
			"mostra um com os números dos parágrafos",
		"corrects its details or its text": "corrige os dados ou o texto",
		"shows what was changed, and goes back":
			"mostra o que foi alterado, e volta atrás",
		"says why a question is answered as it is":
			"diz por que uma pergunta é respondida assim",
		"takes one out; it can be restored": "retira um; ele pode ser restaurado",
		"brings a removed one back": "traz de volta um que foi retirado",
		"deletes a removed one for good": "apaga de vez um que foi retirado",
		"gives all as files, in one archive":
			"dá todos como arquivos, em um só pacote",
		"shows the questions that found no answer, or none that helped":
			"mostra as perguntas que não acharam resposta, ou nenhuma que ajudasse",
		"lets a digest of new articles come by itself, each day or week":
			"faz vir sozinho um resumo dos artigos novos, todo dia ou toda semana",
		"says who did what to which article, and when":
			"diz quem fez o quê com qual artigo, e quando",
		"says whether everything works": "diz se tudo funciona",
		"For owners (Manage Server)": "Para donos (Gerenciar servidor)",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"decide quem modera, onde se pergunta, quão seguras as respostas devem ser e mais",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"Pergunte com suas próprias palavras; nomes, lugares e números ajudam. O que responde está em negrito dentro do trecho. “Os trechos mais próximos” talvez não respondam à sua pergunta. Se puderem ser vários artigos, escolha um da lista.",
		"That didn't work": "Não deu certo",
		Correct: "Corrigir",
		"Something went wrong": "Algo deu errado",
		"Sorry: this is a fault of the bot. Please try again.":
			"Desculpe: é uma falha do bot. Tente de novo.",
		"If it happens again, tell the operator this code: {0}":
			"Se acontecer de novo, informe este código ao operador: {0}",
		"The library can't be read": "Não é possível ler a biblioteca",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"Desculpe: o que o bot guarda não pode ser lido agora, então ele não sabe dizer se há uma resposta.",
		"Moderators see with {0} what is wrong.":
			"Moderadores veem com {0} o que há de errado.",
		"The bot's disk is full": "O disco do bot está cheio",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"Desculpe: nada pode ser salvo até que o operador abra espaço. O que foi salvo antes está seguro.",
		"This is too old": "Isto é antigo demais",
		"It comes from an earlier state of the bot. Please run the command again.":
			"Vem de um estado anterior do bot. Execute o comando de novo.",
		"If the server lets you use this command in another way, run the command again.":
			"Se o servidor permitir que você use este comando de outra forma, execute-o de novo.",
		"Only for moderators": "Só para moderadores",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"Você precisa de “Gerenciar mensagens” neste canal, ou do cargo de moderador deste servidor. {0}",
		"Only for who manages the server": "Só para quem gerencia o servidor",
		"You need Manage Server. {0}": "Você precisa de “Gerenciar servidor”. {0}",
		"That took too long": "Demorou demais",
		"The bot is busy just now. Please try again in a moment.":
			"O bot está ocupado agora. Tente de novo daqui a pouco.",
		"This command is gone": "Este comando não existe mais",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"O bot mudou. Recarregue o Discord (Ctrl+R) para ver os comandos dele.",
		"Removed: {0}": "Retirado: {0}",
		"Which article do you mean?": "Qual artigo você quer dizer?",
		"removed since": "retirado desde então",
		"What was typed is no longer kept. Please run the command again.":
			"O que foi digitado não está mais guardado. Execute o comando de novo.",
		"added {0}": "adicionado em {0}",
		example: "exemplo",
		"◀ Back": "◀ Voltar",
		"Next ▶": "Próxima ▶",
		"{0} minutes to read": {
			one: "{0} minuto de leitura",
			other: "{0} minutos de leitura",
		},
		"Language of public posts": "Idioma das mensagens públicas",
		"In which language the bot says what everybody sees":
			"Em que idioma o bot diz o que todos veem",
		"Choose a language": "Escolha um idioma",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"O que só um membro vê chega no idioma do próprio Discord dele. Os artigos são citados como são.",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"As respostas públicas, os resumos e os avisos chegam no idioma que este servidor tem no Discord. Ele é escolhido nas configurações do servidor, e é o inglês enquanto o servidor não for uma comunidade.",
		"Public answers, digests and notices come in {0}.":
			"As respostas públicas, os resumos e os avisos chegam neste idioma: {0}.",
		"as the server's Discord language": "como o idioma do servidor no Discord",
		"paragraph {0}": "parágrafo {0}",
		"paragraphs {0}–{1}": "parágrafos {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (parágrafo {1})",
		"Its summary as a Markdown file.": "O resumo como arquivo Markdown.",
		"also in {0}": "também em {0}",
		"Ask a question; the answer is quoted from the articles":
			"Faça uma pergunta; a resposta é citada dos artigos",
		"For example: who objected to the deal":
			"Por exemplo: quem se opôs ao acordo",
		"Ask only this article: type words of its headline":
			"Perguntar só a este artigo: digite palavras do título",
		"Whether to show the answer to you alone":
			"Se a resposta aparece só para você",
		"Sum up an article, a topic, or the news since a day":
			"Resumir um artigo, um assunto ou as notícias desde um dia",
		"Type words of its headline and choose it":
			"Digite palavras do título e escolha o artigo",
		"What all articles say about this: a topic or question":
			"O que todos os artigos dizem sobre isto: um assunto ou uma pergunta",
		"A line of each article since then: Monday, 3 days, March":
			"Uma linha de cada artigo desde então: segunda, 3 dias, março",
		"A line of each article with this tag":
			"Uma linha de cada artigo com esta etiqueta",
		"Whether to show the summary to you alone":
			"Se o resumo aparece só para você",
		"What Pullquote can do": "O que o Pullquote sabe fazer",
		"Keep the articles that questions are answered from":
			"Cuidar dos artigos com que as perguntas são respondidas",
		"Add an article from a file, a link, or text in a form":
			"Adicionar um artigo de um arquivo, um link ou um texto em um formulário",
		".txt, .md, .html, .pdf or .docx up to 10 MiB":
			".txt, .md, .html, .pdf ou .docx de até 10 MiB",
		"The address of the article's page; without both a form opens":
			"O endereço da página do artigo; sem os dois, um formulário se abre",
		"Show the articles that wait to be published":
			"Mostrar os artigos que esperam para ser publicados",
		"List the articles, newest first":
			"Listar os artigos, os mais novos primeiro",
		"Show an article with the numbers of its paragraphs":
			"Mostrar um artigo com os números dos parágrafos",
		"Correct an article's details or text; it can be undone":
			"Corrigir os dados ou o texto de um artigo; dá para desfazer",
		"Show an article's revisions, compare them, go back to one":
			"Mostrar as revisões de um artigo, comparar, voltar a uma delas",
		"See why a question is answered as it is":
			"Ver por que uma pergunta é respondida assim",
		"As a member would ask it": "Como um membro perguntaria",
		"Take an article out of the library; it can be restored":
			"Retirar um artigo da biblioteca; ele pode ser restaurado",
		"Bring a removed article back": "Trazer de volta um artigo retirado",
		"Delete a removed article's text for good":
			"Apagar de vez o texto de um artigo retirado",
		"Take all articles as Markdown files, in one ZIP archive":
			"Obter todos os artigos como arquivos Markdown, em um arquivo ZIP",
		"With those that were removed (otherwise without)":
			"Com os que foram retirados (senão, sem eles)",
		"See which questions found no answer, or none that helped":
			"Ver quais perguntas não acharam resposta, ou nenhuma que ajudasse",
		"Let a digest of new articles come by itself, or end one":
			"Fazer vir sozinho um resumo dos artigos novos, ou encerrar um",
		"How often; each day, if you don't say":
			"Com que frequência; todo dia, se você não disser",
		"By the clocks of the server's time zone, 0 to 23":
			"Pelo relógio do fuso horário do servidor, de 0 a 23",
		"Where it is posted; here, if you don't say":
			"Onde é publicado; aqui, se você não disser",
		"Only articles from this day on: last week, 8 July":
			"Só artigos a partir deste dia: last week, 8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"Só artigos de dias anteriores: Monday, March, 2024",
		"Only articles of this publisher": "Só artigos deste veículo",
		"Only articles with this tag": "Só artigos com esta etiqueta",
		"See who added, changed or removed which article, and when":
			"Ver quem adicionou, alterou ou retirou qual artigo, e quando",
		"Only this one, also if it is removed or erased":
			"Só este, mesmo se foi retirado ou apagado",
		"Only what this member did; the bot: what no member did":
			"Só o que este membro fez; o bot: o que nenhum membro fez",
		"Only this": "Só isto",
		"See whether everything works that the bot needs":
			"Ver se funciona tudo de que o bot precisa",
		"Decide who moderates, where questions are asked, and more":
			"Decidir quem modera, onde se pergunta e mais",
		day: "dia",
		Sunday: "domingo",
		Monday: "segunda-feira",
		Tuesday: "terça-feira",
		Wednesday: "quarta-feira",
		Thursday: "quinta-feira",
		Friday: "sexta-feira",
		Saturday: "sábado",
		add: "adicionar",
		edit: "editar",
		remove: "retirar",
		restore: "restaurar",
		erase: "apagar",
		set: "definir",
	},
};
