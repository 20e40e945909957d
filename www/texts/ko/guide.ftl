### 안내 단계. 제목은 24자, 한 동작은 45자를 넘지 않아요. 메뉴 이름은 그 브라우저가 보여 주는 그대로 써요.

allow-popups =
    .title = 결제창이 열리지 않았어요
    .reason = 브라우저가 결제창을 막았어요. 아래 버튼을 누르면 다시 열려요.
# Chrome 142, Edge 142, Whale 4
allow-popups-chrome =
    .do-1 = 주소창 오른쪽 끝의 팝업 차단 아이콘을 눌러요
    .do-2 = ‘항상 허용’을 골라요
    .do-3 = ‘완료’를 누르고 다시 결제해요
# Samsung Internet 28
allow-popups-samsung =
    .do-1 = 아래쪽 메뉴에서 ‘설정’을 열어요
    .do-2 = ‘사이트 및 다운로드’에서 ‘팝업 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
# Chrome for Android 142
allow-popups-phone =
    .do-1 = 화면 아래에 뜬 ‘팝업 차단됨’에서 ‘항상 표시’를 눌러요
    .do-2 = 아래 버튼으로 다시 결제해요
# Safari 26 (macOS 26)
allow-popups-safari =
    .do-1 = 메뉴 막대에서 Safari > ‘설정’ > ‘웹 사이트’를 열어요
    .do-2 = ‘팝업 윈도우’에서 이 사이트를 ‘허용’으로 바꿔요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
# iOS 26
allow-popups-ios =
    .do-1 = 아이폰 ‘설정’ > ‘앱’ > ‘Safari’를 열어요
    .do-2 = ‘팝업 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 결제해요
# Firefox 145
allow-popups-firefox =
    .do-1 = 페이지 위에 뜬 알림줄에서 ‘설정’을 눌러요
    .do-2 = 이 사이트의 ‘팝업 허용’을 골라요
    .do-3 = 아래 버튼으로 다시 결제해요
allow-popups-app =
    .do-1 = 아래 버튼으로 다시 눌러 봐요
    .do-2 = 그래도 안 되면 앱 메뉴에서 ‘다른 브라우저로 열기’를 골라요
allow-popups-other =
    .do-1 = 브라우저 설정에서 팝업 차단을 꺼요
    .do-2 = 이 페이지로 돌아와 다시 결제해요

open-late =
    .title = 결제창이 열리지 않았어요
    .reason = 쇼핑몰 페이지가 결제창을 늦게 열었어요. 아래 버튼을 누르면 바로 열려요.

stop-interception =
    .title = 결제창이 열리지 않았어요
    .reason = 브라우저가 아닌 다른 프로그램이 결제창을 대신 받았어요.
stop-interception-any =
    .do-1 = 광고나 팝업을 막는 확장 프로그램을 이 사이트에서 잠시 꺼요
    .do-2 = 다시 결제하고, 끝나면 확장 프로그램을 켜요

window-killed =
    .title = 결제창이 바로 닫혔어요
    .reason = 결제창이 열리자마자 닫혔어요. 광고 차단 프로그램을 잠시 끄고 다시 결제해 주세요.

allow-cookies =
    .title = 쿠키가 차단되어 있어요
    .reason = 브라우저가 이 사이트의 쿠키를 받지 않아서 결제가 끝까지 갈 수 없어요.
# Chrome 142, Edge 142, Whale 4
allow-cookies-chrome =
    .do-1 = 주소창 왼쪽 끝의 사이트 정보 아이콘을 눌러요
    .do-2 = ‘쿠키 및 사이트 데이터’에서 이 사이트를 허용해요
    .do-3 = 아래 버튼으로 다시 확인해요
# Safari 26 (macOS 26)
allow-cookies-safari =
    .do-1 = 메뉴 막대에서 Safari > ‘설정’ > ‘고급’을 열어요
    .do-2 = ‘모든 쿠키 차단’을 꺼요
    .do-3 = 아래 버튼으로 다시 확인해요
# iOS 26
allow-cookies-ios =
    .do-1 = 아이폰 ‘설정’ > ‘앱’ > ‘Safari’ > ‘고급’을 열어요
    .do-2 = ‘모든 쿠키 차단’을 꺼요
    .do-3 = 이 페이지로 돌아와 다시 확인해요
# Firefox 145
allow-cookies-firefox =
    .do-1 = 메뉴에서 ‘설정’ > ‘개인 정보 및 보안’을 열어요
    .do-2 = ‘향상된 추적 방지 기능’을 ‘표준’으로 바꿔요
    .do-3 = 아래 버튼으로 다시 확인해요
allow-cookies-other =
    .do-1 = 브라우저 설정에서 쿠키를 허용해요
    .do-2 = 아래 버튼으로 다시 확인해요

allow-storage =
    .title = 데이터 저장이 차단되어 있어요
    .reason = 브라우저가 이 사이트의 데이터 저장을 막아서 결제가 안 될 수 있어요.

leave-app =
    .title = 앱 안에서 보고 있어요
    .reason = 이 앱의 브라우저에서는 결제가 안 될 수 있어요.
leave-app-kakaotalk =
    .do-1 = 오른쪽 아래 메뉴를 눌러요
    .do-2 = ‘다른 브라우저로 열기’를 골라요
leave-app-android =
    .do-1 = 오른쪽 위 메뉴를 눌러요
    .do-2 = ‘다른 브라우저로 열기’를 골라요
leave-app-ios =
    .do-1 = 공유 버튼이나 메뉴를 눌러요
    .do-2 = ‘Safari로 열기’를 골라요

shop-problem =
    .title = 쇼핑몰 페이지에 문제가 있어요
    .reason = 브라우저는 괜찮아요. 계속 안 되면 쇼핑몰에 알려 주세요.

plain-help =
    .title = 결제창이 열리지 않았나요?
    .reason = 아래 버튼을 다시 눌러 보세요. 그래도 안 되면 도움말을 봐 주세요.

window-elsewhere =
    .title = 결제창이 이미 열려 있어요
    .reason = 결제가 두 번 되지 않게 새로 열지 않았어요. 다른 창이나 탭을 확인해 주세요.
