import { Collected, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { globOfIgnoreLine } from './patterns.ts';

/** `.secretlintrc.*`: values that its rules allow, and rules that it switches off. */
export function fromSecretlint(document: unknown, file: string): Migration {
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
        else found.accept({ value: { kind: 'plain', text }, reason: `taken over from ${file}` }, `${id} ${i + 1}`);
      }
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
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const glob = globOfIgnoreLine(line);
    if (glob === null) found.leaveOut(`pattern ${line.trim()}`, 'a pattern cannot take paths back');
    else found.path(glob, line.trim());
  }
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
