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
      // Go's PlainAuth takes an identity before the user.
      pattern:
        /(?:(?:HTTPBasicAuth|HTTPDigestAuth|UsernamePasswordCredentials|NetworkCredential|PasswordAuthentication|PasswordCredential|Credentials|SetBasicAuth|setBasicAuth|BasicAuth|basicAuth|basic_auth|username_pw_set|auth=|auth = |login)\(|PlainAuth\(["'][^"'\n]{0,80}["'],)\s{0,8}(?:["'][^"'\n]{1,80}["'],\s{0,8}["'][^"'\n]{1,80}["'],\s{0,8})?["'][^"'\n]{1,80}["'],\s{0,8}(?:Some\()?["'](?<secret>[^"'\n:]{5,80})["']/,
      examples: [
        'requests.get(url, auth=("admin", "<alnum:16>"))',
        "session.auth = HTTPBasicAuth('deploy', '<alnum:20>')",
        'req.SetBasicAuth("build", "<alnum:18>")',
        'return new PasswordAuthentication("bot@shop.io", "<alnum:16>".toCharArray());',
        'smtp.login("bot@shop.io", "<alnum:16>")',
        'client.setCredentials(new Credentials("admin", "<alnum:18>"));',
        "session.auth = ('deploy', '<alnum:16>')",
        'headers.setBasicAuth("deploy", "<alnum:16>");',
        'client.get(url).basic_auth("deploy", Some("<alnum:16>"))',
        'smtp.PlainAuth("", "bot@shop.io", "<alnum:16>", "mail.shop.io")',
        'client.username_pw_set("sensor", "<alnum:16>")',
        'credentials += Credentials("Nexus", "pkg.shop.io", "deploy", "<alnum:16>")',
      ],
      nearMisses: [
        'requests.get(url, auth=(user, password))',
        'requests.get(url, auth=("user", "password"))',
        'client.login("admin", os.environ["PASSWORD"])',
        'req.SetBasicAuth("x-token-auth", token)',
        'api.login("shop", "<password>")',
        'smtp.PlainAuth("", from, password, host)',
        'new Credentials("admin", "smtp://app:<alnum:20>@mail.shop.io")',
      ],
    },
    database: {
      ...password,
      name: 'password in a call that opens a database',
      // The server may be a variable, and stands second where the first is the connection.
      pattern:
        /(?:(?:DriverManager\.getConnection|mysqli_connect|mysql_connect|pymysql\.connect|MySQLdb\.connect|mysqli|PDO)\(|mysql_real_connect\([&\w.>-]{1,40},)\s{0,8}(?:["'][^"'\n]{1,160}["']|[$\w.>-]{1,60}),\s{0,8}["'][^"'\n]{1,60}["'],\s{0,8}["'](?<secret>[^"'\n]{5,80})["']/,
      examples: [
        'DriverManager.getConnection("jdbc:mysql://db.shop.io/main", "root", "<alnum:16>");',
        "$db = mysqli_connect('db.shop.io', 'shop', '<alnum:18>', 'main');",
        "$pdo = new PDO('mysql:host=10.1.2.3;dbname=main', 'shop', '<alnum:20>');",
        "$db = mysqli_connect($host, 'shop', '<alnum:18>', $name);",
        'db = MySQLdb.connect("db.shop.io", "shop", "<alnum:16>", "main")',
        'mysql_real_connect(con, "db.shop.io", "shop", "<alnum:16>", "main", 0, NULL, 0);',
      ],
      nearMisses: [
        'DriverManager.getConnection(url, "root", password);',
        "mysqli_connect('localhost', 'root', 'password');",
        "new PDO('mysql:host=db', 'shop', getenv('DB_PASS'));",
      ],
    },
    'curl-option': {
      ...password,
      name: 'password in an option of libcurl',
      pattern:
        /(?:(?:CURLOPT_USERPWD|CURLOPT_PROXYUSERPWD)[^\w\n$"']{1,5}["'][^"'\n:$]{1,80}:|(?:CURLOPT_PASSWORD|CURLOPT_PROXYPASSWORD)[^\w\n$"']{1,5}["'])(?<secret>[^"'\n]{5,80})["']/,
      risk: 'Whoever has it can log in at the address that is called.',
      examples: [
        "curl_setopt($ch, CURLOPT_USERPWD, 'deploy:<alnum:16>');",
        'curl_easy_setopt(curl, CURLOPT_USERPWD, "deploy:<alnum:18>");',
        "$options = [CURLOPT_URL => $url, CURLOPT_PROXYUSERPWD => 'deploy:<alnum:14>'];",
        'curl_easy_setopt(curl, CURLOPT_PASSWORD, "<alnum:16>");',
      ],
      nearMisses: [
        'curl_setopt($ch, CURLOPT_USERPWD, "$user:$password");',
        'curl_setopt($ch, CURLOPT_USERPWD, "user:password");',
        "curl_setopt($ch, CURLOPT_USERPWD, $this->apiKey . ':');",
        "curl_setopt($ch, CURLOPT_PASSWORD, $pass); curl_setopt($ch, CURLOPT_URL, '<alnum:16>');",
      ],
    },
    typed: {
      ...password,
      name: 'password that a test types',
      pattern:
        /[Pp]assword(?:"|'|\]'|"\]'|\]"|'\]")\)[^\w\s]{1,2}(?:type|fill|sendKeys|send_keys|setValue|addValue)\(\s{0,8}["'`](?<secret>[^\s"'`{}$]{6,64})(?:\{enter\})?["'`]/,
      risk: 'Whoever has it can log in as the user of the test.',
      examples: [
        "cy.get('#password').type('<alnum:14>');",
        'driver.findElement(By.id("password")).sendKeys("<alnum:12>");',
        'await page.getByLabel(\'Password\').fill("<alnum:16>")',
        'driver.find_element(By.NAME, "password").send_keys("<alnum:14>")',
        "cy.get('input[name=password]').type('<alnum:14>{enter}')",
      ],
      nearMisses: [
        "cy.get('#password').type(password)",
        "cy.get('#password').should('be.visible')",
        "expect(get('password').attr('data-test-id1'))",
        "cy.get('#password').type('{enter}')",
      ],
    },
    keystore: {
      ...password,
      name: 'password of a key store',
      pattern:
        /(?:[kK]ey[sS]tore\.load\([^"'\n]{1,100}, ?|PasswordProtection\()["'](?<secret>[^\s"']{6,80})["']\.toCharArray/,
      risk: 'Whoever has it and the file can use the private keys in it.',
      examples: [
        'keyStore.load(new FileInputStream(file), "<alnum:14>".toCharArray());',
        'keystore.load(in, "<alnum:16>".toCharArray());',
        'new KeyStore.PasswordProtection("<alnum:14>".toCharArray())',
      ],
      nearMisses: [
        'keyStore.load(in, "changeit".toCharArray());',
        'keyStore.load(in, password.toCharArray()); name = "<alnum:14>";',
        'new KeyStore.PasswordProtection(password.toCharArray())',
      ],
    },
    hashed: {
      ...password,
      name: 'password that a call makes the hash of',
      // Ansible's filter takes the name of the hash: shorter ones than these.
      pattern:
        /(?:passwordEncoder(?:\(\))?\.encode|generate_password_hash|make_password|password_hash)\(\s{0,8}["'](?<secret>[^\s"'{}$]{7,80})["']/,
      risk: 'Whoever has it can log in as the user whose password it becomes.',
      examples: [
        'user.setHash(passwordEncoder.encode("<alnum:14>"));',
        "db.session.add(User('jane', generate_password_hash('<alnum:14>')))",
        "User.objects.create(name='jane', hash=make_password('<alnum:14>'))",
        "$hash = password_hash('<alnum:14>', PASSWORD_DEFAULT);",
      ],
      nearMisses: [
        'passwordEncoder.encode(user.getPassword())',
        "generate_password_hash('changeme')",
        "password_hash($_POST['password'], PASSWORD_DEFAULT)",
        "{{ password | password_hash('sha512') }}",
        "make_password('password')",
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
