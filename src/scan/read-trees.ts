import { loadChains } from '../rulebook/load.ts';
import type { Store, StoredPack } from '../source/object-store.ts';
import { putPack } from '../source/pack/put-pack.ts';
import { looseTree } from '../source/read-loose.ts';
import { lengthsOf, type Span } from './known-parts.ts';
import type { ScanOptions } from './options.ts';
import { planTrees } from './pack-work.ts';
import { beginFolders, type Folders } from './read-folders.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

interface TreeReading {
  /** What came of each of the packs. */
  readonly spans: readonly Span[];
  /** Null where they were not asked for, or would be too much. */
  readonly folders: Folders | null;
}

/**
 * Scans the names in the trees of packs. They are rebuilt for that, so what stands where is noted at once, for those blobs in
 * which something was found: all others must be read before.
 * @param wanted whether it is to be noted
 */
export async function readTrees(
  root: string,
  store: Store,
  packs: readonly StoredPack[],
  wanted: boolean,
  run: Run,
  { jobs }: ScanOptions,
): Promise<TreeReading> {
  if (packs.length === 0) return { spans: [], folders: null };
  const code = packs[0]!.code ?? loadChains()!;
  const blobs = wanted ? blobsOf(run) : [];
  const { nameLength } = packs[0]!.pack;
  const reader = blobs.length > 0 ? beginFolders(code, packs, nameLength, blobs, looseTreeIn(store)) : null;
  const spans: Span[] = [];
  for (const [i, stored] of packs.entries()) {
    const from = lengthsOf(run);
    const put = reader?.put(i) ?? { ...stored, code };
    if (!reader && stored.code !== code) putPack(code, stored.pack, stored.again);
    const unread = await run.read(planTrees(put, reader && (() => reader.flush())));
    await run.read(createWork('blobs', root, unread, jobs));
    spans.push({ from, to: lengthsOf(run) });
  }
  return { spans, folders: reader?.finish() ?? null };
}

function blobsOf({ matches }: Run): string[] {
  return [...new Set(matches.flatMap(({ origin }) => (origin.kind === 'blob' ? [origin.blob] : [])))];
}

/** Reads trees that are in no pack; null for what cannot be had. */
export function looseTreeIn({ folders }: Store): (id: string) => Buffer | null {
  return (id) => {
    for (const folder of folders) {
      const content = looseTree(folder, id);
      if (content) return content;
    }
    return null;
  };
}
