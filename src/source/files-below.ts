import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all that is no folder, in a folder and those in it; none where there is no such folder. @throws where one cannot be listed. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name)]));
}
