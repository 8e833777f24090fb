import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ticket Tailor',
  site: 'https://www.tickettailor.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Ticket Tailor API key',
      pattern: /sk_[0-9]{3,7}_[0-9]{4,8}_[0-9A-Za-z]{32}/,
      shape: ['sk_<digit:4>_<digit:6>_<hex:32>', 'sk_<digit:5>_<digit:6>_<alnum:32>'],
      context: { words: ['tickettailor', 'ticket_tailor'], within: 140, required: false },
      env: ['TICKET_TAILOR_API_KEY', 'TICKETTAILOR_API_KEY', 'TT_API_KEY'],
      risk: 'Whoever has it can read the orders and buyers of your events, and void tickets, by the role of the key.',
      nearMisses: 'sk_<digit:4>_<hex:32>',
    },
  },
  rotate: {
    docs: 'https://developers.tickettailor.com/docs/api/ticket-tailor-api',
    make: 'create a new key in the box office settings, under API, with the least role',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
