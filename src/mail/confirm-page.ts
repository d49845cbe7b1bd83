/** What the links in mails lead to: a page that uses the token behind the #, which no server sees, once a person says so. */
export type ConfirmPage = 'email' | 'password'

const forms: Record<ConfirmPage, { title: string; fields: string; button: string }> = {
  email: { title: 'Confirm the e-mail address', fields: '', button: 'Confirm' },
  password: {
    title: 'Set a new password',
    fields:
      '<p><label>New password <input type="password" name="password" autocomplete="new-password" required></label></p>',
    button: 'Set the password',
  },
}

/** Paths are relative: the service may be reached under a path of its own. */
export function confirmPage(of: ConfirmPage): string {
  const { title, fields, button } = forms[of]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title} · Holdfast</title>
<h1>${title}</h1>
<form data-of="${of}">${fields}<p><button>${button}</button></p></form>
<p role="status" aria-live="polite"></p>
<noscript><p>This page needs JavaScript. The code in the mail can also be given to the application that asked for it.</p></noscript>
<script src="confirm.js"></script>
</html>
`
}

export const confirmScript = `'use strict'
const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
const paths = { email: '../v1/email-verifications/confirm', password: '../v1/password-resets/confirm' }
const made = 'The account is made. Sign in to it.'
const done = { email: 'The address is confirmed.', password: 'The password is set. Sign in with it.' }

/** The owner of the mailbox may find an account that someone else created: the password is still theirs. */
function offerPassword(email) {
  const button = document.createElement('button')
  button.textContent = 'Not your account? Set your own password'
  button.addEventListener('click', async () => {
    button.remove()
    const headers = { 'content-type': 'application/json' }
    const asked = { method: 'POST', headers, body: JSON.stringify({ email }) }
    const answer = await fetch('../v1/password-resets', asked).catch(() => ({ ok: false }))
    status.textContent = answer.ok
      ? 'A mail with a link to set a password is on its way. That also ends all sessions.'
      : 'The mail could not be asked for. Try again later.'
  })
  status.after(button)
}
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const body = { token, ...Object.fromEntries(new FormData(form)) }
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetch(paths[form.dataset.of], { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.ok) {
      form.remove()
      status.textContent = answer.status === 201 ? made : done[form.dataset.of]
      if (answer.status === 200) offerPassword((await answer.json()).email)
      return
    }
    const problem = await answer.json()
    const faults = (problem.errors ?? []).map((error) => error.field + ' ' + error.detail)
    status.textContent = [problem.detail, ...faults, problem.suggestion].join(' ')
  } catch {
    status.textContent = 'The service cannot be reached. Try again later.'
  }
})
`
