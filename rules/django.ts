import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can forge sessions, password resets and signed cookies of the application.';

export default defineProvider({
  name: 'Django',
  site: null,
  keys: {
    'secret-key': {
      name: 'Django secret key',
      // As startproject made them until version 3.1: 50 of these characters.
      pattern: /SECRET_KEY["' ]{0,3}[:=][ ]{0,2}["']?(?<secret>[0-9a-z!@#$%^&*(=_+)-]{50})/,
      entropy: 3.8,
      risk,
      examples: [
        "SECRET_KEY = '<any:[a-z0-9!@#$%^&*(=_+)-]:49><lower:1>'",
        'DJANGO_SECRET_KEY="<any:[a-z0-9!@#^&*=_+-]:49><digit:1>"',
        'env:\n  SECRET_KEY: "<any:[a-z0-9!@#$%^&*(=_+)-]:49><lower:1>"\n',
      ],
      nearMisses: [
        "SECRET_KEY = os.environ['SECRET_KEY']",
        "SECRET_KEY = 'change-this-to-something-that-is-secret-and-random'",
        "SECRET_KEY = 'django-insecure-key'",
      ],
    },
    'startproject-key': {
      name: 'Django secret key as startproject made it',
      severity: 'medium',
      // Its beginning says that it is for development; many run in production with it.
      pattern: /django-insecure-[0-9A-Za-z!@#$%^&*(=_+)-]{9,600}/,
      // 50 random characters; what people write by hand behind it is less mixed.
      entropy: 4,
      confidence: 'medium',
      risk,
      examples: [
        "SECRET_KEY = 'django-insecure-<any:[a-z0-9!@#$%^&*(=_+)-]:49><lower:1>'",
        'SECRET_KEY=django-insecure-<any:[a-z0-9!@#^&*=_+-]:49><digit:1>',
        '{"secret_key": "django-insecure-<any:[a-z0-9!@#$%^&*(=_+)-]:49><lower:1>"}',
      ],
      nearMisses: ["SECRET_KEY = 'django-insecure-key'", "if key.startswith('django-insecure-'):", 'django-insecure-'],
    },
  },
  rotate: {
    docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    steps: [
      'make a new one: python -c "from django.core.management.utils import get_random_secret_key as k; print(k())"',
      'have the settings read it from the environment; the old one goes to SECRET_KEY_FALLBACKS for as long as its sessions may live',
      'take the old one out of SECRET_KEY_FALLBACKS',
    ],
  },
  noCheck: 'no service knows the key: the application itself signs with it',
  sources: '{docs}',
});
