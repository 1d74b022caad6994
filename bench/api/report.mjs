const AUDIT_MAX = 0.2;

const median = (values) => at([...values].sort((a, b) => a - b), 0.5);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** The median over the rounds of what each variant did on each route, and what the parts of it add. */
export function comparison(routes, runs) {
  return routes.map(({ name: route, each = 1 }) => {
    const of = (name) => {
      const rounds = runs.filter((run) => run.route === route && run.name === name).map(({ took, seconds, cpuSeconds }) => ({ perSecond: took.length / seconds, cpuMs: (cpuSeconds * 1_000) / took.length, sorted: took.toSorted((a, b) => a - b) }));
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => median(rounds.map(({ sorted }) => at(sorted, share))));
      return { perSecond: median(rounds.map(({ perSecond }) => perSecond)) * each, p50, p95, p99, cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)) / each };
    };
    const [shipped, noAudit, noRls, bare] = ['shipped', 'no-audit', 'no-rls', 'bare'].map(of);
    const added = (more, less) => ({ p50: more.p50 / less.p50 - 1, p95: more.p95 / less.p95 - 1, cpu: more.cpuMs / less.cpuMs - 1 });
    const audit = added(shipped, noAudit);
    return { route, each, shipped, noAudit, noRls, bare, share: shipped.perSecond / bare.perSecond, audit: { ...audit, isMet: audit.p95 <= AUDIT_MAX }, rls: added(noAudit, noRls) };
  });
}

const ms = (value) => value.toFixed(value < 10 ? 2 : 1);
const percent = (value) => `${value >= 0 ? '+' : ''}${Math.round(value * 100)} %`;

export function table({ routes, cores, load, claims, rounds, connections }) {
  const rows = routes.map(({ route, each, shipped, bare, share, audit, rls }) => [
    each === 1 ? route : `${route}, an item`, Math.round(shipped.perSecond), ms(shipped.p50), ms(shipped.p95), ms(shipped.p99), ms(shipped.cpuMs), Math.round(bare.perSecond), ms(bare.cpuMs), `${Math.round(share * 100)} %`,
    `${percent(audit.p95)}${audit.isMet ? '' : ' !'}`, percent(audit.cpu), percent(rls.p95), percent(rls.cpu),
  ].map(String));
  const all = [['route', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'bare', 'CPU ms', 'share', 'audit p95', 'CPU', 'RLS p95', 'CPU'], ...rows];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const lines = all.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
  const missed = routes.filter(({ audit }) => !audit.isMet).length;
  return [`${cores} cores, load ${load.map((one) => one.toFixed(1)).join(' ')}, ${claims} claims, ${connections} callers, medians of ${rounds} rounds, fsync on`, '', ...lines, '',
    `the audit adds at most ${AUDIT_MAX * 100} % to p95 on ${routes.length - missed} of ${routes.length} routes`].join('\n');
}
