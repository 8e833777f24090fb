import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tempRepo } from '../helper/temp-repo.ts';
import { textsIn, unpacked } from '../helper/unpacked.ts';

const LINES = Array.from({ length: 400 }, (_, i) => `line ${i} of a file that changes little`);
const version = (i: number) => `${[...LINES.slice(0, i * 30), `changed in ${i}`, ...LINES.slice(i * 30)].join('\n')}\n`;

function repository() {
  const repo = tempRepo();
  repo.commitAll(Array.from({ length: 6 }, (_, i) => ({ 'a.txt': version(i), 'b.txt': `words ${i}\n` })));
  repo.git('-c', 'gc.auto=0', 'repack', '-adfq', '--depth=20');
  repo.git('bundle', 'create', '-q', 'all.bundle', '--all');
  repo.git('bundle', 'create', '-q', 'last.bundle', 'HEAD~2..HEAD');
  return repo;
}

const repo = repository();

test('a bundle and a pack: every version of a file, and the messages', () => {
  const texts = textsIn(readFileSync(`${repo.root}/all.bundle`), 1000);
  const names = Array.from({ length: 6 }, (_, i) => [`HEAD~${5 - i}:a.txt`, `HEAD~${5 - i}`]).flat();
  const ids = repo.git('rev-parse', ...names).split('\n');
  for (let i = 0; i < 6; i++) {
    expect(texts[`blob ${ids[2 * i]}`]).toBe(version(i));
    expect(texts[`commit ${ids[2 * i + 1]}`]).toContain('\n\n');
  }
  expect(texts.head).toContain('refs/heads/');
});

test('a bundle that builds on what the reader must have', () => {
  const { entries, problems } = unpacked(readFileSync(`${repo.root}/last.bundle`));
  expect(problems).toMatchObject([{ code: 'not-unpacked', message: expect.stringContaining('not in it') }]);
  expect(entries.some(({ text }) => text === 'words 5\n')).toBe(true);
});

test('damaged packs', () => {
  const bytes = readFileSync(`${repo.root}/all.bundle`);
  const start = bytes.indexOf('PACK') + 12;
  for (let at = start; at < bytes.length - 20; at += 157) {
    const broken = Buffer.from(bytes);
    broken[at]! ^= 0x5a;
    const { problems } = unpacked(broken);
    expect(problems.every(({ code }) => code === 'damaged' || code === 'not-unpacked')).toBe(true);
  }
  expect(unpacked(bytes.subarray(0, start + 300)).problems).toMatchObject([{ code: 'damaged' }]);
});
