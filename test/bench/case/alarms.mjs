import { tree } from '../corpus/tree.mjs';
import { output } from '../lib/child.mjs';
import { PROGRAM } from '../lib/paths.mjs';

/** What is reported on published packages, where next to nothing is a leak. */
export default async function alarmsCase() {
  const corpus = tree();
  const command = [process.execPath, PROGRAM, 'scan', '.', '--no-cache', '--all', '--report', 'json'];
  const report = JSON.parse(output(command, { cwd: corpus.folder, codes: [0, 1] }));
  if (!report.scan.complete) throw new Error(`not everything was read: ${report.problems[0]?.message}`);
  const per = (count) => ((count / corpus.files) * 10_000).toFixed(1);
  const rows = [];
  const count = (name, test) => {
    const some = report.findings.filter(test);
    const rules = [...byRule(some)].map(([rule, all]) => `${rule} ${all}`);
    rows.push([name, some.length, per(some.length), rules.sort().join(', ') || '–']);
    return some.length;
  };
  count('block', (finding) => finding.blocks);
  count('medium', (finding) => !finding.blocks && finding.confidence === 'medium');
  count('low (shown with --all)', (finding) => !finding.blocks && finding.confidence === 'low');
  return {
    title: 'False alarms',
    columns: ['findings', 'count', 'per 10,000 files', 'rules'],
    rows,
    notes: [`${corpus.files} files of published packages; each finding counts as a false alarm`],
    samples: rows,
  };
}

function byRule(findings) {
  const counts = new Map();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
