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
  '62fc4e74ea59cd73', // RSA key of 1024 bits in RFC 9500, 2.1
  'f1eb3cbf505e36e5', // secret key in what 1Password writes of service accounts
  'fefe6ddfc59c1d04', // client of RFC 6749, 4.1.3, in a header
  '3b4b234d7b6edce5', // temporary credentials and token in RFC 5849, 1.2
  'ebee07da6da51843',
  'b57f3c59f9e4300c',
  '6b5e110a10fa58dc',
  '8a8e5ead7124eaf0', // private keys of the accounts that Hardhat and Anvil begin with
  'b966c1d44e9e0305',
  'fa74199a51caad09',
  'ea3736f61cee6c15',
  'ad90ddd358ea00a6',
  'a7a074cf672d06de',
  'a0639c3749aedcaf',
  '05c099b7c0044771',
  'e674f7647b12c026',
  '01cafe34b1e43fb9',
  '4c6b70ff3a8adb56',
  '8ce73de87d3efb28',
  '8e50b02889244ce7',
  '7a7c669ee260ce90',
  '81928ff4fb369c5b',
  '42bccac6160a6757',
  '7d1b44add7223b30',
  '4a23dad312f2befc',
  'ac43de6dd29d1577',
  '0c6c3cb67d882606',
  'c2bc310226d1c397', // the same without 0x
  '864b4fd12c7db18a',
  '1b607f0e3a82ba07',
  'e5e5ffb813c6f3d5',
  '09f5eeee242ec542',
  '24b087160e5eee7f',
  '1fe7a8d9b4856bd6',
  '247bb997309a103a',
  '6b45d9477b30255e',
  'd0b2e49fbc6cd602',
  '64967ddb71cf687b',
  '3c647cefbf96314f',
  '14496c5e50185fac',
  '766b5227d309b029',
  '38e8530c27dd0af3',
  'd4c9cc721b9530ec',
  '2d9f5e676b640270',
  '14cd38b484e8cb60',
  '78917c2251803bcf',
  '4f64f52695d68378',
  '8d5a8c35e272264d', // JSON Web Keys in RFC 7515, appendix A
  'a6e61ba85dee9b33',
  '786248710ef203ce',
  '73e79780d1f53048', // in RFC 7517, A.2
  '2ef2dc9d5f6a4a58',
  'd9dc2bac164990c3', // in RFC 7520, 3.5
  'ed00c90efb144dfc', // in RFC 8037, appendix A
]);

/** @param id of a finding */
export function isPublished(id: string): boolean {
  return PUBLISHED.has(id);
}
