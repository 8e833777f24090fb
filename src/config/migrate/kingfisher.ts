import { reasonOf } from './gitleaks.ts';
import { Collected, lineOf, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { pathIn } from './path-in.ts';

/** A baseline of kingfisher, in the form of 2026 or the one before. It tells findings by file and line. */
export function fromKingfisher(document: unknown, file: string, folder: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  let n = 0;
  const accept = (path: string | null, line: number | null, anyVersion: boolean, rule: string | null) => {
    n++;
    if (path === null || line === null) found.leaveOut(`entry ${n}`, 'it names no file and line');
    else {
      const versions = anyVersion ? 'any' : 'now';
      found.accept({ path: pathIn(folder, path), line, versions, reason: reasonOf(file, rule) }, n);
    }
  };
  for (const entry of listOf(mapOf(top.ExactFindings).matches).map(mapOf))
    accept(textOf(entry.filepath), lineOf(entry.linenum), false, null);
  for (const repository of listOf(top.repositories).map(mapOf)) {
    const id = textOf(repository.id) ?? '';
    for (const entry of listOf(repository.findings).map(mapOf)) {
      const path = textOf(entry.path);
      accept(
        path === null ? null : `${folderOf(id, path)}${path}`,
        lineOf(entry.line),
        isHistory(id),
        textOf(entry.rule_id),
      );
    }
  }
  return found.done();
}

/** What was scanned is a repository with its history: the line need not be in the work tree. */
function isHistory(id: string): boolean {
  return !id.startsWith('local:') || id.endsWith('.git');
}

/** The folder that was scanned, in full, with a `/` at its end: paths are relative to it. Of a remote nothing is known. */
function folderOf(id: string, path: string): string {
  const [, root] = /^local:\/\/(.+?)(?:\/\.git)?$/.exec(id) ?? [];
  if (root === undefined || root.endsWith('.git')) return '';
  // On Windows a drive follows the third slash.
  const whole = root.replace(/^\/(?=[A-Za-z]:)/, '');
  return whole.endsWith(`/${path}`) ? whole.slice(0, -path.length) : `${whole}/`;
}
