import { findingDocument, SCHEMA, scanDocument } from './document.ts';
import type { Reporter } from './formats.ts';

/** One JSON document; docs/report.schema.json describes it. */
export const json: Reporter = (result, options) => {
  const document = {
    schema: SCHEMA,
    tool: { name: 'unleak', version: options.version },
    scan: scanDocument(result),
    findings: result.findings.map((finding) => findingDocument(finding, options)),
    problems: result.problems,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
