// Patients' data where none belongs: in addresses, headers, unknown fields, broken bodies and broken files. Whatever the application says to it is to be
// searched, and whatever it writes down. Names of fields are the caller's own and are told back by their place, so no name of a field is a canary.
const LIST_OF = { encounters: 'enc', claims: 'clm', patients: 'pat', denials: 'dnl', remittances: 'rem', statements: 'stm' };

/** @returns {Promise<string[]>} every refusal, whole */
export async function misuse(call, people, url) {
  const answers = [];
  // What is answered to who asks for their own is theirs to see.
  const tell = async (...request) => {
    const { status, all } = await call(...request);
    if (status >= 400) answers.push(all);
  };
  const word = (label) => people.word(`misused ${label}`);
  const encounter = people.encounter('misused', 'CONT');
  await bodies(tell, { encounter, word, people });
  await addresses(tell, word, people);
  await headers(tell, word);
  answers.push(...(await rawRequests(url, word)));
  return answers;
}

async function bodies(tell, { encounter, word, people }) {
  const post = (at, body, type) => tell('POST', at, { body, ...(type && { type }) });
  await post('/v1/encounters', { ...encounter, unheardOf: word('unknown field') });
  await post('/v1/encounters', { ...encounter, patient: { ...encounter.patient, nickname: word('nickname'), sex: word('sex') } });
  await post('/v1/encounters', { ...encounter, patient: word('patient'), coverages: [word('coverage')], totalChargeCents: word('total') });
  await post('/v1/encounters', JSON.stringify(encounter).slice(0, -40));
  await post('/v1/encounters', `{"patient": ${word('no JSON')}`);
  await post('/v1/encounters', `lastName=${word('form')}`, 'application/x-www-form-urlencoded');
  await post('/v1/encounters', `<patient>${word('XML')}</patient>`, 'application/xml');
  await post('/v1/encounters:batch', `${JSON.stringify({ ...encounter, patient: { lastName: word('line') } })}\n{"broken": "${word('broken line')}\n${word('no line')}\n`, 'application/x-ndjson');
  await post('/v1/patients', { ...people.patient('misused desk'), birthDate: word('birth date') });
  await post('/v1/denials/dnl_00000000000000000000000000000001/appeals', { grounds: word('grounds'), more: word('more') });
  await post('/v1/emergencies', { reason: word('reason'), minutes: 30 });
  await post('/v1/eligibility-checks', { coverageId: word('coverage id'), serviceDate: word('date') });
  await post('/fhir/r4/Claim/$submit', { resourceType: 'Claim', status: word('FHIR status'), patient: { display: word('FHIR display') }, note: [{ text: word('FHIR note') }] }, 'application/fhir+json');
  for (const at of ['/v1/encounters:batch', '/v1/acknowledgements', '/v1/remittances']) await files(post, at, { people, word });
}

/** Files that break off, that lie about themselves, that are none; with people's data in each place. */
async function files(post, at, { people, word }) {
  const whole = people.claimFile(`misused ${at}`, 'CONT');
  const x12 = 'application/edi-x12';
  await post(at, whole.slice(0, Math.floor(whole.length * 0.8)), x12);
  await post(at, whole.replace('GE*1*101', `GE*1*${word('group')}`), x12);
  await post(at, whole.replace(/\*005010X222A1~BHT/, `*${word('version')}~BHT`), x12);
  await post(at, whole.replace(/~SE\*\d+/, '~SE*3'), x12);
  await post(at, whole.replace('NM1*IL', `${word('segment').slice(0, 12)}*IL`), x12);
  await post(at, `${word('no file')} ${word('at all')}`, x12);
  await post(at, whole.replace(/SANDBOXCLINIC {2}/, word('sender').padEnd(15).slice(0, 15)), x12);
}

async function addresses(tell, word, people) {
  const birthDate = people.patient('misused address').birthDate;
  for (const [list, prefix] of Object.entries(LIST_OF)) {
    for (const at of [`/v1/${list}/${word('path')}`, `/v1/${list}/${prefix}_${word('id')}`, `/v1/${list}?lastName=${word('query')}&birthDate=${birthDate}`, `/v1/${list}?cursor=${word('cursor')}`, `/v1/${list}?sort=${word('sort')}`, `/v1/${list}?fields=${word('fields')}`]) await tell('GET', at);
  }
  await tell('GET', `/v1/encounters?externalId=${word('external id')}`);
  for (const at of [`/${word('path')}`, `/v1/${word('path')}/${word('path')}`, `/fhir/r4/Patient/${word('FHIR id')}`, `/fhir/r4/Patient?family=${word('FHIR family')}&birthdate=${birthDate}`, `/fhir/r4/${word('FHIR resource')}`]) await tell('GET', at);
  await tell('DELETE', `/v1/encounters/${word('path')}`);
}

async function headers(tell, word) {
  const names = ['x-request-id', 'user-agent', 'referer', 'x-forwarded-for', 'x-forwarded-host', 'forwarded', 'accept', 'accept-language', 'if-match', 'if-none-match', 'cookie', 'x-patient-name', 'traceparent', 'tracestate', 'baggage', 'prefer', 'x-purpose-of-use', 'from'];
  for (const name of names) await tell('GET', '/v1/encounters', { headers: { [name]: word(`header ${name}`) } });
  await tell('POST', '/v1/encounters', { body: '{}', headers: { 'idempotency-key': word('idempotency key') } });
  await tell('POST', '/v1/encounters', { body: '{}', headers: { 'content-type': `application/json; charset=${word('charset')}` } });
  for (const scheme of ['Bearer', 'Basic', 'Other']) await tell('GET', '/v1/encounters', { headers: { authorization: `${scheme} ${word('credential')}` } });
}

/** What no HTTP client would send. */
async function rawRequests(url, word) {
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(url);
  const requests = [`GET /v1/${word('raw path')} HTTP/9.9\r\n\r\n`, `${word('raw method')} /v1/encounters HTTP/1.1\r\nHost: x\r\n\r\n`, `POST /v1/encounters HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\nX-Name: ${word('raw header')}\r\n\r\n{"a":`, `GET /v1/encounters/%E0%A4%A HTTP/1.1\r\nHost: ${word('raw host')}\r\nConnection: close\r\n\r\n`];
  return Promise.all(requests.map((request) => new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(request));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.setEncoding('latin1').on('data', (text) => { answer += text; }).on('error', () => undefined).on('close', () => resolve(answer));
  })));
}
