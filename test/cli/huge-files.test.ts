import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { runAndReport } from '../helper/report.ts';
import { tempFolder } from '../helper/temp-folder.ts';

/** Bytes that the engine takes at once, and how many of them it keeps for the next time. */
const WINDOW = 1024 * 1024;
const OVERLAP = 64 * 1024;
const SIZE = 100 * 1000 * 1000;

describe('a single line of 100 MB', () => {
  const line = Buffer.alloc(SIZE, 'plain words, and more of them; ');
  // Two bytes that are one column, and four that are two.
  line.write('é🔑', 200);
  const SECOND = WINDOW - OVERLAP;
  const places = [0, WINDOW - 20, SECOND + WINDOW - 5, 50_000_000, SIZE - 40].map((start, i) => {
    line.write(`${start === 0 ? '' : ' '}${key(i)} `, Math.max(0, start - 1), 'latin1');
    return { line: 1, column: start + 1 - (start > 200 ? 3 : 0), start, end: start + 40 };
  });

  test('shows every key at its place', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'huge.txt'), line);
    const { code, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(1);
    expect(report.scan).toMatchObject({ complete: true, scanned: { files: 1, bytes: SIZE } });
    expect(report.findings.flatMap((finding) => finding.places).sort((a, b) => a.start - b.start)).toMatchObject(
      places,
    );
  });

  test('shows them on stdin, too', async () => {
    const { code, report } = await runAndReport(['scan', '-'], { cwd: tempFolder(), input: line });
    expect(code).toBe(1);
    expect(report.findings.flatMap((finding) => finding.places).sort((a, b) => a.start - b.start)).toMatchObject(
      places,
    );
  });
});

test('NUL bytes in a text', async () => {
  const words = 'plain words, and more of them\n'.repeat(40);
  const cwd = tempFolder({
    'few.txt': `${words}\0${words}\0token: ${key(1)}\n${words}`,
    'many.bin': `${'\0\x01\x02\x03word'.repeat(99)}\0${key(2)}${'\0'.repeat(5000)}${key(3)}\0`,
    'beside.txt': `\0${key(4)}\0`,
  });
  const { code, report } = await runAndReport(['scan', '.'], { cwd });
  expect(code).toBe(1);
  expect(report.findings.map((finding) => finding.places[0]?.path).sort()).toEqual([
    'beside.txt',
    'few.txt',
    'many.bin',
    'many.bin',
  ]);
  const [few] = report.findings.filter((finding) => finding.places[0]?.path === 'few.txt');
  const start = words.length * 2 + '\0\0token: '.length;
  expect(few?.places).toMatchObject([{ line: 81, column: 9, start, end: start + 40 }]);
});
