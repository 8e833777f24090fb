import { jsonText } from '../util/json-text.ts';
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
  return `${jsonText(document, 2)}\n`;
};
