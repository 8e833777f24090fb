import type { ScanResult } from '../model/result.ts';
import { createStyle } from './style.ts';
import { summary } from './summary.ts';

/** Whether the summary is all that the text report has to say. Most commits are such, and do not wait for the rest of it. */
export function isNothing(result: ScanResult): boolean {
  const { findings, problems, skipped, acceptedProblems, notices, range } = result;
  return [findings, problems, skipped, acceptedProblems, notices, range?.policyChanges].every((list) => !list?.length);
}

/** The text report of a result that is nothing. */
export function nothing(result: ScanResult, colour: boolean): string {
  return `${summary(result, createStyle(colour))}\n`;
}
