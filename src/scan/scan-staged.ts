import { markCommitted } from '../finding/mark-committed.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { type Rulebook, rulesOf } from '../model/rule.ts';
import { loadInflater } from '../rulebook/load.ts';
import { listStaged } from '../source/list-staged.ts';
import { readBlobs } from '../source/read-blobs.ts';
import { readLoose } from '../source/read-loose.ts';
import { beginStaged, type Staged } from './begin-staged.ts';
import { checkFolder, checkGiven } from './check-given.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';

/**
 * Scans what the next commit would add or change: the blobs of the index, never the work tree. They are read whole; what
 * stands on lines that the commit does not add is marked as committed already, and does not block.
 * @param from a folder of the repository, or what `beginStaged` began in it
 * @throws ScannerError when git is missing or fails, or the folder is in no repository.
 */
export async function scanStaged(from: string | Staged, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  checkGiven(rulebook, options);
  if (!isBegun(from)) checkFolder(from);
  const begun = isBegun(from) ? from : beginStaged(from);
  const { folder } = begun;
  const run = new Run(rulebook, options);
  const inflater = loadInflater();
  const staged = await listStaged(folder, begun, options.signal);
  run.planned.files = staged.length;
  // Told to who commits one: to look into all folders would make each commit wait.
  const configs = staged.map(({ path }) => path).filter((path) => path.includes('.unleak.'));
  if (configs.length > 0) run.notices.push(...(options.unusedBelow?.above('staged', folder, configs) ?? []));
  // Two paths may hold one blob, so git is asked for blobs in the order of the paths.
  let next = 0;
  const sink = {
    begin: (blob: string) => run.scanner.begin({ kind: 'staged', path: staged[next]!.path, blob }),
    push: (bytes: Uint8Array) => run.scanner.push(bytes),
    end: () => {
      const bytes = run.scanner.end();
      run.scanned.bytes += bytes;
      run.planned.bytes += bytes;
      run.scanned.files++;
      next++;
    },
    abandon: () => run.scanner.abandon(),
  };
  const onProblem = (problem: (typeof run.problems)[number]) => {
    run.problems.push({ ...problem, path: staged[next]?.path ?? problem.path });
    next++;
  };
  const ids = staged.map((file) => file.blob);
  const loose = inflater && readLoose(folder, ids, inflater);
  if (!loose) await readBlobs(folder, ids, sink, options.signal, onProblem);
  for (const [i, content] of loose?.entries() ?? []) {
    sink.begin(ids[i]!);
    sink.push(content);
    sink.end();
  }
  run.collect();
  const { matches } = run;
  // Most commits hold nothing, and are not to wait for what comes now.
  if (matches.length + run.problems.length + run.notices.length === 0) return run.result('staged', folder);
  const { hideUnread } = await import('./hide-unread.ts');
  hideUnread(run, rulebook, placeOfPath);
  if (matches.length === 0) return run.result('staged', folder);
  const { addedInIndex } = await import('./added-in-index.ts');
  const added = await addedInIndex(folder, staged, matches, options.signal);
  const isAdded = (match: LocatedMatch) => added.has(match);
  const result = run.result('staged', folder, (match) =>
    placeOfPath(match).map((place) => ({ ...place, added: isAdded(match) })),
  );
  if (result.findings.length === 0) return result;
  return {
    ...result,
    findings: markCommitted(result.findings, matches, rulesOf(rulebook), isAdded),
  };
}

function isBegun(from: string | Staged): from is Staged {
  return typeof from === 'object' && from !== null && 'said' in from;
}
