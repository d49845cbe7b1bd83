/** What keeps the service from starting. The message is one sentence for the person who starts it, and is all they see. */
export class StartError extends Error {
  override name = 'StartError'
}
