// What an error says of a name that is not there.

// What Chromium, Firefox and WebKit say of a name that is not there.
const ABSENT = /([\w$]+) is not (?:defined|a function)|find variable: ([\w$]+)/;

// The function of the page's that an error says is not there, if the profile knows it.
export function lacking({ profile }, text) {
  const [, called, found] = ABSENT.exec(text) || [];
  return ((profile.page || {}).requires || []).map(({ name }) => name).find((name) => name === (called || found));
}
