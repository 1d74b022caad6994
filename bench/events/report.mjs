/** Adds the share of the floor and whether the target is met. */
export function judged(line, floors) {
  const floor = line.floor === undefined ? undefined : floors[line.floor];
  const isMet = line.target !== undefined ? line.value >= line.target : line.atMost !== undefined ? line.value <= line.atMost : undefined;
  return { ...line, ...(floor !== undefined && { floorName: line.floor, floor, share: line.value / floor }), isMet };
}

const NAMES = { relay: 'bare outbox insert, one a transaction on 16 connections, and delete relay', write: 'a row and its outbox row in one statement on 16 connections', inbox: 'log through an inbox in batches of 500' };
const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 10) / 10));

export function table({ machine, floors, lines, isQuick, whyNoKafka }) {
  const rows = lines.map(({ figure, transport, value, unit, floor, share, target, atMost, isMet, detail }) => [
    figure, transport, `${number(value)} ${unit}`, floor === undefined ? '' : `${number(floor)}`, share === undefined ? '' : `${Math.round(share * 100)} %`,
    target !== undefined ? `>= ${number(target)}` : atMost !== undefined ? `<= ${number(atMost)}` : '', isMet === undefined ? '' : isMet ? 'met' : 'MISSED', detail ?? '',
  ]);
  const all = [['figure', 'transport', 'measured', 'floor', 'share', 'target', '', ''], ...rows];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const text = all.map((row) => row.map((cell, i) => (i >= 2 && i <= 4 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd());
  return [
    `${machine.cores} cores (${machine.cpu}), ${machine.memoryGb} GB, Node ${machine.node}, fsync on, load ${machine.load.join(' ')}${isQuick ? '; --quick: directions only' : ''}`,
    ...(machine.load[0] > machine.cores * 2 ? ['The machine was busy with other things.'] : []),
    ...Object.entries(floors).map(([name, value]) => `floor ${name}: ${number(value)}/s (${NAMES[name]})`),
    ...(whyNoKafka === undefined ? [] : [`Kafka was not run: ${whyNoKafka}`]), '', ...text,
  ].join('\n');
}
