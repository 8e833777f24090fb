import * as here from 'node:path';

/**
 * The way from a folder to what lies in it, with `/`; '' for the folder itself, and null for what lies elsewhere, as on
 * another drive.
 * @param system whose paths they are; those of this machine unless told
 */
export function pathBelow(folder: string, path: string, system: here.PlatformPath = here): string | null {
  const way = system.relative(folder, path);
  if (way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way)) return null;
  return slashed(way, system);
}

/** The same for people to read: in full, with `/`, for what lies elsewhere. */
export function pathFrom(folder: string, path: string): string {
  return pathBelow(folder, path) ?? slashed(here.resolve(path));
}

/** The path with `/`. A `\` is a part of a name where paths are separated otherwise. */
export function slashed(path: string, system: Pick<here.PlatformPath, 'sep'> = here): string {
  return path.replaceAll(system.sep, '/');
}

/** How the file system is asked for a path that is relative to a folder, or absolute. */
export function pathIn(folder: string, path: string): string {
  return folder === '.' || here.isAbsolute(path) ? path : `${folder}/${path}`;
}

/** A folder as `pathIn` takes it: where it is the present one, the system looks up fewer names for each path in it. */
export function nearest(folder: string): string {
  return folder === process.cwd() ? '.' : folder;
}
