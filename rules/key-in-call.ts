import { defineProvider } from '../src/rulebook/define-provider.ts';

const key = {
  severity: 'high',
  literal: true,
  entropy: 2.5,
  // Tests and guides make up keys for such calls as often as programs hold real ones.
  confidence: 'medium',
  noCheck: 'only the program that uses the key knows whether it still does',
} as const;

export default defineProvider({
  name: 'Keys in calls that sign or encrypt',
  site: null,
  keys: {
    'web-token': {
      ...key,
      name: 'key that signs web tokens, in a call',
      // The key is the second argument, or stands alone. Shorter ones hold no run that would lead here.
      pattern:
        /(?:(?:jwt|jsonwebtoken|JWT)(?:\.|::)(?:sign|verify|encode|decode)\([^;"'`]{1,60}(?:["'][^;"'`]{0,60}["'][^;"'`]{1,60}){0,4},\s{0,8}b?|setSigningKey\(|SignedString\(\[\]byte\(|SymmetricSecurityKey\([\w.]{0,30}GetBytes\(|signWith\([\w.]{1,40}, ?|hmacShaKeyFor\(|(?:De|En)codingKey::from_secret\(b?)["'`](?<secret>[0-9A-Za-z_-]{16}[0-9A-Za-z_+/=-]{0,184})["'`]/,
      risk: 'Whoever has it can make tokens of their own, and act as any user.',
      examples: [
        "const token = jwt.sign({ id: user.id, role: 'admin' }, '<alnum:11>5<alnum:12>', { expiresIn: '7d' });",
        'data = jwt.decode(token, "<hex:32>", algorithms=["HS256"])',
        "$jwt = JWT::encode($payload, '<alnum:32>', 'HS256');",
        'Jwts.parser().setSigningKey("<alnum:40>").parseClaimsJws(token);',
        't, err := token.SignedString([]byte("<alnum:32>"))',
        'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("<alnum:40>"))',
        '.signWith(SignatureAlgorithm.HS512, "<alnum:64>")',
        'DecodingKey::from_secret(b"<hex:64>")',
      ],
      nearMisses: [
        'jwt.sign(payload, process.env.JWT_SECRET, options)',
        "jwt.verify(token, 'your-256-bit-secret-goes-here')",
        "jwt.sign({ sub: '<alnum:24>' }, key)",
        'Jwts.parser().setSigningKey(secretKeyOfTheShop2)',
      ],
    },
    mac: {
      ...key,
      name: 'key of a message authentication code, in a call',
      pattern:
        /(?:createHmac\(\s{0,8}["'`][\w-]{2,12}["'`],\s{0,8}|hash_hmac\(["'][\w-]{2,12}["'], ?[^,\n]{1,80}, ?|hmac\.new\(\s{0,8}b?|hmac\.New\([\w.]{1,20}, ?\[\]byte\(|HMAC(?:SHA)?(?:1|256|384|512)\([\w.]{0,30}(?:GetBytes\()?|OpenSSL::HMAC\.(?:hex)?digest\([^,\n]{1,40}, ?|HmacSHA(?:1|256|384|512)\([^,\n]{1,60}, ?|HmacSha(?:1|256|384|512)::new_from_slice\(b?)["'`](?<secret>[0-9A-Za-z_-]{16}[0-9A-Za-z_+/=-]{0,184})["'`]/,
      risk: 'Whoever has it can sign messages of their own, and whoever checks them takes them for true.',
      examples: [
        "crypto.createHmac('sha256', '<hex:64>').update(body).digest('hex')",
        "mac = hmac.new(b'<alnum:32>', msg, hashlib.sha256)",
        'mac := hmac.New(sha256.New, []byte("<alnum:32>"))',
        "$sig = hash_hmac('sha256', $data, '<alnum:11>5<alnum:12>');",
        'Algorithm algorithm = Algorithm.HMAC256("<alnum:32>");',
        'new HMACSHA256(Encoding.UTF8.GetBytes("<alnum:40>"))',
        "OpenSSL::HMAC.hexdigest('sha256', '<alnum:32>', data)",
        'CryptoJS.HmacSHA256(message, "<hex:32>")',
      ],
      nearMisses: [
        "crypto.createHmac('sha256', process.env.SECRET)",
        "crypto.createHmac('sha256', key).update('<alnum:32>')",
        "hash_hmac('sha256', $data, $config['hook_secret_of_shop1'])",
        'hmac.new(key, msg, hashlib.sha256)',
      ],
    },
    cipher: {
      ...key,
      name: 'key of a cipher, in a call',
      pattern:
        /(?:SecretKeySpec\(\s{0,8}|create(?:C|Dec)ipheriv\(["'`][\w-]{3,20}["'`], ?(?:Buffer\.from\()?|AES\.new\(\s{0,8}b?|openssl_(?:en|de)crypt\([^,\n]{1,80}, ?["'][\w-]{3,20}["'], ?|aes\.NewCipher\(\[\]byte\(|CryptoJS\.AES\.(?:en|de)crypt\([^,\n]{1,80}, ?)["'`](?<secret>[0-9A-Za-z_-]{16}[0-9A-Za-z_+/=-]{0,184})["'`]/,
      risk: 'Whoever has it can read what it encrypts.',
      examples: [
        'new SecretKeySpec("<alnum:7>4<alnum:8>".getBytes(StandardCharsets.UTF_8), "AES")',
        "crypto.createCipheriv('aes-256-cbc', Buffer.from('<alnum:32>'), iv)",
        "cipher = AES.new(b'<alnum:7>4<alnum:8>', AES.MODE_CBC, iv)",
        "openssl_encrypt($data, 'AES-256-CBC', '<alnum:32>', 0, $iv)",
        'block, err := aes.NewCipher([]byte("<alnum:32>"))',
        "CryptoJS.AES.decrypt(text, '<hex:32>')",
      ],
      nearMisses: [
        'new SecretKeySpec(key.getBytes(), "HmacSHA256WithRSAEncryption1")',
        "crypto.createCipheriv('aes-256-cbc', key, '<alnum:16>')",
        'AES.new(key, AES.MODE_CBC, "<alnum:16>")',
        "openssl_encrypt($data, 'AES-256-CBC', $key, 0, '<alnum:16>')",
      ],
    },
    session: {
      ...key,
      name: 'key that signs cookies, in a call',
      pattern:
        /(?:cookieParser\(|NewCookieStore\(\[\]byte\(|URLSafe(?:Timed)?Serializer\()["'`](?<secret>[0-9A-Za-z_-]{16}[0-9A-Za-z_+/=-]{0,184})["'`]/,
      risk: 'Whoever has it can make sessions of their own, and act as any user.',
      examples: [
        "app.use(cookieParser('<alnum:32>'));",
        'var store = sessions.NewCookieStore([]byte("<alnum:32>"))',
        "s = URLSafeTimedSerializer('<hex:32>')",
      ],
      nearMisses: [
        'app.use(cookieParser(process.env.COOKIE_SECRET));',
        'sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY_OF_SHOP1")))',
        "URLSafeTimedSerializer(app.config['SECRET_KEY'])",
      ],
    },
  },
  rotate: {
    steps: [
      'make a new random key, and have the program read it from the environment or a secret store',
      'sign or encrypt anew what the old key was used for; where both must hold for a while, end the old one soon',
      'look for tokens, sessions and messages that nobody of yours made since the leak',
    ],
  },
  sources: [
    'https://github.com/auth0/node-jsonwebtoken',
    'https://nodejs.org/api/crypto.html',
    'https://docs.python.org/3/library/hmac.html',
    'https://www.php.net/manual/en/function.hash-hmac.php',
    'https://docs.oracle.com/javase/8/docs/api/javax/crypto/spec/SecretKeySpec.html',
  ],
});
