// Hands what a script of ours has to whoever loads it, through the script element that does: the page's one global stays one. A page may have
// no current script, as loaders that evaluate text do: then the element is found by the name of its file.
export function scriptOf(name) {
  const current = document.currentScript;
  // An image of that name would be one as well.
  return current && current.nodeName === 'SCRIPT' ? current : [...document.scripts].find(({ src }) => src.includes(`/${name}`));
}
