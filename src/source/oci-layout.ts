import * as fs from 'node:fs';
import { join } from 'node:path';
import { type Problem, ScannerError } from '../model/problem.ts';
import { type Listing, walkFolder } from './walk-folder.ts';

const MARK = 'oci-layout';
/** Lists and manifests of images are small; what is bigger is none. In bytes. */
const LARGEST_MANIFEST = 4 * 1024 * 1024;

type Part = 'manifest' | 'config' | 'layer';
const WORDS: Readonly<Record<Part, string>> = {
  manifest: 'an image',
  config: 'the configuration of an image',
  layer: 'a layer of an image',
};

/** What a list or a manifest names. Anybody may have written it. */
interface Descriptor {
  readonly digest?: unknown;
}

/**
 * Lists all files of an OCI image layout, those that no image refers to among them, and checks that what its images refer
 * to is there: a copy may leave out layers or platforms, and no leak in them is then no proof.
 * @throws ScannerError when the folder is no such layout.
 */
export async function listOciLayout(folder: string, signal: AbortSignal): Promise<Listing> {
  if (!fs.existsSync(join(folder, MARK)) || !fs.existsSync(join(folder, 'index.json'))) {
    throw new ScannerError('no-such-path', `${folder}: no OCI image layout`, {
      hint: `a layout is a folder with ${MARK}, index.json and blobs, as skopeo copy … oci:${folder} writes it`,
    });
  }
  const listing = await walkFolder(folder, signal);
  const missing = missingIn(folder, new Set(listing.paths));
  return { ...listing, problems: [...listing.problems, ...missing] };
}

function missingIn(folder: string, present: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const open = ['index.json'];
  const seen = new Set(open);
  for (const path of open) {
    for (const { part, digest } of partsOf(folder, path)) {
      const blob = blobPath(digest);
      if (blob === null || seen.has(blob)) continue;
      seen.add(blob);
      if (!present.has(blob)) problems.push(missing(blob, part));
      else if (part === 'manifest') open.push(blob);
    }
  }
  return problems;
}

/** The manifests that a list names, or the settings and the layers that a manifest names. */
function partsOf(folder: string, path: string): { part: Part; digest: unknown }[] {
  const file = join(folder, path);
  let json: { manifests?: unknown; config?: unknown; layers?: unknown } | null;
  try {
    if (fs.statSync(file).size > LARGEST_MANIFEST) return [];
    json = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return []; // it is scanned as it is
  }
  const named = (part: Part, all: unknown) =>
    Array.isArray(all) ? all.map((each: Descriptor | null) => ({ part, digest: each?.digest })) : [];
  return [...named('manifest', json?.manifests), ...named('config', [json?.config]), ...named('layer', json?.layers)];
}

/** Null for what is no digest: nothing outside of the layout is looked for. */
function blobPath(digest: unknown): string | null {
  const [, algorithm, sum] = /^([a-z0-9]+):([0-9a-f]{32,})$/.exec(String(digest)) ?? [];
  return algorithm === undefined ? null : `blobs/${algorithm}/${sum}`;
}

function missing(path: string, part: Part): Problem {
  return {
    code: 'missing-object',
    path,
    message: `${WORDS[part]} is named by the layout and not in it`,
    hint: 'copy the image with all its layers and platforms: skopeo copy --all',
  };
}
