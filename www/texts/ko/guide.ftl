### 안내 단계. 제목은 24자, 한 동작은 45자를 넘지 않아요. 메뉴 이름은 그 브라우저가 보여 주는 그대로 써요. 주석 첫 줄은 안내 페이지의 소제목이에요.
### A quoted name of a menu says in its message's comment where it was read: Source, Unverified or Typed.
### 낱말 하나에 뜻 하나: 아래 목록의 말만 써요.
### Word: 브라우저 점검; never: 자가 진단, 자가 점검, 진단
### Word: 새로고침; never: 새로 불러오, 새로 고침; but: ‘새로 고침’
### Word: 예전 파일; never: 옛 파일, 오래된 파일
### Word: 결제창; never: 결제 창, 지불창
### Word: 쇼핑몰; never: 가맹점, 상점
### Word: 결제사; never: 지불사, 대행사
### Word: 상담 코드; never: 지원 코드, 문의 코드
### Word: 보안 프로그램; never: 보안 소프트웨어, 보안프로그램
### Word: 종료; never: 끝내요

allow-popups =
    .title = 결제창이 열리지 않았어요
    .reason = 브라우저가 이 사이트의 결제창을 막았어요.
# PC의 Chrome, Edge, 웨일
# Source: Chromium 156, Debian's language packs: ‘팝업 및 리디렉션을 항상 허용’, ‘완료’
# Edge and Whale are built on it, and show the same bubble; nobody has looked there.
allow-popups-chrome =
    .do-1 = 주소창 오른쪽 끝의 팝업 차단 아이콘을 눌러요
    .do-2 = ‘팝업 및 리디렉션을 항상 허용’을 골라요
    .do-3 = ‘완료’를 눌러요
    .do-4 = 다시 결제해요
# 안드로이드의 Chrome, Edge, 웨일
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: ‘항상 표시’
allow-popups-phone =
    .do-1 = 화면에 뜬 팝업 차단 알림에서 ‘항상 표시’를 눌러요
    .do-2 = 다시 결제해요
# 삼성 인터넷
allow-popups-samsung =
    .do-1 = 화면 아래 메뉴(≡)에서 브라우저 설정을 열어요
    .do-2 = 팝업 차단 설정을 찾아 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
    .do-4 = 결제가 끝나면 다시 켜요
# Mac의 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: ‘설정’, ‘웹 사이트’, ‘팝업 윈도우’, ‘허용’
allow-popups-safari =
    .do-1 = 주소창 오른쪽 끝의 팝업 차단 아이콘을 눌러요
    .do-2 = 없으면 Safari > ‘설정’ > ‘웹 사이트’ > ‘팝업 윈도우’를 열어요
    .do-3 = 이 사이트를 ‘허용’으로 바꿔요
    .do-4 = 이 페이지로 돌아와 다시 결제해요
# iPhone과 iPad의 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: ‘설정’, ‘팝업 차단’
# Typed: ‘Safari’
allow-popups-ios =
    .do-1 = ‘설정’ 앱에서 ‘Safari’를 검색해 열어요
    .do-2 = ‘팝업 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
    .do-4 = 결제가 끝나면 다시 켜요
# iPhone과 iPad의 Chrome
# Source: Chromium 156, Debian's language packs, whose string Chrome for iOS shares: ‘항상 표시’
allow-popups-chrome-ios =
    .do-1 = 화면에 뜬 팝업 차단 알림에서 ‘항상 표시’를 눌러요
    .do-2 = 다시 결제해요
    .do-3 = 알림이 안 보이면 Chrome 설정에서 팝업 차단을 꺼요
    .do-4 = 결제가 끝나면 다시 켜요
# Windows의 Firefox
# Source: Firefox 153, Mozilla's language packs: ‘옵션’, ‘팝업 및 제3자 리디렉션 허용’
allow-popups-firefox =
    .do-1 = 페이지 위 알림줄에서 ‘옵션’을 눌러요
    .do-2 = 이 사이트의 ‘팝업 및 제3자 리디렉션 허용’을 골라요
    .do-3 = 다시 결제해요
# Mac과 Linux의 Firefox
# Source: Firefox 153, Mozilla's language packs: ‘환경 설정’, ‘팝업 및 제3자 리디렉션 허용’
allow-popups-firefox-mac =
    .do-1 = 페이지 위 알림줄에서 ‘환경 설정’을 눌러요
    .do-2 = 이 사이트의 ‘팝업 및 제3자 리디렉션 허용’을 골라요
    .do-3 = 다시 결제해요
# 안드로이드의 Firefox
# Source: Firefox for Android, Mozilla's own strings of 2025: ‘허용’
allow-popups-firefox-android =
    .do-1 = 아래 버튼으로 다시 결제해요
    .do-2 = Firefox가 결제창을 열지 물으면 ‘허용’을 눌러요
# Internet Explorer
allow-popups-ie =
    .do-1 = 창 아래 알림줄의 옵션을 눌러요
    .do-2 = 이 사이트를 항상 허용하는 항목을 골라요
    .do-3 = 다시 결제해요
# 다른 브라우저
allow-popups-other =
    .do-1 = 브라우저 설정에서 팝업 차단을 꺼요
    .do-2 = 이 페이지로 돌아와 다시 결제해요
    .do-3 = 결제가 끝나면 다시 켜요

second-window =
    .title = 카드·간편결제사의 창이 열리지 않았어요
    .reason = 결제 화면 안에서 여는 은행·카드사·간편결제사의 창이 막혔어요.
app-windows =
    .title = 결제창이 열리지 않았어요
    .reason = 지금 보고 있는 앱은 새 창을 열지 못하는 것 같아요.

open-late =
    .title = 결제창이 열리지 않았어요
    .reason = 결제창을 여는 데 오래 걸려서 브라우저가 막았어요.
    .spent = 다른 것이 먼저 열려서 브라우저가 결제창을 막았어요.
open-late-any =
    .do-1 = 아래 버튼을 눌러 결제창을 바로 열어요

stop-interception =
    .title = 결제창이 열리지 않았어요
    .reason = 광고 차단 같은 확장 프로그램이 결제창을 막은 것 같아요.
# PC
stop-interception-desktop =
    .do-1 = 주소창 오른쪽의 확장 프로그램(퍼즐) 아이콘을 눌러요
    .do-2 = 광고나 팝업을 막는 것을 이 사이트에서 잠시 꺼요
    .do-3 = 다시 결제해요
    .do-4 = 결제가 끝나면 껐던 것을 다시 켜요
# Brave
stop-interception-brave =
    .do-1 = 주소창의 Shields(사자) 아이콘을 눌러요
    .do-2 = 이 사이트에서 Shields를 꺼요
    .do-3 = 다시 결제해요
    .do-4 = 결제가 끝나면 Shields를 다시 켜요
# 휴대폰과 태블릿
stop-interception-phone =
    .do-1 = 광고 차단 앱이나 광고 차단 기능을 잠시 꺼요
    .do-2 = 다시 결제해요
    .do-3 = 결제가 끝나면 다시 켜요
# Samsung Internet
stop-interception-samsung =
    .do-1 = 화면 아래 메뉴(≡)의 설정에서 광고 차단을 찾아요
    .do-2 = 켜져 있는 광고 차단을 잠시 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
    .do-4 = 결제가 끝나면 다시 켜요

window-killed =
    .title = 결제창이 바로 닫혔어요
    .reason = 결제창이 열리자마자 저절로 닫힌 것 같아요.

frame-hidden =
    .title = 결제 화면이 가려졌어요
    .reason = 다른 프로그램이 이 페이지의 결제 화면을 숨긴 것 같아요.

window-unknown =
    .title = 결제창이 아직 열려 있나요?
    .reason = 결제창이 열려 있는지 이 페이지에서는 알 수 없어요.
window-unknown-any =
    .do-1 = 다른 창이나 탭에 결제창이 있는지 살펴봐요
    .do-2 = 있으면 그 창에서 결제를 마쳐요
    .do-3 = 없으면 주문 내역에서 결제됐는지 확인해요
    .do-4 = 결제되지 않았으면 다시 결제해요

allow-cookies =
    .title = 쿠키가 저장되지 않아요
    .reason = 이 페이지의 쿠키가 저장되지 않아서 결제를 마치지 못할 수 있어요.
# PC의 Chrome, 웨일
# Source: Chromium 156, Debian's language packs: ‘설정’, ‘개인 정보 보호 및 보안’, ‘사이트 설정’, ‘기기 내 사이트 데이터’, ‘사이트에서 기기에 데이터를 저장하도록 허용’
# Whale is built on it; nobody has looked there.
allow-cookies-chrome =
    .do-1 = 오른쪽 위 메뉴(⋮)에서 ‘설정’을 열어요
    .do-2 = ‘개인 정보 보호 및 보안’ > ‘사이트 설정’을 열어요
    .do-3 = ‘기기 내 사이트 데이터’를 눌러요
    .do-4 = ‘사이트에서 기기에 데이터를 저장하도록 허용’을 골라요
    .do-5 = 이 페이지로 돌아와 다시 확인해요
# PC의 Edge
# Typed: ‘쿠키’
allow-cookies-edge =
    .do-1 = 오른쪽 위 메뉴(…)에서 설정을 열어요
    .do-2 = 설정에서 ‘쿠키’를 검색해요
    .do-3 = 사이트가 쿠키를 저장하고 읽게 하는 설정을 켜요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# Brave
allow-cookies-brave =
    .do-1 = 주소창의 Shields(사자) 아이콘을 눌러요
    .do-2 = 이 사이트에서 Shields를 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
    .do-4 = 결제가 끝나면 Shields를 다시 켜요
# PC의 Opera
# Typed: ‘쿠키’
allow-cookies-opera =
    .do-1 = 왼쪽 위 Opera 메뉴에서 설정을 열어요
    .do-2 = 설정에서 ‘쿠키’를 검색해요
    .do-3 = 사이트가 기기에 데이터를 저장하도록 허용해요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# 안드로이드의 Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: ‘설정’, ‘사이트 설정’, ‘기기 내 사이트 데이터’
allow-cookies-phone =
    .do-1 = 메뉴(⋮)에서 ‘설정’ > ‘사이트 설정’을 열어요
    .do-2 = ‘기기 내 사이트 데이터’를 눌러요
    .do-3 = 스위치를 켜요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# Mac의 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: ‘설정’, ‘개인정보 보호’, ‘고급’, ‘모든 쿠키 차단’
allow-cookies-safari =
    .do-1 = Safari > ‘설정’에서 ‘개인정보 보호’나 ‘고급’을 열어요
    .do-2 = ‘모든 쿠키 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# iPhone과 iPad의 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: ‘설정’, ‘고급’, ‘모든 쿠키 차단’
# Typed: ‘Safari’
allow-cookies-ios =
    .do-1 = ‘설정’ 앱에서 ‘Safari’를 검색해 ‘고급’을 열어요
    .do-2 = ‘모든 쿠키 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# PC의 Firefox
# Source: Firefox 153, Mozilla's language packs: ‘설정’, ‘개인 정보 및 보안’, ‘향상된 추적 방지 기능’, ‘표준’
allow-cookies-firefox =
    .do-1 = 메뉴(≡)에서 ‘설정’ > ‘개인 정보 및 보안’을 열어요
    .do-2 = ‘향상된 추적 방지 기능’을 찾아요
    .do-3 = ‘표준’을 골라요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# Internet Explorer
# Source: the payment gateway's booklet of 2012: ‘도구’, ‘인터넷 옵션’, ‘개인 정보’, ‘고급’, ‘자동으로 쿠키 처리 안 함’, ‘항상 세션에 쿠키 허용’, ‘확인’
allow-cookies-ie =
    .do-1 = ‘도구’ > ‘인터넷 옵션’ > ‘개인 정보’를 열어요
    .do-2 = ‘고급’을 눌러요
    .do-3 = 먼저 ‘자동으로 쿠키 처리 안 함’에 표시해요
    .do-4 = 그다음 ‘항상 세션에 쿠키 허용’에 표시해요
    .do-5 = ‘확인’을 눌러요
# 다른 브라우저
allow-cookies-other =
    .do-1 = 브라우저 설정에서 쿠키를 허용해요
    .do-2 = 이 페이지로 돌아와 다시 확인해요

allow-storage =
    .title = 데이터 저장이 막혀 있어요
    .reason = 브라우저가 이 사이트의 데이터 저장을 막고 있어요.

leave-app =
    .title = 앱 안에서 보고 있어요
    .reason = 이 앱의 브라우저에서는 결제가 안 될 수 있어요.
# 카카오톡
# Source: guides of Korean sites in public repositories, 2024 to 2026: ‘다른 브라우저로 열기’, ‘Safari로 열기’
leave-app-kakaotalk =
    .do-1 = 오른쪽 아래 메뉴(⋯ 또는 ⋮)를 눌러요
    .do-2 = ‘다른 브라우저로 열기’나 ‘Safari로 열기’를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# 네이버 앱
# Unverified: ‘기본 브라우저로 열기’
# Source: guides of Korean sites in public repositories, 2024 to 2026: ‘다른 브라우저로 열기’
leave-app-naver =
    .do-1 = 새로고침 버튼 옆의 네모(□)를 눌러요
    .do-2 = ‘기본 브라우저로 열기’나 ‘다른 브라우저로 열기’를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# iPhone과 iPad의 네이버 앱
# Source: guides of Korean sites in public repositories, 2024 to 2026: ‘Safari로 열기’, ‘다른 브라우저로 열기’
leave-app-naver-ios =
    .do-1 = 메뉴(≡ 또는 ⋮)를 눌러요
    .do-2 = ‘Safari로 열기’나 ‘다른 브라우저로 열기’를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# 라인
# Unverified: ‘기본 브라우저로 열기’
leave-app-line =
    .do-1 = 오른쪽 위나 아래의 메뉴(⋮)를 눌러요
    .do-2 = ‘기본 브라우저로 열기’를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# 인스타그램, 페이스북
# Source: guides of Korean sites in public repositories, 2024 to 2026: ‘외부 브라우저에서 열기’
leave-app-instagram =
    .do-1 = 오른쪽 위 메뉴(⋯)를 눌러요
    .do-2 = ‘외부 브라우저에서 열기’를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# 위챗
leave-app-wechat =
    .do-1 = 오른쪽 위 메뉴(⋯)를 눌러요
    .do-2 = 브라우저에서 여는 메뉴를 골라요
    .do-3 = 열린 브라우저에서 로그인과 장바구니를 확인하고 결제해요
# 쇼핑몰 앱처럼 이름을 알 수 없는 앱 안
leave-app-own =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Chrome이나 Safari 같은 브라우저에 붙여 넣어요
    .do-3 = 거기서 로그인과 장바구니를 확인하고 결제해요
# 안드로이드의 다른 앱
leave-app-android =
    .do-1 = 화면 구석의 메뉴(⋮)를 눌러요
    .do-2 = 다른 브라우저로 여는 메뉴를 골라요
    .do-3 = 그런 메뉴가 없으면 주소를 복사해 Chrome에 붙여 넣어요
    .do-4 = 거기서 로그인과 장바구니를 확인하고 결제해요
# iPhone과 iPad의 다른 앱
leave-app-ios =
    .do-1 = 공유 버튼이나 메뉴(⋯)를 눌러요
    .do-2 = Safari나 다른 브라우저로 여는 메뉴를 골라요
    .do-3 = 그런 메뉴가 없으면 주소를 복사해 Safari에 붙여 넣어요
    .do-4 = 거기서 로그인과 장바구니를 확인하고 결제해요
# PC의 앱
leave-app-other =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Chrome이나 Edge 같은 브라우저에 붙여 넣어요
    .do-3 = 거기서 로그인과 장바구니를 확인하고 결제해요

find-window =
    .title = 결제창이 뒤에 있을 수 있어요
    .reason = 결제창은 열렸지만 다른 창이나 탭에 가려진 것 같아요.
# Windows
find-window-windows =
    .do-1 = 화면 아래 작업 표시줄에서 브라우저 아이콘을 눌러요
    .do-2 = 결제창을 골라요
# Mac
find-window-mac =
    .do-1 = 메뉴 막대에서 윈도우 메뉴를 열어요
    .do-2 = 결제창을 골라요
# 다른 컴퓨터
find-window-desktop =
    .do-1 = 브라우저의 다른 창과 탭을 살펴봐요
    .do-2 = 결제창을 골라요
# 휴대폰과 태블릿
find-window-phone =
    .do-1 = 브라우저의 탭 버튼을 눌러요
    .do-2 = 결제창이 있는 탭을 골라요

open-app =
    .title = 결제 앱이 열리지 않았어요
    .reason = 이 페이지가 결제 앱을 불렀지만 열리지 않은 것 같아요.
# iPhone, iPad
open-app-ios =
    .do-1 = 앱을 열지 묻는 창이 뜨면 허용해요
    .do-2 = 앱이 없으면 App Store에서 설치한 뒤 이 페이지로 돌아와요
    .do-3 = 결제 버튼을 다시 눌러요
    .do-4 = 앱에서 결제를 마치면 직접 이 브라우저로 돌아와요
# Android
open-app-android =
    .do-1 = 어떤 앱으로 열지 물으면 결제 앱을 골라요
    .do-2 = 앱이 없으면 Play 스토어에서 설치한 뒤 이 페이지로 돌아와요
    .do-3 = 결제 버튼을 다시 눌러요
    .do-4 = 앱에서 결제를 마치면 이 브라우저로 돌아와요
# PC
open-app-other =
    .do-1 = 결제 앱이 있는 휴대폰에서 쇼핑몰을 열어요
    .do-2 = 또는 다른 결제수단을 골라요

free-storage =
    .title = 저장 공간이 부족해요
    .reason = 브라우저가 이 사이트의 데이터를 저장할 공간이 없어요.
# PC
free-storage-desktop =
    .do-1 = 컴퓨터에서 쓰지 않는 큰 파일을 지워요
    .do-2 = 브라우저 설정에서 캐시된 파일만 지워요
    .do-3 = 아래 버튼으로 다시 확인해요
# 휴대폰과 태블릿
free-storage-phone =
    .do-1 = 쓰지 않는 앱이나 동영상을 지워요
    .do-2 = 브라우저 설정에서 캐시된 파일만 지워요
    .do-3 = 아래 버튼으로 다시 확인해요

allow-third-party-cookies =
    .title = 결제사 쿠키를 쓸 수 없어요
    .reason = 브라우저가 이 쇼핑몰 안에서 결제사의 쿠키를 막거나 따로 두고 있어요.
# PC의 Chrome, 웨일
# Source: Chromium 156, Debian's language packs: ‘쿠키 및 사이트 데이터’, ‘서드 파티 쿠키’
# Whale is built on it; nobody has looked there.
allow-third-party-cookies-chrome =
    .do-1 = 주소창 왼쪽 끝의 사이트 정보 아이콘을 눌러요
    .do-2 = ‘쿠키 및 사이트 데이터’를 눌러요
    .do-3 = ‘서드 파티 쿠키’를 켜요
    .do-4 = 아래 버튼으로 다시 확인해요
    .do-5 = 결제가 끝나면 다시 꺼요
# PC의 Edge
# Typed: ‘쿠키’
allow-third-party-cookies-edge =
    .do-1 = 오른쪽 위 메뉴(…)에서 설정을 열어요
    .do-2 = 설정에서 ‘쿠키’를 검색해요
    .do-3 = 서드 파티 쿠키 차단을 꺼요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
    .do-5 = 결제가 끝나면 다시 켜요
# Brave
allow-third-party-cookies-brave =
    .do-1 = 주소창의 Shields(사자) 아이콘을 눌러요
    .do-2 = 이 사이트에서 Shields를 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
    .do-4 = 결제가 끝나면 Shields를 다시 켜요
# PC의 Opera
# Typed: ‘쿠키’
allow-third-party-cookies-opera =
    .do-1 = 왼쪽 위 Opera 메뉴에서 설정을 열어요
    .do-2 = 설정에서 ‘쿠키’를 검색해요
    .do-3 = 서드 파티 쿠키를 잠시 허용해요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
    .do-5 = 결제가 끝나면 설정을 되돌려요
# 안드로이드의 Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: ‘쿠키 및 사이트 데이터’, ‘서드 파티 쿠키’
allow-third-party-cookies-phone =
    .do-1 = 주소창 왼쪽의 사이트 정보 아이콘을 눌러요
    .do-2 = ‘쿠키 및 사이트 데이터’를 눌러요
    .do-3 = ‘서드 파티 쿠키’를 켜요
    .do-4 = 아래 버튼으로 다시 확인해요
    .do-5 = 결제가 끝나면 다시 꺼요
# 삼성 인터넷
# Source: guides in public repositories that quote it, Samsung Internet of 2022 and later: ‘개인정보 보호 및 보안’, ‘스마트 추적 방지’
allow-third-party-cookies-samsung =
    .do-1 = 화면 아래 메뉴(≡)의 설정에서 ‘개인정보 보호 및 보안’을 열어요
    .do-2 = ‘스마트 추적 방지’를 잠시 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
    .do-4 = 결제가 끝나면 다시 켜요
# Mac의 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: ‘설정’, ‘개인정보 보호’, ‘크로스 사이트 추적 방지’
allow-third-party-cookies-safari =
    .do-1 = Safari > ‘설정’ > ‘개인정보 보호’를 열어요
    .do-2 = ‘크로스 사이트 추적 방지’를 잠시 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
    .do-4 = 결제가 끝나면 다시 켜요
# iPhone과 iPad의 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: ‘설정’, ‘크로스 사이트 추적 방지’
# Typed: ‘Safari’
allow-third-party-cookies-ios =
    .do-1 = ‘설정’ 앱에서 ‘Safari’를 검색해 열어요
    .do-2 = ‘크로스 사이트 추적 방지’를 잠시 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
    .do-4 = 결제가 끝나면 다시 켜요
# Firefox
# Source: Firefox 153, Mozilla's language packs: ‘향상된 추적 방지 기능’
allow-third-party-cookies-firefox =
    .do-1 = 주소창 왼쪽의 방패 아이콘을 눌러요
    .do-2 = ‘향상된 추적 방지 기능’을 이 사이트에서 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
    .do-4 = 결제가 끝나면 다시 켜요
# 다른 브라우저
allow-third-party-cookies-other =
    .do-1 = 브라우저 설정에서 다른 사이트의 쿠키를 허용해요
    .do-2 = 이 페이지로 돌아와 다시 확인해요
    .do-3 = 결제가 끝나면 설정을 되돌려요

give-storage-access =
    .title = 브라우저가 쿠키 사용을 물을 수 있어요
    .reason = 결제 중에 브라우저가 결제사의 쿠키를 써도 되는지 물을 수 있어요.
#
# Source: Chromium 156 and Firefox 153, their language packs: ‘허용’
give-storage-access-any =
    .do-1 = 아래 버튼으로 결제를 이어 가요
    .do-2 = 브라우저가 물으면 ‘허용’을 눌러요

go-online =
    .title = 인터넷에 연결돼 있지 않아요
    .reason = 이 기기가 지금 인터넷에 연결돼 있지 않은 것 같아요.
# PC
go-online-desktop =
    .do-1 = Wi-Fi나 랜선 연결을 확인해요
    .do-2 = VPN을 쓰고 있으면 잠시 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
# 휴대폰과 태블릿
go-online-phone =
    .do-1 = 비행기 모드가 켜져 있으면 꺼요
    .do-2 = Wi-Fi나 모바일 데이터를 켜요
    .do-3 = 아래 버튼으로 다시 확인해요

unblock-host =
    .title = 결제사에 연결되지 않는 것 같아요
    .reason = 인터넷은 되는데 결제사의 서버만 응답하지 않는 것 같아요.
# Windows
unblock-host-windows =
    .do-1 = 될 수 있으면 휴대폰의 모바일 데이터로 결제해요
    .do-2 = 아니면 VPN, 광고 차단, DNS 차단을 잠시 꺼요
    .do-3 = 그대로면 백신의 인터넷 감시를 잠시 멈춰요
    .do-4 = 결제가 끝나면 끄거나 멈춘 것을 바로 다시 켜요
    .do-5 = 회사나 학교라면 전산 담당자에게 물어봐요
# Mac과 다른 컴퓨터
unblock-host-desktop =
    .do-1 = 될 수 있으면 휴대폰의 모바일 데이터로 결제해요
    .do-2 = 아니면 VPN, 광고 차단, DNS 차단을 잠시 꺼요
    .do-3 = 다시 결제해요
    .do-4 = 결제가 끝나면 다시 켜요
    .do-5 = 회사나 학교라면 전산 담당자에게 물어봐요
# 휴대폰과 태블릿
unblock-host-phone =
    .do-1 = Wi-Fi와 모바일 데이터를 서로 바꿔요
    .do-2 = 다시 결제해요
    .do-3 = 그대로면 VPN, 비공개 DNS, iCloud 비공개 릴레이를 잠시 꺼요
    .do-4 = 광고 차단 앱과 광고 차단 DNS도 잠시 꺼요
    .do-5 = 결제가 끝나면 모두 다시 켜요
# Brave
unblock-host-brave =
    .do-1 = 주소창의 Shields(사자) 아이콘을 눌러요
    .do-2 = 이 사이트에서 Shields를 꺼요
    .do-3 = 다시 결제해요
    .do-4 = 그대로면 휴대폰의 모바일 데이터 같은 다른 네트워크로 바꿔요
    .do-5 = 결제가 끝나면 Shields를 다시 켜요
# PC의 Edge
unblock-host-edge =
    .do-1 = 주소창 왼쪽 끝의 사이트 정보 아이콘을 눌러요
    .do-2 = 이 사이트의 추적 방지를 꺼요
    .do-3 = 다시 결제해요
    .do-4 = 그대로면 광고 차단 확장 프로그램도 잠시 꺼요
    .do-5 = 결제가 끝나면 끈 것을 다시 켜요
# Samsung Internet
unblock-host-samsung =
    .do-1 = 화면 아래 메뉴(≡)의 설정에서 광고 차단을 찾아요
    .do-2 = 켜져 있는 광고 차단을 잠시 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
    .do-4 = 결제가 끝나면 다시 켜요

leave-network =
    .title = 네트워크가 결제를 막는 것 같아요
    .reason = 지금 쓰는 네트워크가 결제사 대신 응답한 것 같아요.
leave-network-any =
    .do-1 = Wi-Fi 로그인 화면이 있으면 로그인해요
    .do-2 = 그대로면 다른 Wi-Fi나 모바일 데이터로 바꿔요
    .do-3 = 다시 결제해요

reload-page =
    .title = 예전 내용의 페이지일 수 있어요
    .reason = 뒤로 가기로 돌아온 페이지라서 예전 내용일 수 있어요.
reload-page-any =
    .do-1 = 브라우저의 새로고침 버튼을 눌러요
    .do-2 = 주문 내용과 금액을 확인해요
    .do-3 = 다시 결제해요

close-other-tab =
    .title = 다른 탭에서 결제 중이에요
    .reason = 같은 주문의 결제창이 다른 탭에 열려 있어요.
close-other-tab-any =
    .do-1 = 다른 탭의 결제창을 찾아요
    .do-2 = 그 창에서 결제를 마치거나 창을 닫아요
    .do-3 = 닫았다면 여기서 다시 결제해요

session-lost =
    .title = 돌아오는 중에 로그아웃됐어요
    .reason = 쇼핑몰로 돌아왔을 때 로그인 정보가 이어지지 않았어요.
session-lost-any =
    .do-1 = 쇼핑몰에 다시 로그인해요
    .do-2 = 주문 내역에서 결제됐는지 확인해요
    .do-3 = 결제되지 않았으면 다시 결제해요

change-browser =
    .title = 다른 브라우저가 필요해요
    .reason = 이 브라우저나 기기에서는 결제가 안 될 것 같아요.
# Windows
change-browser-windows =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Edge나 Chrome의 최신 버전을 열어요
    .do-3 = 주소를 붙여 넣고 결제해요
# Mac
change-browser-mac =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Safari나 Chrome을 열어요
    .do-3 = 주소를 붙여 넣고 결제해요
    .do-4 = 그래도 안 되면 Windows 컴퓨터나 휴대폰에서 결제해요
# iPhone과 iPad
change-browser-ios =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Safari를 열어요
    .do-3 = 주소를 붙여 넣고 결제해요
# 안드로이드
change-browser-android =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Chrome이나 삼성 인터넷을 열어요
    .do-3 = 주소를 붙여 넣고 결제해요
# 다른 기기
change-browser-other =
    .do-1 = Windows 컴퓨터나 휴대폰에서 쇼핑몰을 열어요
    .do-2 = 그 기기에서 결제해요

update-browser =
    .title = 브라우저 업데이트가 필요해요
    .reason = 지금 버전의 브라우저에서는 결제가 안 될 수 있어요.
# PC의 Chrome
# Source: Chromium 156, Debian's language packs: ‘도움말’, ‘Chrome 정보’, ‘다시 시작’
update-browser-chrome =
    .do-1 = 오른쪽 위 메뉴(⋮)에서 ‘도움말’ > ‘Chrome 정보’를 열어요
    .do-2 = 업데이트가 끝나면 ‘다시 시작’을 눌러요
    .do-3 = 버전이 { $minimum } 이상인지 확인해요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# PC의 Edge
update-browser-edge =
    .do-1 = 오른쪽 위 메뉴(…)에서 도움말을 열어요
    .do-2 = Microsoft Edge의 버전을 보여 주는 페이지를 열어요
    .do-3 = 업데이트가 끝나면 그 페이지의 버튼으로 다시 시작해요
    .do-4 = 버전이 { $minimum } 이상인지 확인해요
    .do-5 = 이 페이지로 돌아와 다시 확인해요
# PC의 웨일
update-browser-whale =
    .do-1 = 오른쪽 위 메뉴(⋮)에서 도움말을 열어요
    .do-2 = 웨일의 버전을 보여 주는 페이지를 열고 업데이트를 기다려요
    .do-3 = 버전이 { $minimum } 이상인지 확인해요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# PC의 Firefox
# Source: Firefox 153, Mozilla's language packs: ‘도움말’, ‘Firefox 정보’, ‘Firefox 업데이트를 위해 다시 시작’
update-browser-firefox =
    .do-1 = 메뉴(≡)에서 ‘도움말’ > ‘Firefox 정보’를 열어요
    .do-2 = ‘Firefox 업데이트를 위해 다시 시작’을 눌러요
    .do-3 = 버전이 { $minimum } 이상인지 확인해요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# Mac의 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: ‘시스템 설정’, ‘일반’, ‘소프트웨어 업데이트’
update-browser-safari =
    .do-1 = Apple 메뉴에서 ‘시스템 설정’ > ‘일반’을 열어요
    .do-2 = ‘소프트웨어 업데이트’에서 업데이트해요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# iPhone과 iPad의 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: ‘설정’, ‘일반’, ‘소프트웨어 업데이트’
update-browser-ios =
    .do-1 = ‘설정’ 앱에서 ‘일반’ > ‘소프트웨어 업데이트’를 열어요
    .do-2 = 업데이트를 설치해요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# iPhone과 iPad의 다른 브라우저
update-browser-app-store =
    .do-1 = App Store에서 이 브라우저를 검색해요
    .do-2 = 거기서 업데이트해요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# 안드로이드
update-browser-android =
    .do-1 = Play 스토어에서 이 브라우저를 검색해요
    .do-2 = 거기서 업데이트해요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# Internet Explorer
update-browser-ie =
    .do-1 = 이 페이지의 주소를 복사해요
    .do-2 = Microsoft Edge를 열어요
    .do-3 = 주소를 붙여 넣고 결제해요
# 다른 브라우저
update-browser-other =
    .do-1 = 브라우저를 최신 버전으로 업데이트해요
    .do-2 = 이 페이지로 돌아와 다시 확인해요

set-clock =
    .title = 기기의 시간을 확인해 주세요
    .reason = 이 기기의 시간이 결제사 서버의 시간과 달라요.
# Windows
# Source: guides in public repositories that quote it, Windows 11: ‘설정’, ‘시간 및 언어’, ‘날짜 및 시간’, ‘자동으로 시간 설정’
set-clock-windows =
    .do-1 = ‘설정’ > ‘시간 및 언어’ > ‘날짜 및 시간’을 열어요
    .do-2 = ‘자동으로 시간 설정’을 켜요
    .do-3 = 아래 버튼으로 다시 확인해요
# Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: ‘시스템 설정’, ‘일반’, ‘날짜 및 시간’
set-clock-mac =
    .do-1 = ‘시스템 설정’ > ‘일반’ > ‘날짜 및 시간’을 열어요
    .do-2 = 시간과 날짜의 자동 설정을 켜요
    .do-3 = 아래 버튼으로 다시 확인해요
# iPhone과 iPad
# Source: guides in public repositories that quote it, iOS 17 to 26: ‘설정’, ‘일반’, ‘날짜 및 시간’, ‘자동으로 설정’
set-clock-ios =
    .do-1 = ‘설정’ 앱에서 ‘일반’ > ‘날짜 및 시간’을 열어요
    .do-2 = ‘자동으로 설정’을 켜요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# 안드로이드
# Typed: ‘날짜’
set-clock-android =
    .do-1 = 휴대폰 설정에서 ‘날짜’를 검색해요
    .do-2 = 날짜와 시간의 자동 설정을 켜요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# 다른 기기
set-clock-other =
    .do-1 = 기기 설정에서 시간을 자동으로 맞춰요
    .do-2 = 이 페이지로 돌아와 다시 확인해요

enlarge-window =
    .title = 화면이 작아 결제창이 다 안 보여요
    .reason = 화면이 결제창보다 작아서 다 보이지 않을 수 있어요.
# PC
enlarge-window-desktop =
    .do-1 = 브라우저 창을 화면 가득 키워요
    .do-2 = Ctrl(Mac은 Command)과 0을 함께 눌러 크기를 되돌려요
    .do-3 = 아래 버튼으로 다시 확인해요
# 휴대폰과 태블릿
enlarge-window-phone =
    .do-1 = 휴대폰을 세로로 돌려요
    .do-2 = 분할 화면을 쓰고 있으면 종료해요
    .do-3 = 아래 버튼으로 다시 확인해요

reset-zoom =
    .title = 화면 크기가 바뀌어 있어요
    .reason = 화면을 확대하거나 축소해서 버튼이 안 보일 수 있어요.
# PC
reset-zoom-desktop =
    .do-1 = Ctrl과 0을 함께 눌러요
    .do-2 = 아래 버튼으로 다시 확인해요
# Mac
reset-zoom-mac =
    .do-1 = Command와 0을 함께 눌러요
    .do-2 = 아래 버튼으로 다시 확인해요
# 휴대폰과 태블릿
reset-zoom-phone =
    .do-1 = 두 손가락을 오므려 화면을 원래 크기로 줄여요
    .do-2 = 아래 버튼으로 다시 확인해요

allow-agent =
    .title = 보안 프로그램 연결을 허용해 주세요
    .reason = 브라우저의 허락이 있어야 결제에 쓰는 보안 프로그램과 연결돼요.
#
# Source: Chromium 156 and Firefox 153, their language packs: ‘허용’
allow-agent-any =
    .do-1 = 아래 버튼을 눌러요
    .do-2 = 브라우저가 물으면 ‘허용’을 눌러요
# PC의 Chrome, Edge, 웨일: 전에 차단한 경우
# Source: Chromium 156, Debian's language packs: ‘기기에 있는 앱’
# Edge and Whale are built on it; nobody has looked there.
allow-agent-chrome =
    .do-1 = 주소창 왼쪽 끝의 사이트 정보 아이콘을 눌러요
    .do-2 = ‘기기에 있는 앱’을 켜요
    .do-3 = 이 페이지를 새로고침해요
    .do-4 = 아래 버튼으로 다시 확인해요
# PC의 Firefox: 전에 차단한 경우
# Source: Firefox 153, Mozilla's language packs: ‘설정’, ‘개인 정보 및 보안’, ‘기기 앱과 서비스’
allow-agent-firefox =
    .do-1 = 메뉴(≡)에서 ‘설정’ > ‘개인 정보 및 보안’을 열어요
    .do-2 = ‘기기 앱과 서비스’를 열어요
    .do-3 = 이 사이트를 허용으로 바꿔요
    .do-4 = 이 페이지로 돌아와 다시 확인해요
# 다른 브라우저: 전에 차단한 경우
allow-agent-other =
    .do-1 = 브라우저의 사이트 설정에서 기기 연결을 허용해요
    .do-2 = 아래 버튼으로 다시 확인해요

install-agent =
    .title = 보안 프로그램이 응답하지 않아요
    .reason = 결제에 쓰는 보안 프로그램이 없거나 꺼져 있는 것 같아요.
# Windows
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
install-agent-windows =
    .do-1 = 결제창이 안내하는 보안 프로그램을 내려받아요
    .do-2 = 받은 파일을 오른쪽 버튼으로 눌러요
    .do-3 = ‘관리자 권한으로 실행’을 골라 설치해요
    .do-4 = 브라우저를 모두 닫고 다시 열어요
# Windows, 키보드 보안
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
install-agent-keyboard =
    .do-1 = 결제창이 안내하는 키보드 보안 프로그램을 내려받아요
    .do-2 = 받은 파일을 오른쪽 버튼으로 눌러요
    .do-3 = ‘관리자 권한으로 실행’을 골라 설치해요
    .do-4 = 다른 키보드 보안 프로그램은 잠시 꺼요
    .do-5 = 결제가 끝나면 끈 프로그램을 다시 켜요
# Windows, 인증서
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
install-agent-certificate =
    .do-1 = 결제창이 안내하는 인증서 프로그램을 내려받아요
    .do-2 = 받은 파일을 오른쪽 버튼으로 눌러요
    .do-3 = ‘관리자 권한으로 실행’을 골라 설치해요
    .do-4 = 인증서가 든 USB가 있으면 컴퓨터에 꽂아요
    .do-5 = 브라우저를 모두 닫고 다시 열어요
# Windows, 백신
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
install-agent-antivirus =
    .do-1 = 결제창이 안내하는 백신 프로그램을 내려받아요
    .do-2 = 설치가 막히면 쓰던 백신의 실시간 감시를 잠시 꺼요
    .do-3 = 받은 파일을 ‘관리자 권한으로 실행’으로 설치해요
    .do-4 = 껐던 실시간 감시를 바로 다시 켜요
    .do-5 = 아래 버튼으로 다시 확인해요
# Windows, 방화벽
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
install-agent-firewall =
    .do-1 = 결제창이 안내하는 방화벽 프로그램을 내려받아요
    .do-2 = 설치가 막히면 쓰던 방화벽을 잠시 꺼요
    .do-3 = 받은 파일을 ‘관리자 권한으로 실행’으로 설치해요
    .do-4 = 껐던 방화벽을 바로 다시 켜요
    .do-5 = 아래 버튼으로 다시 확인해요
# Mac과 다른 기기
install-agent-other =
    .do-1 = 결제창이 안내하는 보안 프로그램을 설치해요
    .do-2 = 설치 프로그램이 없으면 Windows 컴퓨터나 휴대폰에서 결제해요
    .do-3 = 아래 버튼으로 다시 확인해요

trust-agent =
    .title = 보안 프로그램을 다시 설치해 주세요
    .reason = 브라우저가 이 컴퓨터의 보안 프로그램을 믿지 않는 것 같아요.
trust-agent-any =
    .do-1 = 보안 프로그램을 지워요
    .do-2 = 결제창이 안내하는 최신 프로그램을 다시 설치해요
    .do-3 = 브라우저를 모두 닫고 다시 열어요
# Firefox
trust-agent-firefox =
    .do-1 = Firefox를 모두 닫아요
    .do-2 = 보안 프로그램을 다시 설치해요
    .do-3 = 그대로면 Chrome이나 Edge에서 결제해요

mend-typing =
    .title = 글자가 제대로 입력되지 않아요
    .reason = 입력한 글자가 빠지거나 바뀌거나 늦게 들어왔어요.
# Windows
# Source: guides in public repositories that quote it, Windows 11: ‘설정’, ‘앱’, ‘설치된 앱’
mend-typing-windows =
    .do-1 = 화면 오른쪽 아래에서 키보드 보안 아이콘을 찾아 종료해요
    .do-2 = 아래 버튼으로 다시 확인해요
    .do-3 = 그대로면 ‘설정’ > ‘앱’ > ‘설치된 앱’을 열어요
    .do-4 = 키보드 보안 프로그램을 모두 지워요
    .do-5 = 결제창이 안내하는 것만 다시 설치해요
# Mac과 다른 컴퓨터
mend-typing-desktop =
    .do-1 = 한/영 전환을 확인하고 영문으로 입력해요
    .do-2 = 매크로나 키보드 프로그램을 잠시 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
    .do-4 = 결제가 끝나면 껐던 것을 다시 켜요
# 휴대폰과 태블릿
mend-typing-phone =
    .do-1 = 휴대폰에 처음부터 있던 키보드로 바꿔요
    .do-2 = 아래 버튼으로 다시 확인해요

bring-certificate =
    .title = 인증서가 필요할 수 있어요
    .reason = 결제사의 규정에 따르면 이 결제에는 인증서가 필요할 수 있어요.
# PC
bring-certificate-desktop =
    .do-1 = 인증서가 든 USB가 있으면 컴퓨터에 꽂아요
    .do-2 = 인증서 비밀번호를 준비해요
    .do-3 = 결제창에서 인증서가 있는 위치를 골라요
    .do-4 = 인증서가 없으면 거래 은행에서 발급받아요
# 휴대폰과 태블릿
bring-certificate-phone =
    .do-1 = 은행 앱으로 휴대폰에 인증서를 가져와요
    .do-2 = 인증서 비밀번호를 준비해요
    .do-3 = 결제창에서 인증서를 골라요

authenticate-card =
    .title = 카드 인증이 한 번 더 있어요
    .reason = 결제창 다음에 카드사의 인증 창이나 앱이 한 번 더 열려요.
# ISP 카드
# Source: the payment gateway's booklet of 2012: ‘ISP 신청/재신청’, ‘ISP 복사/삭제’
authenticate-card-isp =
    .do-1 = 카드 번호와 ISP 비밀번호를 준비해요
    .do-2 = ISP 창이 안 열리면 팝업 차단을 풀어요
    .do-3 = 처음이거나 카드를 새로 받았으면 ‘ISP 신청/재신청’을 눌러요
    .do-4 = ISP를 옮기거나 지우려면 ‘ISP 복사/삭제’를 눌러요
# ISP 카드, 휴대폰
authenticate-card-isp-phone =
    .do-1 = 카드사의 결제 앱(ISP/페이북)을 설치해요
    .do-2 = 결제창에서 앱이 열리면 비밀번호를 넣어요
    .do-3 = 끝나면 이 브라우저로 돌아와요
# 안심클릭 카드
authenticate-card-ansim-click =
    .do-1 = 카드사에서 정한 안심클릭 비밀번호를 준비해요
    .do-2 = 인증 창이 안 열리면 팝업 차단을 풀어요
    .do-3 = 인증 창에 내가 정한 메시지가 보이는지 확인해요
    .do-4 = 비밀번호와 카드 뒷면의 마지막 세 자리를 넣어요
# 앱카드
authenticate-card-app-card =
    .do-1 = 휴대폰에 카드사 앱이 있는지 확인해요
    .do-2 = 결제창에서 앱카드를 골라요
    .do-3 = 앱에서 결제를 승인해요
    .do-4 = 끝나면 이 페이지로 돌아와요
# 다른 카드
authenticate-card-any =
    .do-1 = 카드와 휴대폰을 준비해요
    .do-2 = 결제를 시작하고 카드사의 안내를 따라요
    .do-3 = 인증 창이 안 열리면 팝업 차단을 풀어요

provider-problem =
    .title = 결제사가 제대로 응답하지 않아요
    .reason = 결제사의 응답이 늦거나 올바르지 않았어요.
provider-problem-any =
    .do-1 = 잠시 뒤 아래 버튼으로 다시 결제해요
    .do-2 = 계속 안 되면 결제사 고객센터 { $phone }번으로 전화해요
    .do-3 = 전화가 어려우면 { $mail } 주소로 메일을 보내요

shop-problem =
    .title = 쇼핑몰 페이지에 문제가 있어요
    .reason = 쇼핑몰 페이지의 문제이고, 이 브라우저는 괜찮아요.
shop-problem-any =
    .do-1 = 아래 버튼으로 다시 결제해요
    .do-2 = 계속 안 되면 쇼핑몰 고객센터에 알려요

plain-help =
    .title = 결제창이 열리지 않았나요?
    .reason = 여기서는 원인을 자세히 확인할 수 없어요.
plain-help-any =
    .do-1 = 아래 버튼으로 다시 결제해요
    .do-2 = 그래도 안 되면 다른 최신 브라우저에서 결제해요
    .do-3 = 그래도 안 되면 도움말 전체를 봐요
# Internet Explorer와 Edge의 IE 모드
# Source: the payment gateway's booklet of 2012: ‘도구’, ‘인터넷 옵션’, ‘보안’, ‘기본 수준’
plain-help-ie =
    .do-1 = 될 수 있으면 Edge나 Chrome에서 결제해요
    .do-2 = 창 위나 아래의 알림줄이 있으면 눌러 설치를 허용해요
    .do-3 = ‘도구’ > ‘인터넷 옵션’ > ‘보안’을 열어요
    .do-4 = ‘기본 수준’을 눌러요
    .do-5 = 브라우저를 모두 닫고 다시 열어 결제해요

window-elsewhere =
    .title = 결제창이 이미 열려 있어요
    .reason = 결제가 두 번 되지 않게 새로 열지 않았으니 다른 창이나 탭을 확인해 주세요.
unpressable =
    .title = 결제 버튼을 지금 누를 수 없어요
    .reason = 쇼핑몰의 결제 버튼이 꺼져 있으니 잠시 뒤에 다시 누르거나 페이지를 새로고침해 주세요.
# 차단 모드를 쓰는 iPhone, iPad, Mac
# WebKit of iOS 16 and macOS 13 and later has no WebAssembly there: <https://support.apple.com/en-us/105120>
plain-help-lockdown =
    .do-1 = 설정에서 차단 모드를 열고 이 브라우저나 사이트를 제외해요
    .do-2 = 이 페이지를 새로고침하고 다시 결제해요
    .do-3 = 결제가 끝나면 제외했던 것을 되돌려요
