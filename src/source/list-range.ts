import { orderCommits } from './commit-order.ts';
import { asText, blobBrought, parseRaw, readLog, type TakeField } from './git-log.ts';
import { type Change, createLogReader, type HistoryLog, LOG_FORM, type Wanted } from './history-log.ts';

/** The commits of `head` that none of `without` has. */
interface Ends {
  readonly without: readonly string[];
  readonly head: string;
  /** Commits of which nobody can tell what they changed. */
  readonly cut: ReadonlySet<string>;
}

/** What the commits of a range brought. */
interface RangeList {
  /** Each once. */
  readonly blobs: string[];
  /** Where they were brought to. */
  readonly paths: string[];
}

/**
 * Each blob that a commit of the range brought to some path. What was taken out again within the range is among them;
 * of a merge, only what none of its parents had.
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listRange(root: string, ends: Ends, signal: AbortSignal): Promise<RangeList> {
  const blobs = new Set<string>();
  const paths = new Set<string>();
  let isCut = false;
  let isPath = false;
  let isNew = false;
  await walk(
    root,
    ends,
    signal,
    asText((field) => {
      if (isPath) {
        isPath = false;
        if (isNew) paths.add(field);
        return;
      }
      const text = field.replace(/^\n+/, '');
      if (text.startsWith(':')) {
        isPath = true;
        const blob = blobBrought(parseRaw(text));
        isNew = blob !== null && !isCut;
        if (isNew) blobs.add(blob!);
      } else isCut = ends.cut.has(text.slice(1, text.indexOf('\x02')));
    }),
  );
  return { blobs: [...blobs], paths: [...paths] };
}

/** What the commits of the range did to the blobs, and facts of the commits, that are asked for. */
export async function rangeLog(root: string, ends: Ends, wanted: Wanted, signal: AbortSignal): Promise<HistoryLog> {
  const { log, take } = createLogReader(wanted);
  await walk(root, ends, signal, take);
  for (const lists of [log.changes, log.named]) {
    for (const [key, changes] of lists) lists.set(key, changes.filter(isKnown));
  }
  log.reachable = log.commits.size;
  orderCommits(log);
  return log;

  function isKnown({ commit }: Change): boolean {
    return !ends.cut.has(commit);
  }
}

function walk(root: string, { without, head }: Ends, signal: AbortSignal, takeField: TakeField): Promise<void> {
  return readLog(
    root,
    ['--topo-order', ...LOG_FORM, head, ...without.map((commit) => `^${commit}`), '--'],
    [],
    signal,
    takeField,
  );
}
