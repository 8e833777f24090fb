import { ScannerError } from '../model/problem.ts';
import { printable } from '../util/printable.ts';
import { isOfSystem, systemReason } from '../util/system-reason.ts';
import { asCalled } from './called-as.ts';
import { hasColour, type Io } from './io.ts';

const ROOM_AND_RIGHTS = 'check who may read and write there, and that there is room';

/** An error as the user is to read it: what is wrong and what to do, or, of a bug, where it happened. */
export function describeError(error: unknown, io: Pick<Io, 'stderr' | 'env'>): string {
  if (isOfSystem(error)) {
    if (error.syscall === 'uv_cwd') return 'unleak: the folder that you stand in is gone\n  hint: cd to another one\n';
    const at = error.path === undefined ? '' : `${printable(error.path)}: `;
    return `unleak: ${at}${systemReason(error)}\n  hint: ${ROOM_AND_RIGHTS}\n`;
  }
  if (!(error instanceof ScannerError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `unleak: this is a bug in unleak, please report it\n${trace}\n`;
  }
  const red = hasColour(io.stderr, io.env) ? ['\x1b[31m', '\x1b[39m'] : ['', ''];
  const hint = error.hint ? `  hint: ${printable(asCalled(error.hint))}\n` : '';
  return `${red[0]}unleak: ${printable(error.message)}${red[1]}\n${hint}`;
}
