import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { environment } from './environment.ts';

export interface GitServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Resolves when somebody asks for objects. */
  readonly asked: Promise<void>;
  close(): Promise<void>;
}

interface GitServed {
  /** Of an account that may read; nobody else may. */
  readonly login?: string;
  /** Whoever asks for objects gets no answer. */
  readonly hangs?: boolean;
}

/** Git's own server for HTTP on this machine, with all repositories below a folder. */
export async function gitServer(folder: string, { login, hangs = false }: GitServed = {}): Promise<GitServer> {
  let isAsked = () => {};
  const asked = new Promise<void>((done) => {
    isAsked = done;
  });
  const allowed = login && `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((request, response) => {
    if (allowed && request.headers.authorization !== allowed) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    if (request.method === 'POST') isAsked();
    if (request.method !== 'POST' || !hangs) serve(folder, request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** Runs `git http-backend`, a program of the Common Gateway Interface. */
function serve(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1');
  const env = environment({
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? '',
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
  });
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => {}); // it need not read all of it
  request.pipe(child.stdin);
  let head = '';
  child.stdout.on('data', (part: Buffer) => {
    if (response.headersSent) return void response.write(part);
    head += part.toString('latin1');
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = head.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(lines.map((line) => line.split(/: ?/, 2) as [string, string]));
    response.writeHead(Number.parseInt(headers.Status ?? '200', 10), headers);
    response.write(Buffer.from(head.slice(end + 4), 'latin1'));
  });
  child.stdout.on('end', () => response.end());
}
