/**
 * How a question begins, and other words that no list of stop words should
 * lack: they are in a question and never in what answers it.
 */
export const QUESTION_WORDS: Readonly<Record<string, string>> = {
	ar: "من ما ماذا لماذا متى أين كيف كم هل أي أية لمن عمن بماذا مما فيم أثناء",
	bg: "кой коя кое кои какво какъв каква кога къде защо как колко чий",
	cs: "kdo co kdy kde kam proč jak jaký jaká jaké kolik který která které",
	da: "hvem hvad hvornår hvor hvorfor hvordan hvilken hvilket hvilke mange meget",
	de: `wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie wieviel
		wieviele viel viele welche welcher welches welchen welchem womit wovon wovor
		worüber wofür wogegen woran worauf`,
	el: "ποιος ποια ποιο ποιοι ποιες τι πότε πού γιατί πώς πόσο πόσα πόσοι πόσες",
	es: `quién quiénes qué cuándo dónde adónde cómo cuál cuáles cuánto cuánta
		cuántos cuántas por`,
	fa: "کی چه چی کجا چرا چگونه چطور چند کدام آیا",
	fi: "kuka ketkä kenen mikä mitä mitkä milloin missä mihin mistä miksi miten kuinka moni monta paljon",
	fr: `qui que quoi quand où comment pourquoi combien quel quelle quels quelles
		lequel laquelle est-ce ça`,
	he: "מי מה מתי איפה היכן למה מדוע איך כיצד כמה איזה איזו האם",
	hi: `क्या कौन किस किसे किसने किसका किसकी किन किनका कब कहाँ क्यों कैसे कैसा कितना
		कितने कितनी कौनसा और`,
	hr: "tko ko što šta kada kad gdje gde zašto kako koliko koji koja koje čiji",
	hu: "ki kik mi mit mikor hol hova honnan miért hogyan hány mennyi melyik milyen",
	id: "siapa apa kapan mana dimana mengapa kenapa bagaimana berapa",
	it: `chi che cosa quando dove come perché quanto quanta quanti quante quale quali
		qual`,
	ja: "誰 だれ 何 なに いつ どこ なぜ どう どの どれ どんな いくら いくつ です ます か の",
	ko: `누가 누구 누구를 누구의 무엇 무엇을 무엇이 무엇인가 뭐 언제 언제인가 어디 어디에
		어디서 어디에서 왜 어떻게 어떤 어느 몇 얼마 얼마나 얼마인가 누구인가 무슨`,
	nl: "wie wat wanneer waar waarheen waarom hoe hoeveel welk welke waarmee",
	no: "hvem hva når hvor hvorfor hvordan hvilken hvilket hvilke mange mye",
	pl: "kto co kogo kiedy gdzie dokąd dlaczego jak jaki jaka jakie ile który która które",
	pt: `quem que quê quando onde como porque porquê quanto quanta quantos quantas
		qual quais`,
	ro: "cine ce când unde cum de cât câtă câți câte care",
	ru: `кто кого кому что чего чем когда где куда откуда почему зачем как сколько
		какой какая какое какие какую каких во`,
	sv: "vem vad när var vart varför hur vilken vilket vilka många mycket",
	th: "ใคร อะไร เมื่อไร เมื่อไหร่ ที่ไหน ไหน ทำไม อย่างไร ยังไง กี่ เท่าไร เท่าไหร่ ไหม",
	tr: "kim kimin kime ne neden niçin niye nasıl nerede nereye nereden kaç hangi mi mı mu mü",
	uk: "хто кого що чого чим коли де куди звідки чому навіщо як скільки який яка яке які",
	vi: "ai gì khi nào đâu tại sao thế bao nhiêu mấy",
	zh: `谁 什么 什么时候 何时 哪里 哪儿 哪个 哪些 哪 为什么 怎么 怎样 如何 多少 几 吗 呢
		誰 什麼 哪裡 為什麼 怎麼 嗎 的`,
};
