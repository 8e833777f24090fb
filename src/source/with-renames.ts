import { ScannerError } from '../model/problem.ts';
import { WHOLE } from './git-error.ts';

/**
 * Asks git for changes, renamed files among them. To know those whose content changed too it reads what stood there before,
 * and a partial clone need not have that: those are then told as new files.
 * @param ask takes the option that says which renamed files to look for
 */
export async function withRenames<T>(ask: (option: string) => Promise<T>): Promise<T> {
  try {
    return await ask('--find-renames');
  } catch (error) {
    if (!(error instanceof ScannerError) || error.hint !== WHOLE) throw error;
    return ask('--find-renames=100%');
  }
}
