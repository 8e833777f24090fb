import { entropy } from './entropy.ts';
import { isIdentifier } from './identifier.ts';
import { changes, kindsOf, looksRandom } from './looks.ts';
import { TELLING } from './name-strength.ts';
import { wordsOf } from './name-words.ts';
import { unspoken } from './unspoken.ts';

/** Why a value, assigned to a secret-like name as code that leaks nothing has it, is none; undefined where nothing speaks against it. */
export function reasonAgainst(value: string): string | undefined {
  // The host of documents is a word within a value as others are: what stands around it decides.
  const plain = value.replace(/(?<=.{6}example|^example)\.(?:com|org|net)/gi, '');
  const reason = NO_SECRETS.find(([, fits]) => fits(plain))?.[0];
  return reason !== undefined && LOOKS.has(reason) && isGenerated(value) ? undefined : reason;
}

/** What a password may begin with as well as a path, a pattern or a piece of code does. */
const LOOKS: ReadonlySet<string> = new Set([
  'is a path or the name of a file',
  'is a pattern or a colour',
  'is a piece of code',
]);

/** Bits that pairs of letters tell against words, from which on a value may hold one. */
const UNSPOKEN = 18;

/** Of all kinds of signs, and without a stretch of small letters that could be a word: code and paths have such. */
function isGenerated(value: string): boolean {
  if (value.length < 12 || value.length > 64 || kindsOf(value) < 4) return false;
  if (/^[\w!@#%^&*=?~+.$-]{14,}$/.test(value) && unspoken(value) >= UNSPOKEN) return true;
  if (/[a-z]{4}|[A-Z]{7}|\s|\\[dwsDWS]|%[0-9A-F]{2}/.test(value)) return false;
  const signs = value.replace(/[A-Za-z0-9]/g, '');
  return new Set(signs).size >= 3 && entropy(value) >= 3.2 && (looksRandom(value) || signs.length > value.length / 3);
}

const NO_SECRETS: readonly (readonly [why: string, fits: (value: string) => boolean])[] = [
  ['is shorter than 6 characters', (value) => value.length < 6],
  ['has a space in it', (value) => /\s/.test(value)],
  ['is a name, not a value', (value) => isIdentifier(value) && !/[$#!@%^&*+?]/.test(value)],
  ['is the name of a variable', isVariable],
  ['is an address', (value) => /^(?:https?|wss?|file|git|ssh|ftp|mailto|data|urn|s3|gs):/i.test(value)],
  [
    'is a path or the name of a file',
    (value) =>
      !isBase64(value) &&
      /^[./]|^~[\w.-]*(?:\/|$)|^[A-Za-z]:\\|\.(?:json|ya?ml|pem|key|crt|txt|js|ts|py|go|java|php|html?|png|md|com|org|net|io)$/i.test(
        value,
      ),
  ],
  ['is a name with points, as code has it', isPointed],
  ['is a number or a version', (value) => /^[~^]?\d+(?:\.\d+)*$/.test(value)],
  // -1073741717i32, 0xC000006B_u32
  [
    'is a number',
    (value) => /^-?(?:0x[0-9a-f_]{1,16}|\d[\d_]{0,20})(?:_?[iu](?:8|16|32|64|128|size)|[ul]{1,3})$/i.test(value),
  ],
  ['is an address on a chain of blocks', (value) => /^0x[0-9a-fA-F]{40}$/.test(value)],
  ['is a type', (value) => /^(?:(?:Big)?(?:Ui|I)nt|Float)\d{1,2}(?:Clamped)?Array$/.test(value)],
  [
    'is a rate',
    (value) => /^\d+\/\d*(?:[smhd]|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?)(?:[/,][\da-z/]{1,20}){0,4}$/.test(value),
  ],
  ['is the key of a page of VuePress', (value) => /^v-[0-9a-f]{7,8}$/.test(value)],
  ['is a date or a time', (value) => /^\d{4}-\d{2}-\d{2}|^\d{1,2}:\d{2}/.test(value)],
  [
    'is a pattern or a colour',
    (value) => /^\/.*\/[a-z]*$|^[\^(].*[$)]$|\\[dwsDWS]|^#[0-9a-fA-F]{3,8}$|^0x[0-9a-fA-F]{1,8}$/.test(value),
  ],
  [
    'is a piece of code',
    (value) =>
      /^[<>{}()=;]|^--|[,:]$|^,.*\(|^,[\w$]+:|^[+&|][A-Za-z_$][\w.$>-]*[([]$|^([+&.])[A-Za-z_$][\w.$>-]*[([].*[)\]]\1$/.test(
        value,
      ),
  ],
  // `+h.hex}g=h.hex`, `t.isSecret=t.toXrp=void`: as it stands in minified code
  [
    'is a piece of code',
    (value) =>
      /^\+[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+[)}\];,]|^[A-Za-z_$][\w$]*\.[A-Za-z_$][\w$]*=[A-Za-z_$][\w$]*\./.test(
        value,
      ),
  ],
  // `t.result?.pass===!0?`
  ['is a piece of code', (value) => /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)+[!=]==/.test(value)],
  ['is the name of an algorithm', isAlgorithm],
  [
    'is the name of an encoding',
    (value) =>
      /^(?:utf|ucs|iso|latin|koi8|us|windows|cp|euc|shift)[-_]?(?:ascii|jis|[jk]r|\d{1,5}(?:-\d{1,2})?)(?:[-_]?(?:[lb]e|sig|bom|mb4))?$/i.test(
        value,
      ),
  ],
  [
    'is a name in a directory',
    (value) => /^(?:cn|ou|dc|uid)=[^,=]+(?:,(?:cn|ou|dc|uid|[loc])=[^,=]+)*(?:,%s)?$/i.test(value),
  ],
  [
    'is a selector of a page',
    (value) =>
      /^[#.][A-Za-z][\w-]*$/.test(value) &&
      isIdentifier(value.slice(1)) &&
      wordsOf(value).some((word) => TELLING.has(word) || /pass/.test(word)),
  ],
  ['names a user and where', (value) => /^[a-z]+@[a-z]+(?:[A-Z][a-z]+)+$/.test(value)],
  ['is the rest of an address', (value) => /^@[\w.-]+(?::\d{2,5}(?:\/|$)|\/)/.test(value)],
  ['is a checksum', (value) => /^(?:sha\d+|md5)[-:]/i.test(value)],
  ['is the id of an AWS key, which its rule knows', (value) => /^A[KS]IA[A-Z2-7]{16}$/.test(value)],
  // AWS4-HMAC-SHA256 Credential=AKIA…/20240131/us-east-1/s3/aws4_request
  [
    'says how a request to AWS is signed',
    (value) => /^AWS4-HMAC-SHA256$|\/\d{8}\/[a-z\d-]+\/[a-z\d-]+\/aws4_request$/.test(value),
  ],
  ['is the header of a JSON Web Token alone', (value) => /^eyJ(?:hbGciOi|0eXAiOi|raWQiOi)[\w-]*\.{0,2}$/.test(value)],
  ['is an extended public key of a wallet', (value) => /^[tuvxyzUVYZ]pub[1-9A-HJ-NP-Za-km-z]{80,112}$/.test(value)],
  // It begins with its length, 512 bytes for the RSA of the controller; of so long a value only the beginning is read.
  ['is ciphertext of Sealed Secrets', (value) => /^Ag[A-D][A-Za-z0-9+/]{320}/.test(value)],
  ['is a public key', (value) => /^(?:MFkw|MFYw|MIIBIj|MIIBCg|MIICIj|MCowBQ|ssh-(?:rsa|ed25519))/.test(value)],
];

/** One random text in base64 in 64 begins with a slash. */
function isBase64(value: string): boolean {
  return /^\/[A-Za-z0-9+/]{23,}={0,2}$/.test(value) && !isWordy(value) && kindsOf(value) === 4 && looksRandom(value);
}

/** Some part between slashes is a word, as in most paths. */
function isWordy(path: string): boolean {
  return path.split('/').some((part) => /^[a-z]{3,}$|^[A-Z]?[a-z]{4,}\d*$/.test(part));
}

const ALGORITHM =
  /(?:3?des|aes|rsa|dsa|ecdsa|ede3|sha|hmac|md[245]|ed25519|ed448|x25519|x448|curve25519|chacha20|poly1305|secp(?=\d)|pbkdf2|bcrypt|argon2|blake2|oauth[12]?|base64|cbc|gcm|ctr|ecb|cfb8?)/gi;

/** `AES-128-CBC`, `Ed25519SecretKey`, `usmHMAC384SHA512AuthProtocol`: without the algorithms and the sizes of their keys nothing but words is left. */
export function isAlgorithm(value: string): boolean {
  if (!/\d/.test(value) || !/^[A-Za-z][\w-]*$/.test(value)) return false;
  const rest = value.replace(ALGORITHM, '-').replace(/(?<!\d)(?:12[08]|160|192|224|256|384|512)(?!\d)/g, '-');
  return (
    rest !== value &&
    !/\d/.test(rest) &&
    rest.split(/[_-]+|(?<=[a-z])(?=[A-Z])/).every((part) => /^(?:[A-Za-z]?[a-z]{2,13}|[A-Z]?[a-z]?)$/.test(part))
  );
}

/** `AI21_LABS_API_KEY`: words in capitals, the last of which says secret, or whose. */
function isVariable(value: string): boolean {
  if (!/^[A-Z][A-Z0-9]{0,13}(?:_[A-Z0-9]{1,14}){1,7}$/.test(value) || value.replace(/\D/g, '').length > 4) return false;
  const last = value.slice(value.lastIndexOf('_') + 1).toLowerCase();
  return last === 'id' || last === 'sid' || TELLING.has(last);
}

/** Parts with a point between them are names, unless one is too long and mixed for a name, or all of it is. */
function isPointed(value: string): boolean {
  if (isMember(value)) return true;
  if (/^[A-Za-z_$][\w$]*(?:\.(?:[A-Za-z_$][\w$]*|\*|\[\*?\d*\])|\[\*?\d*\]){2,}$/.test(value) && /[*\]]/.test(value))
    return true; // users.*.profile
  if (/\.\d+[$-]+$/.test(value)) return false; // `Winter.2024$`
  if (!/^[\w$-]+(?:\.[\w$-]+)+(?:\(.*\)|:\w+)?$/.test(value)) return false; // a.b.c, a.b:C
  if (
    value.length >= 24 &&
    /(?:\d.*){4}/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    looksRandom(value)
  )
    return false;
  if (/\d/.test(value) && kindsOf(value) === 4 && unspoken(value) >= 12) return false;
  // A generator of passwords that knows few signs: no piece of it is a word.
  if (
    value.length >= 10 &&
    /\d\D+\d/.test(value) &&
    kindsOf(value) === 4 &&
    changes(value) >= (value.length >= 14 ? 0.35 : 0.4) &&
    !/[a-z]{4}/.test(value)
  )
    return false;
  if (kindsOf(value) === 4 && !/^v?\d+\./i.test(value) && value.split(/[.$_-]/).some(isOddPart)) return false;
  return !value.split('.').some((part) => part.length >= 20 && /\d/.test(part) && !isIdentifier(part));
}

/** `431bc`, `x4Uv2`: no member of anything is called so, but for a unit or an ordinal. */
function isOddPart(part: string): boolean {
  if (/^\d+(?:[a-z]|bit|fa|gp|[kmg]b|ms|nd|px|rd|st|th)$/i.test(part)) return /^0|^\d{3,}[a-z]$/i.test(part);
  return /^\d+[a-z]{1,8}$/i.test(part) || /^[a-z]+\d+[a-z]+\d+[a-z]*$/i.test(part);
}

/** `library/part.Class#method`: such paths lead to nothing but names. */
function isMember(value: string): boolean {
  if (!/^@?[\w-]+(?:\/[\w-]+)*(?:\.[\w-]+)+(?:#\w+)?$/.test(value) || !/[/#]/.test(value)) return false;
  return value
    .split(/[/.#@]/)
    .every((part) => part === '' || isIdentifier(part) || /^[a-z]{1,14}(?:[-_][a-z]{1,14})*\d?$/i.test(part));
}
