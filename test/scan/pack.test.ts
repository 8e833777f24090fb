import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { loadChains, loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { doPackWork, planPack } from '../../src/scan/pack-work.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { listObjects } from '../../src/source/list-objects.ts';
import { findStore, isPackGone, type StoredPack } from '../../src/source/object-store.ts';
import { openPack } from '../../src/source/pack/open-pack.ts';
import { readBlobs } from '../../src/source/read-blobs.ts';
import { repositoryAt } from '../../src/source/repository.ts';
import { key, plant } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const never = new AbortController().signal;
const PRIVATE_KEY = plant(`-----BEGIN RSA PRIVATE KEY-----\n${'<b64:64>\n'.repeat(14)}-----END RSA PRIVATE KEY-----`);
const PUTTY_KEY = plant(
  `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 6\n${'<b64:64>\n'.repeat(6)}Private-Lines: 14\n${'<b64:64>\n'.repeat(14)}Private-MAC: <hex:40>\n`,
);
const ENCODED = Buffer.from(
  `token = "${key(4)}"\npassword = "${plant('<alnum:20>')}"\n${'filler text of some words\n'.repeat(12)}`,
).toString('base64');
/** Lines that edits put in: some are keys, some belong to one, some only look so. */
const LINES = [
  ...[1, 2, 3].map((seed) => `token = "${key(seed)}"`),
  `password: ${plant('<alnum:20>')}`,
  `AWS_SECRET_ACCESS_KEY=${plant('<b64:40>')}`,
  `AWS_ACCESS_KEY_ID=${plant('AKIA<base32:16>')}`,
  PRIVATE_KEY,
  '-----BEGIN RSA PRIVATE KEY-----',
  '-----END RSA PRIVATE KEY-----',
  plant('https://user:<alnum:24>@example.com/path'),
  `x = "${'A'.repeat(700)}"`,
  'é ü 漢字 🎉',
];

type Found = ReadonlyMap<string, readonly string[]>;

function sorted(matches: readonly LocatedMatch[]): Found {
  const found = new Map<string, string[]>();
  for (const { origin, rule, start, end, confidence, doubts } of matches) {
    if (origin.kind !== 'blob') continue;
    const list = found.get(origin.blob) ?? [];
    list.push(`${rulebook.rules[rule]!.id} ${start}-${end} ${confidence} ${doubts.join()}`);
    found.set(origin.blob, list);
  }
  for (const list of found.values()) list.sort();
  return new Map([...found].sort());
}

type Way = 'held' | 'put anew, as a thread does' | 'handed over';

/** Opens the packs: the module holds them, is yet to get them, or gets their entries one by one, as of big ones. */
async function openPacks(root: string, way: Way): Promise<StoredPack[]> {
  const store = findStore(await repositoryAt(root))!;
  if (way !== 'handed over') {
    const opened = store.open(store.packs, loadChains()!).filter((one) => one !== null);
    return way === 'held' ? opened : opened.map((stored) => ({ ...stored, code: null }));
  }
  return store.packs.map((path) => {
    const code = loadChains()!;
    const pack = openPack(path, 20, code, 0);
    const { counts } = pack;
    return { pack, again: new Uint8Array(new SharedArrayBuffer(pack.count)), readWith: [], counts, code };
  });
}

/** What is found in the packs, with the ids that were left to git. */
async function fromPacks(
  root: string,
  way: Way = 'held',
): Promise<{ matches: LocatedMatch[]; unread: Set<string>; blobs: number }> {
  const matches: LocatedMatch[] = [];
  const unread = new Set<string>();
  let blobs = 0;
  for (const stored of await openPacks(root, way)) {
    const onReport = (report: { matches: LocatedMatch[]; unread: string[]; items: number }) => {
      matches.push(...report.matches);
      for (const id of report.unread) unread.add(id);
      blobs += report.items;
    };
    await doPackWork(planPack(stored, 1).work, scanner, rulebook, never, onReport, () => null);
  }
  return { matches, unread, blobs };
}

/** What is found in each blob as a whole. */
async function throughGit(root: string): Promise<LocatedMatch[]> {
  const { ids } = await listObjects(root, null, never);
  let isBlob = false;
  const sink = {
    begin: (blob: string, type: string) => {
      isBlob = type === 'blob';
      if (isBlob) scanner.begin({ kind: 'blob', blob });
    },
    push: (bytes: Uint8Array) => isBlob && scanner.push(bytes),
    end: () => isBlob && scanner.end(),
    abandon: () => scanner.abandon(),
  };
  await readBlobs(root, ids, sink as Parameters<typeof readBlobs>[2], never, () => {});
  return scanner.take();
}

/** Commits each text as the next version of one file. */
function importVersions({ root }: TempRepo, versions: readonly string[]): void {
  const commits = versions.map((text, i) => {
    const data = Buffer.from(text);
    return `commit refs/heads/main\ncommitter A <a@example.com> ${1767225600 + i} +0000\ndata 1\nx\nM 100644 inline file\ndata ${data.length}\n${text}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, env: environment(), input: commits.join('') });
}

/** Expects that versions of a file hold the same, read from a pack and each as a whole. */
async function compared(versions: readonly string[], options: readonly string[] = []) {
  const repo = tempRepo();
  importVersions(repo, versions);
  git(repo.root, 'repack', '-adfq', '--depth=50', '--window=20', ...options);
  const { matches, unread, blobs } = await fromPacks(repo.root);
  const whole = (await throughGit(repo.root)).filter(
    ({ origin }) => origin.kind === 'blob' && !unread.has(origin.blob),
  );
  expect(sorted(matches)).toEqual(sorted(whole));
  expect(blobs + unread.size).toBe(new Set(versions).size);
  return { unread, blobs };
}

describe('packs, read directly', () => {
  const edit = fc.record({
    at: fc.nat(200),
    remove: fc.nat(3),
    lines: fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 60 })), { maxLength: 3 }),
    joined: fc.boolean(),
  });

  test('tell the same as every version read whole', async () => {
    const histories = fc.sample(fc.array(edit, { minLength: 40, maxLength: 60 }), { numRuns: 5, seed: 7 });
    const all = { read: 0, unread: 0 };
    for (const [i, edits] of histories.entries()) {
      let lines = Array.from({ length: 150 }, (_, n) => `line ${n} of a file that grows: ${'word '.repeat(n % 17)}`);
      const versions = edits.map(({ at, remove, lines: added, joined }) => {
        const place = at % (lines.length + 1);
        lines = [...lines.slice(0, place), ...added, ...lines.slice(place + remove)];
        return lines.join(joined ? ' ' : '\n');
      });
      const { blobs, unread } = await compared(versions, i % 2 ? ['--no-write-bitmap-index'] : []);
      all.read += blobs;
      all.unread += unread.size;
    }
    // What builds on a private key that is broken is read whole, and they are in many of these.
    expect(all.unread).toBeLessThan(all.read);
  });

  test('tell the same where characters are changed, in the midst of keys and encoded text too', async () => {
    const change = fc.record({
      at: fc.nat(1_000_000),
      remove: fc.nat(40),
      text: fc.oneof(fc.constantFrom(...LINES, PUTTY_KEY, ENCODED), fc.string({ maxLength: 60 }), fc.constant('')),
    });
    const histories = fc.sample(fc.array(change, { minLength: 40, maxLength: 60 }), { numRuns: 12, seed: 8 });
    for (const changes of histories) {
      let text = Array.from({ length: 150 }, (_, n) => `line ${n} of a file: ${'word '.repeat(n % 17)}`).join('\n');
      const versions = changes.map(({ at, remove, text: added }) => {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + added + text.slice(place + remove);
        return text;
      });
      await compared(versions);
    }
  });

  test('tell the same where much is gathered, and the same stretches come again', async () => {
    const repo = tempRepo();
    const places = Array.from({ length: 25 }, (_, i) => i * 80 + 40);
    const versions = Array.from({ length: 100 }, (_, version) => {
      const lines = Array.from({ length: 2000 }, (_, n) => `line ${n} of ${'many words '.repeat(n % 9)}`);
      // Each place has three forms, one of them now and then with a key.
      for (const [i, at] of places.entries()) {
        const form = (Math.imul(version * 31 + i, 0x9e3779b1) >>> 13) % 3;
        lines[at] = form === 2 && version % 5 === i % 5 ? `token = "${key((i % 3) + 1)}"` : `form ${form} of ${i}`;
      }
      return `${lines.join('\n')}\nversion ${version}`;
    });
    // A root whose entry is bigger than the module's input.
    const big = Array.from({ length: 30_000 }, (_, n) => `${n} ${'long line '.repeat(4)}`).join('\n');
    versions.push(`${big}\ntoken = "${key(2)}"\n`);
    importVersions(repo, versions);
    for (const [compression, way] of [
      ['9', 'put anew, as a thread does'],
      ['0', 'handed over'],
    ] as const) {
      git(repo.root, '-c', `pack.compression=${compression}`, 'repack', '-adFq', '--depth=50', '--window=5');
      const { matches, unread, blobs } = await fromPacks(repo.root, way);
      expect(unread.size).toBe(0);
      expect(blobs).toBe(versions.length);
      expect(matches.length).toBeGreaterThan(100);
      expect(sorted(matches)).toEqual(sorted(await throughGit(repo.root)));
    }
  });

  test('that git makes while they are listed are seen: what moved there is in no list of before', async () => {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    const repository = await repositoryAt(repo.root);
    const [before, alone] = [findStore(repository)!, findStore(repository)!];
    expect(alone.loose()?.ids).toHaveLength(3);
    repo.git('repack', '-dq');
    expect(before.loose()).toBeNull();
    const first = findStore(repository)!;
    expect([first.packs.length, first.loose()]).toEqual([1, { ids: [], closed: [] }]);
    repo.commit('second');
    repo.git('repack', '-adq');
    expect(() => first.open(first.packs, loadChains()!)).toThrow(expect.toSatisfy(isPackGone));
  });

  test.runIf(process.platform !== 'win32')('a folder of loose objects may be gone when its turn comes', async () => {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    symlinkSync('nowhere', join(repo.root, '.git/objects/ff'));
    expect(findStore(await repositoryAt(repo.root))!.loose()?.closed).toEqual([]);
  });

  test('of an unknown version are left to git', async () => {
    const repo = tempRepo({ 'a.env': `token: ${key()}\n` });
    repo.commit('first');
    git(repo.root, '-c', 'pack.indexVersion=1', 'repack', '-adfq');
    const store = findStore(await repositoryAt(repo.root))!;
    expect(store.open(store.packs, loadChains()!)).toEqual([null]);
    expect(store.idsOf(store.packs[0]!)).toMatchObject({ ids: expect.objectContaining({ length: 3 }), damaged: false });
  });
});
