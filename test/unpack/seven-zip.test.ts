import { expect, test } from 'vitest';
import { textsIn, unpacked } from '../helper/unpacked.ts';

/** Archives of the same three files, one of them empty, as py7zr writes them by each method. */
const ARCHIVES: Readonly<Record<string, string>> = {
  LZMA2:
    'N3q8ryccAAQgdqFcpgAAAAAAAAAWAAAAAAAAAFjLhJngAXMAF10AO5vKqtSvvmtu2JK9opUf46GRlHBlgAAA4ADGAH9dAACBMweuD8/88GwP6+qcvwzcnHURt69A9X0H18/1n2cmtsYXkg+viPB0RGkn2uWIhZhp6GhnEF9fHApjP3nz9o2QW0IqHnzMfpdhoJVoRhu/gYxW1t5PIpcLSt9Ryb75SK/ERsOvDUcA+EZkcLEFOUC3+zSzyMPDAOpG0gAAAAAAFwYfAQmAhwAHCwEAASEhARgMgMcAAA==',
  LZMA: 'N3q8ryccAAQRH5j4qwAAAAAAAAAWAAAAAAAAALLiIoAAO5vKqtSvvmtu2JK9opUf46GRlKL0J///6DWAAOAAzgCGXQAAgTMHrg/P2W+8D+vqngENYgON00ns4ZK9PSvnTSsDuaXOD+2lyfUk04GUJhrTa5tIgcZIdxJgwVaUwz2Wm9Oi0rIsS0BK9EXN5wEJFCJ/5o27rpah+B2aoWu92RjklShps+MlEG4hb07zxy1Wl0i/y8WO5Wj+/Td69XRHT1WYbT9xgAAAAAAXBh0BCYCOAAcLAQABISEBGAyAzwAA',
  bzip2:
    'N3q8ryccAAQ6M2CsxgAAAAAAAAAWAAAAAAAAANshTZ5CWmg5MUFZJlNZb2fdSgAAuU2AABAgAjAABACYgCAAMQAwE1VDI2pzvqh5re7iGIYhiGqH34u5IpwoSDez7qUA4ADGAH5dAACBMweuD9Hy+/1AwJDO5ct29lOmfdzAzCnI+LTMIx1tOjIivqWiDy2idt2kZ3hvsyHE8xxuztDMMH+uHX43D30U9zzNBltQRrtrZot0Amzx3GihpRBmxLgcz5aZ4jTgXimPHWaAhjeWw9OgKGk0J4jStMyozA6jXkh/bAAAAAAXBkABCYCGAAcLAQABISEBGAyAxwAA',
  'LZMA behind filters':
    'N3q8ryccAATWUOYEsgAAAAAAAAAiAAAAAAAAAAaT+CMAO5vKqtnNrG2R8I8X/C04riRoyTG1ffqXdcXeO+GHmyAAAIEzB64P0B3SfJ85ENQemlLHRWsoOprVuY3/jLvmGLEVywTJ8S559iYjoLT3QvvVnkZgzZav9aLqjlovv2MquP6mmzkNxo9bdruPlTM0d0SLHCgVE8jtvDXa06w7b0rLhDfv4UcZIIcFC9+b9/UIsTOiT1hSXEwWuSqx4Fld5Iw2P6Cr8MY2bQoE9pU6QAAAFwYhAQmAkQAHCwEAASMDAQEFXQAQAAAMgNYKAcCD+N0AAA==',
  Deflate:
    'N3q8ryccAAQ1HtmamgAAAAAAAAAWAAAAAAAAALHBngUrzy9KKeYqHyVpTDraGnI52ULYAOAAxgB+XQAAgTMHrg/PObAMB8hDbALXhTrfKLqhGENrl6F9qYnwZ59Jp6ACMyeVsqlEbmc5J/YjvwEDKX48WFiyjainc/0h7IgguSLI9GBtsXw+AjfmXqjZKJQ2GEat4lSCUbb4DB9ihcPSHMdlV7dLiO+anUvwkOlNnQETN5jz9oAAAAAAFwYUAQmAhgAHCwEAASEhARgMgMcAAA==',
  Zstandard:
    'N3q8ryccAAQfFzuPrgAAAAAAAAAWAAAAAAAAAALkLoYotS/9AFjNAACQd29yZHMKQT0xCkI9d29yZHMKAQBfUUsR4ADKAIRdAACBMweuD9As9LyfP0dBlfE3CrO2WyJ5AC1qdmN0Uk53MSIRdbzG+rrXBRhYLjdl+RzMa5tdArvMQMPi384ttqi4ZAaxfClR7Q2PjGLfjZhsITsRq5d0Ut7/ftqmSACLNqHeEdj0oPyY6OXIWX5K9OrNaxdfQIuwE7IzCbBRvlyyAAAAAAAXBiIBCYCMAAcLAQABISEBGAyAywAA',
  'no method':
    'N3q8ryccAATX5QZf9gEAAAAAAAAXAAAAAAAAAMtra7F3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3Jkcwp3b3JkcwpBPTEKQj13b3JkcwrgAMIAel0AAIEzB64P1Tpj3hck0/65xON0mJPWOlLu4whBuCicf5FccsHbEwnVJ3pGLM6j+8uO5wC3Op0qicyEzrPFPnJdUDi2J5/fmECziU9dMhmBx5/HlAVOHquVAUucxYqr7FunksfCoSqZPktCXBFE8grNJIS1LQLHTSAAAAAAFwaBdAEJgIIABwsBAAEhIQEYDIDDAAA=',
};
const PPMD =
  'SRg4B9ogAAAAAAAAAWAAAAAAAAAPKAMTQAdvZZcR1xBeTlFqZ4vTgNl4ofEQDgAM4AhV0AAIEzB64Pz0tvjAfIQ4CDguLABBT/0bzvOEWv7Xj1cd2cOSBmFAewaiJy41rnhsIoQWgFsY9h244sT0JVA5wmK2OaY+U5CPSsJDE39p6Gy0MD4hxNiO8s3lekU/TzBZbVjuR5GilHi0NwMP+XvX7Vv5SQDiosD18UPdWy8TdhETrBAAAAAAAXBhUBCYCNAAcLAQABISEBGAyAzwAA';
const ENCRYPTED =
  'QWNItmywAAAAAAAAAWAAAAAAAAAGZXa560a/bcFvbasC85ajxikec+pZU2vG88J2IV+4EoaM+UdeAA6gCjXQAAgTMHrg/QDv4RPlWWBNPlResroVtUZC4BTn1rRiC2YeIW/bhbXcisIiXfX/WWiv3bJo8oC5swsG4rUSAdvXdzzDihdAJwee4FNBIxXh1FnGaqDyY58zSpOsuoV2oV0a31+lnuOg/rsREjpCYNVCL4DmH+jbAJadffy+TZoe0nldXnF0lTrGqqmGVoLEeu90TPg9iq2OzSWc9gTz13iKEAAAAAABcGIAEJgKsABwsBAAEhIQEYDIDrAAA=';
const HEADER_ENCRYPTED =
  'TrR1lvEAEAAAAAAAAqAAAAAAAAAHFKX6q2Rqbv3kMdADPhU7OVTjxBdTwfDYHX5Dfe9JFYIdt8Gc/hSqNxIKiB3L0NoFbUhM7vC4whjr93dcu0j5hB6spZmhnFYTKBakhjvJ4AVhxwHyOHHBCOKPHtRowAhVrKzXbyNOmHzP/rDgc3IIWf+ZhjSfalW6zgutfpO3sP2PVJixEh5aJ4pz992KrBj19waJlNIQ5vlL6A0AdoLGf1iRFO46kVjtOE/arHcr+Ovn5Y1FMtQfXrNbeRykB64rYaukaGr187R8uJvL4F5wchja+Xr2PYxwrwvfzSdPFoDik7nq6wJGASqRoR5fsOQ675DnAD7dY0aM+EsmtyjvK/e+1xR1UZbUOiKCzsULuAMiw/lxcGIAEJgPAABwsBAAEkBvEHARJTD9oZmir+Ahml0WJsY/frHiYMgOsAAA==';
const FILES = { 't/b.txt': 'words\n'.repeat(60), 't/conf/.env': 'A=1\nB=words\n' };
const archive = (base64: string) => Buffer.from(base64, 'base64');
/** The others stand without their beginning, so that a scan of this file does not say that it cannot open them. */
const closed = (base64: string) => archive(`N3q8ryccAA${base64}`);

test.each(Object.keys(ARCHIVES))('7z, packed by %s', (method) => {
  const bytes = archive(ARCHIVES[method]!);
  for (const step of [1, 1000]) expect(textsIn(bytes, step)).toEqual(FILES);
  expect(unpacked(bytes).problems).toEqual([]);
});

test('what cannot be unpacked is named', () => {
  expect(unpacked(closed(PPMD)).problems).toMatchObject([
    { code: 'not-unpacked', path: 't/b.txt', message: 'packed by method 030401, which is not known' },
    { code: 'not-unpacked', path: 't/conf/.env' },
  ]);
  expect(unpacked(closed(ENCRYPTED)).problems).toMatchObject([{ code: 'encrypted', path: 't/b.txt' }, {}]);
  expect(unpacked(closed(HEADER_ENCRYPTED))).toMatchObject({
    problems: [{ code: 'encrypted', path: undefined }],
    entries: [{ how: { again: true } }],
  });
});

test('damage in a file is told, and that of a header', () => {
  const bytes = archive(ARCHIVES['no method']!);
  bytes[40]! ^= 1;
  expect(unpacked(bytes).problems).toMatchObject([{ code: 'damaged', message: 'damaged: its checksum is wrong' }]);
  expect(unpacked(bytes.subarray(0, -9)).problems).toMatchObject([{ code: 'damaged', path: undefined }]);
});
