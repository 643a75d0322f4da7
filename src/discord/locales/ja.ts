import type { Catalogue } from "./catalogue.ts";

export const JA: Catalogue = {
	names: {},
	texts: {
		"Ask the articles": "記事に質問する",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquoteは、このサーバーのニュース記事についての質問に答えます。答えとなる箇所を引用し、その場所を示します。自分で文章を書くことはありません。",
		"quotes the passages that answer, three at most":
			"答えとなる箇所を最大3つ引用します",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} 1つの記事だけに質問します · {1} {2} {3} {4} 一部の記事だけに質問します · {5} 自分だけに表示します",
		"{0} asks one article only · {1} shows it to you alone":
			"{0} 1つの記事だけに質問します · {1} 自分だけに表示します",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"10分以内なら続けて質問できます：「なぜ？」「イタリアは？」「それはいつ？」は、最後に答えた記事への質問になります",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"回答の下：前後の文脈、ほかの箇所、引用の理由、記事の全文、そして役に立ったかどうか",
		"sums up an article in its own sentences, each with its paragraph":
			"記事をその記事自身の文で要約し、段落番号を付けます",
		"says what all articles say about something":
			"あることについて全記事が述べていることを示します",
		"gives one line of each article since a day: Monday, 3 days, March":
			"ある日以降の各記事を1行ずつ示します：月曜日、3日、3月",
		"{0} only those with a tag, also without a day":
			"{0} そのタグの記事だけ。日付なしでも使えます",
		"in a message's menu sums up a long message, or the article that it links to":
			"メッセージのメニューから、長いメッセージやリンク先の記事を要約します",
		"in a message's menu asks the article that it links to, or a long message itself":
			"メッセージのメニューから、リンク先の記事や長いメッセージそのものに質問します",
		"shows this": "これを表示します",
		"says what is kept, what for and how long":
			"何を、何のために、いつまで保存するかを説明します",
		"gives you what is kept about you, as a file":
			"あなたについて保存されているものをファイルで渡します",
		"erases it, after you have seen what goes":
			"何が消えるかを見せてから、それを消去します",
		"What is kept, what for and how long; how to erase yours":
			"何を、何のために、いつまで保存するか、自分の分を消去する方法",
		"Get all that is kept about you, as a file":
			"あなたについて保存されているものをすべてファイルで受け取る",
		"Erase what is kept about you, after a look at what goes":
			"何が消えるかを確認してから、あなたについて保存されているものを消去する",
		"For moderators (Manage Messages)": "モデレーター向け（メッセージの管理）",
		"reads a file, a page or pasted text, and shows it before it is published":
			"ファイル、ページ、貼り付けた文章を読み込み、公開前に表示します",
		"in a message's menu does the same":
			"メッセージのメニューから同じことをします",
		"shows what waits to be published": "公開を待っているものを表示します",
		"lists them, newest first": "新しい順に一覧表示します",
		"shows one with its paragraph numbers": "段落番号付きで1つ表示します",
		"corrects its details or its text": "情報や本文を訂正します",
		"shows what was changed, and goes back": "変更内容を表示し、元に戻します",
		"says why a question is answered as it is":
			"質問がなぜそのように回答されるかを示します",
		"takes one out; it can be restored": "1つ取り除きます。あとで復元できます",
		"brings a removed one back": "取り除いた記事を戻します",
		"deletes a removed one for good": "取り除いた記事を完全に削除します",
		"gives all as files, in one archive":
			"すべてを1つのアーカイブのファイルとして渡します",
		"shows the questions that found no answer, or none that helped":
			"回答が見つからなかった、または役に立たなかった質問を表示します",
		"lets a digest of new articles come by itself, each day or week":
			"新しい記事のダイジェストを毎日または毎週自動で届けます",
		"says who did what to which article, and when":
			"誰がいつどの記事に何をしたかを示します",
		"says whether everything works": "すべてが正常に動いているかを示します",
		"For owners (Manage Server)": "オーナー向け（サーバー管理）",
		"decides who moderates, where questions are asked, how sure answers must be, and more":
			"誰がモデレートするか、どこで質問するか、回答にどれだけの確かさが必要かなどを決めます",
		"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.":
			"自分の言葉で質問してください。名前、場所、数字が役に立ちます。答えの部分は引用の中で太字になります。「最も近い箇所」は質問の答えではないことがあります。複数の記事が考えられるときは、リストから1つ選んでください。",
		"That didn't work": "うまくいきませんでした",
		Correct: "訂正する",
		"Something went wrong": "問題が発生しました",
		"Sorry: this is a fault of the bot. Please try again.":
			"申し訳ありません。ボットの不具合です。もう一度お試しください。",
		"If it happens again, tell the operator this code: {0}":
			"また起きた場合は、このコードを運営者に伝えてください：{0}",
		"The library can't be read": "ライブラリを読み込めません",
		"Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.":
			"申し訳ありません。ボットが保存しているものを今読み込めないため、答えがあるかどうかわかりません。",
		"Moderators see with {0} what is wrong.":
			"モデレーターは{0}で何が問題かを確認できます。",
		"The bot's disk is full": "ボットのディスクがいっぱいです",
		"Sorry: nothing can be saved until the operator makes room. What was saved before is safe.":
			"申し訳ありません。運営者が空きを作るまで何も保存できません。これまでに保存されたものは無事です。",
		"This is too old": "これは古すぎます",
		"It comes from an earlier state of the bot. Please run the command again.":
			"ボットの以前の状態のものです。コマンドをもう一度実行してください。",
		"If the server lets you use this command in another way, run the command again.":
			"サーバーが別の方法でこのコマンドの使用を認めている場合は、コマンドをもう一度実行してください。",
		"Only for moderators": "モデレーター専用です",
		"You need Manage Messages in this channel, or the moderators' role of this server. {0}":
			"このチャンネルの「メッセージの管理」権限か、このサーバーのモデレーターロールが必要です。{0}",
		"Only for who manages the server": "サーバーを管理する人専用です",
		"You need Manage Server. {0}": "「サーバー管理」権限が必要です。{0}",
		"That took too long": "時間がかかりすぎました",
		"The bot is busy just now. Please try again in a moment.":
			"ボットは今混み合っています。少ししてからもう一度お試しください。",
		"This command is gone": "このコマンドはもうありません",
		"The bot has changed. Reload Discord (Ctrl+R) to see its commands.":
			"ボットが変わりました。Discordを再読み込み（Ctrl+R）するとコマンドが表示されます。",
		"Removed: {0}": "削除済み：{0}",
		"Which article do you mean?": "どの記事のことですか？",
		"removed since": "その後削除されました",
		"What was typed is no longer kept. Please run the command again.":
			"入力内容はもう保存されていません。コマンドをもう一度実行してください。",
		"added {0}": "{0}に追加",
		example: "例",
		"◀ Back": "◀ 戻る",
		"Next ▶": "次へ ▶",
		"{0} minutes to read": { other: "読むのに約{0}分" },
		"Language of public posts": "公開投稿の言語",
		"In which language the bot says what everybody sees":
			"全員に見えることをボットがどの言語で言うか",
		"Choose a language": "言語を選択",
		"What only one member sees comes in the language of their own Discord. Articles are quoted as they are.":
			"1人だけに見えるものは、その人のDiscordの言語で届きます。記事は原文のまま引用されます。",
		"Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.":
			"公開の回答、ダイジェスト、お知らせは、このサーバーのDiscordでの言語で届きます。言語はサーバー設定で選びます。コミュニティサーバーでない間は英語です。",
		"Public answers, digests and notices come in {0}.":
			"公開の回答、ダイジェスト、お知らせはこの言語で届きます：{0}。",
		"as the server's Discord language": "サーバーのDiscordの言語に合わせる",
		"paragraph {0}": "第{0}段落",
		"paragraphs {0}–{1}": "第{0}～{1}段落",
		"- {0} (paragraph {1})": "- {0}（第{1}段落）",
		"Its summary as a Markdown file.": "Markdownファイルの要約です。",
		"also in {0}": "{0}にも掲載",
		"Ask a question; the answer is quoted from the articles":
			"質問すると、記事から答えを引用します",
		"For example: who objected to the deal":
			"例：その取引に反対したのは誰ですか",
		"Ask only this article: type words of its headline":
			"この記事だけに質問：見出しの言葉を入力してください",
		"Whether to show the answer to you alone":
			"回答を自分だけに表示するかどうか",
		"Sum up an article, a topic, or the news since a day":
			"記事、話題、またはある日以降のニュースを要約します",
		"Type words of its headline and choose it":
			"見出しの言葉を入力して選んでください",
		"What all articles say about this: a topic or question":
			"これについて全記事が述べていること：話題または質問",
		"A line of each article since then: Monday, 3 days, March":
			"それ以降の各記事を1行ずつ：月曜日、3日、3月",
		"A line of each article with this tag": "このタグの各記事を1行ずつ",
		"Whether to show the summary to you alone":
			"要約を自分だけに表示するかどうか",
		"What Pullquote can do": "Pullquoteでできること",
		"Keep the articles that questions are answered from":
			"質問の答えの元になる記事を管理します",
		"Add an article from a file, a link, or text in a form":
			"ファイル、リンク、またはフォームの文章から記事を追加します",
		".txt, .md, .html, .pdf or .docx up to 10 MiB":
			".txt、.md、.html、.pdf、.docx（10 MiBまで）",
		"The address of the article's page; without both a form opens":
			"記事のページのアドレス。どちらもなければフォームが開きます",
		"Show the articles that wait to be published":
			"公開を待っている記事を表示します",
		"List the articles, newest first": "記事を新しい順に一覧表示します",
		"Show an article with the numbers of its paragraphs":
			"段落番号付きで記事を表示します",
		"Correct an article's details or text; it can be undone":
			"記事の情報や本文を訂正します。元に戻せます",
		"Show an article's revisions, compare them, go back to one":
			"記事の版を表示し、比較し、以前の版に戻します",
		"See why a question is answered as it is":
			"質問がなぜそのように回答されるかを確認します",
		"As a member would ask it": "メンバーが質問するとおりに",
		"Take an article out of the library; it can be restored":
			"記事をライブラリから取り除きます。復元できます",
		"Bring a removed article back": "取り除いた記事を戻します",
		"Delete a removed article's text for good":
			"取り除いた記事の本文を完全に削除します",
		"Take all articles as Markdown files, in one ZIP archive":
			"全記事をMarkdownファイルとして1つのZIPで受け取ります",
		"With those that were removed (otherwise without)":
			"取り除いたものも含める（指定しなければ含めない）",
		"See which questions found no answer, or none that helped":
			"回答が見つからなかった、または役に立たなかった質問を確認します",
		"Let a digest of new articles come by itself, or end one":
			"新しい記事のダイジェストを自動で届ける、または終了します",
		"How often; each day, if you don't say": "頻度。指定しなければ毎日",
		"By the clocks of the server's time zone, 0 to 23":
			"サーバーのタイムゾーンの時刻で、0～23",
		"Where it is posted; here, if you don't say": "投稿先。指定しなければここ",
		"Only articles from this day on: last week, 8 July":
			"この日以降の記事だけ：last week、8 July",
		"Only articles of earlier days: Monday, March, 2024":
			"この日より前の記事だけ：Monday、March、2024",
		"Only articles of this publisher": "この発行元の記事だけ",
		"Only articles with this tag": "このタグの記事だけ",
		"See who added, changed or removed which article, and when":
			"誰がいつどの記事を追加、変更、削除したかを確認します",
		"Only this one, also if it is removed or erased":
			"この記事だけ。取り除いた、または消去したものも可",
		"Only what this member did; the bot: what no member did":
			"このメンバーがしたことだけ。ボットなら、メンバー以外がしたこと",
		"Only this": "これだけ",
		"See whether everything works that the bot needs":
			"ボットに必要なものがすべて動いているかを確認します",
		"Decide who moderates, where questions are asked, and more":
			"誰がモデレートするか、どこで質問するかなどを決めます",
		day: "日",
		Sunday: "日曜日",
		Monday: "月曜日",
		Tuesday: "火曜日",
		Wednesday: "水曜日",
		Thursday: "木曜日",
		Friday: "金曜日",
		Saturday: "土曜日",
		add: "追加",
		edit: "編集",
		remove: "取り除く",
		restore: "復元",
		erase: "消去",
		set: "設定",
	},
};
