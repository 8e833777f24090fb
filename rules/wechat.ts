import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WeChat',
  site: 'https://open.weixin.qq.com',
  keys: {
    'app-secret': {
      name: 'WeChat app secret',
      noCheck: 'the one call that takes it makes an access token, which ends the one in use',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['wechat', 'weixin', 'wx_app', 'wx_secret', 'api.weixin.qq.com', 'miniprogram'], within: 100 },
      env: ['WECHAT_APP_SECRET', 'WECHAT_SECRET', 'WEIXIN_APP_SECRET', 'WX_APP_SECRET', 'WECHAT_APPSECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'app-id' },
      risk: 'Whoever has it and the app id can act as your official account or mini program: send messages, read users and orders.',
      examples: 'wechat:\n  appid: wx<hex:16>\n  secret: <hex:32>\n',
    },
    'app-id': {
      name: 'WeChat app id',
      severity: 'low',
      role: 'id',
      pattern: /wx[0-9a-f]{16}/,
      shape: 'wx<hex:16>',
      context: { words: ['wechat', 'weixin', 'appid', 'app_id', 'miniprogram'], within: 60 },
      env: ['WECHAT_APP_ID', 'WECHAT_APPID', 'WX_APPID'],
      confidence: 'medium',
      risk: 'Whoever has it knows which app is meant; it stands in the app itself.',
    },
  },
  rotate: {
    console: 'https://mp.weixin.qq.com',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html',
    make: 'reset the AppSecret in the settings of the account at {console}, under Basic Configuration or Development',
    put: 'put the new one where the old one is used, outside git, and list the addresses that may use it',
    end: 'the old secret ends at once',
  },
  sources: ['{docs}', 'format: {observed}'],
});
