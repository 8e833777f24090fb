import { literalSource } from '../../../src/util/literal-source.ts';
import type { Answering, Seen } from '../provider-server.ts';
import type { Contract, Said } from './contract.ts';

/** A provider that keeps its contract with one good key. */
export interface Kept {
  /** Requests that its documents do not know: of another path or method, or with the key in another place. */
  readonly strange: readonly string[];
  answer(seen: Seen): Answering;
}

/** @param said what the first call answers the good key instead */
export function keepContract(contract: Contract, good: string, said?: Said): Kept {
  const strange: string[] = [];
  const places = Object.entries(contract.calls).map(([call, answer], i) => {
    const path = call.split('*').map(literalSource).join('[^/]+');
    return {
      pattern: new RegExp(`^${path.replace('KEY', '(?<key>[^/]+)')}$`),
      answer: i === 0 && said ? said : answer,
    };
  });
  return {
    strange,
    answer(seen) {
      const [path = '', query = ''] = seen.url.split('?');
      const call = `${seen.method} ${path}`;
      const place = places.find(({ pattern }) => pattern.test(call));
      const fromPath = place?.pattern.exec(call)?.groups?.key;
      const key = contract.key === 'path' ? decodeURIComponent(fromPath ?? '') : keyIn(seen, query, contract.key);
      const lacks = Object.entries(contract.needs ?? {}).find(
        ([name, part]) => !String(seen.headers[name]).includes(part),
      );
      if (!place || key === null || key === '' || lacks) {
        strange.push(`${call}${lacks ? ` without ${lacks[0]}` : ''}`);
        return { status: 404, body: { contract: 'there is no such call' } };
      }
      const [status, body] = key === good ? place.answer : contract.dead;
      return { status, body };
    },
  };
}

function keyIn({ headers }: Seen, query: string, place: string): string | null {
  const [, name = '', form = ''] = /^([\w-]+): (.*)$/.exec(place) ?? [];
  if (name === 'query') return new URLSearchParams(query).get(form);
  const header = String(headers[name === 'basic' ? 'authorization' : name] ?? '');
  const text = name === 'basic' ? Buffer.from(header.replace(/^Basic /, ''), 'base64').toString() : header;
  const [before = '', after = ''] = form.split('KEY');
  return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : null;
}
