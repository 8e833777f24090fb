import type { RecordedReply } from '../../src/model/check.ts';
import type { Reply } from '../../src/verify/reply.ts';

/** A recorded reply as it comes over the wire. */
export function replyOf({ status, headers = {}, body = '' }: Omit<RecordedReply, 'is'>): Reply {
  const isJson = typeof body !== 'string';
  return {
    status,
    headers: { 'content-type': isJson ? 'application/json; charset=utf-8' : 'text/plain', ...headers },
    body: isJson ? JSON.stringify(body) : body,
    cut: false,
  };
}
