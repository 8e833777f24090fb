import { Collected, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { globOfIgnoreLine } from './patterns.ts';

/**
 * `.secretlintrc.*`: values that its rules allow, and rules that it switches off.
 * @param given the file as it was named
 */
export function fromSecretlint(document: unknown, file: string, given: string): Migration {
  const found = new Collected(file);
  const read = (rules: unknown) => {
    for (const rule of listOf(rules).map(mapOf)) {
      const id = textOf(rule.id) ?? 'without an id';
      const options = mapOf(rule.options);
      if (rule.disabled === true)
        found.leaveOut(`rule ${id} is off`, 'name the rule of ours under "disable": unleak rules list');
      for (const [i, allowed] of listOf(options.allows).entries()) {
        const text = String(allowed);
        if (/^\/.*\/[a-z]*$/.test(text))
          found.leaveOut(`rule ${id}, allows ${i + 1}`, 'an expression: accept each value, unleak ignore ID');
        else found.accept({ value: { kind: 'plain', text } }, `${id} ${i + 1}`);
      }
      const patterns = listOf(options.patterns).length;
      if (patterns > 0)
        found.leaveOut(`rule ${id}, patterns (${patterns})`, `they are rules: unleak rules import ${given}`);
      if (listOf(rule.allowMessageIds).length > 0)
        found.leaveOut(`rule ${id}, allowMessageIds`, 'there are no messages in unleak');
      read(options.rules);
      if (Array.isArray(rule.rules)) read(rule.rules);
    }
  };
  read(mapOf(document).rules);
  return found.done();
}

/** `.secretlintignore`, which is written like .gitignore. */
export function fromSecretlintIgnore(text: string, file: string): Migration {
  const found = new Collected(file);
  readIgnoreLines(text, found);
  return found.done();
}

/** `.secretsignore` of ripsecrets: lines as in .gitignore, and behind `[secrets]` values. */
export function fromRipsecrets(text: string, file: string): Migration {
  const found = new Collected(file);
  const [paths = '', ...values] = text.split(/^\[secrets\][^\S\n]*$/m);
  readIgnoreLines(paths, found);
  const lines = values
    .join('')
    .split('\n')
    .map((line) => line.trim());
  for (const [i, line] of lines.filter((line) => line !== '' && !line.startsWith('#')).entries())
    found.accept({ value: { kind: 'plain', text: line } }, `secret ${i + 1}`);
  return found.done();
}

function readIgnoreLines(text: string, found: Collected): void {
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const glob = globOfIgnoreLine(line);
    if (line.trim().startsWith('!')) found.leaveOut(`pattern ${line.trim()}`, 'a pattern cannot take paths back');
    else found.path(glob, line.trim());
  }
}

/** `.gitallowed` of git-secrets: expressions for what it prints of a line. */
export function fromGitSecrets(text: string, file: string): Migration {
  const found = new Collected(file);
  const n = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).length;
  // Not the expressions themselves: they may hold a value.
  if (n > 0)
    found.leaveOut(
      `expressions (${n})`,
      'they fit lines: accept what they let pass, unleak ignore ID, or write paths under "paths"',
    );
  return found.done();
}

/** A configuration that is a program. */
export function fromProgram(file: string): Migration {
  const found = new Collected(file);
  found.leaveOut('all of it', 'a program, which is not run: write what it says to a file in JSON, and name that');
  return found.done();
}

/** A file for `trufflehog --exclude-paths`: one expression a line. */
export function fromTrufflehog(text: string, file: string): Migration {
  const found = new Collected(file);
  for (const line of text.split(/\r?\n/)) {
    const pattern = line.trim();
    if (pattern !== '' && !pattern.startsWith('#')) found.expression(pattern);
  }
  return found.done();
}
