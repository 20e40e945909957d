### 案内の手順。見出しは24字、1つの操作は45字まで。メニュー名はブラウザーの表示どおりに書きます。コメントの1行目は静的ガイドの小見出しです。
### A quoted name of a menu says in its message's comment where it was read: Source, Unverified or Typed.
### ひとつのものにひとつの言葉：下の一覧を検査します。
### Word: 決済画面; never: 決済ウィンドウ, 決済窓, 支払い画面
### Word: セキュリティプログラム; never: セキュリティソフト
### Word: チェック; never: 点検
### Word: もう一度試; never: もう一度支払
### Word: 支払いボタン; never: 決済ボタン
### Word: モバイルデータ通信; never: モバイル通信
### Word: セルフチェック; never: 自己診断, セルフ診断
### Word: サポートコード; never: 相談コード, 問い合わせコード
### Word: ブラウザー; never: ブラウザで, ブラウザを, ブラウザの; but: デフォルトのブラウザで開く
### Word: ショップ; never: 加盟店, 店舗

allow-popups =
    .title = 決済画面が開きませんでした
    .reason = ブラウザーがこのサイトの決済画面をブロックしました。
# パソコンの Chrome、Edge、Whale
# Source: Chromium 156, Debian's language packs: 「ポップアップとリダイレクトを常に許可する」, 「完了」
# Edge and Whale are built on it, and show the same bubble; nobody has looked there.
allow-popups-chrome =
    .do-1 = アドレスバーの右端にあるポップアップブロックのアイコンを押します
    .do-2 = 「ポップアップとリダイレクトを常に許可する」を選びます
    .do-3 = 「完了」を押します
    .do-4 = もう一度試します
# Android の Chrome、Edge、Whale
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: 「常に表示」
allow-popups-phone =
    .do-1 = ポップアップのブロック通知で「常に表示」を押します
    .do-2 = もう一度試します
# Samsung Internet
allow-popups-samsung =
    .do-1 = 画面下のメニュー（≡）からブラウザーの設定を開きます
    .do-2 = ポップアップのブロックを探してオフにします
    .do-3 = このページに戻ってもう一度試します
    .do-4 = 支払いが終わったら、オンに戻します
# Mac の Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: 「設定」, 「Webサイト」, 「ポップアップウインドウ」, 「許可」
allow-popups-safari =
    .do-1 = アドレス欄の右端にあるポップアップブロックのアイコンを押します
    .do-2 = なければ、Safari >「設定」>「Webサイト」>「ポップアップウインドウ」を開きます
    .do-3 = このサイトを「許可」に変えます
    .do-4 = このページに戻ってもう一度試します
# iPhone・iPad の Safari
# Typed: 「Safari」
# Source: guides in public repositories that quote it, iOS 17 to 26: 「ポップアップブロック」
allow-popups-ios =
    .do-1 = 設定アプリで「Safari」を検索して開きます
    .do-2 = 「ポップアップブロック」をオフにします
    .do-3 = このページに戻ってもう一度試します
    .do-4 = 支払いが終わったら、オンに戻します
# iPhone・iPad の Chrome
# Source: Chromium 156, Debian's language packs, whose string Chrome for iOS shares: 「常に表示」
allow-popups-chrome-ios =
    .do-1 = ポップアップのブロック通知で「常に表示」を押します
    .do-2 = もう一度試します
    .do-3 = 通知が出なければ、Chromeの設定でポップアップのブロックをオフにします
    .do-4 = 支払いが終わったら、オンに戻します
# Windows の Firefox
# Source: Firefox 153, Mozilla's language packs: 「設定」, 「ポップアップおよびサードパーティによるリダイレクトを許可する」
allow-popups-firefox =
    .do-1 = ページ上部の通知バーで「設定」を押します
    .do-2 = 「ポップアップおよびサードパーティによるリダイレクトを許可する」を選びます
    .do-3 = もう一度試します
# Mac・Linux の Firefox
# Source: Firefox 153, Mozilla's language packs: 「設定」, 「ポップアップおよびサードパーティによるリダイレクトを許可する」
allow-popups-firefox-mac =
    .do-1 = ページ上部の通知バーで「設定」を押します
    .do-2 = 「ポップアップおよびサードパーティによるリダイレクトを許可する」を選びます
    .do-3 = もう一度試します
# Android の Firefox
# Source: Firefox for Android, Mozilla's own strings of 2025: 「許可」
allow-popups-firefox-android =
    .do-1 = 下のボタンでもう一度試します
    .do-2 = 決済画面を開くかFirefoxに聞かれたら「許可」を押します
# Internet Explorer
allow-popups-ie =
    .do-1 = ウィンドウ下部の通知バーでオプションを押します
    .do-2 = このサイトを常に許可する項目を選びます
    .do-3 = もう一度試します
# その他のブラウザー
allow-popups-other =
    .do-1 = ブラウザーの設定でポップアップのブロックをオフにします
    .do-2 = このページに戻ってもう一度試します
    .do-3 = 支払いが終わったら、オンに戻します

second-window =
    .title = カードやウォレットの画面が開きませんでした
    .reason = 決済画面から開く銀行・カード会社・ウォレットの画面がブロックされました。
app-windows =
    .title = 決済画面が開きませんでした
    .reason = ご利用中のアプリは新しい画面を開けないようです。

open-late =
    .title = 決済画面が開きませんでした
    .reason = 決済画面を開くまでに時間がかかり、ブラウザーが止めました。
    .spent = 先に別のものが開いたため、ブラウザーが決済画面を止めました。
open-late-any =
    .do-1 = 下のボタンを押して、すぐに決済画面を開きます

stop-interception =
    .title = 決済画面が開きませんでした
    .reason = 広告ブロックなどの拡張機能が決済画面を止めたようです。
# パソコン
stop-interception-desktop =
    .do-1 = アドレスバー右側の拡張機能（パズル）アイコンを押します
    .do-2 = 広告やポップアップを防ぐ機能をこのサイトで一時停止します
    .do-3 = もう一度試します
    .do-4 = 支払いが終わったら、元どおりオンに戻します
# Brave
stop-interception-brave =
    .do-1 = アドレスバーのShields（ライオン）アイコンを押します
    .do-2 = このサイトでShieldsをオフにします
    .do-3 = もう一度試します
    .do-4 = 支払いが終わったら、Shieldsをオンに戻します
# スマートフォンとタブレット
stop-interception-phone =
    .do-1 = 広告ブロックのアプリや機能を一時停止します
    .do-2 = もう一度試します
    .do-3 = 支払いが終わったら、オンに戻します
# Samsung Internet
stop-interception-samsung =
    .do-1 = 画面下のメニュー（≡）の設定で、広告ブロックを探します
    .do-2 = オンになっている広告ブロックを一時的にオフにします
    .do-3 = このページに戻ってもう一度試します
    .do-4 = 支払いが終わったら、オンに戻します

window-killed =
    .title = 決済画面がすぐに閉じました
    .reason = 決済画面が開いた直後に自動で閉じたようです。

frame-hidden =
    .title = 決済画面が隠れています
    .reason = 別のプログラムがこのページの決済画面を隠したようです。

window-unknown =
    .title = 決済画面はまだ開いていますか？
    .reason = 決済画面が開いているか、このページからはわかりません。
window-unknown-any =
    .do-1 = ほかのウィンドウやタブに決済画面がないか確認します
    .do-2 = 見つかったら、その画面で支払いを完了します
    .do-3 = なければ、注文履歴で支払い済みか確認します
    .do-4 = 支払われていなければ、もう一度試します

allow-cookies =
    .title = Cookieが保存されません
    .reason = このページのCookieが保存されないため、支払いを完了できないことがあります。
# パソコンの Chrome、Whale
# Source: Chromium 156, Debian's language packs: 「設定」, 「プライバシーとセキュリティ」, 「サイトの設定」, 「デバイス上のサイトデータ」, 「サイトによるデバイスへのデータの保存を許可する」
# Whale is built on it; nobody has looked there.
allow-cookies-chrome =
    .do-1 = 右上のメニュー（⋮）から「設定」を開きます
    .do-2 = 「プライバシーとセキュリティ」>「サイトの設定」を開きます
    .do-3 = 「デバイス上のサイトデータ」を押します
    .do-4 = 「サイトによるデバイスへのデータの保存を許可する」を選びます
    .do-5 = このページに戻ってもう一度確認します
# パソコンの Edge
# Typed: 「Cookie」
allow-cookies-edge =
    .do-1 = 右上のメニュー（…）から設定を開きます
    .do-2 = 設定の中で「Cookie」を検索します
    .do-3 = サイトによるCookieの保存と読み取りを許可します
    .do-4 = このページに戻ってもう一度確認します
# Brave
allow-cookies-brave =
    .do-1 = アドレスバーのShields（ライオン）アイコンを押します
    .do-2 = このサイトでShieldsをオフにします
    .do-3 = 下のボタンでもう一度確認します
    .do-4 = 支払いが終わったら、Shieldsをオンに戻します
# パソコンの Opera
# Typed: 「Cookie」
allow-cookies-opera =
    .do-1 = 左上のOperaのメニューから設定を開きます
    .do-2 = 設定の中で「Cookie」を検索します
    .do-3 = サイトが端末にデータを保存することを許可します
    .do-4 = このページに戻ってもう一度確認します
# Android の Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: 「設定」, 「サイトの設定」, 「デバイス上のサイトデータ」
allow-cookies-phone =
    .do-1 = メニュー（⋮）で「設定」>「サイトの設定」を開きます
    .do-2 = 「デバイス上のサイトデータ」を押します
    .do-3 = スイッチをオンにします
    .do-4 = このページに戻ってもう一度確認します
# Mac の Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: 「設定」, 「プライバシー」, 「詳細」, 「すべてのCookieをブロック」
allow-cookies-safari =
    .do-1 = Safari >「設定」で「プライバシー」か「詳細」を開きます
    .do-2 = 「すべてのCookieをブロック」をオフにします
    .do-3 = このページに戻ってもう一度確認します
# iPhone・iPad の Safari
# Typed: 「Safari」
# Source: guides in public repositories that quote it, iOS 17 to 26: 「詳細」, 「すべてのCookieをブロック」
allow-cookies-ios =
    .do-1 = 設定アプリで「Safari」を検索し、「詳細」を開きます
    .do-2 = 「すべてのCookieをブロック」をオフにします
    .do-3 = このページに戻ってもう一度確認します
# パソコンの Firefox
# Source: Firefox 153, Mozilla's language packs: 「設定」, 「プライバシーとセキュリティ」, 「強化型トラッキング防止機能」, 「標準」
allow-cookies-firefox =
    .do-1 = メニュー（≡）で「設定」>「プライバシーとセキュリティ」を開きます
    .do-2 = 「強化型トラッキング防止機能」を探します
    .do-3 = 「標準」を選びます
    .do-4 = このページに戻ってもう一度確認します
# Internet Explorer
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: 「ツール」, 「インターネット オプション」, 「プライバシー」, 「詳細設定」, 「自動 Cookie 処理を上書きする」, 「OK」
# Unverified: 「常にセッション Cookie を許可する」
allow-cookies-ie =
    .do-1 = 「ツール」>「インターネット オプション」>「プライバシー」を開きます
    .do-2 = 「詳細設定」を押します
    .do-3 = 先に「自動 Cookie 処理を上書きする」にチェックを入れます
    .do-4 = 次に「常にセッション Cookie を許可する」にチェックを入れます
    .do-5 = 「OK」を押します
# その他のブラウザー
allow-cookies-other =
    .do-1 = ブラウザーの設定でCookieを許可します
    .do-2 = このページに戻ってもう一度確認します

allow-storage =
    .title = データを保存できません
    .reason = ブラウザーがこのサイトのデータの保存をブロックしています。

leave-app =
    .title = アプリの中で表示しています
    .reason = このアプリ内のブラウザーでは支払えないことがあります。
# カカオトーク
leave-app-kakaotalk =
    .do-1 = 右下のメニュー（⋯または⋮）を押します
    .do-2 = 別のブラウザーかSafariで開くメニューを選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# NAVER アプリ
# Unverified: 「기본 브라우저로 열기」
# Source: guides of Korean sites in public repositories, 2024 to 2026: 「다른 브라우저로 열기」
leave-app-naver =
    .do-1 = 再読み込みボタンの横の四角（□）を押します
    .do-2 = 「기본 브라우저로 열기」か「다른 브라우저로 열기」（ブラウザーで開く）を選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# iPhone・iPad の NAVER アプリ
# Source: guides of Korean sites in public repositories, 2024 to 2026: 「Safari로 열기」, 「다른 브라우저로 열기」
leave-app-naver-ios =
    .do-1 = メニュー（≡または⋮）を押します
    .do-2 = 「Safari로 열기」（Safariで開く）か「다른 브라우저로 열기」を選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# LINE
# Source: guides in public repositories that quote it, LINE 2023 to 2026: 「デフォルトのブラウザで開く」
leave-app-line =
    .do-1 = 右上または右下のメニュー（⋮）を押します
    .do-2 = 「デフォルトのブラウザで開く」を選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# Instagram、Facebook
leave-app-instagram =
    .do-1 = 右上のメニュー（⋯）を押します
    .do-2 = 外部ブラウザーで開くメニューを選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# WeChat
leave-app-wechat =
    .do-1 = 右上のメニュー（⋯）を押します
    .do-2 = ブラウザーで開くメニューを選びます
    .do-3 = 開いたブラウザーでログインと買い物かごを確認して支払います
# ショップのアプリなど、その他のアプリの中
leave-app-own =
    .do-1 = このページのアドレスをコピーします
    .do-2 = ChromeやSafariなどのブラウザーに貼り付けます
    .do-3 = そこでログインと買い物かごを確認して支払います
# Android のその他のアプリ
leave-app-android =
    .do-1 = 画面の隅にあるメニュー（⋮）を押します
    .do-2 = 別のブラウザーで開くメニューを選びます
    .do-3 = なければ、アドレスをコピーしてChromeに貼り付けます
    .do-4 = そこでログインと買い物かごを確認して支払います
# iPhone・iPad のその他のアプリ
leave-app-ios =
    .do-1 = 共有ボタンまたはメニュー（⋯）を押します
    .do-2 = Safariなど別のブラウザーで開くメニューを選びます
    .do-3 = なければ、アドレスをコピーしてSafariに貼り付けます
    .do-4 = そこでログインと買い物かごを確認して支払います
# パソコンのアプリ
leave-app-other =
    .do-1 = このページのアドレスをコピーします
    .do-2 = ChromeやEdgeなどのブラウザーに貼り付けます
    .do-3 = そこでログインと買い物かごを確認して支払います

find-window =
    .title = 決済画面が後ろにあるかもしれません
    .reason = 決済画面は開きましたが、別の画面やタブに隠れているようです。
# Windows
find-window-windows =
    .do-1 = 画面下のタスクバーでブラウザーのアイコンを押します
    .do-2 = 決済画面を選びます
# Mac
find-window-mac =
    .do-1 = メニューバーでウインドウのメニューを開きます
    .do-2 = 決済画面を選びます
# その他のパソコン
find-window-desktop =
    .do-1 = ブラウザーのほかの画面やタブを確認します
    .do-2 = 決済画面を選びます
# スマートフォンとタブレット
find-window-phone =
    .do-1 = ブラウザーのタブボタンを押します
    .do-2 = 決済画面のタブを選びます

open-app =
    .title = 決済アプリが開きませんでした
    .reason = このページが決済アプリを呼び出しましたが、開かなかったようです。
# iPhone、iPad
open-app-ios =
    .do-1 = アプリを開くか聞かれたら、許可します
    .do-2 = アプリがない場合は App Store でインストールし、このページに戻ります
    .do-3 = 支払いボタンを押し直します
    .do-4 = アプリで支払いが済んだら、自分でこのブラウザーに戻ります
# Android
open-app-android =
    .do-1 = どのアプリで開くか聞かれたら、決済アプリを選びます
    .do-2 = アプリがない場合は Play ストアでインストールし、このページに戻ります
    .do-3 = 支払いボタンを押し直します
    .do-4 = アプリで支払いが済んだら、このブラウザーに戻ります
# パソコン
open-app-other =
    .do-1 = 決済アプリのあるスマートフォンでショップを開きます
    .do-2 = または、ほかの支払い方法を選びます

free-storage =
    .title = 保存する空き容量がありません
    .reason = ブラウザーに、このサイトのデータを保存する空き容量がありません。
# パソコン
free-storage-desktop =
    .do-1 = パソコンから不要な大きいファイルを削除します
    .do-2 = ブラウザーの設定でキャッシュだけを削除します
    .do-3 = 下のボタンでもう一度確認します
# スマートフォンとタブレット
free-storage-phone =
    .do-1 = 使わないアプリや動画を削除します
    .do-2 = ブラウザーの設定でキャッシュだけを削除します
    .do-3 = 下のボタンでもう一度確認します

allow-third-party-cookies =
    .title = 決済会社のCookieが使えません
    .reason = ブラウザーがこのショップ内で決済会社のCookieをブロックまたは分離しています。
# パソコンの Chrome、Whale
# Source: Chromium 156, Debian's language packs: 「Cookie とサイトデータ」, 「サードパーティ Cookie」
# Whale is built on it; nobody has looked there.
allow-third-party-cookies-chrome =
    .do-1 = アドレスバー左端のサイト情報アイコンを押します
    .do-2 = 「Cookie とサイトデータ」を押します
    .do-3 = 「サードパーティ Cookie」をオンにします
    .do-4 = 下のボタンでもう一度確認します
    .do-5 = 支払いが終わったら、オフに戻します
# パソコンの Edge
# Typed: 「Cookie」
allow-third-party-cookies-edge =
    .do-1 = 右上のメニュー（…）から設定を開きます
    .do-2 = 設定の中で「Cookie」を検索します
    .do-3 = サードパーティのCookieのブロックをオフにします
    .do-4 = このページに戻ってもう一度確認します
    .do-5 = 支払いが終わったら、オンに戻します
# Brave
allow-third-party-cookies-brave =
    .do-1 = アドレスバーのShields（ライオン）アイコンを押します
    .do-2 = このサイトでShieldsをオフにします
    .do-3 = 下のボタンでもう一度確認します
    .do-4 = 支払いが終わったら、Shieldsをオンに戻します
# パソコンの Opera
# Typed: 「Cookie」
allow-third-party-cookies-opera =
    .do-1 = 左上のOperaのメニューから設定を開きます
    .do-2 = 設定の中で「Cookie」を検索します
    .do-3 = サードパーティのCookieを一時的に許可します
    .do-4 = このページに戻ってもう一度確認します
    .do-5 = 支払いが終わったら、設定を元に戻します
# Android の Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: 「Cookie とサイトデータ」, 「サードパーティ Cookie」
allow-third-party-cookies-phone =
    .do-1 = アドレスバー左側のサイト情報アイコンを押します
    .do-2 = 「Cookie とサイトデータ」を押します
    .do-3 = 「サードパーティ Cookie」をオンにします
    .do-4 = 下のボタンでもう一度確認します
    .do-5 = 支払いが終わったら、オフに戻します
# Samsung Internet
allow-third-party-cookies-samsung =
    .do-1 = 画面下のメニュー（≡）からブラウザーの設定を開きます
    .do-2 = プライバシーの項目で、追跡防止を一時的にオフにします
    .do-3 = このページに戻ってもう一度確認します
    .do-4 = 支払いが終わったら、オンに戻します
# Mac の Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: 「設定」, 「プライバシー」, 「サイト越えトラッキングを防ぐ」
allow-third-party-cookies-safari =
    .do-1 = Safari >「設定」>「プライバシー」を開きます
    .do-2 = 「サイト越えトラッキングを防ぐ」を一時的にオフにします
    .do-3 = このページに戻ってもう一度確認します
    .do-4 = 支払いが終わったら、オンに戻します
# iPhone・iPad の Safari
# Typed: 「Safari」
# Source: guides in public repositories that quote it, iOS 17 to 26: 「サイト越えトラッキングを防ぐ」
allow-third-party-cookies-ios =
    .do-1 = 設定アプリで「Safari」を検索して開きます
    .do-2 = 「サイト越えトラッキングを防ぐ」を一時的にオフにします
    .do-3 = このページに戻ってもう一度確認します
    .do-4 = 支払いが終わったら、オンに戻します
# Firefox
# Source: Firefox 153, Mozilla's language packs: 「強化型トラッキング防止」
allow-third-party-cookies-firefox =
    .do-1 = アドレスバー左側の盾のアイコンを押します
    .do-2 = このサイトで「強化型トラッキング防止」をオフにします
    .do-3 = 下のボタンでもう一度確認します
    .do-4 = 支払いが終わったら、オンに戻します
# その他のブラウザー
allow-third-party-cookies-other =
    .do-1 = ブラウザーの設定でほかのサイトのCookieを許可します
    .do-2 = このページに戻ってもう一度確認します
    .do-3 = 支払いが終わったら、設定を元に戻します

give-storage-access =
    .title = ブラウザーから確認が出ることがあります
    .reason = 支払い中に、決済会社のCookieを使ってよいかブラウザーが確認することがあります。
#
# Source: Firefox 153, Mozilla's language packs: 「許可」
# Source: Chromium 156, Debian's language packs: 「許可する」
give-storage-access-any =
    .do-1 = 下のボタンで支払いを続けます
    .do-2 = ブラウザーに聞かれたら「許可」か「許可する」を押します

go-online =
    .title = インターネットにつながっていません
    .reason = この端末は今インターネットにつながっていないようです。
# パソコン
go-online-desktop =
    .do-1 = Wi-FiやLANケーブルの接続を確認します
    .do-2 = VPNを使っている場合は、一時的に切断します
    .do-3 = 下のボタンでもう一度確認します
# スマートフォンとタブレット
go-online-phone =
    .do-1 = 機内モードがオンなら、オフにします
    .do-2 = Wi-Fiまたはモバイルデータ通信をオンにします
    .do-3 = 下のボタンでもう一度確認します

unblock-host =
    .title = 決済会社につながらないようです
    .reason = インターネットは使えますが、決済会社のサーバーだけが応答しないようです。
# Windows
unblock-host-windows =
    .do-1 = できれば、スマートフォンのモバイルデータ通信で支払います
    .do-2 = またはVPN・広告ブロック・DNSフィルターを一時的にオフにします
    .do-3 = 変わらなければ、ウイルス対策ソフトのWeb保護を一時停止します
    .do-4 = 支払いが終わったら、止めたものをすぐ元に戻します
    .do-5 = 会社や学校では、ネットワークの管理者に相談します
# Mac などのパソコン
unblock-host-desktop =
    .do-1 = できれば、スマートフォンのモバイルデータ通信で支払います
    .do-2 = またはVPN・広告ブロック・DNSフィルターを一時的にオフにします
    .do-3 = もう一度試します
    .do-4 = 支払いが終わったら、オンに戻します
    .do-5 = 会社や学校では、ネットワークの管理者に相談します
# スマートフォンとタブレット
unblock-host-phone =
    .do-1 = Wi-Fiとモバイルデータ通信を切り替えます
    .do-2 = もう一度試します
    .do-3 = そのままなら、VPN・プライベートDNS・iCloudプライベートリレーを切ります
    .do-4 = 広告ブロックのアプリや広告ブロックDNSも一時停止します
    .do-5 = 支払いが終わったら、すべてオンに戻します
# Brave
unblock-host-brave =
    .do-1 = アドレスバーのShields（ライオン）アイコンを押します
    .do-2 = このサイトでShieldsをオフにします
    .do-3 = もう一度試します
    .do-4 = 変わらなければ、モバイルデータ通信など別のネットワークに切り替えます
    .do-5 = 支払いが終わったら、Shieldsをオンに戻します
# パソコンの Edge
unblock-host-edge =
    .do-1 = アドレスバー左端のサイト情報のアイコンを押します
    .do-2 = このサイトの追跡防止をオフにします
    .do-3 = もう一度試します
    .do-4 = 変わらなければ、広告ブロックの拡張機能も一時停止します
    .do-5 = 支払いが終わったら、オンに戻します
# Samsung Internet
unblock-host-samsung =
    .do-1 = 画面下のメニュー（≡）の設定で、広告ブロックを探します
    .do-2 = オンになっている広告ブロックを一時的にオフにします
    .do-3 = このページに戻ってもう一度試します
    .do-4 = 支払いが終わったら、オンに戻します

leave-network =
    .title = ネットワークに妨げられているようです
    .reason = 今のネットワークが決済会社の代わりに応答したようです。
leave-network-any =
    .do-1 = Wi-Fiのログイン画面があれば、ログインします
    .do-2 = 変わらなければ、別のWi-Fiやモバイルデータ通信に切り替えます
    .do-3 = もう一度試します

reload-page =
    .title = ページの内容が古い可能性があります
    .reason = 戻る操作で表示したため、以前の内容が残っていることがあります。
reload-page-any =
    .do-1 = ブラウザーの再読み込みボタンを押します
    .do-2 = 注文内容と金額を確認します
    .do-3 = もう一度試します

close-other-tab =
    .title = 別のタブで支払い中です
    .reason = 同じ注文の決済画面が別のタブで開いています。
close-other-tab-any =
    .do-1 = 別のタブの決済画面を探します
    .do-2 = その画面で支払いを完了するか、閉じます
    .do-3 = 閉じた場合は、ここでもう一度試します

session-lost =
    .title = 注文を続けられませんでした
    .reason = ショップに戻る途中で、ログイン情報が引き継がれませんでした。
session-lost-any =
    .do-1 = ショップにもう一度ログインします
    .do-2 = 注文履歴で支払い済みか確認します
    .do-3 = 支払われていなければ、もう一度試します

change-browser =
    .title = 別のブラウザーが必要です
    .reason = このブラウザーや端末では支払えないようです。
# Windows
change-browser-windows =
    .do-1 = このページのアドレスをコピーします
    .do-2 = 最新のEdgeまたはChromeを開きます
    .do-3 = アドレスを貼り付けて支払います
# Mac
change-browser-mac =
    .do-1 = このページのアドレスをコピーします
    .do-2 = SafariまたはChromeを開きます
    .do-3 = アドレスを貼り付けて支払います
    .do-4 = だめな場合は、Windowsパソコンかスマートフォンで支払います
# iPhone と iPad
change-browser-ios =
    .do-1 = このページのアドレスをコピーします
    .do-2 = Safariを開きます
    .do-3 = アドレスを貼り付けて支払います
# Android
change-browser-android =
    .do-1 = このページのアドレスをコピーします
    .do-2 = ChromeまたはSamsung Internetを開きます
    .do-3 = アドレスを貼り付けて支払います
# その他の端末
change-browser-other =
    .do-1 = Windowsパソコンかスマートフォンでショップを開きます
    .do-2 = その端末で支払います

update-browser =
    .title = ブラウザーの更新が必要です
    .reason = 今のバージョンのブラウザーでは支払えないことがあります。
# パソコンの Chrome
# Source: Chromium 156, Debian's language packs: 「ヘルプ」, 「Google Chrome について」, 「再起動」
update-browser-chrome =
    .do-1 = 右上のメニュー（⋮）で「ヘルプ」>「Google Chrome について」を開きます
    .do-2 = 更新が終わったら「再起動」を押します
    .do-3 = バージョンが { $minimum } 以上か確認します
    .do-4 = このページに戻ってもう一度確認します
# パソコンの Edge
update-browser-edge =
    .do-1 = 右上のメニュー（…）からヘルプを開きます
    .do-2 = Microsoft Edgeのバージョン情報を開きます
    .do-3 = 更新が終わったら、そこのボタンで再起動します
    .do-4 = バージョンが { $minimum } 以上か確認します
    .do-5 = このページに戻ってもう一度確認します
# パソコンの Whale
update-browser-whale =
    .do-1 = 右上のメニュー（⋮）からヘルプを開きます
    .do-2 = Whaleのバージョン情報を開き、更新を待ちます
    .do-3 = バージョンが { $minimum } 以上か確認します
    .do-4 = このページに戻ってもう一度確認します
# パソコンの Firefox
# Source: Firefox 153, Mozilla's language packs: 「ヘルプ」, 「Firefox について」, 「再起動して Firefox を更新」
update-browser-firefox =
    .do-1 = メニュー（≡）で「ヘルプ」>「Firefox について」を開きます
    .do-2 = 「再起動して Firefox を更新」を押します
    .do-3 = バージョンが { $minimum } 以上か確認します
    .do-4 = このページに戻ってもう一度確認します
# Mac の Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: 「システム設定」, 「一般」, 「ソフトウェアアップデート」
update-browser-safari =
    .do-1 = Appleメニューから「システム設定」>「一般」を開きます
    .do-2 = 「ソフトウェアアップデート」で更新します
    .do-3 = このページに戻ってもう一度確認します
# iPhone・iPad の Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: 「一般」, 「ソフトウェアアップデート」
update-browser-ios =
    .do-1 = 設定アプリで「一般」>「ソフトウェアアップデート」を開きます
    .do-2 = アップデートをインストールします
    .do-3 = このページに戻ってもう一度確認します
# iPhone・iPad のその他のブラウザー
update-browser-app-store =
    .do-1 = App Storeでこのブラウザーを検索します
    .do-2 = そこで更新します
    .do-3 = このページに戻ってもう一度確認します
# Android
update-browser-android =
    .do-1 = Playストアでこのブラウザーを検索します
    .do-2 = そこで更新します
    .do-3 = このページに戻ってもう一度確認します
# Internet Explorer
update-browser-ie =
    .do-1 = このページのアドレスをコピーします
    .do-2 = Microsoft Edgeを開きます
    .do-3 = アドレスを貼り付けて支払います
# その他のブラウザー
update-browser-other =
    .do-1 = ブラウザーを最新版に更新します
    .do-2 = このページに戻ってもう一度確認します

set-clock =
    .title = 端末の時刻をご確認ください
    .reason = この端末の時刻が決済会社のサーバーの時刻と違います。
# Windows
# Source: guides in public repositories that quote it, Windows 11: 「設定」, 「時刻と言語」, 「日付と時刻」, 「時刻を自動的に設定する」
set-clock-windows =
    .do-1 = 「設定」>「時刻と言語」>「日付と時刻」を開きます
    .do-2 = 「時刻を自動的に設定する」をオンにします
    .do-3 = 下のボタンでもう一度確認します
# Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: 「システム設定」, 「一般」, 「日付と時刻」
set-clock-mac =
    .do-1 = 「システム設定」>「一般」>「日付と時刻」を開きます
    .do-2 = 日付と時刻の自動設定をオンにします
    .do-3 = 下のボタンでもう一度確認します
# iPhone と iPad
# Source: guides in public repositories that quote it, iOS 17 to 26: 「一般」, 「日付と時刻」
# Unverified: 「自動設定」
set-clock-ios =
    .do-1 = 設定アプリで「一般」>「日付と時刻」を開きます
    .do-2 = 「自動設定」をオンにします
    .do-3 = このページに戻ってもう一度確認します
# Android
# Typed: 「日付」
set-clock-android =
    .do-1 = 端末の設定で「日付」を検索します
    .do-2 = 日付と時刻の自動設定をオンにします
    .do-3 = このページに戻ってもう一度確認します
# その他の端末
set-clock-other =
    .do-1 = 端末の設定で時刻を自動に合わせます
    .do-2 = このページに戻ってもう一度確認します

enlarge-window =
    .title = 画面が小さく、決済画面が収まりません
    .reason = 画面が決済画面より小さいため、一部が見えないことがあります。
# パソコン
enlarge-window-desktop =
    .do-1 = ブラウザーの画面を最大化します
    .do-2 = Ctrl（MacはCommand）と0を同時に押して表示倍率を戻します
    .do-3 = 下のボタンでもう一度確認します
# スマートフォンとタブレット
enlarge-window-phone =
    .do-1 = 端末を縦向きにします
    .do-2 = 画面分割を使っている場合は終了します
    .do-3 = 下のボタンでもう一度確認します

reset-zoom =
    .title = 表示倍率が変わっています
    .reason = 拡大・縮小のため、ボタンが見えないことがあります。
# パソコン
reset-zoom-desktop =
    .do-1 = Ctrlと0を同時に押します
    .do-2 = 下のボタンでもう一度確認します
# Mac
reset-zoom-mac =
    .do-1 = Commandと0を同時に押します
    .do-2 = 下のボタンでもう一度確認します
# スマートフォンとタブレット
reset-zoom-phone =
    .do-1 = 2本の指でつまんで、元の大きさに戻します
    .do-2 = 下のボタンでもう一度確認します

allow-agent =
    .title = セキュリティプログラムの許可が必要です
    .reason = 支払いに使うセキュリティプログラムへの接続には、ブラウザーの許可が必要です。
#
# Source: Firefox 153, Mozilla's language packs: 「許可」
# Source: Chromium 156, Debian's language packs: 「許可する」
allow-agent-any =
    .do-1 = 下のボタンを押します
    .do-2 = ブラウザーに聞かれたら「許可」か「許可する」を押します
# パソコンの Chrome、Edge、Whale（以前ブロックした場合）
# Source: Chromium 156, Debian's language packs: 「デバイス上のアプリ」
# Edge and Whale are built on it; nobody has looked there.
allow-agent-chrome =
    .do-1 = アドレスバー左端のサイト情報アイコンを押します
    .do-2 = 「デバイス上のアプリ」をオンにします
    .do-3 = このページを再読み込みします
    .do-4 = 下のボタンでもう一度確認します
# パソコンの Firefox（以前ブロックした場合）
# Source: Firefox 153, Mozilla's language packs: 「設定」, 「プライバシーとセキュリティ」, 「端末のアプリとサービス」
allow-agent-firefox =
    .do-1 = メニュー（≡）で「設定」>「プライバシーとセキュリティ」を開きます
    .do-2 = 「端末のアプリとサービス」を開きます
    .do-3 = このサイトを許可に変えます
    .do-4 = このページに戻ってもう一度確認します
# その他のブラウザー（以前ブロックした場合）
allow-agent-other =
    .do-1 = ブラウザーのサイト設定で端末への接続を許可します
    .do-2 = 下のボタンでもう一度確認します

install-agent =
    .title = セキュリティプログラムが応答しません
    .reason = 支払いに使うセキュリティプログラムがないか、停止しているようです。
# Windows
# Source: guides in public repositories that quote it, Windows 11: 「管理者として実行」
install-agent-windows =
    .do-1 = 決済画面で案内されるプログラムをダウンロードします
    .do-2 = ダウンロードしたファイルを右クリックします
    .do-3 = 「管理者として実行」を選んでインストールします
    .do-4 = ブラウザーをすべて閉じて、開き直します
# Windows、キーボード保護
# Source: guides in public repositories that quote it, Windows 11: 「管理者として実行」
install-agent-keyboard =
    .do-1 = 決済画面で案内されるキーボード保護プログラムをダウンロードします
    .do-2 = ダウンロードしたファイルを右クリックします
    .do-3 = 「管理者として実行」を選んでインストールします
    .do-4 = ほかのキーボード保護プログラムを一時的に止めます
    .do-5 = 支払いが終わったら、止めたものを元に戻します
# Windows、証明書
# Source: guides in public repositories that quote it, Windows 11: 「管理者として実行」
install-agent-certificate =
    .do-1 = 決済画面で案内される証明書プログラムをダウンロードします
    .do-2 = ダウンロードしたファイルを右クリックします
    .do-3 = 「管理者として実行」を選んでインストールします
    .do-4 = 証明書の入ったUSBがあれば、パソコンに挿します
    .do-5 = ブラウザーをすべて閉じて、開き直します
# Windows、ウイルス対策
# Source: guides in public repositories that quote it, Windows 11: 「管理者として実行」
install-agent-antivirus =
    .do-1 = 決済画面で案内されるウイルス対策プログラムをダウンロードします
    .do-2 = インストールできない場合は、既存ソフトのリアルタイム保護を止めます
    .do-3 = ファイルを「管理者として実行」でインストールします
    .do-4 = 止めたリアルタイム保護をすぐに元に戻します
    .do-5 = 下のボタンでもう一度確認します
# Windows、ファイアウォール
# Source: guides in public repositories that quote it, Windows 11: 「管理者として実行」
install-agent-firewall =
    .do-1 = 決済画面で案内されるファイアウォールをダウンロードします
    .do-2 = インストールできない場合は、既存のファイアウォールを止めます
    .do-3 = ファイルを「管理者として実行」でインストールします
    .do-4 = 止めたファイアウォールをすぐに元に戻します
    .do-5 = 下のボタンでもう一度確認します
# Mac などの端末
install-agent-other =
    .do-1 = 決済画面で案内されるプログラムをインストールします
    .do-2 = この端末用がなければ、Windowsパソコンかスマートフォンで支払います
    .do-3 = 下のボタンでもう一度確認します

trust-agent =
    .title = 再インストールが必要です
    .reason = ブラウザーがこのパソコンのセキュリティプログラムを信頼していないようです。
trust-agent-any =
    .do-1 = セキュリティプログラムを削除します
    .do-2 = 決済画面で案内される最新版をインストールし直します
    .do-3 = ブラウザーをすべて閉じて、開き直します
# Firefox
trust-agent-firefox =
    .do-1 = Firefoxをすべて閉じます
    .do-2 = セキュリティプログラムを再インストールします
    .do-3 = 変わらなければ、ChromeかEdgeで支払います

mend-typing =
    .title = 文字が正しく入力されません
    .reason = 入力した文字が抜けたり、変わったり、遅れたりしました。
# Windows
# Source: guides in public repositories that quote it, Windows 11: 「設定」, 「アプリ」, 「インストールされているアプリ」
mend-typing-windows =
    .do-1 = 画面右下のキーボード保護アイコンを探して終了します
    .do-2 = 下のボタンでもう一度確認します
    .do-3 = 変わらなければ「設定」>「アプリ」>「インストールされているアプリ」を開きます
    .do-4 = キーボード保護プログラムをすべて削除します
    .do-5 = 決済画面で案内されるものだけをインストールし直します
# Mac などのパソコン
mend-typing-desktop =
    .do-1 = 入力モードを半角英数に切り替えます
    .do-2 = マクロやキーボード用ソフトを一時的に止めます
    .do-3 = 下のボタンでもう一度確認します
    .do-4 = 支払いが終わったら、止めたものを元に戻します
# スマートフォンとタブレット
mend-typing-phone =
    .do-1 = 端末に最初から入っているキーボードに切り替えます
    .do-2 = 下のボタンでもう一度確認します

bring-certificate =
    .title = 証明書が必要な場合があります
    .reason = 決済会社の規定により、この支払いには証明書が必要な場合があります。
# パソコン
bring-certificate-desktop =
    .do-1 = 証明書の入ったUSBがあれば、パソコンに挿します
    .do-2 = 証明書のパスワードを用意します
    .do-3 = 決済画面で証明書の保存場所を選びます
    .do-4 = 証明書がない場合は、取引銀行で発行を受けます
# スマートフォンとタブレット
bring-certificate-phone =
    .do-1 = 銀行アプリで証明書を端末に取り込みます
    .do-2 = 証明書のパスワードを用意します
    .do-3 = 決済画面で証明書を選びます

authenticate-card =
    .title = カードの認証がもう一度あります
    .reason = 決済画面のあとに、カード会社の認証画面やアプリが開きます。
# ISPカード
# Source: the payment gateway's booklet of 2012: 「ISP 신청/재신청」, 「ISP 복사/삭제」
authenticate-card-isp =
    .do-1 = カード番号とISPパスワードを用意します
    .do-2 = ISPの画面が開かない場合は、ポップアップを許可します
    .do-3 = 初めてかカードの再発行後は「ISP 신청/재신청」（申請）を押します
    .do-4 = ISPを移すか消すには「ISP 복사/삭제」（コピー・削除）を押します
# ISPカード（スマートフォン）
authenticate-card-isp-phone =
    .do-1 = カードの決済アプリ（ISP/paybooc）をインストールします
    .do-2 = アプリが開いたら、パスワードを入力します
    .do-3 = 終わったら、このブラウザーに戻ります
# 安心クリックのカード
authenticate-card-ansim-click =
    .do-1 = カード会社で設定した安心クリックのパスワードを用意します
    .do-2 = 認証画面が開かない場合は、ポップアップを許可します
    .do-3 = 認証画面に自分で決めたメッセージが出ているか確認します
    .do-4 = パスワードとカード裏面の下3桁を入力します
# アプリカード
authenticate-card-app-card =
    .do-1 = 端末にカード会社のアプリがあるか確認します
    .do-2 = 決済画面でアプリカードを選びます
    .do-3 = アプリで支払いを承認します
    .do-4 = 終わったら、このページに戻ります
# その他のカード
authenticate-card-any =
    .do-1 = カードとスマートフォンを用意します
    .do-2 = 支払いを始めて、カード会社の案内に従います
    .do-3 = 認証画面が開かない場合は、ポップアップを許可します

provider-problem =
    .title = 決済会社の応答が不安定です
    .reason = 決済会社から正しい応答が時間内にありませんでした。
provider-problem-any =
    .do-1 = 少し待ってから、下のボタンでもう一度試します
    .do-2 = 続くときは、決済会社（{ $phone }）に電話します
    .do-3 = 電話が難しいときは、{ $mail } にメールします

shop-problem =
    .title = ショップのページに問題があります
    .reason = ショップのページの問題で、お使いのブラウザーは大丈夫です。
shop-problem-any =
    .do-1 = 下のボタンでもう一度試します
    .do-2 = 続くときは、ショップに連絡します

plain-help =
    .title = 決済画面が開きませんでしたか？
    .reason = ここでは原因を詳しく確認できません。
plain-help-any =
    .do-1 = 下のボタンでもう一度試します
    .do-2 = だめな場合は、別の最新ブラウザーで支払います
    .do-3 = それでもだめな場合は、すべてのヘルプを見ます
# Internet Explorer と Edge の IE モード
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: 「ツール」, 「インターネット オプション」, 「セキュリティ」
# Unverified: 「既定のレベル」
plain-help-ie =
    .do-1 = できればEdgeかChromeで支払います
    .do-2 = ウィンドウの上か下に通知バーが出たら、押してインストールを許可します
    .do-3 = 「ツール」>「インターネット オプション」>「セキュリティ」を開きます
    .do-4 = 「既定のレベル」を押します
    .do-5 = ブラウザーをすべて閉じ、開き直して支払います

window-elsewhere =
    .title = 決済画面はすでに開いています
    .reason = 二重に支払わないよう新しくは開いていないので、ほかの画面やタブをご確認ください。
unpressable =
    .title = 支払いボタンを今は押せません
    .reason = ショップの支払いボタンが無効なので、少し待ってもう一度試すか、ページを再読み込みしてください。
# ロックダウンモードのiPhone・iPad・Mac
# WebKit of iOS 16 and macOS 13 and later has no WebAssembly there: <https://support.apple.com/en-us/105120>
plain-help-lockdown =
    .do-1 = 設定のロックダウンモードで、このブラウザーかサイトを対象から外します
    .do-2 = このページを再読み込みして、もう一度試します
    .do-3 = 支払いが終わったら、対象に戻します
