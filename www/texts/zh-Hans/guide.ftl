### 操作步骤。标题不超过24个字，每个操作不超过45个字。菜单名称与浏览器显示的完全一致。注释第一行是静态指南的小标题。
### A quoted name of a menu says in its message's comment where it was read: Source, Unverified or Typed.
### 一物一词：以下列表会被检查。
### Word: 付款; never: 支付; but: 支付窗口, 支付服务商, 支付页面, 支付应用, 电子支付
### Word: 商家; never: 商店, 店铺; but: play 商店, 应用商店
### Word: 自检; never: 自助检查, 自助诊断, 诊断
### Word: 求助代码; never: 客服代码, 支持代码
### Word: 预留信息; never: 个人留言, 个性化信息
### Word: 安全程序; never: 安全软件, 安全插件
### Word: 刷新; never: 重新加载

allow-popups =
    .title = 支付窗口没有打开
    .reason = 浏览器拦截了此网站的支付窗口。
# 电脑上的 Chrome、Edge、Whale
# Source: Chromium 156, Debian's language packs: “始终允许 … 显示弹出式窗口和进行重定向”, “完成”
# Edge and Whale are built on it, and show the same bubble; nobody has looked there.
allow-popups-chrome =
    .do-1 = 点击地址栏右端的弹出式窗口拦截图标
    .do-2 = 选择“始终允许 … 显示弹出式窗口和进行重定向”
    .do-3 = 点击“完成”
    .do-4 = 重新付款
# 安卓上的 Chrome、Edge、Whale
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “一律显示”
allow-popups-phone =
    .do-1 = 在弹出式窗口拦截提示中点击“一律显示”
    .do-2 = 重新付款
# 三星浏览器
allow-popups-samsung =
    .do-1 = 打开屏幕底部的菜单（≡），进入浏览器设置
    .do-2 = 找到弹出式窗口拦截并关闭
    .do-3 = 回到此页面重新付款
    .do-4 = 付款完成后重新打开
# Mac 上的 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: “设置”, “允许”
# Unverified: “网站”, “弹出式窗口”
allow-popups-safari =
    .do-1 = 点击地址栏右端的弹出式窗口拦截图标
    .do-2 = 如果没有，打开 Safari >“设置”>“网站”>“弹出式窗口”
    .do-3 = 将此网站改为“允许”
    .do-4 = 回到此页面重新付款
# iPhone 和 iPad 上的 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: “设置”, “阻止弹出式窗口”
# Typed: “Safari浏览器”
allow-popups-ios =
    .do-1 = 在“设置”App 中搜索“Safari浏览器”并打开
    .do-2 = 关闭“阻止弹出式窗口”
    .do-3 = 回到此页面重新付款
    .do-4 = 付款完成后重新打开
# iPhone 和 iPad 上的 Chrome
# Source: Chromium 156, Debian's language packs, whose string Chrome for iOS shares: “一律显示”
allow-popups-chrome-ios =
    .do-1 = 在弹出式窗口拦截提示中点击“一律显示”
    .do-2 = 重新付款
    .do-3 = 如果没有提示，在 Chrome 设置中关闭弹出式窗口拦截
    .do-4 = 付款完成后重新打开
# Windows 上的 Firefox
# Source: Firefox 153, Mozilla's language packs: “选项”, “允许 … 的弹出式窗口和第三方重定向”
allow-popups-firefox =
    .do-1 = 点击页面顶部提示栏中的“选项”
    .do-2 = 选择“允许 … 的弹出式窗口和第三方重定向”
    .do-3 = 重新付款
# Mac 和 Linux 上的 Firefox
# Source: Firefox 153, Mozilla's language packs: “首选项”, “允许 … 的弹出式窗口和第三方重定向”
allow-popups-firefox-mac =
    .do-1 = 点击页面顶部提示栏中的“首选项”
    .do-2 = 选择“允许 … 的弹出式窗口和第三方重定向”
    .do-3 = 重新付款
# Android 上的 Firefox
# Source: Firefox for Android, Mozilla's own strings of 2025: “允许”
allow-popups-firefox-android =
    .do-1 = 点击下方按钮重新付款
    .do-2 = 当 Firefox 询问是否打开支付窗口时，点击“允许”
# Internet Explorer
allow-popups-ie =
    .do-1 = 点击窗口底部提示栏中的选项
    .do-2 = 选择始终允许此网站
    .do-3 = 重新付款
# 其他浏览器
allow-popups-other =
    .do-1 = 在浏览器设置中关闭弹出式窗口拦截
    .do-2 = 回到此页面重新付款
    .do-3 = 付款完成后重新打开

second-window =
    .title = 银行卡或钱包的窗口没有打开
    .reason = 支付页面里打开的银行、发卡方或钱包的窗口被拦截了。
app-windows =
    .title = 支付窗口没有打开
    .reason = 您正在使用的应用似乎无法打开新窗口。

open-late =
    .title = 支付窗口没有打开
    .reason = 打开支付窗口前等待过久，被浏览器拦下了。
    .spent = 有其他内容抢先打开，支付窗口被浏览器拦下了。
open-late-any =
    .do-1 = 点击下方按钮，立即打开支付窗口

stop-interception =
    .title = 支付窗口没有打开
    .reason = 似乎是广告拦截等扩展程序挡住了支付窗口。
# 电脑
stop-interception-desktop =
    .do-1 = 点击地址栏右侧的扩展程序（拼图）图标
    .do-2 = 在此网站上暂停拦截广告或弹窗的扩展程序
    .do-3 = 重新付款
    .do-4 = 付款完成后，重新打开刚才暂停的功能
# Brave
stop-interception-brave =
    .do-1 = 点击地址栏中的 Shields（狮子）图标
    .do-2 = 对此网站关闭 Shields
    .do-3 = 重新付款
    .do-4 = 付款完成后重新打开 Shields
# 手机和平板电脑
stop-interception-phone =
    .do-1 = 暂停广告拦截应用或功能
    .do-2 = 重新付款
    .do-3 = 付款完成后重新打开
# Samsung Internet
stop-interception-samsung =
    .do-1 = 打开屏幕底部菜单（≡）中的设置，找到广告拦截
    .do-2 = 暂时关闭已开启的广告拦截
    .do-3 = 回到此页面重新付款
    .do-4 = 付款完成后重新打开

window-killed =
    .title = 支付窗口立刻关闭了
    .reason = 支付窗口似乎刚打开就自动关闭了。

frame-hidden =
    .title = 支付页面被隐藏了
    .reason = 似乎有其他程序隐藏了此页面上的支付窗口。

window-unknown =
    .title = 支付窗口还开着吗？
    .reason = 此页面无法得知支付窗口是否仍然打开。
window-unknown-any =
    .do-1 = 看看其他窗口或标签页中有没有支付窗口
    .do-2 = 如果有，就在那个窗口完成付款
    .do-3 = 如果没有，先在订单记录中确认是否已付款
    .do-4 = 如果尚未付款，再重新付款

allow-cookies =
    .title = Cookie 无法保存
    .reason = 此页面的 Cookie 无法保存，付款可能无法完成。
# 电脑上的 Chrome、Whale
# Source: Chromium 156, Debian's language packs: “设置”, “隐私与安全”, “网站设置”, “设备端网站数据”, “允许网站将数据保存在设备上”
# Whale is built on it; nobody has looked there.
allow-cookies-chrome =
    .do-1 = 从右上角菜单（⋮）打开“设置”
    .do-2 = 打开“隐私与安全”>“网站设置”
    .do-3 = 点击“设备端网站数据”
    .do-4 = 选择“允许网站将数据保存在设备上”
    .do-5 = 回到此页面重新检查
# 电脑上的 Edge
# Typed: “Cookie”
allow-cookies-edge =
    .do-1 = 从右上角菜单（…）打开设置
    .do-2 = 在设置中搜索“Cookie”
    .do-3 = 打开允许网站保存和读取 Cookie 的开关
    .do-4 = 回到此页面重新检查
# Brave
allow-cookies-brave =
    .do-1 = 点击地址栏中的 Shields（狮子）图标
    .do-2 = 对此网站关闭 Shields
    .do-3 = 点击下方按钮重新检查
    .do-4 = 付款完成后重新打开 Shields
# 电脑上的 Opera
# Typed: “Cookie”
allow-cookies-opera =
    .do-1 = 从左上角的 Opera 菜单打开设置
    .do-2 = 在设置中搜索“Cookie”
    .do-3 = 允许网站将数据保存在设备上
    .do-4 = 回到此页面重新检查
# 安卓上的 Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “设置”, “网站设置”, “设备端网站数据”
allow-cookies-phone =
    .do-1 = 打开菜单（⋮），进入“设置”>“网站设置”
    .do-2 = 点击“设备端网站数据”
    .do-3 = 打开开关
    .do-4 = 回到此页面重新检查
# Mac 上的 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: “设置”, “隐私”, “高级”, “阻止所有 Cookie”
allow-cookies-safari =
    .do-1 = 打开 Safari >“设置”，进入“隐私”或“高级”
    .do-2 = 关闭“阻止所有 Cookie”
    .do-3 = 回到此页面重新检查
# iPhone 和 iPad 上的 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: “设置”, “高级”, “阻止所有 Cookie”
# Typed: “Safari浏览器”
allow-cookies-ios =
    .do-1 = 在“设置”App 中搜索“Safari浏览器”，打开“高级”
    .do-2 = 关闭“阻止所有 Cookie”
    .do-3 = 回到此页面重新检查
# 电脑上的 Firefox
# Source: Firefox 153, Mozilla's language packs: “设置”, “隐私与安全”, “增强型跟踪保护”, “标准”
allow-cookies-firefox =
    .do-1 = 打开菜单（≡），进入“设置”>“隐私与安全”
    .do-2 = 找到“增强型跟踪保护”
    .do-3 = 选择“标准”
    .do-4 = 回到此页面重新检查
# Internet Explorer
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “工具”, “Internet 选项”, “隐私”, “高级”, “替代自动 cookie 处理”, “总是允许会话 cookie”, “确定”
allow-cookies-ie =
    .do-1 = 打开“工具”>“Internet 选项”>“隐私”
    .do-2 = 点击“高级”
    .do-3 = 先勾选“替代自动 cookie 处理”
    .do-4 = 再勾选“总是允许会话 cookie”
    .do-5 = 点击“确定”
# 其他浏览器
allow-cookies-other =
    .do-1 = 在浏览器设置中允许 Cookie
    .do-2 = 回到此页面重新检查

allow-storage =
    .title = 网站数据无法保存
    .reason = 浏览器不允许此网站保存数据。

leave-app =
    .title = 您正在应用内浏览
    .reason = 在此应用的内置浏览器中可能无法付款。
# KakaoTalk
leave-app-kakaotalk =
    .do-1 = 点击右下角的菜单（⋯ 或 ⋮）
    .do-2 = 选择用其他浏览器或 Safari 打开
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# NAVER 应用
# Unverified: “기본 브라우저로 열기”
# Source: guides of Korean sites in public repositories, 2024 to 2026: “다른 브라우저로 열기”
leave-app-naver =
    .do-1 = 点击刷新按钮旁边的方框（□）
    .do-2 = 选择“기본 브라우저로 열기”或“다른 브라우저로 열기”（用浏览器打开）
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# iPhone 和 iPad 上的 NAVER 应用
# Source: guides of Korean sites in public repositories, 2024 to 2026: “Safari로 열기”, “다른 브라우저로 열기”
leave-app-naver-ios =
    .do-1 = 点击菜单（≡ 或 ⋮）
    .do-2 = 选择“Safari로 열기”（用 Safari 打开）或“다른 브라우저로 열기”
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# LINE
# Unverified: “以默认浏览器打开”
leave-app-line =
    .do-1 = 点击右上角或右下角的菜单（⋮）
    .do-2 = 选择“以默认浏览器打开”
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# Instagram、Facebook
leave-app-instagram =
    .do-1 = 点击右上角的菜单（⋯）
    .do-2 = 选择用外部浏览器打开
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# 微信
# Source: guides in public repositories that quote it, WeChat 2022 to 2026: “在浏览器打开”
leave-app-wechat =
    .do-1 = 点击右上角的菜单（⋯）
    .do-2 = 选择“在浏览器打开”
    .do-3 = 在打开的浏览器中确认登录和购物车，然后付款
# 商家自己的应用等其他应用内
leave-app-own =
    .do-1 = 复制此页面的网址
    .do-2 = 粘贴到 Chrome 或 Safari 等浏览器中
    .do-3 = 在那里确认登录和购物车，然后付款
# 安卓上的其他应用
leave-app-android =
    .do-1 = 点击屏幕角落的菜单（⋮）
    .do-2 = 选择在其他浏览器中打开的菜单
    .do-3 = 如果没有，复制网址并粘贴到 Chrome 中打开
    .do-4 = 在那里确认登录和购物车，然后付款
# iPhone 和 iPad 上的其他应用
leave-app-ios =
    .do-1 = 点击共享按钮或菜单（⋯）
    .do-2 = 选择用 Safari 或其他浏览器打开的菜单
    .do-3 = 如果没有，复制网址并粘贴到 Safari 中打开
    .do-4 = 在那里确认登录和购物车，然后付款
# 电脑上的应用
leave-app-other =
    .do-1 = 复制此页面的网址
    .do-2 = 粘贴到 Chrome 或 Edge 等浏览器中
    .do-3 = 在那里确认登录和购物车，然后付款

find-window =
    .title = 支付窗口可能在后面
    .reason = 支付窗口已打开，但似乎被其他窗口或标签页挡住了。
# Windows
find-window-windows =
    .do-1 = 点击屏幕底部任务栏中的浏览器图标
    .do-2 = 选择支付窗口
# Mac
find-window-mac =
    .do-1 = 在菜单栏打开窗口菜单
    .do-2 = 选择支付窗口
# 其他电脑
find-window-desktop =
    .do-1 = 查看浏览器的其他窗口和标签页
    .do-2 = 选择支付窗口
# 手机和平板电脑
find-window-phone =
    .do-1 = 点击浏览器的标签页按钮
    .do-2 = 选择支付窗口所在的标签页

open-app =
    .title = 支付应用没有打开
    .reason = 此页面调用了支付应用，但似乎没有打开。
# iPhone、iPad
open-app-ios =
    .do-1 = 如果浏览器询问是否打开应用，请允许
    .do-2 = 没有该应用时，从 App Store 安装后返回此页面
    .do-3 = 再次点按付款按钮
    .do-4 = 在应用中付款后，请自行切换回此浏览器
# Android
open-app-android =
    .do-1 = 如果手机询问用哪个应用打开，请选择支付应用
    .do-2 = 没有该应用时，从应用商店安装后返回此页面
    .do-3 = 再次点按付款按钮
    .do-4 = 在应用中付款后，返回此浏览器
# 电脑
open-app-other =
    .do-1 = 在装有支付应用的手机上打开商家的页面
    .do-2 = 或选择其他付款方式

free-storage =
    .title = 存储空间不足
    .reason = 浏览器没有空间保存此网站的数据。
# 电脑
free-storage-desktop =
    .do-1 = 删除电脑上不需要的大文件
    .do-2 = 在浏览器设置中只清除缓存文件
    .do-3 = 点击下方按钮重新检查
# 手机和平板电脑
free-storage-phone =
    .do-1 = 删除不用的应用或视频
    .do-2 = 在浏览器设置中只清除缓存文件
    .do-3 = 点击下方按钮重新检查

allow-third-party-cookies =
    .title = 支付服务商的 Cookie 不可用
    .reason = 浏览器在此商家页面中阻止或隔离了支付服务商的 Cookie。
# 电脑上的 Chrome、Whale
# Source: Chromium 156, Debian's language packs: “Cookie 和网站数据”, “第三方 Cookie”
# Whale is built on it; nobody has looked there.
allow-third-party-cookies-chrome =
    .do-1 = 点击地址栏左端的网站信息图标
    .do-2 = 点击“Cookie 和网站数据”
    .do-3 = 打开“第三方 Cookie”
    .do-4 = 点击下方按钮重新检查
    .do-5 = 付款完成后重新关闭
# 电脑上的 Edge
# Typed: “Cookie”
allow-third-party-cookies-edge =
    .do-1 = 从右上角菜单（…）打开设置
    .do-2 = 在设置中搜索“Cookie”
    .do-3 = 关闭对第三方 Cookie 的阻止
    .do-4 = 回到此页面重新检查
    .do-5 = 付款完成后重新打开
# Brave
allow-third-party-cookies-brave =
    .do-1 = 点击地址栏中的 Shields（狮子）图标
    .do-2 = 对此网站关闭 Shields
    .do-3 = 点击下方按钮重新检查
    .do-4 = 付款完成后重新打开 Shields
# 电脑上的 Opera
# Typed: “Cookie”
allow-third-party-cookies-opera =
    .do-1 = 从左上角的 Opera 菜单打开设置
    .do-2 = 在设置中搜索“Cookie”
    .do-3 = 暂时允许第三方 Cookie
    .do-4 = 回到此页面重新检查
    .do-5 = 付款完成后恢复原来的设置
# 安卓上的 Chrome
# Source: Chromium 156, Debian's language packs, whose strings Chrome for Android shares: “Cookie 和网站数据”, “第三方 Cookie”
allow-third-party-cookies-phone =
    .do-1 = 点击地址栏左侧的网站信息图标
    .do-2 = 点击“Cookie 和网站数据”
    .do-3 = 打开“第三方 Cookie”
    .do-4 = 点击下方按钮重新检查
    .do-5 = 付款完成后重新关闭
# 三星浏览器
allow-third-party-cookies-samsung =
    .do-1 = 打开屏幕底部的菜单（≡），进入浏览器设置
    .do-2 = 在隐私选项中暂时关闭防跟踪功能
    .do-3 = 回到此页面重新检查
    .do-4 = 付款完成后重新打开
# Mac 上的 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: “设置”, “隐私”, “防止跨站跟踪”
allow-third-party-cookies-safari =
    .do-1 = 打开 Safari >“设置”>“隐私”
    .do-2 = 暂时关闭“防止跨站跟踪”
    .do-3 = 回到此页面重新检查
    .do-4 = 付款完成后重新打开
# iPhone 和 iPad 上的 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: “设置”, “防止跨站跟踪”
# Typed: “Safari浏览器”
allow-third-party-cookies-ios =
    .do-1 = 在“设置”App 中搜索“Safari浏览器”并打开
    .do-2 = 暂时关闭“防止跨站跟踪”
    .do-3 = 回到此页面重新检查
    .do-4 = 付款完成后重新打开
# Firefox
# Source: Firefox 153, Mozilla's language packs: “增强型跟踪保护”
allow-third-party-cookies-firefox =
    .do-1 = 点击地址栏左侧的盾牌图标
    .do-2 = 对此网站关闭“增强型跟踪保护”
    .do-3 = 点击下方按钮重新检查
    .do-4 = 付款完成后重新打开
# 其他浏览器
allow-third-party-cookies-other =
    .do-1 = 在浏览器设置中允许其他网站的 Cookie
    .do-2 = 回到此页面重新检查
    .do-3 = 付款完成后恢复原来的设置

give-storage-access =
    .title = 浏览器可能会询问您
    .reason = 付款时，浏览器可能会询问是否允许支付服务商使用 Cookie。
#
# Source: Chromium 156 and Firefox 153, their language packs: “允许”
give-storage-access-any =
    .do-1 = 点击下方按钮继续付款
    .do-2 = 浏览器询问时，点击“允许”

go-online =
    .title = 未连接到互联网
    .reason = 此设备目前似乎没有连接到互联网。
# 电脑
go-online-desktop =
    .do-1 = 检查 Wi-Fi 或网线连接
    .do-2 = 如果正在使用 VPN，请暂时关闭
    .do-3 = 点击下方按钮重新检查
# 手机和平板电脑
go-online-phone =
    .do-1 = 如果飞行模式已打开，请关闭
    .do-2 = 打开 Wi-Fi 或移动数据
    .do-3 = 点击下方按钮重新检查

unblock-host =
    .title = 似乎无法连接到支付服务商
    .reason = 网络正常，但支付服务商的服务器似乎没有响应。
# Windows
unblock-host-windows =
    .do-1 = 如果可以，请用手机的移动数据付款
    .do-2 = 或暂时关闭 VPN、广告拦截和 DNS 过滤
    .do-3 = 如果没有变化，请暂停杀毒软件的网页防护
    .do-4 = 付款完成后，立即重新打开所有已关闭的防护
    .do-5 = 在公司或学校时，请咨询网络管理员
# Mac 和其他电脑
unblock-host-desktop =
    .do-1 = 如果可以，请用手机的移动数据付款
    .do-2 = 或暂时关闭 VPN、广告拦截和 DNS 过滤
    .do-3 = 重新付款
    .do-4 = 付款完成后重新打开
    .do-5 = 在公司或学校时，请咨询网络管理员
# 手机和平板电脑
unblock-host-phone =
    .do-1 = 在 Wi-Fi 和移动数据之间切换
    .do-2 = 重新付款
    .do-3 = 如果没有变化，暂时关闭 VPN、私人 DNS 和 iCloud 专用代理
    .do-4 = 同时暂停广告拦截应用和广告拦截 DNS
    .do-5 = 付款完成后全部重新打开
# Brave
unblock-host-brave =
    .do-1 = 点击地址栏中的 Shields（狮子）图标
    .do-2 = 对此网站关闭 Shields
    .do-3 = 重新付款
    .do-4 = 如果没有变化，请换用其他网络，例如手机的移动数据
    .do-5 = 付款完成后重新打开 Shields
# 电脑上的 Edge
unblock-host-edge =
    .do-1 = 点击地址栏左端的网站信息图标
    .do-2 = 关闭此网站的跟踪防护
    .do-3 = 重新付款
    .do-4 = 如果没有变化，也请暂停广告拦截扩展程序
    .do-5 = 付款完成后重新打开刚才关闭的功能
# Samsung Internet
unblock-host-samsung =
    .do-1 = 打开屏幕底部菜单（≡）中的设置，找到广告拦截
    .do-2 = 暂时关闭已开启的广告拦截
    .do-3 = 回到此页面重新付款
    .do-4 = 付款完成后重新打开

leave-network =
    .title = 当前网络似乎挡住了付款
    .reason = 当前网络似乎代替支付服务商作出了响应。
leave-network-any =
    .do-1 = 如果此 Wi-Fi 有登录页面，请先登录
    .do-2 = 如果没有变化，请换用其他 Wi-Fi 或移动数据
    .do-3 = 重新付款

reload-page =
    .title = 页面内容可能不是最新的
    .reason = 您是返回到此页面的，看到的可能是之前的内容。
reload-page-any =
    .do-1 = 点击浏览器的刷新按钮
    .do-2 = 确认订单内容和金额
    .do-3 = 重新付款

close-other-tab =
    .title = 另一个标签页正在付款
    .reason = 同一订单的支付窗口已在另一个标签页中打开。
close-other-tab-any =
    .do-1 = 找到另一个标签页的支付窗口
    .do-2 = 在那个窗口完成付款，或将其关闭
    .do-3 = 如果已关闭，请在这里重新付款

session-lost =
    .title = 返回途中登录失效了
    .reason = 返回商家网站时，登录信息没有保留下来。
session-lost-any =
    .do-1 = 重新登录商家网站
    .do-2 = 在订单记录中确认是否已付款
    .do-3 = 如果尚未付款，再重新付款

change-browser =
    .title = 需要换一个浏览器
    .reason = 此浏览器或设备似乎无法完成付款。
# Windows
change-browser-windows =
    .do-1 = 复制此页面的网址
    .do-2 = 打开最新版的 Edge 或 Chrome
    .do-3 = 粘贴网址并付款
# Mac
change-browser-mac =
    .do-1 = 复制此页面的网址
    .do-2 = 打开 Safari 或 Chrome
    .do-3 = 粘贴网址并付款
    .do-4 = 如果还是不行，请用 Windows 电脑或手机付款
# iPhone 和 iPad
change-browser-ios =
    .do-1 = 复制此页面的网址
    .do-2 = 打开 Safari
    .do-3 = 粘贴网址并付款
# 安卓
change-browser-android =
    .do-1 = 复制此页面的网址
    .do-2 = 打开 Chrome 或三星浏览器
    .do-3 = 粘贴网址并付款
# 其他设备
change-browser-other =
    .do-1 = 在 Windows 电脑或手机上打开商家网站
    .do-2 = 在该设备上付款

update-browser =
    .title = 浏览器需要更新
    .reason = 当前版本的浏览器可能无法付款。
# 电脑上的 Chrome
# Source: Chromium 156, Debian's language packs: “帮助”, “关于 Google Chrome”, “重新启动”
update-browser-chrome =
    .do-1 = 从右上角菜单（⋮）打开“帮助”>“关于 Google Chrome”
    .do-2 = 更新完成后点击“重新启动”
    .do-3 = 确认版本为 { $minimum } 或更高
    .do-4 = 回到此页面重新检查
# 电脑上的 Edge
update-browser-edge =
    .do-1 = 从右上角菜单（…）打开帮助
    .do-2 = 打开 Microsoft Edge 的版本页面
    .do-3 = 更新完成后，用页面上的按钮重新启动
    .do-4 = 确认版本为 { $minimum } 或更高
    .do-5 = 回到此页面重新检查
# 电脑上的 Whale
update-browser-whale =
    .do-1 = 从右上角菜单（⋮）打开帮助
    .do-2 = 打开 Whale 的版本页面，等待更新完成
    .do-3 = 确认版本为 { $minimum } 或更高
    .do-4 = 回到此页面重新检查
# 电脑上的 Firefox
# Source: Firefox 153, Mozilla's language packs: “帮助”, “关于 Firefox”, “重启 Firefox 以更新”
update-browser-firefox =
    .do-1 = 打开菜单（≡），进入“帮助”>“关于 Firefox”
    .do-2 = 点击“重启 Firefox 以更新”
    .do-3 = 确认版本为 { $minimum } 或更高
    .do-4 = 回到此页面重新检查
# Mac 上的 Safari
# Source: guides in public repositories that quote it, macOS 13 to 26: “系统设置”, “通用”, “软件更新”
update-browser-safari =
    .do-1 = 从苹果菜单打开“系统设置”>“通用”
    .do-2 = 在“软件更新”中更新
    .do-3 = 回到此页面重新检查
# iPhone 和 iPad 上的 Safari
# Source: guides in public repositories that quote it, iOS 17 to 26: “设置”, “通用”, “软件更新”
update-browser-ios =
    .do-1 = 在“设置”App 中打开“通用”>“软件更新”
    .do-2 = 安装更新
    .do-3 = 回到此页面重新检查
# iPhone 和 iPad 上的其他浏览器
update-browser-app-store =
    .do-1 = 在 App Store 中搜索此浏览器
    .do-2 = 在那里更新
    .do-3 = 回到此页面重新检查
# 安卓
update-browser-android =
    .do-1 = 在 Play 商店中搜索此浏览器
    .do-2 = 在那里更新
    .do-3 = 回到此页面重新检查
# Internet Explorer
update-browser-ie =
    .do-1 = 复制此页面的网址
    .do-2 = 打开 Microsoft Edge
    .do-3 = 粘贴网址并付款
# 其他浏览器
update-browser-other =
    .do-1 = 将浏览器更新到最新版本
    .do-2 = 回到此页面重新检查

set-clock =
    .title = 请检查设备时间
    .reason = 此设备的时间与支付服务商服务器的时间不一致。
# Windows
# Source: guides in public repositories that quote it, Windows 11: “设置”, “时间和语言”, “日期和时间”, “自动设置时间”
set-clock-windows =
    .do-1 = 打开“设置”>“时间和语言”>“日期和时间”
    .do-2 = 打开“自动设置时间”
    .do-3 = 点击下方按钮重新检查
# Mac
# Source: guides in public repositories that quote it, macOS 13 to 26: “系统设置”, “通用”, “日期与时间”
set-clock-mac =
    .do-1 = 打开“系统设置”>“通用”>“日期与时间”
    .do-2 = 打开时间和日期的自动设置
    .do-3 = 点击下方按钮重新检查
# iPhone 和 iPad
# Source: guides in public repositories that quote it, iOS 17 to 26: “设置”, “通用”, “日期与时间”, “自动设置”
set-clock-ios =
    .do-1 = 在“设置”App 中打开“通用”>“日期与时间”
    .do-2 = 打开“自动设置”
    .do-3 = 回到此页面重新检查
# 安卓
# Typed: “日期”
set-clock-android =
    .do-1 = 在手机设置中搜索“日期”
    .do-2 = 打开日期和时间的自动设置
    .do-3 = 回到此页面重新检查
# 其他设备
set-clock-other =
    .do-1 = 在设备设置中自动校准时间
    .do-2 = 回到此页面重新检查

enlarge-window =
    .title = 屏幕可能放不下支付窗口
    .reason = 屏幕比支付窗口小，部分内容可能看不到。
# 电脑
enlarge-window-desktop =
    .do-1 = 将浏览器窗口最大化
    .do-2 = 同时按 Ctrl（Mac 为 Command）和 0 恢复缩放比例
    .do-3 = 点击下方按钮重新检查
# 手机和平板电脑
enlarge-window-phone =
    .do-1 = 将手机竖过来
    .do-2 = 如果正在使用分屏，请退出
    .do-3 = 点击下方按钮重新检查

reset-zoom =
    .title = 页面缩放比例已改变
    .reason = 页面可能被放大或缩小，按钮可能看不到。
# 电脑
reset-zoom-desktop =
    .do-1 = 同时按 Ctrl 和 0
    .do-2 = 点击下方按钮重新检查
# Mac
reset-zoom-mac =
    .do-1 = 同时按 Command 和 0
    .do-2 = 点击下方按钮重新检查
# 手机和平板电脑
reset-zoom-phone =
    .do-1 = 双指捏合，将页面缩回原来的大小
    .do-2 = 点击下方按钮重新检查

allow-agent =
    .title = 请允许连接安全程序
    .reason = 连接付款所需的安全程序，需要浏览器的许可。
#
# Source: Chromium 156 and Firefox 153, their language packs: “允许”
allow-agent-any =
    .do-1 = 点击下方按钮
    .do-2 = 浏览器询问时，点击“允许”
# 电脑上的 Chrome、Edge、Whale（之前已阻止时）
# Source: Chromium 156, Debian's language packs: “设备上的应用”
# Edge and Whale are built on it; nobody has looked there.
allow-agent-chrome =
    .do-1 = 点击地址栏左端的网站信息图标
    .do-2 = 打开“设备上的应用”
    .do-3 = 刷新此页面
    .do-4 = 点击下方按钮重新检查
# 电脑上的 Firefox（之前已阻止时）
# Source: Firefox 153, Mozilla's language packs: “设置”, “隐私与安全”, “设备应用和服务”
allow-agent-firefox =
    .do-1 = 打开菜单（≡），进入“设置”>“隐私与安全”
    .do-2 = 打开“设备应用和服务”
    .do-3 = 将此网站改为允许
    .do-4 = 回到此页面重新检查
# 其他浏览器（之前已阻止时）
allow-agent-other =
    .do-1 = 在浏览器的网站设置中允许连接设备
    .do-2 = 点击下方按钮重新检查

install-agent =
    .title = 安全程序没有响应
    .reason = 付款所需的安全程序似乎没有安装或没有运行。
# Windows
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
install-agent-windows =
    .do-1 = 下载支付窗口提示的安全程序
    .do-2 = 右键点击下载的文件
    .do-3 = 选择“以管理员身份运行”进行安装
    .do-4 = 关闭所有浏览器窗口后重新打开
# Windows，键盘安全
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
install-agent-keyboard =
    .do-1 = 下载支付窗口提示的键盘安全程序
    .do-2 = 右键点击下载的文件
    .do-3 = 选择“以管理员身份运行”进行安装
    .do-4 = 暂时关闭其他键盘安全程序
    .do-5 = 付款完成后重新打开已关闭的程序
# Windows，证书
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
install-agent-certificate =
    .do-1 = 下载支付窗口提示的证书程序
    .do-2 = 右键点击下载的文件
    .do-3 = 选择“以管理员身份运行”进行安装
    .do-4 = 如果证书在 U 盘中，请将其插入电脑
    .do-5 = 关闭所有浏览器窗口后重新打开
# Windows，杀毒
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
install-agent-antivirus =
    .do-1 = 下载支付窗口提示的杀毒程序
    .do-2 = 如果无法安装，请暂停现有杀毒软件的实时防护
    .do-3 = 用“以管理员身份运行”安装下载的文件
    .do-4 = 立即重新打开已暂停的实时防护
    .do-5 = 点击下方按钮重新检查
# Windows，防火墙
# Source: guides in public repositories that quote it, Windows 11: “以管理员身份运行”
install-agent-firewall =
    .do-1 = 下载支付窗口提示的防火墙程序
    .do-2 = 如果无法安装，请暂时关闭现有的防火墙
    .do-3 = 用“以管理员身份运行”安装下载的文件
    .do-4 = 立即重新打开已关闭的防火墙
    .do-5 = 点击下方按钮重新检查
# Mac 和其他设备
install-agent-other =
    .do-1 = 安装支付窗口提示的安全程序
    .do-2 = 如果没有适用于此设备的程序，请用 Windows 电脑或手机付款
    .do-3 = 点击下方按钮重新检查

trust-agent =
    .title = 请重新安装安全程序
    .reason = 浏览器似乎不信任此电脑上的安全程序。
trust-agent-any =
    .do-1 = 卸载安全程序
    .do-2 = 重新安装支付窗口提示的最新版本
    .do-3 = 关闭所有浏览器窗口后重新打开
# Firefox
trust-agent-firefox =
    .do-1 = 关闭所有 Firefox 窗口
    .do-2 = 重新安装安全程序
    .do-3 = 如果没有变化，请使用 Chrome 或 Edge 付款

mend-typing =
    .title = 文字无法正常输入
    .reason = 输入的字符有缺失、改变或延迟。
# Windows
# Source: guides in public repositories that quote it, Windows 11: “设置”, “应用”, “安装的应用”
mend-typing-windows =
    .do-1 = 在屏幕右下角找到键盘安全图标并退出
    .do-2 = 点击下方按钮重新检查
    .do-3 = 如果没有变化，打开“设置”>“应用”>“安装的应用”
    .do-4 = 卸载所有键盘安全程序
    .do-5 = 只重新安装支付窗口提示的程序
# Mac 和其他电脑
mend-typing-desktop =
    .do-1 = 将输入法切换为英文
    .do-2 = 暂时关闭宏或键盘工具
    .do-3 = 点击下方按钮重新检查
    .do-4 = 付款完成后重新打开已关闭的工具
# 手机和平板电脑
mend-typing-phone =
    .do-1 = 切换为手机自带的键盘
    .do-2 = 点击下方按钮重新检查

bring-certificate =
    .title = 可能需要证书
    .reason = 根据支付服务商的规定，这笔付款可能需要证书。
# 电脑
bring-certificate-desktop =
    .do-1 = 如果证书在 U 盘中，请将其插入电脑
    .do-2 = 准备好证书密码
    .do-3 = 在支付窗口中选择证书所在的位置
    .do-4 = 如果没有证书，请在您的银行申请
# 手机和平板电脑
bring-certificate-phone =
    .do-1 = 用银行应用将证书导入手机
    .do-2 = 准备好证书密码
    .do-3 = 在支付窗口中选择证书

authenticate-card =
    .title = 银行卡还需要一次验证
    .reason = 支付窗口之后，发卡机构还会打开验证窗口或应用。
# ISP 卡
# Source: the payment gateway's booklet of 2012: “ISP 신청/재신청”, “ISP 복사/삭제”
authenticate-card-isp =
    .do-1 = 准备好卡号和 ISP 密码
    .do-2 = 如果 ISP 窗口没有打开，请允许弹出式窗口
    .do-3 = 首次使用或换了新卡，点击“ISP 신청/재신청”（申请）
    .do-4 = 要移动或删除 ISP，点击“ISP 복사/삭제”（复制/删除）
# ISP 卡（手机）
authenticate-card-isp-phone =
    .do-1 = 安装银行卡的支付应用（ISP/paybooc）
    .do-2 = 应用打开后输入密码
    .do-3 = 完成后返回此浏览器
# Ansim Click 卡
authenticate-card-ansim-click =
    .do-1 = 准备好在发卡机构设置的 Ansim Click 密码
    .do-2 = 如果验证窗口没有打开，请允许弹出式窗口
    .do-3 = 确认验证窗口显示了您的预留信息
    .do-4 = 输入密码和卡背面的末三位数字
# App 卡
authenticate-card-app-card =
    .do-1 = 确认手机上已安装发卡机构的应用
    .do-2 = 在支付窗口中选择 App 卡
    .do-3 = 在应用中确认付款
    .do-4 = 完成后返回此页面
# 其他卡
authenticate-card-any =
    .do-1 = 准备好银行卡和手机
    .do-2 = 开始付款，并按发卡机构的提示操作
    .do-3 = 如果验证窗口没有打开，请允许弹出式窗口

provider-problem =
    .title = 支付服务商没有正常响应
    .reason = 支付服务商的响应过慢或不正常。
provider-problem-any =
    .do-1 = 稍等片刻，再点击下方按钮重新付款
    .do-2 = 如果仍然不行，请致电支付服务商 { $phone }
    .do-3 = 不便打电话时，请发邮件至 { $mail }

shop-problem =
    .title = 商家页面有问题
    .reason = 这是商家页面的问题，您的浏览器没有问题。
shop-problem-any =
    .do-1 = 点击下方按钮重新付款
    .do-2 = 如果仍然不行，请联系商家客服

plain-help =
    .title = 支付窗口没有打开吗？
    .reason = 这里无法检查原因。
plain-help-any =
    .do-1 = 点击下方按钮重新付款
    .do-2 = 如果还是不行，请用其他最新的浏览器付款
    .do-3 = 如果仍然不行，请查看全部帮助
# Internet Explorer 和 Edge 的 IE 模式
# Source: guides in public repositories that quote it, Internet Explorer 6 to 11: “工具”, “Internet 选项”, “安全”, “默认级别”
plain-help-ie =
    .do-1 = 如果可以，请改用 Edge 或 Chrome 付款
    .do-2 = 如果窗口顶部或底部出现提示栏，点击并允许安装
    .do-3 = 打开“工具”>“Internet 选项”>“安全”
    .do-4 = 点击“默认级别”
    .do-5 = 关闭所有浏览器窗口，重新打开后付款

window-elsewhere =
    .title = 支付窗口已经打开
    .reason = 为避免重复付款没有再打开一个，请查看其他窗口或标签页。
unpressable =
    .title = 现在无法点击付款按钮
    .reason = 商家的付款按钮暂时不可用，请稍后再试，或刷新页面。
# 处于锁定模式的 iPhone、iPad 和 Mac
# WebKit of iOS 16 and macOS 13 and later has no WebAssembly there: <https://support.apple.com/en-us/105120>
plain-help-lockdown =
    .do-1 = 在设置中打开锁定模式，将此浏览器或网站排除
    .do-2 = 刷新此页面，重新付款
    .do-3 = 付款完成后恢复原来的设置
