import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { text } from '../../src/report/text.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanPushed } from '../../src/scan/scan-pushed.ts';
import { scanStaged } from '../../src/scan/scan-staged.ts';
import { key, plant, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { reportOptions } from '../helper/finding.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

// Git is asked from this process as well, and must not see anybody's own settings.
Object.assign(process.env, environment());

const rulebook = loadRulebook();
const LINE = `token: ${key()}\n`;

/** A repository with these files committed. */
function committed(files: Readonly<Record<string, string | Uint8Array>>): TempRepo {
  const repo = tempRepo(files);
  repo.commit('first');
  return repo;
}

/** What blocks, and what stood there before, as `path:line`. */
async function staged(repo: TempRepo): Promise<{ blocks: string[]; before: string[]; result: ScanResult }> {
  repo.git('add', '--all');
  return sorted(await scanStaged(repo.root, rulebook, DEFAULTS));
}

function sorted(result: ScanResult) {
  const placesOf = (blocks: boolean) =>
    result.findings
      .filter((finding) => finding.blocks === blocks && (blocks || finding.alreadyCommitted))
      .flatMap(({ places }) => places.filter((place) => place.added === blocks || places.length === 1))
      .map((place) => `${place.path}:${place.line}`);
  return { blocks: placesOf(true), before: placesOf(false), result };
}

describe('staged', () => {
  test('an old key is quiet, a new one beside it is not', async () => {
    const repo = committed({ 'a.yml': `one: 1\n${LINE}` });
    repo.write('a.yml', `one: 2\n${LINE}token: ${key(2)}\n`);
    const { blocks, before, result } = await staged(repo);
    expect({ blocks, before }).toEqual({ blocks: ['a.yml:3'], before: ['a.yml:2'] });
    const [quiet, all] = [false, true].map((shown) => text(result, reportOptions({ all: shown })));
    expect(quiet).toContain('1 secret in 1 place, 1 blocks. 1 secret stood there before (--all shows it).');
    expect(quiet).not.toContain('a.yml:2');
    expect(all).toContain('critical, there before');
    expect(all).toContain('a.yml:2   there before');
    expect(reveals(`${quiet}${all}`)).toBe(false);
  });

  test('an old key alone passes, and the report does not say that there is none', async () => {
    const repo = committed({ 'a.yml': LINE });
    repo.write('a.yml', `one: 1\n${LINE}`);
    const { blocks, before, result } = await staged(repo);
    expect({ blocks, before }).toEqual({ blocks: [], before: ['a.yml:2'] });
    expect(text(result, reportOptions())).toContain('No new secrets. 1 secret stood there before (--all shows it).');
  });

  test('an old key that is copied blocks where it is new', async () => {
    const repo = committed({ 'a.yml': LINE });
    repo.write('a.yml', `${LINE}\n- ${LINE}`);
    repo.write('b.yml', LINE);
    expect(await staged(repo)).toMatchObject({ blocks: ['a.yml:3', 'b.yml:1'], before: [] });
  });

  test.each(['the secret', 'the id'])('a pair of which only %s is new', async (half) => {
    const id = plant('AWS_ACCESS_KEY_ID=AKIA<base32:16>');
    const secret = plant('AWS_SECRET_ACCESS_KEY=<alnum:14><b64:12><alnum:14>');
    const repo = committed({ '.aws': half === 'the secret' ? `${id}\n` : `\n${secret}` });
    repo.write('.aws', `${id}\n${secret}`);
    const { result } = await staged(repo);
    expect(result.findings.filter((finding) => finding.blocks)).toMatchObject([
      { rule: { id: 'aws.secret-access-key' }, places: [{ path: '.aws', line: 2 }] },
    ]);
  });

  test('a renamed file brings nothing new, and is read for what does', async () => {
    const text = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('') + LINE;
    const repo = committed({ 'a.yml': text });
    repo.git('mv', 'a.yml', 'b.yml');
    expect(await staged(repo)).toMatchObject({ blocks: [], before: ['b.yml:31'] });
    repo.write('b.yml', `${text}token: ${key(2)}\n`);
    expect(await staged(repo)).toMatchObject({ blocks: ['b.yml:32'], before: ['b.yml:31'] });
  });

  test('a merge brings nothing that the other branch has', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n' });
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('a.yml', 'one: 2\n');
    repo.write('b.yml', LINE);
    repo.commit('a key, over there');
    repo.git('checkout', '--quiet', 'main');
    repo.write('a.yml', 'one: 3\n');
    repo.commit('a conflict');
    expect(() => repo.git('merge', 'other')).toThrow();
    repo.write('a.yml', `token: ${key(2)}\n`);
    expect(await staged(repo)).toMatchObject({ blocks: ['a.yml:1'], before: ['b.yml:1'] });
  });

  test('nor what it has under another name', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('');
    const repo = committed({ 'a.yml': long });
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('a.yml', long + LINE);
    repo.commit('a key, over there');
    repo.git('checkout', '--quiet', 'main');
    repo.git('mv', 'a.yml', 'b.yml');
    repo.commit('renamed');
    repo.git('merge', '--quiet', '--no-commit', 'other');
    expect(await staged(repo)).toMatchObject({ blocks: [], before: ['b.yml:31'] });
  });

  test('nor what any of several branches has', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n' });
    for (const seed of [2, 3]) {
      repo.git('checkout', '--quiet', '-b', `other-${seed}`, 'main');
      repo.write(`${seed}.yml`, `token: ${key(seed)}\n`);
      repo.commit('a key, over there');
    }
    repo.git('checkout', '--quiet', 'main');
    repo.write('b.yml', 'one: 1\n');
    repo.commit('on it goes');
    repo.git('merge', '--quiet', '--no-commit', 'other-2', 'other-3');
    expect(await staged(repo)).toMatchObject({ blocks: [], before: ['2.yml:1', '3.yml:1'] });
  });

  test('binary, wide and without an end of line', async () => {
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const bin = (value: string) => Buffer.concat([Buffer.alloc(3000, '\0\x01\x02'), Buffer.from(`\n${value}\n`)]);
    const repo = committed({ 'a.txt': wide(LINE), 'b.bin': bin(key()), 'c.txt': 'one' });
    repo.write('a.txt', wide(`one\r\n${LINE}token: ${key(2)}\r\n`));
    repo.write('b.bin', Buffer.concat([bin(key()), bin(key(3))]));
    repo.write('c.txt', key(4));
    const { blocks } = await staged(repo);
    expect(blocks.sort()).toEqual(['a.txt:3', 'b.bin:4', 'c.txt:1']);
  });
});

describe('pushed', () => {
  const push = (tips: readonly string[], known: readonly string[], knownRefs: readonly string[] = []) => ({
    tips: tips.map((id) => ({ id, ref: null })),
    known,
    knownRefs,
    incoming: false,
  });

  test('a key in any new commit, in what it says and in what a tag says, with the commit', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n' });
    const first = repo.git('rev-parse', 'HEAD');
    repo.write('a.yml', LINE);
    const second = repo.commit(`say ${key(2)}`);
    repo.write('a.yml', 'one: 1\n');
    repo.commit('take it out again');
    repo.git('tag', '--annotate', 'v1', '-m', `tagged ${key(3)}`);
    const result = await scanPushed(repo.root, push([repo.git('rev-parse', 'v1')], [first]), rulebook, DEFAULTS);
    expect(
      result.findings.map(({ blocks, places: [place] }) => [blocks, place!.path, place!.part, place!.commit]),
    ).toEqual(
      expect.arrayContaining([
        [true, 'a.yml', undefined, second],
        [true, null, 'commit message', second],
        [true, null, 'tag message', null],
      ]),
    );
    expect(result).toMatchObject({ scope: 'push', complete: true, scanned: { blobs: 2, commits: 2 } });
    const report = text(result, reportOptions());
    expect(report).toContain(`a.yml:1   in ${second.slice(0, 7)} (2026-01-02)`);
    expect(report).toContain(`message of commit ${second.slice(0, 7)}:1\n`);
    expect(report).toContain('message of tag v1:1\n');
    expect(report).toContain('Read: 2 blobs, 2 new commits in ');
    expect(reveals(report)).toBe(false);
  });

  test('not what the other side has, nor what only stands beside a change', async () => {
    const repo = committed({ 'a.yml': `one: 1\n${LINE}` });
    const first = repo.git('rev-parse', 'HEAD');
    repo.write('a.yml', `one: 2\n${LINE}`);
    repo.commit('second');
    repo.write('a.yml', `one: 3\n${LINE}token: ${key(2)}\n`);
    const third = repo.commit('third');
    repo.write('a.yml', `one: 4\n${LINE}token: ${key(2)}\n`);
    repo.commit('fourth');
    const result = await scanPushed(repo.root, push(['HEAD'], [first]), rulebook, DEFAULTS);
    expect(sorted(result)).toMatchObject({ blocks: ['a.yml:3'], before: ['a.yml:2'] });
    expect(result.findings[0]!.places).toMatchObject([{ commit: third }]);
  });

  test('known are the refs of the remote as well; ids that are not here say nothing', async () => {
    const repo = committed({ 'a.yml': LINE });
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repo.write('b.yml', 'one: 1\n');
    repo.commit('second');
    const known = push(['HEAD'], ['1'.repeat(40)], ['--remotes=origin']);
    expect(await scanPushed(repo.root, known, rulebook, DEFAULTS)).toMatchObject({
      findings: [],
      scanned: { commits: 1 },
    });
    const unknown = push(['HEAD'], [], ['--remotes=elsewhere']);
    expect(sorted(await scanPushed(repo.root, unknown, rulebook, DEFAULTS)).blocks).toEqual(['a.yml:1']);
  });

  test('a merge that is like neither of its parents', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n' });
    const base = repo.git('rev-parse', 'HEAD');
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('a.yml', 'one: 2\n');
    repo.commit('theirs');
    repo.git('checkout', '--quiet', 'main');
    repo.write('a.yml', 'one: 3\n');
    repo.commit('ours');
    expect(() => repo.git('merge', 'other')).toThrow();
    repo.write('a.yml', LINE);
    const merge = repo.commit('merged');
    const result = await scanPushed(repo.root, push(['HEAD'], [base]), rulebook, DEFAULTS);
    expect(result.findings).toMatchObject([{ blocks: true, places: [{ path: 'a.yml', commit: merge }] }]);
  });

  test('as often git is started for many tags as for one, and a tag of a tag is read', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n' });
    repo.git('tag', '--annotate', 'v0', '-m', `first ${key(6)}`);
    for (let i = 1; i < 12; i++) repo.git('tag', '--annotate', `v${i}`, '-m', 'fine', `v${i - 1}^{}`);
    repo.git('tag', '--annotate', 'on-a-tag', '-m', 'fine', 'v0');
    const startedFor = async (...tags: readonly string[]) => {
      const trace = join(tempFolder(), 'trace');
      vi.stubEnv('GIT_TRACE', trace);
      const result = await scanPushed(
        repo.root,
        push(
          tags.map((tag) => repo.git('rev-parse', tag)),
          [],
        ),
        rulebook,
        DEFAULTS,
      );
      vi.unstubAllEnvs();
      expect(result.findings).toMatchObject([{ blocks: true, places: [{ part: 'tag message', refs: ['v0'] }] }]);
      return readFileSync(trace, 'utf8').match(/ cat-file tag | cat-file --batch$/gm)?.length;
    };
    const many = await startedFor(...Array.from({ length: 12 }, (_, i) => `v${i}`));
    expect(many).toBe(await startedFor('v0'));
    await startedFor('on-a-tag');
  });

  test('what a commit says that takes a file away, changes nothing or merges', async () => {
    const repo = committed({ 'a.yml': 'one: 1\n', 'b.yml': 'two: 2\n' });
    const first = repo.git('rev-parse', 'HEAD');
    repo.git('rm', '--quiet', 'b.yml');
    const ids = [repo.commit(`removed ${key(3)}`), repo.commit(`empty ${key(4)}`)];
    repo.git('checkout', '--quiet', '-b', 'other', first);
    repo.write('c.yml', 'three: 3\n');
    repo.commit('fine');
    repo.git('merge', '--quiet', '--no-edit', '-m', `merged ${key(5)}`, 'main');
    ids.push(repo.git('rev-parse', 'HEAD'));
    const result = await scanPushed(repo.root, push(['HEAD'], [first]), rulebook, DEFAULTS);
    expect(result.scanned.commits).toBe(4);
    const found = result.findings.flatMap(({ blocks, places }) => places.map(({ commit }) => blocks && commit));
    expect(found.sort()).toEqual(ids.sort());
  });

  test('a renamed file, and nothing to push', async () => {
    const repo = committed({ 'a.yml': LINE });
    repo.git('mv', 'a.yml', 'b.yml');
    repo.commit('renamed');
    expect(sorted(await scanPushed(repo.root, push(['HEAD'], ['HEAD~1']), rulebook, DEFAULTS)).blocks).toEqual([]);
    expect(await scanPushed(repo.root, push([], []), rulebook, DEFAULTS)).toMatchObject({
      findings: [],
      complete: true,
    });
    expect(await scanPushed(tempRepo().root, push(['HEAD'], []), rulebook, DEFAULTS)).toMatchObject({ complete: true });
  });

  test('what is not here, or no commit, does not pass for clean', async () => {
    const repo = committed({ 'a.yml': LINE });
    await expect(scanPushed(repo.root, push(['2'.repeat(40)], []), rulebook, DEFAULTS)).rejects.toThrow(
      'is not in this',
    );
    const blob = repo.git('rev-parse', 'HEAD:a.yml');
    const result = await scanPushed(repo.root, push([blob], []), rulebook, DEFAULTS);
    expect(result).toMatchObject({ complete: false, problems: [{ code: 'not-a-commit', path: blob }] });
  });

  test('in a folder below, with a configuration that would run things', async () => {
    const repo = committed({ 'below/a.txt': 'a\n', '.gitattributes': '* diff=evil\n' });
    repo.git('config', 'diff.evil.textconv', `touch ${join(repo.root, 'ran')}; cat`);
    repo.git('config', 'diff.external', `touch ${join(repo.root, 'ran')}`);
    repo.write('below/a.txt', LINE);
    repo.commit('second');
    const result = await scanPushed(join(repo.root, 'below'), push(['HEAD'], ['HEAD~1']), rulebook, DEFAULTS);
    expect(sorted(result).blocks).toEqual(['below/a.txt:1']);
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});
