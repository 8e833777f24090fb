/** A Markdown table with aligned columns; all but the first column to the right. */
export function table(columns, rows) {
  const cells = [columns, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const widths = columns.map((_, i) => Math.max(3, ...cells.map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return `${[line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n')}\n`;
}

/** One case as Markdown. */
export function caseText({ title, columns, rows, targets = [], notes = [], error }) {
  const parts = [`## ${title}\n`];
  if (error) parts.push(`Not measured: ${error}\n`);
  if (rows?.length > 0) parts.push(table(columns, rows));
  if (targets.length > 0) parts.push(targetTable(targets));
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}\n`).join(''));
  return parts.join('\n');
}

export function targetTable(targets) {
  const word = (met) => (met === null ? 'not measured' : met ? 'met' : 'MISSED');
  return table(
    ['target', 'must', 'measured', ''],
    targets.map(({ what, must, measured, met }) => [what, must, measured, word(met)]),
  );
}
