/** The highest resident memory that reading a file of any size may take, in MB. */
export const PEAK_MB = 96;

/** What was measured, for people. `floors` is the cost of a megabyte where looking at each of its bytes once is 1: it should not grow with the file. */
export function table({ node, cpu, pinned, rounds, speed, memory, commands }) {
  const lines = [`Node ${node}, ${cpu}, ${pinned ? 'pinned to one core' : 'not pinned'}, median of ${rounds} rounds`, ''];
  lines.push(row(['', 'file', 'MB/s', 'of floor', 'target', 'x best peer', 'right', 'peak MB']));
  for (const each of speed) {
    if (each.missing) {
      lines.push(row([each.title, each.type, each.missing]));
      continue;
    }
    const size = each.peer && Math.round(each.mb) < Math.round(speed[0].mb) ? `${each.type}, ${Math.round(each.mb)} MB` : each.type;
    lines.push(row([each.title, size, each.mbPerSecond.toFixed(1), each.shareOfFloor.toFixed(3), target(each), each.timesBestPeer?.toFixed(1) ?? '', each.right ? 'yes' : 'NO', each.peakMb.toFixed(0)]));
  }
  if (memory.length === 0) return lines.join('\n');
  lines.push('', row(['835, own processes, lean heap', 'MB', 'ms/MB', 'floors', '', '', 'right', 'peak MB']));
  for (const each of memory) lines.push(row([each.title, String(each.mb), each.msPerMb.toFixed(2), each.timesFloor.toFixed(1), '', '', each.right ? 'yes' : 'NO', `${each.peakMb.toFixed(0)}${each.peakMb > PEAK_MB ? ` (over ${PEAK_MB})` : ''}`]));
  lines.push('', row(['command line program, output to a file', 'MB', 'ms/MB', '', '', '', 'right', 'peak MB']));
  for (const each of commands) lines.push(row([each.title, `${each.type}, ${each.mb}`, each.msPerMb.toFixed(1), '', '', '', each.right ? 'yes' : 'NO', `${each.peakMb.toFixed(0)}${each.peakMb > PEAK_MB ? ' MISSED' : ''}`]));
  return lines.join('\n');
}

function target({ target: least, stretch, shareOfFloor }) {
  if (least === undefined) return '';
  return `${least} ${shareOfFloor >= stretch ? 'beyond' : shareOfFloor >= least ? 'met' : 'MISSED'}`;
}

const WIDTHS = [-38, -12, 9, 9, 12, 12, 6, 8];
const row = (cells) => cells.map((cell, i) => (WIDTHS[i] < 0 ? cell.padEnd(-WIDTHS[i]) : cell.padStart(WIDTHS[i]))).join(' ').trimEnd();
