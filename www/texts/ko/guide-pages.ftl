### 도움말 페이지의 글. 안내 상자에는 실리지 않아요.

guide =
    .title = 결제가 안 될 때
    .intro = 지금 보이는 증상과 가까운 것을 골라 순서대로 따라 해 보세요.
    .before = 결제하기 전에
    .during = 결제가 계속 안 될 때
    .tables = 참고 표
    .index = 모든 증상 보기
    .booklet = 인쇄용 도움말
    .after = 다 했으면 쇼핑몰 페이지로 돌아가 다시 결제해 주세요. 순서에 나오는 버튼도 그 페이지에 있어요.
    .language = 한국어
label =
    .symptom = 이럴 때예요
    .check = 이렇게 확인해요
    .remedy = 이렇게 해결해요
    .facts = 알아 두면 좋아요
    .see = 관련 안내
    .languages = 다른 언어로 보기

contact =
    .title = 도움받는 곳
    .phone = 고객센터 전화 { $phone }
    .mail = 메일 { $mail }
    .demo = 결제 연습 페이지
    .help = 결제사 도움말

table-cards =
    .title = 카드사별 인증 방법
    .note = { $provider }에 적힌 내용이라 지금은 다를 수 있어요.
    .card = 카드
    .authentication = 인증 방법
    .keyboard = 키보드 보안
    .methods = 결제 방법
authentication =
    .isp = ISP
    .ansim-click = 안심클릭
    .app-card = 앱카드
    .none = 결제창에서 안내
method =
    .card = 신용카드
    .transfer = 계좌이체
    .virtual-account = 무통장(가상계좌)
    .mobile = 휴대폰
    .phone-bill = 전화결제(유선전화)
    .ok-cashbag = OK캐쉬백
    .gift-certificate = 상품권
    .mobile-t-money = 모바일 티머니

table-certificates =
    .title = 인증서 종류와 발급 수수료
    .note = 2012년 공인인증서 기준이라 지금은 이름과 수수료가 다를 수 있어요.
    .use = 쓰는 곳
    .holder = 가진 사람
    .price = 발급 수수료
    .issuers = 발급하는 곳
    .agencies = 인증기관
    .operator = 운영
    .address = 주소(2012년)
certificate =
    .general = 범용: 은행, 쇼핑, 증권·보험, 전자민원, 조달청 전자입찰
    .bank = 은행용
    .card = 신용카드용
    .insurance = 보험·증권용
    .personal = 개인
    .business = 사업자
    .free = 무료
    .yearly = 1년 { $price }
    .own-bank = 거래 은행
    .own-firm = 거래 보험사·증권사
    .bank-holders = 금융결제원(은행용이 있을 때)
    .securities-holders = 코스콤(증권용이 있을 때)

#
# Source: the payment gateway's booklet of 2012: ‘도구’, ‘인터넷 옵션’, ‘보안’, ‘기본 수준’, ‘사용자 지정 수준’, ‘ActiveX 컨트롤 및 플러그 인’
# Source: Chromium 156, Debian's language packs: ‘허용’
topic-a1 =
    .title = 프로그램을 설치하라고 해요
    .symptom = 결제창이 설치를 안내하거나, 설치한 뒤에도 다음으로 넘어가지 않아요.
    .check = 창 위나 아래에 알림줄이 뜨는지 봐요. 알림줄은 Internet Explorer 8에서는 창 위, 9부터는 창 아래에 떠요.
    .remedy-1 = 알림줄이 있으면 눌러서 설치를 허용해요.
    .remedy-2 = 알림줄이 없으면 ‘도구’ > ‘인터넷 옵션’ > ‘보안’에서 ‘기본 수준’을 눌러요.
    .remedy-3 = 직접 고르려면 ‘사용자 지정 수준’에서 ‘ActiveX 컨트롤 및 플러그 인’을 허용하고, 결제가 끝나면 ‘기본 수준’으로 되돌려요.
    .remedy-4 = Chrome이나 Edge가 이 기기의 앱에 연결해도 되는지 물으면 ‘허용’을 눌러요.
    .fact-1 = 요즘에는 ActiveX 대신 컴퓨터에서 따로 실행되는 보안 프로그램을 써요.

topic-a2 =
    .title = 설치가 자꾸 실패해요
    .symptom = 설치를 눌러도 끝나지 않거나 같은 안내가 다시 나와요.
    .check = 브라우저 점검 페이지에서 시작을 누르고 결과를 봐요.
    .remedy-1 = 브라우저 창을 모두 닫아요.
    .remedy-2 = 브라우저 점검을 실행하고, 고칠 수 있다고 나오는 것을 고쳐요.
    .remedy-3 = 그래도 안 되면 결제창이 안내하는 설치 파일을 직접 내려받아 설치해요.
    .fact-1 = 브라우저 점검은 개인 정보를 읽거나 보내지 않아요.

#
# Source: the payment gateway's booklet of 2012: ‘도구’, ‘팝업 차단’
topic-a3 =
    .title = 결제창이 열리지 않아요
    .symptom = 결제하기를 눌러도 아무 일도 일어나지 않아요.
    .check = 주소창 끝에 팝업 차단 표시가 있는지, 페이지 위나 아래에 알림줄이 있는지 봐요.
    .remedy-1 = 결제하기를 한 번 더 눌러요.
    .remedy-2 = 팝업 차단 표시나 알림줄을 눌러 이 사이트의 팝업을 항상 허용해요.
    .remedy-3 = 이번 한 번만 허용해도 돼요. 그러면 다음에 다시 물어요.
    .remedy-4 = Internet Explorer에서는 ‘도구’ > ‘팝업 차단’에서 끄고, 결제가 끝나면 다시 켜요.
    .fact-1 = 앱 안에서 보고 있으면 새 창이 아예 안 열리기도 해요. 그럴 때는 다른 브라우저로 열어요.

topic-a4 =
    .title = 방화벽이 막는 것 같아요
    .symptom = 다른 사이트는 열리는데 결제창만 비어 있거나 연결되지 않아요.
    .check = 휴대폰의 모바일 데이터처럼 다른 네트워크에서도 안 되는지 봐요.
    .remedy-1 = VPN과 광고 차단 프로그램을 잠시 끄고 다시 결제해요.
    .remedy-2 = 방화벽 설정에서 결제사의 주소를 허용해요. 회사라면 전산 담당자에게 부탁해요.
    .remedy-3 = 껐던 보호 기능은 결제가 끝나면 바로 다시 켜요.
    .fact-1 = 이름을 못 찾은 것인지, 거절된 것인지는 페이지에서 알 수 없어요. 그래서 가장 흔한 원인부터 안내해요.

#
# Source: the payment gateway's booklet of 2012: ‘보기’, ‘도구 모음’
topic-a5 =
    .title = 툴바나 확장 프로그램이 막아요
    .symptom = 결제창이 잠깐 보였다가 사라지거나, 다른 창 뒤나 화면 밖에 열려요.
    .check = 확장 프로그램이 없는 새 창(시크릿 창)에서는 되는지 봐요.
    .remedy-1 = 광고·팝업 차단, 번역, 스크립트 차단 확장 프로그램을 이 사이트에서 꺼요.
    .remedy-2 = Internet Explorer에서는 ‘보기’ > ‘도구 모음’에서 Google, 네이버, 다음 툴바의 표시를 지워요.
    .remedy-3 = Ctrl(Mac은 Command)과 0을 함께 눌러 화면 크기를 되돌려요.
    .fact-1 = 결제가 끝나면 껐던 것을 다시 켜도 돼요.

topic-a6 =
    .title = 백신이 막는 것 같아요
    .symptom = 결제사의 일부 주소만 안 열리거나 설치가 멈춰요.
    .check = 화면 오른쪽 아래의 백신 아이콘에 차단 알림이 있는지 봐요.
    .remedy-1 = 백신 아이콘을 오른쪽 버튼으로 눌러 실시간 감시를 잠시 멈춰요.
    .remedy-2 = 다시 결제하거나 설치해요.
    .remedy-3 = 끝나면 실시간 감시를 바로 다시 켜요.
    .fact-1 = 페이지는 백신을 볼 수 없어서, 그럴 수 있다는 것까지만 말해요.

topic-a7 =
    .title = 브라우저가 오래됐어요
    .symptom = 결제창이 비어 있거나, 지원하지 않는 브라우저라고 나와요.
    .check = 브라우저 메뉴의 도움말에서 버전을 확인해요.
    .remedy-1 = 브라우저를 최신 버전으로 업데이트해요.
    .remedy-2 = 업데이트할 수 없으면 Chrome, Edge, Safari 같은 다른 브라우저로 결제해요.
    .remedy-3 = Edge의 IE 모드라면 일반 모드로 바꿔요.
    .fact-1 = 2012년에는 Internet Explorer 7 이상을 권했고, 64비트 Internet Explorer 9에서는 결제할 수 없었어요.

#
# Source: the payment gateway's booklet of 2012: ‘인터넷 옵션’, ‘고급’, ‘원래대로’, ‘기본설정복원’, ‘웹 페이지를 열 때마다’
topic-a8 =
    .title = 예전 화면이 계속 나와요
    .symptom = 고친 뒤에도 같은 화면이 나오거나, 버튼을 눌러도 반응이 없어요.
    .check = 새로고침하거나 시크릿 창에서 열면 달라지는지 봐요.
    .remedy-1 = 페이지를 새로고침해요.
    .remedy-2 = 브라우저 설정에서 캐시된 파일만 지우고 다시 열어요.
    .remedy-3 = Internet Explorer에서는 ‘인터넷 옵션’ > ‘고급’에서 설정을 되돌려요. Internet Explorer 7에서는 ‘원래대로’ > ‘기본설정복원’이에요. 임시 파일은 ‘웹 페이지를 열 때마다’ 확인하게 해요.
    .fact-1 = 캐시만 지우면 로그인과 장바구니는 그대로 남아요.

#
# Source: the payment gateway's booklet of 2012: ‘인터넷 옵션’, ‘보안’, ‘기본 수준’, ‘제한된 사이트’, ‘다른 도메인 사이에서 창과 프레임 탐색’, ‘사용’
topic-a9 =
    .title = 보안 영역 설정이 막아요
    .symptom = 결제창은 열리는데 안이 비어 있거나 다음으로 넘어가지 않아요.
    .check = 브라우저의 사이트 설정에서 결제사 사이트의 자바스크립트가 차단돼 있는지 봐요.
    .remedy-1 = 이 사이트의 권한을 기본값으로 되돌려요.
    .remedy-2 = Internet Explorer에서는 ‘인터넷 옵션’ > ‘보안’에서 ‘기본 수준’을 누르고, ‘제한된 사이트’에서 결제사 주소를 지워요.
    .remedy-3 = 수준을 직접 정했다면 ‘다른 도메인 사이에서 창과 프레임 탐색’을 ‘사용’으로 바꿔요.
    .fact-1 = 쇼핑몰이나 결제사의 설정 때문일 수도 있어요. 그때는 이 브라우저에서 할 일이 없어요.

#
# Source: the payment gateway's booklet of 2012: ‘인터넷 옵션’, ‘개인 정보’, ‘고급’, ‘자동으로 쿠키 처리 안 함’, ‘항상 세션에 쿠키 허용’
topic-a10 =
    .title = 쿠키가 막혀 있어요
    .symptom = 결제 중에 처음으로 돌아가거나, 로그인이 풀리거나, 시간이 지났다고 나와요.
    .check = 브라우저의 개인 정보 설정에서 쿠키가 모두 차단돼 있는지 봐요.
    .remedy-1 = 이 쇼핑몰과 결제사의 쿠키를 허용해요.
    .remedy-2 = 시크릿 창이라면 일반 창에서 결제해요.
    .remedy-3 = Internet Explorer에서는 ‘인터넷 옵션’ > ‘개인 정보’ > ‘고급’에서 먼저 ‘자동으로 쿠키 처리 안 함’에, 그다음 ‘항상 세션에 쿠키 허용’에 표시해요.
    .remedy-4 = 결제가 끝나면 설정을 되돌려도 돼요.
    .fact-1 = 쿠키가 없으면 결제사가 앞 단계를 기억하지 못해요.

topic-a11 =
    .title = 쇼핑몰 페이지에 문제가 있어요
    .symptom = 쇼핑몰 페이지에 오류가 나거나, 끝없이 불러오는 중이에요.
    .check = 브라우저 점검 페이지나 결제사의 결제 연습 페이지를 열어 봐요. 거기서 되면 이 브라우저는 괜찮아요.
    .remedy-1 = 쇼핑몰 페이지를 새로고침하고 다시 결제해요.
    .remedy-2 = 계속 안 되면 쇼핑몰 고객센터에 상담 코드를 알려요.
    .remedy-3 = 결제됐는지 모르겠으면 주문 내역부터 확인해요.
    .fact-1 = 두 곳 모두에서 안 되면 브라우저나 컴퓨터를 먼저 살펴봐요.

topic-b1 =
    .title = 지원하지 않는 컴퓨터예요
    .symptom = 이 운영체제에서는 결제할 수 없다고 나와요.
    .check = 결제사가 지원하는 운영체제와 브라우저를 확인해요.
    .remedy-1 = 휴대폰에서 쇼핑몰을 열어 결제해요.
    .remedy-2 = Windows 컴퓨터가 있으면 Edge나 Chrome에서 결제해요.
    .fact-1 = 2012년에는 Windows와 Internet Explorer에서만 결제할 수 있었어요.

#
# Source: guides in public repositories that quote it, Windows 11: ‘관리자 권한으로 실행’
topic-b2 =
    .title = 관리자 권한이 없어요
    .symptom = 설치가 바로 끝나 버리거나, 설치했는데도 또 설치하라고 나와요.
    .check = 설치할 때 Windows가 허락을 묻는 창을 띄웠는지 봐요.
    .remedy-1 = 설치 파일을 오른쪽 버튼으로 눌러 ‘관리자 권한으로 실행’을 골라요.
    .remedy-2 = Windows Vista와 7의 Internet Explorer는 브라우저도 관리자 권한으로 실행하고, 끝나면 닫아요.
    .fact-1 = 회사 컴퓨터라면 전산 담당자만 설치할 수 있을지도 몰라요.

topic-b3 =
    .title = 64비트 Internet Explorer
    .symptom = Internet Explorer 8이나 9에서 프로그램이 설치되지 않아요.
    .check = 도움말 메뉴의 Internet Explorer 정보에 64비트라고 나오는지 봐요.
    .remedy-1 = 될 수 있으면 Edge나 Chrome에서 결제해요.
    .remedy-2 = 꼭 써야 하면 이름에 64비트가 없는 Internet Explorer를 열어요.
    .fact-1 = 이 프로그램은 32비트 브라우저용으로 만들어졌어요.

topic-b4 =
    .title = 카드 인증 창이 안 열려요
    .symptom = 결제창은 열렸는데 카드사의 인증 창(ISP 등)이 나오지 않아요.
    .check = 아래 표에서 내 카드의 인증 방법을 확인하고, 결제창에 팝업 차단 표시가 있는지 봐요.
    .remedy-1 = 결제창에서도 팝업을 허용해요.
    .remedy-2 = ISP 카드라면 ISP 프로그램을 만든 회사의 사이트에서 직접 내려받아 설치해요.
    .remedy-3 = 휴대폰이라면 카드사의 앱을 설치하고 다시 결제해요.
    .fact-1 = 인증 창은 결제창이 여는 두 번째 창이라 따로 막힐 수 있어요.

topic-b5 =
    .title = 결제창에서 글자가 입력되지 않아요
    .symptom = 글자가 안 나오거나 다르게 나오고, 입력하면 창이 닫히기도 해요.
    .check = 입력 시험에서 글자가 그대로 나오는지 봐요.
    .remedy-1 = 화면 오른쪽 아래에서 키보드 보안 아이콘을 찾아 종료하고 다시 입력해요.
    .remedy-2 = 그래도 안 되면 제어판에서 키보드 보안 프로그램을 모두 지워요.
    .remedy-3 = 결제창이 안내하는 것만 다시 설치해요.
    .fact-1 = 키보드 보안 프로그램이 둘 이상이면 서로 부딪치기 쉬워요.
    .fact-2 = 카드사마다 쓰는 키보드 보안 프로그램은 아래 카드 표에 있어요.

topic-b6 =
    .title = 결제 중에 백신이 막아요
    .symptom = 결제창이 중간에 멈추거나 닫히고, 백신 알림이 떠요.
    .check = 화면 오른쪽 아래의 백신 알림을 확인해요.
    .remedy-1 = 백신을 최신으로 업데이트하고 다시 결제해요.
    .remedy-2 = 그래도 안 되면 백신 아이콘을 오른쪽 버튼으로 눌러 잠시 멈추고 결제해요.
    .remedy-3 = 결제가 끝나면 백신을 바로 다시 켜요.
    .fact-1 = 알약, 터보백신, 바이로봇, 노턴, V3, PC닥터에서 이런 일이 알려져 있었어요.

topic-b7 =
    .title = 인증서가 목록에 없어요
    .symptom = 결제창의 인증서 목록이 비어 있거나 내 인증서가 안 보여요.
    .check = 인증기관(yessign 등) 사이트의 인증서 관리에서 인증서와 만료일이 보이는지 확인해요.
    .remedy-1 = 인증서가 USB에 있으면 꽂고, 결제창에서 그 드라이브를 골라요.
    .remedy-2 = 결제창에서만 안 보이면 결제사가 안내하는 보안 모듈을 직접 설치해요.
    .remedy-3 = 결제창을 닫고 처음부터 다시 결제해요.
    .fact-1 = 만료된 인증서는 목록에 안 나올 수 있어요.
    .fact-2 = 증권용 인증서로는 카드 결제를 할 수 없어요. 은행·카드용을 무료로 더 받아요.

topic-b8 =
    .title = 인증서 발급받기
    .symptom = 인증서가 필요하다고 나오는데 가진 인증서가 없어요.
    .check = 금액과 결제 방법을 확인해요.
    .remedy-1 = 신분증을 가지고 거래 은행에서 인터넷뱅킹을 신청하고 보안카드를 받아요.
    .remedy-2 = 은행 사이트의 인증센터에서 용도를 고르고 약관에 동의해요.
    .remedy-3 = 계좌번호, 계좌 비밀번호, 보안카드 번호를 넣고 인증서 비밀번호를 정해요.
    .remedy-4 = USB나 하드디스크에 저장해요. USB가 더 안전하고 가지고 다니기 좋아요.
    .remedy-5 = 잃어버렸거나 비밀번호가 알려졌으면 다시 발급받고 비밀번호를 바꿔요.
    .fact-1 = { $until }까지는 { $minimum } 이상을 ISP나 안심클릭으로 결제할 때 인증서가 필요했어요. 지금은 없어진 규정이에요.

topic-b9 =
    .title = 인증서의 종류
    .symptom = 인증서가 있는데 이 결제에는 쓸 수 없다고 나와요.
    .check = 인증서 관리에서 내 인증서의 용도를 확인하고 아래 표와 비교해 봐요.
    .remedy-1 = 카드 결제에는 은행·카드용이나 범용 인증서를 써요.
    .remedy-2 = 증권용만 있으면 은행·보험·신용카드용을 무료로 더 받아요.
    .fact-1 = 범용은 어디서나, 용도 제한용은 정해진 곳에서만 쓸 수 있어요.

#
# Source: the payment gateway's booklet of 2012: ‘ISP 신청/재신청’, ‘ISP 복사/삭제’
topic-b10 =
    .title = ISP로 결제하기
    .symptom = 카드 번호와 함께 ISP 비밀번호를 물어봐요.
    .check = 아래 카드 표에서 내 카드가 ISP인지 확인해요.
    .remedy-1 = 카드 비밀번호가 아니라 ISP 비밀번호를 넣어요.
    .remedy-2 = 처음이라면 ISP 창에서 ‘ISP 신청/재신청’을 누르고, 하드디스크·휴대폰·이동식 디스크·IC 카드 중 저장할 곳을 골라요.
    .remedy-3 = 카드를 새로 받았거나 분실 신고를 했거나, 비밀번호를 세 번 이상 틀렸거나, 다른 컴퓨터라면 같은 버튼으로 다시 신청해요.
    .fact-1 = ‘ISP 복사/삭제’로 쓰던 ISP를 다른 저장소로 복사하거나 지울 수 있어요.
    .fact-2 = { $until }까지는 { $minimum } 이상이면 인증서도 필요했어요.

topic-b11 =
    .title = 안심클릭으로 결제하기
    .symptom = 카드사의 작은 창이 열리고 안심클릭 비밀번호를 물어봐요.
    .check = 아래 카드 표에서 내 카드(계열카드도 같아요)가 안심클릭인지 확인해요.
    .remedy-1 = 처음이라면 카드사 사이트에서 안심클릭 비밀번호와 나만의 메시지를 정해요.
    .remedy-2 = 창에 내가 정한 메시지가 보이면 비밀번호와 카드 뒷면의 마지막 세 자리를 넣어요.
    .remedy-3 = 메시지가 다르거나 없으면 창을 닫고 카드사에 알려요.
    .fact-1 = 나만의 메시지는 진짜 창이라는 표시예요. 가짜 창을 조심해요.
    .fact-2 = { $until }까지는 { $minimum } 이상이면 인증서도 필요했어요.

topic-b12 =
    .title = 그래도 안 될 때
    .symptom = 안내를 모두 따라 했는데도 결제가 안 돼요.
    .check = 주문 내역에서 이미 결제되지 않았는지 먼저 확인해요.
    .remedy-1 = 결제 안내 상자에서 상담 내용을 복사해요.
    .remedy-2 = 결제사 고객센터 { $phone }번으로 전화해요.
    .remedy-3 = { $mail } 주소로 복사한 내용을 보내요.
    .fact-1 = 상담 내용에는 이름, 카드 번호 같은 개인 정보가 없어요.
    .fact-2 = 전화번호와 메일 주소는 { $provider }에 적힌 것이에요.

topic-c =
    .title = 내 카드의 인증 방법
    .symptom = 카드사가 어떤 방법으로 확인하는지 모르겠어요.
    .check = 카드 앞면이나 뒷면에서 카드사 이름을 봐요.
    .remedy-1 = 아래 카드 표에서 카드사를 찾아 인증 방법을 확인해요.
    .fact-1 = 표에 없는 카드는 결제창이 방법을 알려 줘요.

money =
    .krw = { $number }원
date =
    .day = { $year }년 { $month }월 { $day }일
