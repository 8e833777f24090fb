import { jsonParts } from '../util/json-parts.ts';
import { findingDocument, SCHEMA, scanDocument } from './document.ts';
import type { Reporter } from './formats.ts';
import { inParts } from './in-parts.ts';
import { eachOf } from './lazy.ts';

/** One JSON document; docs/report.schema.json describes it. */
export const json: Reporter = inParts(function* (result, options) {
  const document = {
    schema: SCHEMA,
    tool: { name: 'unleak', version: options.version },
    scan: scanDocument(result),
    findings: eachOf(result.findings, (finding) => findingDocument(finding, options)),
    problems: result.problems,
  };
  yield* jsonParts(document, 2);
  yield '\n';
});
