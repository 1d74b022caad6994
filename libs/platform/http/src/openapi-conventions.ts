/** What holds for every operation, told once at the head of the description. */
export const CONVENTIONS = `Send your API key as \`Authorization: Bearer cw_…\`; it names your organisation and what you may do.

- **Refusals** are \`application/problem+json\` (RFC 9457) with a stable \`code\` and, where a body or a parameter is at fault, a JSON pointer for each finding. A finding of a business check is not a refusal: it is part of the answer.
- **Saying why** is by \`X-Purpose-Of-Use\`, one of HL7's purposes of use: \`TREAT\`, \`HPAYMT\`, \`COVERAGE\`, \`HOPERAT\`, \`PATRQT\`, \`PUBHLTH\`, \`HLEGAL\`, \`HRESCH\`. It stands on the record of what was read, written and disclosed; payment, where it is not said.
- **Repeating a POST** is harmless with an \`Idempotency-Key\`: the same key and body get the first answer again, marked \`Idempotent-Replayed: true\`.
- **Lists** answer \`{ items, nextCursor? }\`; send \`nextCursor\` back as \`cursor\` until there is none. \`limit\` is 50 unless told, 200 at most. Filters, orders (\`sort\`, with \`-\` from the end) and \`fields\` are those each list names. What stood when paging began is neither repeated nor skipped while others write. With \`Accept: application/x-ndjson\` or \`text/csv\` the whole list comes as a stream, from \`cursor\` on where there is one.
- **Reading again** is cheap: send the \`ETag\` of the last answer as \`If-None-Match\`, and what has not changed is answered with 304.
- **Changes** to a versioned resource take the \`ETag\` of the last answer as \`If-Match\`.
- **Limits**: \`RateLimit\` says what a key may still ask in this minute; past that, and where the service is not available for a moment, \`Retry-After\` says when to try again.
- **What is given up** says so months before: \`Deprecation\` (RFC 9745), \`Sunset\` (RFC 8594) and a link to what takes its place.
- **Ids** carry their kind (\`enc_…\`, \`clm_…\`), **amounts** are whole US cents and end in \`Cents\`, **days** are \`YYYY-MM-DD\`, **moments** are UTC and end in \`At\`.
- **Unknown fields** are refused, in bodies and in queries.`;
