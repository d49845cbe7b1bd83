const typed = 'data-typed'

/** Notes in which form of a screen something was typed. */
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element) target.closest('main form')?.setAttribute(typed, '')
})

/** What was typed in this form is stored, or given up. */
export const forgetTyping = (form: string) => document.querySelector(form)?.removeAttribute(typed)

/** Whether leaving the screen, or reading it again, would lose what somebody has typed. */
export const isTyped = () => document.querySelector(`main form:not(.search)[${typed}]`) !== null
