const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'something else is there',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no space is left on the disk',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'something else uses it',
  EIO: 'the disk failed',
};

/** Why the system refused something, in plain words where there are some. */
export function systemReason(error: unknown): string {
  // Anything may be thrown.
  const { code, message } = Object(error) as Partial<NodeJS.ErrnoException>;
  return REASONS[code ?? ''] ?? code ?? message ?? String(error);
}

/** The system refused something: no bug of the program. It need not say of which file. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** The error with the file that it is about: the system names one where it opens it, and none where it writes to it. */
export function ofFile(error: unknown, path: string): unknown {
  return isOfSystem(error) && error.path === undefined ? Object.assign(error, { path }) : error;
}
