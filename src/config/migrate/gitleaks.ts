import { count } from '../../util/count.ts';
import { printable } from '../../util/printable.ts';
import { Collected, type Loose, lineOf, listOf, lowerMapOf, type Migration, mapOf, textOf } from './migration.ts';
import { pathIn } from './path-in.ts';

/**
 * `.gitleaks.toml`, of gitleaks or betterleaks: what its allowlists leave out. Its rules are for `unleak rules`.
 * @param given the file as it was named
 */
export function fromGitleaksConfig(document: unknown, file: string, given: string): Migration {
  const found = new Collected(file);
  const top = lowerMapOf(document);
  for (const list of allowlists(top)) readAllowlist(list, found);
  const rules = listOf(top.rules).map(lowerMapOf);
  const own = rules.filter(({ regex }) => textOf(regex) !== null).length;
  if (own > 0) found.leaveOut(count(own, 'rule'), `rules are taken over apart: unleak rules import ${given}`);
  for (const rule of rules) {
    const id = textOf(rule.id) ?? 'without an id';
    const instead =
      textOf(rule.regex) === null
        ? 'it changes a rule of gitleaks itself: accept what it lets pass, unleak ignore ID'
        : 'it comes with its rule: unleak rules import';
    for (const list of allowlists(rule)) {
      for (const part of Object.keys(list)) {
        if (part !== 'description') found.leaveOut(`rule ${id}, allowlist ${part}`, instead);
      }
    }
  }
  const extend = lowerMapOf(top.extend);
  for (const id of listOf(extend.disabledrules)) {
    found.leaveOut(`disabled rule ${String(id)}`, 'name the rule of ours under "disable": unleak rules list');
  }
  const base = textOf(extend.path);
  if (base !== null) found.leaveOut(`extend.path ${base}`, `what it allows is taken over with: unleak migrate ${base}`);
  if (textOf(extend.url) !== null) found.leaveOut('extend.url', 'nothing is loaded from the network');
  for (const program of ['filter', 'prefilter']) {
    if (top[program] !== undefined) found.leaveOut(program, 'a program: accept what it lets pass, unleak ignore ID');
  }
  return found.done();
}

/** `[whitelist]` and `[allowlist]` of older versions, `[[allowlists]]` of newer ones. */
function allowlists(home: Loose): Loose[] {
  return [...listOf(home.whitelist), ...listOf(home.allowlist), ...listOf(home.allowlists)].map(lowerMapOf);
}

/** Settings of an allowlist that say what the others mean. */
const ABOUT = ['description', 'condition', 'targetrules', 'regextarget'];

function readAllowlist(list: Loose, found: Collected): void {
  const { files, paths, commits, regexes, stopwords, repos, ...others } = list;
  const together = /^(?:AND|&&)$/i.test(textOf(list.condition) ?? '');
  const targets = listOf(list.targetrules);
  // Those of files are of older versions, the last of which held them against the name alone.
  const names = listOf(files).map((name) => String(name).replace(/^\^(?=[^/]*$)/, '(^|/)'));
  for (const path of [...names, ...listOf(paths).map(String)]) {
    if (together || targets.length > 0)
      found.leaveOut(`allowlist path ${path}`, 'it counts only together with something else');
    else found.expression(path);
  }
  for (const commit of listOf(commits)) {
    found.leaveOut(`allowlist commit ${String(commit)}`, 'accept what is in it: unleak ignore ID, or unleak baseline');
  }
  // Not the expressions themselves: they may hold a value.
  for (const [name, values] of Object.entries({ regexes, stopwords })) {
    const n = listOf(values).length;
    if (n > 0) found.leaveOut(`allowlist ${name} (${n})`, 'values are accepted one by one: unleak ignore ID');
  }
  if (repos !== undefined) found.leaveOut('allowlist repos', 'not needed: a configuration is that of its repository');
  for (const name of Object.keys(others)) {
    if (!ABOUT.includes(name))
      found.leaveOut(`allowlist ${name}`, 'no setting of gitleaks: accept what it means, unleak ignore ID');
  }
}

/** `.gitleaksignore`: `commit:file:rule:line`, or without a commit for any version of the file. */
export function fromGitleaksIgnore(text: string, file: string, folder: string): Migration {
  const found = new Collected(file);
  /** What stands above, up to an empty line, tells why. */
  let above: string[] = [];
  let entryBefore = false;
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const [, said = '', , beside] = /^(.*?)(?:(^|\s)#(.*))?$/.exec(raw) ?? [];
    const line = said.trim();
    if (line === '') {
      above = beside === undefined ? [] : [...(entryBefore ? [] : above), beside];
      entryBefore = false;
      continue;
    }
    entryBefore = true;
    const [, commit = null, path, rule, at] = /^(?:([0-9a-f]{7,64}):)?(.+):([^:]+):(\d+)$/.exec(line) ?? [];
    if (path === undefined) {
      found.leaveOut(
        `line ${i + 1}`,
        'it is no fingerprint of gitleaks, which reads no patterns: write one under "paths"',
      );
      continue;
    }
    const reason = `${reasonOf(file, rule)}${commentOf(beside ?? above.join(' '))}`;
    const versions = commit === null ? 'now, else before' : 'now';
    found.accept({ path: pathIn(folder, path), line: lineOf(at), commit, versions, reason }, i + 1);
  }
  return found.done();
}

/** A comment as the end of a reason, on one line and not too long. */
function commentOf(text: string): string {
  const words = printable(text.replace(/#/g, ' ').replace(/\s+/g, ' ').trim());
  if (words === '') return '';
  return ` (${words.length > 200 ? `${words.slice(0, 200)}…` : words})`;
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
