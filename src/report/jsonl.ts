import { jsonParts } from '../util/json-parts.ts';
import { findingDocument, SCHEMA, scanDocument } from './document.ts';
import type { Reporter } from './formats.ts';
import { inParts } from './in-parts.ts';

/** JSON lines: one for the scan, one for each finding, one for each problem; `type` says which. */
export const jsonl: Reporter = inParts(function* (result, options) {
  const tool = { name: 'unleak', version: options.version };
  yield* line({ type: 'scan', schema: SCHEMA, tool, ...scanDocument(result) });
  for (const finding of result.findings) yield* line({ type: 'finding', ...findingDocument(finding, options) });
  for (const problem of result.problems) yield* line({ type: 'problem', ...problem });
});

function* line(document: object): Generator<string, void> {
  yield* jsonParts(document);
  yield '\n';
}
