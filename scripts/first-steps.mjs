// Writes docs/first-steps.md by doing what it describes. Run it after a build: npm run docs:pages
import { bearer, json, writePage } from './run-page.mjs'

/** Each step: what is said, the command as a reader types it, and what to remember of the answer. */
const steps = [
  {
    text: 'Sign up. The account and its first session are made in one write; the token is shown this once.',
    command: `curl $AT/v1/accounts${json({ username: 'alice', email: 'alice@example.com', password: 'correct horse battery' })}`,
    remember: (answer) => ({ ALICE: answer.session.token, ID: answer.account.id }),
    keep: 'Keep the token and the id: `export ALICE=hf_ses_… ID=…`',
  },
  {
    text: 'Somebody else wants the same name and the same address, in another spelling. The refusal names both fields, offers names that were free a moment ago, and says what to do next.',
    command: `curl $AT/v1/accounts${json({ username: 'Alice', email: 'ALICE@example.com', password: 'another long password' })}`,
  },
  {
    text: 'Read your account. The entity tag is the version you have seen.',
    command: `curl $AT/v1/me${bearer('ALICE')}`,
    remember: (_answer, headers) => ({ ETAG: headers.etag }),
    keep: 'Keep the tag, quotes included: `export ETAG=\'"…"\'`',
  },
  {
    text: 'Edit your profile. Without `If-Match` nobody knows which version you have seen, so it is refused:',
    command: `curl -X PATCH $AT/v1/me${bearer('ALICE')}${json({ bio: 'I keep bees.' })}`,
  },
  {
    text: 'With it, the edit succeeds and there is a new tag:',
    command: `curl -X PATCH $AT/v1/me${bearer('ALICE')} -H "If-Match: $ETAG"${json({ bio: 'I keep bees.' })}`,
  },
  {
    text: 'The old tag is stale now. The refusal carries the current account and the same request against the current version:',
    command: `curl -X PATCH $AT/v1/me${bearer('ALICE')} -H "If-Match: $ETAG"${json({ bio: 'I keep hens.' })}`,
  },
  {
    text: 'Become the first admin with the set-up token that the service printed when it started (`export SETUP=hf_set_…`).',
    command: `curl $AT/v1/admin/setup${json({ setup_token: '$SETUP', username: 'root.keeper', email: 'keeper@example.com', password: 'a long admin password' })}`,
    remember: (answer) => ({ ADMIN: answer.session.token }),
    keep: 'Keep this token too: `export ADMIN=hf_ses_…`',
  },
  {
    text: 'Place a hold on what Alice may do with her profile, for review. From the moment this is answered, no edit succeeds any more, on any process.',
    command: `curl $AT/v1/admin/accounts/$ID/holds${bearer('ADMIN')}${json({ actions: ['profile.*'], kind: 'review', reason: 'spam', message: 'We are looking at your last posts.' })}`,
    remember: (answer, headers) => ({ REF: answer.ref, HOLD_ETAG: headers.etag }),
    keep: 'Keep the reference and the tag: `export REF=H-… HOLD_ETAG=\'"…"\'`',
  },
  {
    text: 'Alice tries to edit. The answer lists every hold in the way, until when, what she may still do, and where to read more:',
    command: `curl -X PATCH $AT/v1/me${bearer('ALICE')} -H 'If-Match: *'${json({ bio: 'I keep hens.' })}`,
  },
  {
    text: 'She follows the first step and reads the hold.',
    command: `curl $AT/v1/me/holds/$REF${bearer('ALICE')}`,
  },
  {
    text: 'And what else she may do:',
    command: `curl "$AT/v1/me/actions?limit=3"${bearer('ALICE')}`,
  },
  {
    text: 'The admin lifts this one hold, and no other, in the version that was read.',
    command: `curl $AT/v1/admin/holds/$REF/lift${bearer('ADMIN')} -H "If-Match: $HOLD_ETAG"${json({ reason: 'The posts are fine.' })}`,
  },
  {
    text: 'The edit succeeds again.',
    command: `curl -X PATCH $AT/v1/me${bearer('ALICE')} -H 'If-Match: *'${json({ bio: 'I keep hens.' })}`,
  },
  {
    text: 'Everything that happened stands in the trail of the account, newest first.',
    command: `curl "$AT/v1/admin/events?account=$ID&limit=2"${bearer('ADMIN')}`,
  },
]

await writePage({
  file: 'first-steps.md',
  title: 'First steps',
  intro: 'Start the service with `npm start` and set the address it prints:',
  steps,
})
