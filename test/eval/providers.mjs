import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PROGRAM } from '../bench/lib/paths.mjs';

/**
 * Which of our providers a case's author means: his name is a guess, often with a kind of key in it (`sentrytoken`,
 * `twitterv2`). Null when we have none.
 */
export function createProviders() {
  const rules = JSON.parse(
    execFileSync(process.execPath, [PROGRAM, 'rules', 'list', '--json'], { maxBuffer: 1 << 28 }),
  );
  const also = JSON.parse(readFileSync(new URL('same-provider.json', import.meta.url), 'utf8'));
  const byName = new Map();
  for (const { id, providerName } of rules) {
    const ours = id.split('.')[0];
    byName.set(plain(ours), ours);
    byName.set(plain(providerName ?? ours), ours);
  }
  const known = new Set(byName.values());
  return (name) => {
    const theirs = plain(name ?? '');
    const same = also[theirs];
    if (same !== undefined) return [same].flat().filter((one) => known.has(one));
    if (byName.has(theirs)) return [byName.get(theirs)];
    // The longest of our names that theirs begins with, or the other way round.
    const near = [...byName.keys()]
      .filter((ours) => ours.length >= 5 && theirs.length >= 5 && (theirs.startsWith(ours) || ours.startsWith(theirs)))
      .sort((a, b) => b.length - a.length)[0];
    return near === undefined ? [] : [byName.get(near)];
  };
}

function plain(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
