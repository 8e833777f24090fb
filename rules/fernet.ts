import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fernet',
  site: null,
  noCheck: 'no service takes it: it only decrypts',
  keys: {
    key: {
      name: 'Fernet key',
      pattern: /[0-9A-Za-z_-]{43}=/,
      shape: '<b64u:43>=',
      context: { words: ['fernet'], within: 60 },
      env: ['FERNET_KEY', 'AIRFLOW__CORE__FERNET_KEY', 'AIRFLOW_FERNET_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and forge all that was encrypted with it, such as the connections of an Airflow.',
      examples: 'cipher = Fernet(b"<b64u:43>=")',
    },
  },
  rotate: {
    docs: 'https://cryptography.io/en/latest/fernet/',
    make: 'generate a new key with Fernet.generate_key()',
    put: 'put it before the old one where both are taken (MultiFernet; in Airflow, FERNET_KEY with a comma), outside git',
    end: 'encrypt everything anew (MultiFernet.rotate; in Airflow, airflow rotate-fernet-key), then take the old key out',
    after: 'change the secrets that were encrypted with it, if the encrypted text may have leaked too',
  },
  sources: ['{docs}', 'https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html'],
});
