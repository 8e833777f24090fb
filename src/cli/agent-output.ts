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
    `unleak: ${count(findings.length, 'secret')} in what the tool put out stood in the clear and was taken out: ${kinds}. ` +
    'Do not try to read it in another way. Refer to it by the name of its variable, and tell the user where it lies.';
  return `${jsonText(form.answer(output, note, fields), 0)}\n`;
}

/** The same value with the same fields. */
async function redactValue(
  value: unknown,
  signal: AbortSignal,
): Promise<{ output: unknown; findings: readonly Finding[] }> {
  const rulebook = loadRulebook();
  // As a whole, for the name of a field to tell what its value is.
  const { text, findings } = await redactText(JSON.stringify(value) ?? 'null', rulebook, signal);
  if (findings.length === 0) return { output: value, findings };
  try {
    return { output: JSON.parse(text) as unknown, findings };
  } catch {
    // What was replaced ends in the middle of an escape: then text by text.
    return { output: await eachText(value, async (one) => (await redactText(one, rulebook, signal)).text), findings };
  }
}

async function eachText(value: unknown, change: (text: string) => Promise<string>): Promise<unknown> {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((one) => eachText(one, change)));
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await eachText(inner, change)] as const);
  return Object.fromEntries(await Promise.all(entries));
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
