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

find-window =
    .title = 결제창이 뒤에 있어요
    .reason = 결제창이 다른 창이나 탭 뒤에 열렸어요.

free-storage =
    .title = 저장 공간이 부족해요
    .reason = 브라우저에 저장할 공간이 없어 결제가 안 될 수 있어요.

allow-third-party-cookies =
    .title = 결제사 쿠키가 차단돼요
    .reason = 브라우저가 이 쇼핑몰 안에서 결제사의 쿠키를 막고 있어요.

give-storage-access =
    .title = 쿠키 사용을 물어볼 수 있어요
    .reason = 결제 중에 브라우저가 물으면 허용을 눌러 주세요.

go-online =
    .title = 인터넷에 연결돼 있지 않아요
    .reason = 인터넷에 연결해야 결제할 수 있어요.

unblock-host =
    .title = 결제사에 연결할 수 없어요
    .reason = 다른 사이트는 열리는데 결제사만 응답하지 않아요.

leave-network =
    .title = 다른 곳에서 응답했어요
    .reason = 지금 네트워크가 결제사 대신 응답하고 있어요.

reload-page =
    .title = 오래된 페이지예요
    .reason = 뒤로 가기로 돌아온 페이지예요. 새로 고친 뒤 결제해 주세요.

close-other-tab =
    .title = 다른 탭에서 결제 중이에요
    .reason = 같은 주문의 결제창이 다른 탭에 열려 있어요.

change-browser =
    .title = 다른 브라우저가 필요해요
    .reason = 이 브라우저에서는 결제할 수 없어요.

update-browser =
    .title = 브라우저를 업데이트해 주세요
    .reason = 브라우저가 오래되어 결제가 안 될 수 있어요.

set-clock =
    .title = 기기의 시간이 맞지 않아요
    .reason = 시간이 맞지 않으면 결제가 안 될 수 있어요.

enlarge-window =
    .title = 화면이 좁아요
    .reason = 결제창이 다 보이지 않을 수 있어요.

reset-zoom =
    .title = 화면 확대가 켜져 있어요
    .reason = 버튼이 화면 밖에 있을 수 있어요.

allow-agent =
    .title = 보안 프로그램 연결을 허용해 주세요
    .reason = 브라우저가 묻는 창에서 허용을 눌러야 해요.

install-agent =
    .title = 보안 프로그램이 응답하지 않아요
    .reason = 설치되어 있지 않거나 꺼져 있어요.

trust-agent =
    .title = 보안 프로그램을 믿지 못해요
    .reason = 보안 프로그램을 다시 설치하면 해결돼요.

mend-typing =
    .title = 글자가 제대로 입력되지 않아요
    .reason = 키보드 보안 프로그램이 입력을 바꾸고 있을 수 있어요.

bring-certificate =
    .title = 인증서가 필요해요
    .reason = 이 금액은 인증서가 있어야 결제할 수 있어요.

authenticate-card =
    .title = 카드 인증이 필요해요
    .reason = 결제창에서 카드사 인증 창이 한 번 더 열려요.

provider-problem =
    .title = 결제사에 문제가 있어요
    .reason = 브라우저는 괜찮아요. 잠시 뒤 다시 결제해 주세요.
