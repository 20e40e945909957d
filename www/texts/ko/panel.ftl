### 안내 상자의 버튼과 짧은 줄.

button =
    .retry = 다시 결제하기
    .open = 결제창 열기
    .here = 이 창에서 결제하기
    .front = 결제창 보기
    .agents = 보안 프로그램 확인하기
    .recheck = 다시 확인하기
    .dismiss = 닫기
link =
    .anyway = 그래도 결제창 열기
    .help = 도움말 전체
line =
    .solved = 해결됐어요. 이제 결제할 수 있어요.
    .unsolved = 아직 그대로예요. 위 순서대로 한 번 더 해 주세요.
    .checking = 다시 확인하고 있어요
frame =
    .title = 결제
    .close = 결제 닫기
guide =
    .title = 결제가 안 될 때
