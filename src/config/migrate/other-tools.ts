import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Collected, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { globOfIgnoreLine, globOfPath } from './patterns.ts';

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

/** `.talismanrc`. It accepts files as they are, by a checksum; what has changed since is not taken over. */
export function fromTalisman(document: unknown, file: string, folder: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  for (const [i, entry] of listOf(top.fileignoreconfig).map(mapOf).entries()) {
    const name = textOf(entry.filename);
    if (!name) {
      found.leaveOut(`entry ${i + 1}`, 'it names no file');
      continue;
    }
    const checksum = textOf(entry.checksum);
    if (listOf(entry.allowed_patterns).length > 0)
      found.leaveOut(`allowed patterns of ${name}`, 'values are accepted one by one: unleak ignore ID');
    if (checksum === null) {
      if (listOf(entry.ignore_detectors).includes('filecontent')) found.path(globOfPath(name), name);
      continue;
    }
    if (checksum !== checksumOf(name, folder)) {
      found.leaveOut(`file ${name}`, 'it has changed since, or is gone');
      continue;
    }
    found.accept({ path: name, reason: `taken over from ${file}` }, name);
  }
  if (listOf(top.allowed_patterns).length > 0)
    found.leaveOut('allowed patterns', 'values are accepted one by one: unleak ignore ID');
  if (listOf(top.custom_patterns).length > 0)
    found.leaveOut('custom patterns', 'write rules of your own: docs/rules.md');
  if (listOf(top.scopeconfig).length > 0) found.leaveOut('scopes', 'not needed: lock files are known');
  return found.done();
}

/** As talisman makes it: of the file's name and its bytes. */
function checksumOf(name: string, folder: string): string | null {
  if (!existsSync(join(folder, name))) return null;
  const sha = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return sha(`${sha('')}${sha(readFileSync(join(folder, name)))}${sha(name)}`);
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
