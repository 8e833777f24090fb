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
  'b9e611d782be0396', // tokens in RFC 6749 and most documents of OAuth 2
  '017888f520cf928a',
  '132bd1b62f9cbc0d', // secret keys in the reference of Amazon S3
  'e0cca62841746741',
  'abcd486d87452d6b', // secret key of MinIO's playground
  'd9a2dc269c1541d7', // client secret in the reference of AWS SSO OIDC
  '8e97e8aef41e11de', // salts in a remark of WordPress' wp-includes/pluggable.php
  '41742d6e48143ef4',
  'f5ff68432e8a68bd',
  '959c00074afcb2fd',
  '72ab14ba7942fb2f',
  'd558dba89c4fe3c3',
  '9083963e8978fb54',
  '1a1fd8c2cf1d417e',
]);

/** @param id of a finding */
export function isPublished(id: string): boolean {
  return PUBLISHED.has(id);
}
