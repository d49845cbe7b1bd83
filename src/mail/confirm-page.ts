import { escapeHtml } from '../http/escape-html.ts'
import { type PageWords, pageWords } from './texts/pages.ts'

/** The page behind a link in a mail: it uses the token after the #, which no server sees, once a person confirms. */
export const confirmPages = ['email', 'password'] as const
export type ConfirmPage = (typeof confirmPages)[number]

const fields = ({ newPassword }: PageWords): Record<ConfirmPage, string> => ({
  email: '',
  password: `<p><label>${newPassword} <input type="password" name="password" autocomplete="new-password" required></label></p>`,
})

/**
 * Paths are relative, because the service may be below a path.
 *
 * @param language one of `pageWords`
 */
export function confirmPage(of: ConfirmPage, language: string, serviceName: string): string {
  const words = pageWords[language] ?? pageWords.en
  const { title, button } = words.forms[of]
  return `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title} · ${escapeHtml(serviceName)}</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem }</style>
<h1>${title}</h1>
<form data-of="${of}">${fields(words)[of]}<p><button>${button}</button></p></form>
<p role="status" aria-live="polite"></p>
<noscript><p>${words.needsScript}</p></noscript>
<script src="confirm.js"></script>
</html>
`
}

const words = Object.fromEntries(Object.entries(pageWords).map(([language, { script }]) => [language, script]))

export const confirmScript = `'use strict'
const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
const paths = { email: '../v1/email-verifications/confirm', password: '../v1/password-resets/confirm' }
const words = ${JSON.stringify(words)}[document.documentElement.lang]

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
  status.after(button)
}

/** What the service says, in the language of the page where it has words for it. */
function explain(problem) {
  const own = words.problems[problem.code]
  if (own) return own
  const faults = (problem.errors ?? []).map((error) => error.field + ' ' + error.detail)
  return [problem.detail, ...faults, problem.suggestion].join(' ')
}
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const body = { token, ...Object.fromEntries(new FormData(form)) }
  const headers = { 'content-type': 'application/json', 'x-holdfast': 'web' }
  try {
    const answer = await fetch(paths[form.dataset.of], { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.ok) {
      form.remove()
      status.textContent = answer.status === 201 ? words.accountCreated : words.done[form.dataset.of]
      if (answer.status === 200) offerPassword((await answer.json()).email)
      return
    }
    status.textContent = explain(await answer.json())
  } catch {
    status.textContent = words.unreachable
  }
})
`
