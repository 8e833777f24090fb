import { Collected, lineOf, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { pathIn } from './path-in.ts';
import { globOfGlob } from './patterns.ts';

/** `.secrets.baseline` of detect-secrets. It knows values by their SHA-1. */
export function fromDetectSecrets(document: unknown, file: string, folder: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  for (const [path, entries] of Object.entries(mapOf(top.results))) {
    for (const entry of listOf(entries).map(mapOf)) {
      const line = lineOf(entry.line_number);
      const type = textOf(entry.type) ?? 'secret';
      const hash = textOf(entry.hashed_secret);
      const at = `${path}:${line ?? '?'}`;
      if (entry.is_secret === true) {
        found.leaveOut(`${type} ${at}`, 'its audit says that it is a real secret: replace it');
        continue;
      }
      if (hash === null) {
        found.leaveOut(`${type} ${at}`, 'it has no hash');
        continue;
      }
      const reason = `taken over from ${file}: ${type}`;
      found.accept({ path: pathIn(folder, path), line, value: { kind: 'sha1', text: hash }, reason }, at);
    }
  }
  for (const filter of listOf(top.filters_used).map(mapOf)) {
    const name = textOf(filter.path) ?? '';
    const patterns = listOf(filter.pattern).map(String);
    if (name.endsWith('.should_exclude_file')) for (const pattern of patterns) found.expression(pattern);
    else if (/\.should_exclude_(?:line|secret)$/.test(name))
      found.leaveOut(`${name} (${patterns.length})`, 'values are accepted one by one: unleak ignore ID');
  }
  const excluded = mapOf(top.exclude);
  const files = textOf(excluded.files);
  if (files) found.expression(files);
  if (textOf(excluded.lines)) found.leaveOut('exclude lines', 'values are accepted one by one: unleak ignore ID');
  return found.done();
}

/** `.gitguardian.yaml` of ggshield, version 2 or 1. It knows values by themselves, or by a hash. */
export function fromGgshield(document: unknown, file: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  const secret = mapOf(top.secret);
  const both = (newer: string, older: string) => [
    ...listOf(secret[newer]),
    ...listOf(secret[newer.replaceAll('_', '-')]),
    ...listOf(top[older]),
  ];
  for (const path of both('ignored_paths', 'paths-ignore').map(String)) found.path(globOfGlob(path), path);
  for (const [i, entry] of both('ignored_matches', 'matches-ignore').entries()) {
    const match = textOf(entry) ?? textOf(mapOf(entry).match);
    if (!match) {
      found.leaveOut(`ignored match ${i + 1}`, 'it has no value');
      continue;
    }
    const name = textOf(mapOf(entry).name);
    const reason = `taken over from ${file}${name && /^[\w .:/-]{1,60}$/.test(name) && name !== match ? `: ${name}` : ''}`;
    found.accept({ value: { kind: 'ggshield', text: match }, reason }, `match ${i + 1}`);
  }
  for (const detector of both('ignored_detectors', 'banlisted-detectors')) {
    found.leaveOut(`detector ${String(detector)}`, 'name the rule of ours under "disable": unleak rules list');
  }
  return found.done();
}
