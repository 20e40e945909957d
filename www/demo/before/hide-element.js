// A style of the shop, or of an extension, that hides every element it does not know.
document.documentElement.appendChild(document.createElement('style')).textContent = 'pay-ready { display: none !important }';
