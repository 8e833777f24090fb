import { defineProvider } from '../src/rulebook/define-provider.ts';

const password = {
  severity: 'high',
  literal: true,
  entropy: 2.5,
  // Tests and guides make up passwords for such calls as often as programs hold real ones.
  confidence: 'medium',
  risk: 'Whoever has it can log in as the account that the call names.',
  noCheck: 'the call need not say which server it logs in at',
} as const;

export default defineProvider({
  name: 'Passwords in calls that log in',
  site: null,
  keys: {
    credentials: {
      ...password,
      name: 'password behind a user in a call',
      pattern:
        /(?:HTTPBasicAuth|HTTPDigestAuth|UsernamePasswordCredentials|NetworkCredential|PasswordAuthentication|PasswordCredential|Credentials|SetBasicAuth|auth=|login)\(\s{0,8}(?:["'][^"'\n]{1,80}["'],\s{0,8}["'][^"'\n]{1,80}["'],\s{0,8})?["'][^"'\n]{1,80}["'],\s{0,8}["'](?<secret>[^"'\n:]{5,80})["']/,
      examples: [
        'requests.get(url, auth=("admin", "<alnum:16>"))',
        "session.auth = HTTPBasicAuth('deploy', '<alnum:20>')",
        'req.SetBasicAuth("build", "<alnum:18>")',
        'return new PasswordAuthentication("bot@shop.io", "<alnum:16>".toCharArray());',
        'smtp.login("bot@shop.io", "<alnum:16>")',
        'client.setCredentials(new Credentials("admin", "<alnum:18>"));',
        'credentials += Credentials("Nexus", "pkg.shop.io", "deploy", "<alnum:16>")',
      ],
      nearMisses: [
        'requests.get(url, auth=(user, password))',
        'requests.get(url, auth=("user", "password"))',
        'client.login("admin", os.environ["PASSWORD"])',
        'req.SetBasicAuth("x-token-auth", token)',
        'api.login("shop", "<password>")',
        'new Credentials("admin", "smtp://app:<alnum:20>@mail.shop.io")',
      ],
    },
    database: {
      ...password,
      name: 'password in a call that opens a database',
      pattern:
        /(?:DriverManager\.getConnection|mysqli_connect|mysql_connect|mysqli|PDO)\(\s{0,8}["'][^"'\n]{1,160}["'],\s{0,8}["'][^"'\n]{1,60}["'],\s{0,8}["'](?<secret>[^"'\n]{5,80})["']/,
      examples: [
        'DriverManager.getConnection("jdbc:mysql://db.shop.io/main", "root", "<alnum:16>");',
        "$db = mysqli_connect('db.shop.io', 'shop', '<alnum:18>', 'main');",
        "$pdo = new PDO('mysql:host=10.1.2.3;dbname=main', 'shop', '<alnum:20>');",
      ],
      nearMisses: [
        'DriverManager.getConnection(url, "root", password);',
        "mysqli_connect('localhost', 'root', 'password');",
        "new PDO('mysql:host=db', 'shop', getenv('DB_PASS'));",
      ],
    },
    'secure-string': {
      ...password,
      name: 'password as a secure string in PowerShell',
      pattern: /ConvertTo-SecureString (?:-String )?["'](?<secret>[^"'\n]{5,80})["'] -(?:AsPlainText|Force)/,
      examples: [
        '$p = ConvertTo-SecureString "<alnum:16>" -AsPlainText -Force',
        "$x = (ConvertTo-SecureString '<alnum:20>' -Force -AsPlainText)",
        'New-LocalUser build -Password (ConvertTo-SecureString -String "<alnum:18>" -AsPlainText -Force)',
      ],
      nearMisses: [
        'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force',
        'ConvertTo-SecureString "$plain" -AsPlainText -Force',
        'ConvertTo-SecureString "YourPassword" -AsPlainText -Force',
      ],
    },
  },
  rotate: {
    make: 'give the account that the call names a new password',
    put: 'read it from the environment or a secret store',
    end: 'end the sessions of that account and look through what it did since the leak',
  },
  // No check: the call does not say at which server the account is, or in no form that is sure.
  sources: [
    'https://requests.readthedocs.io/en/latest/user/authentication/',
    'https://docs.oracle.com/javase/8/docs/api/java/sql/DriverManager.html',
    'https://www.php.net/manual/en/mysqli.construct.php',
    'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
  ],
});
