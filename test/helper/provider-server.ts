import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it, with all places where a key may stand. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answering {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ProviderServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Says what is answered from now on; null hangs up in the middle. */
  answer(how: (seen: Seen) => Answering | null | Promise<Answering | null>): void;
  close(): Promise<void>;
}

/** A real HTTP server on this machine that stands for a provider. */
export async function providerServer(): Promise<ProviderServer> {
  const seen: Seen[] = [];
  let how: (seen: Seen) => Answering | null | Promise<Answering | null> = () => ({ status: 500 });
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    };
    seen.push(one);
    reply(response, await how(one));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    answer(next) {
      how = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function reply(response: ServerResponse, answer: Answering | null): void {
  if (!answer) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id": ');
    response.destroy();
    return;
  }
  const { status, headers = {}, body = '' } = answer;
  const isJson = typeof body !== 'string';
  response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/plain', ...headers });
  response.end(isJson ? JSON.stringify(body) : body);
}

/** Whether the value stands anywhere in the request, plain, encoded or in Basic credentials. */
export function carries({ url, headers, body }: Seen, value: string): boolean {
  const basic = /^Basic (\S+)/i.exec(headers.authorization ?? '')?.[1];
  const all = [url, body, ...Object.values(headers).flat(), basic ? Buffer.from(basic, 'base64').toString() : ''];
  // A form encodes more than an address does: `~`, for one.
  const inForm = new URLSearchParams({ a: value }).toString().slice(2);
  const forms = [value, encodeURIComponent(value), inForm, JSON.stringify(value).slice(1, -1)];
  return all.some((text) => forms.some((form) => text?.includes(form)));
}
