import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';

/** How a report is to be written. */
export interface ReportOptions {
  /** Raw values may stand in it. */
  readonly showSecrets: boolean;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly version: string;
  /** All findings at full length, however unsure. */
  readonly all: boolean;
  /** How the user calls us, in what is to be done next; `unleak` unless told. */
  readonly calledAs?: string;
  /** The folder in which the reader stands, with `/` and from the root of the repository; '' at the root, unless told. */
  readonly from?: string;
  /** When the scan ended. */
  readonly now: Date;
}

export interface Reporter {
  (result: ScanResult, options: ReportOptions): string;
  /** The same in parts, of a format that takes every place: all of it may be longer than any string. */
  readonly parts?: ReportParts;
}

export type ReportParts = (result: ScanResult, options: ReportOptions) => Iterable<string>;

const FORMATS = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  github: async () => (await import('./github.ts')).github,
  azure: async () => (await import('./azure.ts')).azure,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** @throws ScannerError where there is no such format: without a compiler nobody else says so. */
export async function reporterOf(format: Format): Promise<Reporter> {
  if (isFormat(format)) return FORMATS[format]();
  throw new ScannerError('usage', 'there is no such report format', { hint: `one of ${FORMAT_NAMES.join(', ')}` });
}
