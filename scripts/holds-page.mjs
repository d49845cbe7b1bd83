// Writes docs/holds.md by doing what it describes. Run it after a build: npm run docs:pages
import { bearer, json, writePage } from './run-page.mjs'

const passwords = { alice: 'correct horse battery', robin: 'a long reviewer password', keeper: 'a long admin password' }
const signIn = (password) => `curl $AT/v1/sessions${json({ login: 'alice', password })}`
const guesses = `for n in $(seq 41); do
  curl $AT/v1/sessions -H "X-Forwarded-For: 203.0.113.$n"${json({ login: 'alice', password: 'a guess of somebody' })}
done; sleep 1`

const steps = [
  {
    heading: 'Who is there',
    text: 'Alice has an account and is signed in on her laptop.',
    command: `curl $AT/v1/accounts${json({ username: 'alice', email: 'alice@example.com', password: passwords.alice })}`,
    expect: 201,
    remember: (answer) => ({ LAPTOP: answer.session.token, ID: answer.account.id }),
    keep: 'Keep the token and the id: `export LAPTOP=hf_ses_… ID=…`',
  },
  {
    text: 'The keeper is the first admin, by the set-up token that the service printed (`export SETUP=hf_set_…`).',
    command: `curl $AT/v1/admin/setup${json({ setup_token: '$SETUP', username: 'keeper', email: 'keeper@example.com', password: passwords.keeper })}`,
    expect: 201,
    remember: (answer) => ({ KEEPER: answer.session.token }),
    keep: '`export KEEPER=hf_ses_…`',
  },
  {
    text: 'Robin signs up, …',
    command: `curl $AT/v1/accounts${json({ username: 'robin', email: 'robin@example.com', password: passwords.robin })}`,
    expect: 201,
    remember: (answer) => ({ ROBIN: answer.session.token, ROBIN_ID: answer.account.id }),
    keep: '`export ROBIN=hf_ses_… ROBIN_ID=…`',
  },
  {
    text: '… and becomes a reviewer. The reviewer who places a hold cannot decide the appeal against it, so there should be two.',
    command: `curl -X PUT $AT/v1/admin/accounts/$ROBIN_ID/roles${bearer('KEEPER')} -H 'If-Match: *'${json({ roles: ['reviewer'] })}`,
    expect: 200,
  },
  {
    heading: 'Someone guesses',
    text: 'From forty addresses at once someone tries passwords for Alice. Each address alone stays below its limit, and every response is the same 401, as for a login that does not exist. (The page is made behind a trusted proxy, which says where a request came from.)',
    command: guesses,
    expect: 401,
  },
  {
    text: 'Now a rule has placed a hold on signing in, and on nothing else. Even the right password waits until it ends by itself, in a quarter of an hour:',
    command: signIn(passwords.alice),
    expect: 409,
    remember: (answer) => ({ RULE: answer.holds[0].ref }),
    keep: '`export RULE=H-…`',
  },
  {
    text: 'Alice, who is signed in on her laptop, notices nothing. Nobody can lock her out by guessing.',
    command: `curl -X PATCH $AT/v1/me${bearer('LAPTOP')} -H 'If-Match: *'${json({ bio: 'I keep bees.' })}`,
    expect: 200,
  },
  {
    heading: 'The review',
    text: 'The keeper suspects a takeover and freezes what a thief would do next: `takeover_freeze` holds changing the address or the name, closing, exporting and the second factor. A hold of kind `security` also ends the sessions, in the same write. Neither actions nor a preset are named here: the reason brings its own.',
    command: `curl $AT/v1/admin/accounts/$ID/holds${bearer('KEEPER')}${json({ kind: 'security', reason: 'suspected_takeover', message: 'Someone tried many passwords. We are looking into it.', note: '41 guesses from 41 addresses' })}`,
    expect: 201,
    remember: (answer) => ({ REF: answer.ref }),
    keep: '`export REF=H-…`',
  },
  {
    text: 'From that answer on it holds, on every process. The laptop is signed out:',
    command: `curl $AT/v1/me${bearer('LAPTOP')}`,
    expect: 401,
  },
  {
    text: 'The rule’s hold is no longer needed. It is lifted, and no other with it.',
    command: `curl $AT/v1/admin/holds/$RULE/lift${bearer('KEEPER')} -H 'If-Match: *'${json({ reason: 'The freeze does it better.' })}`,
    expect: 200,
  },
  {
    text: 'Robin sees what waits, the most urgent first, and takes it.',
    command: `curl -X PUT $AT/v1/admin/holds/$REF/claim${bearer('ROBIN')}`,
    expect: 200,
  },
  {
    heading: 'The owner',
    text: 'Alice signs in again, …',
    command: signIn(passwords.alice),
    expect: 201,
    remember: (answer) => ({ ALICE: answer.session.token }),
    keep: '`export ALICE=hf_ses_…`',
  },
  {
    text: '… and would like another name. The refusal says why, shows the hold as she may see it, what she can still do, and the ways out.',
    command: `curl -X PUT $AT/v1/me/username${bearer('ALICE')}${json({ username: 'alice.b' })}`,
    expect: 409,
  },
  {
    text: 'She follows the step `appeal`.',
    command: `curl $AT/v1/me/holds/$REF/appeals${bearer('ALICE')}${json({ text: 'It is me. I have a new password manager now.' })}`,
    expect: 201,
    remember: (answer) => ({ APPEAL: answer.id }),
    keep: '`export APPEAL=…`',
  },
  {
    heading: 'The decision',
    text: 'The keeper placed the hold, so someone else has to decide:',
    command: `curl $AT/v1/admin/appeals/$APPEAL/decision${bearer('KEEPER')}${json({ decision: 'grant', reason: 'It is her.' })}`,
    expect: 409,
  },
  {
    text: 'A security hold needs two to end it. The keeper can be one of them, and votes to lift it.',
    command: `curl $AT/v1/admin/holds/$REF/lift${bearer('KEEPER')} -H 'If-Match: *'${json({ reason: 'She answered from the verified address.' })}`,
    expect: 202,
  },
  {
    text: 'Robin grants the appeal. That is the second vote: it overturns this one hold, and the response says which others are still in force.',
    command: `curl $AT/v1/admin/appeals/$APPEAL/decision${bearer('ROBIN')}${json({ decision: 'grant', reason: 'She answered from the verified address.' })}`,
    expect: 200,
  },
  {
    text: 'And Alice gets her name.',
    command: `curl -X PUT $AT/v1/me/username${bearer('ALICE')}${json({ username: 'alice.b' })}`,
    expect: 200,
  },
  {
    text: 'All of it stands in her account’s trail, newest first, with who did it and by which request.',
    command: `curl "$AT/v1/admin/events?account=$ID&limit=3"${bearer('KEEPER')}`,
    expect: 200,
  },
]

await writePage({
  file: 'holds.md',
  title: 'Holds: keeping an account from some things for a while',
  env: { TRUST_PROXY: '127.0.0.1' },
  before: `A hold stands on one account and blocks some of its actions, for a reason, until a time or until somebody lifts it. It is not a
ban flag: several can stand at once, each for its own reason and with its own end, and what they do not name goes on.

## What to decide first

- **What is blocked.** Built-in actions are \`resource.verb\`, such as \`email.change\`; yours are \`app.\` and a name, such as
  \`app.pay.refund\`, and other services ask before they do them ([other services](other-services.md)). A pattern is an action,
  \`app.pay.*\`, or \`*\`. Presets name the usual sets: \`lock\`, \`read_only\`, \`takeover_freeze\`, \`preserve\`, \`privilege_freeze\`.
- **Why.** The catalogue of reasons says what the owner reads, what is held when nothing is named, how long, when it is looked
  at again and how long it can be appealed. Admins edit it with \`PUT /v1/admin/reasons/{code}\`.
- **What kind.** \`review\` and \`policy\` end when somebody lifts them or their time is over; \`requirement\` ends by itself when the
  owner has done what it asks for, which its refusal offers first and a restricted session may do; \`security\` and \`legal\` need two reviewers to lift where there are two.
- **What the owner is told.** With \`disclosure: "full"\` the reason, the message and the way to appeal; with \`"minimal"\` only what
  is blocked and until when. Notes, staff and case numbers never leave.
- **Who reviews.** At least two reviewers or admins: nobody decides about their own account, nor an appeal against their own hold
  ([review](review.md)).

Four things are never blocked: ending sessions, reading holds, appealing, and withdrawing an appeal. The owner is told by mail
when a hold is placed, changed, ends soon, and has ended.

## A suspected takeover, from the first guess to the granted appeal
`,
  intro: 'Start the service with `npm start` and set the address it prints:',
  steps,
})
