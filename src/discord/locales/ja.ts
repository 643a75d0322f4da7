import type { Catalogue } from "./catalogue.ts";

export const JA: Catalogue = {
	names: {},
	texts: {
		"{0}, {1}": "{0}、{1}",
		"{0}: {1}": "{0}：{1}",
		"{0}.": "{0}。",
		"“{0}”": "「{0}」",
		"{0} %": "{0}%",
		"• {0}, {1}: {2}": "• {0}（{1}）：{2}",
		"{0} ({1} / {2} / {3})": "{0}（{1} / {2} / {3}）",
		"- {0} ({1})": "- {0}（{1}）",
		"Ask the articles": "記事に質問する",
		"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.":
			"Pullquoteは、このサーバーのニュース記事についての質問に答えます。答えとなる箇所を引用し、その場所を示します。自分で文章を書くことはありません。",
		"quotes the passages that answer, three at most":
			"答えとなる箇所を最大3つ引用します",
		"{0} asks one article only · {1} {2} {3} {4} only some of them · {5} shows it to you alone":
			"{0} 1つの記事だけに質問します · {1} {2} {3} {4} 一部の記事だけに質問します · {5} 自分だけに表示します",
		"Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last":
			"10分以内なら続けて質問できます：「なぜ？」「イタリアは？」「それはいつ？」は、最後に答えた記事への質問になります",
		"Under an answer: its context, more passages, why these, the whole article; and whether it helped you":
			"回答の下：前後の文脈、ほかの箇所、引用の理由、記事の全文、そして役に立ったかどうか",
		"sums up an article in its own sentences, each with its paragraph":
			"記事をその記事自身の文で要約し、段落番号を付けます",
		"says what all articles say about something":
			"あることについて全記事が述べていることを示します",
		"gives one line of each article since a day: Monday, 3 days, March":
			"ある日以降の各記事を1行ずつ示します。日付は英語で：Monday, 3 days, March",
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
		"shows what waits to be published": "公開待ちの下書きを表示します",
		"lists them, newest first": "新しい順に一覧表示します",
		"shows one with its paragraph numbers": "段落番号付きで1つ表示します",
		"corrects its details or its text": "情報や本文を訂正します",
		"shows what was changed, and goes back": "変更内容を表示し、元に戻します",
		"says why a question is answered as it is":
			"質問がなぜそのように回答されるかを示します",
		"takes one out; it can be restored":
			"記事を1つ取り下げます。あとで復元できます",
		"brings a removed one back": "取り下げた記事を戻します",
		"deletes a removed one for good": "取り下げた記事を完全に消去します",
		"gives all as files, in one archive":
			"すべての記事を1つのアーカイブにまとめて渡します",
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
		"Removed: {0}": "取り下げた記事：{0}",
		"Which article do you mean?": "どの記事のことですか？",
		"removed since": "その後取り下げられました",
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
		"Other articles": "その他の記事",
		"As a Markdown file.": "Markdownファイルです。",
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
			"それ以降の各記事を1行ずつ。英語で入力：Monday, 3 days, March",
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
		"Show the articles that wait to be published": "公開待ちの記事を表示します",
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
			"記事をライブラリから取り下げます。復元できます",
		"Bring a removed article back": "取り下げた記事を戻します",
		"Delete a removed article's text for good":
			"取り下げた記事の本文を完全に消去します",
		"Take all articles as Markdown files, in one ZIP archive":
			"全記事をMarkdownファイルとして1つのZIPで受け取ります",
		"With those that were removed (otherwise without)":
			"取り下げたものも含める（指定しなければ含めない）",
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
		"Only articles of this publisher": "この配信元の記事だけ",
		"Only articles with this tag": "このタグの記事だけ",
		"See who added, changed or removed which article, and when":
			"誰がいつどの記事を追加、変更、または取り下げたかを確認します",
		"Only this one, also if it is removed or erased":
			"この記事だけ。取り下げた、または消去したものも可",
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
		remove: "取り下げ",
		restore: "復元",
		erase: "消去",
		set: "設定",
		"Ended: {0}.": "終了しました：{0}。",
		"shows how many questions are asked, how they end, and what is cited":
			"質問の数、その結果、引用された記事を示します",
		"A row for each day, for any spreadsheet.":
			"1日につき1行。どの表計算ソフトでも使えます。",
		"There is nothing to sum up: the message is short, and links to no page.":
			"要約するものがありません。メッセージが短く、ページへのリンクもありません。",
		"This is older than a day. Use {0} again.":
			"これは1日以上前のものです。もう一度{0}を使ってください。",
		"Choose either an article or what it shall be about. To ask one article something, use {0} with the option {1}.":
			"記事か話題のどちらか一方を選んでください。1つの記事に質問するには、{0}をオプション{1}と一緒に使ってください。",
		"One article needs neither a day nor a tag: use {0} alone, or {1} and {2} for a line of each article.":
			"1つの記事には日付もタグも要りません。{0}だけを使うか、各記事を1行ずつ見るには{1}と{2}を使ってください。",
		"A topic is looked for in all articles: use {0} alone, or {1} and {2} for a line of each article.":
			"話題は全記事から探します。{0}だけを使うか、各記事を1行ずつ見るには{1}と{2}を使ってください。",
		"Say what to sum up: an article, what it shall be about, or since when.":
			"何を要約するか指定してください：記事、話題、またはいつ以降か。",
		"Ask about this article": "この記事に質問する",
		"Your question": "質問",
		"This answer is kept no longer; ask again with {0}.":
			"この回答はもう保存されていません。{0}でもう一度質問してください。",
		"All that this answer quoted was erased since. Ask again with {0}.":
			"この回答が引用していたものはすべて、その後消去されました。{0}でもう一度質問してください。",
		"This answer doesn't quote that article.":
			"この回答はその記事を引用していません。",
		"This question is not kept any more.": "この質問はもう保存されていません。",
		"The moderators don't plan an article about this, so there would be nothing to tell.":
			"モデレーターはこの件の記事を予定していないため、お知らせすることはありません。",
		"There is an article by now: “{0}”. Ask it with {1} and the option {2}.":
			"記事はもうあります：「{0}」。{1}をオプション{2}と一緒に使って質問してください。",
		"You wait for {0} articles already. Each wish ends after 30 days at the latest.":
			"すでに{0}件の記事を待っています。どの依頼も遅くとも30日後に終わります。",
		"There is no removed article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"「{0}」という取り下げ済みの記事は、このライブラリにありません。見出しの言葉をいくつか入力し、リストから選んでください。",
		"There is no article “{0}” in this library. Type a few words of its headline and choose it from the list.":
			"「{0}」という記事は、このライブラリにありません。見出しの言葉をいくつか入力し、リストから選んでください。",
		"{0} articles have “{1}” in their headlines. Choose one from the list that opens while you type.":
			{
				other:
					"見出しに「{1}」を含む記事が{0}件あります。入力中に開くリストから1つ選んでください。",
			},
		"This digest was ended. Use {0} again.":
			"このダイジェストは終了しました。もう一度{0}を使ってください。",
		"This is saved already, or older than a day. Use {0} again.":
			"これは保存済みか、1日以上前のものです。もう一度{0}を使ってください。",
		"This very digest is scheduled already; see {0}.":
			"同じダイジェストがすでに予定されています。{0}で確認できます。",
		"There are {0} digests already. End one with {1} first.":
			"ダイジェストはすでに{0}件あります。まず{1}で1つ終了してください。",
		"This article is no longer in the library.":
			"この記事はもうライブラリにありません。",
		"There is nothing in this message to add: no text, no link and no file.":
			"このメッセージには追加できるものがありません。文章もリンクもファイルもありません。",
		"Add an article": "記事を追加",
		Text: "本文",
		"Up to {0} characters; go on below, or send a file":
			"{0}文字まで。続きは下の欄に入力するか、ファイルで送ってください",
		"Paste it as it stands on the page.":
			"ページの文章をそのまま貼り付けてください。",
		"More text": "本文の続き",
		"How the text goes on": "上の欄に入りきらなかった続き",
		Files: "ファイル",
		"Instead of text: .txt, .md, .html, .pdf, .docx; one article each":
			"文章の代わりに：.txt、.md、.html、.pdf、.docx。1ファイルに1記事",
		Headline: "見出し",
		"Empty: the first line of the text": "空欄なら本文の最初の行",
		"Address of the page": "ページのアドレス",
		"Alone, the page is fetched and read":
			"アドレスだけなら、そのページを取得して読み込みます",
		"There is nothing to add. Paste a text, attach a file, or give the address of a page.":
			"追加するものがありません。文章を貼り付けるか、ファイルを添付するか、ページのアドレスを入力してください。",
		"No drafts": "下書きはありません",
		"Nothing waits to be published.": "公開待ちのものはありません。",
		"Drafts, latest first": "下書き（新しい順）",
		"{0}: was there already": "{0}：すでにありました",
		"Nothing to publish": "公開するものがありません",
		"They were published or discarded.": "すでに公開されたか、破棄されました。",
		Published: "公開しました",
		Discarded: "破棄しました",
		"No file came. Attach the changed one.":
			"ファイルが届いていません。変更したファイルを添付してください。",
		"The article as a file": "記事のファイル",
		"Change what you like; its front matter holds the details. Then press “Give a file back”.":
			"自由に変更してください。記事の情報は冒頭のフロントマターにあります。終わったら「ファイルをアップロード」を押してください。",
		"An article needs a headline. Write one.":
			"記事には見出しが必要です。入力してください。",
		"The address can't be used. It begins with http:// or https:// and has up to {0} characters.":
			"このアドレスは使えません。http:// または https:// で始まり、{0}文字以内のものを入力してください。",
		"“{0}” is not a date. Write it like 2025-07-08 or 8 July 2025.":
			"「{0}」は日付として読めません。2025-07-08や2025年7月8日のように入力してください。",
		"This draft was published or discarded, or it is older than a day. Add the article again.":
			"この下書きは公開または破棄されたか、1日以上前のものです。記事をもう一度追加してください。",
		"{0} paragraphs": { other: "{0}段落" },
		"Before it is published": "公開前の確認",
		Skip: "スキップ",
		Discard: "破棄",
		Publish: "公開",
		"Keep both": "両方残す",
		"Show what was left out": "省いたものを表示",
		"Back to the draft": "下書きに戻る",
		"Publish all {0}": "{0}件すべてを公開",
		"Look at one of them": "1つを選んで確認",
		"{0} warnings": { other: "警告{0}件" },
		"Left out: {0} lines": { other: "省いた行：{0}行" },
		"From {0}. It waits here for a day.":
			"取り込み元：{0}。下書きはここに1日保存されます。",
		"From {0}. {1} lines left out as not part of the story. It waits here for a day.":
			{
				other:
					"取り込み元：{0}。記事の一部ではないとみられる{1}行を省きました。下書きはここに1日保存されます。",
			},
		"a form": "フォーム",
		"a message": "メッセージ",
		"Replace the old one {0}": "古い記事（{0}）を置き換える",
		"Replace the old one": "古い記事を置き換える",
		"⚠ No date was found: add it under “Edit details”.":
			"⚠ 日付が見つかりません。「情報を編集」で入力してください。",
		"⚠ Only {0} words could be read. Is the rest behind a paywall?": {
			other: "⚠ {0}語しか読み込めませんでした。残りは有料部分ですか？",
		},
		"⚠ It looks like a list of links, not like a story.":
			"⚠ 記事ではなく、リンクの一覧のようです。",
		"⚠ It doesn't seem to be in English: it will be found by its words only.":
			"⚠ 英語の記事ではないようです。言葉だけで検索されます。",
		"⚠ The very same text is in the library: {0}.":
			"⚠ まったく同じ本文がすでにライブラリにあります：{0}。",
		"⚠ Much the same is in the library: {0} ({1}).":
			"⚠ ほぼ同じ記事がすでにライブラリにあります：{0}（{1}）。",
		"{0} of {1} paragraphs the same": { other: "{1}段落中{0}段落が同じ" },
		"{0} changed": { other: "{0}段落が変更" },
		"{0} new": { other: "{0}段落が追加" },
		"{0} missing": { other: "{0}段落が欠落" },
		"Before they are published": "公開前の確認",
		"Edit details": "情報を編集",
		"Edit text": "本文を編集",
		Tags: "タグ",
		Edit: "編集",
		"Revision {0}. A change is live at once and can be undone; earlier revisions stay in its history.":
			"第{0}版。変更はすぐに反映され、元に戻せます。以前の版は履歴に残ります。",
		"Nothing was changed": "何も変更されませんでした",
		Changed: "変更しました",
		"This is revision {0}; questions are answered from it.":
			"これは第{0}版です。質問にはこの版から答えます。",
		History: "履歴",
		"Edit the text": "本文の編集",
		"Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.":
			"変更する段落を選んでください。または、記事全体をファイルとして保存し、変更してアップロードしてください。",
		"Take as .md": ".mdとして保存",
		"Give a file back": "ファイルをアップロード",
		"Paragraphs {0} to {1} of {2}": "第{0}～{1}段落（全{2}段落）",
		Byline: "執筆者",
		"Who wrote it, without “By”": "書いた人の名前（「文」や「By」は不要）",
		Publisher: "配信元",
		"Date of publication": "掲載日",
		"Parted by commas; up to 20": "コンマ（,）で区切って20個まで",
		"migration, France": "移民, フランス",
		"This paragraph is longer than a form can hold ({0} characters). Press “Take as .md”, change it there, and give the file back.":
			"この段落は、フォームに入る長さ（{0}文字）を超えています。「.mdとして保存」を押し、そのファイルで変更してからアップロードしてください。",
		"Blank lines make several paragraphs of it; empty, it goes":
			"空行で区切ると複数の段落になります。空にすると段落がなくなります",
		"The changed file": "変更したファイル",
		"Its text and details take the place of those here":
			"本文も情報も、このファイルの内容に置き換わります",
		"No article here has a tag. Moderators give them with {0}.":
			"ここにはタグの付いた記事がありません。モデレーターが{0}で付けられます。",
		"No article has the tag “{0}”. There are: {1}, and more.":
			"「{0}」というタグの記事はありません。あるタグ：{1}など。",
		"No article has the tag “{0}”. There are: {1}.":
			"「{0}」というタグの記事はありません。あるタグ：{1}。",
		"Show context": "文脈を表示",
		"More passages": "ほかの箇所",
		"Open the article": "記事を開く",
		"Why this passage?": "なぜこの箇所？",
		Helpful: "役に立った",
		"Not helpful": "役に立たなかった",
		"Share here": "ここで共有",
		"{0} quotations are gone: their articles were erased since.": {
			other:
				"{0}件の引用がなくなりました。その記事がその後消去されたためです。",
		},
		"The answer": "回答",
		"The closest passages": "最も近い箇所",
		"Nothing found": "何も見つかりませんでした",
		"Asked of: {0}": "質問先：{0}",
		"It may be that none of them answers the question.":
			"どれも質問の答えではないかもしれません。",
		"{0} more passages did not fit. Ask one article with the option {1} to see them.":
			{
				other:
					"ほかの{0}か所は入りきりませんでした。見るには、オプション{1}で1つの記事に質問してください。",
			},
		"There are no articles here yet. A moderator adds them with {0}.":
			"ここにはまだ記事がありません。モデレーターが{0}で追加します。",
		"No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.":
			"答えになりそうな箇所がありません。記事が伝えていることについて質問するか、人、場所、物の名前を挙げてください。",
		"Or ask without the option {0}, to search all articles.":
			"または、オプション{0}を付けずに質問すると、全記事から探します。",
		"This article is no longer in the library. Choose another, or ask again with {0}.":
			"この記事はもうライブラリにありません。別の記事を選ぶか、{0}でもう一度質問してください。",
		"Shared by {0}": "{0}が共有しました",
		"You can't share here": "ここでは共有できません",
		"You may not write in this channel. Ask in one where you may, and share it there.":
			"このチャンネルには書き込めません。書き込めるチャンネルで質問し、そこで共有してください。",
		"Quoted: paragraph {0}": "引用：第{0}段落",
		"Page {0} of {1}": "{0}／{1}ページ",
		"Open the page": "ページを開く",
		"Other articles of this answer": "この回答のほかの記事",
		"An article that was erased": "消去された記事",
		"Back to the answer": "回答に戻る",
		"Context of [{0}]": "[{0}]の文脈",
		Digest: "ダイジェスト",
		"Open an article's summary …": "記事の要約を開く…",
		"added since {0}": "{0}以降に追加",
		"since {0}": "{0}以降",
		"tag: {0}": "タグ：{0}",
		"{0} articles": { other: "{0}件の記事" },
		"the newest {0} of {1} articles": { other: "{1}件の記事のうち新しい{0}件" },
		"{0} stories": { other: "{0}件のニュース" },
		"{0} articles about the same events": {
			other: "同じ出来事についての{0}件の記事",
		},
		"{0} articles about the same events, continued": {
			other: "同じ出来事についての{0}件の記事（続き）",
		},
		"Page {0} of {1}. Every line is the article's own.":
			"{0}／{1}ページ。どの行も記事自身の文です。",
		"Every line is the article's own.": "どの行も記事自身の文です。",
		"No article found": "記事が見つかりませんでした",
		"The newest article is from {0}: {1}": "最も新しい記事は{0}のものです：{1}",
		"The newest with this tag is from {0}: {1}":
			"このタグで最も新しい記事は{0}のものです：{1}",
		"No article has this tag any more.": "このタグの記事はもうありません。",
		"Forget you in all servers?":
			"すべてのサーバーであなたの情報を消去しますか？",
		"Forget you in this server?": "このサーバーであなたの情報を消去しますか？",
		"Will be deleted:": "消去されるもの：",
		"Stay, but nobody can tell that they were yours:":
			"残るが、あなたのものだったと誰にもわからなくなるもの：",
		"Stay on record as a former moderator's:":
			"元モデレーターのものとして記録に残るもの：",
		"Forget me": "自分の情報を消去",
		"You are forgotten in all servers":
			"すべてのサーバーであなたの情報を消去しました",
		"You are forgotten in this server":
			"このサーバーであなたの情報を消去しました",
		"Deleted:": "消去したもの：",
		"Nobody can tell any more that they were yours:":
			"あなたのものだったと、もう誰にもわからないもの：",
		"On record as a former moderator's:":
			"元モデレーターのものとして記録に残ったもの：",
		"This can't be taken back; {0} gives you a copy first.":
			"これは取り消せません。先に{0}で写しを受け取れます。",
		"What you did last can't be undone by its button any more.":
			"あなたが最後にしたことは、もうボタンで元に戻せなくなります。",
		"What you do from now on is kept anew. Messages are Discord's: delete them there.":
			"今後あなたがすることは、新たに保存されます。メッセージはDiscordのものです。Discordで削除してください。",
		"Backups made before have it still: ask whoever runs the bot to delete them.":
			"以前のバックアップにはまだ残っています。ボットの運営者に削除を頼んでください。",
		"These were read, too, and are less likely to answer.":
			"これらも読みましたが、答えである可能性は低めです。",
		"Back to the list": "リストに戻る",
		"Not for us: no article is wanted.": "対象外：記事は不要です。",
		"Answered by {0}.": "{0}が答えています。",
		"an article": "ある記事",
		"No article is known to answer it.":
			"答えとなる記事はまだわかっていません。",
		"Its answer was not helpful {0} times: {1}.": {
			other: "回答が{0}回役に立ちませんでした：{1}。",
		},
		"{0}, on {1}": "{0}、{1}",
		"{0}, first on {1}, last on {2}": "{0}、最初は{1}、最後は{2}",
		"{0} members want to be told.": {
			other: "{0}人のメンバーがお知らせを希望しています。",
		},
		"{0} members want to be told. That happens as soon as you choose.": {
			other:
				"{0}人のメンバーがお知らせを希望しています。あなたが選ぶとすぐに届きます。",
		},
		Undo: "元に戻す",
		"Show the article": "記事を表示",
		"It is not answered": "未回答に戻す",
		"Add an article for this": "このための記事を追加",
		"It is answered by…": "答えの記事を選ぶ…",
		"Not for us": "対象外",
		"Which article answers it?": "どの記事が答えていますか？",
		"The most promising articles": "最も有望な記事",
		"Type a headline": "見出しを入力",
		Back: "戻る",
		"Words of its headline": "見出しの言葉",
		"wrong passage": "箇所が違う",
		outdated: "情報が古い",
		incomplete: "不十分",
		other: "その他",
		"asked {0} times": { other: "{0}回質問" },
		"asked before": "以前に質問あり",
		"an article that was erased": "消去された記事",
		"without a reason": "理由なし",
		"{0} {1} times": { other: "「{0}」{1}回" },
		"answer not helpful {0} times": { other: "「役に立たなかった」{0}回" },
		"answer not helpful {0} times ({1})": {
			other: "「役に立たなかった」{0}回（{1}）",
		},
		"Questions without a helpful answer": "役に立つ回答のない質問",
		"Answered since": "その後回答があった質問",
		"Questions aren't kept in this server ({0}).":
			"このサーバーでは質問を保存していません（{0}）。",
		"None of the last {0} days.": { other: "過去{0}日間にはありません。" },
		"No question of the last {0} days went without a helpful answer.": {
			other: "過去{0}日間、役に立つ回答のなかった質問はありません。",
		},
		"Open a question": "質問を開く",
		"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.":
			"ボットは言葉だけで読んでいるため、記事がこれらの質問に答えていても自分では気づけません。質問を開いて知らせてください。",
		"asked of “{0}”": "質問先：「{0}」",
		"Pages: {0}": "ページ：{0}",
		Open: "未解決",
		Answered: "回答あり",
		"The message, in short": "メッセージの要約",
		"The numbers are its paragraphs. Every line is the message's.":
			"番号はメッセージの段落です。どの行もメッセージの文です。",
		"Not in the library": "ライブラリにありません",
		"The moderators haven't added this page:":
			"モデレーターはこのページを追加していません：",
		"Suggest to the moderators": "モデレーターに提案",
		Suggested: "提案しました",
		"The moderators see it in {0}, without your name.":
			"モデレーターは{0}で見られます。あなたの名前は出ません。",
		"{0} questions without a helpful answer": {
			other: "役に立つ回答のない質問{0}件",
		},
		"And {0} more.": { other: "ほか{0}件。" },
		"Since {0}": "{0}以降",
		"Show what can be done": "できることを表示",
		"What is kept about you in any server":
			"すべてのサーバーであなたについて保存されているもの",
		"What is kept about you in this server":
			"このサーバーであなたについて保存されているもの",
		"The file has the latest. More didn't fit: {0}.":
			"ファイルには最新のものが入っています。入りきらなかったもの：{0}。",
		"A JSON file, to be opened with any text editor; it begins, in English, with what each part is. {0} says how long it is kept, {1} erases it.":
			"JSONファイルで、どのテキストエディターでも開けます。冒頭に各部分の説明が英語であります。いつまで保存するかは{0}で確認でき、{1}で消去できます。",
		"Nothing is kept about you in any server":
			"どのサーバーでもあなたについて保存されているものはありません",
		"Nothing is kept about you in this server":
			"このサーバーであなたについて保存されているものはありません",
		"in any server": "すべてのサーバー",
		"in this server": "このサーバー",
		"Use the command in a direct message to me, and it means all servers.":
			"私へのダイレクトメッセージでこのコマンドを使うと、すべてのサーバーが対象になります。",
		"There is an article now": "記事ができました",
		"{0}, you wished to be told.": "{0} さん、ご希望のお知らせです。",
		"This was the one time. To ask more of it: {0}":
			"お知らせは今回だけです。さらに質問するには：{0}",
		"{0} more lines did not fit.": {
			other: "ほかの{0}行は入りきりませんでした。",
		},
		"It comes {0}.": "配信予定：{0}。",
		"Saved. It comes {0}.": "保存しました。配信予定：{0}。",
		"What Pullquote keeps": "Pullquoteが保存するもの",
		"By your user id": "あなたのユーザーIDで",
		"By a keyed hash, never by your id":
			"鍵付きハッシュで（IDでは決して保存しません）",
		"Without anybody's name": "誰の名前もなしで",
		"Not at all": "保存しない",
		"{0} gives you what is kept about you, as a file":
			"{0} あなたについて保存されているものをファイルで渡します",
		"{0} erases it, after you have seen what goes":
			"{0} 何が消えるかを見せてから、それを消去します",
		"not kept in this server": "このサーバーでは保存しません",
		"for a day": "1日間",
		"until they are erased": "消去されるまで",
		"until {0} days after the bot leaves the server": {
			other: "ボットがサーバーを離れてから{0}日後まで",
		},
		"for {0} days": { other: "{0}日間" },
		"for {0} days since they last came up": {
			other: "最後に取り上げられてから{0}日間",
		},
		"until then, {0} days at most": { other: "それまで、最長{0}日間" },
		"for as long as the server decides ({0} days if it doesn't)": {
			other: "サーバーが決める期間（決めなければ{0}日間）",
		},
		"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.":
			"これらはすべて、ボットが動いているマシンに残ります。ニューラルネットワークもそこで動きます。ボットが通信する相手はDiscordだけです。ほかに取得するのは、モデレーターがアドレスを示したページだけです。ボットの運営者がバックアップを取ることはあります。",
		"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.":
			"ハッシュは、サーバーIDとユーザーIDから鍵を使って作られます。鍵はデータベースの隣のファイルにあり、ボット自身のユーザーだけが読めます（モード0600）。バックアップには入りません。データベースだけでは、誰なのかわかりません。",
		"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.":
			"メッセージ：あなたがメニューを使ったもの以外は読めません。ログには質問も質問した人も残りません。メモリーだけにあるのは、質問者を除いた最新の回答、Discordが最後に送ったもの、そして質問しすぎを防ぐための、質問した時刻（別のハッシュで1分間）です。",
		"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.":
			"サーバーで使うとそのサーバーが、ボットへのダイレクトメッセージで使うと、あなたが抜けたものも含めすべてのサーバーが対象です。",
		older: "古い記事",
		undated: "日付なし",
		"Also in: {0}": "ほかの掲載：{0}",
		"Also in: {0}; and {1} more": { other: "ほかの掲載：{0}、ほか{1}件" },
		"Also in {0} other places": { other: "ほか{0}か所にも掲載" },
		"[{0}] Open the page": "[{0}] ページを開く",
		"Type a day as you would say it: {0}.":
			"日付は英語で、普段言うように入力してください：{0}。",
		"“{0}” is still to come. {1}": "「{0}」はまだ先の日付です。{1}",
		"“{0}” isn't a day that I know. {1}":
			"「{0}」という日付はわかりません。{1}",
		"Digests that come by themselves": "自動で届くダイジェスト",
		"By the clocks of {0}": "タイムゾーン：{0}",
		"Pause or end one …": "一時停止または終了する…",
		"Schedule another with the options of {0}.":
			"別のものは{0}のオプションで予定できます。",
		"When it goes on, it has what is added from then on.":
			"再開すると、それ以降に追加されたものが届きます。",
		"Go on": "再開",
		Pause: "一時停止",
		End: "終了",
		"Erase this article for good?": "この記事を完全に消去しますか？",
		"Type {0} to delete it for good": "完全に消去するには{0}と入力",
		"Nothing was erased: the word to type is {0}.":
			"何も消去していません。入力する言葉は{0}です。",
		"“{0}” is in the library. Remove it first, with {1}.":
			"「{0}」はライブラリにあります。先に{1}で取り下げてください。",
		Erased: "消去しました",
		"The text of “{0}” is deleted. The record of who erased it stays.":
			"「{0}」の本文を消去しました。誰が消去したかの記録は残ります。",
		"Nothing to export": "エクスポートするものがありません",
		"There are no articles. Removed ones are left out unless {0} is chosen.":
			"記事がありません。オプション{0}を選ばない限り、取り下げた記事は含まれません。",
		"Each is a Markdown file with its details on top. {0} reads it back to the letter.":
			"どの記事も、先頭に情報を記したMarkdownファイルです。{0}で一字一句そのまま読み込めます。",
		"Exported: {0} articles": { other: "エクスポートしました：{0}件の記事" },
		"And {0} removed, in a folder apart.": {
			other: "ほかに取り下げた記事が{0}件、別のフォルダーにあります。",
		},
		"Packed, the articles have more than the {0} MiB that a file may have here. Whoever runs the bot can write them into a file on its machine: {1}":
			"圧縮しても、ここでファイルに使える{0} MiBを超えます。ボットの運営者なら、ボットのマシンでファイルに書き出せます：{1}",
		"This revision is not kept any more.": "この版はもう保存されていません。",
		Undone: "元に戻しました",
		"It was taken out of the library again.":
			"再びライブラリから取り下げました。",
		"It says again what it said before.": "以前の内容に戻りました。",
		"It is in the library again.": "再びライブラリに入りました。",
		"Only who did it can undo it. Look at the article's history.":
			"元に戻せるのは本人だけです。記事の履歴を確認してください。",
		"This was more than an hour ago. Look at the article's history to change it.":
			"1時間以上前のことです。変更するには記事の履歴を開いてください。",
		"Something else was done to this article since. Look at its history to change it.":
			"その後、この記事に別の操作がありました。変更するには記事の履歴を開いてください。",
		"This can't be undone: it was erased, or its very text is in the library as another article.":
			"元に戻せません。記事が消去されたか、まったく同じ本文が別の記事としてライブラリにあります。",
		"Show drafts: {0}": "下書きを表示：{0}件",
		"{0} articles are still being read. Until that is done, in a moment, they are found by their words only.":
			{
				other:
					"{0}件の記事をまだ読み取っています。まもなく終わりますが、それまでは言葉だけで検索されます。",
			},
		"Articles: {0}": "記事：{0}件",
		"Removed articles: {0}": "取り下げた記事：{0}件",
		"Show articles": "記事の一覧を表示",
		"Show removed articles": "取り下げた記事を表示",
		"There are no articles yet. Add one with {0}.":
			"まだ記事がありません。{0}で追加してください。",
		"No article has been removed.": "取り下げた記事はありません。",
		"Remove this article?": "この記事を取り下げますか？",
		"Reason (optional)": "理由（任意）",
		"It can be restored with {0}.": "{0}で復元できます。",
		"“{0}” is not in the library any more.":
			"「{0}」はもうライブラリにありません。",
		Removed: "取り下げました",
		"{0} is no longer quoted. It can be restored.":
			"{0}は引用されなくなりました。復元できます。",
		"Nothing was restored: the article is live already, the very same text was added again, or it has been erased.":
			"何も復元していません。記事がすでにライブラリにあるか、まったく同じ本文がもう一度追加されたか、記事が消去されています。",
		Restored: "復元しました",
		"This article is not in the library any more; it may be removed. Look for it with {0}.":
			"この記事はもうライブラリにありません。取り下げられたのかもしれません。{0}で探してください。",
		"Somebody edited this article in the meantime. Open it again with {0} to see what it says now.":
			"その間に誰かがこの記事を編集しました。{0}で開き直して、今の内容を確認してください。",
		"The very same text is there as “{0}”. Nothing was changed.":
			"まったく同じ本文が「{0}」としてすでにあります。何も変更していません。",
		"This suggestion is not kept any more.":
			"この提案はもう保存されていません。",
		"An archive holds up to {0} articles, and there are more. Back up the database instead.":
			"1つのアーカイブに入る記事は{0}件までで、それより多くあります。代わりにデータベースをバックアップしてください。",
		"The front matter can't be read: {0}":
			"ファイル冒頭のフロントマターを読み込めません：{0}",
		"The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.":
			"ファイル冒頭のフロントマターを使えません。「headline: Ferry leaves」のような行で書いてください。",
		"The front matter can't be used: {0} has to be an http or https address of up to {1} characters.":
			"ファイル冒頭のフロントマターを使えません。{0}は{1}文字以内のhttpまたはhttpsのアドレスにしてください。",
		"The front matter can't be used: {0} has to be a date such as {1}.":
			"ファイル冒頭のフロントマターを使えません。{0}は{1}のような日付にしてください。",
		"The front matter can't be used: {0} has to be a list of words.":
			"ファイル冒頭のフロントマターを使えません。{0}は言葉のリストにしてください。",
		"The front matter can't be used: {0} has to be a line of text.":
			"ファイル冒頭のフロントマターを使えません。{0}は1行の文字にしてください。",
		"There are too many tags, or one is too long; up to {0} of {1} characters each are possible.":
			"タグが多すぎるか、長すぎるものがあります。{0}個まで、それぞれ{1}文字以内にしてください。",
		"The headline is {0} characters long; up to {1} are possible.":
			"見出しが{0}文字あります。{1}文字以内にしてください。",
		"The byline is {0} characters long; up to {1} are possible.":
			"執筆者名が{0}文字あります。{1}文字以内にしてください。",
		"The publisher is {0} characters long; up to {1} are possible.":
			"配信元の名前が{0}文字あります。{1}文字以内にしてください。",
		"The article has {0} paragraphs; up to {1} are possible. Split it into parts and add them one by one.":
			"記事が{0}段落あります。1つの記事は{1}段落までです。分割して1つずつ追加してください。",
		"There is no text in it. Send the article's text with its paragraphs.":
			"本文がありません。記事の本文を段落ごとに送ってください。",
		"The article's text is {0} characters long; up to {1} are possible. Split it into parts and add them one by one.":
			"記事の本文が{0}文字あります。1つの記事は{1}文字までです。分割して1つずつ追加してください。",
		"The article's text is only {0} characters long; at least {1} are needed to answer from.":
			{
				other:
					"記事の本文が{0}文字しかありません。回答に使うには{1}文字以上必要です。",
			},
		Show: "表示",
		"Bring the examples back": "例の記事を戻す",
		Restore: "復元",
		"Already in the library": "すでにライブラリにあります",
		"The very same text is there; nothing was changed.":
			"まったく同じ本文がすでにあります。何も変更していません。",
		"This is the server's first article of its own, so the {0} example articles that came with the bot were taken out.":
			{
				other:
					"このサーバー自身の最初の記事なので、ボットに付属していた例の記事{0}件を取り下げました。",
			},
		"By {0}": "執筆：{0}",
		"Removed: it is not quoted.":
			"この記事は取り下げられているため、引用されません。",
		"Tags: {0}": "タグ：{0}",
		"{0} characters": { other: "{0}文字" },
		"{0} words": { other: "{0}語" },
		"This article is not in the library; it may be erased.":
			"この記事はライブラリにありません。消去されたのかもしれません。",
		"See what a revision changed": "版ごとの変更を見る",
		"Revision {0}": "第{0}版",
		"What revision {0} changed": "第{0}版での変更",
		"Go back to revision {0}": "第{0}版に戻す",
		"It is the first.": "最初の版です。",
		"All {0} paragraphs are the same; only details changed.": {
			other: "{0}段落すべて同じで、変わったのは情報だけです。",
		},
		"{0} of {1} paragraphs the same, {2} changed, {3} added, {4} removed.": {
			other: "{1}段落中{0}段落が同じ（変更{2}、追加{3}、削除{4}）。",
		},
		"Removed {0}": "第{0}段落（削除）",
		"Added {0}": "第{0}段落（追加）",
		"Was {0}": "第{0}段落（変更前）",
		"Is {0}": "第{0}段落（変更後）",
		"{0}, with the bot": "{0}、ボットに付属",
		"{0}, by the operator": "{0}、運営者",
		"{0}, by a former moderator": "{0}、元モデレーター",
		"{0}, by {1}": "{0}、{1}",
		"A digest that comes by itself": "自動で届くダイジェスト",
		"First: {0}": "初回：{0}",
		"It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.":
			"前回以降に追加された各記事を、記事自身の1文で1行ずつ載せ、同じ出来事についての記事はまとめます。1件もなければ何も投稿しません。通知は誰にも送られません。チャンネルを読む人は、ページをめくったり、記事の要約を自分だけに表示したりできます。",
		"{0} goes by the clocks of {1}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.":
			"{0}は{1}の時刻です。保存すると、これがサーバーのタイムゾーンになり、朝のお知らせとファイルの時刻もそれに従います。",
		"{0} goes by the clocks of {1}.": "{0}は{1}の時刻です。",
		"The server has no time zone yet, so that {0} is UTC. Set it here first, or save it as it is.":
			"サーバーのタイムゾーンが未設定のため、{0}はUTCです。先にここで設定するか、このまま保存してください。",
		"The server has no time zone yet, so that {0} is UTC. Somebody with Manage Server can set it with {1}; the digest then goes by it.":
			"サーバーのタイムゾーンが未設定のため、{0}はUTCです。「サーバー管理」権限のある人が{1}で設定でき、設定後はダイジェストもそれに従います。",
		"Then check again.": "そのあと、もう一度確認してください。",
		"Set the time zone": "タイムゾーンを設定",
		"Check again": "もう一度確認",
		"You need Manage Server to set the time zone. Somebody who has it can do so with {0}.":
			"タイムゾーンの設定には「サーバー管理」権限が必要です。権限のある人が{0}で設定できます。",
		"Erased: number {0}, on {1}": "消去済み：番号{0}、{1}",
		"This message": "このメッセージ",
		"Type a question, in your own words.":
			"自分の言葉で質問を入力してください。",
		"All digests": "すべてのダイジェスト",
		"End this digest?": "このダイジェストを終了しますか？",
		"It comes no more. What was posted stays.":
			"もう届かなくなります。投稿済みのものは残ります。",
		"End it": "終了する",
		"Keep it": "続ける",
		"⚠ It couldn't be posted on {0}.": "⚠ {0}に投稿できませんでした。",
		"What was in it comes with the next.": "その内容は次回に届きます。",
		Paused: "一時停止中",
		"Next: {0}": "次回：{0}",
		"all tags": "すべてのタグ",
		paused: "一時停止中",
		"No digest comes by itself": "自動で届くダイジェストはありません",
		"Schedule one with the options of {0}: {1} (day or weekday), {2}, {3}, {4}. You see what it does before you save it.":
			"{0}のオプションで予定できます：{1}（毎日または曜日）、{2}、{3}、{4}。保存する前に内容を確認できます。",
		"each day at {0}": "毎日{0}",
		"each {0} at {1}": "毎週{0}{1}",
		"each day at {0} in {1}": "毎日{0}、{1}",
		"each {0} at {1} in {2}": "毎週{0}{1}、{2}",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"{1}でのボットの権限が足りません：{0}。チャンネル設定の「権限」で、ボットのロールに許可してください。",
		"Questions are asked elsewhere": "質問は別の場所でできます",
		"Ask in {0}.": "{0}で質問してください。",
		"Where questions are asked": "質問する場所",
		"The channels in which /ask is answered": "/askに回答するチャンネル",
		"in every channel": "すべてのチャンネル",
		"in {0}": "{0}",
		"Choose all channels for questions": "質問できるチャンネルをすべて選択",
		"Every channel": "すべてのチャンネル",
		"Questions are answered in every channel.":
			"質問にはすべてのチャンネルで回答します。",
		"Questions are answered in {0}, and in their threads. Anywhere else the bot says so, to the asker alone.":
			"質問には{0}と、そのスレッドで回答します。ほかの場所では、質問した人だけにその旨を伝えます。",
		"Who moderates": "誰がモデレートするか",
		"A role whose members keep the articles, beside those with Manage Messages":
			"「メッセージの管理」権限を持つ人のほかに、記事を管理するメンバーのロール",
		"whoever has Manage Messages": "「メッセージの管理」権限を持つ人",
		"whoever has Manage Messages or {0}":
			"「メッセージの管理」権限または{0}を持つ人",
		"Choose a role": "ロールを選択",
		"No role": "ロールなし",
		"With @everyone, everybody would moderate. Choose another role.":
			"@everyoneでは全員がモデレートすることになります。別のロールを選んでください。",
		"Only members with Manage Messages can moderate.":
			"モデレートできるのは「メッセージの管理」権限を持つメンバーだけです。",
		"Everybody with {0} can add, change, remove and erase articles, answer for gaps, and read what was done.":
			"{0}を持つ人は全員、記事の追加、変更、取り下げ、消去、回答のない質問への対応、操作記録の閲覧ができます。",
		"For them to see the commands, the server has to show them, which only you can do: Server Settings → Integrations → this bot. There choose /article, then Add Roles or Members, and the role; likewise /gaps, /digest, /audit, /check and Add as article.":
			"コマンドが見えるようにするには、サーバー側での表示が必要で、それはあなたにしかできません：サーバー設定 → 連携サービス → このボット。そこで/article、「ロールまたはメンバーを追加」、ロールの順に選びます。/gaps、/digest、/audit、/check、Add as articleも同じようにしてください。",
		"Notices for moderators": "モデレーター向けのお知らせ",
		"A channel where the bot says each morning what members could not find":
			"メンバーが見つけられなかったことをボットが毎朝知らせるチャンネル",
		none: "なし",
		"Choose a channel": "チャンネルを選択",
		"No notices": "お知らせなし",
		"No notices are posted.": "お知らせは投稿されません。",
		"The bot lacks {0} in {1}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.":
			"{1}でのボットの権限が足りません：{0}。チャンネル設定の「権限」で、ボットのロールに許可し、チャンネルを選び直してください。",
		"After 9:00 the bot posts in {0} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.":
			"ボットは9:00以降に、前日から回答が見つからなかった質問を{0}に投稿します。何もない朝は投稿しません。チャンネルを読める人は質問を読めますが、誰が質問したかはわかりません。",
		"As long as no questions are kept, there are none to tell of.":
			"質問を保存しない間は、お知らせする質問もありません。",
		"Only what articles are read for counts: /ask, /article test, /summary with about and its file, and asking an article of a list or a summary.":
			"数えるのは記事を読むものだけです：/ask、/article test、aboutを付けた/summaryとそのファイル、リストや要約の記事への質問。",
		"Questions a minute, for each member": "1分あたりの質問数（メンバーごと）",
		"How often somebody may ask before they have to wait a little":
			"少し待つまでに1人が何回質問できるか",
		"Everybody may ask as often as they like. Then one person alone can keep the bot busy, or use up what the server may ask.":
			"誰でも好きなだけ質問できます。その場合、1人だけでボットを占有したり、サーバーの質問枠を使い切ったりできてしまいます。",
		"Nobody may ask more than {0} in a minute, moderators included. Who does is told when they can ask again; nobody else sees it.":
			"モデレーターも含め、1分間に{0}を超えて質問することはできません。超えた人には、いつまた質問できるかを伝えます。ほかの人には見えません。",
		"Questions a minute, for the server": "1分あたりの質問数（サーバー全体）",
		"How often all members together may ask before they have to wait":
			"待つまでに全メンバー合わせて何回質問できるか",
		"All members together may ask as often as they like. When very many do, answers take longer, or are by words only.":
			"全メンバーが好きなだけ質問できます。とても多いときは、回答に時間がかかるか、言葉だけでの検索になります。",
		"All members together may ask {0} in a minute. Who asks more is told when to try again; nobody else sees it.":
			"全メンバー合わせて1分間に{0}まで質問できます。超えた人には、いつまた試せるかを伝えます。ほかの人には見えません。",
		"No limit": "無制限",
		"no limit": "無制限",
		"{0} questions": { other: "質問{0}件" },
		"Who sees answers": "誰が回答を見るか",
		"Whether everybody sees an answer, or the asker alone, if they don't say":
			"指定がないとき、回答を全員に見せるか、質問した人だけに見せるか",
		"the asker alone": "質問した人だけ",
		"everybody in the channel": "チャンネルの全員",
		Everybody: "全員",
		"The asker alone": "質問した人だけ",
		"An answer is shown to the asker alone, unless they ask with private: False.":
			"回答は質問した人だけに表示されます。private: Falseを付けて質問した場合を除きます。",
		"An answer is shown to everybody in the channel, unless the asker asks with private: True.":
			"回答はチャンネルの全員に表示されます。private: Trueを付けて質問した場合を除きます。",
		"How long questions are kept": "質問を保存する期間",
		"For /gaps, for members who wait, and for the buttons under answers":
			"/gaps、お知らせを待つメンバー、回答の下のボタンのため",
		"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.":
			"質問は保存されません。/gapsは空のままで、誰も記事を待つことができず、回答の下には投票も、候補の記事のリストも出ません。",
		"A question without a helpful answer is forgotten {0} after it was last asked or settled; as long, the buttons under an answer work.":
			"役に立つ回答のない質問は、最後に質問または解決されてから{0}で忘れられます。回答の下のボタンもその間使えます。",
		"None of those that are kept now is forgotten at once.":
			"現在保存されている質問のうち、すぐに忘れられるものはありません。",
		"{0} questions that are kept now will be forgotten at once, for good.": {
			other: "現在保存されている質問{0}件がすぐに、完全に忘れられます。",
		},
		"not at all": "保存しない",
		"{0} days": { other: "{0}日" },
		Settings: "設定",
		"Change a setting": "設定を変更",
		"You see what a change does before you save it.":
			"保存する前に、変更の効果を確認できます。",
		"Now: {0}": "現在：{0}",
		"All settings": "すべての設定",
		"That is so already.": "すでにその設定です。",
		"Then: {0}": "変更後：{0}",
		Save: "保存",
		"Choose again": "選び直す",
		"Saved. {0}: {1}": "保存しました。{0}：{1}",
		"Only when sure": "確かなときだけ",
		"Only what surely answers is quoted; of everything else the bot says that it found nothing.":
			"確かに答えになるものだけを引用します。それ以外は、何も見つからなかったと伝えます。",
		"In tests, 1 to 3 in 10 questions that the articles don't answer found something, instead of 9. But of those that they do answer, 4 to 9 in 10 found nothing, too.":
			"テストでは、記事が答えていない質問10件のうち何かが見つかったのは、9件ではなく1～3件でした。ただし、記事が答えている質問でも、10件のうち4～9件で何も見つかりませんでした。",
		Balanced: "バランス重視",
		"What may answer is shown, too, as “The closest passages”; what probably doesn't is not.":
			"答えかもしれないものも「最も近い箇所」として表示します。おそらく答えではないものは表示しません。",
		"In tests, 2 to 7 in 100 questions that the articles answer found nothing; of questions about something else, 2 in 10 found something.":
			"テストでは、記事が答えている質問100件のうち2～7件で何も見つかりませんでした。別のことについての質問では、10件のうち2件で何かが見つかりました。",
		"Show near misses": "惜しいものも表示",
		"Passages are shown as “The closest passages” also where they hardly answer; only what is about something else is not.":
			"答えになりそうにないものも「最も近い箇所」として表示します。別のことについての箇所だけは表示しません。",
		"In tests, 1 in 100 questions that the articles answer found nothing; of questions about something else, 4 in 10 found something.":
			"テストでは、記事が答えている質問100件のうち1件で何も見つかりませんでした。別のことについての質問では、10件のうち4件で何かが見つかりました。",
		"How sure answers must be": "回答に必要な確かさ",
		"Whether near misses are shown, or only what surely answers":
			"惜しいものも表示するか、確かに答えになるものだけを表示するか",
		"Choose how sure": "確かさを選択",
		"Time zone": "タイムゾーン",
		"When notices and digests come, and how times are written in files":
			"お知らせとダイジェストが届く時刻と、ファイルでの時刻の書き方",
		"Type a city": "都市を入力",
		"It is {0} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.":
			"現地は今{0}です。お知らせは現地の9:00以降に、ダイジェストは/digestに表示される時刻に届き、/auditのファイルは現地の時刻になります。",
		"Times in messages are shown to everybody in their own zone, as always.":
			"メッセージ内の時刻は、これまでどおり各自のタイムゾーンで表示されます。",
		"A city, or the distance to UTC": "都市、またはUTCとの時差",
		"Berlin, New York, UTC+5:30": "Berlin, New York, UTC+5:30",
		"No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.":
			"その名前のタイムゾーンはありません。同じタイムゾーンの大きな都市を英語で入力するか、UTC+2のようにUTCとの時差を入力してください。",
		"Which one?": "どれですか？",
		"This article was removed from the library since.":
			"この記事はその後ライブラリから取り下げられました。",
		"This article has changed since this answer was given.":
			"この記事は、この回答のあとに変更されました。",
		"One of the articles was removed from the library since.":
			"記事の1つがその後ライブラリから取り下げられました。",
		"“{0}” was removed from the library since.":
			"「{0}」はその後ライブラリから取り下げられました。",
		"“{0}” has changed since this answer was given.":
			"「{0}」は、この回答のあとに変更されました。",
		"Another period": "別の期間",
		"As a file": "ファイルで受け取る",
		"Nobody has asked yet": "まだ誰も質問していません",
		"Once members use {0}, this shows how many questions are answered, and which articles answer them.":
			"メンバーが{0}を使うと、回答された質問の数と、答えとなった記事がここに表示されます。",
		"{0}, by the clocks of {1}; today isn't over.":
			"{0}（{1}の時刻）。今日の分はまだ途中です。",
		"{0}, by the clocks of {1}; today isn't over. The first question was counted on {2}.":
			"{0}（{1}の時刻）。今日の分はまだ途中です。最初の質問は{2}のものです。",
		"questions ({0})": "質問（{0}）",
		"No article that is in the library now was quoted.":
			"現在ライブラリにある記事は引用されていません。",
		"Most cited articles": "最も引用された記事",
		"in {0} answers": { other: "{0}件の回答で引用" },
		"Nobody can vote on answers, since none are kept here ({0}).":
			"ここでは回答を保存していないため、誰も投票できません（{0}）。",
		"Nobody voted on an answer in the last {0} days; votes aren't kept longer.":
			"過去{0}日間、回答への投票はありません。投票はそれより長く保存されません。",
		"Nobody voted on an answer.": "回答への投票はありません。",
		"{0} say helpful.": { other: "{0}が「役に立った」でした。" },
		"{0} say helpful in the last {1} days; votes aren't kept longer.": {
			other:
				"過去{1}日間では{0}が「役に立った」でした。投票はそれより長く保存されません。",
		},
		"{0} of {1} votes": { other: "{1}票中{0}票" },
		"No question waits for an answer.": "回答を待っている質問はありません。",
		"{0} wait for an answer now: {1}.": {
			other: "現在{0}が回答を待っています：{1}。",
		},
		"Show gaps": "回答のない質問を表示",
		"Bars of the questions a day, {0}, stacked by how they ended: {1}.":
			"1日ごとの質問数の棒グラフ（{0}）。結果別の積み上げ：{1}。",
		"Bars of the questions a week, {0}, stacked by how they ended: {1}.":
			"1週間ごとの質問数の棒グラフ（{0}）。結果別の積み上げ：{1}。",
		"Most on {0}: {1} ({2}).": "最多は{0}：{1}（{2}）。",
		"Each day in turn: {0}.": "日ごとの内訳：{0}。",
		"Each week in turn: {0}.": "週ごとの内訳：{0}。",
		"7 days": "7日間",
		"day by day": "1日ごと",
		"Questions of the last 7 days": "過去7日間の質問",
		"The last 7 days, as a file": "過去7日間をファイルで",
		"4 weeks": "4週間",
		"a month": "1か月",
		"Questions of the last 4 weeks": "過去4週間の質問",
		"The last 4 weeks, as a file": "過去4週間をファイルで",
		"13 weeks": "13週間",
		"three months": "3か月",
		"Questions of the last 13 weeks": "過去13週間の質問",
		"The last 13 weeks, as a file": "過去13週間をファイルで",
		"52 weeks": "52週間",
		"a year": "1年",
		"Questions of the last 52 weeks": "過去52週間の質問",
		"The last 52 weeks, as a file": "過去52週間をファイルで",
		answered: "回答あり",
		unsure: "不確か",
		"not found": "見つからず",
		"{0} answered": { other: "回答あり{0}件" },
		"{0} unsure": { other: "不確か{0}件" },
		"{0} not found": { other: "見つからず{0}件" },
		"Suggested pages: {0}": "提案されたページ：{0}",
		"None that the library hasn't.": "ライブラリにないものはありません。",
		"Open a page": "ページを開く",
		"Back to the questions": "質問に戻る",
		"A suggested page": "提案されたページ",
		"Read it as a draft": "下書きとして読み込む",
		"suggested {0} times": { other: "{0}回提案" },
		"suggested {0} times, last on {1}": { other: "{0}回提案、最後は{1}" },
		"Read paragraph …": "段落を読む…",
		"Paragraph {0}": "第{0}段落",
		"The numbers are the paragraphs. Every line is the article's.":
			"番号は段落です。どの行も記事の文です。",
		"Only {0} words of it are here.": {
			other: "ここにある本文は{0}語だけです。",
		},
		"Paragraph {0} of {1}": "第{0}段落（全{1}段落）",
		Shorter: "短くする",
		Longer: "長くする",
		"Ask about this": "これについて質問",
		"Save as file": "ファイルとして保存",
		"What the articles say, in their own sentences, the newest first.":
			"記事が述べていることを、記事自身の文で、新しい順に。",
		"No article here seems to be about this. Name the people, places or things that it is about.":
			"これについての記事はないようです。関係する人、場所、物の名前を挙げてください。",
		"Take it back": "取り消す",
		"Your vote is taken back": "投票を取り消しました",
		"It is deleted and doesn't count any more.":
			"投票は削除され、もう数えられません。",
		"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.":
			"ありがとうございます。誰が投票したかは誰にもわかりません。回答の下の「役に立たなかった」で変更できます。",
		"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.":
			"ありがとうございます。モデレーターは、回答が何回、なぜ役に立たなかったかを見られますが、誰が言ったかはわかりません。回答の下の「役に立った」で変更できます。",
		"That counts already: helpful": "すでに投票済み：役に立った",
		"Your vote counts: helpful": "投票しました：役に立った",
		"That counts already: not helpful. Why?":
			"すでに投票済み：役に立たなかった。なぜですか？",
		"Your vote counts: not helpful. Why?":
			"投票しました：役に立たなかった。なぜですか？",
		"That counts already: not helpful ({0})":
			"すでに投票済み：役に立たなかった（{0}）",
		"Your vote counts: not helpful ({0})":
			"投票しました：役に立たなかった（{0}）",
		"Wrong passage": "箇所が違う",
		Outdated: "情報が古い",
		Incomplete: "不十分",
		Other: "その他",
		"One moment, please": "少々お待ちください",
		"You asked:": "あなたの質問：",
		"Who manages the server sets the limit, with {0}.":
			"サーバーを管理する人が、{0}で上限を決めます。",
		"Many people are asking here at the moment. Try again {0}.":
			"今ここでは多くの人が質問しています。{0}にもう一度お試しください。",
		"You have asked {0} questions in a minute. You can ask again {1}.": {
			other: "1分間に{0}件質問しました。{1}にまた質問できます。",
		},
		"The file doesn't come from Discord. Attach it again.":
			"このファイルはDiscordから届いたものではありません。もう一度添付してください。",
		"The file couldn't be fetched from Discord. Attach it again in a moment.":
			"ファイルをDiscordから取得できませんでした。少ししてからもう一度添付してください。",
		"The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.":
			"ファイルが10 MiBを超えています。記事の本文だけを.txt、.md、.docxのいずれかで送ってください。",
		"Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).":
			"記事をテキスト（.txt）、Markdown（.md）、保存したウェブページ（.html）、PDF（.pdf）、Word文書（.docx）のいずれかで送ってください。",
		"a PDF": "PDF",
		"Give it a name that ends in .pdf and send it again, or send the article as .txt.":
			"末尾が.pdfの名前にしてもう一度送るか、記事を.txtで送ってください。",
		"a Word document or a ZIP archive": "Word文書またはZIPアーカイブ",
		"Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.":
			"Word文書なら、末尾が.docxの名前にしてもう一度送ってください。アーカイブなら、.txtなど記事そのもののファイルを送ってください。",
		"an old Word document": "古い形式のWord文書",
		"Open it, save it as .docx or .txt and send that.":
			"開いて.docxまたは.txtで保存し、それを送ってください。",
		"a rich text document (RTF)": "リッチテキスト文書（RTF）",
		"a picture (PNG)": "画像（PNG）",
		"a picture (JPEG)": "画像（JPEG）",
		"a picture (GIF)": "画像（GIF）",
		"a picture or a recording": "画像または録音・録画",
		"a ZIP archive": "ZIPアーカイブ",
		"a compressed file (gzip)": "圧縮ファイル（gzip）",
		"a compressed archive (7z)": "圧縮アーカイブ（7z）",
		"a web archive of Safari": "Safariのウェブアーカイブ",
		"a Word document": "Word文書",
		"This looks like {0}. {1}": "これは{0}のようです。{1}",
		"This is called {0}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.":
			"名前は{0}ですが、中身は違います。テキストかもしれません。中身に合わせて末尾が.txt、.md、.htmlのいずれかの名前にし、もう一度送ってください。",
		"This is called {0}, but looks like {1}. {2}":
			"名前は{0}ですが、中身は{1}のようです。{2}",
		"a file with no text in it": "テキストを含まないファイル",
		"There is no such website.": "そのようなウェブサイトはありません。",
		"This address doesn't lead to the public internet, so it isn't fetched.":
			"このアドレスは公開されたインターネットのものではないため、取得しません。",
		"The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.":
			"このファイルはUTF-8で保存されていないため、文字を確実に読み取れません。エディターで開き、UTF-8で保存してもう一度送ってください。",
		"There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.":
			"このファイルには文章がありません。記事を.txt、.md、.html、.pdf、.docxのいずれかで送ってください。",
		"“{0}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.":
			"「{0}」は読み込めません。記事を.txt、.md、.html、.pdf、.docxのいずれかのファイルで送ってください。",
		"Reading this took too long. Send the article's text instead, as .txt or .md.":
			"読み込みに時間がかかりすぎました。代わりに記事の本文を.txtまたは.mdで送ってください。",
		"This is too large or too broken to be read. Send the article's text instead, as .txt or .md.":
			"大きすぎるか壊れすぎているため、読み込めません。代わりに記事の本文を.txtまたは.mdで送ってください。",
		"{0} Paste the article's text instead, or attach it as a file.":
			"{0}代わりに記事の本文を貼り付けるか、ファイルとして添付してください。",
		"This PDF has {0} pages; up to {1} are possible. Save the pages of one article as a PDF of their own, or paste its text.":
			"このPDFは{0}ページあります。読み込めるのは{1}ページまでです。1つの記事のページだけを別のPDFとして保存するか、本文を貼り付けてください。",
		"This PDF can be opened only with a password. Save it without one, or paste the article's text.":
			"このPDFを開くにはパスワードが必要です。パスワードなしで保存するか、記事の本文を貼り付けてください。",
		"This PDF is broken. Save it again, or paste the article's text.":
			"このPDFは壊れています。保存し直すか、記事の本文を貼り付けてください。",
		"This Word document is broken. Open it, save it again, or send the article as .txt.":
			"このWord文書は壊れています。開いて保存し直すか、記事を.txtで送ってください。",
		"There is no article in this page that can be read. Send the page of a single article, or paste its text.":
			"このページには読み取れる記事がありません。1つの記事のページを送るか、本文を貼り付けてください。",
		"This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.":
			"このPDFは、スキャナーで作ったもののように、文字ではなく文字の画像でできています。記事を.txtまたは.docxで送るか、本文を貼り付けてください。",
		"The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.":
			"このPDFはフォントに文字の情報がないため、文字を読み取れません。記事を.txtまたは.docxで送るか、本文を貼り付けてください。",
		"The text is over {0} characters long; an article may have up to {1}. Split it into parts and add them one by one.":
			"文章が{0}文字を超えています。1つの記事は{1}文字までです。分割して1つずつ追加してください。",
		"This isn't the address of a page; one starts with https:// or http://.":
			"これはページのアドレスではありません。アドレスはhttps://またはhttp://で始まります。",
		"This address is {0} characters long; up to {1} are possible.":
			"このアドレスは{0}文字あります。{1}文字以内のものを使ってください。",
		"This page redirects, but doesn't say properly where to.":
			"このページは転送していますが、転送先が正しく示されていません。",
		"This page redirects from https to http, which isn't safe.":
			"このページはhttpsからhttpに転送していますが、これは安全ではありません。",
		"Only pages of https:// and http:// can be fetched.":
			"取得できるのは、https://とhttp://のページだけです。",
		"Addresses that hold a user's name or password can't be fetched.":
			"ユーザー名やパスワードを含むアドレスは取得できません。",
		"Pages on port {0} can't be fetched, only those on the web's own ports.":
			"ポート{0}のページは取得できません。取得できるのは、ウェブの標準ポートのページだけです。",
		"This page is compressed in a way that can't be read.":
			"このページは、読み取れない方式で圧縮されています。",
		"This page is larger than 5 MiB.": "このページは5 MiBを超えています。",
		"This link leads to a picture, not to an article's page.":
			"このリンク先は画像で、記事のページではありません。",
		"This link leads to a video, not to an article's page.":
			"このリンク先は動画で、記事のページではありません。",
		"This link leads to a recording, not to an article's page.":
			"このリンク先は録音で、記事のページではありません。",
		"This link leads to a feed of many articles, not to an article's page.":
			"このリンク先は複数の記事のフィードで、記事のページではありません。",
		"This link leads to data for programs, not to an article's page.":
			"このリンク先はプログラム用のデータで、記事のページではありません。",
		"This link leads to an archive, not to an article's page.":
			"このリンク先はアーカイブで、記事のページではありません。",
		"This link leads to an old Word document, not to an article's page.":
			"このリンク先は古い形式のWord文書で、記事のページではありません。",
		"This link leads to something that doesn't say what it is, not to an article's page.":
			"このリンク先は種類がわからないもので、記事のページではありません。",
		"This link leads to a file that can't be read, not to an article's page.":
			"このリンク先は読み取れないファイルで、記事のページではありません。",
		"There is no such website, or its name can't be looked up at the moment; check the address.":
			"ウェブサイトが存在しないか、今は名前を解決できません。アドレスを確認してください。",
		"The website's encryption or certificate is not in order, so it can't be trusted.":
			"ウェブサイトの暗号化または証明書に問題があるため、信頼できません。",
		"The website can't be reached at the moment; try again later.":
			"今はウェブサイトに接続できません。あとでもう一度お試しください。",
		"This page takes too long to load; try again later.":
			"このページは読み込みに時間がかかりすぎます。あとでもう一度お試しください。",
		"The website broke off, or what it sends can't be read.":
			"接続が途中で切れたか、ウェブサイトから送られたものを読み取れません。",
		"This page redirects again and again, perhaps because it wants to set cookies.":
			"このページは何度も転送を繰り返します。Cookieを設定しようとしているのかもしれません。",
		"This page asks for a login or a payment, or turns programs away ({0}).":
			"このページはログインや支払いを求めているか、自動アクセスを拒否しています（{0}）。",
		"There is no such page ({0}).": "そのようなページはありません（{0}）。",
		"The website can't answer at the moment ({0}); try again later.":
			"ウェブサイトは今応答できません（{0}）。あとでもう一度お試しください。",
		"The website doesn't hand out this page ({0}).":
			"ウェブサイトからこのページを取得できません（{0}）。",
		"This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.":
			"名前はWord文書ですが、中身は別のアーカイブです。表計算シートかZIPファイルかもしれません。記事を.docx、.pdf、.txtのいずれかで送ってください。",
		"Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.":
			"このWord文書は、展開すると64 MiBを超えます。記事の本文だけを.docxまたは.txtで送ってください。",
		"Why these passages?": "なぜこれらの箇所？",
		"Of all passages that were read, the first is far enough ahead and likely enough to answer.":
			"読んだすべての箇所のうち、最初のものがほかを十分に引き離していて、答えである可能性も十分です。",
		"These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.":
			"読んだ箇所のうち最も有力ですが、答えと呼べるほど可能性が高くないか、ほかを十分に引き離していません。",
		"None of the passages that were read is likely to answer.":
			"読んだ箇所には、答えになりそうなものがありません。",
		"Underlined: words of the question, in whatever form. Passages are found by what they mean, too.":
			"下線：質問の言葉（語形は問いません）。箇所は意味からも探します。",
		"They say no word of the question: they were found by what they mean.":
			"質問の言葉は1つも含んでいません。意味から見つかりました。",
		"None of them says {0}. Other passages do.":
			"{0}を含むものはありません。ほかの箇所にはあります。",
		"Nothing here mentions {0}.": "ここには{0}への言及がありません。",
		"None of them says {0}; closest: {1}. Other passages do.":
			"{0}を含むものはありません。最も近い言葉：{1}。ほかの箇所にはあります。",
		"Nothing here mentions {0}; closest: {1}.":
			"ここには{0}への言及がありません。最も近い言葉：{1}。",
		"The articles answer other questions about it:":
			"記事は、関連する別の質問になら答えられます：",
		"Ask one that is answered": "答えのある質問を選ぶ",
		"Tell me when there is an article": "記事ができたら知らせる",
		"How do you want to be told?": "どのようにお知らせしますか？",
		"Once, when an article here answers it, within {0} days. In this channel, everybody sees it.":
			{
				other:
					"{0}日以内に、ここの記事が答えを出したときに1回だけ。このチャンネルでは全員に見えます。",
			},
		"By direct message": "ダイレクトメッセージで",
		"In this channel": "このチャンネルで",
		"You will be told": "お知らせします",
		"By direct message, once. Keep direct messages from this server allowed.":
			"ダイレクトメッセージで1回。このサーバーからのダイレクトメッセージを許可したままにしてください。",
		"In this channel, once; only you are mentioned.":
			"このチャンネルで1回。メンションされるのはあなただけです。",
		"After {0} days the wish ends by itself.": {
			other: "{0}日後に依頼は自動で終わります。",
		},
		"Don't tell me": "知らせない",
		"You won't be told": "お知らせしません",
		"Your wish is deleted.": "依頼を削除しました。",
		"{0} wishes": { other: "依頼{0}件" },
		"What you want to be told of (“Tell me when there is an article”), and in which channel":
			"何のお知らせを希望するか（「記事ができたら知らせる」）と、どのチャンネルか",
		"to tell you, once": "1回お知らせするため",
		"Which questions were yours, and in which channel you asked them":
			"どの質問があなたのもので、どのチャンネルで質問したか",
		"so that you can ask on": "続けて質問できるようにするため",
		"{0} votes": { other: "投票{0}件" },
		"Whether an answer helped you, and why not":
			"回答が役に立ったかどうか、立たなかった理由",
		"so that you can change it": "変更できるようにするため",
		"{0} forms": { other: "フォーム{0}件" },
		"What you typed into a form that could not be used, or have not saved yet, and a message that you ask something":
			"使えなかった、またはまだ保存していないフォームへの入力と、質問の対象にしたメッセージ",
		"so that you needn't type it again":
			"もう一度入力しなくて済むようにするため",
		"{0} changes": { other: "変更{0}件" },
		"What you did as a moderator, to articles, settings and digests":
			"モデレーターとして記事、設定、ダイジェストに対してしたこと",
		"so that moderators know who did what":
			"誰が何をしたかモデレーターがわかるようにするため",
		"{0} revisions": { other: "版{0}件" },
		"Which revisions of articles you made as a moderator":
			"モデレーターとして作った記事の版",
		"for the articles' history": "記事の履歴のため",
		"{0} drafts": { other: "下書き{0}件" },
		"Articles that you brought in as a moderator and that are not published yet":
			"モデレーターとして取り込み、まだ公開していない記事",
		"so that you can look at them first": "先に確認できるようにするため",
		"Questions and the places in articles that answered them":
			"質問と、答えとなった記事の箇所",
		"for the buttons under an answer": "回答の下のボタンのため",
		"Questions that found no answer, or none that helped, and how often":
			"回答が見つからなかった、または役に立たなかった質問と、その回数",
		"so that moderators see what is missing":
			"何が足りないかモデレーターがわかるようにするため",
		"What a summary was to be about": "要約の話題",
		"so that its buttons work": "そのボタンが使えるようにするため",
		"Pages that were suggested to the moderators, and how often":
			"モデレーターに提案されたページと、その回数",
		"so that they see them": "モデレーターが見られるようにするため",
		"How many questions of a day found an answer, and how often articles were quoted":
			"1日に回答が見つかった質問の数と、記事が引用された回数",
		"so that moderators see how it is used":
			"どう使われているかモデレーターがわかるようにするため",
		"The articles and what is reckoned from their text":
			"記事と、その本文から計算したもの",
		"to answer from": "そこから答えるため",
		"The server's settings and which digests come by themselves":
			"サーバーの設定と、自動で届くダイジェスト",
		"to do as it wants": "サーバーの希望どおりに動くため",
		"See how many questions are asked, and how they end":
			"質問の数と、その結果を確認します",
		"There is nothing to ask: the message is short, and links to no page. To ask all articles, use {0}.":
			"質問できるものがありません。メッセージが短く、ページへのリンクもありません。全記事に質問するには{0}を使ってください。",
		"Ask about this message": "このメッセージに質問する",
		"No word of this question says what it is about. Ask again with {0}, and name the people, places or things.":
			"この質問には、何についてかを示す言葉がありません。人、場所、物の名前を挙げて、{0}でもう一度質問してください。",
		"No article here says who published it. Moderators say so with {0}.":
			"ここには配信元のわかる記事がありません。モデレーターが{0}で指定できます。",
		"No article here is by “{0}”. There are articles by: {1}, and more.":
			"ここに「{0}」の記事はありません。記事がある配信元：{1}など。",
		"No article here is by “{0}”. There are articles by: {1}.":
			"ここに「{0}」の記事はありません。記事がある配信元：{1}。",
		"The message is kept no longer. Choose “{0}” in its menu again.":
			"メッセージはもう保存されていません。メッセージのメニューで「{0}」をもう一度選んでください。",
		"Read as: {0}": "読み取った質問：{0}",
		"Asked of articles {0}": "質問先の記事：{0}",
		"Understood as: {0}": "理解した質問：{0}",
		"Understood as: {0} — of “{1}”": "理解した質問：{0}（「{1}」について）",
		"Or ask without {0}, to search all articles.":
			"または、{0}を付けずに質問すると、全記事から探します。",
		"One article needs no other option to find it: use {0} alone, or {1} to ask several.":
			"1つの記事に質問するなら、探すためのほかのオプションは要りません。{0}だけを使うか、複数に質問するには{1}を使ってください。",
		"No day is since {0} and before {1}. Let {2} be the earlier one.":
			"{0}以降で{1}より前の日はありません。{2}のほうを早い日にしてください。",
		"There is no article here {0}. The newest is of {1}. Change or leave out an option, and ask again.":
			"ここには次の条件の記事がありません：{0}。最も新しいものは{1}です。オプションを変えるか外して、もう一度質問してください。",
		"There is no article here {0}. The newest is of {1}; there are articles by: {2}. Change or leave out an option, and ask again.":
			"ここには次の条件の記事がありません：{0}。最も新しいものは{1}で、記事がある配信元：{2}。オプションを変えるか外して、もう一度質問してください。",
		"{0}, and more": "{0}など",
		"Ask it literally": "入力どおりに質問",
		"Tell the moderators": "モデレーターに知らせる",
		"Open a thread": "スレッドを開く",
		"They see the question in {0}, never who asked.":
			"モデレーターは質問を{0}で見られますが、誰が質問したかはわかりません。",
		"Moderators are told": "モデレーターに知らせました",
		"Moderators know it already": "モデレーターはすでに知っています",
		"You told them before.": "以前にあなたが知らせています。",
		"{0} — since {1}": "{0} — {1}以降",
		"{0} — before {1}": "{0} — {1}より前",
		"before {0}": "{0}より前",
		"tagged “{0}”": "タグ「{0}」",
		"by {0}": "配信元：{0}",
		"Go to the message": "メッセージに移動",
		"Nothing in this message seems to answer this. Ask in other words, or ask all articles with {0}.":
			"このメッセージには答えになりそうなものがありません。別の言葉で質問するか、{0}で全記事に質問してください。",
		"this article": "この記事",
		"The thread is open": "スレッドを開きました",
		"Ask on in {0} with {1}.": "続きは{0}で{1}を使って質問してください。",
		"Ask here with {0}: what is asked in this thread is about “{1}”, whoever asks.":
			"ここでは{0}で質問してください。このスレッドでの質問は、誰がしても「{1}」についてのものになります。",
		"Only who asked opens a thread here":
			"ここでスレッドを開けるのは質問した人だけです",
		"Ask with {0} yourself: under your own answer you can open one.":
			"自分で{0}を使って質問すると、自分の回答の下で開けます。",
		"The thread could not be opened": "スレッドを開けませんでした",
		"Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with {0}.":
			"今はDiscordの制限により、ここでスレッドを開けません。モデレーターが「公開スレッドの作成」と「スレッドでメッセージを送信」を許可できます。または、ここで{0}を使って続けて質問してください。",
		"Moderators see this question in {0}, never who asked.":
			"モデレーターはこの質問を{0}で見られますが、誰が質問したかはわかりません。",
		"{0} questions told to moderators": {
			other: "モデレーターに知らせた質問{0}件",
		},
		"Which questions you told the moderators of":
			"どの質問をモデレーターに知らせたか",
		"to count you once": "1回だけ数えるため",
		"What was done, as a file": "操作の記録（ファイル）",
		"For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.":
			"どの表計算ソフトでも開けます。メンバーは <@番号> と書かれ、メッセージに貼り付けると名前が表示されます。",
		"These are more changes than a file in Discord may hold. Use {0} with an article, a member or an action, and take that.":
			"変更が多すぎて、Discordの1つのファイルに入りません。{0}で記事、メンバー、または操作を指定して、そのファイルを保存してください。",
		"There is no such setting any more. Use {0} again.":
			"この設定はもうありません。{0}をもう一度使ってください。",
		"This is older than a day. Begin again with {0}.":
			"これは1日以上前のものです。{0}で最初からやり直してください。",
		added: "追加",
		edited: "編集",
		removed: "取り下げ",
		restored: "復元",
		erased: "消去",
		"changed settings": "設定の変更",
		"{0} added {1}": "{0}が{1}を追加しました",
		"{0} edited {1}": "{0}が{1}を編集しました",
		"{0} removed {1}": "{0}が{1}を取り下げました",
		"{0} restored {1}": "{0}が{1}を復元しました",
		"{0} erased {1}": "{0}が{1}を消去しました",
		"{0} changed settings": "{0}が設定を変更しました",
		"Take as file": "ファイルとして保存",
		"What was done: {0} changes": { other: "操作の記録：{0}件の変更" },
		"Nothing on record": "記録はありません",
		"Nobody has added or changed an article yet.":
			"まだ誰も記事を追加したり変更したりしていません。",
		"Nothing was done that fits all of this. Leave out an option to see more.":
			"これらすべてに当てはまるものはありません。オプションを減らすと、もっと表示されます。",
		"Only: {0}, by {1}, about {2}": "操作：{0}、実行者：{1}、記事：{2}",
		"Only: by {0}, about {1}": "実行者：{0}、記事：{1}",
		"Only: {0}, by {1}": "操作：{0}、実行者：{1}",
		"Only: by {0}": "実行者：{0}",
		"Only: {0}, about {1}": "操作：{0}、記事：{1}",
		"Only: about {0}": "記事：{0}",
		"Only: {0}": "操作：{0}",
		"the bot or the operator": "ボットまたは運営者",
		"{0} edited {1} (revision {2})": "{0}が{1}を編集しました（第{2}版）",
		"an article (number {0})": "記事（番号{0}）",
		"an erased article (number {0})": "消去された記事（番号{0}）",
		"the bot": "ボット",
		"a former moderator": "元モデレーター",
		"the operator": "運営者",
		Digests: "ダイジェスト",
		"What is kept": "保存されているもの",
		"This server's articles": "このサーバーの記事",
		"The networks": "ニューラルネットワーク",
		"Check: {0} faults": { other: "確認：問題が{0}件あります" },
		"Check: works, with {0} remarks": {
			other: "確認：動いています。注意が{0}件あります",
		},
		"Check: all is well": "確認：すべて正常です",
		"Pullquote {0}, running since {1}": "Pullquote {0}、{1}から稼働中",
		"Commands are answered here; that takes no permission.":
			"ここではコマンドに答えます。権限は要りません。",
		"The bot may post here by itself.": "ボットは自分からここに投稿できます。",
		"The bot lacks {0} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.":
			"ここでのボットの権限が足りません：{0}。コマンドには答えますが、お知らせなどを自分から投稿できません。チャンネル設定の「権限」で、ボットのロールに許可してください。",
		"The bot may post in the channel that is set for them.":
			"ボットは、お知らせ用に設定されたチャンネルに投稿できます。",
		"The bot lacks {0} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with {1}.":
			"お知らせ用のチャンネルでのボットの権限が足りないため（{0}）、何も投稿されません。そのチャンネルの設定の「権限」でボットのロールに許可するか、{1}で別のチャンネルを選んでください。",
		"The bot may post in the channels of {0}.":
			"ボットは{0}のチャンネルに投稿できます。",
		"The bot lacks {0} in {1}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with {2}.":
			"{1}でのボットの権限が足りないため（{0}）、ダイジェストが投稿されません。そのチャンネルの設定の「権限」でボットのロールに許可するか、{2}で終了してください。",
		"A digest couldn't be posted in {0}. The bot may post there now; what was in it comes with the next. {1} says when.":
			"{0}にダイジェストを投稿できませんでした。今は投稿できます。その内容は次回に含まれます。次回の日時は{1}で確認できます。",
		"Discord didn't say which commands it knows. Check again in a minute.":
			"Discordに登録されているコマンドを確認できませんでした。1分後にもう一度確認してください。",
		"Discord knows these commands otherwise than the bot, so that they are missing or fail: {0}. Restart the bot: it registers them at its start.":
			"次のコマンドはDiscordへの登録内容がボットと違うため、表示されないか失敗します：{0}。ボットを再起動してください。起動時に登録します。",
		"Discord knows all {0} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.":
			{
				other:
					"{0}個のコマンドはすべてDiscordに登録されています。表示されないものがあれば、Discordを再読み込み（Ctrl+R）するか、サーバー設定 → 連携サービスを確認してください。",
			},
		"The time to Discord is measured within a minute of a start.":
			"Discordの応答時間は、起動から1分以内に測定します。",
		"Discord answers in {0}.": "Discordの応答時間は{0}です。",
		"Discord takes {0} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.":
			"Discordの応答に{0}かかっています。3秒を超えると、コマンドは「アプリケーションが応答しませんでした」と表示されて失敗します。discordstatus.comと、ボットのマシンの接続を確認してください。",
		"{0} ms": "{0}ミリ秒",
		"{0} s": "{0}秒",
		"The data folder can't be written to; {0} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"データフォルダーに書き込めません。空きは{0}です。追加も変更もできません。運営者が空きを作るか、ボットに書き込みを許可する必要があります。",
		"The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.":
			"データフォルダーに書き込めません。追加も変更もできません。運営者が空きを作るか、ボットに書き込みを許可する必要があります。",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.":
			"ディスクの空きは{0}だけです。いっぱいになると、追加も変更もできなくなります。運営者が空きを作る必要があります。",
		"Only {0} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.":
			"ディスクの空きは{0}だけです。いっぱいになると、追加も変更もできなくなります。早めに運営者が空きを作ることをおすすめします。",
		"The data folder can be written to; {0} are free.":
			"データフォルダーに書き込めます。空きは{0}です。",
		"The data folder can be written to.": "データフォルダーに書き込めます。",
		"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).":
			"データベースが壊れています。記事が欠けたり、開けなかったりする可能性があります。運営者がボットを止めて、バックアップを復元する必要があります（npm run restore）。",
		"The database couldn't be looked through in time. It has {0}, and the indexes {1}. npm run backup on the bot's machine makes a copy and checks it whole.":
			"時間内にデータベースを調べきれませんでした。大きさは{0}、索引は{1}です。ボットのマシンで npm run backup を実行すると、コピーを作り、全体を確かめます。",
		"The database is whole. It has {0}, and the indexes {1}.":
			"データベースは正常です。大きさは{0}、索引は{1}です。",
		"{0} articles with {1} can be found.": {
			other: "{0}件の記事（{1}）を検索できます。",
		},
		"{0} of {1} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.":
			{
				other:
					"{1}のうち{0}件はまだ検索できません。1分たっても変わらなければ、ボットを再起動してください。索引を作り直します。",
			},
		"None waits to be encoded.": "処理待ちの記事はありません。",
		"{0} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.":
			{
				other:
					"そのうち{0}件は処理待ちで、それまでは言葉だけで検索されます。1件につき0.2秒ほどかかります。",
			},
		"They find by meaning and mark answers: a try took {0}.":
			"意味から探し、答えに印を付けます。テストにかかった時間：{0}。",
		"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.":
			"混み合っています。テストに5秒以上かかりました。答えはそれまでに読んだものから出します。1分後にもう一度確認してください。変わらなければ、ボットのマシンの性能が足りません。",
		"They are switched off (MODELS=off). {0} The operator can switch them on.":
			"オフになっています（MODELS=off）。{0}運営者がオンにできます。",
		"They couldn't be loaded. {0} Why: {1}":
			"読み込めませんでした。{0}理由：{1}",
		"They fail. {0} Restart the bot. Why: {1}":
			"動きません。{0}ボットを再起動してください。理由：{1}",
		"Questions are answered by shared words alone, and never with certainty.":
			"質問には共通する言葉だけを手がかりに答え、確かな答えとしては示しません。",
		"{0} passages": { other: "{0}か所" },
		"{0} MB": "{0} MB",
		"{0} GB": "{0} GB",
		"{0} read of {1}. The best first; the weight of two tells the odds between them.":
			"{1}のうち{0}を読みました。有力な順に並びます。2つの重みを比べると、どちらがどれだけ有力かがわかります。",
		"that the library knows this: {0}, below {1}":
			"ライブラリが知っている見込み：{0}（{1}未満）",
		"that the library knows this: {0}, at least {1} but below {2}":
			"ライブラリが知っている見込み：{0}（{1}以上{2}未満）",
		"several articles may be meant: {0} weigh about the same":
			"複数の記事が考えられます：{0}件がほぼ同じ重みです",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, below {3}":
			"ライブラリが知っている見込み：{0}（{1}以上）、最初の箇所が正しい見込み：{2}（{3}未満）",
		"that the library knows this: {0}, at least {1}; that the first passage is the right one: {2}, at least {3}":
			"ライブラリが知っている見込み：{0}（{1}以上）、最初の箇所が正しい見込み：{2}（{3}以上）",
		"by words alone; the best passage has {0} of the question's words, below {1}":
			"言葉だけで判断。最も有力な箇所に質問の言葉の{0}があります（{1}未満）",
		"by words alone; the best passage has {0} of the question's words, at least {1}":
			"言葉だけで判断。最も有力な箇所に質問の言葉の{0}があります（{1}以上）",
		"not read": "読んでいません",
		"weight {0}": "重み {0}",
		"relevance {0}": "関連度 {0}",
		"closeness {0}": "近さ {0}",
		"no word of the question": "質問の言葉なし",
		"words {0} ({1})": "言葉 {0}（{1}）",
		"{0} candidates": { other: "{0}件の候補" },
		"View Channel": "チャンネルを見る",
		"Send Messages in Threads": "スレッドでメッセージを送信",
		"Send Messages": "メッセージを送信",
	},
};
