import type { ScanResult } from '../model/result.ts';

/** Something that was not read and is no problem. */
export interface LeftAside {
  /** Code of a problem that was accepted, or the reason why it was not asked for. */
  readonly reason: string;
  readonly path: string | null;
  readonly message: string;
}

/** What was not read because it was not asked for, or because somebody has accepted that: no report is silent about it. */
export function leftAside({ acceptedProblems = [], skipped = [] }: ScanResult): LeftAside[] {
  return [
    ...acceptedProblems.map(({ code, path, message, reason, where }) => ({
      reason: code,
      path,
      message: `${message}; accepted by ${where}: ${reason}`,
    })),
    ...skipped.map(({ reason, path, message }) => ({ reason, path, message })),
  ];
}
