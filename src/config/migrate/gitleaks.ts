import { Collected, type Loose, lineOf, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { pathIn } from './path-in.ts';

/** `.gitleaks.toml`, of gitleaks or betterleaks: what its allowlists leave out. Its rules are for `unleak rules`. */
export function fromGitleaksConfig(document: unknown, file: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  for (const list of allowlists(top)) readAllowlist(list, found, 'allowlist');
  const rules = listOf(top.rules).map(mapOf);
  for (const rule of rules) {
    const id = textOf(rule.id) ?? 'without an id';
    for (const list of allowlists(rule)) {
      for (const part of Object.keys(list)) {
        if (part !== 'description')
          found.leaveOut(`rule ${id}, allowlist ${part}`, 'rules are taken over apart from ignores');
      }
    }
  }
  for (const id of listOf(mapOf(top.extend).disabledRules)) {
    found.leaveOut(`disabled rule ${String(id)}`, 'name the rule of ours under "disable": unleak rules list');
  }
  return found.done();
}

/** `[whitelist]` and `[allowlist]` of older versions, `[[allowlists]]` of newer ones. */
function allowlists(home: Loose): Loose[] {
  return [...listOf(home.whitelist), ...listOf(home.allowlist), ...listOf(home.allowlists)].map(mapOf);
}

function readAllowlist(list: Loose, found: Collected, name: string): void {
  const together = textOf(list.condition)?.toUpperCase() === 'AND';
  const targets = listOf(list.targetRules);
  for (const path of [...listOf(list.files), ...listOf(list.paths)].map(String)) {
    if (together || targets.length > 0)
      found.leaveOut(`${name} path ${path}`, 'it counts only together with something else');
    else found.expression(path);
  }
  for (const commit of listOf(list.commits)) {
    found.leaveOut(`${name} commit ${String(commit)}`, 'accept what is in it: unleak ignore ID, or unleak baseline');
  }
  // Not the expressions themselves: they may hold a value.
  const values = listOf(list.regexes).length;
  if (values > 0) found.leaveOut(`${name} regexes (${values})`, 'values are accepted one by one: unleak ignore ID');
  const words = listOf(list.stopwords).length;
  if (words > 0) found.leaveOut(`${name} stopwords (${words})`, 'values are accepted one by one: unleak ignore ID');
}

/** `.gitleaksignore`: `commit:file:rule:line`, or without a commit for what was found in files. */
export function fromGitleaksIgnore(text: string, file: string, folder: string): Migration {
  const found = new Collected(file);
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const [, commit = null, path, rule, at] = /^(?:([0-9a-f]{7,64}):)?(.+):([^:]+):(\d+)$/.exec(line) ?? [];
    if (path === undefined) found.leaveOut(`line ${i + 1}`, 'it is no fingerprint of gitleaks');
    else found.accept({ path: pathIn(folder, path), line: lineOf(at), commit, reason: reasonOf(file, rule) }, i + 1);
  }
  return found.done();
}

/** A report of gitleaks in JSON, as it is used for a baseline. */
export function fromGitleaksReport(document: unknown, file: string, folder: string): Migration {
  const found = new Collected(file);
  for (const [i, entry] of listOf(document).entries()) {
    const { File, StartLine, Commit, Secret, RuleID } = mapOf(entry);
    const path = textOf(File);
    if (path === null) {
      found.leaveOut(`entry ${i + 1}`, 'it names no file');
      continue;
    }
    const secret = textOf(Secret);
    const value = secret === null || secret === 'REDACTED' || secret.endsWith('...') ? null : secret;
    found.accept(
      {
        path: pathIn(folder, path),
        line: lineOf(StartLine),
        commit: textOf(Commit),
        value: value === null ? null : { kind: 'plain', text: value },
        reason: reasonOf(file, textOf(RuleID)),
      },
      i + 1,
    );
  }
  return found.done();
}

export function reasonOf(file: string, rule: string | null | undefined): string {
  return `taken over from ${file}${rule && /^[\w.-]{1,60}$/.test(rule) ? `: ${rule}` : ''}`;
}
