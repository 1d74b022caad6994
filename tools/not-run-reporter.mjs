// Names every test that did not run, so that a skipped tier is never taken for a passed one.
export default class NotRunReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => file.testResults.filter((t) => t.status === 'pending' || t.status === 'todo').map((t) => t.fullName));
    if (skipped.length === 0) return;
    process.stderr.write(`\nDid not run (${skipped.length}):\n${skipped.map((name) => `  NOT RUN  ${name}`).join('\n')}\n`);
  }
}
