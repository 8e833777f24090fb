import type { Finding } from '../model/finding.ts';
import { loadRulebook } from '../rulebook/load.ts';
import { redactText } from '../scan/redact-text.ts';
import { count } from '../util/count.ts';
import { jsonText } from '../util/json-text.ts';

/** Under these names agents hand over what a tool has put out, and under the others they take what is to stand for it. */
const FORMS = [
  // Claude Code, Codex, Gemini; older ones know the second name only, and for tools of MCP.
  { given: 'tool_response', answer: forClaude },
  { given: 'toolResult', answer: forCopilot },
] as const;

/**
 * What to answer to an agent that asks about what a tool has put out; '' where there is no key in it. Null when it asks
 * about something else.
 */
export async function answerToOutput(payload: unknown, signal: AbortSignal): Promise<string | null> {
  const fields = typeof payload === 'object' && payload !== null ? (payload as Readonly<Record<string, unknown>>) : {};
  const form = FORMS.find(({ given }) => given in fields);
  if (!form) return null;
  const { output, findings } = await redactValue(fields[form.given], signal);
  if (findings.length === 0) return '';
  const kinds = [...new Set(findings.map(({ facts, secret }) => `${facts.name} ${secret.redacted}`))].join(', ');
  const note =
    `unleak: ${count(new Set(findings.map(({ id }) => id)).size, 'secret')} in what the tool put out stood in the clear and was taken out: ${kinds}. ` +
    'Do not try to read it in another way. Refer to it by the name of its variable, and tell the user where it lies.';
  return `${jsonText(form.answer(output, note, fields), 0)}\n`;
}

/** The same value with the same fields. */
async function redactValue(
  value: unknown,
  signal: AbortSignal,
): Promise<{ output: unknown; findings: readonly Finding[] }> {
  const rulebook = loadRulebook();
  // Its texts by themselves first, as escapes of JSON cut a value that is full of signs; then as a whole, for the name of a
  // field to tell what its value is.
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  const inner = await redactText(texts.join(BETWEEN), rulebook, signal);
  const redacted = inner.text.split(BETWEEN);
  if (redacted.length !== texts.length) return { output: REMOVED, findings: inner.findings };
  let next = 0;
  const output = mapTexts(value, () => redacted[next++]!);
  const outer = await redactText(JSON.stringify(output) ?? 'null', rulebook, signal);
  const findings = [...inner.findings, ...outer.findings];
  if (outer.findings.length === 0) return { output, findings };
  try {
    return { output: JSON.parse(outer.text) as unknown, findings };
  } catch {
    return { output: REMOVED, findings };
  }
}

/** A line that no tool puts out. */
const BETWEEN = '\n\u2063=-=-=\u2063\n';
/** Where a value cannot be taken out without the form of the whole. */
const REMOVED = 'taken out by unleak';

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]));
}

function forClaude(
  output: unknown,
  note: string,
  { hook_event_name: event = 'PostToolUse' }: Readonly<Record<string, unknown>>,
) {
  return {
    hookSpecificOutput: {
      hookEventName: event,
      additionalContext: note,
      updatedToolOutput: output,
      updatedMCPToolOutput: output,
    },
  };
}

function forCopilot(output: unknown, note: string) {
  return { modifiedResult: output, additionalContext: note };
}
