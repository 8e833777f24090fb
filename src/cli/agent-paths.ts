import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Below the home folder: transcripts, what is remembered, servers of MCP. Not the files of their logins, which belong there. */
const AT_HOME = [
  ...['projects', 'history.jsonl', 'shell-snapshots', 'file-history', 'paste-cache', 'todos', 'plans', 'debug'].map(
    (name) => `.claude/${name}`,
  ),
  ...['CLAUDE.md', 'settings.json', 'settings.local.json', 'agents', 'commands'].map((name) => `.claude/${name}`),
  '.claude.json',
  ...['sessions', 'archived_sessions', 'history.jsonl', 'log', 'memories', 'AGENTS.md', 'config.toml'].map(
    (name) => `.codex/${name}`,
  ),
  ...['tmp', 'history', 'settings.json', 'GEMINI.md'].map((name) => `.gemini/${name}`),
  ...['mcp.json', 'chats', 'projects', 'rules'].map((name) => `.cursor/${name}`),
  ...['mcp-config.json', 'session-state', 'history-session-state', 'logs'].map((name) => `.copilot/${name}`),
  ...['mcp_config.json', 'memories'].map((name) => `.codeium/windsurf/${name}`),
  ...['sessions', 'dev_data', 'config.yaml', 'config.json'].map((name) => `.continue/${name}`),
  ...['.aider.chat.history.md', '.aider.input.history', '.aider.conf.yml', '.aider'],
  ...['.config/opencode', '.local/share/opencode/storage', '.local/share/opencode/log'],
  ...['.config/goose/config.yaml', '.local/share/goose/sessions'],
  ...['.config/zed/settings.json', '.config/Claude/claude_desktop_config.json'],
  'Library/Application Support/Claude/claude_desktop_config.json',
  'AppData/Roaming/Claude/claude_desktop_config.json',
];

/** In VS Code and its kin, below the folder of their user data. */
const IN_EDITORS = [
  'mcp.json',
  ...['saoudrizwan.claude-dev', 'rooveterinaryinc.roo-cline', 'kilocode.kilo-code'].map((id) => `globalStorage/${id}`),
];
const EDITORS = ['Code', 'Code - Insiders', 'Cursor', 'Windsurf', 'VSCodium'];
const USER_DATA = ['.config', 'Library/Application Support', 'AppData/Roaming'];

/** In the folder of a project. */
const HERE = [
  ...['.mcp.json', '.claude', '.codex', '.gemini', '.cursor', '.windsurf', '.continue', '.opencode', '.specstory'],
  ...['.vscode/mcp.json', '.aider.chat.history.md', '.aider.input.history', '.aider.llm.history'],
  ...['CLAUDE.md', 'CLAUDE.local.md', 'AGENTS.md', 'GEMINI.md'],
];

/** Where coding agents keep what they heard and said, at home and in the folder that we stand in: what there is of it. */
export function agentPaths(home: string): string[] {
  const editors = USER_DATA.flatMap((data) =>
    EDITORS.flatMap((editor) => IN_EDITORS.map((inner) => `${data}/${editor}/User/${inner}`)),
  );
  return [...[...AT_HOME, ...editors].map((path) => join(home, path)), ...HERE].filter((path) => existsSync(path));
}
