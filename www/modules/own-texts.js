// Texts that a provider or a merchant has in the place of ours: named in the profile, sealed, and no more than texts.

// Nobody reads more.
const LONGEST = 65536;

const SEAL = /^sha(256|384|512)-[A-Za-z0-9+/]+=*$/;

// A text file of the profile's own host, or of the page's.
function checked({ locale, url, integrity }, from) {
  const origins = [new URL(from, location.href).origin, location.origin];
  // Browsers take everything for sealed whose seal they do not know.
  if (typeof url !== 'string' || !SEAL.test(integrity)) throw new Error('expected { locale, url, integrity }, the last as sha384-…');
  if (!origins.includes(new URL(url).origin)) throw new Error(`expected a file of ${origins.join(' or ')}`);
  return { locale, url, integrity };
}

/**
 * The words of an element's guide in that language: `pack`, a promise of ours, and what its profile has in their place. What cannot be had is
 * said on the console, and ours are used.
 */
export async function wordsFor({ from, named }, locale, pack) {
  const own = named.find((one) => one && one.locale === locale);
  if (!own) return pack;
  try {
    const { url, integrity } = checked(own, from);
    // With its mode: a page may have put a member of that name on all objects.
    const response = await fetch(url, { integrity, mode: 'cors' });
    if (!response.ok) throw new Error(`the answer is ${response.status}`);
    const text = await response.text();
    if (text.length > LONGEST) throw new Error(`it has ${text.length} characters, at most ${LONGEST} are read`);
    return { ...(await pack), locale, own: JSON.parse(text), from: url };
  } catch (error) {
    console.warn(`payready: the texts for ${locale} at ${own.url} are not used: ${error && error.message}. See docs/provider.md.`);
    return pack;
  }
}
