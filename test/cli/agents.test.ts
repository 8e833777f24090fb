import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { PRIVATE_KEYS } from '../helper/private-keys.ts';
import { runCli } from '../helper/run-cli.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const cwd = tempFolder();
const KEY = key(1);
const SHOWN = `ghp_…${KEY.slice(-4)}`;

/** What agents send when a tool has run, with the field that holds its output. */
const OUTPUTS = {
  'a shell of Claude Code': {
    hook_event_name: 'PostToolUse',
    tool_name: 'Bash',
    tool_input: { command: 'cat .env' },
    tool_response: { stdout: `A=1\nGITHUB_TOKEN=${KEY}\n`, stderr: '', interrupted: false, isImage: false },
  },
  'a file that Claude Code reads': {
    hook_event_name: 'PostToolUse',
    tool_name: 'Read',
    tool_response: { type: 'text', file: { filePath: '/a/.env', content: `x\r\n"${KEY}"\t`, numLines: 2 } },
  },
  'a server of MCP': {
    hook_event_name: 'PostToolUse',
    tool_name: 'mcp__db__query',
    tool_response: [
      { type: 'text', text: JSON.stringify({ rows: [{ token: KEY }, { token: null }] }) },
      { type: 'resource', size: 12.5 },
    ],
  },
  'a text of Codex': { hook_event_name: 'PostToolUse', tool_name: 'exec_command', tool_response: `out: ${KEY}` },
  'Gemini CLI': { hook_event_name: 'AfterTool', tool_response: { llmContent: `token ${KEY}`, error: null } },
};

describe('what a tool has put out goes on without its keys, in the same form', () => {
  const ask = (payload: unknown) => runMain(['hook', 'agent'], cwd, JSON.stringify(payload));

  test.each(Object.entries(OUTPUTS))('%s', async (_, payload) => {
    const { code, stdout, stderr } = await ask(payload);
    expect([code, stderr]).toEqual([0, '']);
    const { hookSpecificOutput: said } = JSON.parse(stdout) as { hookSpecificOutput: Record<string, unknown> };
    const without = JSON.parse(JSON.stringify(payload.tool_response).replaceAll(KEY, SHOWN)) as unknown;
    expect(said).toMatchObject({ hookEventName: payload.hook_event_name, updatedMCPToolOutput: without });
    expect(said.updatedToolOutput).toEqual(without);
    expect(said.additionalContext).toContain(`GitHub personal access token (classic) ${SHOWN}`);
  });

  test('Copilot', async () => {
    const { stdout } = await ask({ toolName: 'shell', toolResult: { textResultForLlm: `token ${KEY}` } });
    expect(JSON.parse(stdout)).toMatchObject({ modifiedResult: { textResultForLlm: `token ${SHOWN}` } });
  });

  test('a value that is full of signs', async () => {
    const password = `${plant('<alnum:14>', 3)}"\\x$${plant('<alnum:14>', 4)}`;
    const output = { env: `DB_PASSWORD=${password}\n`, n: 1, list: [true, { url: `postgres://a:${password}@h/x` }] };
    const { code, stdout } = await ask({ tool_response: output });
    expect(stdout).not.toContain(password.slice(0, 8));
    const { updatedToolOutput: now } = JSON.parse(stdout).hookSpecificOutput as { updatedToolOutput: typeof output };
    expect([code, Object.keys(now), now.n, now.list[0]]).toEqual([0, ['env', 'n', 'list'], 1, true]);
  });

  test('and what holds none is left alone', async () => {
    const { code, stdout, stderr } = await ask({ tool_response: { stdout: 'fine\n' }, tool_input: { command: 'ls' } });
    expect([code, stdout, stderr]).toEqual([0, '', '']);
  });
});

describe('unleak redact', () => {
  test.each([
    ['nothing to see', 'nothing to see'],
    [`a\r\ntoken=${KEY} é ${KEY}\r\n\ufeff`, `a\r\ntoken=${SHOWN} é ${SHOWN}\r\n\ufeff`],
    [`{"x": "${KEY}", "y": [1]}`, `{"x": "${SHOWN}", "y": [1]}`],
  ])('%j', async (text, expected) => {
    const { code, stdout, stderr } = await runMain(['redact'], cwd, text);
    expect([code, stdout, stderr]).toEqual([0, expected, '']);
  });

  test('of a private key in JSON', async () => {
    const input = JSON.stringify({ id: 7, key: PRIVATE_KEYS['RSA, PKCS#8']!() });
    const { stdout } = await runMain(['redact'], cwd, input);
    expect(JSON.parse(stdout)).toMatchObject({ id: 7 });
    expect(stdout.length).toBeLessThan(80);
  });

  test('of more than can be held as a whole is refused, and nothing of it comes out', async () => {
    const input = Buffer.alloc(257 * 1024 * 1024, 'nothing to see\n');
    const { code, stdout, stderr } = await runCli(['redact'], { cwd, input });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('unleak: stdin holds more than 256 MiB');
  });

  test('with what was found, for programs', async () => {
    const { code, stdout } = await runMain(['redact', '--json'], cwd, `token: ${KEY}`);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        schema: 'unleak-redacted/1',
        findings: [{ rule: 'github.personal-access-token', redacted: SHOWN, confidence: 'high' }],
        text: `token: ${SHOWN}`,
      },
    ]);
  });
});

describe('unleak audit agents', () => {
  const audit = (home: string, here: string) =>
    runMain(['audit', 'agents', '--report', 'json'], here, '', { HOME: home, USERPROFILE: home });

  test('reads transcripts, memory and settings of MCP, at home and here, and no logins', async () => {
    const line = `{"text": "token ${KEY}"}\n`;
    const home = tempFolder({
      '.gitignore': '*\n',
      '.claude/projects/-a-b/1.jsonl': line,
      '.claude/.credentials.json': line,
      '.codex/sessions/2026/01/02/r.jsonl': line,
      '.codex/auth.json': line,
      '.cursor/mcp.json': line,
      '.ssh/config': line,
    });
    const here = tempFolder({ '.mcp.json': line, 'src/a.txt': line });
    const { code, stdout } = await audit(home, here);
    const { findings } = JSON.parse(stdout) as { findings: { places: { path: string }[] }[] };
    const paths = findings.flatMap(({ places }) => places.map(({ path }) => path.replace(/^.*?(?=\/\.c)/, '~')));
    expect([code, paths.sort()]).toEqual([
      1,
      ['.mcp.json', '~/.claude/projects/-a-b/1.jsonl', '~/.codex/sessions/2026/01/02/r.jsonl', '~/.cursor/mcp.json'],
    ]);
  });

  test('is not clean where there is nothing to read', async () => {
    const { code, stdout, stderr } = await audit(tempFolder(), tempFolder());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no coding agent has left a file here');
  });
});
