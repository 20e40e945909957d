// What the shopper takes away as a file.
export function save(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.body.appendChild(document.createElement('a'));
  link.href = url;
  link.download = name;
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
