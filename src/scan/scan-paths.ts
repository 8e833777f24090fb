import type { Worker } from 'node:worker_threads';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { expandGlob } from '../source/expand-glob.ts';
import { followed, kindOfPath, listFiles } from '../source/list-files.ts';
import type { Listing } from '../source/walk-folder.ts';
import { pathFrom } from '../util/path-below.ts';
import { checkGiven, checkTexts } from './check-given.ts';
import { during } from './during.ts';
import { hideUnread } from './hide-unread.ts';
import { KnownTree } from './known-tree.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';
import { createWork } from './work.ts';

/** Before the path of an image: a folder in the layout of the Open Container Initiative. */
const OCI = 'oci:';

/**
 * Scans files and folders, what patterns such as `config/*.env` fit, and images as `oci:DIR`. Paths in the result are relative
 * to the current folder, or absolute where they lie outside of it.
 * @param begun what begin-scan.ts gave before; left out where it was not asked
 * @throws ScannerError when a path does not exist, or git refuses to list it.
 */
export async function scanPaths(
  asked: readonly string[],
  rulebook: Rulebook,
  options: ScanOptions,
  begun?: Worker | null,
): Promise<ScanResult> {
  checkGiven(rulebook, options);
  checkTexts(asked, 'paths');
  const images = asked.filter((path) => path.startsWith(OCI)).map((path) => path.slice(OCI.length));
  const plain = asked.filter((path) => !path.startsWith(OCI));
  const paths = (await Promise.all(plain.map(expandGlob))).flat();
  const kinds = paths.map(kindOfPath);
  const folders = paths.filter((_, i) => kinds[i] !== 'file');
  const layouts = await Promise.all(images.map((path) => listImage(path, options.signal)));
  const run = new Run(rulebook, options);
  const { beginScan } = await import('./begin-scan.ts');
  run.siftThread = begun === undefined && rulebook.ready ? beginScan(folders, options) : (begun ?? null);
  return during(run, () => readAsked(run, { asked, paths, kinds, layouts }, rulebook, options));
}

/** What is asked for, as it was found. */
interface Found {
  readonly asked: readonly string[];
  readonly paths: readonly string[];
  /** Of each of the paths. */
  readonly kinds: readonly ('file' | 'folder')[];
  readonly layouts: readonly Layout[];
}

async function readAsked(
  run: Run,
  { asked, paths, kinds, layouts }: Found,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  const folders = paths.filter((_, i) => kinds[i] !== 'file');
  // Git is started for all of them at once.
  const listings = folders.map((path) => ({ shown: shownPath(path), parts: listFiles(path, options.signal) }));
  const seen = new Set<string>();
  const ignored: string[] = [];
  // A path may be asked for by itself and with its folder.
  const read = (found: readonly string[], tracked: boolean) => {
    const fresh = found.filter((path) => !seen.has(path) && seen.add(path));
    return run.read(createWork('files', '.', fresh, options.jobs, tracked));
  };
  await read(
    paths.filter((_, i) => kinds[i] === 'file').map((path) => shownPath(followed(path))),
    false,
  );
  // What is asked for besides may be in it.
  const tree = options.cache && asked.length === 1 && folders.length === 1 ? KnownTree.of(folders[0]!, rulebook) : null;
  const readListed = async (shown: string, listing: Listing) => {
    const under = (inner: string) => (shown === '' ? inner : inner === '.' ? shown : `${shown}/${inner}`);
    for (const problem of listing.problems) {
      run.problems.push({ ...problem, path: problem.path === null ? null : under(problem.path) });
    }
    for (const one of listing.skipped ?? [])
      run.skipped.push({ ...one, path: one.path === null ? null : under(one.path) });
    run.notices.push(...(options.unusedBelow?.among(shown || '.', listing.paths) ?? []));
    await read(tree?.unread(listing, under, run) ?? listing.paths.map(under), listing.tracked);
    ignored.push(...(listing.ignored ?? []).map(under));
  };
  for (const { shown, parts } of listings) for await (const part of parts) await readListed(shown, part);
  for (const { shown, listing } of layouts) await readListed(shown, listing);
  const apart = ignored.filter((path) => !seen.has(path));
  if (apart.length > 0) {
    const { noteIgnored } = await import('./ignored-files.ts');
    run.notices.push(...(await noteIgnored('.', apart, run, rulebook)));
  }
  run.notices.push(...(options.unusedBelow?.above('paths', '.', paths.map(shownPath)) ?? []));
  await run.close();
  if (!options.signal.aborted) tree?.keep(run);
  hideUnread(run, rulebook, placeOfPath);
  return run.result('paths', asked.join(' '));
}

interface Layout {
  readonly shown: string;
  readonly listing: Listing;
}

async function listImage(path: string, signal: AbortSignal): Promise<Layout> {
  const { listOciLayout } = await import('../source/oci-layout.ts');
  return { shown: shownPath(path), listing: await listOciLayout(path, signal) };
}

/** With `/`, relative to where we stand; '' for the folder itself. */
function shownPath(path: string): string {
  return pathFrom('.', path).replace(/(?<=.)\/+$/, '');
}
