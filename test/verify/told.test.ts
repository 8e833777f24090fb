import { expect, test } from 'vitest';
import { toldBy } from '../../src/verify/told.ts';
import { replyOf } from '../helper/reply-of.ts';

const reply = replyOf({
  status: 200,
  headers: { 'x-scopes': 'read' },
  body: { credits: 4.2, wallet: { left: '7', currency: 'EUR' }, owner: 'owner@example.com', empty: '' },
});

test('what a provider tells is put into words with its unit, and its owner is masked', () => {
  expect(
    toldBy(reply, {
      balance: '{credits} credits',
      limits: '{wallet.left} {wallet.currency}',
      scopes: 'header:x-scopes',
      account: 'owner',
    }),
  ).toEqual({ balance: '4.2 credits', limits: '7 EUR', scopes: 'read', account: 'o…r@e…m' });
});

test('nothing is told of a value that is missing, its unit neither', () => {
  expect(toldBy(reply, { balance: '{wallet.left} {wallet.unit}', usage: '{empty} tokens', name: 'nobody' })).toEqual(
    {},
  );
});
