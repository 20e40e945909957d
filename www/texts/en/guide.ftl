### Guide steps. A title has at most 48 characters, an action at most 90. Menu names stand exactly as that browser shows them.

allow-popups =
    .title = The payment window didn’t open
    .reason = Your browser blocked the window. Press the button to try again.
# Chrome 142, Edge 142, Whale 4
allow-popups-chrome =
    .do-1 = Press the blocked pop-up icon at the right end of the address bar
    .do-2 = Choose “Always allow pop-ups and redirects”
    .do-3 = Press “Done” and pay again
# Samsung Internet 28
allow-popups-samsung =
    .do-1 = Open “Settings” from the menu at the bottom
    .do-2 = Under “Sites and downloads”, turn off “Block pop-ups”
    .do-3 = Come back to this page and pay again
# Chrome for Android 142
allow-popups-phone =
    .do-1 = On “Pop-ups blocked” at the bottom of the screen, press “Always show”
    .do-2 = Press the button below to pay again
# Safari 26 (macOS 26)
allow-popups-safari =
    .do-1 = In the menu bar, open Safari > “Settings” > “Websites”
    .do-2 = Under “Pop-up Windows”, set this site to “Allow”
    .do-3 = Come back to this page and pay again
# iOS 26
allow-popups-ios =
    .do-1 = Open “Settings” > “Apps” > “Safari” on your iPhone
    .do-2 = Turn off “Block Pop-ups”
    .do-3 = Come back to this page and pay again
# Firefox 145
allow-popups-firefox =
    .do-1 = Press “Options” in the bar at the top of the page
    .do-2 = Choose “Allow pop-ups” for this site
    .do-3 = Press the button below to pay again
allow-popups-app =
    .do-1 = Press the button below to try again
    .do-2 = If that doesn’t help, choose “Open in browser” in the app’s menu
allow-popups-other =
    .do-1 = Turn off the pop-up blocker in your browser’s settings
    .do-2 = Come back to this page and pay again

open-late =
    .title = The payment window didn’t open
    .reason = This shop’s page asked for it too late. Press the button to open it now.

stop-interception =
    .title = The payment window didn’t open
    .reason = Something other than your browser caught the window.
stop-interception-any =
    .do-1 = Pause extensions that block ads or pop-ups on this site
    .do-2 = Pay again, then turn them back on

window-killed =
    .title = The payment window closed at once
    .reason = The payment window closed as soon as it opened. Pause your ad blocker on this site, then pay again.

allow-cookies =
    .title = Cookies are blocked
    .reason = Your browser refuses this site’s cookies, so the payment can’t finish.
# Chrome 142, Edge 142, Whale 4
allow-cookies-chrome =
    .do-1 = Press the site information icon at the left end of the address bar
    .do-2 = Under “Cookies and site data”, allow this site
    .do-3 = Press the button below to check again
# Safari 26 (macOS 26)
allow-cookies-safari =
    .do-1 = In the menu bar, open Safari > “Settings” > “Advanced”
    .do-2 = Turn off “Block all cookies”
    .do-3 = Press the button below to check again
# iOS 26
allow-cookies-ios =
    .do-1 = Open “Settings” > “Apps” > “Safari” > “Advanced” on your iPhone
    .do-2 = Turn off “Block All Cookies”
    .do-3 = Come back to this page and check again
# Firefox 145
allow-cookies-firefox =
    .do-1 = Open “Settings” > “Privacy & Security” from the menu
    .do-2 = Set “Enhanced Tracking Protection” to “Standard”
    .do-3 = Press the button below to check again
allow-cookies-other =
    .do-1 = Allow cookies in your browser’s settings
    .do-2 = Press the button below to check again

allow-storage =
    .title = Site data is blocked
    .reason = Your browser doesn’t let this site save data, so the payment may fail.

leave-app =
    .title = You’re inside an app
    .reason = Paying may not work in this app’s browser.
leave-app-kakaotalk =
    .do-1 = Press the menu at the bottom right
    .do-2 = Choose “Open in another browser”
leave-app-android =
    .do-1 = Press the menu at the top right
    .do-2 = Choose “Open in browser”
leave-app-ios =
    .do-1 = Press the share button or the menu
    .do-2 = Choose “Open in Safari”

shop-problem =
    .title = This shop’s page has a problem
    .reason = Your browser is fine. If paying still doesn’t work, tell the shop.

plain-help =
    .title = Didn’t the payment window open?
    .reason = Press the button to try again. If that doesn’t help, read the help.

window-elsewhere =
    .title = The payment window is already open
    .reason = So that you pay only once, no second one was opened. Look in your other windows or tabs.

find-window =
    .title = The payment window is behind
    .reason = It opened behind another window or tab.

free-storage =
    .title = There is no room for data
    .reason = Your browser has no room left, so the payment may fail.

allow-third-party-cookies =
    .title = The payment’s cookies are blocked
    .reason = Your browser blocks the payment provider’s cookies on this page.

give-storage-access =
    .title = Your browser may ask you
    .reason = If your browser asks while you pay, allow it.

go-online =
    .title = You’re offline
    .reason = Connect to the internet to pay.

unblock-host =
    .title = The payment can’t be reached
    .reason = Other sites answer, but the payment provider doesn’t.

leave-network =
    .title = Something else answered
    .reason = This network answered in the payment provider’s place.

reload-page =
    .title = This page is out of date
    .reason = You came back to it. Load it again before you pay.

close-other-tab =
    .title = Another tab is paying
    .reason = A payment window for this order is open in another tab.

change-browser =
    .title = You need another browser
    .reason = This browser can’t make the payment.

update-browser =
    .title = Please update your browser
    .reason = Your browser is old, so the payment may fail.

set-clock =
    .title = Your clock is wrong
    .reason = With a wrong clock the payment may fail.

enlarge-window =
    .title = There’s little room
    .reason = The payment window may not fit on the screen.

reset-zoom =
    .title = The page is zoomed
    .reason = Buttons may be outside the screen.

allow-agent =
    .title = Allow the security program
    .reason = Choose “Allow” when your browser asks.

install-agent =
    .title = The security program is silent
    .reason = It isn’t installed, or it isn’t running.

trust-agent =
    .title = The security program isn’t trusted
    .reason = Installing it again usually helps.

mend-typing =
    .title = Typing doesn’t arrive right
    .reason = A keyboard security program may be changing what you type.

bring-certificate =
    .title = You need a certificate
    .reason = A payment of this amount needs a certificate.

authenticate-card =
    .title = Your card needs a second step
    .reason = The card company opens one more window.

provider-problem =
    .title = The payment provider has a problem
    .reason = Your browser is fine. Please pay again in a little while.
