/** What holds for every operation, told once at the head of the description. */
export const CONVENTIONS = `Send your API key as \`Authorization: Bearer cw_…\`; it names your organisation and what you may do.

- **Refusals** are \`application/problem+json\` (RFC 9457) with a stable \`code\` and, where a body or a parameter is at fault, a JSON pointer for each finding. A finding of a business check is not a refusal: it is part of the answer.
- **Repeating a POST** is harmless with an \`Idempotency-Key\`: the same key and body get the first answer again, marked \`Idempotent-Replayed: true\`.
- **Lists** answer \`{ items, nextCursor? }\`; send \`nextCursor\` back as \`cursor\` until there is none. \`limit\` is 50 unless told, 200 at most.
- **Changes** to a versioned resource take the \`ETag\` of the last answer as \`If-Match\`.
- **Ids** carry their kind (\`enc_…\`, \`clm_…\`), **amounts** are whole US cents and end in \`Cents\`, **days** are \`YYYY-MM-DD\`, **moments** are UTC and end in \`At\`.
- **Unknown fields** are refused, in bodies and in queries.`;
