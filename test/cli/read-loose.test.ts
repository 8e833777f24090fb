import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadInflater } from '../../src/rulebook/load.ts';
import { readLoose as readWith } from '../../src/source/read-loose.ts';
import { key } from '../helper/canary.ts';
import { reportOf } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const readLoose = (folder: string, ids: readonly string[]) => readWith(folder, ids, loadInflater()!);
const line = `token: ${key(1)}\n`;

function staged() {
  const repo = tempRepo({ 'a.env': line, 'b.txt': 'nothing\n' });
  repo.git('add', '--all');
  const ids = ['a.env', 'b.txt'].map((path) => repo.git('rev-parse', `:${path}`));
  const fileOf = (id: string) => join(repo.root, '.git', 'objects', id.slice(0, 2), id.slice(2));
  return { repo, ids, fileOf };
}

describe('blobs that were staged just now', () => {
  test('are read from their files', () => {
    const { repo, ids } = staged();
    expect(readLoose(repo.root, ids)?.map(String)).toEqual([line, 'nothing\n']);
    repo.write('sub/c.txt', '');
    expect(readLoose(join(repo.root, 'sub'), ids)).toHaveLength(2);
    const elsewhere = join(repo.root, 'linked');
    repo.git('commit', '--quiet', '-m', 'first');
    repo.git('worktree', 'add', '--quiet', elsewhere);
    expect(readLoose(elsewhere, ids)).toHaveLength(2);
  });

  test.each<[string, (at: ReturnType<typeof staged>) => void]>([
    ['one of them is in a pack', ({ repo }) => repo.git('repack', '-adq')],
    ['one of them is not there', ({ ids }) => ids.splice(1, 1, '1'.repeat(40))],
    ['one is damaged', ({ ids, fileOf }) => overwrite(fileOf(ids[1]!), Buffer.from('no zlib'))],
    ['one is no blob', ({ ids, fileOf }) => overwrite(fileOf(ids[1]!), deflateSync('tree 0\0'))],
    ['one has another length than it says', ({ ids, fileOf }) => overwrite(fileOf(ids[1]!), deflateSync('blob 9\0a'))],
  ])('are left to git when %s', (_, spoil) => {
    const at = staged();
    at.repo.git('commit', '--quiet', '-m', 'first');
    spoil(at);
    expect(readLoose(at.repo.root, at.ids)).toBeNull();
  });

  test('are found by the hook, in a pack or not', async () => {
    const { repo } = staged();
    const loose = await reportOf(['staged'], repo.root);
    repo.git('repack', '-adq');
    repo.git('prune-packed');
    const { report } = await reportOf(['staged'], repo.root);
    expect(report.findings).toHaveLength(1);
    expect(report.findings).toEqual(loose.report.findings);
  });
});

function overwrite(file: string, content: Buffer): void {
  chmodSync(file, 0o644);
  writeFileSync(file, content);
}
