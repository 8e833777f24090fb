import { expect, test } from 'vitest';
import { isWeakPassword } from '../../src/match/weak-password.ts';

test('what says that it is a password, and nothing else, is told from one that holds such a word', () => {
  const saying = [
    'P4$$w0rD',
    'MySecurePass123!',
    'SuperSecret123',
    'Sup3rS3cure!',
    'Th3_$3cr3t_P@ss!',
    '0th3rP@ss',
    'n3wSecur3Pass',
    'memberS2KPass',
    'locDCpass1',
  ];
  const others = ['k7#Qm2!vR4', 'Secret-k7Qm2', 'Passau-Linz-9', 'TopHat2026!', 'Compass17'];
  expect([saying.filter((one) => !isWeakPassword(one)), others.filter(isWeakPassword)]).toEqual([[], []]);
});

test('a word with a count behind it, and keys side by side, are told from what was thrown together', () => {
  const typed = ['berlin@123', 'Garden#1234!', 'Planet123', '1234qwer!@#$', '1qaz@WSX', 'ABCd@1234', 'poiu7654'];
  const others = ['berlin@417', 'Garden#9123!', 'k123Planet!', '12kT!@vRqw', 'Quartz@Wsx7', '5f3e9ab0'];
  expect([typed.filter((one) => !isWeakPassword(one)), others.filter(isWeakPassword)]).toEqual([[], []]);
});
