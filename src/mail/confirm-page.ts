import { plainPage } from '../http/plain-page.ts'
import type { Language } from '../languages.ts'
import { type PageWords, pageWords } from './texts/pages.ts'

/** The page behind a link in a mail: it uses the token after the #, which no server sees, once a person confirms. */
export const confirmPages = ['email', 'password'] as const
export type ConfirmPage = (typeof confirmPages)[number]

const fields = ({ newPassword }: PageWords): Record<ConfirmPage, string> => ({
  email: '',
  password: `<p><label>${newPassword} <input type="password" name="password" autocomplete="new-password" required></label></p>`,
})

/** The parameters of such a page. */
interface Confirming {
  page: ConfirmPage
  language: Language
  serviceName: string
  /** Whether the pages for account owners are installed, so that this page can link to them. */
  leadsOn: boolean
}

/** Paths are relative, because the service may be below a path. */
export function confirmPage({ page, language, serviceName, leadsOn }: Confirming): string {
  const words = pageWords[language]
  const { title, button } = words.forms[page]
  return plainPage({
    language,
    title: `${title} · ${serviceName}`,
    head: '<meta name="referrer" content="no-referrer">\n',
    main: `<h1>${title}</h1>
<form data-of="${page}"${leadsOn ? ' data-leads-on' : ''}>${fields(words)[page]}<p><button class="main">${button}</button></p></form>
<p role="status" tabindex="-1"></p>
<p class="on"></p>
<noscript><p>${words.needsScript}</p></noscript>
<script src="confirm.js"></script>`,
  })
}

const words = Object.fromEntries(Object.entries(pageWords).map(([language, { script }]) => [language, script]))

export const confirmScript = `'use strict'
const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
const paths = { email: '../v1/email-verifications/confirm', password: '../v1/password-resets/confirm' }
const words = ${JSON.stringify(words)}[document.documentElement.lang]
const on = document.querySelector('.on')
const { of } = form.dataset
let isBusy = false

/** Says what came of it, and leads on. */
function say(text, words, page) {
  status.textContent = text
  on.replaceChildren()
  if (words && 'leadsOn' in form.dataset) on.append(Object.assign(document.createElement('a'), { className: 'main', href: '../account/' + page + '?language=' + document.documentElement.lang, textContent: words }))
  const field = form.isConnected ? form.querySelector('input') : null
  ;(field ?? status).focus()
}

/** The owner of the mailbox may find an account that someone else created: the password is still theirs. */
function offerPassword(email) {
  const button = document.createElement('button')
  button.textContent = words.notYours
  button.addEventListener('click', async () => {
    button.remove()
    const headers = { 'content-type': 'application/json', 'x-holdfast': 'web' }
    const request = { method: 'POST', headers, body: JSON.stringify({ email }) }
    const answer = await fetch('../v1/password-resets', request).catch(() => ({ ok: false }))
    status.textContent = answer.ok ? words.resetSent : words.resetNotSent
  })
  on.after(button)
}

/** What the service says, in the language of the page where it has words for it. */
function explain(problem) {
  const own = words.problems[problem.code]
  if (own) return own
  const faults = (problem.errors ?? []).map((error) => error.field + ' ' + error.detail)
  return [problem.detail, ...faults, problem.suggestion].join(' ')
}
const waysOn = {
  not_found: of === 'password' ? [words.on.forgot, 'forgot'] : [words.on.again, ''],
  account_held: [words.on.held, 'holds'],
}
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (isBusy) return
  isBusy = true
  const body = { token, ...Object.fromEntries(new FormData(form)) }
  const headers = { 'content-type': 'application/json', 'x-holdfast': 'web' }
  try {
    const answer = await fetch(paths[of], { method: 'POST', headers, body: JSON.stringify(body) })
    const told = answer.status === 204 ? {} : await answer.json()
    if (told.code === 'not_found') form.remove()
    if (!answer.ok) return say(explain(told), ...(waysOn[told.code] ?? []))
    form.remove()
    if (answer.status === 201) say(words.accountCreated, words.on.signIn, '')
    else say(words.done[of], of === 'password' ? words.on.signIn : words.on.account, '')
    if (answer.status === 200) offerPassword(told.email)
  } catch {
    say(words.unreachable)
  } finally {
    isBusy = false
  }
})
`
