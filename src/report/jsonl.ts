import { jsonText } from '../util/json-text.ts';
import { findingDocument, SCHEMA, scanDocument } from './document.ts';
import type { Reporter } from './formats.ts';

/** JSON lines: one for the scan, one for each finding, one for each problem; `type` says which. */
export const jsonl: Reporter = (result, options) => {
  const tool = { name: 'unleak', version: options.version };
  const lines = [
    { type: 'scan', schema: SCHEMA, tool, ...scanDocument(result) },
    ...result.findings.map((finding) => ({ type: 'finding', ...findingDocument(finding, options) })),
    ...result.problems.map((problem) => ({ type: 'problem', ...problem })),
  ];
  return `${lines.map((line) => jsonText(line)).join('\n')}\n`;
};
