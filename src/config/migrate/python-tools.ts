import { Collected, lineOf, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { pathIn } from './path-in.ts';
import { globOfGgshield, globOfGlob } from './patterns.ts';

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
      found.leaveOut(filterName(name, patterns.length), 'values are accepted one by one: unleak ignore ID');
    else if (!name.startsWith('detect_secrets.'))
      found.leaveOut(`filter ${name}`, 'a program, which is not run: accept what it lets pass, unleak ignore ID');
  }
  for (const plugin of listOf(top.plugins_used).map(mapOf)) {
    if (textOf(plugin.path) !== null)
      found.leaveOut(
        `plug-in ${textOf(plugin.name) ?? ''}`,
        'its patterns are taken over from its file: unleak rules import',
      );
  }
  const excluded = mapOf(top.exclude);
  for (const files of [textOf(excluded.files), textOf(top.exclude_regex)]) if (files) found.expression(files);
  if (textOf(excluded.lines)) found.leaveOut('exclude lines', 'values are accepted one by one: unleak ignore ID');
  return found.done();
}

/** With the number of its patterns; a list of words has none. */
function filterName(name: string, patterns: number): string {
  return patterns > 0 ? `${name} (${patterns})` : name;
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
  for (const path of both('ignored_paths', 'paths-ignore').map(String)) found.path(globOfGgshield(path), path);
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
  // Not the expressions themselves: they may hold a value.
  const patterns = both('ignored_match_patterns', 'ignored_match_patterns').length;
  if (patterns > 0)
    found.leaveOut(`ignored match patterns (${patterns})`, 'values are accepted one by one: unleak ignore ID');
  for (const key of [...Object.keys(top), ...Object.keys(secret)]) {
    if (!READ.test(key)) found.leaveOut(`setting ${key}`, 'docs/configuration.md tells what can be set here');
  }
  return found.done();
}

/** What is read of the file, or is only about ggshield. */
const READ =
  /^(?:version|secret|instance|verbose|debug|show[_-]secrets|max[_-]commits[_-]for[_-]hook|ignored[_-](?:paths|matches|match_patterns|detectors)|(?:paths|matches)-ignore|banlisted-detectors)$/;

/** `.github/secret_scanning.yml` of GitHub, whose paths begin at the root of the repository. */
export function fromGithub(document: unknown, file: string): Migration {
  const found = new Collected(file);
  for (const path of listOf(mapOf(document)['paths-ignore']).map(String)) found.path(globOfGlob(path), path);
  return found.done();
}
