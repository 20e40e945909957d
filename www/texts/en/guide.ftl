### Guide steps. A title has at most 48 characters, an action at most 90. Menu names stand exactly as that browser shows them. A comment’s first line is a heading of the static guide, the next is for translators.
### A quoted name of a menu says in its message's comment where it was read: Source, Unverified or Typed.
### One word a thing: the list below is checked.
### Word: try again; never: pay again, retry
### Word: fix; never: mend
### Word: reload; never: anew
### Word: email; never: write a mail, e-mail
### Word: can’t be used; never: doesn’t do for
### Word: payment window; never: payment popup, payment pop-up
### Word: payment provider; never: payment gateway, payment company
### Word: shop; never: merchant
### Word: support code; never: help code, service code
### Word: self-check; never: self-test, self check, selfcheck
### Word: security program; never: security software

allow-popups =
    .title = The payment window didn’t open
    .reason = Your browser blocked the payment window of this site.
# Chrome, Edge and Whale on a computer
# Source: Chromium 156, Debian's language packs: “Always allow pop-ups and redirects”, “Done”
# Edge and Whale are built on it, and show the same bubble; nobody has looked there.
allow-popups-chrome =
    .do-1 = Press the blocked pop-up icon at the right end of the address bar
    .do-2 = Choose “Always allow pop-ups and redirects”
    .do-3 = Press “Done”
    .do-4 = Try again
# Chrome, Edge and Whale on Android
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “Always show”
allow-popups-phone =
    .do-1 = On the notice that pop-ups were blocked, press “Always show”
    .do-2 = Try again
# Samsung Internet
allow-popups-samsung =
    .do-1 = Open the menu (≡) at the bottom, then the browser’s settings
    .do-2 = Find the pop-up blocker and turn it off
    .do-3 = Come back to this page and try again
    .do-4 = Turn it back on when you’ve paid
# Safari on a Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “Settings”, “Websites”, “Pop-up Windows”, “Allow”
allow-popups-safari =
    .do-1 = Press the blocked pop-up icon at the right end of the address field
    .do-2 = If there’s none, open Safari > “Settings” > “Websites” > “Pop-up Windows”
    .do-3 = Set this site to “Allow”
    .do-4 = Come back to this page and try again
# Safari on iPhone and iPad
# Typed: “Safari”
# Source: guides in public repositories that quote it, iOS 17 to 26: “Block Pop-ups”
allow-popups-ios =
    .do-1 = In the Settings app, search for “Safari” and open it
    .do-2 = Turn off “Block Pop-ups”
    .do-3 = Come back to this page and try again
    .do-4 = Turn it back on when you’ve paid
# Chrome on iPhone and iPad
# Source: Chromium 156, Debian's language packs, whose string Chrome for iOS shares: “Always show”
allow-popups-chrome-ios =
    .do-1 = On the notice that pop-ups were blocked, press “Always show”
    .do-2 = Try again
    .do-3 = If no notice shows, turn off the pop-up blocker in Chrome’s settings
    .do-4 = Turn it back on when you’ve paid
# Firefox on Windows
# Source: Firefox 153, Mozilla's language packs: “Options”, “Allow pop-ups and third-party redirects”
allow-popups-firefox =
    .do-1 = Press “Options” in the bar at the top of the page
    .do-2 = Choose “Allow pop-ups and third-party redirects” for this site
    .do-3 = Try again
# Firefox on a Mac or Linux
# Source: Firefox 153, Mozilla's language packs: “Preferences”, “Allow pop-ups and third-party redirects”
allow-popups-firefox-mac =
    .do-1 = Press “Preferences” in the bar at the top of the page
    .do-2 = Choose “Allow pop-ups and third-party redirects” for this site
    .do-3 = Try again
# Firefox on Android
# Source: Firefox for Android, Mozilla's own strings of 2025: “Allow”
allow-popups-firefox-android =
    .do-1 = Press the button below to try again
    .do-2 = When Firefox asks whether to open the payment window, press “Allow”
# Internet Explorer
allow-popups-ie =
    .do-1 = Press the options in the bar at the bottom of the window
    .do-2 = Choose to always allow this site
    .do-3 = Try again
# Other browsers
allow-popups-other =
    .do-1 = Turn off the pop-up blocker in your browser’s settings
    .do-2 = Come back to this page and try again
    .do-3 = Turn it back on when you’ve paid

second-window =
    .title = The bank, card or wallet window didn’t open
    .reason = The window that the payment’s page opens for your bank, card or wallet was blocked.
app-windows =
    .title = The payment window didn’t open
    .reason = The app you’re in doesn’t seem to open new windows.

open-late =
    .title = The payment window didn’t open
    .reason = Opening the window took too long, so your browser blocked it.
    .spent = Something else opened first, so your browser blocked the payment window.
open-late-any =
    .do-1 = Press the button below to open the window now

stop-interception =
    .title = The payment window didn’t open
    .reason = An extension, such as an ad blocker, seems to have stopped the window.
# On a computer
stop-interception-desktop =
    .do-1 = Press the extensions icon (a puzzle piece) next to the address bar
    .do-2 = Pause what blocks ads or pop-ups on this site
    .do-3 = Try again
    .do-4 = Turn it back on when you’ve paid
# Brave
stop-interception-brave =
    .do-1 = Press the Shields icon (a lion) in the address bar
    .do-2 = Turn Shields off for this site
    .do-3 = Try again
    .do-4 = Turn Shields back on when you’ve paid
# On a phone or tablet
stop-interception-phone =
    .do-1 = Pause your ad-blocking app or feature
    .do-2 = Try again
    .do-3 = Turn it back on when you’ve paid
# Samsung Internet
stop-interception-samsung =
    .do-1 = Open the menu (≡) at the bottom, then the settings, and find the ad blockers
    .do-2 = Turn off the ones that are on
    .do-3 = Come back to this page and try again
    .do-4 = Turn them back on when you’ve paid

window-killed =
    .title = The payment window closed at once
    .reason = The payment window seems to have closed by itself right after it opened.

frame-hidden =
    .title = The payment was hidden
    .reason = Something seems to have hidden the payment on this page.

window-unknown =
    .title = Is the payment window still open?
    .reason = This page can’t tell whether the payment window is open.
window-unknown-any =
    .do-1 = Look for the payment window in your other windows or tabs
    .do-2 = If it’s there, finish paying in it
    .do-3 = If not, check your orders to see whether it went through
    .do-4 = If it didn’t, try again

allow-cookies =
    .title = Your browser isn’t keeping cookies
    .reason = Without this page’s cookies, the payment may not go through.
# Chrome and Whale on a computer
# Source: Chromium 156, Debian's language packs: “Settings”, “Privacy and security”, “Site settings”, “On-device site data”, “Allow sites to save data on your device”
# Whale is built on it; nobody has looked there.
allow-cookies-chrome =
    .do-1 = Open “Settings” from the menu (⋮) at the top right
    .do-2 = Open “Privacy and security” > “Site settings”
    .do-3 = Press “On-device site data”
    .do-4 = Choose “Allow sites to save data on your device”
    .do-5 = Come back to this page and check again
# Edge on a computer
# Typed: “cookies”
allow-cookies-edge =
    .do-1 = Open the settings from the menu (…) at the top right
    .do-2 = Search the settings for “cookies”
    .do-3 = Turn on what lets sites save and read cookies
    .do-4 = Come back to this page and check again
# Brave
allow-cookies-brave =
    .do-1 = Press the Shields icon (a lion) in the address bar
    .do-2 = Turn Shields off for this site
    .do-3 = Press the button below to check again
    .do-4 = Turn Shields back on when you’ve paid
# Opera on a computer
# Typed: “cookies”
allow-cookies-opera =
    .do-1 = Open the settings from Opera’s menu at the top left
    .do-2 = Search the settings for “cookies”
    .do-3 = Allow sites to save data on your device
    .do-4 = Come back to this page and check again
# Chrome on Android
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “Settings”, “Site settings”, “On-device site data”
allow-cookies-phone =
    .do-1 = Open the menu (⋮), then “Settings” > “Site settings”
    .do-2 = Press “On-device site data”
    .do-3 = Turn the switch on
    .do-4 = Come back to this page and check again
# Safari on a Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “Settings”, “Privacy”, “Advanced”, “Block all cookies”
allow-cookies-safari =
    .do-1 = Open Safari > “Settings”, then “Privacy” or “Advanced”
    .do-2 = Turn off “Block all cookies”
    .do-3 = Come back to this page and check again
# Safari on iPhone and iPad
# Typed: “Safari”
# Source: guides in public repositories that quote it, iOS 17 to 26: “Advanced”, “Block All Cookies”
allow-cookies-ios =
    .do-1 = In the Settings app, search for “Safari” and open “Advanced”
    .do-2 = Turn off “Block All Cookies”
    .do-3 = Come back to this page and check again
# Firefox on a computer
# Source: Firefox 153, Mozilla's language packs: “Settings”, “Privacy and security”, “Enhanced Tracking Protection”, “Standard”
allow-cookies-firefox =
    .do-1 = Open the menu (≡), then “Settings” > “Privacy and security”
    .do-2 = Find “Enhanced Tracking Protection”
    .do-3 = Choose “Standard”
    .do-4 = Come back to this page and check again
# Internet Explorer
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Tools”, “Internet options”, “Privacy”, “Advanced”, “Override automatic cookie handling”, “Always allow session cookies”, “OK”
allow-cookies-ie =
    .do-1 = Open “Tools” > “Internet options” > “Privacy”
    .do-2 = Press “Advanced”
    .do-3 = Tick “Override automatic cookie handling” first
    .do-4 = Then tick “Always allow session cookies”
    .do-5 = Press “OK”
# Other browsers
allow-cookies-other =
    .do-1 = Allow cookies in your browser’s settings
    .do-2 = Come back to this page and check again

allow-storage =
    .title = Site data is blocked
    .reason = Your browser doesn’t let this site save data, and the payment needs it.

leave-app =
    .title = You’re inside an app
    .reason = Paying may not work in this app’s browser.
# KakaoTalk
leave-app-kakaotalk =
    .do-1 = Press the menu (⋯ or ⋮) at the bottom right
    .do-2 = Choose what opens the page in another browser or Safari
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# The Naver app
# Unverified: “기본 브라우저로 열기”
# Source: guides of Korean sites in public repositories, 2024 to 2026: “다른 브라우저로 열기”
leave-app-naver =
    .do-1 = Press the square (□) beside the reload button
    .do-2 = Choose “기본 브라우저로 열기” or “다른 브라우저로 열기” (open in a browser)
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# The Naver app on iPhone and iPad
# Source: guides of Korean sites in public repositories, 2024 to 2026: “Safari로 열기”, “다른 브라우저로 열기”
leave-app-naver-ios =
    .do-1 = Press the menu (≡ or ⋮)
    .do-2 = Choose “Safari로 열기” (open in Safari) or “다른 브라우저로 열기”
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# LINE
# Unverified: “Open in default browser”
leave-app-line =
    .do-1 = Press the menu (⋮) at the top or bottom right
    .do-2 = Choose “Open in default browser”
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# Instagram and Facebook
leave-app-instagram =
    .do-1 = Press the menu (⋯) at the top right
    .do-2 = Choose what opens the page in an external browser
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# WeChat
leave-app-wechat =
    .do-1 = Press the menu (⋯) at the top right
    .do-2 = Choose what opens the page in a browser
    .do-3 = In the browser that opens, check your sign-in and basket, then pay
# Inside another app, such as the shop’s own
leave-app-own =
    .do-1 = Copy the address of this page
    .do-2 = Paste it into a browser such as Chrome or Safari
    .do-3 = Check your sign-in and basket there, then pay
# Other apps on Android
leave-app-android =
    .do-1 = Press the menu (⋮) in a corner of the screen
    .do-2 = Choose what opens the page in another browser
    .do-3 = If there’s none, copy the address and paste it into Chrome
    .do-4 = Check your sign-in and basket there, then pay
# Other apps on iPhone and iPad
leave-app-ios =
    .do-1 = Press the share button or the menu (⋯)
    .do-2 = Choose what opens the page in Safari or another browser
    .do-3 = If there’s none, copy the address and paste it into Safari
    .do-4 = Check your sign-in and basket there, then pay
# Apps on a computer
leave-app-other =
    .do-1 = Copy the address of this page
    .do-2 = Paste it into a browser such as Chrome or Edge
    .do-3 = Check your sign-in and basket there, then pay

find-window =
    .title = The payment window may be behind
    .reason = The payment window opened, but another window or tab seems to hide it.
# Windows
find-window-windows =
    .do-1 = Press the browser’s icon in the taskbar at the bottom of the screen
    .do-2 = Choose the payment window
# Mac
find-window-mac =
    .do-1 = Open the window menu in the menu bar
    .do-2 = Choose the payment window
# Other computers
find-window-desktop =
    .do-1 = Look through your browser’s other windows and tabs
    .do-2 = Choose the payment window
# On a phone or tablet
find-window-phone =
    .do-1 = Press your browser’s tabs button
    .do-2 = Choose the tab with the payment

open-app =
    .title = The payment app didn’t open
    .reason = This page asked for a payment app, and none seems to have opened.
# iPhone, iPad
open-app-ios =
    .do-1 = If the browser asks whether to open the app, agree
    .do-2 = Without the app: install it from the App Store, then come back to this page
    .do-3 = Press the pay button once more
    .do-4 = After paying in the app, switch back to this browser yourself
# Android
open-app-android =
    .do-1 = If the phone asks which app to open, choose the payment app
    .do-2 = Without the app: install it from the Play Store, then come back to this page
    .do-3 = Press the pay button once more
    .do-4 = After paying in the app, come back to this browser
# Computers
open-app-other =
    .do-1 = Open the shop on the phone that has the payment app
    .do-2 = Or choose another way to pay

free-storage =
    .title = Your browser is out of space
    .reason = Your browser has no space left to save this site’s data.
# On a computer
free-storage-desktop =
    .do-1 = Delete large files you don’t need from the computer
    .do-2 = Delete only the cached files in your browser’s settings
    .do-3 = Press the button below to check again
# On a phone or tablet
free-storage-phone =
    .do-1 = Delete apps or videos you don’t need
    .do-2 = Delete only the cached files in your browser’s settings
    .do-3 = Press the button below to check again

allow-third-party-cookies =
    .title = Your browser blocks the payment’s cookies
    .reason = On this page, your browser blocks the payment provider’s cookies or keeps them apart.
# Chrome and Whale on a computer
# Source: Chromium 156, Debian's language packs: “Cookies and site data”, “Third-party cookies”
# Whale is built on it; nobody has looked there.
allow-third-party-cookies-chrome =
    .do-1 = Press the site information icon at the left end of the address bar
    .do-2 = Press “Cookies and site data”
    .do-3 = Turn on “Third-party cookies”
    .do-4 = Press the button below to check again
    .do-5 = Turn it back off when you’ve paid
# Edge on a computer
# Typed: “cookies”
allow-third-party-cookies-edge =
    .do-1 = Open the settings from the menu (…) at the top right
    .do-2 = Search the settings for “cookies”
    .do-3 = Turn off the blocking of third-party cookies
    .do-4 = Come back to this page and check again
    .do-5 = Turn it back on when you’ve paid
# Brave
allow-third-party-cookies-brave =
    .do-1 = Press the Shields icon (a lion) in the address bar
    .do-2 = Turn Shields off for this site
    .do-3 = Press the button below to check again
    .do-4 = Turn Shields back on when you’ve paid
# Opera on a computer
# Typed: “cookies”
allow-third-party-cookies-opera =
    .do-1 = Open the settings from Opera’s menu at the top left
    .do-2 = Search the settings for “cookies”
    .do-3 = Allow third-party cookies for now
    .do-4 = Come back to this page and check again
    .do-5 = Change it back when you’ve paid
# Chrome on Android
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “Cookies and site data”, “Third-party cookies”
allow-third-party-cookies-phone =
    .do-1 = Press the site information icon at the left of the address bar
    .do-2 = Press “Cookies and site data”
    .do-3 = Turn on “Third-party cookies”
    .do-4 = Press the button below to check again
    .do-5 = Turn it back off when you’ve paid
# Samsung Internet
# Source: guides in public repositories that quote it, Samsung Internet of 2022 and later: “Smart anti-tracking”
allow-third-party-cookies-samsung =
    .do-1 = Open the menu (≡) at the bottom, then the browser’s settings
    .do-2 = Under privacy, turn off “Smart anti-tracking” for now
    .do-3 = Come back to this page and check again
    .do-4 = Turn it back on when you’ve paid
# Safari on a Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “Settings”, “Privacy”, “Prevent cross-site tracking”
allow-third-party-cookies-safari =
    .do-1 = Open Safari > “Settings” > “Privacy”
    .do-2 = Turn off “Prevent cross-site tracking” for now
    .do-3 = Come back to this page and check again
    .do-4 = Turn it back on when you’ve paid
# Safari on iPhone and iPad
# Typed: “Safari”
# Source: guides in public repositories that quote it, iOS 17 to 26: “Prevent Cross-Site Tracking”
allow-third-party-cookies-ios =
    .do-1 = In the Settings app, search for “Safari” and open it
    .do-2 = Turn off “Prevent Cross-Site Tracking” for now
    .do-3 = Come back to this page and check again
    .do-4 = Turn it back on when you’ve paid
# Firefox
# Source: Firefox 153, Mozilla's language packs: “Enhanced Tracking Protection”
allow-third-party-cookies-firefox =
    .do-1 = Press the shield icon at the left of the address bar
    .do-2 = Turn off “Enhanced Tracking Protection” for this site
    .do-3 = Press the button below to check again
    .do-4 = Turn it back on when you’ve paid
# Other browsers
allow-third-party-cookies-other =
    .do-1 = Allow cookies of other sites in your browser’s settings
    .do-2 = Come back to this page and check again
    .do-3 = Change it back when you’ve paid

give-storage-access =
    .title = Your browser may ask about cookies
    .reason = While you pay, your browser may ask whether the payment provider may use cookies.
#
# Source: Chromium 156 and Firefox 153, their language packs: “Allow”
give-storage-access-any =
    .do-1 = Press the button below to go on paying
    .do-2 = Press “Allow” if your browser asks

go-online =
    .title = You’re offline
    .reason = This device doesn’t seem to be connected to the internet.
# On a computer
go-online-desktop =
    .do-1 = Check the Wi-Fi or the network cable
    .do-2 = If you use a VPN, turn it off for now
    .do-3 = Press the button below to check again
# On a phone or tablet
go-online-phone =
    .do-1 = Turn off airplane mode if it’s on
    .do-2 = Turn on Wi-Fi or mobile data
    .do-3 = Press the button below to check again

unblock-host =
    .title = The payment provider seems unreachable
    .reason = The internet works, but the payment provider’s server doesn’t seem to answer.
# Windows
unblock-host-windows =
    .do-1 = If you can, pay on your phone with mobile data
    .do-2 = Or turn off VPNs, ad blockers and DNS filters for now
    .do-3 = If nothing changed, pause your antivirus program’s web protection
    .do-4 = When you’ve paid, turn everything back on at once
    .do-5 = At work or school, ask whoever runs the network
# Macs and other computers
unblock-host-desktop =
    .do-1 = If you can, pay on your phone with mobile data
    .do-2 = Or turn off VPNs, ad blockers and DNS filters for now
    .do-3 = Try again
    .do-4 = Turn them back on when you’ve paid
    .do-5 = At work or school, ask whoever runs the network
# On a phone or tablet
unblock-host-phone =
    .do-1 = Switch between Wi-Fi and mobile data
    .do-2 = Try again
    .do-3 = If nothing changed, turn off VPN, private DNS and iCloud Private Relay for now
    .do-4 = Pause ad-blocking apps and ad-block DNS too
    .do-5 = Turn them all back on when you’ve paid
# Brave
unblock-host-brave =
    .do-1 = Press the Shields icon (a lion) in the address bar
    .do-2 = Turn Shields off for this site
    .do-3 = Try again
    .do-4 = If nothing changed, use another network, such as your phone’s mobile data
    .do-5 = Turn Shields back on when you’ve paid
# Edge on a computer
unblock-host-edge =
    .do-1 = Press the site information icon at the left end of the address bar
    .do-2 = Turn off tracking prevention for this site
    .do-3 = Try again
    .do-4 = If nothing changed, pause ad-blocking extensions too
    .do-5 = Turn them back on when you’ve paid
# Samsung Internet
unblock-host-samsung =
    .do-1 = Open the menu (≡) at the bottom, then the settings, and find the ad blockers
    .do-2 = Turn off the ones that are on
    .do-3 = Come back to this page and try again
    .do-4 = Turn them back on when you’ve paid

leave-network =
    .title = Your network may be in the way
    .reason = This network seems to have answered in the payment provider’s place.
leave-network-any =
    .do-1 = Sign in if this Wi-Fi shows a sign-in page
    .do-2 = If nothing changed, switch to another Wi-Fi or mobile data
    .do-3 = Try again

reload-page =
    .title = This page may be out of date
    .reason = You came back to this page, so it may show old content.
reload-page-any =
    .do-1 = Press your browser’s reload button
    .do-2 = Check your order and the amount
    .do-3 = Try again

close-other-tab =
    .title = You’re paying in another tab
    .reason = A payment window for this order is open in another tab.
close-other-tab-any =
    .do-1 = Find the payment window of the other tab
    .do-2 = Finish paying there, or close it
    .do-3 = If you closed it, try again here

session-lost =
    .title = You were signed out on the way back
    .reason = When you came back, the shop no longer knew who you were.
session-lost-any =
    .do-1 = Sign in to the shop again
    .do-2 = Check your orders to see whether it went through
    .do-3 = If it didn’t, try again

change-browser =
    .title = You need another browser
    .reason = It looks like this browser or device can’t make the payment.
# Windows
change-browser-windows =
    .do-1 = Copy the address of this page
    .do-2 = Open an up-to-date Edge or Chrome
    .do-3 = Paste the address and pay there
# Mac
change-browser-mac =
    .do-1 = Copy the address of this page
    .do-2 = Open Safari or Chrome
    .do-3 = Paste the address and pay there
    .do-4 = If that doesn’t work, pay on a Windows computer or a phone
# iPhone and iPad
change-browser-ios =
    .do-1 = Copy the address of this page
    .do-2 = Open Safari
    .do-3 = Paste the address and pay there
# Android
change-browser-android =
    .do-1 = Copy the address of this page
    .do-2 = Open Chrome or Samsung Internet
    .do-3 = Paste the address and pay there
# Other devices
change-browser-other =
    .do-1 = Open the shop on a Windows computer or a phone
    .do-2 = Pay there

update-browser =
    .title = Your browser needs an update
    .reason = With this version of your browser the payment may fail.
# Chrome on a computer
# Source: Chromium 156, Debian's language packs: “Help”, “About Google Chrome”, “Relaunch”
update-browser-chrome =
    .do-1 = Open the menu (⋮) at the top right, then “Help” > “About Google Chrome”
    .do-2 = When the update is done, press “Relaunch”
    .do-3 = Check that the version is { $minimum } or later
    .do-4 = Come back to this page and check again
# Edge on a computer
update-browser-edge =
    .do-1 = Open the help in the menu (…) at the top right
    .do-2 = Open the page about Microsoft Edge
    .do-3 = When the update is done, restart with the button there
    .do-4 = Check that the version is { $minimum } or later
    .do-5 = Come back to this page and check again
# Whale on a computer
update-browser-whale =
    .do-1 = Open the help in the menu (⋮) at the top right
    .do-2 = Open the page that shows Whale’s version and let it update
    .do-3 = Check that the version is { $minimum } or later
    .do-4 = Come back to this page and check again
# Firefox on a computer
# Source: Firefox 153, Mozilla's language packs: “Help”, “About Firefox”, “Restart to Update Firefox”
update-browser-firefox =
    .do-1 = Open the menu (≡), then “Help” > “About Firefox”
    .do-2 = Press “Restart to Update Firefox”
    .do-3 = Check that the version is { $minimum } or later
    .do-4 = Come back to this page and check again
# Safari on a Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “System Settings”, “General”, “Software Update”
update-browser-safari =
    .do-1 = From the Apple menu, open “System Settings” > “General”
    .do-2 = Update under “Software Update”
    .do-3 = Come back to this page and check again
# Safari on iPhone and iPad
# Source: guides in public repositories that quote it, iOS 17 to 26: “General”, “Software Update”
update-browser-ios =
    .do-1 = In the Settings app, open “General” > “Software Update”
    .do-2 = Install the update
    .do-3 = Come back to this page and check again
# Other browsers on iPhone and iPad
update-browser-app-store =
    .do-1 = Search for this browser in the App Store
    .do-2 = Update it there
    .do-3 = Come back to this page and check again
# Android
update-browser-android =
    .do-1 = Search for this browser in the Play Store
    .do-2 = Update it there
    .do-3 = Come back to this page and check again
# Internet Explorer
update-browser-ie =
    .do-1 = Copy the address of this page
    .do-2 = Open Microsoft Edge
    .do-3 = Paste the address and pay there
# Other browsers
update-browser-other =
    .do-1 = Update your browser to the latest version
    .do-2 = Come back to this page and check again

set-clock =
    .title = Please check your clock
    .reason = This device’s clock and the payment provider’s don’t match.
# Windows
# Source: guides in public repositories that quote it, Windows 11: “Settings”, “Time & language”, “Date & time”, “Set time automatically”
set-clock-windows =
    .do-1 = Open “Settings” > “Time & language” > “Date & time”
    .do-2 = Turn on “Set time automatically”
    .do-3 = Press the button below to check again
# Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “System Settings”, “General”, “Date & Time”
set-clock-mac =
    .do-1 = Open “System Settings” > “General” > “Date & Time”
    .do-2 = Turn on setting the time and date automatically
    .do-3 = Press the button below to check again
# iPhone and iPad
# Source: guides in public repositories that quote it, iOS 17 to 26: “General”, “Date & Time”, “Set Automatically”
set-clock-ios =
    .do-1 = In the Settings app, open “General” > “Date & Time”
    .do-2 = Turn on “Set Automatically”
    .do-3 = Come back to this page and check again
# Android
# Typed: “date”
set-clock-android =
    .do-1 = Search the phone’s settings for “date”
    .do-2 = Turn on the automatic date and time
    .do-3 = Come back to this page and check again
# Other devices
set-clock-other =
    .do-1 = Have the device set its clock automatically
    .do-2 = Come back to this page and check again

enlarge-window =
    .title = The payment may not fit on the screen
    .reason = The screen is smaller than the payment window, so part of it may be cut off.
# On a computer
enlarge-window-desktop =
    .do-1 = Make the browser window as large as the screen
    .do-2 = Press Ctrl (Command on a Mac) and 0 to reset the zoom
    .do-3 = Press the button below to check again
# On a phone or tablet
enlarge-window-phone =
    .do-1 = Hold the phone upright
    .do-2 = Close split screen if it’s on
    .do-3 = Press the button below to check again

reset-zoom =
    .title = The page may be zoomed
    .reason = The page seems zoomed in or out, so buttons may be out of sight.
# On a computer
reset-zoom-desktop =
    .do-1 = Press Ctrl and 0 together
    .do-2 = Press the button below to check again
# Mac
reset-zoom-mac =
    .do-1 = Press Command and 0 together
    .do-2 = Press the button below to check again
# On a phone or tablet
reset-zoom-phone =
    .do-1 = Pinch with two fingers to shrink the page to its normal size
    .do-2 = Press the button below to check again

allow-agent =
    .title = Let the site reach the security program
    .reason = The payment’s security program can only be reached if the browser lets it.
#
# Source: Chromium 156 and Firefox 153, their language packs: “Allow”
allow-agent-any =
    .do-1 = Press the button below
    .do-2 = Press “Allow” when your browser asks
# Chrome, Edge and Whale on a computer, if it was blocked before
# Source: Chromium 156, Debian's language packs: “Apps on device”
# Edge and Whale are built on it; nobody has looked there.
allow-agent-chrome =
    .do-1 = Press the site information icon at the left end of the address bar
    .do-2 = Turn on “Apps on device”
    .do-3 = Reload this page
    .do-4 = Press the button below to check again
# Firefox on a computer, if it was blocked before
# Source: Firefox 153, Mozilla's language packs: “Settings”, “Privacy and security”, “Device apps and services”
allow-agent-firefox =
    .do-1 = Open the menu (≡), then “Settings” > “Privacy and security”
    .do-2 = Open “Device apps and services”
    .do-3 = Set this site to be allowed
    .do-4 = Come back to this page and check again
# Other browsers, if it was blocked before
allow-agent-other =
    .do-1 = Allow this site to reach the device in your browser’s site settings
    .do-2 = Press the button below to check again

install-agent =
    .title = The security program doesn’t answer
    .reason = The payment’s security program seems to be missing or not running.
# Windows
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
install-agent-windows =
    .do-1 = Download the security program that the payment window names
    .do-2 = Right-click the downloaded file
    .do-3 = Choose “Run as administrator” and install it
    .do-4 = Close every browser window and open it again
# Windows, keyboard security
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
install-agent-keyboard =
    .do-1 = Download the keyboard security program that the payment window names
    .do-2 = Right-click the downloaded file
    .do-3 = Choose “Run as administrator” and install it
    .do-4 = Turn off other keyboard security programs for now
    .do-5 = Turn them back on when you’ve paid
# Windows, certificates
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
install-agent-certificate =
    .do-1 = Download the certificate program that the payment window names
    .do-2 = Right-click the downloaded file
    .do-3 = Choose “Run as administrator” and install it
    .do-4 = Plug in the USB drive with your certificate, if you have one
    .do-5 = Close every browser window and open it again
# Windows, antivirus
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
install-agent-antivirus =
    .do-1 = Download the antivirus program that the payment window names
    .do-2 = If it won’t install, pause the real-time protection of your own antivirus
    .do-3 = Install the file with “Run as administrator”
    .do-4 = Turn real-time protection back on at once
    .do-5 = Press the button below to check again
# Windows, firewall
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
install-agent-firewall =
    .do-1 = Download the firewall program that the payment window names
    .do-2 = If it won’t install, turn off your own firewall for now
    .do-3 = Install the file with “Run as administrator”
    .do-4 = Turn your firewall back on at once
    .do-5 = Press the button below to check again
# Macs and other devices
install-agent-other =
    .do-1 = Install the security program that the payment window names
    .do-2 = If there’s none for this device, pay on a Windows computer or a phone
    .do-3 = Press the button below to check again

trust-agent =
    .title = Reinstall the security program
    .reason = Your browser doesn’t seem to trust the security program on this computer.
trust-agent-any =
    .do-1 = Remove the security program
    .do-2 = Install the current one that the payment window names
    .do-3 = Close every browser window and open it again
# Firefox
trust-agent-firefox =
    .do-1 = Close every Firefox window
    .do-2 = Install the security program again
    .do-3 = If nothing changed, pay in Chrome or Edge

mend-typing =
    .title = Your typing isn’t coming through
    .reason = What you typed came out incomplete, changed or late.
# Windows
# Source: guides in public repositories that quote it, Windows 11: “Settings”, “Apps”, “Installed apps”
mend-typing-windows =
    .do-1 = Find the keyboard security icon at the bottom right and quit it
    .do-2 = Press the button below to check again
    .do-3 = If nothing changed, open “Settings” > “Apps” > “Installed apps”
    .do-4 = Remove all keyboard security programs
    .do-5 = Install only what the payment window names
# Macs and other computers
mend-typing-desktop =
    .do-1 = Switch the keyboard to plain Latin letters
    .do-2 = Turn off macro or keyboard tools for now
    .do-3 = Press the button below to check again
    .do-4 = Turn them back on when you’ve paid
# On a phone or tablet
mend-typing-phone =
    .do-1 = Switch to the keyboard that came with the phone
    .do-2 = Press the button below to check again

bring-certificate =
    .title = You may need a certificate
    .reason = By the payment provider’s rules, this payment may need a certificate.
# On a computer
bring-certificate-desktop =
    .do-1 = Plug in the USB drive with your certificate, if you have one
    .do-2 = Have the certificate’s password ready
    .do-3 = In the payment window, choose where the certificate is
    .do-4 = If you have none, get one from your bank
# On a phone or tablet
bring-certificate-phone =
    .do-1 = Move your certificate to the phone with your bank’s app
    .do-2 = Have the certificate’s password ready
    .do-3 = Choose the certificate in the payment window

authenticate-card =
    .title = Your card needs one more check
    .reason = After the payment window, your card company opens a window or app of its own.
# ISP cards
# Source: the payment gateway's booklet of 2012: “ISP 신청/재신청”, “ISP 복사/삭제”
authenticate-card-isp =
    .do-1 = Have your card number and ISP password ready
    .do-2 = If the ISP window doesn’t open, allow pop-ups
    .do-3 = If you’re new or your card was replaced, press “ISP 신청/재신청” (apply)
    .do-4 = To move or delete your ISP entry, press “ISP 복사/삭제” (copy or delete)
# ISP cards on a phone
authenticate-card-isp-phone =
    .do-1 = Install the card’s payment app (ISP/Paybooc)
    .do-2 = When the app opens, enter your password
    .do-3 = Come back to this browser when it’s done
# Ansim Click cards
authenticate-card-ansim-click =
    .do-1 = Have the Ansim Click password you set at the card company ready
    .do-2 = If its window doesn’t open, allow pop-ups
    .do-3 = Check that the window shows the message you chose
    .do-4 = Enter the password and the last three digits on the back of the card
# App cards
authenticate-card-app-card =
    .do-1 = Check that your phone has the card company’s app
    .do-2 = Choose the app card in the payment window
    .do-3 = Approve the payment in the app
    .do-4 = Come back to this page when it’s done
# Other cards
authenticate-card-any =
    .do-1 = Have your card and your phone at hand
    .do-2 = Start paying and follow the card company
    .do-3 = If its window doesn’t open, allow pop-ups

provider-problem =
    .title = The payment provider isn’t responding properly
    .reason = The payment provider didn’t respond properly or in time.
provider-problem-any =
    .do-1 = Wait a little, then press the button below to try again
    .do-2 = If it keeps failing, call the payment provider at { $phone }
    .do-3 = If you can’t call, write to { $mail }

shop-problem =
    .title = This shop’s page has a problem
    .reason = It’s the shop’s page; your browser is fine.
shop-problem-any =
    .do-1 = Press the button below to try again
    .do-2 = If it keeps failing, tell the shop

plain-help =
    .title = Didn’t the payment window open?
    .reason = We can’t check the cause here.
plain-help-any =
    .do-1 = Press the button below to try again
    .do-2 = If that doesn’t work, pay in another up-to-date browser
    .do-3 = If that doesn’t help, open the full help
# Internet Explorer and Edge’s IE mode
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Tools”, “Internet options”, “Security”, “Default level”
plain-help-ie =
    .do-1 = If you can, pay in Edge or Chrome instead
    .do-2 = If a bar shows at the top or bottom, press it and allow the install
    .do-3 = Open “Tools” > “Internet options” > “Security”
    .do-4 = Press “Default level”
    .do-5 = Close every browser window, open it again and pay

window-elsewhere =
    .title = The payment window is already open
    .reason = It’s in another window or tab; we didn’t open a second one, so that you pay only once.
unpressable =
    .title = The pay button can’t be pressed right now
    .reason = The shop has switched its pay button off: try again in a moment, or reload the page.
# iPhone, iPad or Mac in Lockdown Mode
# WebKit of iOS 16 and macOS 13 and later has no WebAssembly there: <https://support.apple.com/en-us/105120>
plain-help-lockdown =
    .do-1 = In the settings, open Lockdown Mode and leave this browser or site out of it
    .do-2 = Reload this page and try again
    .do-3 = Turn it back on for this browser or site when you’ve paid
