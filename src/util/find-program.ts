import * as here from 'node:path';

/**
 * Where a program lies, by the variable PATH; null when it is in none of its folders. What the variable names relative to
 * where one stands is passed over, for whoever wrote the files there may have put a program of that name among them.
 * @param names of its file, the first that is there counts
 * @param exists whether there is such a file
 * @param system whose paths they are; those of this machine unless told
 */
export function findProgram(
  names: readonly string[],
  path: string,
  exists: (file: string) => boolean,
  system: Pick<here.PlatformPath, 'delimiter' | 'isAbsolute' | 'join'> = here,
): string | null {
  const folders = path.split(system.delimiter).map((folder) => folder.replace(/^"(.*)"$/, '$1'));
  const files = folders.filter((folder) => system.isAbsolute(folder));
  return files.flatMap((folder) => names.map((name) => system.join(folder, name))).find(exists) ?? null;
}
