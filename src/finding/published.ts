/**
 * Ids of values that look like keys and that their makers print in their documents or build into their emulators: they open
 * nothing but a test on one's own machine. By id, so that no value stands here.
 */
const PUBLISHED: ReadonlySet<string> = new Set([
  '3bffec64e779925f', // account key of Azurite and of the older Azure Storage emulator
  '53beb22ed6ccafc0', // account key of the Azure Cosmos DB emulator
  '09924a54958c71fd', // SAS token in the reference of AWS DataSync, as HTML
  '751f50706fb0f1c6', // the same as text
  'de3fd9aeae7293f8', // bot tokens in the documents of Telegram
  'f32abb8e8ce5b895',
  '49a9124e9db4faa2', // passwords in the reference of nuget.config
  'd9080a4edf678a8f',
  'e1767c47584551dc', // RSA key with which jwt.io signs its sample
  '63c534cc71b3b72d', // Ed25519 keys in RFC 8410, 10.3
  '87fc7b28e8786374',
]);

/** @param id of a finding */
export function isPublished(id: string): boolean {
  return PUBLISHED.has(id);
}
