// The ways in which a text can lie in bytes that somebody may read: as it is, in wide characters, in an address, in hexadecimal, in base64 from
// wherever that begins, and one of these inside another. Letters' case is folded by whoever searches.
const LENGTH_MIN = 7;

/** @typedef {{ label: string, value: string, kind?: 'text' | 'date' | 'digits' }} Canary */

/** All that is to be searched for, folded. A number alone counts only where it stands alone, for digits are everywhere. */
export function needlesOf({ value, kind = 'text' }) {
  const found = new Map();
  for (const written of new Set(writings(value, kind))) {
    if (written.length < LENGTH_MIN) continue;
    const alone = /^\d+$/.test(written);
    add(found, written, { form: 'as it is', alone });
    for (const text of new Set([written, written.toUpperCase(), written.toLowerCase()])) {
      for (const [form, needle] of encodings(text)) add(found, needle, { form, alone: false });
    }
  }
  return found;
}

/** As people and formats write it. */
export function writings(value, kind) {
  if (kind === 'digits') return [value, value.replaceAll(/\D/g, '')];
  if (kind !== 'date') return [value];
  const [year, month, day] = value.split('-');
  return [value, `${year}${month}${day}`, `${month}/${day}/${year}`, `${month}-${day}-${year}`, `${month}${day}${year}`, `${year}/${month}/${day}`];
}

/** Lower case, and one of each pair that base64 has two of. The same for what is searched and for what is searched for. */
export function folded(byte) {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  if (byte === 0x2d) return 0x2b;   // - is + and _ is / in the alphabet for addresses
  return byte === 0x5f ? 0x2f : byte;
}

function add(found, needle, facts) {
  const bytes = typeof needle === 'string' ? Buffer.from(needle, 'utf8') : needle;
  const key = bytes.map(folded).toString('latin1');
  if (key.length >= LENGTH_MIN && !found.has(key)) found.set(key, facts);
}

function* encodings(text) {
  const bytes = Buffer.from(text, 'utf8');
  yield ['UTF-16', Buffer.from(text, 'utf16le')];
  yield ['UTF-16', Buffer.from(text, 'utf16le').swap16()];
  if (encodeURIComponent(text) !== text) yield* [encodeURIComponent(text), encodeURIComponent(text).replaceAll('%20', '+')].map((one) => ['in an address', one]);
  for (const [form, once] of encoded(bytes)) {
    yield [form, once];
    for (const [outer, twice] of encoded(Buffer.from(once))) yield [`${form} in ${outer}`, twice];
  }
}

function* encoded(bytes) {
  yield ['hexadecimal', bytes.toString('hex')];
  for (const core of base64Cores(bytes)) yield ['base64', core];
}

/** What is sure to stand in base64 of anything that has these bytes in it, by how many bytes of a group come before. */
function base64Cores(bytes) {
  return [0, 1, 2].map((before) => {
    const whole = Math.floor(((bytes.length + before) * 8) / 6);
    return Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').slice(before === 0 ? 0 : before + 1, whole);
  });
}
