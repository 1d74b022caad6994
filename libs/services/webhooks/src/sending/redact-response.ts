const SHOWN_MAX = 500;
const READ_MAX = 4_000;

// What servers and frameworks say of a request. None of it is a person's name, a place or a month.
const WORDS: ReadonlySet<string> = new Set(`
  a access accepted after already an and api are array at auth authentication authorization authorized bad be been before body boolean but by cannot certificate client closed code conflict connection
  content could data database dead delivered denied detail details did disabled does done down duplicate empty enabled endpoint entity error errors event exceeded exception expected expired failed failure false
  field fields for forbidden format found from function gateway get handler has have header headers host hook html http https id in input instance internal invalid is it json key large length limit limited
  long maintenance malformed many match matched message method mismatch missing module must name no none not null number object of ok old on only or out parse parsed parser path payload permission please post
  problem processed queue queued quota rate read received refused registered rejected request required resource response retry route schema secret server service severity signature signatures signed size
  slow some stack status stopped string success successful syntax temporarily text the this throttled time timed timeout timestamp title to token too trace true try type unable unauthorized unavailable undefined
  unexpected unknown unprocessable unsupported until uri url user valid validation value verification verified verify version was webhook webhooks went were with wrong your
`.trim().split(/\s+/));

/**
 * The form of an answer: words of a short list and punctuation, everything else blotted out. What somebody else's server says may
 * hold whatever it knows, a patient's name too, and this is kept in the clear and shown to whoever looks for a fault.
 */
export function redactResponse(body: Uint8Array): string | null {
  const text = new TextDecoder().decode(body.subarray(0, READ_MAX));
  const shown = text.replace(/[A-Z]?[a-z]+|[A-Z]+|[^\s!-~]+|\d+|\s+/g, (part) => (/^\s/.test(part) ? ' ' : WORDS.has(part.toLowerCase()) ? part : '•'));
  return shown.replace(/•(?:[-_.'/: ]?•)+/g, '•').trim().slice(0, SHOWN_MAX) || null;
}
