### The pages of the whole guide. None of this is in the pack that shoppers load.

guide =
    .title = When a payment doesn’t go through
    .intro = Find the symptom closest to yours, and follow it step by step.
    .before = Before paying
    .during = When it still fails
    .tables = Tables
    .index = All symptoms
    .booklet = The guide to print
    .after = When you’re done, go back to the shop’s page and try again. The buttons that these steps mention are there.
    .language = English
label =
    .symptom = What happens
    .check = How to tell
    .remedy = What to do
    .facts = Good to know
    .see = See also
    .languages = Other languages

contact =
    .title = Where to get help
    .phone = Customer centre: { $phone }
    .mail = Email: { $mail }
    .demo = Try a payment
    .help = The provider’s help

table-cards =
    .title = How each card is authenticated
    .note = As told by the { $provider }; things may have changed since.
    .card = Card
    .authentication = Authentication
    .keyboard = Keyboard security
    .methods = Ways to pay
authentication =
    .isp = ISP
    .ansim-click = Ansim Click
    .app-card = App card
    .none = Told in the payment window
method =
    .card = Credit card
    .transfer = Account transfer
    .virtual-account = Virtual account (무통장)
    .mobile = Mobile phone
    .phone-bill = Phone bill (전화결제)
    .ok-cashbag = OK Cashbag
    .gift-certificate = Gift certificate
    .mobile-t-money = Mobile T-money

table-certificates =
    .title = Kinds of certificates and their prices
    .note = Accredited certificates as of 2012; names and prices may have changed since.
    .use = Use
    .holder = Holder
    .price = Price
    .issuers = Issued by
    .agencies = Agencies
    .operator = Run by
    .address = Address in 2012
certificate =
    .general = General purpose: banking, shopping, stocks and insurance, e-government, public procurement bids
    .bank = Bank use
    .card = Credit-card use
    .insurance = Insurance or securities use
    .personal = Personal
    .business = Business
    .free = Free
    .yearly = { $price } a year
    .own-bank = Your own bank
    .own-firm = Your insurance or securities firm
    .bank-holders = KFTC, if you hold one for bank use
    .securities-holders = Koscom, if you hold one for securities use

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Tools”, “Internet options”, “Security”, “Default level”, “ActiveX controls and plug-ins”, “Custom level”
# Source: Chromium 156, Debian's language packs: “Allow”
topic-a1 =
    .title = It asks me to install a program
    .symptom = The payment window asks for a program, or doesn’t go on after you installed it.
    .check = See whether a bar shows at the edge of the window: at the top in Internet Explorer 8, at the bottom from 9 on.
    .remedy-1 = If there is a bar, press it and allow the install.
    .remedy-2 = If there is none, open “Tools” > “Internet options” > “Security” and press “Default level”.
    .remedy-3 = To choose by hand, allow “ActiveX controls and plug-ins” under “Custom level”, and go back to “Default level” when you’ve paid.
    .remedy-4 = If Chrome or Edge asks whether the site may reach apps on this device, press “Allow”.
    .fact-1 = Today a security program that runs by itself on the computer takes ActiveX’s place.

topic-a2 =
    .title = Installing keeps failing
    .symptom = The install doesn’t finish, or the same notice comes back.
    .check = Press start on the self-check page and look at the result.
    .remedy-1 = Close every browser window.
    .remedy-2 = Run the self-check and let it repair what it can.
    .remedy-3 = If that doesn’t help, download the install file that the payment window names and install it by hand.
    .fact-1 = The self-check neither reads nor sends anything personal.

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Tools”, “Pop-up Blocker”
topic-a3 =
    .title = The payment window doesn’t open
    .symptom = You press pay and nothing happens.
    .check = See whether the address bar shows a blocked pop-up, or a bar shows above or below the page.
    .remedy-1 = Press pay once more.
    .remedy-2 = Press the sign or the bar and always allow this site’s pop-ups.
    .remedy-3 = You can also allow it for now only; then you’re asked again next time.
    .remedy-4 = In Internet Explorer turn it off under “Tools” > “Pop-up Blocker”, and on again when you’ve paid.
    .fact-1 = Inside an app, new windows may not open at all; open the page in a browser then.

topic-a4 =
    .title = A firewall seems to be in the way
    .symptom = Other sites open, but the payment window stays empty or can’t connect.
    .check = See whether it fails on another network too, such as your phone’s mobile data.
    .remedy-1 = Turn off VPNs and ad blockers for now and try again.
    .remedy-2 = Allow the payment provider’s addresses in the firewall; at work, ask whoever runs the network.
    .remedy-3 = Turn every protection that you turned off back on as soon as you’ve paid.
    .fact-1 = A page can’t see whether a name wasn’t found or the connection was refused, so the most common causes come first.

topic-a5 =
    .title = A toolbar or extension is in the way
    .symptom = The window shows for a moment and goes, or opens behind others or off the screen.
    .check = See whether it works in a private window, where extensions are off.
    .remedy-1 = Turn off extensions that block ads, pop-ups or scripts, or translate, on this site.
    .remedy-2 = In Internet Explorer, untick the Google, Naver and Daum toolbars in the View menu.
    .remedy-3 = Press Ctrl (Command on a Mac) and 0 to reset the zoom.
    .fact-1 = You can turn them back on when you’ve paid.

topic-a6 =
    .title = An antivirus program is in the way
    .symptom = Only some of the provider’s addresses fail, or the install stops.
    .check = See whether the antivirus icon at the bottom right shows a notice.
    .remedy-1 = Right-click its icon and pause real-time protection.
    .remedy-2 = Try the payment or the install again.
    .remedy-3 = Turn real-time protection back on at once.
    .fact-1 = A page can’t see antivirus programs, so it only says that one may be in the way.

topic-a7 =
    .title = The browser is too old
    .symptom = The payment window stays empty, or says that the browser isn’t supported.
    .check = Look at the version under Help in the browser’s menu.
    .remedy-1 = Update the browser.
    .remedy-2 = If it can’t be updated, pay in another one such as Chrome, Edge or Safari.
    .remedy-3 = If Edge is in IE mode, leave that mode.
    .fact-1 = In 2012 Internet Explorer 7 or later was advised, and the 64-bit Internet Explorer 9 could not pay.

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Restore advanced settings”, “Internet options”, “Advanced”, “Every time I visit the webpage”
topic-a8 =
    .title = An old page keeps coming back
    .symptom = The same page comes back after a change, or buttons don’t react.
    .check = See whether a reload or a private window makes a difference.
    .remedy-1 = Reload the page.
    .remedy-2 = Delete only the cached files in the browser’s settings and open the page again.
    .remedy-3 = In Internet Explorer press “Restore advanced settings” under “Internet options” > “Advanced”, and have temporary files checked “Every time I visit the webpage”.
    .fact-1 = Deleting only the cache keeps you signed in and keeps your basket.

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Default level”, “Internet options”, “Security”, “Restricted sites”, “Navigate windows and frames across different domains”, “Enable”
topic-a9 =
    .title = A security setting is in the way
    .symptom = The window opens, but stays empty or doesn’t go on.
    .check = See in the browser’s site settings whether JavaScript is blocked for the payment provider.
    .remedy-1 = Reset this site’s permissions.
    .remedy-2 = In Internet Explorer press “Default level” under “Internet options” > “Security”, and remove the provider’s addresses from “Restricted sites”.
    .remedy-3 = With a custom level, set “Navigate windows and frames across different domains” to “Enable”.
    .fact-1 = It may also be a setting of the shop or the provider; then there is nothing to do in your browser.

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Internet options”, “Privacy”, “Advanced”, “Override automatic cookie handling”, “Always allow session cookies”
topic-a10 =
    .title = Cookies are blocked
    .symptom = The payment starts over, you’re signed out, or it says that time is up.
    .check = See in the browser’s privacy settings whether all cookies are blocked.
    .remedy-1 = Allow the cookies of the shop and the payment provider.
    .remedy-2 = If you’re in a private window, pay in a normal one.
    .remedy-3 = In Internet Explorer, under “Internet options” > “Privacy” > “Advanced”, first tick “Override automatic cookie handling”, then “Always allow session cookies”.
    .remedy-4 = You can set it back when you’ve paid.
    .fact-1 = Without cookies the provider can’t remember the step before.

topic-a11 =
    .title = The shop’s page has a problem
    .symptom = The shop’s page shows an error or never finishes loading.
    .check = Open the self-check page or the provider’s demo payment. If it works there, your browser is fine.
    .remedy-1 = Reload the shop’s page and try again.
    .remedy-2 = If it keeps failing, give the shop the support code.
    .remedy-3 = If you don’t know whether you’ve paid, look at your orders first.
    .fact-1 = If it fails in both places, look at the browser and the computer first.

topic-b1 =
    .title = The computer isn’t supported
    .symptom = It says that this system can’t pay.
    .check = Look up which systems and browsers the provider supports.
    .remedy-1 = Open the shop on a phone and pay there.
    .remedy-2 = If you have a Windows computer, pay there in Edge or Chrome.
    .fact-1 = In 2012 only Windows with Internet Explorer could pay.

#
# Source: guides in public repositories that quote it, Windows 11: “Run as administrator”
topic-b2 =
    .title = No administrator rights
    .symptom = The install ends at once, or it asks again after you installed.
    .check = See whether Windows asked for permission during the install.
    .remedy-1 = Right-click the install file and choose “Run as administrator”.
    .remedy-2 = With Internet Explorer on Windows Vista and 7, run the browser as administrator too, and close it afterwards.
    .fact-1 = On a computer at work, perhaps only the administrator can install.

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Help”, “About Internet Explorer”
topic-b3 =
    .title = The 64-bit Internet Explorer
    .symptom = In Internet Explorer 8 or 9 the program won’t install.
    .check = See whether “Help” > “About Internet Explorer” says 64-bit.
    .remedy-1 = If you can, pay in Edge or Chrome.
    .remedy-2 = If you must, open the Internet Explorer whose name doesn’t say 64-bit.
    .fact-1 = The program was made for 32-bit browsers.

topic-b4 =
    .title = The card’s own window doesn’t open
    .symptom = The payment window is open, but the card company’s window (such as ISP) doesn’t come.
    .check = Find your card in the table below, and see whether the payment window shows a blocked pop-up.
    .remedy-1 = Allow pop-ups in the payment window as well.
    .remedy-2 = For an ISP card, install the ISP program by hand from its maker’s site.
    .remedy-3 = On a phone, install the card company’s app and try again.
    .fact-1 = It’s a second window, opened by the first, so it can be blocked by itself.

topic-b5 =
    .title = Typing doesn’t work
    .symptom = Letters are missing or wrong, or the window closes as you type.
    .check = See in the typing test whether letters come as you type them.
    .remedy-1 = Find the keyboard security icon at the bottom right, quit it, and type again.
    .remedy-2 = If that doesn’t help, remove all keyboard security programs.
    .remedy-3 = Install only the one that the payment window names.
    .fact-1 = Two keyboard security programs at once often disturb each other.
    .fact-2 = The table of cards below names the one that each card company uses.

topic-b6 =
    .title = Antivirus stops it half-way
    .symptom = The payment window stops or closes half-way, with an antivirus notice.
    .check = Look at the antivirus notices at the bottom right.
    .remedy-1 = Update the antivirus program and try again.
    .remedy-2 = If that doesn’t help, right-click its icon, pause it, and pay.
    .remedy-3 = Turn it back on as soon as you’ve paid.
    .fact-1 = This was known of ALYac, TurboVaccine, ViRobot, Norton, V3 and PC Doctor.

topic-b7 =
    .title = My certificate isn’t listed
    .symptom = The payment window’s list is empty or lacks your certificate.
    .check = See under certificate management on the agency’s site (such as yessign) whether it shows there, and when it expires.
    .remedy-1 = If it’s on a USB drive, plug it in and choose that drive in the payment window.
    .remedy-2 = If only the payment window doesn’t show it, install the provider’s security module by hand.
    .remedy-3 = Close the payment window and start the payment from the beginning.
    .fact-1 = An expired certificate may not be listed.
    .fact-2 = A certificate for securities only can’t be used for card payments; get the free one for banks and cards as well.

topic-b8 =
    .title = Getting a certificate
    .symptom = It asks for a certificate and you have none.
    .check = Look at the amount and the way to pay.
    .remedy-1 = Take your ID to your bank, apply for internet banking and get a security card.
    .remedy-2 = At the bank’s certificate centre, choose the use and agree to the terms.
    .remedy-3 = Enter the account number, its password and the security-card number, and set the certificate’s password.
    .remedy-4 = Save it to a USB drive or the hard disk; USB is safer and goes where you go.
    .remedy-5 = If it’s lost or its password leaked, have it reissued and change the password.
    .fact-1 = Until { $until }, card payments of { $minimum } or more by ISP or Ansim Click needed one. The rule has since been abolished.

topic-b9 =
    .title = Kinds of certificates
    .symptom = You have a certificate, but it can’t be used for this payment.
    .check = Look up your certificate’s use and compare it with the table below.
    .remedy-1 = For card payments use one for banks and cards, or a general one.
    .remedy-2 = If you only have one for securities, get the free one for banks, insurance and cards as well.
    .fact-1 = A general one works everywhere, a limited one only where it’s meant to.

#
# Source: the payment gateway's booklet of 2012: “ISP 신청/재신청”, “ISP 복사/삭제”
topic-b10 =
    .title = Paying with ISP
    .symptom = It asks for an ISP password.
    .check = See in the table of cards below whether yours is an ISP card.
    .remedy-1 = Enter the ISP password, not the card’s.
    .remedy-2 = If you’re new, press “ISP 신청/재신청” (apply) in the ISP window and choose where to keep it: hard disk, phone, removable disk or IC card.
    .remedy-3 = Apply again with the same button when the card was replaced or reported lost, when the password was wrong three times or more, or on another computer.
    .fact-1 = “ISP 복사/삭제” (copy or delete) copies an ISP entry to another place, or deletes it.
    .fact-2 = Until { $until }, { $minimum } or more needed a certificate as well.

topic-b11 =
    .title = Paying with Ansim Click
    .symptom = A small window of the card company asks for an Ansim Click password.
    .check = See in the table of cards below whether yours, or the company that issues it, is an Ansim Click card.
    .remedy-1 = If you’re new, set a password and a personal message at the card company’s site.
    .remedy-2 = When the window shows your message, enter the password and the last three digits on the back.
    .remedy-3 = If the message is wrong or missing, close the window and tell the card company.
    .fact-1 = The personal message shows that the window is real; beware of fakes.
    .fact-2 = Until { $until }, { $minimum } or more needed a certificate as well.

topic-b12 =
    .title = When nothing helps
    .symptom = You followed everything and it still doesn’t work.
    .check = First see in your orders whether it isn’t paid already.
    .remedy-1 = Copy the report from the panel.
    .remedy-2 = Call the payment provider at { $phone }.
    .remedy-3 = Send what you copied to { $mail }.
    .fact-1 = The report has nothing personal in it: no name, no card number.
    .fact-2 = The phone number and email address are those in the { $provider }.

topic-c =
    .title = How my card is authenticated
    .symptom = You don’t know how your card company checks that it’s you.
    .check = Look for the card company’s name on the card.
    .remedy-1 = Find it in the table of cards below.
    .fact-1 = For a card that isn’t in the table, the payment window says how.

money =
    .krw = { $number } won
date =
    .day = { $year }-{ $month }-{ $day }
