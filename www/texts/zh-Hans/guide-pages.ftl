### 帮助页面的文字。提示面板不包含这些内容。

guide =
    .title = 无法付款时
    .intro = 请找到与您情况相近的项目，按顺序操作。
    .before = 付款之前
    .during = 仍然无法付款时
    .tables = 参考表格
    .index = 查看所有现象
    .booklet = 指南（打印版）
    .after = 完成后，请返回商家页面重新付款。步骤中提到的按钮就在该页面上。
    .language = 简体中文
label =
    .symptom = 现象
    .check = 如何确认
    .remedy = 解决办法
    .facts = 小知识
    .see = 相关指引
    .languages = 其他语言

contact =
    .title = 获取帮助
    .phone = 客服电话 { $phone }
    .mail = 邮箱 { $mail }
    .demo = 付款体验页面
    .help = 支付服务商帮助

table-cards =
    .title = 各发卡机构的验证方式
    .note = 内容来自{ $provider }，目前可能有所不同。
    .card = 银行卡
    .authentication = 验证方式
    .keyboard = 键盘安全
    .methods = 付款方式
authentication =
    .isp = ISP
    .ansim-click = Ansim Click（安心点击）
    .app-card = App 卡
    .none = 由支付窗口提示
method =
    .card = 信用卡
    .transfer = 账户转账
    .virtual-account = 虚拟账户转账（무통장）
    .mobile = 手机付款
    .phone-bill = 固定电话账单（전화결제）
    .ok-cashbag = OK Cashbag 积分
    .gift-certificate = 礼品券
    .mobile-t-money = 移动 T-money

table-certificates =
    .title = 证书种类和价格
    .note = 以2012年的公认证书为准，名称和价格目前可能不同。
    .use = 用途
    .holder = 持有人
    .price = 价格
    .issuers = 签发机构
    .agencies = 认证机构
    .operator = 运营机构
    .address = 2012年的网址
certificate =
    .general = 通用：银行、购物、证券和保险、电子政务、调达厅电子招标
    .bank = 银行用
    .card = 信用卡用
    .insurance = 保险、证券用
    .personal = 个人
    .business = 企业
    .free = 免费
    .yearly = 每年 { $price }
    .own-bank = 您的银行
    .own-firm = 您的保险或证券公司
    .bank-holders = 金融结算院（已有银行用证书时）
    .securities-holders = Koscom（已有证券用证书时）

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “工具”, “Internet 选项”, “安全”, “默认级别”, “自定义级别”, “ActiveX 控件和插件”
# Source: Chromium 156, Debian's language packs: “允许”
topic-a1 =
    .title = 提示需要安装程序
    .symptom = 支付窗口提示安装程序，或者安装后仍然无法继续。
    .check = 看看窗口边缘是否出现提示栏：Internet Explorer 8 在顶部，9 及以后在底部。
    .remedy-1 = 如果有提示栏，点击并允许安装。
    .remedy-2 = 如果没有，打开“工具”>“Internet 选项”>“安全”，点击“默认级别”。
    .remedy-3 = 如需手动设置，在“自定义级别”中允许“ActiveX 控件和插件”，付款后恢复为“默认级别”。
    .remedy-4 = 如果 Chrome 或 Edge 询问是否允许连接此设备上的应用，点击“允许”。
    .fact-1 = 如今使用在电脑上独立运行的安全程序代替 ActiveX。

topic-a2 =
    .title = 安装总是失败
    .symptom = 安装无法完成，或者反复出现同样的提示。
    .check = 在自检页面点击开始，查看结果。
    .remedy-1 = 关闭所有浏览器窗口。
    .remedy-2 = 运行自检，并修复可以修复的项目。
    .remedy-3 = 如果仍然不行，请手动下载支付窗口提示的安装文件并安装。
    .fact-1 = 自检不会读取或发送任何个人信息。

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “工具”, “弹出窗口阻止程序”
topic-a3 =
    .title = 支付窗口打不开
    .symptom = 点击付款后没有任何反应。
    .check = 看看地址栏末端是否有弹窗拦截标志，页面上方或下方是否有提示栏。
    .remedy-1 = 再点击一次付款。
    .remedy-2 = 点击该标志或提示栏，始终允许此网站的弹出式窗口。
    .remedy-3 = 也可以只允许这一次，下次会再次询问。
    .remedy-4 = 在 Internet Explorer 中，通过“工具”>“弹出窗口阻止程序”关闭，付款后重新打开。
    .fact-1 = 在应用内浏览时，可能完全无法打开新窗口，此时请用浏览器打开。

topic-a4 =
    .title = 似乎被防火墙阻挡
    .symptom = 其他网站可以打开，只有支付窗口空白或无法连接。
    .check = 换用其他网络（例如手机移动数据），看看是否同样失败。
    .remedy-1 = 暂时关闭 VPN 和广告拦截程序，然后重新付款。
    .remedy-2 = 在防火墙设置中允许支付服务商的地址；在公司请咨询网络管理员。
    .remedy-3 = 付款后，立即重新打开已关闭的防护功能。
    .fact-1 = 网页无法得知是找不到地址还是连接被拒绝，因此从最常见的原因开始说明。

topic-a5 =
    .title = 工具栏或扩展程序造成阻碍
    .symptom = 支付窗口一闪而过，或在其他窗口后面、屏幕之外打开。
    .check = 在没有扩展程序的无痕窗口中试试是否正常。
    .remedy-1 = 在此网站上关闭拦截广告、弹窗、脚本以及翻译的扩展程序。
    .remedy-2 = 在 Internet Explorer 中，从查看菜单的工具栏取消勾选 Google、NAVER、Daum 工具栏。
    .remedy-3 = 同时按 Ctrl（Mac 为 Command）和 0，恢复缩放比例。
    .fact-1 = 付款完成后可以重新打开。

topic-a6 =
    .title = 似乎被杀毒软件阻挡
    .symptom = 只有支付服务商的部分地址打不开，或者安装中断。
    .check = 看看屏幕右下角的杀毒软件图标是否有拦截通知。
    .remedy-1 = 右键点击杀毒软件图标，暂停实时防护。
    .remedy-2 = 重新付款或安装。
    .remedy-3 = 完成后立即重新打开实时防护。
    .fact-1 = 网页看不到杀毒软件，因此只能提示有这种可能。

topic-a7 =
    .title = 浏览器版本过旧
    .symptom = 支付窗口空白，或提示不支持此浏览器。
    .check = 在浏览器菜单的帮助中查看版本。
    .remedy-1 = 将浏览器更新到最新版本。
    .remedy-2 = 如果无法更新，请使用 Chrome、Edge、Safari 等其他浏览器付款。
    .remedy-3 = 如果 Edge 处于 IE 模式，请切换到普通模式。
    .fact-1 = 2012年建议使用 Internet Explorer 7 或更高版本，64位 Internet Explorer 9 无法付款。

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Internet 选项”, “高级”, “还原高级设置”
topic-a8 =
    .title = 总是显示旧页面
    .symptom = 修改之后仍显示同样的页面，或按钮没有反应。
    .check = 刷新页面或用无痕窗口打开，看看是否有变化。
    .remedy-1 = 刷新页面。
    .remedy-2 = 在浏览器设置中只清除缓存文件，然后重新打开。
    .remedy-3 = 在 Internet Explorer 中，于“Internet 选项”>“高级”点击“还原高级设置”，并设为每次访问网页时都检查临时文件。
    .fact-1 = 只清除缓存不会影响登录状态和购物车。

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Internet 选项”, “安全”, “默认级别”, “受限制的站点”, “跨域浏览窗口和框架”, “启用”
topic-a9 =
    .title = 安全设置造成阻碍
    .symptom = 支付窗口可以打开，但内容空白或无法继续。
    .check = 在浏览器的网站设置中，查看支付服务商的 JavaScript 是否被阻止。
    .remedy-1 = 将此网站的权限恢复为默认值。
    .remedy-2 = 在 Internet Explorer 中，于“Internet 选项”>“安全”点击“默认级别”，并从“受限制的站点”中删除支付服务商的地址。
    .remedy-3 = 如果使用自定义级别，请将“跨域浏览窗口和框架”设为“启用”。
    .fact-1 = 也可能是商家或支付服务商的设置所致，此时您的浏览器无需任何操作。

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “Internet 选项”, “隐私”, “高级”, “替代自动 cookie 处理”, “总是允许会话 cookie”
topic-a10 =
    .title = Cookie 被阻止
    .symptom = 付款过程中回到开头、退出登录，或提示已超时。
    .check = 在浏览器的隐私设置中，查看是否阻止了所有 Cookie。
    .remedy-1 = 允许商家和支付服务商的 Cookie。
    .remedy-2 = 如果正在使用无痕窗口，请改用普通窗口付款。
    .remedy-3 = 在 Internet Explorer 中，于“Internet 选项”>“隐私”>“高级”先勾选“替代自动 cookie 处理”，再勾选“总是允许会话 cookie”。
    .remedy-4 = 付款完成后可以恢复原来的设置。
    .fact-1 = 没有 Cookie，支付服务商无法记住之前的步骤。

topic-a11 =
    .title = 商家页面有问题
    .symptom = 商家页面出错，或一直在加载。
    .check = 打开自检页面或支付服务商的体验页面。如果在那里正常，说明您的浏览器没有问题。
    .remedy-1 = 刷新商家页面，重新付款。
    .remedy-2 = 如果仍然不行，请将求助代码告知商家。
    .remedy-3 = 如果不确定是否已付款，请先查看订单记录。
    .fact-1 = 如果两处都不行，请先检查浏览器和电脑。

topic-b1 =
    .title = 不支持的电脑
    .symptom = 提示此操作系统无法付款。
    .check = 查看支付服务商支持的操作系统和浏览器。
    .remedy-1 = 在手机上打开商家网站付款。
    .remedy-2 = 如果有 Windows 电脑，请在 Edge 或 Chrome 中付款。
    .fact-1 = 2012年只能使用 Windows 和 Internet Explorer 付款。

#
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
topic-b2 =
    .title = 没有管理员权限
    .symptom = 安装立刻结束，或安装后仍提示安装。
    .check = 安装时 Windows 是否弹出了许可窗口。
    .remedy-1 = 右键点击安装文件，选择“以管理员身份运行”。
    .remedy-2 = 在 Windows Vista 和 7 的 Internet Explorer 中，浏览器也以管理员身份运行，完成后关闭。
    .fact-1 = 公司电脑可能只有管理员才能安装。

#
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “帮助”, “关于 Internet Explorer”
topic-b3 =
    .title = 64位 Internet Explorer
    .symptom = 在 Internet Explorer 8 或 9 中无法安装程序。
    .check = 查看“帮助”>“关于 Internet Explorer”是否显示64位。
    .remedy-1 = 如果可以，请使用 Edge 或 Chrome 付款。
    .remedy-2 = 如果必须使用，请打开名称中不含64位的 Internet Explorer。
    .fact-1 = 该程序是为32位浏览器制作的。

topic-b4 =
    .title = 银行卡验证窗口打不开
    .symptom = 支付窗口已打开，但发卡机构的验证窗口（如 ISP）没有出现。
    .check = 在下表中查找您的卡的验证方式，并看看支付窗口是否有弹窗拦截标志。
    .remedy-1 = 在支付窗口中也允许弹出式窗口。
    .remedy-2 = 如果是 ISP 卡，请从其开发公司的网站手动下载并安装 ISP 程序。
    .remedy-3 = 在手机上，请安装发卡机构的应用后重新付款。
    .fact-1 = 验证窗口是由支付窗口打开的第二个窗口，可能被单独拦截。

topic-b5 =
    .title = 支付窗口无法输入
    .symptom = 字符不出现或不正确，输入时窗口甚至会关闭。
    .check = 在输入测试中，看看字符是否如实显示。
    .remedy-1 = 在屏幕右下角找到键盘安全图标并退出，然后重新输入。
    .remedy-2 = 如果仍然不行，请卸载所有键盘安全程序。
    .remedy-3 = 只重新安装支付窗口提示的程序。
    .fact-1 = 同时有两个以上键盘安全程序时，容易互相冲突。
    .fact-2 = 各发卡机构使用的键盘安全程序见下方银行卡表。

topic-b6 =
    .title = 付款过程中被杀毒软件拦截
    .symptom = 支付窗口中途停止或关闭，并出现杀毒软件通知。
    .check = 查看屏幕右下角的杀毒软件通知。
    .remedy-1 = 更新杀毒软件后重新付款。
    .remedy-2 = 如果仍然不行，右键点击其图标暂停，然后付款。
    .remedy-3 = 付款后立即重新打开。
    .fact-1 = 已知 ALYac、TurboVaccine、ViRobot、Norton、V3、PC Doctor 曾出现这种情况。

topic-b7 =
    .title = 列表中没有证书
    .symptom = 支付窗口的证书列表为空，或没有您的证书。
    .check = 在认证机构（如 yessign）网站的证书管理中，确认证书及有效期是否显示。
    .remedy-1 = 如果证书在 U 盘中，插入后在支付窗口选择该驱动器。
    .remedy-2 = 如果只有支付窗口不显示，请手动安装支付服务商提示的安全模块。
    .remedy-3 = 关闭支付窗口，重新开始付款。
    .fact-1 = 已过期的证书可能不会显示在列表中。
    .fact-2 = 证券专用证书不能用于银行卡付款，请另外免费申请银行、信用卡用证书。

topic-b8 =
    .title = 申请证书
    .symptom = 提示需要证书，但您没有证书。
    .check = 确认金额和付款方式。
    .remedy-1 = 携带身份证件到您的银行，申请网上银行并领取安全卡。
    .remedy-2 = 在银行网站的认证中心选择用途并同意条款。
    .remedy-3 = 输入账号、账户密码和安全卡号码，并设置证书密码。
    .remedy-4 = 保存到 U 盘或硬盘，U 盘更安全，也便于携带。
    .remedy-5 = 如果遗失或密码泄露，请重新申请并更改密码。
    .fact-1 = 在 { $until } 之前，通过 ISP 或 Ansim Click 付款 { $minimum } 及以上需要证书。该规定现已废除。

topic-b9 =
    .title = 证书的种类
    .symptom = 您有证书，但提示不能用于这笔付款。
    .check = 在证书管理中查看用途，并与下表对照。
    .remedy-1 = 银行卡付款请使用银行、信用卡用证书或通用证书。
    .remedy-2 = 如果只有证券用证书，请另外免费申请银行、保险、信用卡用证书。
    .fact-1 = 通用证书可在各处使用，限定用途的证书只能用于指定场合。

#
# Source: the payment gateway's booklet of 2012: “ISP 신청/재신청”, “ISP 복사/삭제”
topic-b10 =
    .title = 使用 ISP 付款
    .symptom = 要求输入 ISP 密码。
    .check = 在下方银行卡表中，确认您的卡是否为 ISP 卡。
    .remedy-1 = 请输入 ISP 密码，而不是银行卡密码。
    .remedy-2 = 首次使用时，在 ISP 窗口点击“ISP 신청/재신청”（申请），并选择保存位置：硬盘、手机、移动磁盘或 IC 卡。
    .remedy-3 = 如果换了新卡、挂失过、密码输错三次以上，或使用其他电脑，请用同一按钮重新申请。
    .fact-1 = 用“ISP 복사/삭제”（复制/删除）可以将 ISP 复制到其他位置或删除。
    .fact-2 = 在 { $until } 之前，{ $minimum } 及以上还需要证书。

topic-b11 =
    .title = 使用 Ansim Click 付款
    .symptom = 发卡机构的小窗口要求输入 Ansim Click 密码。
    .check = 在下方银行卡表中，确认您的卡（含同系列的联名卡）是否使用 Ansim Click。
    .remedy-1 = 首次使用时，在发卡机构网站设置密码和预留信息。
    .remedy-2 = 窗口显示您的预留信息后，输入密码和卡背面的末三位数字。
    .remedy-3 = 如果预留信息不符或没有显示，请关闭窗口并告知发卡机构。
    .fact-1 = 预留信息用来证明窗口是真的，请提防假窗口。
    .fact-2 = 在 { $until } 之前，{ $minimum } 及以上还需要证书。

topic-b12 =
    .title = 仍然无法解决时
    .symptom = 按照说明全部操作后仍然无法付款。
    .check = 请先在订单记录中确认是否已经付款。
    .remedy-1 = 在提示面板中复制问题报告。
    .remedy-2 = 致电支付服务商客服 { $phone }。
    .remedy-3 = 将复制的内容发送至 { $mail }。
    .fact-1 = 报告中不包含姓名、卡号等个人信息。
    .fact-2 = 电话和邮箱来自{ $provider }。

topic-c =
    .title = 我的卡的验证方式
    .symptom = 不知道发卡机构采用哪种验证方式。
    .check = 在卡的正面或背面查看发卡机构名称。
    .remedy-1 = 在下方银行卡表中查找验证方式。
    .fact-1 = 表中没有的卡，由支付窗口提示验证方式。

money =
    .krw = { $number } 韩元
date =
    .day = { $year }年{ $month }月{ $day }日
