import { createClient } from '@holdfast/client'

// Without a token, the cookie of the browser says who asks.
const hf = createClient({ baseUrl: location.origin })

const form = document.querySelector('form')
const noteOf = (name) => document.getElementById(`${name}-note`)

/** Says something below a field, or below the form, with names to choose from. */
function say(name, sentence, names = []) {
  const buttons = names.map((name) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name })
    button.addEventListener('click', () => choose(name))
    return button
  })
  noteOf(name).replaceChildren(sentence, ...buttons.flatMap((button) => [' ', button]))
  form.elements[name]?.setAttribute('aria-invalid', String(buttons.length > 0))
}

function choose(name) {
  form.elements.username.value = name
  form.elements.username.focus()
  checkUsername()
}

const clashes = {
  username_taken: 'Somebody has this username.',
  username_confusable: 'This username looks like somebody else’s.',
  username_reserved: 'This username is reserved.',
  email_taken: 'There is an account with this address. Sign in instead?',
}

/** Ends the check before: only the answer to what stands in the field now counts. */
let checking = new AbortController()

async function checkUsername() {
  checking.abort()
  checking = new AbortController()
  const username = form.elements.username.value
  if (username === '') return say('username', '')
  const result = await hf.accounts.checkUsername(username, { signal: checking.signal }).catch(() => null)
  if (result === null) return
  if (result.ok && result.data.available) say('username', `${result.data.username} is free.`)
  else if (result.ok) say('username', clashes[result.data.code], result.data.suggestions.slice(0, 3))
  else if (result.kind === 'problem') say('username', result.problem.errors?.[0]?.detail ?? result.problem.detail)
  else say('username', '') // whether it is free shows when the form is sent
}

let pause
form.elements.username.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(checkUsername, 300)
})

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  clearTimeout(pause)
  checking.abort()
  const { username, email, password } = Object.fromEntries(new FormData(form))
  for (const name of ['username', 'email', 'password', 'form']) say(name, '')

  const result = await hf.accounts.signUp({ username, email, password })
  if (result.ok) {
    say('form', `Welcome, ${result.data.account?.username ?? username}.`)
  } else if (result.kind === 'unreachable') {
    say('form', result.maybeApplied ? 'No answer. It may have worked: try to sign in.' : 'Try again later.')
  } else if (result.problem.errors !== undefined) {
    for (const { field, detail } of result.problem.errors) say(field ?? 'form', detail)
  } else if (result.problem.conflicts !== undefined) {
    for (const { field, code, suggestions } of result.problem.conflicts) {
      say(field, clashes[code] ?? result.problem.detail, suggestions.slice(0, 3))
    }
  } else {
    say('form', result.problem.detail)
  }
})
