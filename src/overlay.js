// The payment page in an overlay on this page. By hand and not by the view: its window must be there in the click.

function make(name, style) {
  const element = document.createElement(name)
  element.style.cssText = style
  return element
}

// Shows the overlay beside `slab`; `close` is called when the shopper closes it. Returns its root, whose `view` is the frame's window.
export function show(slab, url, title, label, close) {
  const root = make('div', 'position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.6);display:flex;flex-direction:column')
  const button = make('button', 'align-self:flex-end;min-width:44px;min-height:44px;margin:8px;font:inherit')
  const frame = make('iframe', 'flex:1;border:0;background:#fff;width:100%;max-width:720px;align-self:center')
  root.setAttribute('role', 'dialog')
  root.setAttribute('aria-label', title)
  button.type = 'button'
  button.textContent = label
  button.onclick = () => close()
  frame.title = title
  frame.allow = 'payment; publickey-credentials-get; local-network-access; local-network; loopback-network'
  frame.src = url
  root.append(button, frame)
  // Beside the slab: what draws there makes it empty first.
  slab.parentNode.append(root)
  button.focus()
  root.view = frame.contentWindow
  return root
}
