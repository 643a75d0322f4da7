import type { Catalogue } from "./catalogue.ts";

export const PT_BR: Catalogue = {
	names: {},
	texts: {
		"{0} %": "{0}%",
		"Ask the articles": "Pergunte aos artigos",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"O Pullquote responde perguntas sobre os artigos de notícias deste servidor. Ele cita o trecho que responde e diz onde está; não escreve nenhuma frase própria.",
		"quotes the passages that answer, three at most":
			"cita os trechos que respondem, no máximo três",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} pergunta só a um artigo · {1} {2} {3} {4} só a alguns · {5} mostra só para você",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"Continue perguntando em até dez minutos: “por quê?”, “e a Itália?”, “quando foi isso?” vale para o artigo que respondeu por último",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"Abaixo de uma resposta: o contexto, mais trechos, por que estes, o artigo inteiro; e se ela ajudou você",
		"sums up an article in its own sentences, each with its paragraph":
			"resume um artigo com as próprias frases dele, cada uma com seu parágrafo",
		"says what all articles say about something":
			"diz o que todos os artigos dizem sobre algo",
		"gives one line of each article since a day: Monday, 3 days, March":
			"dá uma linha de cada artigo desde um dia, escrito em inglês: Monday, 3 days, March",
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
			"mostra os rascunhos à espera de publicação",
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
			"faz vir sozinho um boletim dos artigos novos, todo dia ou toda semana",
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
			"As respostas públicas, os boletins e os avisos chegam no idioma que este servidor tem no Discord. Ele é escolhido nas configurações do servidor, e é o inglês enquanto o servidor não for uma comunidade.",
		"Public answers, digests and notices come in {0}.":
			"As respostas públicas, os boletins e os avisos chegam neste idioma: {0}.",
		"as the server's Discord language": "como o idioma do servidor no Discord",
		"paragraph {0}": "parágrafo {0}",
		"paragraphs {0}–{1}": "parágrafos {0}–{1}",
		"- {0} (paragraph {1})": "- {0} (parágrafo {1})",
		"Other articles": "Outros artigos",
		"As a Markdown file.": "Como arquivo Markdown.",
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
			"Uma linha de cada artigo desde então, em inglês: Monday, 3 days, March",
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
			"Mostrar os artigos à espera de publicação",
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
			"Fazer vir sozinho um boletim dos artigos novos, ou encerrar um",
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
		"Ended: {0}.": "Encerrado: {0}.",
		"shows how many questions are asked, how they end, and what is cited":
			"mostra quantas perguntas são feitas, como terminam e o que é citado",
		"A row for each day, for any spreadsheet.":
			"Uma linha por dia, para qualquer planilha.",
		"There is nothing to sum up: the message is short, and links to no page.":
			"Não há nada para resumir: a mensagem é curta e não tem link para nenhuma página.",
		"This is older than a day. Use {0} again.":
			"Isto tem mais de um dia. Use {0} de novo.",
		"Choose either an article or what it shall be about. To ask one article something, use {0} with the option {1}.":
			"Escolha um artigo ou um assunto, não os dois. Para perguntar algo a um só artigo, use {0} com a opção {1}.",
		"One article needs neither a day nor a tag: use {0} alone, or {1} and {2} for a line of each article.":
			"Um só artigo não precisa de dia nem de etiqueta: use {0} sem mais nada, ou {1} e {2} para uma linha de cada artigo.",
		"A topic is looked for in all articles: use {0} alone, or {1} and {2} for a line of each article.":
			"Um assunto é procurado em todos os artigos: use {0} sem mais nada, ou {1} e {2} para uma linha de cada artigo.",
		"Say what to sum up: an article, what it shall be about, or since when.":
			"Diga o que resumir: um artigo, um assunto ou desde quando.",
		"Ask about this article": "Perguntar a este artigo",
		"Your question": "Sua pergunta",
		"This answer is kept no longer; ask again with {0}.":
			"Esta resposta não está mais guardada; pergunte de novo com {0}.",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"Tudo o que esta resposta citava foi apagado. Pergunte de novo com {0}.",
		"This answer doesn't quote that article.":
			"Esta resposta não cita esse artigo.",
		"This question is not kept any more.":
			"Esta pergunta não está mais guardada.",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"Os moderadores não pretendem ter um artigo sobre isto, então não haveria nada para avisar.",
		"There is an article by now: “{0}”. Ask it with {1} and the option {2}.":
			"Já existe um artigo: “{0}”. Pergunte a ele com {1} e a opção {2}.",
		"You wait for {0} articles already. Each wish ends after 30 days at the latest.":
			"Você já espera por {0} artigos. Cada pedido termina em no máximo 30 dias.",
		"There is no removed article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"Não há nenhum artigo retirado “{0}” nesta biblioteca. Digite algumas palavras do título e escolha na lista.",
		"There is no article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"Não há nenhum artigo “{0}” nesta biblioteca. Digite algumas palavras do título e escolha na lista.",
		"{0} articles have “{1}” in their headlines. Choose one from the list that opens while you type.":
			{
				one: "{0} artigo tem “{1}” no título. Escolha-o na lista que se abre enquanto você digita.",
				other:
					"{0} artigos têm “{1}” no título. Escolha um na lista que se abre enquanto você digita.",
			},
		"This digest was ended. Use {0} again.":
			"Este boletim foi encerrado. Use {0} de novo.",
		"This is saved already, or older than a day. Use {0} again.":
			"Isto já está salvo ou tem mais de um dia. Use {0} de novo.",
		"This very digest is scheduled already; see {0}.":
			"Este mesmo boletim já está agendado; veja em {0}.",
		"There are {0} digests already. End one with {1} first.":
			"Já há {0} boletins. Encerre um com {1} primeiro.",
		"This article is no longer in the library.":
			"Este artigo não está mais na biblioteca.",
		"There is nothing in this message to add: no text, no link and no file.":
			"Não há nada para adicionar nesta mensagem: nem texto, nem link, nem arquivo.",
		"Add an article": "Adicionar um artigo",
		Text: "Texto",
		"Up to {0} characters; go on below, or send a file":
			"Até {0} caracteres; continue abaixo ou envie um arquivo",
		"Paste it as it stands on the page.": "Cole como está na página.",
		"More text": "Mais texto",
		"How the text goes on": "Como o texto continua",
		Files: "Arquivos",
		"Instead of text: .txt, .md, .html, .pdf, .docx; one article each":
			"Em vez de texto: .txt, .md, .html, .pdf, .docx; um artigo em cada um",
		Headline: "Título",
		"Empty: the first line of the text": "Vazio: a primeira linha do texto",
		"Address of the page": "Endereço da página",
		"Alone, the page is fetched and read":
			"Se for só o endereço, a página é baixada e lida",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"Não há nada para adicionar. Cole um texto, anexe um arquivo ou dê o endereço de uma página.",
		"No drafts": "Nenhum rascunho",
		"Nothing waits to be published.": "Não há nada à espera de publicação.",
		"Drafts, latest first": "Rascunhos, os mais recentes primeiro",
		"{0}: was there already": "{0}: já estava na biblioteca",
		"Nothing to publish": "Nada para publicar",
		"They were published or discarded.":
			"Eles já foram publicados ou descartados.",
		Published: "Publicado",
		Discarded: "Descartado",
		"No file came. Attach the changed one.":
			"Nenhum arquivo chegou. Anexe o que você alterou.",
		"The article as a file": "O artigo como arquivo",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"Altere o que quiser; os dados ficam no cabeçalho. Depois clique em “Enviar o arquivo”.",
		"An article needs a headline. Write one.":
			"Um artigo precisa de um título. Escreva um.",
		"The address can't be used. It begins with http:// or https:// and has up to {0} characters.":
			"O endereço não pode ser usado. Ele precisa começar com http:// ou https:// e ter no máximo {0} caracteres.",
		"“{0}” is not a date. Write it like 2025-07-08 or 8 July 2025.":
			"“{0}” não é uma data válida. Escreva como 2025-07-08 ou 8.7.2025 (dia.mês.ano).",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"Este rascunho foi publicado ou descartado, ou tem mais de um dia. Adicione o artigo de novo.",
		"{0} paragraphs": { one: "{0} parágrafo", other: "{0} parágrafos" },
		"Before it is published": "Antes de publicar",
		Skip: "Pular",
		Discard: "Descartar",
		Publish: "Publicar",
		"Keep both": "Manter os dois",
		"Show what was left out": "Ver o que ficou de fora",
		"Back to the draft": "Voltar ao rascunho",
		"Publish all {0}": "Publicar os {0}",
		"Look at one of them": "Ver um deles",
		"{0} warnings": { one: "{0} aviso", other: "{0} avisos" },
		"Left out: {0} lines": {
			one: "De fora: {0} linha",
			other: "De fora: {0} linhas",
		},
		"From {0}. It waits here for a day.":
			"Origem: {0}. O rascunho espera aqui por um dia.",
		"From {0}. {1} lines left out as not part of the story. It waits here for a day.":
			{
				one: "Origem: {0}. {1} linha ficou de fora por não ser parte da notícia. O rascunho espera aqui por um dia.",
				other:
					"Origem: {0}. {1} linhas ficaram de fora por não serem parte da notícia. O rascunho espera aqui por um dia.",
			},
		"a form": "um formulário",
		"a message": "uma mensagem",
		"Replace the old one {0}": "Substituir o antigo ({0})",
		"Replace the old one": "Substituir o antigo",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ Nenhuma data foi encontrada: coloque-a em “Editar os dados”.",
		"⚠ Only {0} words could be read. Is the rest behind a paywall?": {
			one: "⚠ Só foi possível ler {0} palavra. O resto é só para assinantes?",
			other:
				"⚠ Só foi possível ler {0} palavras. O resto é só para assinantes?",
		},
		"⚠ It looks like a list of links, not like a story.":
			"⚠ Parece uma lista de links, não uma notícia.",
		"⚠ It doesn't seem to be in English: it will be found by its words only.":
			"⚠ Não parece estar em inglês: só será encontrado pelas palavras.",
		"⚠ The very same text is in the library: {0}.":
			"⚠ O mesmo texto já está na biblioteca: {0}.",
		"⚠ Much the same is in the library: {0} ({1}).":
			"⚠ Algo muito parecido já está na biblioteca: {0} ({1}).",
		"{0} of {1} paragraphs the same": {
			one: "{0} de {1} parágrafo em comum",
			other: "{0} de {1} parágrafos em comum",
		},
		"{0} changed": { one: "{0} alterado", other: "{0} alterados" },
		"{0} new": { one: "{0} novo", other: "{0} novos" },
		"{0} missing": { one: "{0} faltando", other: "{0} faltando" },
		"Before they are published": "Antes de publicar",
		"Edit details": "Editar os dados",
		"Edit text": "Editar o texto",
		Tags: "Etiquetas",
		Edit: "Editar",
		"Revision {0}. A change is live at once and can be undone; earlier revisions stay in its history.":
			"Revisão {0}. As alterações valem na hora e podem ser desfeitas; as revisões anteriores ficam no histórico.",
		"Nothing was changed": "Nada foi alterado",
		Changed: "Alterado",
		"This is revision {0}; questions are answered from it.":
			"Esta é a revisão {0}; é com ela que as perguntas são respondidas.",
		History: "Histórico",
		"Edit the text": "Editar o texto",
		"Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.":
			"Escolha um parágrafo para alterar, ou baixe o artigo inteiro como arquivo, altere e envie.",
		"Take as .md": "Baixar como .md",
		"Give a file back": "Enviar o arquivo",
		"Paragraphs {0} to {1} of {2}": "Parágrafos {0} a {1}, de {2}",
		Byline: "Assinatura",
		"Who wrote it, without “By”": "Quem escreveu, sem “Por”",
		Publisher: "Veículo",
		"Date of publication": "Data de publicação",
		"Parted by commas; up to 20": "Separadas por vírgulas; até 20",
		"migration, France": "migração, França",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"Este parágrafo não cabe em um formulário (máximo: {0} caracteres). Clique em “Baixar como .md”, altere-o lá e envie o arquivo.",
		"Blank lines make several paragraphs of it; empty, it goes":
			"Linhas em branco o dividem em vários parágrafos; vazio, ele some",
		"The changed file": "O arquivo alterado",
		"Its text and details take the place of those here":
			"O texto e os dados dele substituem os daqui",
		"No article here has a tag. Moderators give them with {0}.":
			"Nenhum artigo aqui tem etiqueta. Os moderadores as colocam com {0}.",
		"No article has the tag “{0}”. There are: {1}, and more.":
			"Nenhum artigo tem a etiqueta “{0}”. Existem: {1}, e mais.",
		"No article has the tag “{0}”. There are: {1}.":
			"Nenhum artigo tem a etiqueta “{0}”. Existem: {1}.",
		"Show context": "Ver contexto",
		"More passages": "Mais trechos",
		"Open the article": "Abrir o artigo",
		"Why this passage?": "Por que este trecho?",
		Helpful: "Ajudou",
		"Not helpful": "Não ajudou",
		"Share here": "Compartilhar aqui",
		"{0} quotations are gone: their articles were erased since.": {
			one: "Falta {0} citação: o artigo dela foi apagado depois.",
			other: "Faltam {0} citações: os artigos delas foram apagados depois.",
		},
		"The answer": "A resposta",
		"The closest passages": "Os trechos mais próximos",
		"Nothing found": "Nada encontrado",
		"Asked of: {0}": "Perguntado a: {0}",
		"It may be that none of them answers the question.":
			"Talvez nenhum deles responda à pergunta.",
		"{0} more passages did not fit. Ask one article with the option {1} to see them.":
			{
				one: "{0} outro trecho não coube. Pergunte a um só artigo com a opção {1} para vê-lo.",
				other:
					"{0} outros trechos não couberam. Pergunte a um só artigo com a opção {1} para vê-los.",
			},
		"There are no articles here yet. A moderator adds them with {0}.":
			"Ainda não há artigos aqui. Um moderador os adiciona com {0}.",
		"No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.":
			"Nenhum trecho aqui parece responder a isto. Pergunte sobre algo que os artigos relatam, ou diga o nome das pessoas, dos lugares ou das coisas.",
		"Or ask without the option {0}, to search all articles.":
			"Ou pergunte sem a opção {0}, para buscar em todos os artigos.",
		"This article is no longer in the library. Choose another, or ask again with {0}.":
			"Este artigo não está mais na biblioteca. Escolha outro, ou pergunte de novo com {0}.",
		"Shared by {0}": "Compartilhado por {0}",
		"You can't share here": "Você não pode compartilhar aqui",
		"You may not write in this channel. Ask in one where you may, and share it there.":
			"Você não pode escrever neste canal. Pergunte em um onde possa e compartilhe lá.",
		"Quoted: paragraph {0}": "Citado: parágrafo {0}",
		"Page {0} of {1}": "Página {0} de {1}",
		"Open the page": "Abrir a página",
		"Other articles of this answer": "Outros artigos desta resposta",
		"An article that was erased": "Um artigo que foi apagado",
		"Back to the answer": "Voltar à resposta",
		"Context of [{0}]": "Contexto de [{0}]",
		Digest: "Boletim",
		"Open an article's summary …": "Abra o resumo de um artigo…",
		"added since {0}": "adicionados desde {0}",
		"since {0}": "desde {0}",
		"tag: {0}": "etiqueta: {0}",
		"{0} articles": { one: "{0} artigo", other: "{0} artigos" },
		"the newest {0} of {1} articles": {
			one: "o mais novo ({0}) de {1} artigo",
			other: "os {0} mais novos de {1} artigos",
		},
		"{0} stories": { one: "{0} notícia", other: "{0} notícias" },
		"{0} articles about the same events": {
			one: "{0} artigo sobre os mesmos fatos",
			other: "{0} artigos sobre os mesmos fatos",
		},
		"{0} articles about the same events, continued": {
			one: "{0} artigo sobre os mesmos fatos, continuação",
			other: "{0} artigos sobre os mesmos fatos, continuação",
		},
		"Page {0} of {1}. Every line is the article's own.":
			"Página {0} de {1}. Cada linha é do próprio artigo.",
		"Every line is the article's own.": "Cada linha é do próprio artigo.",
		"No article found": "Nenhum artigo encontrado",
		"The newest article is from {0}: {1}": "O artigo mais novo é de {0}: {1}",
		"The newest with this tag is from {0}: {1}":
			"O mais novo com esta etiqueta é de {0}: {1}",
		"No article has this tag any more.":
			"Nenhum artigo tem mais esta etiqueta.",
		"Forget you in all servers?": "Esquecer você em todos os servidores?",
		"Forget you in this server?": "Esquecer você neste servidor?",
		"Will be deleted:": "Será apagado:",
		"Stay, but nobody can tell that they were yours:":
			"Fica, mas ninguém pode saber que era seu:",
		"Stay on record as a former moderator's:":
			"Fica registrado como de um ex-moderador:",
		"Forget me": "Esquecer-me",
		"You are forgotten in all servers":
			"Você foi esquecido em todos os servidores",
		"You are forgotten in this server": "Você foi esquecido neste servidor",
		"Deleted:": "Apagado:",
		"Nobody can tell any more that they were yours:":
			"Ninguém mais pode saber que era seu:",
		"On record as a former moderator's:": "Registrado como de um ex-moderador:",
		"This can't be taken back; {0} gives you a copy first.":
			"Isto não pode ser desfeito; {0} dá uma cópia antes.",
		"What you did last can't be undone by its button any more.":
			"O que você fez por último não poderá mais ser desfeito pelo botão.",
		"What you do from now on is kept anew. Messages are Discord's: delete them there.":
			"O que você fizer de agora em diante será guardado de novo. As mensagens são do Discord: apague-as lá.",
		"Backups made before have it still: ask whoever runs the bot to delete them.":
			"Os backups feitos antes ainda contêm isso: peça a quem opera o bot que os apague.",
		"These were read, too, and are less likely to answer.":
			"Estes também foram lidos, e é menos provável que respondam.",
		"Back to the list": "Voltar à lista",
		"Not for us: no article is wanted.":
			"Não é para nós: não se quer nenhum artigo.",
		"Answered by {0}.": "Respondida por {0}.",
		"an article": "um artigo",
		"No article is known to answer it.":
			"Não se conhece nenhum artigo que a responda.",
		"Its answer was not helpful {0} times: {1}.": {
			one: "A resposta não ajudou {0} vez: {1}.",
			other: "A resposta não ajudou {0} vezes: {1}.",
		},
		"{0}, on {1}": "{0}, em {1}",
		"{0}, first on {1}, last on {2}": "{0}, primeiro em {1}, por último em {2}",
		"{0} members want to be told.": {
			one: "{0} membro quer ser avisado.",
			other: "{0} membros querem ser avisados.",
		},
		"{0} members want to be told. That happens as soon as you choose.": {
			one: "{0} membro quer ser avisado. Isso acontece assim que você escolher.",
			other:
				"{0} membros querem ser avisados. Isso acontece assim que você escolher.",
		},
		Undo: "Desfazer",
		"Show the article": "Ver o artigo",
		"It is not answered": "Não está respondida",
		"Add an article for this": "Adicionar um artigo para isto",
		"It is answered by…": "Quem responde é…",
		"Not for us": "Não é para nós",
		"Which article answers it?": "Qual artigo a responde?",
		"The most promising articles": "Os artigos mais promissores",
		"Type a headline": "Digitar um título",
		Back: "Voltar",
		"Words of its headline": "Palavras do título",
		"wrong passage": "trecho errado",
		outdated: "desatualizada",
		incomplete: "incompleta",
		other: "outro motivo",
		"asked {0} times": {
			one: "perguntada {0} vez",
			other: "perguntada {0} vezes",
		},
		"asked before": "já perguntada antes",
		"an article that was erased": "um artigo que foi apagado",
		"without a reason": "sem motivo",
		"{0} {1} times": { one: "{0} {1} vez", other: "{0} {1} vezes" },
		"answer not helpful {0} times": {
			one: "a resposta não ajudou {0} vez",
			other: "a resposta não ajudou {0} vezes",
		},
		"answer not helpful {0} times ({1})": {
			one: "a resposta não ajudou {0} vez ({1})",
			other: "a resposta não ajudou {0} vezes ({1})",
		},
		"Questions without a helpful answer": "Perguntas sem resposta que ajude",
		"Answered since": "Respondidas desde então",
		"Questions aren't kept in this server ({0}).":
			"As perguntas não são guardadas neste servidor ({0}).",
		"None of the last {0} days.": {
			one: "Nenhuma no último dia ({0}).",
			other: "Nenhuma nos últimos {0} dias.",
		},
		"No question of the last {0} days went without a helpful answer.": {
			one: "No último dia ({0}), nenhuma pergunta ficou sem resposta que ajudasse.",
			other:
				"Nos últimos {0} dias, nenhuma pergunta ficou sem resposta que ajudasse.",
		},
		"Open a question": "Abra uma pergunta",
		"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.":
			"O bot só lê por palavras, então não sabe por si mesmo que um artigo responde a uma destas: abra-a e diga.",
		"asked of “{0}”": "perguntada a “{0}”",
		"Pages: {0}": "Páginas: {0}",
		Open: "Pendentes",
		Answered: "Respondidas",
		"The message, in short": "A mensagem, em resumo",
		"The numbers are its paragraphs. Every line is the message's.":
			"Os números são os parágrafos dela. Cada linha é da mensagem.",
		"Not in the library": "Não está na biblioteca",
		"The moderators haven't added this page:":
			"Os moderadores não adicionaram esta página:",
		"Suggest to the moderators": "Sugerir aos moderadores",
		Suggested: "Sugerida",
		"The moderators see it in {0}, without your name.":
			"Os moderadores a veem em {0}, sem o seu nome.",
		"{0} questions without a helpful answer": {
			one: "{0} pergunta sem resposta que ajude",
			other: "{0} perguntas sem resposta que ajude",
		},
		"And {0} more.": { one: "E mais {0}.", other: "E mais {0}." },
		"Since {0}": "Desde {0}",
		"Show what can be done": "Ver o que dá para fazer",
		"What is kept about you in any server":
			"O que é guardado sobre você em qualquer servidor",
		"What is kept about you in this server":
			"O que é guardado sobre você neste servidor",
		"The file has the latest. More didn't fit: {0}.":
			"O arquivo tem o mais recente. Não coube mais: {0}.",
		"A JSON file, to be opened with any text editor; it begins, in English, with what each part is. {0} says how long it is kept, {1} erases it.":
			"Um arquivo JSON, que abre em qualquer editor de texto; ele começa dizendo, em inglês, o que é cada parte. {0} diz por quanto tempo isso é guardado, {1} apaga.",
		"Nothing is kept about you in any server":
			"Nada é guardado sobre você em nenhum servidor",
		"Nothing is kept about you in this server":
			"Nada é guardado sobre você neste servidor",
		"in any server": "em qualquer servidor",
		"in this server": "neste servidor",
		"Use the command in a direct message to me, and it means all servers.":
			"Use o comando em uma mensagem direta para mim e ele vale para todos os servidores.",
		"There is an article now": "Já existe um artigo",
		"{0}, you wished to be told.": "{0}, você pediu para ser avisado.",
		"This was the one time. To ask more of it: {0}":
			"Este é o único aviso. Para perguntar mais: {0}",
		"{0} more lines did not fit.": {
			one: "{0} outra linha não coube.",
			other: "{0} outras linhas não couberam.",
		},
		"It comes {0}.": "Ele vem {0}.",
		"Saved. It comes {0}.": "Salvo. Ele vem {0}.",
		"What Pullquote keeps": "O que o Pullquote guarda",
		"By your user id": "Pelo seu ID de usuário",
		"By a keyed hash, never by your id":
			"Por um hash com chave, nunca pelo seu ID",
		"Without anybody's name": "Sem o nome de ninguém",
		"Not at all": "Não é guardado",
		"{0} gives you what is kept about you, as a file":
			"{0} dá a você, em um arquivo, o que é guardado sobre você",
		"{0} erases it, after you have seen what goes":
			"{0} apaga isso, depois de mostrar o que desaparece",
		"not kept in this server": "não é guardado neste servidor",
		"for a day": "por um dia",
		"until they are erased": "até serem apagados",
		"until {0} days after the bot leaves the server": {
			one: "até {0} dia depois que o bot sai do servidor",
			other: "até {0} dias depois que o bot sai do servidor",
		},
		"for {0} days": { one: "por {0} dia", other: "por {0} dias" },
		"for {0} days since they last came up": {
			one: "por {0} dia desde a última vez que surgiram",
			other: "por {0} dias desde a última vez que surgiram",
		},
		"until then, {0} days at most": {
			one: "até então, no máximo {0} dia",
			other: "até então, no máximo {0} dias",
		},
		"for as long as the server decides ({0} days if it doesn't)": {
			one: "pelo tempo que o servidor decidir ({0} dia se não decidir)",
			other: "pelo tempo que o servidor decidir ({0} dias se não decidir)",
		},
		"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.":
			"Tudo isso fica na máquina em que o bot funciona, onde também funcionam suas redes neurais. Ele fala com o Discord e com mais ninguém; só busca as páginas cujo endereço um moderador dá. Quem opera o bot pode ter backups.",
		"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.":
			"O hash é feito do ID do servidor e do usuário com uma chave, que fica em um arquivo ao lado do banco de dados que só o usuário do próprio bot pode ler (modo 0600), e em nenhum backup. Quem tem só o banco de dados não pode saber quem é.",
		"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.":
			"Mensagens: ele não pode ler nenhuma, a não ser aquela em que você usa o menu dele. O log não tem nem perguntas nem quem perguntou. Só na memória ficam as últimas respostas, sem quem perguntou; o que o Discord enviou por último; e, por um minuto, com outro hash, quando alguém perguntou, para que ninguém pergunte demais.",
		"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.":
			"Em um servidor, isso vale para esse servidor; em uma mensagem direta para o bot, para todos os servidores, também os que você deixou.",
		older: "anterior",
		undated: "sem data",
		"Also in: {0}": "Também em: {0}",
		"Also in: {0}; and {1} more": {
			one: "Também em: {0}; e mais {1}",
			other: "Também em: {0}; e mais {1}",
		},
		"Also in {0} other places": {
			one: "Também em {0} outro lugar",
			other: "Também em {0} outros lugares",
		},
		"[{0}] Open the page": "[{0}] Abrir a página",
		"Type a day as you would say it: {0}.":
			"Digite um dia em inglês, como você o diria: {0}.",
		"“{0}” is still to come. {1}": "“{0}” ainda está por vir. {1}",
		"“{0}” isn't a day that I know. {1}":
			"“{0}” não é um dia que eu conheça. {1}",
		"Digests that come by themselves": "Boletins que vêm sozinhos",
		"By the clocks of {0}": "Fuso horário: {0}",
		"Pause or end one …": "Pause ou encerre um…",
		"Schedule another with the options of {0}.":
			"Agende outro com as opções de {0}.",
		"When it goes on, it has what is added from then on.":
			"Quando for retomado, traz o que for adicionado a partir daí.",
		"Go on": "Retomar",
		Pause: "Pausar",
		End: "Encerrar",
		"Erase this article for good?": "Apagar este artigo de vez?",
		"Type {0} to delete it for good": "Digite {0} para apagá-lo de vez",
		"Nothing was erased: the word to type is {0}.":
			"Nada foi apagado: a palavra a digitar é {0}.",
		"“{0}” is in the library. Remove it first, with {1}.":
			"“{0}” está na biblioteca. Retire-o primeiro com {1}.",
		Erased: "Apagado",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"O texto de “{0}” foi apagado. O registro de quem o apagou fica.",
		"Nothing to export": "Nada para exportar",
		"There are no articles. Removed ones are left out unless {0} is chosen.":
			"Não há artigos. Sem a opção {0}, os retirados ficam de fora.",
		"Each is a Markdown file with its details on top. {0} reads it back to the letter.":
			"Cada um é um arquivo Markdown com os dados no começo. {0} lê tudo de volta tal e qual.",
		"Exported: {0} articles": {
			one: "Exportado: {0} artigo",
			other: "Exportados: {0} artigos",
		},
		"And {0} removed, in a folder apart.": {
			one: "E {0} retirado, em uma pasta à parte.",
			other: "E {0} retirados, em uma pasta à parte.",
		},
		"Packed, the articles have more than the {0} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: {1}":
			"Compactados, os artigos passam dos {0} MiB que um arquivo pode ter aqui. Quem opera o bot pode gravá-los em um arquivo na máquina dele: {1}",
		"This revision is not kept any more.":
			"Esta revisão não está mais guardada.",
		Undone: "Desfeito",
		"It was taken out of the library again.":
			"Foi retirado da biblioteca de novo.",
		"It says again what it said before.": "Voltou a dizer o que dizia antes.",
		"It is in the library again.": "Está de novo na biblioteca.",
		"Only who did it can undo it. Look at the article's history.":
			"Só quem fez pode desfazer. Veja o histórico do artigo.",
		"This was more than an hour ago. Look at the article's history to change it.":
			"Faz mais de uma hora. Vá ao histórico do artigo para alterá-lo.",
		"Something else was done to this article since. Look at its history to change it.":
			"Depois disso, outra coisa foi feita neste artigo. Vá ao histórico dele para alterá-lo.",
		"This can't be undone: it was erased, or its very text is in the library as another article.":
			"Não dá para desfazer: ele foi apagado, ou esse mesmo texto está na biblioteca como outro artigo.",
		"Show drafts: {0}": "Ver os rascunhos: {0}",
		"{0} articles are still being read. Until that is done, in a moment, they are found by their words only.":
			{
				one: "{0} artigo ainda está sendo lido. Até terminar, daqui a pouco, só é encontrado pelas palavras.",
				other:
					"{0} artigos ainda estão sendo lidos. Até terminar, daqui a pouco, só são encontrados pelas palavras.",
			},
		"Articles: {0}": "Artigos: {0}",
		"Removed articles: {0}": "Artigos retirados: {0}",
		"Show articles": "Ver os artigos",
		"Show removed articles": "Ver os artigos retirados",
		"There are no articles yet. Add one with {0}.":
			"Ainda não há artigos. Adicione um com {0}.",
		"No article has been removed.": "Nenhum artigo foi retirado.",
		"Remove this article?": "Retirar este artigo?",
		"Reason (optional)": "Motivo (opcional)",
		"It can be restored with {0}.": "Ele pode ser restaurado com {0}.",
		"“{0}” is not in the library any more.":
			"“{0}” não está mais na biblioteca.",
		Removed: "Retirado",
		"{0} is no longer quoted. It can be restored.":
			"{0} não é mais citado. Ele pode ser restaurado.",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"Nada foi restaurado: o artigo já está na biblioteca, o mesmo texto foi adicionado de novo, ou o artigo foi apagado.",
		Restored: "Restaurado",
		"This article is not in the library any more; it may be removed. Look for it with {0}.":
			"Este artigo não está mais na biblioteca; talvez tenha sido retirado. Procure-o com {0}.",
		"Somebody edited this article in the meantime. Open it again with {0} to see what it says now.":
			"Alguém editou este artigo nesse meio-tempo. Abra-o de novo com {0} para ver o que ele diz agora.",
		"The very same text is there as “{0}”. Nothing was changed.":
			"O mesmo texto já está lá como “{0}”. Nada foi alterado.",
		"This suggestion is not kept any more.":
			"Esta sugestão não está mais guardada.",
		"An archive holds up to {0} articles, and there are more. Back up the database instead.":
			"Um arquivo compactado comporta até {0} artigos, e há mais. Em vez disso, faça um backup do banco de dados.",
		"The front matter can't be read: {0}":
			"O cabeçalho do arquivo (front matter) não pode ser lido: {0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"O cabeçalho do arquivo (front matter) não pode ser usado: ele precisa ser feito de linhas como “headline: Ferry leaves”.",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"O cabeçalho do arquivo (front matter) não pode ser usado: {0} precisa ser um endereço http ou https de até {1} caracteres.",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"O cabeçalho do arquivo (front matter) não pode ser usado: {0} precisa ser uma data como {1}.",
		"The front matter can't be used: {0} has to be a list of words.":
			"O cabeçalho do arquivo (front matter) não pode ser usado: {0} precisa ser uma lista de palavras.",
		"The front matter can't be used: {0} has to be a line of text.":
			"O cabeçalho do arquivo (front matter) não pode ser usado: {0} precisa ser uma linha de texto.",
		"There are too many tags, or one is too long; up to {0} of {1} characters each are possible.":
			"Há etiquetas demais, ou uma é longa demais; o máximo são {0} etiquetas com {1} caracteres cada.",
		"The headline is {0} characters long; up to {1} are possible.":
			"O título tem {0} caracteres; o máximo é {1}.",
		"The byline is {0} characters long; up to {1} are possible.":
			"A assinatura tem {0} caracteres; o máximo é {1}.",
		"The publisher is {0} characters long; up to {1} are possible.":
			"O veículo tem {0} caracteres; o máximo é {1}.",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"O artigo tem {0} parágrafos; o máximo é {1}. Divida-o em partes e adicione-as uma a uma.",
		"There is no text in it. Send the article's text with its paragraphs.":
			"Não há texto nele. Envie o texto do artigo com os parágrafos.",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"O texto do artigo tem {0} caracteres; o máximo é {1}. Divida-o em partes e adicione-as uma a uma.",
		"The article's text is only {0} characters long; at least {1} are needed to answer from.":
			{
				one: "O texto do artigo tem só {0} caractere; para responder com ele são necessários pelo menos {1}.",
				other:
					"O texto do artigo tem só {0} caracteres; para responder com ele são necessários pelo menos {1}.",
			},
		Show: "Ver",
		"Bring the examples back": "Trazer os exemplos de volta",
		Restore: "Restaurar",
		"Already in the library": "Já está na biblioteca",
		"The very same text is there; nothing was changed.":
			"O mesmo texto já está lá; nada foi alterado.",
		"This is the server's first article of its own, so the {0} example articles that came with the bot were taken out.":
			{
				one: "Este é o primeiro artigo próprio do servidor, então {0} artigo de exemplo que veio com o bot foi retirado.",
				other:
					"Este é o primeiro artigo próprio do servidor, então os {0} artigos de exemplo que vieram com o bot foram retirados.",
			},
		"By {0}": "Por {0}",
		"Removed: it is not quoted.": "Retirado: não é citado.",
		"Tags: {0}": "Etiquetas: {0}",
		"{0} characters": { one: "{0} caractere", other: "{0} caracteres" },
		"{0} words": { one: "{0} palavra", other: "{0} palavras" },
		"This article is not in the library; it may be erased.":
			"Este artigo não está na biblioteca; talvez tenha sido apagado.",
		"See what a revision changed": "Ver o que uma revisão mudou",
		"Revision {0}": "Revisão {0}",
		"What revision {0} changed": "O que a revisão {0} mudou",
		"Go back to revision {0}": "Voltar à revisão {0}",
		"It is the first.": "É a primeira.",
		"All {0} paragraphs are the same; only details changed.": {
			one: "{0} parágrafo, sem alterações; só os dados mudaram.",
			other: "Os {0} parágrafos são os mesmos; só os dados mudaram.",
		},
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			one: "{0} de {1} parágrafo em comum; alterados: {2}, adicionados: {3}, excluídos: {4}.",
			other:
				"{0} de {1} parágrafos em comum; alterados: {2}, adicionados: {3}, excluídos: {4}.",
		},
		"Removed {0}": "Parágrafo {0}, excluído",
		"Added {0}": "Parágrafo {0}, adicionado",
		"Was {0}": "Parágrafo {0}, antes",
		"Is {0}": "Parágrafo {0}, agora",
		"{0}, with the bot": "{0}, veio com o bot",
		"{0}, by the operator": "{0}, pelo operador",
		"{0}, by a former moderator": "{0}, por um ex-moderador",
		"{0}, by {1}": "{0}, por {1}",
		"A digest that comes by itself": "Um boletim que vem sozinho",
		"First: {0}": "Primeiro: {0}",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"Ele traz uma linha de cada artigo adicionado desde o anterior, uma frase do próprio artigo; os que tratam dos mesmos fatos ficam juntos. Se não houver nenhum, nada é publicado. Ele não notifica ninguém; quem lê o canal pode passar as páginas e abrir os resumos dos artigos sem que mais ninguém os veja.",
		"{0} goes by the clocks of {1}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.":
			"{0} é no horário de {1}. Quando você salvar, esse será o fuso horário do servidor: o aviso da manhã e os horários nos arquivos também vão segui-lo.",
		"{0} goes by the clocks of {1}.": "{0} é no horário de {1}.",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"O servidor ainda não tem fuso horário, então {0} está em UTC. Defina o fuso primeiro aqui, ou salve o boletim como está.",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"O servidor ainda não tem fuso horário, então {0} está em UTC. Alguém com “Gerenciar servidor” pode defini-lo com {1}; o boletim passa então a segui-lo.",
		"Then check again.": "Depois verifique de novo.",
		"Set the time zone": "Definir o fuso horário",
		"Check again": "Verificar de novo",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"Você precisa de “Gerenciar servidor” para definir o fuso horário. Quem tem pode fazer isso com {0}.",
		"Erased: number {0}, on {1}": "Apagado: número {0}, em {1}",
		"This message": "Esta mensagem",
		"Type a question, in your own words.":
			"Digite uma pergunta, com suas próprias palavras.",
		"All digests": "Todos os boletins",
		"End this digest?": "Encerrar este boletim?",
		"It comes no more. What was posted stays.":
			"Ele não vem mais. O que foi publicado fica.",
		"End it": "Encerrar",
		"Keep it": "Manter",
		"⚠ It couldn't be posted on {0}.": "⚠ Não foi possível publicar em {0}.",
		"What was in it comes with the next.":
			"O que havia nele vem com o próximo.",
		Paused: "Em pausa",
		"Next: {0}": "Próximo: {0}",
		"all tags": "todas as etiquetas",
		paused: "em pausa",
		"No digest comes by itself": "Nenhum boletim vem sozinho",
		"Schedule one with the options of {0}: {1} (day or weekday), {2}, {3}, {4}. You see what it does before you save it.":
			"Agende um com as opções de {0}: {1} (dia ou dia da semana), {2}, {3}, {4}. Você vê o que ele faz antes de salvar.",
		"each day at {0}": "todo dia às {0}",
		"each {0} at {1}": "a cada {0} às {1}",
		"each day at {0} in {1}": "todo dia às {0} em {1}",
		"each {0} at {1} in {2}": "a cada {0} às {1} em {2}",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Faltam permissões ao bot em {1}: {0}. Dê essas permissões ao cargo do bot nas configurações do canal, em “Permissões”.",
		"Questions are asked elsewhere": "As perguntas são feitas em outro lugar",
		"Ask in {0}.": "Pergunte em {0}.",
		"Where questions are asked": "Onde se pergunta",
		"The channels in which /ask is answered":
			"Os canais em que /ask é respondido",
		"in every channel": "em todos os canais",
		"in {0}": "em {0}",
		"Choose all channels for questions":
			"Escolha todos os canais para perguntas",
		"Every channel": "Todos os canais",
		"Questions are answered in every channel.":
			"As perguntas são respondidas em todos os canais.",
		"Questions are answered in {0}, and in their threads. Anywhere else the bot says so, to the asker alone.":
			"As perguntas são respondidas em {0} e nos tópicos deles. Em qualquer outro lugar o bot avisa, só para quem pergunta.",
		"Who moderates": "Quem modera",
		"A role whose members keep the articles, beside those with Manage Messages":
			"Um cargo cujos membros cuidam dos artigos, além de quem tem “Gerenciar mensagens”",
		"whoever has Manage Messages": "quem tem “Gerenciar mensagens”",
		"whoever has Manage Messages or {0}":
			"quem tem “Gerenciar mensagens” ou {0}",
		"Choose a role": "Escolha um cargo",
		"No role": "Nenhum cargo",
		"With @everyone, everybody would moderate. Choose another role.":
			"Com @everyone, todo mundo seria moderador. Escolha outro cargo.",
		"Only members with Manage Messages can moderate.":
			"Só membros com “Gerenciar mensagens” podem moderar.",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"Todos com {0} podem adicionar, alterar, retirar e apagar artigos, cuidar das perguntas sem resposta e ler o que foi feito.",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"Para que vejam os comandos, o servidor precisa mostrá-los, e só você pode fazer isso: Configurações do servidor → Integrações → este bot. Lá, escolha /article, depois “Adicionar cargos ou membros”, e o cargo; faça o mesmo com /gaps, /digest, /audit, /check e Add as article.",
		"Notices for moderators": "Avisos para moderadores",
		"A channel where the bot says each morning what members could not find":
			"Um canal onde o bot diz toda manhã o que os membros não conseguiram encontrar",
		none: "nenhum",
		"Choose a channel": "Escolha um canal",
		"No notices": "Sem avisos",
		"No notices are posted.": "Nenhum aviso é publicado.",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"Faltam permissões ao bot em {1}: {0}. Dê essas permissões ao cargo do bot nas configurações do canal, em “Permissões”; depois escolha o canal de novo.",
		"After 9:00 the bot posts in {0} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.":
			"Depois das 9:00 o bot publica em {0} quais perguntas não acharam resposta desde o dia anterior; nas manhãs sem nenhuma, não publica nada. Quem lê o canal lê as perguntas, mas não quem as fez.",
		"As long as no questions are kept, there are none to tell of.":
			"Enquanto nenhuma pergunta for guardada, não há nenhuma para avisar.",
		"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.":
			"Só conta aquilo para que se leem artigos: /ask, /article test, /summary com about e o arquivo dele, e perguntar a um artigo de uma lista ou de um resumo.",
		"Questions a minute, for each member":
			"Perguntas por minuto, para cada membro",
		"How often somebody may ask before they have to wait a little":
			"Quantas vezes alguém pode perguntar antes de ter que esperar um pouco",
		"Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.":
			"Todos podem perguntar quantas vezes quiserem. Assim, uma só pessoa pode ocupar o bot, ou gastar o que o servidor pode perguntar.",
		"Nobody may ask more than {0} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.":
			"Ninguém pode fazer mais de {0} em um minuto, nem os moderadores. Quem fizer é informado de quando pode perguntar de novo; ninguém mais vê isso.",
		"Questions a minute, for the server":
			"Perguntas por minuto, para o servidor",
		"How often all members together may ask before they have to wait":
			"Quantas vezes todos os membros juntos podem perguntar antes de ter que esperar",
		"All members together may ask as often as they like. When very many do, answers take longer, or are by words only.":
			"Todos os membros juntos podem perguntar quantas vezes quiserem. Quando muitos perguntam, as respostas demoram mais ou são buscadas só por palavras.",
		"All members together may ask {0} in a minute. Who asks more is told when to try again; nobody else sees it.":
			"Todos os membros juntos podem fazer {0} em um minuto. Quem pergunta mais é informado de quando tentar de novo; ninguém mais vê isso.",
		"No limit": "Sem limite",
		"no limit": "sem limite",
		"{0} questions": { one: "{0} pergunta", other: "{0} perguntas" },
		"Who sees answers": "Quem vê as respostas",
		"Whether everybody sees an answer, or the asker alone, if they don't say":
			"Se todos veem uma resposta, ou só quem pergunta, quando a pessoa não diz",
		"the asker alone": "só quem pergunta",
		"everybody in the channel": "todos no canal",
		Everybody: "Todos",
		"The asker alone": "Só quem pergunta",
		"An answer is shown to the asker alone, unless they ask with private: False.":
			"A resposta aparece só para quem pergunta, a menos que a pessoa pergunte com private: False.",
		"An answer is shown to everybody in the channel, unless the asker asks with private: True.":
			"A resposta aparece para todos no canal, a menos que a pessoa pergunte com private: True.",
		"How long questions are kept":
			"Por quanto tempo as perguntas são guardadas",
		"For /gaps, for members who wait, and for the buttons under answers":
			"Para /gaps, para os membros que esperam e para os botões abaixo das respostas",
		"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.":
			"Nenhuma pergunta é guardada. /gaps fica vazio, ninguém pode esperar por um artigo, e abaixo de uma resposta não há nem votos nem lista dos artigos possíveis.",
		"A question without a helpful answer is forgotten {0} after it was last asked or settled; as long, the buttons under an answer work.":
			"Uma pergunta sem resposta que ajude é esquecida {0} depois de ter sido feita ou resolvida pela última vez; durante esse tempo funcionam os botões abaixo da resposta.",
		"None of those that are kept now is forgotten at once.":
			"Nenhuma das que estão guardadas agora é esquecida de imediato.",
		"{0} questions that are kept now will be forgotten at once, for good.": {
			one: "{0} pergunta guardada agora será esquecida de imediato, para sempre.",
			other:
				"{0} perguntas guardadas agora serão esquecidas de imediato, para sempre.",
		},
		"not at all": "não são guardadas",
		"{0} days": { one: "{0} dia", other: "{0} dias" },
		Settings: "Configurações",
		"Change a setting": "Altere uma configuração",
		"You see what a change does before you save it.":
			"Você vê o que uma alteração faz antes de salvar.",
		"Now: {0}": "Agora: {0}",
		"All settings": "Todas as configurações",
		"That is so already.": "Já está assim.",
		"Then: {0}": "Depois: {0}",
		Save: "Salvar",
		"Choose again": "Escolher de novo",
		"Saved. {0}: {1}": "Salvo. {0}: {1}",
		"Only when sure": "Só com certeza",
		"Only what surely answers is quoted; of everything else the bot says that it found nothing.":
			"Só se cita o que responde com certeza; de todo o resto o bot diz que não achou nada.",
		"In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.":
			"Nos testes, de 1 a 3 em cada 10 perguntas que os artigos não respondem acharam algo, em vez de 9. Mas das que eles respondem, de 4 a 9 em cada 10 também não acharam nada.",
		Balanced: "Equilibrado",
		"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.":
			"Também se mostra o que talvez responda, como “Os trechos mais próximos”; o que provavelmente não responde, não.",
		"In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.":
			"Nos testes, de 2 a 7 em cada 100 perguntas que os artigos respondem não acharam nada; das perguntas sobre outra coisa, 2 em cada 10 acharam algo.",
		"Show near misses": "Mostrar aproximações",
		"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.":
			"Trechos são mostrados como “Os trechos mais próximos” mesmo quando mal respondem; só fica de fora o que trata de outra coisa.",
		"In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.":
			"Nos testes, 1 em cada 100 perguntas que os artigos respondem não achou nada; das perguntas sobre outra coisa, 4 em cada 10 acharam algo.",
		"How sure answers must be": "Quão seguras as respostas devem ser",
		"Whether near misses are shown, or only what surely answers":
			"Se aproximações são mostradas, ou só o que responde com certeza",
		"Choose how sure": "Escolha quão seguras",
		"Time zone": "Fuso horário",
		"When notices and digests come, and how times are written in files":
			"Quando vêm avisos e boletins, e como os horários são escritos nos arquivos",
		"Type a city": "Digitar uma cidade",
		"It is {0} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.":
			"Lá são {0} agora. Os avisos vêm depois das 9:00 de lá, os boletins nos horários que /digest mostra, e o arquivo de /audit usa os horários de lá.",
		"Times in messages are shown to everybody in their own zone, as always.":
			"Os horários nas mensagens aparecem para cada um no próprio fuso, como sempre.",
		"A city, or the distance to UTC": "Uma cidade, ou a diferença para UTC",
		"Berlin, New York, UTC+5:30": "Berlin, New York, UTC+5:30",
		"No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.":
			"Nenhum fuso horário tem esse nome. Digite em inglês uma cidade maior do mesmo fuso, ou a diferença para UTC, como UTC+2.",
		"Which one?": "Qual?",
		"This article was removed from the library since.":
			"Este artigo foi retirado da biblioteca depois disso.",
		"This article has changed since this answer was given.":
			"Este artigo mudou desde que esta resposta foi dada.",
		"One of the articles was removed from the library since.":
			"Um dos artigos foi retirado da biblioteca depois disso.",
		"“{0}” was removed from the library since.":
			"“{0}” foi retirado da biblioteca depois disso.",
		"“{0}” has changed since this answer was given.":
			"“{0}” mudou desde que esta resposta foi dada.",
		"Another period": "Outro período",
		"As a file": "Como arquivo",
		"Nobody has asked yet": "Ninguém perguntou ainda",
		"Once members use {0}, this shows how many questions are answered, and which articles answer them.":
			"Quando os membros usarem {0}, isto mostrará quantas perguntas são respondidas e quais artigos as respondem.",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}, no horário de {1}; o dia de hoje ainda não acabou.",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}, no horário de {1}; o dia de hoje ainda não acabou. A primeira pergunta foi contada em {2}.",
		"questions ({0})": "perguntas ({0})",
		"No article that is in the library now was quoted.":
			"Nenhum artigo que está na biblioteca agora foi citado.",
		"Most cited articles": "Artigos mais citados",
		"in {0} answers": { one: "em {0} resposta", other: "em {0} respostas" },
		"Nobody can vote on answers, since none are kept here ({0}).":
			"Ninguém pode votar nas respostas, já que nenhuma é guardada aqui ({0}).",
		"Nobody voted on an answer in the last {0} days; votes aren't kept longer.":
			"Ninguém votou em uma resposta nos últimos {0} dias; os votos não são guardados por mais tempo.",
		"Nobody voted on an answer.": "Ninguém votou em uma resposta.",
		"{0} say helpful.": {
			one: "{0} diz que ajudou.",
			other: "{0} dizem que ajudou.",
		},
		"{0} say helpful in the last {1} days; votes aren't kept longer.": {
			one: "{0} diz que ajudou, nos últimos {1} dias; os votos não são guardados por mais tempo.",
			other:
				"{0} dizem que ajudou, nos últimos {1} dias; os votos não são guardados por mais tempo.",
		},
		"{0} of {1} votes": { one: "{0} de {1} voto", other: "{0} de {1} votos" },
		"No question waits for an answer.": "Nenhuma pergunta espera por resposta.",
		"{0} wait for an answer now: {1}.": {
			one: "{0} espera por resposta agora: {1}.",
			other: "{0} esperam por resposta agora: {1}.",
		},
		"Show gaps": "Ver perguntas sem resposta",
		"Bars of the questions a day, {0}, stacked by how they ended: {1}.":
			"Barras das perguntas por dia, {0}, empilhadas conforme terminaram: {1}.",
		"Bars of the questions a week, {0}, stacked by how they ended: {1}.":
			"Barras das perguntas por semana, {0}, empilhadas conforme terminaram: {1}.",
		"Most on {0}: {1} ({2}).": "Máximo, {0}: {1} ({2}).",
		"Each day in turn: {0}.": "Dia a dia: {0}.",
		"Each week in turn: {0}.": "Semana a semana: {0}.",
		"7 days": "7 dias",
		"day by day": "dia a dia",
		"Questions of the last 7 days": "Perguntas dos últimos 7 dias",
		"The last 7 days, as a file": "Os últimos 7 dias, como arquivo",
		"4 weeks": "4 semanas",
		"a month": "um mês",
		"Questions of the last 4 weeks": "Perguntas das últimas 4 semanas",
		"The last 4 weeks, as a file": "As últimas 4 semanas, como arquivo",
		"13 weeks": "13 semanas",
		"three months": "três meses",
		"Questions of the last 13 weeks": "Perguntas das últimas 13 semanas",
		"The last 13 weeks, as a file": "As últimas 13 semanas, como arquivo",
		"52 weeks": "52 semanas",
		"a year": "um ano",
		"Questions of the last 52 weeks": "Perguntas das últimas 52 semanas",
		"The last 52 weeks, as a file": "As últimas 52 semanas, como arquivo",
		answered: "respondidas",
		unsure: "incertas",
		"not found": "não encontradas",
		"{0} answered": { one: "{0} respondida", other: "{0} respondidas" },
		"{0} unsure": { one: "{0} incerta", other: "{0} incertas" },
		"{0} not found": {
			one: "{0} não encontrada",
			other: "{0} não encontradas",
		},
		"Suggested pages: {0}": "Páginas sugeridas: {0}",
		"None that the library hasn't.": "Nenhuma que falte na biblioteca.",
		"Open a page": "Abra uma página",
		"Back to the questions": "Voltar às perguntas",
		"A suggested page": "Uma página sugerida",
		"Read it as a draft": "Ler como rascunho",
		"suggested {0} times": {
			one: "sugerida {0} vez",
			other: "sugerida {0} vezes",
		},
		"suggested {0} times, last on {1}": {
			one: "sugerida {0} vez, por último em {1}",
			other: "sugerida {0} vezes, por último em {1}",
		},
		"Read paragraph …": "Leia o parágrafo…",
		"Paragraph {0}": "Parágrafo {0}",
		"The numbers are the paragraphs. Every line is the article's.":
			"Os números são os parágrafos. Cada linha é do artigo.",
		"Only {0} words of it are here.": {
			one: "Do artigo, só há aqui {0} palavra.",
			other: "Do artigo, só há aqui {0} palavras.",
		},
		"Paragraph {0} of {1}": "Parágrafo {0} de {1}",
		Shorter: "Mais curto",
		Longer: "Mais longo",
		"Ask about this": "Perguntar sobre isto",
		"Save as file": "Salvar como arquivo",
		"What the articles say, in their own sentences, the newest first.":
			"O que os artigos dizem, com as próprias frases deles, os mais novos primeiro.",
		"No article here seems to be about this. Name the people, places or things that it is about.":
			"Nenhum artigo aqui parece tratar disto. Diga o nome das pessoas, dos lugares ou das coisas de que se trata.",
		"Take it back": "Retirar o voto",
		"Your vote is taken back": "Seu voto foi retirado",
		"It is deleted and doesn't count any more.":
			"Ele foi apagado e não conta mais.",
		"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.":
			"Obrigado. Ninguém fica sabendo quem votou. “Não ajudou”, abaixo da resposta, muda o voto.",
		"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.":
			"Obrigado. Os moderadores veem quantas vezes uma resposta não ajudou e por quê, nunca quem disse. “Ajudou”, abaixo da resposta, muda o voto.",
		"That counts already: helpful": "Isso já conta: ajudou",
		"Your vote counts: helpful": "Seu voto conta: ajudou",
		"That counts already: not helpful. Why?":
			"Isso já conta: não ajudou. Por quê?",
		"Your vote counts: not helpful. Why?":
			"Seu voto conta: não ajudou. Por quê?",
		"That counts already: not helpful ({0})": "Isso já conta: não ajudou ({0})",
		"Your vote counts: not helpful ({0})": "Seu voto conta: não ajudou ({0})",
		"Wrong passage": "Trecho errado",
		Outdated: "Desatualizada",
		Incomplete: "Incompleta",
		Other: "Outro motivo",
		"One moment, please": "Um momento, por favor",
		"You asked:": "Você perguntou:",
		"Who manages the server sets the limit, with {0}.":
			"Quem gerencia o servidor define o limite, com {0}.",
		"Many people are asking here at the moment. Try again {0}.":
			"Muita gente está perguntando aqui agora. Tente de novo {0}.",
		"You have asked {0} questions in a minute. You can ask again {1}.": {
			one: "Você fez {0} pergunta em um minuto. Pode perguntar de novo {1}.",
			other: "Você fez {0} perguntas em um minuto. Pode perguntar de novo {1}.",
		},
		"The file doesn't come from Discord. Attach it again.":
			"O arquivo não vem do Discord. Anexe-o de novo.",
		"The file couldn't be fetched from Discord. Attach it again in a moment.":
			"Não foi possível obter o arquivo do Discord. Anexe-o de novo daqui a pouco.",
		"The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.":
			"O arquivo passa de 10 MiB. Envie só o texto do artigo, como .txt, .md ou .docx.",
		"Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).":
			"Envie o artigo como texto simples (.txt), Markdown (.md), página da web salva (.html), PDF (.pdf) ou documento do Word (.docx).",
		"a PDF": "um PDF",
		"Give it a name that ends in .pdf and send it again, or send the article as .txt.":
			"Dê a ele um nome que termine em .pdf e envie de novo, ou envie o artigo como .txt.",
		"a Word document or a ZIP archive":
			"um documento do Word ou um arquivo ZIP",
		"Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.":
			"Se for um documento do Word, dê a ele um nome que termine em .docx e envie de novo; se for um arquivo ZIP, envie o arquivo do próprio artigo, por exemplo um .txt.",
		"an old Word document": "um documento antigo do Word",
		"Open it, save it as .docx or .txt and send that.":
			"Abra-o, salve como .docx ou .txt e envie isso.",
		"a rich text document (RTF)": "um documento de texto formatado (RTF)",
		"a picture (PNG)": "uma imagem (PNG)",
		"a picture (JPEG)": "uma imagem (JPEG)",
		"a picture (GIF)": "uma imagem (GIF)",
		"a picture or a recording": "uma imagem ou uma gravação",
		"a ZIP archive": "um arquivo ZIP",
		"a compressed file (gzip)": "um arquivo compactado (gzip)",
		"a compressed archive (7z)": "um arquivo compactado (7z)",
		"a web archive of Safari": "um arquivo da web do Safari",
		"a Word document": "um documento do Word",
		"This looks like {0}. {1}": "Parece ser {0}. {1}",
		"This is called {0}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.":
			"Pelo nome é {0}, mas pelo conteúdo não; talvez seja um texto. Dê ao arquivo um nome que termine em .txt, .md ou .html, conforme o que ele for, e envie de novo.",
		"This is called {0}, but looks like {1}. {2}":
			"Pelo nome é {0}, mas parece ser {1}. {2}",
		"a file with no text in it": "um arquivo sem texto",
		"There is no such website.": "Este site não existe.",
		"This address doesn't lead to the public internet, so it isn't fetched.":
			"Este endereço não leva à internet pública, então não será baixado.",
		"The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.":
			"As letras deste arquivo não podem ser lidas com certeza, porque ele não está salvo como UTF-8. Abra-o em um editor, salve como UTF-8 e envie de novo.",
		"There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.":
			"Não há texto neste arquivo. Envie o artigo como .txt, .md, .html, .pdf ou .docx.",
		"“{0}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.":
			"Não dá para ler “{0}”. Envie o artigo como arquivo .txt, .md, .html, .pdf ou .docx.",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"A leitura demorou demais. Em vez disso, envie o texto do artigo, como .txt ou .md.",
		"This is too large or too broken to be read. Send the article's text instead, as .txt or .md.":
			"É grande demais ou está danificado demais para ser lido. Em vez disso, envie o texto do artigo, como .txt ou .md.",
		"{0} Paste the article's text instead, or attach it as a file.":
			"{0} Em vez disso, cole o texto do artigo ou anexe-o como arquivo.",
		"This PDF has {0} pages; up to {1} are possible. Save the pages of one article as a PDF of their own, or paste its text.":
			"Este PDF tem {0} páginas; o máximo é {1}. Salve as páginas de um só artigo como um PDF à parte, ou cole o texto dele.",
		"This PDF can be opened only with a password. Save it without one, or paste the article's text.":
			"Este PDF só abre com uma senha. Salve-o sem senha, ou cole o texto do artigo.",
		"This PDF is broken. Save it again, or paste the article's text.":
			"Este PDF está danificado. Salve-o de novo, ou cole o texto do artigo.",
		"This Word document is broken. Open it, save it again, or send the article as .txt.":
			"Este documento do Word está danificado. Abra-o e salve de novo, ou envie o artigo como .txt.",
		"There is no article in this page that can be read. Send the page of a single article, or paste its text.":
			"Não há nesta página nenhum artigo que dê para ler. Envie a página de um só artigo, ou cole o texto dele.",
		"This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.":
			"Este PDF contém imagens de texto, não texto, como as que os scanners fazem. Envie o artigo como .txt ou .docx, ou cole o texto dele.",
		"The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.":
			"As letras deste PDF não podem ser lidas, porque as fontes dele não dizem quais são. Envie o artigo como .txt ou .docx, ou cole o texto dele.",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"O texto tem mais de {0} caracteres; um artigo pode ter até {1}. Divida-o em partes e adicione-as uma a uma.",
		"This isn't the address of a page; one starts with https:// or http://.":
			"Isto não é o endereço de uma página; os endereços começam com https:// ou http://.",
		"This address is {0} characters long; up to {1} are possible.":
			"Este endereço tem {0} caracteres; o máximo é {1}.",
		"This page redirects, but doesn't say properly where to.":
			"Esta página redireciona, mas não diz direito para onde.",
		"This page redirects from https to http, which isn't safe.":
			"Esta página redireciona de https para http, o que não é seguro.",
		"Only pages of https:// and http:// can be fetched.":
			"Só é possível baixar páginas de https:// e http://.",
		"Addresses that hold a user's name or password can't be fetched.":
			"Não é possível baixar endereços que contêm um nome de usuário ou uma senha.",
		"Pages on port {0} can't be fetched, only those on the web's own ports.":
			"Não é possível baixar páginas da porta {0}, só das portas habituais da web.",
		"This page is compressed in a way that can't be read.":
			"Esta página está compactada de um modo que não pode ser lido.",
		"This page is larger than 5 MiB.": "Esta página passa de 5 MiB.",
		"This link leads to a picture, not to an article's page.":
			"Este link leva a uma imagem, não à página de um artigo.",
		"This link leads to a video, not to an article's page.":
			"Este link leva a um vídeo, não à página de um artigo.",
		"This link leads to a recording, not to an article's page.":
			"Este link leva a uma gravação, não à página de um artigo.",
		"This link leads to a feed of many articles, not to an article's page.":
			"Este link leva a um feed com muitos artigos, não à página de um artigo.",
		"This link leads to data for programs, not to an article's page.":
			"Este link leva a dados para programas, não à página de um artigo.",
		"This link leads to an archive, not to an article's page.":
			"Este link leva a um arquivo compactado, não à página de um artigo.",
		"This link leads to an old Word document, not to an article's page.":
			"Este link leva a um documento antigo do Word, não à página de um artigo.",
		"This link leads to something that doesn't say what it is, not to an article's page.":
			"Este link leva a algo que não indica o que é, não à página de um artigo.",
		"This link leads to a file that can't be read, not to an article's page.":
			"Este link leva a um arquivo que não dá para ler, não à página de um artigo.",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"Este site não existe, ou o nome dele não pode ser consultado no momento; confira o endereço.",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"A criptografia ou o certificado do site não está em ordem, então ele não é confiável.",
		"The website can't be reached at the moment; try again later.":
			"Não é possível acessar o site no momento; tente de novo mais tarde.",
		"This page takes too long to load; try again later.":
			"Esta página demora demais para carregar; tente de novo mais tarde.",
		"The website broke off, or what it sends can't be read.":
			"O site cortou a conexão, ou o que ele envia não pode ser lido.",
		"This page redirects again and again, perhaps because it wants to set cookies.":
			"Esta página redireciona sem parar, talvez porque queira gravar cookies.",
		"This page asks for a login or a payment, or turns programs away ({0}).":
			"Esta página pede login ou pagamento, ou bloqueia acessos automáticos ({0}).",
		"There is no such page ({0}).": "Esta página não existe ({0}).",
		"The website can't answer at the moment ({0}); try again later.":
			"O site não pode responder no momento ({0}); tente de novo mais tarde.",
		"The website doesn't hand out this page ({0}).":
			"O site não dá acesso a esta página ({0}).",
		"This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.":
			"Pelo nome é um documento do Word, mas é outro tipo de arquivo, talvez uma planilha ou um arquivo ZIP. Envie o artigo como .docx, .pdf ou .txt.",
		"Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.":
			"Descompactado, este documento do Word passa de 64 MiB. Envie só o texto do artigo, como .docx ou .txt.",
		"Why these passages?": "Por que estes trechos?",
		"Of all passages that were read, the first is far enough ahead and likely enough to answer.":
			"De todos os trechos lidos, o primeiro está bem à frente dos outros e é bastante provável que responda.",
		"These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.":
			"São os mais prováveis dos trechos lidos, mas não o bastante, ou sem vantagem suficiente, para serem chamados de resposta.",
		"None of the passages that were read is likely to answer.":
			"Não é provável que algum dos trechos lidos responda.",
		"Underlined: words of the question, in whatever form. Passages are found by what they mean, too.":
			"Sublinhado: palavras da pergunta, em qualquer forma. Os trechos também são encontrados pelo que significam.",
		"They say no word of the question: they were found by what they mean.":
			"Eles não têm nenhuma palavra da pergunta: foram encontrados pelo que significam.",
		"None of them says {0}. Other passages do.":
			"Nenhum deles diz {0}. Outros trechos dizem.",
		"Nothing here mentions {0}.": "Nada aqui menciona {0}.",
		"None of them says {0}; closest: {1}. Other passages do.":
			"Nenhum deles diz {0}; o mais próximo: {1}. Outros trechos dizem.",
		"Nothing here mentions {0}; closest: {1}.":
			"Nada aqui menciona {0}; o mais próximo: {1}.",
		"The articles answer other questions about it:":
			"Os artigos respondem a outras perguntas sobre isso:",
		"Ask one that is answered": "Faça uma que já tem resposta",
		"Tell me when there is an article": "Avise quando houver um artigo",
		"How do you want to be told?": "Como você quer ser avisado?",
		"Once, when an article here answers it, within {0} days. In this channel, everybody sees it.":
			{
				one: "Uma vez, quando um artigo daqui a responder, dentro de {0} dia. Neste canal, todo mundo vê.",
				other:
					"Uma vez, quando um artigo daqui a responder, dentro de {0} dias. Neste canal, todo mundo vê.",
			},
		"By direct message": "Por mensagem direta",
		"In this channel": "Neste canal",
		"You will be told": "Você será avisado",
		"By direct message, once. Keep direct messages from this server allowed.":
			"Por mensagem direta, uma vez. Continue permitindo mensagens diretas deste servidor.",
		"In this channel, once; only you are mentioned.":
			"Neste canal, uma vez; só você é mencionado.",
		"After {0} days the wish ends by itself.": {
			one: "Depois de {0} dia o pedido termina sozinho.",
			other: "Depois de {0} dias o pedido termina sozinho.",
		},
		"Don't tell me": "Não me avise",
		"You won't be told": "Você não será avisado",
		"Your wish is deleted.": "Seu pedido foi apagado.",
		"{0} wishes": { one: "{0} pedido", other: "{0} pedidos" },
		"What you want to be told of (“Tell me when there is an article”), and in which channel":
			"De que você quer ser avisado (“Avise quando houver um artigo”) e em qual canal",
		"to tell you, once": "para avisar você, uma vez",
		"Which questions were yours, and in which channel you asked them":
			"Quais perguntas eram suas e em qual canal você as fez",
		"so that you can ask on": "para que você possa continuar perguntando",
		"{0} votes": { one: "{0} voto", other: "{0} votos" },
		"Whether an answer helped you, and why not":
			"Se uma resposta ajudou você, e por que não",
		"so that you can change it": "para que você possa mudar isso",
		"{0} forms": { one: "{0} formulário", other: "{0} formulários" },
		"What you typed into a form that could not be used, or have not saved yet, and a message that you ask something":
			"O que você digitou em um formulário que não pôde ser usado ou que ainda não salvou, e uma mensagem à qual você pergunta algo",
		"so that you needn't type it again":
			"para que você não precise digitar de novo",
		"{0} changes": { one: "{0} alteração", other: "{0} alterações" },
		"What you did as a moderator, to articles, settings and digests":
			"O que você fez como moderador com artigos, configurações e boletins",
		"so that moderators know who did what":
			"para que os moderadores saibam quem fez o quê",
		"{0} revisions": { one: "{0} revisão", other: "{0} revisões" },
		"Which revisions of articles you made as a moderator":
			"Quais revisões de artigos você fez como moderador",
		"for the articles' history": "para o histórico dos artigos",
		"{0} drafts": { one: "{0} rascunho", other: "{0} rascunhos" },
		"Articles that you brought in as a moderator and that are not published yet":
			"Artigos que você trouxe como moderador e que ainda não foram publicados",
		"so that you can look at them first": "para que você possa revê-los antes",
		"Questions and the places in articles that answered them":
			"As perguntas e os lugares dos artigos que as responderam",
		"for the buttons under an answer": "para os botões abaixo de uma resposta",
		"Questions that found no answer, or none that helped, and how often":
			"As perguntas que não acharam resposta, ou nenhuma que ajudasse, e quantas vezes",
		"so that moderators see what is missing":
			"para que os moderadores vejam o que falta",
		"What a summary was to be about": "Do que um resumo devia tratar",
		"so that its buttons work": "para que os botões dele funcionem",
		"Pages that were suggested to the moderators, and how often":
			"Páginas sugeridas aos moderadores, e quantas vezes",
		"so that they see them": "para que eles as vejam",
		"How many questions of a day found an answer, and how often articles were quoted":
			"Quantas perguntas de um dia acharam resposta, e quantas vezes os artigos foram citados",
		"so that moderators see how it is used":
			"para que os moderadores vejam como é usado",
		"The articles and what is reckoned from their text":
			"Os artigos e o que é calculado a partir do texto deles",
		"to answer from": "para responder a partir deles",
		"The server's settings and which digests come by themselves":
			"As configurações do servidor e quais boletins vêm sozinhos",
		"to do as it wants": "para fazer o que ele quer",
		"See how many questions are asked, and how they end":
			"Ver quantas perguntas são feitas e como terminam",
		"There is nothing to ask: the message is short, and links to no page. To ask all articles, use {0}.":
			"Não há nada a perguntar: a mensagem é curta e não tem link para nenhuma página. Para perguntar a todos os artigos, use {0}.",
		"Ask about this message": "Perguntar a esta mensagem",
		"No word of this question says what it is about. Ask again with {0}, and name the people, places or things.":
			"Nenhuma palavra desta pergunta diz do que se trata. Pergunte de novo com {0} e diga o nome das pessoas, dos lugares ou das coisas.",
		"No article here says who published it. Moderators say so with {0}.":
			"Nenhum artigo aqui diz quem o publicou. Os moderadores indicam isso com {0}.",
		"No article here is by “{0}”. There are articles by: {1}, and more.":
			"Não há aqui nenhum artigo de “{0}”. Há artigos de: {1}, e mais.",
		"No article here is by “{0}”. There are articles by: {1}.":
			"Não há aqui nenhum artigo de “{0}”. Há artigos de: {1}.",
		"The message is kept no longer. Choose “{0}” in its menu again.":
			"A mensagem não está mais guardada. Escolha “{0}” no menu dela de novo.",
		"Read as: {0}": "Lido como: {0}",
		"Asked of articles {0}": "Perguntado aos artigos {0}",
		"Understood as: {0}": "Entendido como: {0}",
		"Understood as: {0} — of “{1}”": "Entendido como: {0}, sobre “{1}”",
		"Or ask without {0}, to search all articles.":
			"Ou pergunte sem {0}, para buscar em todos os artigos.",
		"One article needs no other option to find it: use {0} alone, or {1} to ask several.":
			"Um só artigo não precisa de outra opção para ser encontrado: use {0} sem mais nada, ou {1} para perguntar a vários.",
		"No day is since {0} and before {1}. Let {2} be the earlier one.":
			"Nenhum dia fica ao mesmo tempo desde {0} e antes de {1}. Faça {2} ser o anterior.",
		"There is no article here {0}. The newest is of {1}. Change or leave out an option, and ask again.":
			"Não há aqui nenhum artigo {0}. O mais novo é de {1}. Altere ou tire uma opção e pergunte de novo.",
		"There is no article here {0}. The newest is of {1}; there are articles by: {2}. Change or leave out an option, and ask again.":
			"Não há aqui nenhum artigo {0}. O mais novo é de {1}; há artigos de: {2}. Altere ou tire uma opção e pergunte de novo.",
		"{0}, and more": "{0} e mais",
		"Ask it literally": "Perguntar ao pé da letra",
		"Tell the moderators": "Contar aos moderadores",
		"Open a thread": "Abrir um tópico",
		"They see the question in {0}, never who asked.":
			"Eles veem a pergunta em {0}, nunca quem perguntou.",
		"Moderators are told": "Os moderadores foram avisados",
		"Moderators know it already": "Os moderadores já sabem",
		"You told them before.": "Você já contou a eles.",
		"{0} — since {1}": "{0} — desde {1}",
		"{0} — before {1}": "{0} — antes de {1}",
		"before {0}": "antes de {0}",
		"tagged “{0}”": "com a etiqueta “{0}”",
		"by {0}": "de {0}",
		"Go to the message": "Ir para a mensagem",
		"Nothing in this message seems to answer this. Ask in other words, or ask all articles with {0}.":
			"Nada nesta mensagem parece responder a isto. Pergunte com outras palavras, ou pergunte a todos os artigos com {0}.",
		"this article": "este artigo",
		"The thread is open": "O tópico está aberto",
		"Ask on in {0} with {1}.": "Continue perguntando em {0} com {1}.",
		"Ask here with {0}: what is asked in this thread is about “{1}”, whoever asks.":
			"Pergunte aqui com {0}: o que se pergunta neste tópico, seja quem for, é sobre “{1}”.",
		"Only who asked opens a thread here":
			"Só quem perguntou abre um tópico aqui",
		"Ask with {0} yourself: under your own answer you can open one.":
			"Pergunte você com {0}: abaixo da sua própria resposta você pode abrir um.",
		"The thread could not be opened": "Não foi possível abrir o tópico",
		"Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with {0}.":
			"O Discord não me deixa abrir tópicos aqui agora. Um moderador pode me permitir “Criar tópicos públicos” e “Enviar mensagens em tópicos”; ou continue perguntando aqui com {0}.",
		"Moderators see this question in {0}, never who asked.":
			"Os moderadores veem esta pergunta em {0}, nunca quem perguntou.",
		"{0} questions told to moderators": {
			one: "{0} pergunta contada aos moderadores",
			other: "{0} perguntas contadas aos moderadores",
		},
		"Which questions you told the moderators of":
			"Quais perguntas você contou aos moderadores",
		"to count you once": "para que você conte uma só vez",
		"What was done, as a file": "O que foi feito, como arquivo",
		"For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.":
			"Para qualquer planilha. Um membro aparece como <@número>: colado em uma mensagem, mostra o nome.",
		"These are more changes than a file in Discord may hold. Use {0} with an article, a member or an action, and take that.":
			"São mais alterações do que cabem em um arquivo no Discord. Use {0} com um artigo, um membro ou uma ação, e baixe esse arquivo.",
		"There is no such setting any more. Use {0} again.":
			"Essa configuração não existe mais. Use {0} de novo.",
		"This is older than a day. Begin again with {0}.":
			"Isto tem mais de um dia. Comece de novo com {0}.",
		added: "adicionado",
		edited: "editado",
		removed: "retirado",
		restored: "restaurado",
		erased: "apagado",
		"changed settings": "configurações alteradas",
		"{0} added {1}": "{0} adicionou {1}",
		"{0} edited {1}": "{0} editou {1}",
		"{0} removed {1}": "{0} retirou {1}",
		"{0} restored {1}": "{0} restaurou {1}",
		"{0} erased {1}": "{0} apagou {1}",
		"{0} changed settings": "{0} alterou configurações",
		"Take as file": "Baixar como arquivo",
		"What was done: {0} changes": {
			one: "O que foi feito: {0} alteração",
			other: "O que foi feito: {0} alterações",
		},
		"Nothing on record": "Nada registrado",
		"Nobody has added or changed an article yet.":
			"Ninguém adicionou ou alterou um artigo ainda.",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"Nada do que foi feito corresponde a tudo isso. Tire uma opção para ver mais.",
		"Only: {0}, by {1}, about {2}": "Só: {0}, por {1}, sobre {2}",
		"Only: by {0}, about {1}": "Só: por {0}, sobre {1}",
		"Only: {0}, by {1}": "Só: {0}, por {1}",
		"Only: by {0}": "Só: por {0}",
		"Only: {0}, about {1}": "Só: {0}, sobre {1}",
		"Only: about {0}": "Só: sobre {0}",
		"Only: {0}": "Só: {0}",
		"the bot or the operator": "o bot ou o operador",
		"{0} edited {1} (revision {2})": "{0} editou {1} (revisão {2})",
		"an article (number {0})": "um artigo (número {0})",
		"an erased article (number {0})": "um artigo apagado (número {0})",
		"the bot": "o bot",
		"a former moderator": "um ex-moderador",
		"the operator": "o operador",
		Digests: "Boletins",
		"What is kept": "O que é guardado",
		"This server's articles": "Os artigos deste servidor",
		"The networks": "As redes",
		"Check: {0} faults": {
			one: "Verificação: {0} falha",
			other: "Verificação: {0} falhas",
		},
		"Check: works, with {0} remarks": {
			one: "Verificação: funciona, com {0} observação",
			other: "Verificação: funciona, com {0} observações",
		},
		"Check: all is well": "Verificação: tudo certo",
		"Pullquote {0}, running since {1}": "Pullquote {0}, no ar desde {1}",
		"Commands are answered here; that takes no permission.":
			"Os comandos são respondidos aqui; isso não exige permissão.",
		"The bot may post here by itself.":
			"O bot pode publicar aqui por conta própria.",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"Faltam permissões ao bot aqui: {0}. Ele ainda responde aos comandos, mas não pode publicar por conta própria, por exemplo um aviso. Dê essas permissões ao cargo do bot nas configurações do canal, em “Permissões”.",
		"The bot may post in the channel that is set for them.":
			"O bot pode publicar no canal escolhido para eles.",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"Faltam permissões ao bot no canal escolhido para eles ({0}), então nenhum é publicado. Dê essas permissões ao cargo do bot nas configurações desse canal, em “Permissões”, ou escolha outro com {1}.",
		"The bot may post in the channels of {0}.":
			"O bot pode publicar nos canais de {0}.",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"Faltam permissões ao bot em {1} ({0}), então um boletim não é publicado lá. Dê essas permissões ao cargo do bot nas configurações desse canal, em “Permissões”, ou encerre o boletim com {2}.",
		"A digest couldn't be posted in {0}. The bot may post there now; what was in it comes with the next. {1} says when.":
			"Um boletim não pôde ser publicado em {0}. Agora o bot pode publicar lá; o que havia nele vem com o próximo. {1} diz quando.",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"O Discord não disse quais comandos conhece. Verifique de novo em um minuto.",
		"Discord knows these commands otherwise than the bot, so that they are missing or fail: {0}. Restart the bot: it registers them at its start.":
			"O Discord tem estes comandos registrados de um jeito diferente do bot, então eles faltam ou falham: {0}. Reinicie o bot: ele os registra ao iniciar.",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				one: "O Discord conhece o {0} comando. Se você não o vê, recarregue o Discord (Ctrl+R) ou veja em Configurações do servidor → Integrações.",
				other:
					"O Discord conhece todos os {0} comandos. Se você não vê algum, recarregue o Discord (Ctrl+R) ou veja em Configurações do servidor → Integrações.",
			},
		"The time to Discord is measured within a minute of a start.":
			"O tempo de resposta do Discord é medido no primeiro minuto depois do início.",
		"Discord answers in {0}.": "O Discord responde em {0}.",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"O Discord leva {0} para responder. Acima de 3 segundos, os comandos falham com “O aplicativo não respondeu”. Veja discordstatus.com e a conexão da máquina do bot.",
		"{0} ms": "{0} ms",
		"{0} s": "{0} s",
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"Não é possível gravar na pasta de dados; há {0} livres. Nada pode ser adicionado ou alterado. O operador precisa liberar espaço ou deixar o bot gravar lá.",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"Não é possível gravar na pasta de dados. Nada pode ser adicionado ou alterado. O operador precisa liberar espaço ou deixar o bot gravar lá.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"Só há {0} livres no disco. Quando ele encher, nada poderá ser adicionado ou alterado. O operador precisa liberar espaço.",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"Só há {0} livres no disco. Quando ele encher, nada poderá ser adicionado ou alterado. O operador deveria liberar espaço.",
		"The data folder can be written to; {0} are free.":
			"É possível gravar na pasta de dados; há {0} livres.",
		"The data folder can be written to.":
			"É possível gravar na pasta de dados.",
		"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).":
			"O banco de dados está danificado: artigos podem faltar ou não abrir. O operador precisa parar o bot e restaurar um backup (npm run restore).",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"O banco de dados não pôde ser examinado a tempo. Ele tem {0}, e os índices {1}. npm run backup na máquina do bot faz uma cópia e a verifica por inteiro.",
		"The database is whole. It has {0}, and the indexes {1}.":
			"O banco de dados está íntegro. Ele tem {0}, e os índices {1}.",
		"{0} articles with {1} can be found.": {
			one: "{0} artigo com {1} pode ser encontrado.",
			other: "{0} artigos com {1} podem ser encontrados.",
		},
		"{0} of {1} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.":
			{
				one: "{0} de {1} ainda não pode ser encontrado. Se continuar assim por um minuto, reinicie o bot: ele refaz o índice.",
				other:
					"{0} de {1} ainda não podem ser encontrados. Se continuar assim por um minuto, reinicie o bot: ele refaz o índice.",
			},
		"None waits to be encoded.": "Não há nenhum à espera de codificação.",
		"{0} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.":
			{
				one: "{0} deles está à espera de codificação, e até lá só é encontrado pelas palavras. Isso leva um quinto de segundo por artigo.",
				other:
					"{0} deles estão à espera de codificação, e até lá só são encontrados pelas palavras. Isso leva um quinto de segundo por artigo.",
			},
		"They find by meaning and mark answers: a try took {0}.":
			"Elas encontram pelo sentido e marcam respostas: um teste levou {0}.",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"Elas estão ocupadas: um teste levou mais de 5 segundos. As respostas vêm do que foi lido até então. Verifique de novo em um minuto; se continuar assim, a máquina do bot é lenta demais para o trabalho.",
		"They are switched off (MODELS=off). {0} The operator can switch them on.":
			"Elas estão desativadas (MODELS=off). {0} O operador pode ativá-las.",
		"They couldn't be loaded. {0} Why: {1}":
			"Elas não puderam ser carregadas. {0} Motivo: {1}",
		"They fail. {0} Restart the bot. Why: {1}":
			"Elas falham. {0} Reinicie o bot. Motivo: {1}",
		"Questions are answered by shared words alone, and never with certainty.":
			"As perguntas são respondidas só por palavras em comum, e nunca com certeza.",
		"{0} passages": { one: "{0} trecho", other: "{0} trechos" },
		"{0} MB": "{0} MB",
		"{0} GB": "{0} GB",
		"{0} read of {1}. The best first; the weight of two tells the odds between them.":
			"Lidos: {0}, de {1}. O melhor primeiro; os pesos de dois dizem quanto um é mais provável que o outro.",
		"that the library knows this: {0}, below {1}":
			"que a biblioteca saiba disso: {0}, abaixo de {1}",
		"that the library knows this: {0}, at least {1} but below {2}":
			"que a biblioteca saiba disso: {0}, ao menos {1} mas abaixo de {2}",
		"several articles may be meant: {0} weigh about the same":
			"podem ser vários artigos: {0} pesam mais ou menos o mesmo",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, below {3}":
			"que a biblioteca saiba disso: {0}, ao menos {1}; que o primeiro trecho seja o certo: {2}, abaixo de {3}",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, at least {3}":
			"que a biblioteca saiba disso: {0}, ao menos {1}; que o primeiro trecho seja o certo: {2}, ao menos {3}",
		"by words alone; the best passage has {0} of the question's words, below {1}":
			"só por palavras; o melhor trecho tem {0} das palavras da pergunta, abaixo de {1}",
		"by words alone; the best passage has {0} of the question's words, at least {1}":
			"só por palavras; o melhor trecho tem {0} das palavras da pergunta, ao menos {1}",
		"not read": "não lido",
		"weight {0}": "peso {0}",
		"relevance {0}": "relevância {0}",
		"closeness {0}": "proximidade {0}",
		"no word of the question": "nenhuma palavra da pergunta",
		"words {0} ({1})": "palavras {0} ({1})",
		"{0} candidates": { one: "{0} candidato", other: "{0} candidatos" },
		"View Channel": "Ver canal",
		"Send Messages in Threads": "Enviar mensagens em tópicos",
		"Send Messages": "Enviar mensagens",
	},
};
